"""From the constraints of a compiled ODD to one ISO Schematron schema."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from dataclasses import dataclass
from typing import Final

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.constraints import Test, constraints_in
from tei_kit.odd.prose import SCHEMATRON
from tei_kit.odd.schematron.contexts import NOWHERE, Contexts
from tei_kit.odd.schematron.deprecation import deprecation_patterns
from tei_kit.odd.schematron.namespaces import Prefixes
from tei_kit.odd.schematron.parameter_lists import parameter_patterns
from tei_kit.odd.schematron.patterns import is_top_level, patterns_of
from tei_kit.odd.tree import ATT_DEF, ident
from tei_kit.odd.wording import Wording
from tei_kit.pages.markup import Identifiers
from tei_kit.tei.names import XML_LANG

_SCHEMES: Final = frozenset({"schematron", "isoschematron", ""})
_QUERY_BINDING: Final = "xslt2"
_ORDER: Final = ("phase", "pattern", "diagnostics", "properties")


@dataclass(frozen=True, slots=True)
class ExtractedSchematron:
    """Carry a Schematron schema and, as sentences, the constraints that are not in it."""

    root: etree._Element
    left_out: tuple[str, ...]

    def serialized(self) -> bytes:
        """Return the schema as XML in UTF-8."""
        return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(self.root) + b"\n"


@dataclass(frozen=True, slots=True, eq=False)
class _Constraint:
    owner: etree._Element
    node: etree._Element

    @property
    def identifier(self) -> str:
        attribute = next(self.node.iterancestors(ATT_DEF), None)
        parts = [ident(self.owner), "" if attribute is None else ident(attribute)]
        return "-".join(filter(None, [*parts, ident(self.node)]))


def extract_schematron(compiled: CompiledOdd, language: str | None = None) -> ExtractedSchematron:
    """Collect the constraints of a schema in one Schematron schema.

    A constraint that only repeats another's tests with messages in another language is left to
    the wished language.

    Args:
        compiled: the schema.
        language: of the messages; None means the ODD's own.

    Raises:
        UnreadableInputError: if constraints use one prefix for two namespaces.
    """
    wished = language or compiled.language
    found = [_Constraint(owner, node) for owner, node in compiled.constraints()]
    usable = [one for one in found if _is_schematron(one.node)]
    chosen = list(_in_one_language(usable, wished))
    prefixes = Prefixes(one.node for one in chosen)
    contexts = Contexts(compiled, prefixes)
    left_out = [_not_schematron(one) for one in found if not _is_schematron(one.node)]

    parts: list[tuple[str, etree._Element]] = []
    others: list[etree._Element] = []
    for one in chosen:
        context = contexts.of(one.owner, one.node)
        made = list(patterns_of(one.node, context))
        if context == NOWHERE and not made:
            left_out.append(
                f"The constraint {ident(one.node)} of {ident(one.owner)} holds for its members, "
                "and there are none."
            )
        parts.extend((one.identifier, pattern) for pattern in made)
        others.extend(deepcopy(node) for node in one.node.iter() if is_top_level(node))
    parts.extend(parameter_patterns(compiled, contexts))
    parts.extend(deprecation_patterns(compiled, contexts, Wording(compiled, wished)))
    root = _schema(compiled, prefixes, list(_identified(parts)), others)
    return ExtractedSchematron(root, tuple(left_out))


def _is_schematron(node: etree._Element) -> bool:
    return node.get("scheme", "") in _SCHEMES and (
        next(node.iter(f"{{{SCHEMATRON}}}*"), None) is not None
    )


def _not_schematron(one: _Constraint) -> str:
    scheme = one.node.get("scheme", "")
    reason = (
        f"is written in “{scheme}”" if scheme not in _SCHEMES else "has no rule of ISO Schematron"
    )
    return f"The constraint {ident(one.node)} of {ident(one.owner)} {reason}."


def _in_one_language(constraints: Iterable[_Constraint], wished: str) -> Iterator[_Constraint]:
    """Yield constraints, of those that make the same tests at one place the best in language."""
    groups: dict[object, list[_Constraint]] = {}
    for one in constraints:
        tests = tuple((t.sort, t.context, t.expression) for t in _tests(one.node))
        holder = one.node.getparent()
        groups.setdefault((id(holder), tests or id(one)), []).append(one)
    for group in groups.values():
        languages = [one.node.get(XML_LANG, "") for one in group]
        if len(set(languages)) == 1:
            yield from group
            continue
        order = (wished, wished.partition("-")[0], "", "en", languages[0])
        best = next(language for language in order if language in languages)
        yield from (one for one in group if one.node.get(XML_LANG, "") == best)


def _tests(node: etree._Element) -> list[Test]:
    return [test for one in constraints_in(node) for test in one.tests]


def _identified(
    parts: Iterable[tuple[str, etree._Element]],
) -> Iterator[etree._Element]:
    """Yield patterns with an identifier each; what says exactly the same comes once."""
    identifiers = Identifiers()
    met = set()
    for wish, pattern in parts:
        said = etree.tostring(pattern)
        if said in met:
            continue
        met.add(said)
        kept = pattern.get("id")
        name = re.sub(r"[^\w.-]+", "-", kept or wish) or "pattern"
        if not re.match(r"[^\W\d]", name):
            name = f"pattern-{name}"
        pattern.set("id", identifiers.allocate(name))
        yield pattern


def _schema(
    compiled: CompiledOdd,
    prefixes: Prefixes,
    patterns: list[etree._Element],
    others: list[etree._Element],
) -> etree._Element:
    root = etree.Element(
        f"{{{SCHEMATRON}}}schema", nsmap={None: SCHEMATRON}, queryBinding=_QUERY_BINDING
    )
    etree.SubElement(root, f"{{{SCHEMATRON}}}title").text = f"Constraints of {compiled.ident}"
    root.extend(prefixes.declarations())
    foreign = [node for node in others if etree.QName(node).namespace != SCHEMATRON]
    root.extend(foreign)
    for name in _ORDER:
        tag = f"{{{SCHEMATRON}}}{name}"
        root.extend(patterns if name == "pattern" else [n for n in others if n.tag == tag])
    for node in root:
        node.tail = "\n"
    root.text = "\n"
    etree.cleanup_namespaces(root, keep_ns_prefixes=list(prefixes.names()))
    return root
