"""What a list of words holds: kinds of words, and how many, but not their order."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.patterns import Pattern


class ListContent(NamedTuple):
    """Carry the contents of a list.

    Attributes:
        items: the patterns of single words, of which any may hold.
        least: how many words there are at least.
        most: how many at most, None for any number.
        exact: whether that is all that the grammar says.
    """

    items: tuple[Pattern, ...]
    least: int
    most: int | None
    exact: bool


def list_content(pattern: Pattern) -> ListContent:
    """Return what is in a list, from the pattern inside it."""
    kind = pattern.kind
    if kind == p.CHOICE:
        parts = [list_content(member) for member in pattern.a]
        least = min(part.least for part in parts)
        most = _greatest([part.most for part in parts])
        return ListContent(_items(parts), least, most, _choice_is_exact(parts))
    if kind == p.GROUP:
        one, other = list_content(pattern.a), list_content(pattern.b)
        most = None if one.most is None or other.most is None else one.most + other.most
        same = not one.items or not other.items or one.items == other.items
        exact = one.exact and other.exact and same
        return ListContent(_items((one, other)), one.least + other.least, most, exact)
    if kind == p.ONE_OR_MORE:
        inner = list_content(pattern.a)
        return ListContent(inner.items, inner.least, None, inner.exact and inner.least <= 1)
    if kind == p.EMPTY_KIND:
        return ListContent((), 0, 0, exact=True)
    return ListContent((pattern,), 1, 1, exact=True)


def _items(parts: Iterable[ListContent]) -> tuple[Pattern, ...]:
    return tuple(dict.fromkeys(item for part in parts for item in part.items))


def _choice_is_exact(parts: list[ListContent]) -> bool:
    """Tell whether alternatives are no more than a number of words of the same kinds."""
    if all((part.least, part.most) == (1, 1) for part in parts):
        return True
    full = [part for part in parts if part.items]
    return all(part.exact for part in parts) and len(full) == 1 and full[0].least <= 1


def _greatest(counts: list[int | None]) -> int | None:
    return None if None in counts else max(count for count in counts if count is not None)
