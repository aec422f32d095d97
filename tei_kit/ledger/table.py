"""The ledger as a table in plain text."""

from __future__ import annotations

from collections.abc import Sequence

from tei_kit.ledger.entry import Entry
from tei_kit.model.wording import number_words, unit_words

_COLUMNS = ("figure", "of what", "whose", "where", "period", "in")
_LEFT_OUT = "-"
_WIDEST = 40


def as_table(entries: Sequence[Entry]) -> str:
    """Return the ledger, a figure a line, the number to the right.

    Args:
        entries: the figures in their order.
    """
    rows = [_COLUMNS, *map(_row, entries)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    lines = [_line(row, widths) for row in rows]
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _row(entry: Entry) -> tuple[str, ...]:
    value = entry.value
    of_what = " ".join(filter(None, (unit_words(value), entry.commodity)))
    period = entry.period
    return (
        _cut(number_words(value)),
        _cut(of_what or _LEFT_OUT),
        *(_cut(name.words) if name else _LEFT_OUT for name in (entry.whose, entry.where)),
        _cut(period.edtf or period.words) if period else _LEFT_OUT,
        f"{entry.document}:{entry.line}",
    )


def _cut(words: str) -> str:
    return words if len(words) <= _WIDEST else words[: _WIDEST - 1] + "…"


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *rest = row
    cells = [first.rjust(widths[0])]
    cells += [cell.ljust(width) for cell, width in zip(rest, widths[1:], strict=True)]
    return "  ".join(cells)
