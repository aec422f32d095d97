"""What the functions of the grammar return."""

from __future__ import annotations

from typing import NamedTuple, TypeVar

from tei_kit.dates.expressions import Expression

Value = TypeVar("Value")


class Piece(NamedTuple):
    """One expression and the tokens that it was read from (half-open)."""

    first: int
    last: int
    expression: Expression


class Pieces(NamedTuple):
    """The expressions that one phrase yields ("July 8 and 9": two), and the index behind it."""

    pieces: tuple[Piece, ...]
    end: int


Read = tuple[Value, int] | None
"""A value and the index behind it, or nothing."""
