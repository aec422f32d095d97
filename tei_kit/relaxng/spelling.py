"""How near two names are in spelling, and which of many is probably meant.

Source: the restricted Damerau-Levenshtein distance (insert, delete, replace, swap neighbors).
"""

from __future__ import annotations

from bisect import insort
from collections.abc import Iterable
from itertools import islice

_MOST_CANDIDATES = 5000
_LONGEST = 60


def distance(one: str, other: str) -> int:
    """Return how many slips of the pen lead from one name to the other.

    >>> distance("titel", "title"), distance("persname", "persName")
    (1, 1)
    """
    before_previous: list[int] = []
    previous = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        current = [row]
        for column, other_letter in enumerate(other, start=1):
            cost = min(
                previous[column] + 1,
                current[-1] + 1,
                previous[column - 1] + (letter != other_letter),
            )
            swapped = (
                row > 1
                and column > 1
                and letter == other[column - 2]
                and one[row - 2] == other_letter
            )
            if swapped:
                cost = min(cost, before_previous[column - 2] + 1)
            current.append(cost)
        before_previous, previous = previous, current
    return previous[-1]


def nearness(name: str, candidate: str) -> tuple[float, int, str]:
    """Return a key by which candidates sort, nearest first; a change of case hardly counts."""
    if name.casefold() == candidate.casefold():
        return (0.5, 0, candidate)
    if max(len(name), len(candidate)) > _LONGEST:
        return (_LONGEST, 0, candidate)
    slips = distance(name.casefold(), candidate.casefold())
    shared = 0
    for letter, other in zip(name, candidate, strict=False):
        if letter != other:
            break
        shared += 1
    return (slips, -shared, candidate)


def nearest(name: str, candidates: Iterable[str], most: int = 8) -> list[str]:
    """Return the nearest candidates, nearest first.

    >>> nearest("titel", ["table", "title", "item"], 2)
    ['title', 'item']
    """
    folded = name.casefold()
    some = list(islice(candidates, _MOST_CANDIDATES))
    some.sort(key=lambda candidate: _least_distance(folded, candidate.casefold()))
    best: list[tuple[float, int, str]] = []
    for candidate in some:
        full = len(best) >= most
        if full and _least_distance(folded, candidate.casefold()) > best[-1][0]:
            break  # all that follow are farther still
        insort(best, nearness(name, candidate))
        del best[most:]
    return [candidate for _, _, candidate in best]


def _least_distance(one: str, other: str) -> float:
    """Return a number of slips that surely lie between two names, without counting them."""
    if one == other:
        return 0.5
    shorter, longer = sorted((one, other), key=len)
    shared = sum(min(shorter.count(letter), longer.count(letter)) for letter in set(shorter))
    return len(longer) - shared


def is_slip(name: str, candidate: str) -> bool:
    """Tell whether `name` is probably a slip for `candidate`.

    >>> is_slip("pesrName", "persName"), is_slip("quote", "note")
    (True, False)
    """
    slips = nearness(name, candidate)[0]
    return slips <= max(1, len(candidate) // 3) and slips < len(candidate)
