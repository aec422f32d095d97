"""What the words of a paragraph can be in the name of a place."""

from __future__ import annotations

from tei_kit.model import Span
from tei_kit.names.barriers import Barriers
from tei_kit.names.languages.english import (
    COMMON_CAPITALIZED,
    COMPASS,
    FUNCTION_WORDS,
    HEADS,
    OFFICES,
    PLURAL_TITLES,
    TIME_WORDS,
    TITLES,
    peoples,
)
from tei_kit.names.lines import in_title_case
from tei_kit.names.words import Word

NO_PLACE = (
    FUNCTION_WORDS | COMMON_CAPITALIZED | OFFICES | TITLES | PLURAL_TITLES | TIME_WORDS | HEADS
)
_MODIFIERS_OF_PLACES = frozenset(
    {
        "Federal",
        "Democratic",
        "People",
        "Soviet",
        "Socialist",
        "Autonomous",
        "United",
        "New",
        "Popular",
        "King",
        "Queen",
        "Prince",
        "Princess",
        "Duke",
    }
)


class PlaceWords:
    """Answer the questions of the place grammar about one paragraph."""

    __slots__ = ("around", "headings", "known", "taken", "text", "words")

    def __init__(
        self,
        text: str,
        words: list[Word],
        known: dict[int, int],
        *,
        taken: Barriers,
        around: Barriers,
    ) -> None:
        self.text = text
        self.words = words
        self.known = known
        self.taken = taken
        self.around = around
        self.headings = in_title_case(words)

    def is_taken(self, at: int) -> bool:
        """Tell whether a word belongs to a date, a figure or a person."""
        return self.taken.overlaps(self.words[at].start, self.words[at].end)

    def modifies(self, at: int) -> bool:
        """Tell whether a word can stand before the head noun of a place: "Soviet" Zone."""
        title = self.words[at].title
        if not self.words[at].capital:
            return False
        allowed = title in peoples() or title in COMPASS or title in _MODIFIERS_OF_PLACES
        return allowed or (title not in NO_PLACE and not self.is_taken(at))

    def names(self, at: int) -> bool:
        """Tell whether a word can be the name after "City of"."""
        return (
            self.words[at].capital
            and not self.is_taken(at)
            and self.words[at].title not in NO_PLACE
        )

    def is_unknown(self, at: int) -> bool:
        """Tell whether a word can be a place that no list knows."""
        word = self.words[at]
        title = word.title
        return (
            word.capital
            and not word.upper
            and title.replace("-", "").isalpha()
            and title not in NO_PLACE
            and title not in peoples()
            and title not in COMPASS
            and not self.around.overlaps(word.start, word.end)
        )

    def could_be(self, at: int) -> bool:
        """Tell whether a word can be a place, known or not."""
        known = self.words[at].start in self.known
        return (known or self.is_unknown(at)) and not self.is_taken(at)

    def written(self, first: int, end: int) -> str:
        """Return the words from `first` up to, not including, `end` with one space between."""
        return " ".join(word.text for word in self.words[first:end])

    def span(self, first: int, last: int) -> Span:
        """Return where the words from `first` to `last` stand."""
        return Span(self.words[first].start, self.words[last].end)
