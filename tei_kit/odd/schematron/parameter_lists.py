"""Rules for the parameters that the values of an attribute take, such as those of behaviours.

Source: TEI Guidelines, paramList and paramSpec in the description of model/@behaviour.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.prose import SCHEMATRON
from tei_kit.odd.schematron.contexts import Contexts
from tei_kit.odd.tree import ATT_DEF, child, children, ident, name_of
from tei_kit.tei.names import tei

_PARAMETER: Final = "param"


def parameter_patterns(
    compiled: CompiledOdd, contexts: Contexts
) -> Iterator[tuple[str, etree._Element]]:
    """Yield patterns that allow a `param` only the names that its parent's value lists.

    Yields:
        The identifier that a pattern should have, and the pattern.
    """
    parameter = compiled.elements.get(_PARAMETER)
    if parameter is None:
        return
    for spec in compiled.elements.values():
        for attribute in spec.iter(ATT_DEF):
            for item in attribute.iter(tei("valItem")):
                listed = child(item, "paramList")
                if listed is not None:
                    parent = f"{contexts.at([spec], attribute)}='{name_of(item)}'"
                    context = f"{contexts.at([parameter], None)}[parent::{parent}]"
                    names = [ident(one) for one in children(listed, "paramSpec")]
                    identifier = f"{ident(spec)}-{ident(attribute)}-{ident(item)}-parameters"
                    yield identifier, _pattern(context, names)


def _pattern(context: str, names: list[str]) -> etree._Element:
    pattern = etree.Element(f"{{{SCHEMATRON}}}pattern", nsmap={None: SCHEMATRON})
    rule = etree.SubElement(pattern, f"{{{SCHEMATRON}}}rule", context=context)
    test = " or ".join(f"@name='{name}'" for name in names) or "false()"
    made = etree.SubElement(rule, f"{{{SCHEMATRON}}}assert", test=test, role="error")
    made.text = "The parameter “"
    etree.SubElement(
        made, f"{{{SCHEMATRON}}}value-of", select="@name"
    ).tail = f"” is none of those that this behaviour takes: {', '.join(names) or 'none'}."
    return pattern
