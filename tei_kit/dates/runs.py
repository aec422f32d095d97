"""A text cut into runs of tokens: words of dates, figures and marks with only space between.

The grammar sees nothing else. A word that no date has ends a run, so does a blank line; runs
that hold nothing which tells a date, such as "May", "year" or 1953, are dropped at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate

from tei_kit.dates.languages import Language
from tei_kit.dates.lexicon import MARKS, Senses, joined_forms, key_of, lexicon, linking, triggers
from tei_kit.dates.tokens import NO_SENSES, STOP, Run, Token

_SINGLE = rf"[0-9]+|[^\W\d_]+|[{re.escape(MARKS)}]"
_OPEN_ENDS, _WORD_ENDS = ".'", r"(?!\w)"
_DIGITS = frozenset("0123456789")
_LONGEST_GAP = 40
_PLAIN_GAPS = ("", " ")
_LONGEST_NUMBER = 4
_SHORTEST_RUN_ON, _LONGEST_RUN_ON = 3, 9
_MONTHS = 12
_CENTURIES = ("15", "16", "17", "18", "19", "20")
_BEFORE_FIGURE = frozenset("./-‐‑–—−'’‘`")
_STOPS = (STOP, STOP, STOP, STOP)


def runs(text: str, start: int, end: int, table: Language) -> Iterator[Run]:
    """Yield the runs between two offsets that may hold a date, each closed by stops."""
    cut = _Cut(text, start, end, table)
    bare_days = table.cardinal_days or table.stop_behind_day
    for first, last in _chains(cut, table):
        if last == first + 1 and not bare_days and _is_mere_figure(cut.words[first]):
            continue
        run = _run(cut, first, last, text, table)
        if run.reach >= 0:
            yield run


class _Cut:
    """A stretch of a text cut into words, figures and marks, and what lies before each of them.

    The stretch is cut by one call, and each form is looked up once, however often it stands there:
    most words of a text are none of dates. `senses` has the forms that are, and the figures.
    """

    __slots__ = ("gaps", "offsets", "senses", "words")

    def __init__(self, text: str, start: int, end: int, table: Language) -> None:
        parts = _pattern(table.tag).split(text[start:end])
        self.gaps: list[str] = parts[0::2]
        self.words: list[str] = parts[1::2]
        self.offsets: list[int] = list(accumulate(map(len, parts), initial=start))
        self.senses: dict[str, Senses] = {}
        known, joining = lexicon(table.tag), bool(joined_forms(table.tag))
        for word in set(self.words):
            senses = known.get(key_of(word) if joining and word not in known else word)
            if senses is not None:
                self.senses[word] = senses
            elif word[0] in _DIGITS:
                self.senses[word] = NO_SENSES

    def span(self, index: int) -> tuple[int, int]:
        """Return where a word, figure or mark stands in the text."""
        return self.offsets[2 * index + 1], self.offsets[2 * index + 2]


def _chains(cut: _Cut, table: Language) -> Iterator[tuple[int, int]]:
    """Yield where known words begin and end that only space parts, with a figure or trigger.

    Each is gathered from its first figure or trigger, to the left and to the right.
    """
    telling = triggers(table.tag)
    anchors = {word for word, senses in cut.senses.items() if not senses or key_of(word) in telling}
    words, gaps, senses = cut.words, cut.gaps, cut.senses
    last = 0
    for anchor in [index for index, word in enumerate(words) if word in anchors]:
        if anchor < last:
            continue
        first = anchor
        while (
            first > last
            and words[first - 1] in senses
            and (gaps[first] in _PLAIN_GAPS or _bridges(gaps[first]))
        ):
            first -= 1
        last = anchor + 1
        while (
            last < len(words)
            and words[last] in senses
            and (gaps[last] in _PLAIN_GAPS or _bridges(gaps[last]))
        ):
            last += 1
        yield first, last


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    """Return what a text is cut by: entries of several words, single words, figures and marks.

    The entries are grouped by their first character, so that at most places one look at it rules
    all of them out.
    """
    groups: dict[str, list[str]] = {}
    for form in joined_forms(tag):
        groups.setdefault(_loosely(form[0]), []).append(_rest(form))
    entries = "|".join(f"{first}(?:{'|'.join(rests)})" for first, rests in groups.items())
    joined = rf"(?<![^\W\d_])(?:{entries})|" if entries else ""
    return re.compile(f"({joined}{_SINGLE})")


def _rest(form: str) -> str:
    """Return a pattern for all but the first character of an entry of several words."""
    inner = "".join(map(_loosely, form[1:]))
    return f"{inner}{'' if form[-1] in _OPEN_ENDS else _WORD_ENDS}"


def _loosely(character: str) -> str:
    """Return a pattern for a character of an entry: spaces may be left out, quotes be bent."""
    return {" ": r"\s?", "'": "['’]"}.get(character, re.escape(character))


def _bridges(gap: str) -> bool:
    """Tell whether white space that parts two words lets a date run over it."""
    return len(gap) <= _LONGEST_GAP and gap.isspace() and gap.count("\n") <= 1


def _run(cut: _Cut, first: int, last: int, text: str, table: Language) -> Run:
    silent = linking(table.tag)
    bare_days = table.cardinal_days or table.stop_behind_day
    tokens: list[Token] = []
    reach = -1
    for index in range(first, last):
        word = cut.words[index]
        start, end = cut.span(index)
        glued = index > first and not cut.gaps[index]
        if word[0] in _DIGITS:
            length = _length_of_year(tokens, word)
            if length:
                year, word = word[:length], word[length:]
                reach = len(tokens)
                tokens.append(
                    Token(start, start + length, year, NO_SENSES, glued=glued, digits=length)
                )
                start, glued = start + length, True
            token = Token(start, end, word, NO_SENSES, glued=glued, digits=len(word))
            if bare_days or token.is_year or _goes_on(tokens):
                reach = len(tokens)
        else:
            token = Token(start, end, word, cut.senses[word], glued=glued)
            if word not in silent:
                reach = len(tokens)
        tokens.append(token)
    tokens.extend(_STOPS)
    return Run(tokens, text, table, reach)


def _is_mere_figure(word: str) -> bool:
    """Tell whether what stands alone is a figure that can't be a year, as most figures are."""
    return word[0] in _DIGITS and len(word) != _LONGEST_NUMBER


def _goes_on(tokens: Sequence[Token]) -> bool:
    """Tell whether a figure behind tokens can be the last of "5/9/53", "15.V.53" or the 53 of '53.

    Any other that is no year needs a word beside it to be of a date.
    """
    return bool(tokens) and (tokens[-1].text in _BEFORE_FIGURE or tokens[-1].has("roman"))


def _length_of_year(tokens: Sequence[Token], figure: str) -> int:
    """Return how many digits of a long figure are a year that lost the space behind it.

    "June 194717/C" is June 1947 and a number 17/C, "9.6.471 page" is 9.6.47 and one page; 0 stands
    for every other figure.
    """
    if not tokens or not _SHORTEST_RUN_ON <= len(figure) <= _LONGEST_RUN_ON:
        return 0
    before, second = tokens[-1], tokens[-2] if len(tokens) > 1 else STOP
    if len(figure) == _SHORTEST_RUN_ON:
        dotted = before.text == "." and before.glued and second.glued
        month = second.has("roman") or 1 <= second.number <= _MONTHS
        return 2 if dotted and month and len(tokens) > 3 and tokens[-3].text == "." else 0  # noqa: PLR2004
    if len(figure) > _LONGEST_NUMBER and figure[:2] in _CENTURIES:
        behind_day = before.text == "," and second.number > 0
        return _LONGEST_NUMBER if before.has("month") or behind_day else 0
    return 0
