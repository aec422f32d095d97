"""Shorten an expression for elementpath by what is evaluated once a document, or found by an index.

What stands in the source between two places gives way to calls of functions of ours.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, TypeAlias

from tei_kit.schematron.xpath.invariants import Lookup, lookup_in
from tei_kit.schematron.xpath.operands import PREFIX
from tei_kit.schematron.xpath.tree import Expression, Operation, Other, Path, parts, walk

if TYPE_CHECKING:
    from tei_kit.schematron.shortcuts import ShortcutsHere

Edit: TypeAlias = tuple[int, int, str]
"""From where to where the source is replaced, and by what."""


def our_name(function: str) -> str:
    """Return what our function is called: elementpath confuses functions that are namesakes.

    >>> our_name("id")
    'our-id'
    """
    return f"our-{function}"


def edits_for_shortcuts(expression: Expression, shortcuts: ShortcutsHere) -> Iterator[Edit]:
    """Yield the edits for all shortcuts that an expression allows."""
    bound = frozenset(
        name for part in walk(expression) if isinstance(part, Other) for name in part.binds
    )
    waiting = [expression]
    while waiting:
        part = waiting.pop()
        if shortcuts.is_invariant(part, bound):
            yield part.start, part.end, f"{_begun('once', shortcuts.items(part))})"
        elif (lookup := _lookup(part)) and (index := shortcuts.index(lookup)):
            yield from _edits_for_lookup(lookup, index)
            waiting.extend((lookup.sought, *lookup.rest, *(step for _, step in lookup.after)))
        elif pair := _membership(part, shortcuts, bound):
            everywhere, sought = pair
            yield part.start, sought.start, f"{_begun('among', shortcuts.texts(everywhere))}, "
            yield sought.end, part.end, ")"
            waiting.append(sought)
        else:
            waiting.extend(parts(part))


def _lookup(part: Expression) -> Lookup | None:
    return lookup_in(part) if isinstance(part, Path) else None


def _edits_for_lookup(lookup: Lookup, index: str) -> Iterator[Edit]:
    yield lookup.searched.start, lookup.sought.start, f"{_begun('found', index)}, "
    if lookup.rest:
        yield lookup.sought.end, lookup.rest[0].start, ")["
    else:
        yield lookup.sought.end, lookup.end, ")"


def _membership(
    part: Expression, shortcuts: ShortcutsHere, bound: frozenset[str]
) -> tuple[Expression, Expression] | None:
    """Return what is the same everywhere and what is sought in it, None if it is no such thing."""
    if not isinstance(part, Operation) or part.operator != "=":
        return None
    one, other = part.operands
    is_first = shortcuts.is_invariant(one, bound)
    if is_first == shortcuts.is_invariant(other, bound):
        return None
    return (one, other) if is_first else (other, one)


def _begun(function: str, identifier: str) -> str:
    return f"{PREFIX}:{our_name(function)}('{identifier}'"
