"""What the words of a paragraph can be in a person's name, and what stands around them."""

from __future__ import annotations

from tei_kit.names.gazetteer import place_names
from tei_kit.names.given_names import GIVEN_NAMES
from tei_kit.names.languages.english import (
    ABBREVIATED_GIVEN_NAMES,
    ARTICLES_OF_NAMES,
    AUXILIARIES,
    LOCATIVES,
    LOWER_OFFICES,
    NOT_ANNOUNCING,
    NOT_SURNAMES,
    OFFICES,
    PARTICLES,
    SENDING,
    SPEECH_VERBS,
    STRONG_PARTICLES,
    SUFFIXES,
    SURE_OFFICES,
    peoples,
)
from tei_kit.names.lines import in_title_case, is_shouted, joins
from tei_kit.names.toponyms import AMBIGUOUS
from tei_kit.names.words import Word

_MOST_CORE_WORDS = 9
_MOST_SURNAMES = 2
_ADDRESS = 2
"""Words of an announcement like "sent to"."""

_MOST_PARTICLES = 3
_SHORTEST_IN_CAPITALS = 3
_APPOSITION = 4
"""Words after a comma among which an office is looked for."""

_COMPOUND_OFFICES = ("-General", "-Chairman", "-President", "-Secretary", "-Minister")
_JUNIORS = SUFFIXES - {"II", "III", "IV"}


class PersonWords:
    """Answer the questions of the person grammar about one paragraph."""

    __slots__ = ("headings", "shouted", "taken", "words")

    def __init__(self, words: list[Word], taken: list[bool]) -> None:
        self.words = words
        self.taken = taken
        self.headings = in_title_case(words)
        self.shouted = is_shouted(words)

    def may_be_name(self, at: int) -> bool:
        """Tell whether a word can be a surname or an uncommon given name."""
        word = self.words[at]
        if word.text.startswith(ARTICLES_OF_NAMES) and not word.text.islower():
            return True
        if not word.capital or not word.text.translate(_JOINERS).isalpha():
            return False
        if word.upper and (word.text in place_names() or len(word.text) < _SHORTEST_IN_CAPITALS):
            return False
        return word.title not in NOT_SURNAMES and word.title not in peoples()

    def is_given(self, at: int) -> bool:
        """Tell whether a word is a common given name: "Otto", "Jean-Pierre"."""
        title = self.words[at].title
        return title in GIVEN_NAMES or (
            "-" in title and all(part.title() in GIVEN_NAMES for part in title.split("-"))
        )

    def continues(self, at: int) -> bool:
        """Tell whether a word carries on a name from the word before."""
        return not self.taken[at] and joins(self.words, at) and self.may_be_name(at)

    def after_initial(self, at: int) -> bool:
        """Tell whether only a full stop and white space part a word from the initial before."""
        rest = self.words[at].before.lstrip(" \t").removeprefix(".")
        return rest.strip() == "" and rest.count("\n") <= 1

    def is_dotted(self, at: int) -> bool:
        """Tell whether a full stop follows a word, if another word comes after it."""
        return at + 1 < len(self.words) and self.words[at + 1].before.lstrip(" \t").startswith(".")

    def is_initial(self, at: int) -> bool:
        """Tell whether a word is an initial, or a given name cut short: "Yu. X"."""
        word = self.words[at]
        if word.initial:
            return True
        return word.text in ABBREVIATED_GIVEN_NAMES and self.is_dotted(at)

    def core_end(self, at: int, *, titled: bool) -> int | None:
        """Return the last word of the given names, particles and surname that begin at a word.

        Args:
            at: the first word.
            titled: whether a title or office before it leaves no doubt that it is a person.
        """
        end: int | None = None
        surnames = 0
        limit = min(len(self.words), at + _MOST_CORE_WORDS)
        current = at
        while current < limit and self._goes_on(at, current, surnames):
            word = self.words[current]
            if self.is_initial(current):
                if not self._is_middle_initial(current, surnames, titled=titled):
                    break
            elif word.text in PARTICLES:
                if not self._is_particle(at, current, titled=titled):
                    break
            elif self._is_part(at, current, surnames):
                surnames += not self.is_given(current)
                end = current
                if surnames > _MOST_SURNAMES:
                    break
            else:
                break
            current += 1
        return self._checked(end, titled=titled)

    def _goes_on(self, first: int, at: int, surnames: int) -> bool:
        if self.taken[at]:
            return False
        if at == first:
            return True
        if "\n" in self.words[at].before and surnames:
            return False
        return self.after_initial(at) if self.is_initial(at - 1) else joins(self.words, at)

    def _is_middle_initial(self, at: int, surnames: int, *, titled: bool) -> bool:
        return surnames < _MOST_SURNAMES and (self.is_dotted(at) or titled)

    def _is_particle(self, first: int, at: int, *, titled: bool) -> bool:
        if at == first and not titled:
            return False
        following = at + 1
        limit = min(len(self.words) - 1, at + _MOST_PARTICLES)
        while following < limit and self.words[following].text in PARTICLES:
            following += 1
        return following < len(self.words) and self.continues(following)

    def _is_part(self, first: int, at: int, surnames: int) -> bool:
        if not self.may_be_name(at) and not (at == first and self.is_given(at)):
            return False
        bound = self.is_initial(at - 1) or self.words[at - 1].text in PARTICLES
        return bound or not (surnames and (self.shouted or self.headings[first]))

    def _checked(self, end: int | None, *, titled: bool) -> int | None:
        """Take in a "Jr.", and refuse what ends in the name of a country."""
        if end is None:
            return None
        if end + 1 < len(self.words) and self._is_junior(end + 1, _JUNIORS):
            return end + 1
        if end + 1 < len(self.words) and self._is_junior(end + 1, SUFFIXES):
            return end + 1
        title = self.words[end].title
        if not titled and title in place_names() and title not in AMBIGUOUS:
            return None
        return end

    def _is_junior(self, at: int, suffixes: frozenset[str]) -> bool:
        return self.words[at].text in suffixes and self.words[at].before.strip() in ("", ",")

    def surname_end(self, at: int) -> int | None:
        """Return the last word of a surname after initials, particles before it included."""
        words = self.words
        limit = min(len(words) - 1, at + _MOST_PARTICLES)
        while at < limit and words[at].text in PARTICLES and joins(words, at + 1):
            at += 1
        if self.taken[at] or not self.may_be_name(at):
            return None
        after = at + 1
        if after >= len(words):
            return at
        if self._is_junior(after, SUFFIXES):
            return after
        double = words[after].upper == words[at].upper and words[after].beside
        return after if double and self.continues(after) and not self.headings[at] else at

    def has_particle(self, at: int, last: int) -> bool:
        """Tell whether a particle that only persons bear stands inside the name."""
        return any(word.text in STRONG_PARTICLES for word in self.words[at + 1 : last])

    def office_before(self, at: int) -> bool:
        """Tell whether an office announces the name: "Foreign Minister X"."""
        office = self.words[at - 1] if at else None
        if office is None or not self.words[at].beside or not self.words[at].before:
            return False
        if office.title.endswith(_COMPOUND_OFFICES):
            return True
        if office.title in OFFICES - NOT_ANNOUNCING:
            return not self.headings[at] or self.is_given(at) or self._is_sure_office(at)
        return office.text in LOWER_OFFICES and self.words[at].title not in place_names()

    def _is_sure_office(self, at: int) -> bool:
        """Tell whether the office announces a name even in a heading, and the name ends there."""
        if self.words[at - 1].title not in SURE_OFFICES:
            return False
        following = self.words[at + 1] if at + 1 < len(self.words) else None
        return following is None or not (following.beside and following.capital)

    def office_after(self, last: int) -> bool:
        """Tell whether an office stands in apposition: "X Y, the Soviet ambassador"."""
        following = self.words[last + 1 : last + 1 + _APPOSITION]
        if not following or following[0].before.strip() not in (",", "("):
            return False
        return any(
            word.title in OFFICES or word.text in LOWER_OFFICES
            for at, word in enumerate(following)
            if at == 0 or word.beside
        )

    def acts(self, last: int) -> bool:
        """Tell whether what persons do follows the name: "X said"."""
        if last + 1 >= len(self.words):
            return False
        following = self.words[last + 1]
        return following.text in SPEECH_VERBS and following.beside

    def is_subject(self, last: int) -> bool:
        """Tell whether what follows makes the name a subject or an owner: "X has", "X's"."""
        if last + 1 >= len(self.words):
            return False
        following = self.words[last + 1]
        owner = following.text == "s" and following.before in ("'", "’")
        return owner or self.acts(last) or (following.text in AUXILIARIES and following.beside)

    def speaks_alone(self, at: int) -> bool:
        """Tell whether one capitalized word inside a sentence acts: "that Ivanov said"."""
        word = self.words[at]
        return (
            at > 0
            and not word.starts_sentence
            and self.words[at - 1].text not in ("of", *LOCATIVES)
            and word.title not in place_names()
            and self.acts(at)
        )

    def is_addressee(self, at: int) -> bool:
        """Tell whether a list of surnames begins after "sent to": "sent to X, Y, and Z"."""
        words = self.words
        if at < _ADDRESS or at + 1 >= len(words) or words[at].title in place_names():
            return False
        sent = words[at - 1].text == "to" and words[at - 2].text in SENDING
        goes_on = words[at + 1].before.strip() == "," and words[at + 1].capital
        return sent and (goes_on or (words[at + 1].text == "and" and words[at + 1].beside))

    def is_enumerator(self, at: int, last: int) -> bool:
        """Tell whether a letter counts at the beginning of a line: "A. Introduction"."""
        words = self.words
        if not words[at].first and "\n" not in words[at].before:
            return False
        ends_line = last + 1 >= len(words) or "\n" in words[last + 1].before
        return not (ends_line and words[last].upper) and not self.office_after(last)


_JOINERS = str.maketrans("", "", "-‐‑'’`")
