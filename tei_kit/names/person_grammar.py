"""Persons by the form of their names: titles, initials, given names, offices, lists."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tei_kit.names.gazetteer import place_names
from tei_kit.names.given_names import (
    FAMILY_NAMES_FIRST,
    GIVEN_NAMES,
    HUNGARIAN_GIVEN_NAMES,
    WORDLIKE,
)
from tei_kit.names.languages.english import (
    COMPASS,
    COMPOUND_TITLES,
    OFFICES,
    PARTICLES,
    PLURAL_TITLES,
    STRONG_PARTICLES,
    TITLE_ABBREVIATIONS,
    TITLES,
    WORDLIKE_TITLES,
)
from tei_kit.names.lines import joins
from tei_kit.names.peers import peer
from tei_kit.names.person_context import by_context
from tei_kit.names.person_phrase import PersonPhrase
from tei_kit.names.person_words import PersonWords
from tei_kit.names.words import Word

_STATE_INITIALS = frozenset(
    {"US", "USA", "UN", "UK", "DC", "AD", "BC", "AM", "PM", "USSR", "PS", "NB", "PO", "IG", "AG"}
)
_COMPASS_INITIALS = frozenset("NSEW")
_MOST_INITIALS = 4
_FEWEST_INITIALS_BEHIND = 2
_MOST_PARTICLES = 3
_MOST_SYLLABLES = 2
_LONGEST_SYLLABLE = 10
_SHORTEST_RANK_IN_CAPITALS = 3
_ORDINARY_AT_SENTENCE_START = frozenset({"Major", "General", "Don", "Pan", "Count"})


def person_phrases(words: list[Word], taken: list[bool]) -> Iterator[PersonPhrase]:
    """Yield the names of persons in a paragraph, left to right, not overlapping."""
    grammar = _Grammar(PersonWords(words, taken))
    at = 0
    while at < len(words):
        phrase = grammar.at(at)
        if phrase is None:
            at += 1
        while phrase is not None:
            yield phrase
            at = phrase.last + 1
            phrase = grammar.next_in_list(phrase)


class _Grammar:
    """Try the forms of names at a word, the surest first."""

    __slots__ = ("known", "words")

    def __init__(self, known: PersonWords) -> None:
        self.known = known
        self.words = known.words

    def at(self, at: int) -> PersonPhrase | None:
        word = self.words[at]
        if self.known.taken[at]:
            return None
        if not word.text[0].isupper():
            return self._with_particle_first(at)
        return (
            self._titled(at)
            or peer(self.known, at)
            or self._with_initials(at)
            or self._hungarian(at)
            or self._with_given_name(at)
            or self._inverted(at)
            or self._initials_last(at)
            or self._family_first(at)
            or by_context(self.known, at)
        )

    def next_in_list(self, phrase: PersonPhrase) -> PersonPhrase | None:
        """Return the person that "X, Y, and Z" goes on with."""
        at = self._next_item(phrase.last + 1)
        if at is None:
            return None
        full = self.at(at)
        if full is not None and full.last > full.core:
            return replace(full, opens_list=phrase.opens_list)
        title = self.words[at].title
        if not self.known.may_be_name(at) or title in place_names() or title in COMPASS:
            return full
        last = self.known.core_end(at, titled=True)
        if last is None or self.words[last].title in place_names():
            return None
        several = last > at and phrase.last > phrase.core and not self.known.headings[at]
        if phrase.opens_list or several:
            return PersonPhrase(
                at, at, last, "a list of persons", phrase.opens_list, phrase.opens_list
            )
        return None

    def _next_item(self, at: int) -> int | None:
        """Return where the item after a comma or "and" begins."""
        words = self.words
        if at >= len(words) or words[at].before.strip() not in ("", ","):
            return None
        if words[at].text in ("and", "&"):
            at += 1
        elif words[at].before.strip() != ",":
            return None
        if at >= len(words) or self.known.taken[at] or words[at].before.strip() not in ("", ","):
            return None
        return at

    def _titled(self, at: int) -> PersonPhrase | None:
        """Find "Mr. X", "Lt. Gen. X Y", "Messrs. X and Y", "Comrade Ivanov I. P."."""
        core = at
        while core < len(self.words) and not self.known.taken[core] and self._is_title(at, core):
            core += 1
        if core == at or core >= len(self.words) or not self._follows_title(core):
            return None
        last = self.known.core_end(core, titled=True)
        if last is None:
            return None
        if self.words[core - 1].title in OFFICES - TITLES and not self._bears_office(at, core):
            return None
        titles = {word.title for word in self.words[at:core]}
        if titles <= WORDLIKE_TITLES and not self._is_sure(at, core, last):
            return None
        plural = bool(titles & PLURAL_TITLES)
        return PersonPhrase(
            core if plural else at,
            core,
            self._initials_behind(core, last),
            f"the title {self.words[at].text!r}",
            strong=True,
            opens_list=plural,
        )

    def _bears_office(self, at: int, core: int) -> bool:
        """Tell whether titles that end in an office belong together: "Mr. Justice X"."""
        return self.words[at].title not in WORDLIKE_TITLES or core - at == 1

    def _is_title(self, first: int, at: int) -> bool:
        word = self.words[at]
        office = at > first and word.title in OFFICES
        if at > first and "\n" in word.before:
            return False
        if at == first and word.text.startswith("SS-"):
            return True
        if not office and word.title not in TITLES and word.title not in PLURAL_TITLES:
            return self._is_compound_title(first, at)
        if at == first:
            return True
        short = word.upper and len(word.text) < _SHORTEST_RANK_IN_CAPITALS
        return not short and self._follows_title(at)

    def _is_compound_title(self, first: int, at: int) -> bool:
        """Tell whether a rank of two words begins or ends here: "Wing Commander"."""
        words = self.words
        pairs = [(words[at].title, words[at + 1].title)] if at + 1 < len(words) else []
        if at > first:
            pairs.append((words[at - 1].title, words[at].title))
        known = any(pair in COMPOUND_TITLES for pair in pairs)
        return known and (at == first or self._follows_title(at))

    def _follows_title(self, at: int) -> bool:
        before = self.words[at].before
        dotted = before.startswith(".") and self.words[at - 1].title in TITLE_ABBREVIATIONS
        rest = before[1:].removeprefix("-") if dotted else before
        return rest.strip() == "" and rest.count("\n") <= 1 and (rest != "" or dotted)

    def _is_sure(self, at: int, core: int, last: int) -> bool:
        """Tell whether a title that is an ordinary word as well is a title here."""
        title = self.words[at].title
        if self.words[at].starts_sentence and core == last and title in _ORDINARY_AT_SENTENCE_START:
            return self.known.is_subject(last)
        return core < last or self.words[last].title not in place_names()

    def _initials_behind(self, core: int, last: int) -> int:
        """Return the last of the initials that follow a lone surname."""
        words = self.words
        end = last
        limit = min(len(words) - 1, last + _MOST_INITIALS)
        while end < limit and words[end + 1].initial:
            if not (words[end + 1].beside if end == last else self.known.after_initial(end + 1)):
                break
            end += 1
        while end > last + 1 and end + 1 < len(words) and not self.known.is_dotted(end):
            end -= 1
        if core != last or end == last:
            return last
        if end + 1 == len(words):
            return end
        before = words[end + 1].before
        name_follows = before.startswith(". ") and self.known.may_be_name(end + 1)
        return end if before.startswith(".") and not name_follows else last

    def _with_initials(self, at: int) -> PersonPhrase | None:
        """Find "V.S. X", "J. X-Y", "L. X"."""
        words = self.words
        core = at
        limit = min(len(words), at + _MOST_INITIALS + 1)
        while core < limit and self.known.is_initial(core) and not self.known.taken[core]:
            if core > at and not self.known.after_initial(core):
                break
            core += 1
        if not 1 <= core - at <= _MOST_INITIALS or core >= len(words):
            return None
        initials = "".join(word.text for word in words[at:core])
        joined = self.known.after_initial(core) and self.known.is_dotted(core - 1)
        if initials in _STATE_INITIALS or not joined or self._is_behind_initial(at):
            return None
        last = self.known.surname_end(core)
        if last is None or self._is_something_else(at, last, initials):
            return None
        return PersonPhrase(at, at, last, "initials and a surname", strong=True)

    def _is_something_else(self, at: int, last: int, initials: str) -> bool:
        """Tell "N. Korea" and "A. Introduction" from persons."""
        if initials in _COMPASS_INITIALS and self.words[last].title in place_names():
            return True
        return len(initials) == 1 and self.known.is_enumerator(at, last)

    def _is_behind_initial(self, at: int) -> bool:
        if at == 0 or not self.words[at].before:
            return False
        return self.known.is_initial(at - 1) and self.known.after_initial(at)

    def _with_given_name(self, at: int) -> PersonPhrase | None:
        """Find "Otto X", "Otto von X", "Jean-Pierre X Y", and "Xy Z. Y" around an initial."""
        word = self.words[at]
        middle = (
            at + 2 < len(self.words)
            and self.words[at + 1].initial
            and joins(self.words, at + 1)
            and self.words[at + 2].before.startswith(".")
        )
        given = self.known.is_given(at)
        name = self.known.may_be_name(at)
        if not (given or (middle and name)):
            return None
        last = self.known.core_end(at, titled=False)
        sure = middle or name or (last is not None and self.known.has_particle(at, last))
        if word.title in WORDLIKE and word.starts_sentence and not sure:
            return None
        if last is None or last == at:
            return None
        reason = "a given name and a surname" if given else "an initial between two names"
        return PersonPhrase(at, at, last, reason, strong=True)

    def _inverted(self, at: int) -> PersonPhrase | None:
        """Find "IVANOV, I. P." at the beginning of a line or after a semicolon."""
        words = self.words
        if at + 1 >= len(words) or not words[at + 1].initial:
            return None
        begins = words[at].first or "\n" in words[at].before or ";" in words[at].before
        if words[at + 1].before.strip() != "," or not begins or not self.known.may_be_name(at):
            return None
        last = at + 1
        limit = min(len(words) - 1, at + _MOST_INITIALS)
        while last < limit and words[last + 1].initial and self.known.after_initial(last + 1):
            last += 1
        after = last + 1
        if after < len(words) and self.known.after_initial(after) and self.known.continues(after):
            return None
        return PersonPhrase(at, at, last, "a surname, a comma and initials", strong=True)

    def _initials_last(self, at: int) -> PersonPhrase | None:
        """Find "Karpin P.S.": a surname before two initials with full stops."""
        words = self.words
        title = words[at].title
        if not self.known.may_be_name(at) or title in place_names() or title in GIVEN_NAMES:
            return None
        last = self._initials_behind(at, at)
        if last < at + _FEWEST_INITIALS_BEHIND or not words[at + 1].beside:
            return None
        return PersonPhrase(at, at, last, "a surname and initials", strong=True)

    def _family_first(self, at: int) -> PersonPhrase | None:
        """Find East Asian names: the family's first, then one or two short given names."""
        word = self.words[at]
        if word.title not in FAMILY_NAMES_FIRST:
            return None
        if word.title in WORDLIKE and word.starts_sentence:
            return None
        last = at
        while last + 1 < len(self.words) and last - at < _MOST_SYLLABLES:
            if not self.known.continues(last + 1):
                break
            if len(self.words[last + 1].text) > _LONGEST_SYLLABLE:
                break
            last += 1
        if last == at:
            return None
        return PersonPhrase(at, at, last, "an East Asian family name first", strong=True)

    def _hungarian(self, at: int) -> PersonPhrase | None:
        """Find "X János": the family's name first, as Hungarian has it."""
        given = at + 1
        if given >= len(self.words) or self.words[given].title not in HUNGARIAN_GIVEN_NAMES:
            return None
        if not self.known.continues(given) or not self.known.may_be_name(at):
            return None
        after = given + 1
        longer = after < len(self.words) and self.known.continues(after)
        if longer and self.words[after].beside and not self.known.is_given(after):
            return None
        return PersonPhrase(
            at, at, given, "a family name before a Hungarian given name", strong=True
        )

    def _with_particle_first(self, at: int) -> PersonPhrase | None:
        """Find "von X" without a given name."""
        words = self.words
        if words[at].text not in STRONG_PARTICLES:
            return None
        core = at + 1
        limit = min(len(words), at + _MOST_PARTICLES)
        while core < limit and words[core].text in PARTICLES and words[core].beside:
            core += 1
        if core >= len(words) or not self.known.continues(core):
            return None
        return PersonPhrase(at, at, core, "a particle of nobility", strong=False)
