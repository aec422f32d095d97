"""What stands behind a date and qualifies it: [?], (O.S.), (Monday)."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TypeGuard

from tei_kit.dates.expressions import CalendarDate, Doubtful, Expression, Style
from tei_kit.dates.grammar.result import Piece, Pieces
from tei_kit.dates.tokens import Run

_CLOSED = re.compile(r"\s*(?:[,.;:)\]\n–—-]|\Z)")


def with_remarks(run: Run, found: Pieces) -> Pieces:
    """Add what stands behind a date: [?], (O.S.), (Monday)."""
    *others, last = found.pieces
    end = found.end
    inside = any(
        run.is_mark(place, "?") and run.is_mark(place + 1, "]") for place in range(last.first, end)
    )
    before_bracket = run.is_mark(end, "?") and run.is_mark(end + 1, "]")
    if run.is_mark(end, "[(") and run.is_mark(end + 1, "?") and run.is_mark(end + 2, "])"):
        end += 3
        last = Piece(last.first, end, Doubtful(last.expression, "[?]"))
    elif inside or before_bracket:
        last = Piece(last.first, end, Doubtful(last.expression, "[?]"))
    else:
        style, behind = _style(run, end)
        if style and isinstance(last.expression, CalendarDate):
            end = behind
            last = Piece(last.first, end, replace(last.expression, style=style))
        weekday, behind = _weekday(run, end)
        if weekday is not None and _is_day(last.expression):
            end = behind
            last = Piece(last.first, end, replace(last.expression, weekday=weekday))
    return Pieces((*others, last), end)


def _style(run: Run, index: int) -> tuple[Style, int]:
    bracket = run.is_mark(index, "([")
    start = index + 1 if bracket or run.is_mark(index, ",") else index
    word, end = run.at(start).get("style"), start + 1
    letters = run.at(start).get("style_letters"), run.at(start + 2).get("style_letters")
    if word is None and letters[0] and letters[1] == 0 and run.is_mark(start + 1, "."):
        word, end = letters[0], start + 3 + run.is_mark(start + 3, ".")
    if word is None and run.has(start + 1, "style_word"):
        word, end = (
            (1 if run.has(start, "old") else 2 if run.has(start, "new") else None),
            start + 2,
        )
    if word is None:
        return "", index
    if bracket:
        if not run.is_mark(end, ")]"):
            return "", index
        end += 1
    return ("julian" if word == 1 else "gregorian"), end


def _is_day(expression: Expression) -> TypeGuard[CalendarDate]:
    """Tell whether a date has a day and no weekday yet."""
    return (
        isinstance(expression, CalendarDate)
        and expression.day is not None
        and expression.weekday is None
    )


def _weekday(run: Run, index: int) -> tuple[int | None, int]:
    """Read the weekday behind a day: "April 5 (Thursday)", "April 5, 1945 - Thursday"."""
    bracket = run.is_mark(index, "([")
    start = index + (bracket or run.is_mark(index, ",-–—"))
    number, end = run.at(start).get("weekday"), start + 1
    if number is None:
        return None, index
    if run.has(start, "abbreviated"):
        if not run.is_mark(end, "."):
            return None, index
        end += 1
    if bracket:
        return (number, end + 1) if run.is_mark(end, ")]") else (None, index)
    closed = _CLOSED.match(run.text, run.at(end - 1).end)
    return (number, end) if closed else (None, index)
