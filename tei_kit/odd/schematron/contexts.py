"""Where a test holds that does not say it itself: at the declaration that it stands in."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.schematron.namespaces import Prefixes
from tei_kit.odd.tree import ATT_DEF, CLASS_SPEC, ELEMENT_SPEC, ident
from tei_kit.tei.names import XML_NAMESPACE

NOWHERE = ""
"""The context of what can hold at no element at all."""


class Contexts:
    """Write contexts as XPath patterns, in the names that documents use."""

    def __init__(self, compiled: CompiledOdd, prefixes: Prefixes) -> None:
        self._compiled = compiled
        self._prefixes = prefixes

    def of(self, owner: etree._Element, constraint: etree._Element) -> str:
        """Return the context of a constraint without one of its own.

        Args:
            owner: the specification, or the schema, that it stands in.
            constraint: the `constraintSpec`.

        Returns:
            A pattern: the element, all elements of the class, or the attribute at them; `NOWHERE`
            for a class without members. A constraint of the whole schema holds at the document.
        """
        attribute = next(constraint.iterancestors(ATT_DEF), None)
        if owner.tag not in (ELEMENT_SPEC, CLASS_SPEC):
            return "/"
        return self.at(self.elements_of(owner), attribute)

    def at(self, elements: Iterable[etree._Element], attribute: etree._Element | None) -> str:
        """Return a pattern for elements, or for an attribute at them."""
        steps = [
            self._prefixes.qualified(self._compiled.namespace_of(one), self._name(one))
            for one in elements
        ]
        if attribute is not None:
            last = f"/@{self._attribute(attribute)}"
            steps = [step + last for step in steps]
        return " | ".join(steps) or NOWHERE

    def elements_of(self, owner: etree._Element) -> tuple[etree._Element, ...]:
        """Return the elements that the specification of an element or class is about."""
        if owner.tag == ELEMENT_SPEC:
            return (owner,)
        return self._compiled.element_members_of(ident(owner))

    def _name(self, element: etree._Element) -> str:
        return self._compiled.name_of(element)

    def _attribute(self, attribute: etree._Element) -> str:
        name = self._compiled.name_of(attribute)
        namespace = attribute.get("ns", "")
        if not namespace or namespace == XML_NAMESPACE or ":" in name:
            return name
        return self._prefixes.qualified(namespace, name)
