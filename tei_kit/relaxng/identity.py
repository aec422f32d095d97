"""Identifiers and references to them: soundness of a schema's ID types.

Source: RELAX NG DTD Compatibility, section 5 (ID, IDREF and IDREFS).
"""

from __future__ import annotations

from collections.abc import Iterable

from tei_kit.relaxng.datatypes.primitives import Identity
from tei_kit.relaxng.name_classes import NameClass, contains, mentioned_names, overlap
from tei_kit.relaxng.names import expanded, local, namespace
from tei_kit.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    DATA,
    GROUP,
    HAS_ATTRIBUTE,
    HAS_IDENTITY,
    INTERLEAVE,
    LIST,
    ONE_OR_MORE,
    VALUE,
    ElementDefinition,
    Pattern,
)
from tei_kit.relaxng.schema_error import IncorrectError


def identity_of(value: Pattern) -> Identity | None:
    """Return the ID type of an attribute's value, None where it has none."""
    if value.kind in (DATA, VALUE):
        identity: Identity | None = value.a.primitive.identity
        return identity
    return None


def check_identities(definitions: Iterable[ElementDefinition]) -> None:
    """Check that the ID type of an attribute follows from its and its element's name.

    Raises:
        IncorrectError: if an ID type stands elsewhere than alone in an attribute, or if attributes
            that the same name may mean differ in their ID type.
    """
    definitions = tuple(definitions)
    rivals = _Rivals(definitions)
    for definition in definitions:
        if not definition.content.mask & HAS_IDENTITY:
            continue
        for attribute in rivals.identities_in(definition.content):
            _check_attribute(definition, attribute)
            for other in rivals.elements_like(definition.names):
                if rivals.kinds(other.content, attribute.a) - {identity_of(attribute.b)}:
                    raise _error(
                        other,
                        attribute,
                        f"the attribute {local(attribute.a)} of {local(str(definition.names))} has "
                        f"the type {identity_of(attribute.b)} in one place and another in another",
                    )


def _check_attribute(definition: ElementDefinition, attribute: Pattern) -> None:
    if attribute.kind != ATTRIBUTE:
        raise _error(definition, attribute, "an element can't be of an ID type")
    if identity_of(attribute.b) is None:
        raise _error(
            definition, attribute, "an ID type must be all that an attribute's value can be"
        )
    if not isinstance(definition.names, str) or not isinstance(attribute.a, str):
        raise _error(
            definition, attribute, "an attribute of an ID type, and its element, need one name"
        )


class _Rivals:
    """Find the attributes that may be meant by the same names; remembers what it has seen."""

    def __init__(self, definitions: Iterable[ElementDefinition]) -> None:
        self._by_element: dict[str, list[ElementDefinition]] = {}
        self._of_many: list[ElementDefinition] = []
        self._open_for: dict[str, list[ElementDefinition]] = {}
        self._mentioned: set[str] = set()
        self._identities: dict[Pattern, tuple[Pattern, ...]] = {}
        self._kinds: dict[tuple[Pattern, str], frozenset[Identity | None]] = {}
        for definition in definitions:
            if isinstance(definition.names, str):
                self._by_element.setdefault(definition.names, []).append(definition)
            else:
                self._of_many.append(definition)
                self._mentioned.update(mentioned_names(definition.names))

    def elements_like(self, names: NameClass) -> list[ElementDefinition]:
        """Return the definitions that an element of one name may have."""
        assert isinstance(names, str)
        # Open classes tell names apart that their exceptions mention; all others by namespace only.
        key = names if names in self._mentioned else expanded(namespace(names), "")
        others = self._open_for.get(key)
        if others is None:
            others = [one for one in self._of_many if overlap(one.names, names)]
            self._open_for[key] = others
        return [*self._by_element.get(names, ()), *others]

    def identities_in(self, pattern: Pattern) -> tuple[Pattern, ...]:
        """Return the attributes with an ID type, and data with one that is in no attribute."""
        found = self._identities.get(pattern)
        if found is None:
            if pattern.kind in (ATTRIBUTE, DATA, VALUE, LIST):
                found = (pattern,)
            else:
                inside: dict[Pattern, None] = {}
                for part in _children(pattern):
                    if part.mask & HAS_IDENTITY:
                        inside.update(dict.fromkeys(self.identities_in(part)))
                found = tuple(inside)
            self._identities[pattern] = found
        return found

    def kinds(self, pattern: Pattern, name: str) -> frozenset[Identity | None]:
        """Return the ID types that an attribute of this name may have in a content."""
        if not pattern.mask & HAS_ATTRIBUTE:
            return frozenset()
        if pattern.kind == ATTRIBUTE:
            return (
                frozenset((identity_of(pattern.b),)) if contains(pattern.a, name) else frozenset()
            )
        found = self._kinds.get((pattern, name))
        if found is None:
            found = frozenset().union(*(self.kinds(part, name) for part in _children(pattern)))
            self._kinds[pattern, name] = found
        return found


def _children(pattern: Pattern) -> tuple[Pattern, ...]:
    if pattern.kind == CHOICE:
        return tuple(pattern.a)
    if pattern.kind in (GROUP, INTERLEAVE):
        return (pattern.a, pattern.b)
    return (pattern.a,) if pattern.kind == ONE_OR_MORE else ()


def _error(definition: ElementDefinition, pattern: Pattern, reason: str) -> IncorrectError:
    place = pattern.place if pattern.place >= 0 else definition.place
    return IncorrectError(place, reason, "DTD compatibility 5")
