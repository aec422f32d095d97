"""What a schema in the simple syntax must not do: section 7 of the specification.

Most of it shows in a pattern's mask, which is computed as the pattern is built; the walks here run
where names have to be compared (7.3, 7.4), and to find the place of what a mask complains of.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from tei_kit.relaxng.name_classes import NameClass, contains, is_open, overlap, single_names
from tei_kit.relaxng.names import local
from tei_kit.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    ELEMENT,
    GROUP,
    HAS_ATTRIBUTE,
    HAS_ELEMENT,
    HAS_GROUPED_ATTRIBUTE,
    HAS_INTERLEAVE,
    HAS_OPEN_ATTRIBUTE,
    HAS_TEXT,
    INTERLEAVE,
    MISPLACED,
    MIXED_DATA,
    NOT_IN_START,
    ONE_OR_MORE,
    ElementDefinition,
    Pattern,
)
from tei_kit.relaxng.schema_error import IncorrectError


class _RestrictionError(Exception):
    def __init__(self, reason: str, section: str, place: int = -1) -> None:
        super().__init__(reason)
        self.reason = reason
        self.section = section
        self.place = place


@dataclass(slots=True)
class Alphabet:
    """Carry the names of some attributes or elements: single ones, and open classes of names."""

    names: set[str]
    classes: list[NameClass]

    def shared_with(self, other: Alphabet) -> str | None:
        """Return in words what both have, None where they have nothing in common."""
        common = self.names & other.names
        if common:
            return local(min(common))
        for classes, others in ((self.classes, other), (other.classes, self)):
            for names in classes:
                for name in others.names:
                    if contains(names, name):
                        return local(name)
        if any(overlap(one, two) for one in self.classes for two in other.classes):
            return "any name of a namespace"
        return None

    def add(self, other: Alphabet) -> None:
        """Take the other's names in."""
        self.names |= other.names
        self.classes += other.classes


_NOTHING = Alphabet(set(), [])


def alphabet_of(names: NameClass) -> Alphabet:
    """Return a name class as an alphabet."""
    if isinstance(names, str):
        return Alphabet({names}, [])
    if is_open(names):
        return Alphabet(set(), [names])
    return Alphabet(set(single_names(names)), [])


class Restrictions:
    """Check the element definitions of one schema."""

    def __init__(self) -> None:
        self._attributes: dict[Pattern, Alphabet] = {}
        self._elements: dict[Pattern, Alphabet] = {}

    def check(self, start: Pattern, definitions: Iterable[ElementDefinition]) -> None:
        """Check a schema.

        Args:
            start: the pattern of its start.
            definitions: the element definitions that can be reached from there.

        Raises:
            IncorrectError: if a restriction is broken by something that 4.20 has not removed.
        """
        if start.mask & NOT_IN_START:
            reason = "the start of a schema is an element, or a choice of elements"
            raise IncorrectError(max(start.place, 0), reason, "7.1.5")
        really_reachable: set[ElementDefinition] | None = None
        for definition in definitions:
            try:
                self._check_content(definition.content)
            except _RestrictionError as error:
                if really_reachable is None:
                    really_reachable = _reachable(start)
                if definition in really_reachable:
                    raise IncorrectError(
                        definition.place if error.place < 0 else error.place,
                        f"{error.reason} (in the element {_shown(definition.names)})",
                        error.section,
                    ) from error

    def _check_content(self, content: Pattern) -> None:
        mask = content.mask
        if mask & (MISPLACED | MIXED_DATA | HAS_OPEN_ATTRIBUTE):
            _explain_mask(content)
        if mask & HAS_GROUPED_ATTRIBUTE:
            self._attributes_of(content)
        if mask & HAS_INTERLEAVE:
            self._elements_of(content)

    def _attributes_of(self, pattern: Pattern) -> Alphabet:
        """7.3: no attribute twice, on whatever way through the pattern."""
        if not pattern.mask & HAS_ATTRIBUTE:
            return _NOTHING
        found = self._attributes.get(pattern)
        if found is not None:
            return found
        if pattern.kind == ATTRIBUTE:
            found = alphabet_of(pattern.a)
        elif pattern.kind in (GROUP, INTERLEAVE):
            found = _disjoint(pattern, (GROUP, INTERLEAVE), self._attributes_of, HAS_ATTRIBUTE)
        else:
            found = _union(self._attributes_of(part) for part in _parts(pattern))
        self._attributes[pattern] = found
        return found

    def _elements_of(self, pattern: Pattern) -> Alphabet:
        """7.4: elements that mingle differ in their names; text stands on one side only."""
        if not pattern.mask & HAS_ELEMENT and not pattern.mask & HAS_INTERLEAVE:
            return _NOTHING
        found = self._elements.get(pattern)
        if found is not None:
            return found
        if pattern.kind == ELEMENT:
            found = alphabet_of(pattern.a)
        elif pattern.kind == INTERLEAVE:
            parts = list(_flattened(pattern, (INTERLEAVE,)))
            if sum(1 for part in parts if part.mask & HAS_TEXT) > 1:
                raise _RestrictionError("text stands on both sides of an interleave", "7.4")
            found = _disjoint(pattern, (INTERLEAVE,), self._elements_of, HAS_ELEMENT)
        elif pattern.kind == GROUP:
            found = _union(self._elements_of(part) for part in _flattened(pattern, (GROUP,)))
        else:
            found = _union(self._elements_of(part) for part in _parts(pattern))
        self._elements[pattern] = found
        return found


def _disjoint(
    pattern: Pattern,
    kinds: tuple[int, ...],
    alphabet: Callable[[Pattern], Alphabet],
    bit: int,
) -> Alphabet:
    """Return the names of all parts together, having seen that no two parts share one."""
    together = Alphabet(set(), [])
    for part in _along(pattern, kinds):
        if not part.mask & bit:
            continue
        further = alphabet(part)
        if not (further.classes or together.classes) and together.names.isdisjoint(further.names):
            together.names |= further.names
            continue
        shared = together.shared_with(further)
        if shared is not None:
            if bit == HAS_ATTRIBUTE:
                raise _RestrictionError(f"the attribute {shared} stands twice", "7.3", part.place)
            raise _RestrictionError(
                f"the element {shared} stands on both sides of an interleave", "7.4", part.place
            )
        together.add(further)
    return together


def _union(alphabets: Iterable[Alphabet]) -> Alphabet:
    together = Alphabet(set(), [])
    for alphabet in alphabets:
        together.add(alphabet)
    return together


def _along(pattern: Pattern, kinds: tuple[int, ...]) -> Iterator[Pattern]:
    """Yield the parts of one group or interleave; those that many patterns share stay whole."""
    while pattern.kind in kinds:
        yield pattern.a
        pattern = pattern.b
    yield pattern


def _flattened(pattern: Pattern, kinds: tuple[int, ...]) -> Iterator[Pattern]:
    """Yield the parts of nested groups or interleaves, in their order."""
    waiting = [pattern]
    while waiting:
        part = waiting.pop()
        if part.kind in kinds:
            waiting += (part.b, part.a)
        else:
            yield part


def _parts(pattern: Pattern) -> tuple[Pattern, ...]:
    """Return the parts of a pattern that its own name classes don't hide."""
    if pattern.kind == CHOICE:
        return tuple(pattern.a)
    if pattern.kind in (GROUP, INTERLEAVE):
        return (pattern.a, pattern.b)
    return (pattern.a,) if pattern.kind == ONE_OR_MORE else ()


def _reachable(start: Pattern) -> set[ElementDefinition]:
    """Return the definitions that 4.20 leaves reachable."""
    found: set[ElementDefinition] = set()
    seen: set[Pattern] = set()
    waiting = [start]
    while waiting:
        pattern = waiting.pop()
        if pattern in seen:
            continue
        seen.add(pattern)
        if pattern.kind == ELEMENT:
            if pattern.b not in found:
                found.add(pattern.b)
                waiting.append(pattern.b.content)
        else:
            waiting += _parts(pattern)
    return found


def _explain_mask(content: Pattern) -> None:
    """Find what a mask complains of, and say so."""
    if content.mask & HAS_OPEN_ATTRIBUTE:
        raise _RestrictionError(
            "an attribute with infinitely many names must be repeated (<oneOrMore>)",
            "7.3",
            _innermost_place(content, HAS_OPEN_ATTRIBUTE),
        )
    if content.mask & MIXED_DATA:
        raise _RestrictionError(
            "data, values or lists stand beside further content; they must be all the content",
            "7.2",
            _innermost_place(content, MIXED_DATA),
        )
    raise _RestrictionError(
        "something stands where it can't: an attribute in a repeated group, in a list or in "
        "another attribute, an element in a list or an attribute, or a list in a list",
        "7.1",
        _innermost_place(content, MISPLACED),
    )


def _innermost_place(pattern: Pattern, bit: int) -> int:
    """Return the place of the innermost pattern with the bit that has one, -1 if none has."""
    place = -1
    while True:
        place = pattern.place if pattern.place >= 0 else place
        inner = [part for part in _parts(pattern) if part.mask & bit]
        if not inner:
            return place
        pattern = inner[0]


def _shown(names: NameClass) -> str:
    singles = list(single_names(names))
    return local(singles[0]) if singles else "with any name"
