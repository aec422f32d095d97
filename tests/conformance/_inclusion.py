"""Whether one schema allows nothing that another forbids, element by element.

The contents of both are walked as automata, side by side: where ours can go on and the other can't,
the way there is a counterexample. Values of attributes are compared on samples.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei_kit.relaxng import Schema
from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.explanation import all_attributes, all_children

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from tei_kit.relaxng.patterns import Pattern

_Way = tuple[str, ...]


def elements(schema: Schema) -> dict[str, Pattern]:
    """Return the elements of a schema in which each name has one definition."""
    found: dict[str, Pattern] = {}
    for pattern in schema.own_patterns():
        if pattern.kind == p.ELEMENT and isinstance(pattern.a, str):
            assert pattern.a not in found
            found[pattern.a] = pattern
    return found


def contents_beyond(ours: Schema, theirs: Schema) -> Iterator[tuple[str, _Way, str]]:
    """Yield the shortest contents of our elements that the other schema forbids.

    Yields:
        the element, the children before the difference, and what only ours allows then.
    """
    known = elements(theirs)
    for name, pattern in elements(ours).items():
        if name not in known:
            yield name, (), "the element itself"
            continue
        yield from _content_beyond(ours, theirs, name, pattern, known[name])


def _content_beyond(
    ours: Schema, theirs: Schema, name: str, our_element: Pattern, their_element: Pattern
) -> Iterator[tuple[str, _Way, str]]:
    start = _inside(ours, our_element, name), _inside(theirs, their_element, name)
    waiting: list[tuple[Pattern, Pattern, _Way]] = [(*start, ())]
    seen = {start}
    for our_state, their_state, way in waiting:
        if our_state.nullable and not their_state.nullable:
            yield name, way, "the end"
        if our_state.mask & p.HAS_TEXT and not their_state.mask & p.HAS_TEXT:
            yield name, way, "text"
        for child in all_children(our_state):
            behind = _behind(ours, our_state, child)
            if behind is None:
                continue
            answer = _behind(theirs, their_state, child)
            if answer is None:
                yield name, way, child
            elif (behind, answer) not in seen:
                seen.add((behind, answer))
                waiting.append((behind, answer, (*way, child)))


def _inside(schema: Schema, element: Pattern, name: str) -> Pattern:
    """Return the state of an element's content behind its attributes."""
    opening = schema.opening(element, name)
    assert opening is not None
    return opening[3]


def _behind(schema: Schema, state: Pattern, child: str) -> Pattern | None:
    """Return the state behind a child, None where it can't stand there."""
    opening = schema.opening(state, child)
    if opening is None:
        return None
    rest = opening[4]
    assert rest is not None, "a child that is ambiguous can't be compared"
    return rest


def attributes_beyond(
    ours: Schema, theirs: Schema, samples: Iterable[str]
) -> Iterator[tuple[str, str, str]]:
    """Yield element, attribute and what only ours allows: the attribute, its lack, or a value."""
    values = list(samples)
    known = elements(theirs)
    for name, pattern in elements(ours).items():
        our_plan, their_plan = ours.opening(pattern, name), theirs.opening(known[name], name)
        assert our_plan is not None
        assert their_plan is not None
        mine, others = our_plan[0], their_plan[0]
        allowed = all_attributes(theirs.contents_of(name))
        for attribute in all_attributes(ours.contents_of(name)):
            if attribute not in allowed:
                yield name, attribute, "the attribute itself"
            elif attribute in mine and attribute in others:
                for value in values:
                    if mine[attribute].admits(value, {}) and not others[attribute].admits(
                        value, {}
                    ):
                        yield name, attribute, value
        for attribute, slot in others.items():
            if slot.required and not (attribute in mine and mine[attribute].required):
                yield name, attribute, "its lack"
