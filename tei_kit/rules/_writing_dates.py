"""What a document says about when it was written: record, dateline, closing, registration."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from lxml import etree

from tei_kit.model.period import Period
from tei_kit.rules._dated import period_of_element
from tei_kit.rules._report import words_of
from tei_kit.tei.names import local_name, tei
from tei_kit.tei.parsing import TeiFile

_LONGEST_DATE_LINE = 40
_PLACES = {"dateline": "the dateline", "opener": "the opening", "closer": "the closing"}
_OF_OTHER_THINGS = frozenset({"address", "note", "p", "quote", "ref", "salute", "seg", "stamp"})


class WritingDate(NamedTuple):
    """One statement: the element, where it stands, the days that it means.

    A `witness` only supports others: a registry may date a document later than its writer does.
    """

    element: etree._Element
    place: str
    period: Period
    is_witness: bool = False

    @property
    def words(self) -> str:
        """Return how a message names the date: its words and its value."""
        words = words_of(self.element)
        value = self.element.get("when")
        if value is None:
            return f"“{words}”" if words else "another date"
        return value if words in ("", value) else f"“{words}” ({value})"


def writing_dates(file: TeiFile) -> list[WritingDate]:
    """Return the statements of a file, those of the catalogue record first.

    What the header took over from the text (`evidence="internal"`) is no statement of its own.
    """
    in_text = list(_of_text(file.root))
    in_record = _of_record(file.root)
    if in_text:
        in_record = (
            date for date in in_record if "internal" not in date.element.get("evidence", "").split()
        )
    return [*in_record, *in_text]


def _of_record(root: etree._Element) -> Iterator[WritingDate]:
    profile = f"{tei('teiHeader')}/{tei('profileDesc')}"
    for creation in root.iterfind(f"{profile}/{tei('creation')}"):
        yield from _dated([creation, *creation.iterchildren(tei("date"))])
    for action in root.iterfind(f"{profile}/{tei('correspDesc')}/{tei('correspAction')}"):
        if action.get("type") == "sent":
            yield from _dated(action.iterchildren(tei("date")))


def _dated(elements: Iterable[etree._Element]) -> Iterator[WritingDate]:
    for element in elements:
        period = period_of_element(element)
        if period is not None:
            yield WritingDate(element, "the catalogue record", period)


def _of_text(root: etree._Element) -> Iterator[WritingDate]:
    """Look at the frame of the body and of its first division: later ones may be enclosures.

    The first date of a place is its claim; what follows there (a stamp of receipt) only supports.
    """
    claimed: set[str] = set()
    for date in _in_frames(root):
        yield date._replace(is_witness=date.is_witness or date.place in claimed)
        claimed.add(date.place)


def _in_frames(root: etree._Element) -> Iterator[WritingDate]:
    for body in root.iterfind(f"{tei('text')}/{tei('body')}"):
        for division in (body, body.find(tei("div"))):
            if division is not None:
                for part in division.iterchildren(*map(tei, _PLACES)):
                    yield from _of_part(part)


def _of_part(part: etree._Element) -> Iterator[WritingDate]:
    for date in part.iter(tei("date")):
        period = period_of_element(date)
        around = _around(date, part)
        if period is None or around is None:
            continue
        frame, inner = local_name(part.tag), local_name(around.tag)
        line = _Line.of(date, part)
        if line.has_identifier and (frame == "closer" or inner != "dateline"):
            yield WritingDate(date, "the registration", period, is_witness=True)
        elif inner == "dateline" or line.length <= _LONGEST_DATE_LINE:
            yield WritingDate(date, _PLACES["closer" if frame == "closer" else inner], period)


def _around(date: etree._Element, part: etree._Element) -> etree._Element | None:
    """Return the dateline, opener or closer whose own words the date is among."""
    for ancestor in date.iterancestors():
        name = local_name(ancestor.tag)
        if name in _PLACES:
            return ancestor
        if name in _OF_OTHER_THINGS or ancestor is part:
            return None
    return None


class _Line(NamedTuple):
    """What stands on the line of a date: how much, and whether there is an identifier."""

    length: int
    has_identifier: bool

    @classmethod
    def of(cls, date: etree._Element, part: etree._Element) -> _Line:
        child = date
        while (parent := child.getparent()) is not part and parent is not None:
            child = parent
        items: list[etree._Element | str] = [part.text or ""]
        for sibling in part:
            items += [sibling, sibling.tail or ""]
        place = items.index(child)
        beside = [*_to_line_end(items[place + 1 :]), *_to_line_end(_mirrored(items[:place]))]
        elements = [item for item in beside if not isinstance(item, str)]
        words = [item if isinstance(item, str) else words_of(item) for item in [child, *beside]]
        return cls(
            sum(len(" ".join(part.split())) for part in words),
            any(local_name(element.tag) == "idno" for element in elements),
        )


def _mirrored(items: list[etree._Element | str]) -> list[etree._Element | str]:
    return [item[::-1] if isinstance(item, str) else item for item in reversed(items)]


def _to_line_end(items: list[etree._Element | str]) -> Iterator[etree._Element | str]:
    for item in items:
        if isinstance(item, str):
            head, line_end, _ = item.partition("\n")
            yield head
            if line_end:
                return
        elif local_name(item.tag) == "lb":
            return
        elif local_name(item.tag):
            yield item
