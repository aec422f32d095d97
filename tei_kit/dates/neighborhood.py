"""What stands around a stretch of a text, as far as it tells whether the stretch is a date."""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise

from tei_kit.dates.languages import Company, Language, language
from tei_kit.dates.lexicon import lexicon
from tei_kit.dates.tokens import Token, word_after, word_before

_BEFORE_FIGURE = re.compile(r"[\w#№$€£¥%‰@=+*\\§°&]\Z|\w[-‐‑–/.,:'’]\Z|(?<![\s(\[])[-/]\Z")
_CLOCK = r"[,\-]\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?\s?m\b"
_AFTER_FIGURE = re.compile(
    rf"(?!{_CLOCK})(?:[\w%‰°$€£]|[/.,:]\d|/\w|[-‐‑–]\d|[-‐‑][A-Z]|[-‐‑–][a-z]\b|['’]\d)"
)
_NOTE_MARK = re.compile(r"\.?\d{1,2}(?=—|[\s\[(;:,]\D|[\s.)\]]*$)")
"""The number of a footnote behind a date: "May 5, 1953.1", "May 5, 19532 [Received ...]"."""

_NUMBER_SIGN = re.compile(r"(?:[#№$€£¥§]|\b[NnPp]{1,2}[.:°º])[^\S\n]{0,2}\n?\Z")
_SIGN_ENDS = tuple("#№$€£¥§.:°º")
_HYPHENS = ("-", "‐", "‑")
_LONGEST_PREFIX = 5  # of "post-1945"
_CLOSERS = re.compile(r"\s{0,2}(?:[)\];.]|,(?!\d)|\(\d\)|\[\d|$)")
_LINE_START = re.compile(r"(?:^|\n)[ \t*#>]*$")
_ACRONYM = re.compile(r"(?:^|[^\w-])([A-Z]{2,5}) $")
_SESSION = re.compile(r"\s?\([IVXLC]+\)")
_SENTENCE_STOP = re.compile(r"[.;?!\n]")
_POSSESSIVES = ("'s", "’s")
_STOPS = tuple(".,;:!?)]")
_SHORTEST_PLURAL = 4
_SINGULAR_ENDINGS = ("ss", "us", "is")
_LOOK_BACK = 90
_LONGEST_CLOCK = 12


class Neighborhood:
    """A stretch of a text with the tokens that it was read from and the language's words.

    `latest_year` is the last one that the document can well speak of, `follows_year` tells that a
    date with its year stands before the stretch in the same list, `begins_list` that further
    dates follow in its phrase. The words beside the stretch are looked up once, when they are
    first asked for.
    """

    __slots__ = (
        "_word_after", "_word_before", "begins_list", "end", "follows_year", "latest_year",
        "start", "table", "text", "tokens",
    )  # fmt: skip

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        tokens: tuple[Token, ...],
        table: Language,
        *,
        latest_year: int | None = None,
        follows_year: bool = False,
        begins_list: bool = False,
    ) -> None:
        """Look at a stretch of a text."""
        self.text = text
        self.start = start
        self.end = end
        self.tokens = tokens
        self.table = table
        self.latest_year = latest_year
        self.follows_year = follows_year
        self.begins_list = begins_list
        self._word_before: str | None = None
        self._word_after: str | None = None

    def up_to(self, end: int) -> Neighborhood:
        """Return the same stretch with another end."""
        if end == self.end:
            return self
        return Neighborhood(
            self.text, self.start, end, self.tokens, self.table,
            latest_year=self.latest_year, follows_year=self.follows_year,
            begins_list=self.begins_list,
        )  # fmt: skip

    def before(self, length: int) -> str:
        """Return so many characters before the stretch."""
        return self.text[max(0, self.start - length) : self.start]

    def after(self, length: int) -> str:
        """Return so many characters behind the stretch."""
        return self.text[self.end : self.end + length]

    @property
    def word_before(self) -> str:
        """Return the word before the stretch in small letters, at most four characters away."""
        if self._word_before is None:
            self._word_before = word_before(self.text, self.start).lower()
        return self._word_before

    @property
    def adjacent_word(self) -> str:
        """Return the word before the stretch if nothing but space stands between."""
        before = self.before(2)
        spaced = before[-1:].isspace() and not before.startswith(_STOPS)
        return self.word_before if spaced else ""

    @property
    def word_after(self) -> str:
        """Return the word behind the stretch in small letters."""
        if self._word_after is None:
            self._word_after = word_after(self.text, self.end)
        return self._word_after

    @property
    def follows_stop(self) -> bool:
        """Tell whether a mark such as a full stop or a comma stands before the stretch."""
        return self.before(2).strip() in (".", ",", ";", ":", "?", "!")

    @property
    def heads_line(self) -> bool:
        """Tell whether nothing but markup stands before the stretch in its line."""
        return _LINE_START.search(self.before(12)) is not None

    @property
    def is_closed(self) -> bool:
        """Tell whether a closing mark or the end of the text follows."""
        return _CLOSERS.match(self.text, self.end) is not None

    @property
    def begins_name(self) -> bool:
        """Tell whether a capitalized word follows, so that the stretch can belong to a name."""
        if self.table.large_nouns:
            return False
        behind = self.after(3)
        return behind[:1] in (" ", "\u00a0") and behind[1:2].isupper() and behind[2:3].islower()

    @property
    def is_late(self) -> bool:
        """Tell whether the stretch begins with a year that the document can't well know."""
        return self.latest_year is not None and self.tokens[0].number > self.latest_year

    @property
    def is_possessive(self) -> bool:
        """Tell whether "'s" follows."""
        return self.after(2) in _POSSESSIVES

    @property
    def has_owner(self) -> bool:
        """Tell whether a possessive stands before the stretch ("the council's 1953 report")."""
        return self.before(3)[:2] in _POSSESSIVES

    @property
    def looks_ahead(self) -> bool:
        """Tell whether the words before the stretch in its sentence look ahead."""
        return looks_ahead(words_before(self.text, self.start), self.table.company)

    @property
    def is_free(self) -> bool:
        """Tell whether neither side is glued to something that makes it no date."""
        first, last = self.text[self.start], self.text[self.end - 1]
        before = self.before(3)
        spaced = before[-1:].isspace()
        if first.isdigit() and not spaced and _BEFORE_FIGURE.search(before):
            return self.has_year_prefix
        if first.isalpha() and (self.before(1).isalnum() or self._is_end_of_compound):
            return False
        if last.isdigit():
            return _AFTER_FIGURE.match(self.after(_LONGEST_CLOCK)) is None
        return not (last.isalpha() and self.after(1).isalnum())

    @property
    def _is_end_of_compound(self) -> bool:
        """Tell "to-day" from the end of "day-to-day", and "London-May 3" from both."""
        before = self.before(2)
        joined = before[-1:] in _HYPHENS and before[:1].islower()
        return joined and self.text[self.start].islower()

    @property
    def has_year_prefix(self) -> bool:
        """Tell whether a year is joined to a word such as "pre-"."""
        prefixed = self.before(_LONGEST_PREFIX).lower().endswith(self.table.company.year_prefixes)
        return prefixed and self.tokens[0].is_year and len(self.tokens) == 1

    @property
    def bears_glue(self) -> bool:
        """Tell whether a note's mark, or text without its line end, is glued to a whole date."""
        before, after = self.before(1), self.after(1)
        if before and (before.isdigit() or before in "-/.,#№$€£%"):
            return False
        if _NOTE_MARK.match(self.after(_LONGEST_CLOCK)) is not None:
            return True
        if after.isdigit():
            rest = self.after(12).lstrip("0123456789")
            return rest[:1] in ("/", "-", "#", "№") or rest[:1].isalpha()
        return after.isalpha() or self.is_free

    @property
    def has_number_sign(self) -> bool:
        """Tell whether a figure has "#", "№" or a currency before it."""
        before = self.before(6)
        signed = before.rstrip().endswith(_SIGN_ENDS) and self.text[self.start].isdigit()
        return signed and _NUMBER_SIGN.search(before) is not None

    @property
    def is_numbered(self) -> bool:
        """Tell whether what precedes makes a figure a number of something ("No.", "file")."""
        if not self.text[self.start].isdigit():
            return False
        company, word = self.table.company, self.word_before
        ordinal = self.tokens[-1].has("suffix") and word in company.before_bare_day
        named = word in company.numbers and not ordinal and not self.dates_archives
        if named and not any(mark in self.before(4) for mark in "\n),"):
            return True
        return self.has_number_sign

    @property
    def dates_archives(self) -> bool:
        """Tell whether years are those of a body of papers ("Central Files 1967–69")."""
        if self.word_before not in self.table.company.collections:
            return False
        return self.tokens[0].is_year and len(self.tokens) > 1 and not self.joins_by_slash

    @property
    def joins_by_slash(self) -> bool:
        """Tell whether the second token is a slash ("1844/46")."""
        return len(self.tokens) > 1 and self.tokens[1].text == "/"

    @property
    def follows_acronym(self) -> bool:
        """Tell whether capitals stand before that number papers ("NIE 11-4-54", "JCS 1844/46")."""
        before = _ACRONYM.search(self.before(8))
        return before is not None and before[1].lower() not in _words_of(self.table.tag)

    @property
    def numbers_session(self) -> bool:
        """Tell whether a session in Roman figures follows a number: "resolution 1184 (XII)"."""
        return _SESSION.match(self.after(12)) is not None

    @property
    def counts(self) -> bool:
        """Tell whether the word behind a figure is what it counts."""
        if self.after(1) not in (" ", "\n", "\u00a0"):
            return False
        company, after = self.table.company, self.word_after
        if after in company.counted:
            return True
        plural = after.endswith("s") and not after.endswith(_SINGULAR_ENDINGS)
        plural = plural and after not in company.small_words
        long = len(after) >= _SHORTEST_PLURAL
        return plural and long and self.word_before in company.before_year_or_count


@cache
def _words_of(tag: str) -> frozenset[str]:
    """Return the words that stand in capitals only where everything does."""
    company = language(tag).company
    placing = (company.before_day, company.before_year, company.before_month, company.determiners)
    return frozenset(word.lower() for word in lexicon(tag)).union(*placing)


def looks_ahead(words: list[str], company: Company) -> bool:
    """Tell whether the words before a date in its sentence look ahead ("will", "are to")."""
    pairs = set(map(" ".join, pairwise(words)))
    if not company.past_phrases.isdisjoint(pairs):
        return False
    return not (company.future_words.isdisjoint(words) and company.future_phrases.isdisjoint(pairs))


def words_before(text: str, position: int) -> list[str]:
    """Return the words before a position in its sentence as they stand, a bounded number.

    Their case tells "may" from "May".
    """
    before = text[max(0, position - _LOOK_BACK) : position]
    return _SENTENCE_STOP.split(before)[-1].split()
