"""Places by the form of their names: "City of X", "X Oblast", "West X", "Lake X"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tei_kit.model import Certainty, Span
from tei_kit.names.barriers import Barriers
from tei_kit.names.languages.english import (
    COMPASS,
    FUNCTION_WORDS,
    LOWER_PLACE_HEADS,
    LOWER_ZONES,
    PLACE_HEADS,
    PLACE_HEADS_OF,
    PLACE_PREFIXES,
    peoples,
)
from tei_kit.names.lines import joins
from tei_kit.names.modifiers import is_possessive
from tei_kit.names.place_context import by_context
from tei_kit.names.place_phrase import PlacePhrase
from tei_kit.names.place_words import NO_PLACE, PlaceWords
from tei_kit.names.words import Word

_JOINED_LANDS = frozenset({"Protectorate", "Kingdom", "Duchy", "Province", "Principality"})
_SAINTS = frozenset({"St", "Saint", "Sankt"})
_MOST_MODIFIERS = 4


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
        grammar = _Grammar(PlaceWords(text, words, ends, taken=taken, around=around))
        for at, word in enumerate(words):
            if word.text[0].isupper() or word.text in LOWER_ZONES | LOWER_PLACE_HEADS:
                yield from grammar.at(at)


class _Grammar:
    """Try the forms of names at a word."""

    __slots__ = ("known", "words")

    def __init__(self, known: PlaceWords) -> None:
        self.known = known
        self.words = known.words

    def at(self, at: int) -> Iterator[PlacePhrase]:
        word = self.words[at]
        if word.text in LOWER_ZONES:
            yield from self._zone(at)
        if word.text in LOWER_PLACE_HEADS:
            yield from self._lower_head_of(at)
        if not word.text[0].isupper() or self.known.is_taken(at):
            return
        if word.title in COMPASS:
            yield from self._compass(at)
        if word.title in PLACE_HEADS:
            yield from self._headed(at)
        if word.title in PLACE_HEADS_OF:
            yield from self._head_of(at)
        if word.title in PLACE_PREFIXES:
            yield from self._prefixed(at)
        if self.known.is_unknown(at):
            found = by_context(self.known, at)
            if found is not None:
                yield found

    def _phrase(self, first: int, last: int, certainty: Certainty, reason: str) -> PlacePhrase:
        return PlacePhrase(Span(self.words[first].start, self.words[last].end), certainty, reason)

    def _compass(self, at: int) -> Iterator[PlacePhrase]:
        """Find "West Africa": a direction before a name of the gazetteer."""
        following = at + 1
        if following >= len(self.words) or not joins(self.words, following):
            return
        end = self.known.known.get(self.words[following].start)
        if end is not None:
            span = Span(self.words[at].start, end)
            yield PlacePhrase(span, "medium", "a direction and a known place")

    def _headed(self, at: int) -> Iterator[PlacePhrase]:
        """Find "Gorky Oblast", "German Democratic Republic", "Soviet Zone"."""
        first = at
        while first > 0 and at - first < _MOST_MODIFIERS:
            owned = first > 1 and is_possessive(self.words, first - 1)
            before = first - 1 - owned
            if not joins(self.words, first) or not self.known.modifies(before):
                break
            first = before
        if first < at and not self._is_common(first, at):
            last = self._of(at)
            yield self._phrase(first, last, "medium", f"the head noun {self.words[at].text!r}")

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
        while start < len(self.words) and joins(self.words, start) and self.known.names(start):
            end = start
            start += 1
        return end

    def _head_of(self, at: int) -> Iterator[PlacePhrase]:
        """Find "City of X", "Republic of X"."""
        last = self._of(at)
        if last > at and self.words[at].title in _JOINED_LANDS:
            last = self._joined(last)
        if last > at and self.words[last].title not in peoples():
            yield self._phrase(at, last, "medium", f"{self.words[at].text!r} of a name")

    def _lower_head_of(self, at: int) -> Iterator[PlacePhrase]:
        """Find "X" in "the village of X"."""
        first = at + 2
        if first < len(self.words) and self.words[at + 1].text == "of" and joins(self.words, first):
            last = self._of(at)
            if last >= first and self.words[last].title not in peoples():
                yield self._phrase(first, last, "medium", f"after {self.words[at].text!r} of")

    def _joined(self, last: int) -> int:
        """Return the last word of "Bohemia and Moravia"."""
        following = last + 2
        if (
            following < len(self.words)
            and self.words[last + 1].text == "and"
            and joins(self.words, last + 1)
            and joins(self.words, following)
            and self.known.names(following)
        ):
            return following
        return last

    def _prefixed(self, at: int) -> Iterator[PlacePhrase]:
        """Find "Lake X", "St. X", "Cape St. X"; "St. X's Day" is none."""
        last = at
        while last + 1 < len(self.words) and self._is_prefix(at, last):
            last += 1
        if last == at or not self.words[last].capital or self._is_owner(last):
            return
        saint = self.words[last - 1].text in _SAINTS
        if self.words[last].title in (NO_PLACE - FUNCTION_WORDS if saint else NO_PLACE):
            return
        yield self._phrase(
            at,
            last,
            "low" if self.words[at].starts_sentence else "medium",
            f"a name that begins with {self.words[at].text!r}",
        )

    def _is_prefix(self, first: int, at: int) -> bool:
        """Tell whether a name goes on after "Cape", after "St.", and after "Cape St."."""
        word, following = self.words[at], self.words[at + 1]
        if word.title not in (PLACE_PREFIXES if at == first else _SAINTS):
            return False
        dotted = word.text == "St" and following.before in (". ", ".")
        return dotted or joins(self.words, at + 1)

    def _is_owner(self, at: int) -> bool:
        return is_possessive(self.words, at + 1)

    def _zone(self, at: int) -> Iterator[PlacePhrase]:
        """Find "British zone", "Western zones of Germany", "the American sector of Berlin"."""
        if at == 0 or not joins(self.words, at):
            return
        before = self.words[at - 1]
        if not before.capital or not (before.title in peoples() or before.title in COMPASS):
            return
        last = at
        if self.known.written(at + 1, at + 3) == "of occupation":
            last = at + 2
        yield self._phrase(at - 1, self._of(last), "medium", "a zone or sector")
