"""What a pattern would have accepted: names, required names, values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from tei_kit.relaxng.name_classes import single_names
from tei_kit.relaxng.patterns import (
    AFTER,
    ATTRIBUTE,
    CHOICE,
    DATA,
    ELEMENT,
    GROUP,
    HAS_ATTRIBUTE,
    HAS_ELEMENT,
    INTERLEAVE,
    LIST,
    NOT_ALLOWED,
    ONE_OR_MORE,
    TEXT_KIND,
    VALUE,
    Pattern,
)

if TYPE_CHECKING:
    from tei_kit.relaxng.datatypes.facets import Datatype

Names = dict[str, None]
"""Names in the order in which the schema gives them."""


def possible_children(state: Pattern) -> Names:
    """Return the names of the elements that may come next."""
    found: Names = {}
    _collect_possible(state, found, set())
    return found


def _collect_possible(state: Pattern, found: Names, seen: set[Pattern]) -> None:
    if state in seen or not state.mask & HAS_ELEMENT:
        return
    seen.add(state)
    if state.kind == ELEMENT:
        if state.b.content is not NOT_ALLOWED:
            found.update(dict.fromkeys(single_names(state.a)))
    elif state.kind == GROUP:
        _collect_possible(state.a, found, seen)
        if state.a.nullable:
            _collect_possible(state.b, found, seen)
    else:
        for part in _parts(state):
            _collect_possible(part, found, seen)


def all_children(content: Pattern) -> Names:
    """Return the names of all elements that a content may hold, in whatever place."""
    return _names_inside(content, ELEMENT, HAS_ELEMENT)


def missing_children(state: Pattern) -> Names:
    """Return the names of which one has to come before the content can be complete."""
    if state.nullable:
        return {}
    found: Names = {}
    if state.kind == ELEMENT:
        found.update(dict.fromkeys(single_names(state.a)))
    elif state.kind == GROUP:
        return missing_children(state.b if state.a.nullable else state.a)
    else:
        for part in _parts(state):
            found.update(missing_children(part))
    return found


def _parts(pattern: Pattern, *, both: bool = False) -> tuple[Pattern, ...]:
    if pattern.kind == CHOICE:
        return tuple(pattern.a)
    if pattern.kind == INTERLEAVE or (both and pattern.kind == GROUP):
        return (pattern.a, pattern.b)
    return (pattern.a,) if pattern.kind in (ONE_OR_MORE, AFTER) else ()


def all_attributes(content: Pattern) -> Names:
    """Return the names of all attributes that a content may have."""
    return _names_inside(content, ATTRIBUTE, HAS_ATTRIBUTE)


def _names_inside(content: Pattern, kind: int, mask: int) -> Names:
    """Return the names of the patterns of one kind; the mask says where there are any."""
    found: Names = {}
    seen: set[Pattern] = set()
    waiting = [content]
    while waiting:
        pattern = waiting.pop()
        if pattern in seen or not pattern.mask & mask:
            continue
        seen.add(pattern)
        if pattern.kind == kind:
            found.update(dict.fromkeys(single_names(pattern.a)))
        else:
            waiting += reversed(_parts(pattern, both=True))
    return found


def missing_attributes(pattern: Pattern) -> Names:
    """Return the names of required attributes that a pattern still waits for."""
    if not pattern.mask & HAS_ATTRIBUTE:
        return {}
    if pattern.kind == ATTRIBUTE:
        return dict.fromkeys(single_names(pattern.a))
    found: Names = {}
    if pattern.kind == CHOICE:
        alternatives = [missing_attributes(member) for member in pattern.a]
        if not all(alternatives):
            return {}
        for names in alternatives:
            found.update(names)
        return found
    for part in _parts(pattern, both=True):
        found.update(missing_attributes(part))
    return found


def values_of(pattern: Pattern) -> Iterator[str]:
    """Yield the single values that a pattern of text allows."""
    if pattern.kind == VALUE:
        yield str(pattern.b[1]).strip()
    elif pattern.kind == CHOICE:
        for member in pattern.a:
            yield from values_of(member)
    elif pattern.kind in (GROUP, INTERLEAVE):
        yield from values_of(pattern.a)
        yield from values_of(pattern.b)
    elif pattern.kind in (LIST, ONE_OR_MORE, AFTER):
        yield from values_of(pattern.a)


def phrases_of(pattern: Pattern) -> Iterator[str]:
    """Yield in plain words what else than single values a pattern of text allows."""
    if pattern.kind == DATA:
        yield describe(pattern.a)
    elif pattern.kind == TEXT_KIND:
        yield "any text"
    elif pattern.kind == CHOICE:
        for member in pattern.a:
            yield from phrases_of(member)
    elif pattern.kind in (GROUP, INTERLEAVE):
        yield from phrases_of(pattern.a)
        yield from phrases_of(pattern.b)
    elif pattern.kind == LIST:
        for phrase in phrases_of(pattern.a):
            yield f"{phrase} (several are separated by spaces)"
    elif pattern.kind in (ONE_OR_MORE, AFTER):
        yield from phrases_of(pattern.a)


def describe(datatype: Datatype) -> str:
    """Return in plain words what a datatype with its facets allows."""
    phrase = datatype.primitive.phrase
    restrictions = [_FACET_PHRASES[name].format(value) for name, value in datatype.facets]
    return f"{phrase}, {', '.join(restrictions)}" if restrictions else phrase


_FACET_PHRASES = {
    "pattern": "matching {}",
    "length": "exactly {} long",
    "minLength": "at least {} long",
    "maxLength": "at most {} long",
    "minInclusive": "from {}",
    "minExclusive": "above {}",
    "maxInclusive": "up to {}",
    "maxExclusive": "below {}",
    "totalDigits": "of at most {} digits",
    "fractionDigits": "with at most {} digits behind the point",
}


def distinct(phrases: Iterable[str]) -> tuple[str, ...]:
    """Return the phrases, each once, in their order."""
    return tuple(dict.fromkeys(phrases))
