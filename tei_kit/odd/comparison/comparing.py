"""From two compiled ODDs to their differences.

Elements are compared as documents meet them: with all attributes, wherever these come from, and
with the elements that they may really hold. So a class that is divided in two differs as a class
and changes no element.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar

from lxml import etree

from tei_kit.odd.comparison.models import (
    Aspect,
    ComparedSchema,
    Difference,
    SchemaDifferences,
    SpecificationDifference,
)
from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.header import title_of
from tei_kit.odd.particles import ReferenceKind
from tei_kit.odd.reference import Describer
from tei_kit.odd.reference.models import (
    AttributeDescription,
    ClassDescription,
    ConstraintDescription,
    ContentSpecification,
    ElementDescription,
)

Described = ElementDescription | ClassDescription | ContentSpecification
Named = TypeVar("Named")


def compare(
    before: CompiledOdd, after: CompiledOdd, *, language: str = "en", words: bool = False
) -> SchemaDifferences:
    """Compare two schemas.

    Args:
        before: the old one.
        after: the new one.
        language: of the descriptions.
        words: whether glosses, descriptions and remarks are compared too.
    """
    old, new = _Side(before, language), _Side(after, language)
    kinds: Sequence[ReferenceKind] = ("element", "class", "macro", "datatype")
    found = [one for kind in kinds for one in _Comparison(old, new, words=words).of_kind(kind)]
    return SchemaDifferences(
        before=ComparedSchema(ident=before.ident, title=title_of(before)),
        after=ComparedSchema(ident=after.ident, title=title_of(after)),
        specifications=tuple(found),
    )


class _Side:
    """One of the two schemas."""

    def __init__(self, compiled: CompiledOdd, language: str) -> None:
        self.compiled = compiled
        self.describer = Describer(compiled, language)

    def specs(self, kind: ReferenceKind) -> Mapping[str, etree._Element]:
        by_kind: Mapping[ReferenceKind, Mapping[str, etree._Element]] = {
            "element": self.compiled.elements,
            "class": self.compiled.classes,
            "macro": self.compiled.macros,
            "datatype": self.compiled.datatypes,
        }
        return by_kind[kind]


class _Comparison:
    def __init__(self, before: _Side, after: _Side, *, words: bool) -> None:
        self._before = before
        self._after = after
        self._words = words

    def of_kind(self, kind: ReferenceKind) -> Iterator[SpecificationDifference]:
        old, new = self._before.specs(kind), self._after.specs(kind)
        for name in sorted(old.keys() | new.keys(), key=lambda one: (one.lower(), one)):
            if name not in new:
                yield SpecificationDifference(kind=kind, ident=name, change="removed")
            elif name not in old:
                yield SpecificationDifference(kind=kind, ident=name, change="added")
            else:
                found = tuple(self._within(kind, old[name], new[name]))
                if found:
                    yield SpecificationDifference(
                        kind=kind, ident=name, change="changed", differences=found
                    )

    def _within(
        self, kind: ReferenceKind, old: etree._Element, new: etree._Element
    ) -> Iterator[Difference]:
        before, after = self._before.describer, self._after.describer
        match kind:
            case "element":
                yield from self._elements(old, new)
            case "class":
                yield from self._classes(before.class_(old), after.class_(new))
            case _:
                yield from self._contents(
                    before.content_specification(old), after.content_specification(new)
                )

    def _elements(self, old: etree._Element, new: etree._Element) -> Iterator[Difference]:
        before, after = self._before.describer, self._after.describer
        one, other = before.element(old), after.element(new)
        yield from self._said(one, other)
        yield from _changed("name", one.name, other.name)
        yield from _changed("namespace", one.namespace, other.namespace)
        yield from _named("class", one.classes, other.classes)
        yield from self._attributes(before.attributes(old), after.attributes(new))
        yield from _changed("content", one.notation, other.notation)
        known = self._before.compiled.elements.keys() & self._after.compiled.elements.keys()
        yield from _named(
            "child",
            [child for child in one.children if child in known],
            [child for child in other.children if child in known],
        )
        yield from _constraints(one.constraints, other.constraints)

    def _classes(self, old: ClassDescription, new: ClassDescription) -> Iterator[Difference]:
        yield from self._said(old, new)
        yield from _named("class", old.classes, new.classes)
        yield from self._attributes(old.attributes, new.attributes)
        yield from _constraints(old.constraints, new.constraints)

    def _contents(
        self, old: ContentSpecification, new: ContentSpecification
    ) -> Iterator[Difference]:
        yield from self._said(old, new)
        yield from _changed("content", old.notation, new.notation)

    def _said(self, old: Described, new: Described) -> Iterator[Difference]:
        yield from _changed("module", old.module, new.module)
        yield from _changed("deprecation", old.deprecated_until, new.deprecated_until)
        if self._words:
            yield from _changed("gloss", old.gloss, new.gloss)
            yield from _changed("description", old.description, new.description)
            yield from _changed("remarks", "\n".join(old.remarks), "\n".join(new.remarks))

    def _attributes(
        self, old: Sequence[AttributeDescription], new: Sequence[AttributeDescription]
    ) -> Iterator[Difference]:
        yield from _named("attribute", [one.name for one in old], [one.name for one in new])
        for before, after in _pairs(old, new, lambda one: one.name):
            yield from self._attribute(before, after)

    def _attribute(
        self, old: AttributeDescription, new: AttributeDescription
    ) -> Iterator[Difference]:
        name = new.name
        yield from _changed("usage", old.usage, new.usage, name)
        yield from _changed("datatype", _datatype(old), _datatype(new), name)
        yield from _changed("default", old.default, new.default, name)
        yield from _changed("value list", old.value_list, new.value_list, name)
        yield from _changed("deprecation", old.deprecated_until, new.deprecated_until, name)
        old_values, new_values = ([value.value for value in one.values] for one in (old, new))
        yield from _named("value", old_values, new_values, name)
        if self._words:
            yield from _changed("gloss", old.gloss, new.gloss, name)
            yield from _changed("description", old.description, new.description, name)


def _datatype(attribute: AttributeDescription) -> str:
    if (attribute.least, attribute.most) == (1, 1):
        return attribute.datatype
    most = "" if attribute.most is None else attribute.most
    return f"{attribute.datatype}{{{attribute.least},{most}}}"


def _changed(
    aspect: Aspect, before: str | None, after: str | None, attribute: str | None = None
) -> Iterator[Difference]:
    if before != after:
        yield Difference(
            aspect=aspect, change="changed", attribute=attribute, before=before, after=after
        )


def _named(
    aspect: Aspect, before: Sequence[str], after: Sequence[str], attribute: str | None = None
) -> Iterator[Difference]:
    """Yield what is gone and what is new, in the order in which the schemas have it."""
    for name in dict.fromkeys(before):
        if name not in after:
            yield Difference(aspect=aspect, change="removed", attribute=attribute, name=name)
    for name in dict.fromkeys(after):
        if name not in before:
            yield Difference(aspect=aspect, change="added", attribute=attribute, name=name)


def _pairs(
    before: Sequence[Named], after: Sequence[Named], key: Callable[[Named], str]
) -> Iterator[tuple[Named, Named]]:
    by_key = {key(one): one for one in after}
    for one in before:
        if key(one) in by_key:
            yield one, by_key[key(one)]


def _constraints(
    before: Sequence[ConstraintDescription], after: Sequence[ConstraintDescription]
) -> Iterator[Difference]:
    yield from _named("constraint", [one.ident for one in before], [one.ident for one in after])
    for old, new in _pairs(before, after, lambda one: one.ident):
        if old.tests != new.tests:
            yield Difference(
                aspect="constraint",
                change="changed",
                name=old.ident,
                before=_tests(old),
                after=_tests(new),
            )


def _tests(constraint: ConstraintDescription) -> str:
    return "; ".join(
        f"{test.context + ': ' if test.context else ''}{test.sort} {test.test}"
        for test in constraint.tests
    )
