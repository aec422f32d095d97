"""Whether two schemas allow the same: element by element, every attribute and every content.

Contents are compared as automata, so it does not matter how they are written; what attributes may
hold is compared as it is written, alternatives sorted.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tei_kit.relaxng import Schema
from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.names import local

_MOST_STATES = 3000


def differences(one: Schema, other: Schema) -> Iterator[tuple[str, ...]]:
    """Yield what one schema allows and another does not: what, where, how the first has it."""
    yield from _names("element", one.element_names(), other.element_names())
    if _written(one.start) != _written(other.start):
        yield "start", _written(one.start), _written(other.start)
    for name in sorted(set(one.element_names()) & set(other.element_names())):
        first, second = _Element.of(one, name), _Element.of(other, name)
        yield from _names(f"attribute of {local(name)}", first.attributes, second.attributes)
        for attribute in sorted(first.attributes.keys() & second.attributes.keys()):
            here, there = first.attributes[attribute], second.attributes[attribute]
            if here != there:
                yield "attribute", f"{local(name)}/@{local(attribute)}", here, there
        if first.others != second.others:
            yield "attributes", local(name), first.others, second.others
        if _data(first.children) != _data(second.children):
            yield "data", local(name), _data(first.children), _data(second.children)
        path = _path_to_difference(one, first.children, other, second.children)
        if path:
            yield "content", local(name), *path


def _names(what: str, ours: object, theirs: object) -> Iterator[tuple[str, ...]]:
    first, second = set(ours), set(theirs)
    for name in sorted(first - second):
        yield what, local(name), "there", "missing"
    for name in sorted(second - first):
        yield what, local(name), "missing", "there"


@dataclass
class _Element:
    """Carry what an element may have: its single attributes, others, the state of its children."""

    attributes: dict[str, str]
    others: str
    children: p.Pattern

    @staticmethod
    def of(schema: Schema, name: str) -> _Element:
        content = schema.contents_of(name)
        opening = schema.opening_of(schema.derivatives.table.after(content, p.EMPTY))
        plan = opening[2]
        if plan is None:
            return _Element({}, "", opening[3])
        assert plan.children is not None
        written = {
            attribute: f"{'!' if slot.required else '?'}{_written(slot.value)}"
            for attribute, slot in plan.slots.items()
        }
        return _Element(written, " ".join(sorted(map(_written, plan.parts))), plan.children)


def _written(pattern: p.Pattern) -> str:  # noqa: PLR0911 (one return a kind)
    a, b = pattern.a, pattern.b
    match pattern.kind:
        case p.CHOICE:
            return f"({'|'.join(sorted({_written(member) for member in a}))})"
        case p.GROUP:
            return f"({_written(a)},{_written(b)})"
        case p.INTERLEAVE:
            return f"({_written(a)}&{_written(b)})"
        case p.ONE_OR_MORE:
            return f"{_written(a)}+"
        case p.LIST:
            return f"list{{{_written(a)}}}"
        case p.DATA:
            return f"{a.primitive.name}{sorted(a.facets)}"
        case p.VALUE:
            return repr(b[1])
        case p.ATTRIBUTE:
            return f"@{a}{{{_written(b)}}}"
        case p.ELEMENT:
            return f"<{a}>"
        case kind:
            return {p.EMPTY_KIND: "()", p.TEXT_KIND: "text"}.get(kind, "nothing")


def _data(pattern: p.Pattern) -> str:
    return _written(pattern) if pattern.mask & p.HAS_STRING else ""


def _path_to_difference(
    one: Schema, first: p.Pattern, other: Schema, second: p.Pattern
) -> tuple[str, ...]:
    names = sorted(_alphabet(first) | _alphabet(second))
    seen = {(first, second)}
    waiting: list[tuple[p.Pattern, p.Pattern, tuple[str, ...]]] = [(first, second, ())]
    for here, there, path in waiting:
        if here.nullable != there.nullable:
            return (*path, f"may end: {here.nullable}, {there.nullable}")
        steps = [("text", _after_text(one, here), _after_text(other, there))]
        steps += [
            (local(name), _step(one, here, name), _step(other, there, name)) for name in names
        ]
        for what, left, right in steps:
            if (left is p.NOT_ALLOWED) != (right is p.NOT_ALLOWED):
                return (*path, f"{what}: {left is not p.NOT_ALLOWED}")
            if left is not p.NOT_ALLOWED and (left, right) not in seen:
                assert len(seen) < _MOST_STATES
                seen.add((left, right))
                waiting.append((left, right, (*path, what)))
    return ()


def _after_text(schema: Schema, state: p.Pattern) -> p.Pattern:
    return schema.derivatives.text(state) if state.mask & p.HAS_TEXT else p.NOT_ALLOWED


def _step(schema: Schema, state: p.Pattern, name: str) -> p.Pattern:
    opened = schema.derivatives.open(state, name)
    if opened is p.NOT_ALLOWED:
        return opened
    pairs = opened.a if opened.kind == p.CHOICE else (opened,)
    return schema.derivatives.table.choice([pair.b for pair in pairs])


def _alphabet(state: p.Pattern) -> set[str]:
    names: set[str] = set()
    seen: set[p.Pattern] = set()
    waiting = [state]
    while waiting:
        pattern = waiting.pop()
        if pattern in seen:
            continue
        seen.add(pattern)
        if pattern.kind == p.ELEMENT and isinstance(pattern.a, str):
            names.add(pattern.a)
        elif pattern.kind == p.CHOICE:
            waiting += pattern.a
        elif pattern.kind in (p.GROUP, p.INTERLEAVE):
            waiting += (pattern.a, pattern.b)
        elif pattern.kind == p.ONE_OR_MORE:
            waiting.append(pattern.a)
    return names
