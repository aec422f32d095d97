"""Whether a content model is deterministic: XML Schema's Unique Particle Attribution.

Each leaf of the expression is a place in the model. Where two places that hold a common letter may
come next at the same time, a processor can't tell which of them an element belongs to.

Source: XML Schema part 1, 3.8.6 and appendix H; A. Brüggemann-Klein and D. Wood, One-unambiguous
regular languages, 1998 (the automaton is Glushkov's).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeAlias

from tei_kit.relaxng.xml_schema.expressions import (
    Choice,
    Expression,
    Interleave,
    Letter,
    Letters,
    Repeated,
    is_nullable,
)
from tei_kit.relaxng.xml_schema.expressions import Sequence as Row

Overlap: TypeAlias = Callable[[frozenset[Letter], frozenset[Letter]], bool]
"""Tell whether two sets of letters can stand for the same child."""


def share_a_letter(one: frozenset[Letter], other: frozenset[Letter]) -> bool:
    """Be the overlap of letters of which each stands for itself alone."""
    return not one.isdisjoint(other)


class _Ends(NamedTuple):
    """Carry the places that may come first and last."""

    first: list[frozenset[Letter]]
    last: list[list[frozenset[Letter]]]
    """For each last place: what may already follow it inside."""


def is_deterministic(expression: Expression, overlap: Overlap = share_a_letter) -> bool:
    """Tell whether never two places compete for a letter.

    An interleave is never deterministic: no place in a model of XML Schema stands for one.
    """
    return _ends(expression, overlap) is not None


def _compete(
    one: Sequence[frozenset[Letter]], other: Sequence[frozenset[Letter]], overlap: Overlap
) -> bool:
    """Tell whether some place of the one and some of the other hold a common letter."""
    return any(overlap(first, second) for first in one for second in other)


def _ends(expression: Expression, overlap: Overlap) -> _Ends | None:
    """Return the ends of an expression, None if places compete in it."""
    match expression:
        case Letters(members):
            return _Ends([members], [[]])
        case Choice(parts):
            return _ends_of_choice([_ends(part, overlap) for part in parts], overlap)
        case Row(parts):
            return _ends_of_sequence(parts, overlap)
        case Repeated(inner, _, many):
            ends = _ends(inner, overlap)
            return ends if ends is None or not many else _repeated_ends(ends, overlap)
        case Interleave():
            return None
    return _Ends([], [])


def _ends_of_choice(alternatives: list[_Ends | None], overlap: Overlap) -> _Ends | None:
    first: list[frozenset[Letter]] = []
    last: list[list[frozenset[Letter]]] = []
    for ends in alternatives:
        if ends is None or _compete(first, ends.first, overlap):
            return None
        first += ends.first
        last += ends.last
    return _Ends(first, last)


def _ends_of_sequence(parts: Sequence[Expression], overlap: Overlap) -> _Ends | None:
    first: list[frozenset[Letter]] = []
    last: list[list[frozenset[Letter]]] = []
    begins = True
    for part in parts:
        ends = _ends(part, overlap)
        if ends is None:
            return None
        if any(_compete(following, ends.first, overlap) for following in last):
            return None
        if begins:
            if _compete(first, ends.first, overlap):
                return None
            first = first + ends.first
        if is_nullable(part):
            last = [following + ends.first for following in last] + ends.last
        else:
            last = ends.last
            begins = False
    return _Ends(first, last)


def _repeated_ends(ends: _Ends, overlap: Overlap) -> _Ends | None:
    """Return the ends of what begins again: behind each last place come the first ones."""
    last = []
    for following in ends.last:
        again = [place for place in ends.first if not any(place is one for one in following)]
        if _compete(following, again, overlap):
            return None
        last.append(following + again)
    return _Ends(ends.first, last)
