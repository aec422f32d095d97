"""Places by the form of their names: "City of X", "X Oblast", "West X", "in X", a dateline."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tei_kit.model import Certainty, Span
from tei_kit.names.barriers import Barriers
from tei_kit.names.given_names import GIVEN_NAMES
from tei_kit.names.languages.english import (
    COMMON_CAPITALIZED,
    COMPASS,
    FUNCTION_WORDS,
    HEADS,
    LOWER_ZONES,
    OFFICES,
    PLACE_HEADS,
    PLACE_HEADS_OF,
    PLACE_PREFIXES,
    PLURAL_TITLES,
    SETTLING_PREPOSITIONS,
    TIME_WORDS,
    TITLES,
    peoples,
)
from tei_kit.names.lines import in_title_case, joins
from tei_kit.names.modifiers import is_possessive
from tei_kit.names.words import Word

_NO_PLACE = (
    FUNCTION_WORDS | COMMON_CAPITALIZED | OFFICES | TITLES | PLURAL_TITLES | TIME_WORDS | HEADS
)
_STATE_ADJECTIVES = frozenset(
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
    }
)
_JOINED_LANDS = frozenset({"Protectorate", "Kingdom", "Duchy", "Province", "Principality"})
_MOST_MODIFIERS = 4
_LONGEST_NAME = 3


@dataclass(frozen=True, slots=True)
class PlacePhrase:
    """Carry a place's span, how sure its form makes it, and what the form is."""

    span: Span
    certainty: Certainty
    reason: str


def place_phrases(
    text: str,
    paragraph_words: Iterable[list[Word]],
    known: list[Span],
    taken: Barriers,
    around: Barriers,
) -> Iterator[PlacePhrase]:
    """Yield the places that the words of each paragraph name; they may overlap each other."""
    ends: dict[int, int] = {}
    for span in known:
        ends[span.start] = max(span.end, ends.get(span.start, 0))
        yield PlacePhrase(span, "medium", "a name in the general gazetteer")
    for words in paragraph_words:
        grammar = _Grammar(text, words, ends, taken=taken, around=around)
        for at in range(len(words)):
            yield from grammar.at(at)


class _Grammar:
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
        self.headings = in_title_case(words)
        self.around = around

    def at(self, at: int) -> Iterator[PlacePhrase]:
        word = self.words[at]
        if word.text in LOWER_ZONES:
            yield from self._zone(at)
        if not word.text[0].isupper() or self.taken.overlaps(word.start, word.end):
            return
        if word.title in COMPASS:
            yield from self._compass(at)
        if word.title in PLACE_HEADS:
            yield from self._headed(at)
        if word.title in PLACE_HEADS_OF:
            yield from self._head_of(at)
        if word.title in PLACE_PREFIXES:
            yield from self._prefixed(at)
        if self._unknown(at):
            yield from self._by_context(at)

    def _phrase(self, first: int, last: int, certainty: Certainty, reason: str) -> PlacePhrase:
        return PlacePhrase(Span(self.words[first].start, self.words[last].end), certainty, reason)

    def _compass(self, at: int) -> Iterator[PlacePhrase]:
        """Find "West Africa": a direction before a name of the gazetteer."""
        following = at + 1
        if following >= len(self.words) or not joins(self.words, following):
            return
        end = self.known.get(self.words[following].start)
        if end is not None:
            span = Span(self.words[at].start, end)
            yield PlacePhrase(span, "medium", "a direction and a known place")

    def _headed(self, at: int) -> Iterator[PlacePhrase]:
        """Find "Gorky Oblast", "German Democratic Republic", "Soviet Zone"."""
        first = at
        while first > 0 and at - first < _MOST_MODIFIERS:
            owned = first > 1 and is_possessive(self.words, first - 1)
            before = first - 1 - owned
            if not joins(self.words, first) or not self._modifies(self.words[before]):
                break
            first = before
        if first < at and not self._is_common(first, at):
            last = self._of(at)
            yield self._phrase(first, last, "medium", f"the head noun {self.words[at].text!r}")

    def _modifies(self, word: Word) -> bool:
        title = word.title
        if not word.capital:
            return False
        allowed = title in peoples() or title in COMPASS or title in _STATE_ADJECTIVES
        return allowed or (title not in _NO_PLACE and not self.taken.overlaps(word.start, word.end))

    def _is_common(self, first: int, at: int) -> bool:
        """Tell whether nothing before the head names anything: "Central Region"."""
        names = {word.title for word in self.words[first:at]}
        return names <= COMPASS - {"Western", "Eastern", "Northern", "Southern"} and self.words[
            at
        ].title not in ("Zone", "Zones", "Sector", "Sectors", "Sea", "Bank")

    def _of(self, at: int) -> int:
        """Return the last word of "of X" after the word, or the word itself."""
        start = at + 1
        if (
            start + 1 >= len(self.words)
            or self.words[start].text != "of"
            or not joins(self.words, start)
        ):
            return at
        start += 1
        if self.words[start].text.lower() == "the" and start + 1 < len(self.words):
            start += 1
        end = at
        while start < len(self.words) and joins(self.words, start) and self._names(start):
            end = start
            start += 1
        return end

    def _names(self, at: int) -> bool:
        word = self.words[at]
        if not word.capital or self.taken.overlaps(word.start, word.end):
            return False
        return word.title not in _NO_PLACE

    def _head_of(self, at: int) -> Iterator[PlacePhrase]:
        """Find "City of X", "Republic of X"."""
        last = self._of(at)
        if last > at and self.words[at].title in _JOINED_LANDS:
            last = self._joined(last)
        if last > at and self.words[last].title not in peoples():
            yield self._phrase(at, last, "medium", f"{self.words[at].text!r} of a name")

    def _joined(self, last: int) -> int:
        """Return the last word of "Bohemia and Moravia"."""
        following = last + 2
        if (
            following < len(self.words)
            and self.words[last + 1].text == "and"
            and joins(self.words, last + 1)
            and joins(self.words, following)
            and self._names(following)
        ):
            return following
        return last

    def _prefixed(self, at: int) -> Iterator[PlacePhrase]:
        following = at + 1
        if (
            following >= len(self.words)
            or not self.words[following].capital
            or self.words[following].title in _NO_PLACE
        ):
            return
        dotted = self.words[following].before in (". ", ".") and self.words[at].text == "St"
        if dotted or joins(self.words, following):
            yield self._phrase(
                at,
                following,
                "low" if self.words[at].starts_sentence else "medium",
                f"a name that begins with {self.words[at].text!r}",
            )

    def _zone(self, at: int) -> Iterator[PlacePhrase]:
        """Find "British zone", "Western zones of Germany", "the American sector of Berlin"."""
        if at == 0 or not joins(self.words, at):
            return
        before = self.words[at - 1]
        if not before.capital or not (before.title in peoples() or before.title in COMPASS):
            return
        last = at
        if self._text(at + 1, at + 3) == "of occupation":
            last = at + 2
        yield self._phrase(at - 1, self._of(last), "medium", "a zone or sector")

    def _text(self, first: int, end: int) -> str:
        return " ".join(word.text for word in self.words[first:end])

    def _unknown(self, at: int) -> bool:
        word = self.words[at]
        title = word.title
        return (
            word.capital
            and not word.upper
            and title.replace("-", "").isalpha()
            and title not in _NO_PLACE
            and title not in peoples()
            and title not in COMPASS
            and not self.around.overlaps(word.start, word.end)
        )

    def _by_context(self, at: int) -> Iterator[PlacePhrase]:
        words = self.words
        last = at
        while (
            last + 1 < len(words)
            and last - at + 1 < _LONGEST_NAME
            and words[last + 1].beside
            and words[last + 1].before
            and self._unknown(last + 1)
        ):
            last += 1
        before = words[at - 1] if at else None
        following = words[last + 1] if last + 1 < len(words) else None
        if following is not None and following.beside and following.before and following.capital:
            return
        span = Span(words[at].start, words[last].end)
        settled = (
            before is not None and before.text.lower() in SETTLING_PREPOSITIONS and words[at].beside
        )
        owner = following is not None and following.before in ("'", "’")
        if settled and not owner and not self.headings[at] and words[at].title not in GIVEN_NAMES:
            yield PlacePhrase(span, "low", f"after {words[at - 1].text!r}")
        elif self._is_way(at, last):
            yield PlacePhrase(span, "low", "one end of a way")
        elif self._is_imprint(at, last):
            yield PlacePhrase(span, "medium", "an imprint")
        elif self._is_dateline(at, last):
            yield PlacePhrase(span, "medium", "a dateline")

    def _is_way(self, at: int, last: int) -> bool:
        """Tell whether the word is an end of "from X to Y" with a name at both ends."""
        words = self.words
        start, end = self._text(max(0, at - 1), at), self._text(last + 1, last + 2)
        if start == "from" and end == "to" and last + 2 < len(words):
            return self._could_be(last + 2)
        return start == "to" and words[max(0, at - 3)].text == "from" and self._could_be(at - 2)

    def _could_be(self, at: int) -> bool:
        word = self.words[at]
        return (self._unknown(at) or word.start in self.known) and not self.taken.overlaps(
            word.start, word.end
        )

    def _is_imprint(self, at: int, last: int) -> bool:
        """Find "(Lund: Orlin Press, 1921)"."""
        if not self.words[at].before.endswith("(") or last + 1 >= len(self.words):
            return False
        return self.words[last + 1].before.strip() == ":" and self.words[last + 1].capital

    def _is_dateline(self, at: int, last: int) -> bool:
        """Find "Simla, 3 June 1921" at the beginning of a line."""
        begins = self.words[at].first or "\n" in self.words[at].before
        end = self.words[last].end
        gap = self.text[end : end + 8]
        if not begins or not gap.startswith(","):
            return False
        start = end + 1 + len(gap[1:]) - len(gap[1:].lstrip(" \t"))
        rest = self.text[start : start + 4].lower()
        offset = 4 if rest == "the " else 0
        return any(
            span.start in (start, start + offset)
            for span in self.taken.overlapping(Span(start, start + offset + 1))
        )
