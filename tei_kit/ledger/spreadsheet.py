"""The ledger as CSV that a spreadsheet opens without running anything."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from decimal import Decimal
from typing import Final

from tei_kit.ledger.entry import Entry, Governor
from tei_kit.model.json_writing import exact_digits

COLUMNS: Final = (
    "document", "line", "column", "passage", "source", "source_line", "type", "quantity", "minimum",
    "maximum", "at_least", "at_most", "approximate", "unit", "commodity", "whose", "whose_entity",
    "whose_reason", "where", "where_entity", "where_reason", "period", "period_edtf",
    "period_first", "period_last", "period_reason", "before", "words", "after", "certainty",
    "reason",
)  # fmt: skip
_SIGNATURE = "\ufeff"
_FORMULA_BEGINNINGS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def as_csv(entries: Iterable[Entry]) -> str:
    """Return the ledger as comma-separated values with a header, for spreadsheets.

    It begins with a byte order mark, for without it spreadsheets take UTF-8 for something else.
    Words that a spreadsheet would take for a formula are preceded by an apostrophe.

    Args:
        entries: the figures in their order.

    Source: RFC 4180; OWASP, CSV Injection.
    """
    written = io.StringIO()
    writer = csv.writer(written, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows(map(_row, entries))
    return _SIGNATURE + written.getvalue()


def _row(entry: Entry) -> list[str]:
    period = entry.period
    cells: dict[str, object] = {
        **{name: getattr(entry, name) for name in COLUMNS if name in Entry.model_fields},
        **_governor("whose", entry.whose),
        **_governor("where", entry.where),
        "period": period and period.words,
        "period_edtf": period and period.edtf,
        "period_first": period and period.first,
        "period_last": period and period.last,
        "period_reason": period and period.reason,
    }
    return [_cell(cells[name]) for name in COLUMNS]


def _governor(name: str, governor: Governor | None) -> dict[str, object]:
    return {
        name: governor and governor.words,
        f"{name}_entity": governor and governor.entity,
        f"{name}_reason": governor and governor.reason,
    }


def _cell(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case Decimal():
            return exact_digits(value)
        case _:
            words = str(value)
            return f"'{words}" if words.startswith(_FORMULA_BEGINNINGS) else words
