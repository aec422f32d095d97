"""What stands behind a date and qualifies it: [?], (O.S.)."""

from __future__ import annotations

from dataclasses import replace

from tei_kit.dates.expressions import CalendarDate, Doubtful, Style
from tei_kit.dates.grammar.result import Piece, Pieces
from tei_kit.dates.tokens import Run


def with_remarks(run: Run, found: Pieces) -> Pieces:
    """Add what stands behind a date: [?], (O.S.)."""
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
