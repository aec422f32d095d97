"""Load authority files: CSV as spreadsheets write it, with every mistake located."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import get_args

from tei_kit.errors import UsageError
from tei_kit.model import AuthorityRecord, EntityKind
from tei_kit.model.historical_date import W3C_DATE

COLUMNS = (
    "identifier",
    "kind",
    "preferred_name",
    "variants",
    "description",
    "identifiers",
    "start",
    "end",
)
"""The columns of an authority file; the first three are required, in any order."""

_REQUIRED = COLUMNS[:3]
_KINDS: tuple[EntityKind, ...] = get_args(EntityKind)
_NAME_START = (
    "A-Z_a-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0370-\u037d\u037f-\u1fff\u200c\u200d"
    "\u2070-\u218f\u2c00-\u2fef\u3001-\ud7ff\uf900-\ufdcf\ufdf0-\ufffd\U00010000-\U000effff"
)
_XML_NAME = re.compile(rf"[{_NAME_START}][-.0-9\u00b7\u0300-\u036f\u203f\u2040{_NAME_START}]*")
_EXTERNAL = re.compile(r"[a-z][a-z0-9._-]*:[^\s:][^\s]*", re.IGNORECASE)


@dataclass(slots=True)
class _Mistakes:
    """Collect what is wrong, so that the user hears of everything at once."""

    sentences: list[str] = field(default_factory=list)

    def add(self, file: str, row: int, column: str, sentence: str) -> None:
        place = f"{file}, row {row}" + (f", column {column}" if column else "")
        self.sentences.append(f"{place}: {sentence}")


def load_authorities(files: Iterable[tuple[str, bytes]]) -> tuple[AuthorityRecord, ...]:
    """Read authority files: UTF-8 CSV with commas or semicolons and a header row.

    Args:
        files: the name and the bytes of each file.

    Returns:
        The records in the order of the files and their rows.

    Raises:
        UsageError: if anything is wrong; every mistake of every file is told, one a line, with
            file, row (as a spreadsheet counts, the header being row 1) and column.
    """
    mistakes = _Mistakes()
    first_places: dict[str, str] = {}
    records: list[AuthorityRecord] = []
    for name, data in files:
        for row_number, cells in _rows(name, data, mistakes):
            record = _record(name, row_number, cells, mistakes)
            identifier = cells.get("identifier", "")
            if identifier and identifier in first_places:
                mistakes.add(
                    name,
                    row_number,
                    "identifier",
                    f"{identifier!r} stands in {first_places[identifier]} already. "
                    "Give each record an identifier of its own.",
                )
            elif identifier:
                first_places[identifier] = f"{name}, row {row_number}"
            if record is not None:
                records.append(record)
    if mistakes.sentences:
        raise UsageError("\n".join(mistakes.sentences))
    return tuple(records)


def _rows(name: str, data: bytes, mistakes: _Mistakes) -> Iterator[tuple[int, dict[str, str]]]:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        row = data.count(b"\n", 0, error.start) + 1
        mistakes.add(
            name, row, "", "The file is not UTF-8. Save it as “CSV UTF-8” in your spreadsheet."
        )
        return
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(text), strict=True)
    number = 0
    header: list[str] | None = None
    try:
        for number, row_cells in enumerate(reader, start=1):
            cells = [cell.strip() for cell in row_cells]
            if not any(cells):
                continue
            if header is None:
                header = [cell.lower().replace(" ", "_") for cell in cells]
                if not _header_is_right(name, number, header, mistakes):
                    return
            else:
                yield number, _cells(name, number, header, cells, mistakes)
    except csv.Error as error:
        mistakes.add(
            name, number + 1, "", f"The row can't be read ({error}). Check its quotation marks."
        )
    if header is None:
        mistakes.add(
            name,
            1,
            "",
            f"The file is empty. Its first row names the columns: {', '.join(COLUMNS)}.",
        )


def _delimiter(text: str) -> str:
    first_row = text.lstrip().partition("\n")[0]
    return max(",;\t", key=first_row.count)


def _header_is_right(name: str, row: int, header: list[str], mistakes: _Mistakes) -> bool:
    before = len(mistakes.sentences)
    for at, column in enumerate(header):
        if column and column not in COLUMNS:
            known = ", ".join(COLUMNS)
            mistakes.add(name, row, column, f"There is no such column. The columns are {known}.")
        elif column and column in header[:at]:
            mistakes.add(name, row, column, "The column stands there twice. Keep one of them.")
    for column in _REQUIRED:
        if column not in header:
            mistakes.add(name, row, column, "The column is missing. Add it.")
    return len(mistakes.sentences) == before


def _cells(
    name: str, row: int, header: list[str], cells: list[str], mistakes: _Mistakes
) -> dict[str, str]:
    if any(cells[len(header) :]):
        mistakes.add(
            name,
            row,
            "",
            f"The row has {len(cells)} cells for {len(header)} columns. "
            "Put cells that hold the separator between quotation marks.",
        )
    return {column: cell for column, cell in zip(header, cells, strict=False) if column}


def _record(
    name: str, row: int, cells: dict[str, str], mistakes: _Mistakes
) -> AuthorityRecord | None:
    before = len(mistakes.sentences)
    for column, sentence in _complaints(cells):
        mistakes.add(name, row, column, sentence)
    kind = next((kind for kind in _KINDS if kind == cells.get("kind")), None)
    if len(mistakes.sentences) > before or kind is None:
        return None
    return AuthorityRecord(
        identifier=cells["identifier"],
        kind=kind,
        preferred_name=cells["preferred_name"],
        variants=_variants(cells.get("variants", "")),
        description=cells.get("description", ""),
        identifiers=tuple(_external(cells.get("identifiers", ""))),
        start=cells.get("start") or None,
        end=cells.get("end") or None,
    )


def _complaints(cells: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield column and sentence of everything that is wrong in one row."""
    identifier = cells.get("identifier", "")
    if not _XML_NAME.fullmatch(identifier):
        sentence = (
            f"{identifier!r} can't be an xml:id. Begin with a letter and use letters, digits, "
            "hyphens and full stops only, for example pers-smith-john."
        )
        yield "identifier", sentence
    if cells.get("kind") not in _KINDS:
        yield "kind", f"{cells.get('kind', '')!r} is no kind. Write {', '.join(_KINDS)}."
    if not any(character.isalnum() for character in cells.get("preferred_name", "")):
        yield "preferred_name", "The name is empty. Write the name that editions show."
    for word in cells.get("identifiers", "").split():
        if not _EXTERNAL.fullmatch(word):
            yield "identifiers", f"{word!r} is no identifier. Write authority:identifier."
    for column in ("start", "end"):
        date = cells.get(column, "")
        if date and not W3C_DATE.fullmatch(date):
            yield column, f"{date!r} is no date. Write a year, year-month or date: 1953-05-06."


def _variants(cell: str) -> tuple[str, ...]:
    names = [" ".join(name.split()) for name in cell.split("|")]
    return tuple(dict.fromkeys(name for name in names if name))


def _external(cell: str) -> Iterator[tuple[str, str]]:
    for word in cell.split():
        authority, _, identifier = word.partition(":")
        yield authority, identifier
