"""A rule's finding: its name and severity, and where the element stands."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from lxml import etree

from tei_kit.model import Finding, Severity
from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.positions import ElementPositions, Position

_LONGEST_QUOTATION = 60
_OF_FRAGMENTS = frozenset({"next", "part", "prev"})
_LEAVING_WORDS = frozenset({"cb", "emph", "hi", "lb", "milestone", "num", "pb"})


@dataclass(frozen=True, slots=True)
class Reporter:
    """Make the findings of one rule."""

    rule: str
    severity: Severity

    def __call__(
        self, file: TeiFile, element: etree._Element, message: str, advice: str = ""
    ) -> Finding:
        """Return a finding at the start tag of `element`."""
        line, column = position(file, element)
        return Finding(file.name, line, column, self.rule, self.severity, message, advice)


def position(file: TeiFile, element: etree._Element) -> Position:
    """Return where the start tag of an element of the file's tree stands."""
    return _positions(file)[element]


@lru_cache(maxsize=1)
def _positions(file: TeiFile) -> ElementPositions:
    """Keep the positions of the file at hand: many findings, one pass over its bytes."""
    return ElementPositions(file)


def words_of(element: etree._Element) -> str:
    """Return the words of an element for a message: white space collapsed, not too long.

    >>> words_of(etree.fromstring("<p>West <pb/>  Harbor</p>"))
    'West Harbor'
    """
    return shortened(_words(element))


def own_words(element: etree._Element) -> str | None:
    """Return the words of a mention, None where they are not the element's alone to say.

    So it is with fragments of a mention and with words under editing.
    """
    if not _OF_FRAGMENTS.isdisjoint(element.keys()):
        return None
    if len(element) and any(
        local_name(child.tag) not in _LEAVING_WORDS for child in element.iterdescendants("*")
    ):
        return None
    return _words(element) or None


def _words(element: etree._Element) -> str:
    text = "".join(element.itertext("*")) if len(element) else element.text or ""
    return " ".join(text.split())


def shortened(words: str) -> str:
    """Return the words, cut at a space and with an ellipsis where they are long."""
    if len(words) <= _LONGEST_QUOTATION:
        return words
    cut = words[:_LONGEST_QUOTATION]
    return f"{cut.rpartition(' ')[0] or cut} …"


def listing(names: list[str], conjunction: str = "and") -> str:
    """Join names as a sentence does.

    >>> listing(["a"]), listing(["a", "b"]), listing(["a", "b", "c"])
    ('a', 'a and b', 'a, b and c')
    """
    *most, last = names
    return f"{', '.join(most)} {conjunction} {last}" if most else last
