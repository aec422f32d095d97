"""A stated sum is that of the parts beside it.

Looked at is only what is certainly an addition: "20 officers, 30 men and 5 boys, in all 55", a list
whose last item is the total of the others, a table whose last row is called "Total". Figures that
are rounded may differ by as much; ranges, bounds and "about" are left alone.

*Wrong*::

    <text><body><p>There were <measure quantity="20" unit="count">20 officers</measure>,
      <measure quantity="30" unit="count">30 men</measure> and
      <measure quantity="5" unit="count">5 boys</measure>, in all
      <measure quantity="65" unit="count">65 people</measure>.</p></body></text>

*Wrong*::

    <text><body><table>
      <row><cell>Boats</cell><cell>12</cell></row>
      <row><cell>Carts</cell><cell>1,030</cell></row>
      <row><cell>Total</cell><cell>1,052</cell></row>
    </table></body></text>

*Right*::

    <text><body><p>There were <measure quantity="20" unit="count">20 officers</measure>,
      <measure quantity="30" unit="count">30 men</measure> and
      <measure quantity="5" unit="count">5 boys</measure>, in all
      <measure quantity="55" unit="count">55 people</measure>.</p></body></text>

Source: TEI Guidelines, 3.6.3 (numbers and measures).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from lxml import etree

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._elements import elements
from tei_kit.rules._figure_runs import Figure, figure_of, figure_runs
from tei_kit.rules._report import Reporter, words_of
from tei_kit.rules._sum_words import (
    ENUMERATION_GOES_ON,
    IN_ALL,
    NEXT_PART,
    SUBTOTAL,
    SUM_LABEL,
)
from tei_kit.tei.names import local_name, tei
from tei_kit.tei.parsing import TeiFile

_report = Reporter("sum-that-differs", "warning")
_NUMBER = re.compile(r"\d{1,3}(?:[,\u00a0\u202f ]\d{3})+|\d{1,12}")
_SHARE = "%"
_WHOLE = 100


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each sum that its parts deny."""
    for parts, total in (*_in_sentences(file), *_in_lists(file), *_in_tables(file)):
        units = {figure.unit for figure in (*parts, total)} - {""}
        if len(units) > 1 or _SHARE in units:
            continue
        found = sum((part.value for part in parts), start=Fraction(0))
        play = sum(_play(figure) for figure in (*parts, total))
        if abs(found - total.value) > play:
            message = (
                f"{' + '.join(_shown(part.value) for part in parts)} is {_shown(found)}; "
                f"there stands “{words_of(total.element)}”."
            )
            advice = "Compare the figures with the source; say in a note what it has wrong."
            yield _report(file, total.element, message, advice)


def _in_sentences(file: TeiFile) -> Iterator[tuple[list[Figure], Figure]]:
    for pieces in figure_runs(file):
        parts: list[Figure] = []
        for number in range(1, len(pieces), 2):
            figure, before = pieces[number], str(pieces[number - 1])
            assert isinstance(figure, Figure)
            if parts and NEXT_PART.fullmatch(before):
                parts.append(figure)
            elif len(parts) > 1 and IN_ALL.fullmatch(before):
                yield parts, figure
                parts = []
            else:
                parts = [] if ENUMERATION_GOES_ON.search(before) else [figure]


def _in_lists(file: TeiFile) -> Iterator[tuple[list[Figure], Figure]]:
    """Look at lists of single figures whose last item begins with a word for the total."""
    for listed in elements(file, ["list"]):
        items = list(listed.iterchildren(tei("item")))
        figures = [_only_figure(item) for item in items]
        if len(figures) > 2 and SUM_LABEL.fullmatch(_words_before_figure(items[-1])):  # noqa: PLR2004
            known = [figure for figure in figures if figure is not None]
            if len(known) == len(figures):
                yield known[:-1], known[-1]


def _only_figure(item: etree._Element) -> Figure | None:
    figures = list(item.iterdescendants(tei("measure"), tei("num")))
    return figure_of(figures[0]) if len(figures) == 1 else None


def _words_before_figure(item: etree._Element) -> str:
    words = item.text or ""
    for child in item:
        if local_name(child.tag) in ("measure", "num"):
            break
        words += "".join(child.itertext("*")) + (child.tail or "")
    return " ".join(words.split()).rstrip(" –—=,")


def _in_tables(file: TeiFile) -> Iterator[tuple[list[Figure], Figure]]:
    """Look at the columns of tables whose last row, and no other, is called a total."""
    for table in elements(file, ["table"]):
        rows = [
            list(row.iterchildren(tei("cell")))
            for row in table.iterchildren(tei("row"))
            if row.get("role") != "label"
        ]
        if len(rows) < 3 or not _is_plain(rows):  # noqa: PLR2004 - two parts and their sum
            continue
        labels = [words_of(row[0]) for row in rows]
        earlier = labels[:-1]
        if not SUM_LABEL.fullmatch(labels[-1]) or any(
            SUM_LABEL.fullmatch(label) or SUBTOTAL.search(label) for label in earlier
        ):
            continue
        for column in range(1, len(rows[0])):
            figures = [_cell_figure(row[column]) for row in rows]
            known = [figure for figure in figures if figure is not None]
            if len(known) == len(rows) and _may_be_added(known[:-1], known[-1]):
                yield known[:-1], known[-1]


def _may_be_added(parts: Sequence[Figure], total: Figure) -> bool:
    """Tell whether a column holds amounts: averages stay below a part, shares make some 100."""
    found = sum((part.value for part in parts), start=Fraction(0))
    are_shares = total.value == _WHOLE and abs(found - _WHOLE) <= len(parts)
    return total.value > max(part.value for part in parts) and not are_shares


def _is_plain(rows: Sequence[Sequence[etree._Element]]) -> bool:
    """Tell whether all rows have as many cells, none of them spanning others."""
    return len({len(row) for row in rows}) == 1 and not any(
        attribute in cell.attrib for row in rows for cell in row for attribute in ("rows", "cols")
    )


def _cell_figure(cell: etree._Element) -> Figure | None:
    """Return the number that is all that a cell holds."""
    figures = list(cell.iterdescendants(tei("measure"), tei("num")))
    if figures:
        return figure_of(figures[0]) if len(figures) == 1 else None
    words = words_of(cell)
    if not _NUMBER.fullmatch(words):
        return None
    return Figure(cell, Fraction(re.sub(r"\D", "", words)), Fraction(1), "")


def _play(figure: Figure) -> Fraction:
    return figure.step / 2 if figure.step != 1 else Fraction(0)


def _shown(number: Fraction) -> str:
    return str(number.numerator) if number.denominator == 1 else f"{float(number):.10g}"


RULE = Rule(_report.rule, _report.severity, check)
