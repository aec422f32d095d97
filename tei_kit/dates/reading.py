"""Which languages a text is read in: those it is written in, and those of single dates in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from tei_kit.dates.languages import Language, Sense, language
from tei_kit.dates.languages import tags as known_tags
from tei_kit.dates.lexicon import lexicon
from tei_kit.dates.tokens import Token
from tei_kit.model import Span

_ENGLISH = "en"
_WORD = re.compile(r"[^\W\d_]+")
_SPACE = re.compile(r"\s")
_FEWEST_EVERYDAY, _SMALLEST_SHARE = 3, 5
_SHORTEST_OWN = 3
_OWN: frozenset[Sense] = frozenset(("month", "season", "part_unit"))


_REACH = 100


class Guest(NamedTuple):
    """A language of single dates, and the stretches of the text that can hold them."""

    table: Language
    stretches: tuple[Span, ...]


class Reading(NamedTuple):
    """Carry the languages that a text is in, the leading one first, and its guests.

    Of a guest, only a date that speaks for itself is read ("le 4 juin 1848" in an English text).
    """

    tables: tuple[Language, ...]
    guests: tuple[Guest, ...]


def reading_of(text: str, within: Span, told: Sequence[str]) -> Reading:
    """Return the languages to read a text in: the told ones, those it shows, and English.

    A text shows a language by its everyday words (at least three of them, and a fifth as many as
    the English ones), or by as many words in letters that no other language here has.

    Args:
        text: the text.
        within: the stretch of it that is asked about.
        told: the tags that are known from elsewhere, the leading one first.

    Raises:
        UsageError: if there is no table for a told language.

    >>> reading = reading_of("Paris, le 4 juin 1848. It is lost.", Span(0, 34), ())
    >>> [table.tag for table in reading.tables], [guest.table.tag for guest in reading.guests]
    (['en'], ['fr'])
    """
    words = _counts(within.of(text))
    shown = sorted(((_share(tag, words), tag) for tag in known_tags()), key=lambda pair: -pair[0])
    threshold = next(count for count, tag in shown if tag == _ENGLISH) / _SMALLEST_SHARE
    written = [tag for count, tag in shown if count and count >= threshold]
    tags = tuple(dict.fromkeys((*told, *written, _ENGLISH)))
    strangers = (tag for tag in known_tags() if tag not in tags)
    guests = (Guest(language(tag), _stretches(text, within, tag, words)) for tag in strangers)
    return Reading(tuple(map(language, tags)), tuple(guest for guest in guests if guest.stretches))


def _counts(text: str) -> Counter[str]:
    """Return how often each word stands in a text.

    What spaces part is counted first, since most of it comes again and is then cut only once.
    """
    words: Counter[str] = Counter()
    for piece, count in Counter(text.split()).items():
        for word in _WORD.findall(piece):
            words[word] += count
    return words


def _stretches(text: str, within: Span, tag: str, words: Counter[str]) -> tuple[Span, ...]:
    """Return what lies within reach of the words that invite a guest; neighbors are one stretch.

    These are the words of its own dates, and those before a day if a figure follows them.
    """
    company = language(tag).company
    inviting = ((_own(tag), ""), (company.before_own_day, r"(?=\W{0,4}[0-9])"))
    patterns = [
        _whole_word(form) + behind
        for forms, behind in inviting
        for form in sorted(forms & words.keys())
    ]
    if not patterns:
        return ()
    stretches: list[Span] = []
    for match in re.compile("|".join(patterns)).finditer(text, within.start, within.end):
        start, end = _whole_words(text, match.start() - _REACH, match.end() + _REACH)
        if stretches and start <= stretches[-1].end:
            start = stretches.pop().start
        stretches.append(Span(start, max(start, end)))
    return tuple(stretches)


def _whole_word(form: str) -> str:
    r"""Return a pattern for a word that begins with a letter.

    A pattern that began with \b would be tried at each place of a text.
    """
    return rf"{form}(?<!\w{form})\b"


def _whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Move two offsets inward to white space, so that no word is cut."""
    if start > 0:
        space = _SPACE.search(text, start, end)
        start = space.end() if space else start
    last = text.rfind(" ", start, end) if end < len(text) else -1
    return max(start, 0), last if last > 0 else min(end, len(text))


def _share(tag: str, words: Counter[str]) -> int:
    table = language(tag)
    if table.letters:
        return sum(count for word, count in words.items() if word[0] in table.letters)
    everyday = table.everyday & words.keys()
    return sum(words[word] for word in everyday) if len(everyday) >= _FEWEST_EVERYDAY else 0


@cache
def _own(tag: str) -> frozenset[str]:
    """Return the words of a language's dates that are none of English ones."""
    english = lexicon(_ENGLISH)
    also_english = language(tag).company.also_english
    return frozenset(
        form
        for form, senses in lexicon(tag).items()
        if not _OWN.isdisjoint(senses)
        and len(form) >= _SHORTEST_OWN
        and form not in english
        and form.lower() not in also_english
    )


def speaks_for_itself(tokens: Sequence[Token], word_before: str, table: Language) -> bool:
    """Tell whether a date shows by its own words which language it is in.

    A figure and a word of that language's dates do; a month without a day must besides be spelled
    large or small as its language spells it. "12. August 1941" needs the article before it.
    """
    if not any(token.digits for token in tokens):
        return False
    own = [token for token in tokens if token.text in _own(table.tag)]
    if own:
        names = [token for token in own if token.has("month")]
        customary = all(token.text[0].isupper() == table.large_months for token in names)
        return customary or sum(token.digits > 0 for token in tokens) > 1
    named = any(token.has("month") for token in tokens)
    return named and tokens[0].digits > 0 and word_before in table.company.before_own_day
