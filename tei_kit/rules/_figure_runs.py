"""The figures of a paragraph and the words between them: what stands together is compared."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache

from lxml import etree

from tei_kit.ledger.rounding import step_of
from tei_kit.rules._elements import elements
from tei_kit.rules._readings import figure_reading
from tei_kit.rules._report import own_words
from tei_kit.tei.names import local_name, tei
from tei_kit.tei.parsing import TeiFile

_PARAGRAPHS = frozenset({"ab", "cell", "head", "item", "note", "p"})
_DIVIDING = frozenset(map(tei, (*_PARAGRAPHS, "list", "table")))
_FIGURES = frozenset({"measure", "num"})
_BOUNDS = ("min", "max", "atLeast", "atMost")
_FEWEST = 3
_MOST_KEPT = 4096
_BARRIER = "\ufffc"
_VALUE = re.compile(r"[+-]?\d{1,30}(?:\.\d{1,30})?")


@dataclass(frozen=True, slots=True)
class Figure:
    """Carry one figure: its element, its number, the step that its words are rounded to."""

    element: etree._Element
    value: Fraction
    step: Fraction
    unit: str
    """What is measured: an @unit, "%" for shares, "" for a mere number."""


Piece = Figure | str
"""A figure, or the words between two of them (white space collapsed)."""


@lru_cache(maxsize=1)
def figure_runs(file: TeiFile) -> tuple[list[Piece], ...]:
    """Return for each paragraph of a file its words and figures in turn, words first and last.

    Paragraphs with fewer than three figures are left out: nothing in them can be compared.
    What is no figure with one exact number (a range, a bound, "about", a fragment) is a barrier
    among the words, as are notes.
    """
    return tuple(_runs(file))


def _runs(file: TeiFile) -> Iterator[list[Piece]]:
    figures = Counter(_paragraph_around(figure) for figure in elements(file, _FIGURES))
    for block, number in figures.items():
        if block is not None and number >= _FEWEST:
            pieces: list[Piece] = [""]
            _collect(block, pieces)
            yield [" ".join(piece.split()) if isinstance(piece, str) else piece for piece in pieces]


def _paragraph_around(figure: etree._Element) -> etree._Element | None:
    """Return the paragraph that a figure stands in, None where a list or table is around it."""
    around = figure.getparent()
    while around is not None and around.tag not in _DIVIDING:
        around = around.getparent()
    return around if around is not None and local_name(around.tag) in _PARAGRAPHS else None


def figure_of(element: etree._Element) -> Figure | None:
    """Return the figure that an element says, None where it is not one exact number.

    Where attribute and words differ, that is another rule's matter.
    """
    raw = (element.get("quantity") or element.get("value") or "").strip()
    words = own_words(element)
    if not words or not _VALUE.fullmatch(raw) or element.get("subtype") == "approximate":
        return None
    if any(bound in element.attrib for bound in _BOUNDS) or element.get("cert") == "low":
        return None
    exact = _exact(words, raw)
    if exact is None:
        return None
    is_share = element.get("type") == "percentage" or "%" in words
    return Figure(element, *exact, "%" if is_share else element.get("unit") or "")


@lru_cache(maxsize=_MOST_KEPT)
def _exact(words: str, raw: str) -> tuple[Fraction, Fraction] | None:
    """Return a number and its step, None where the words don't say just that number."""
    value = Fraction(raw)
    reading = figure_reading(words)
    if reading is not None:
        if reading.approximate or reading.quantity is None:
            return None
        if Fraction(reading.quantity) != value:
            return None
    return value, step_of(words, value)


def _collect(element: etree._Element, pieces: list[Piece]) -> None:
    _add(pieces, element.text)
    for child in element:
        name = local_name(child.tag)
        if name in _FIGURES:
            figure = figure_of(child)
            if figure is None:
                _add(pieces, _BARRIER)
            else:
                pieces += [figure, ""]
        elif name in _PARAGRAPHS or name in ("list", "table"):
            _add(pieces, _BARRIER)
        elif name:
            _collect(child, pieces)
        _add(pieces, child.tail)


def _add(pieces: list[Piece], text: str | None) -> None:
    last = pieces[-1]
    assert isinstance(last, str)
    pieces[-1] = last + (text or "")
