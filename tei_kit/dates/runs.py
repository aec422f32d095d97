"""A text cut into runs of tokens: words of dates, figures and marks with only space between.

The grammar sees nothing else. A word that no date has ends a run, so does a blank line; runs
that hold nothing which tells a date, such as "May", "year" or 1953, are dropped at once.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from tei_kit.dates.languages import Language
from tei_kit.dates.lexicon import MARKS, joined_forms, key_of, lexicon, linking, triggers
from tei_kit.dates.tokens import NO_SENSES, STOP, Run, Token

_SINGLE = rf"[0-9]+|[^\W\d_]+|[{re.escape(MARKS)}]"
_OPEN_ENDS, _WORD_ENDS = ".'", r"(?!\w)"
_DIGITS = frozenset("0123456789")
_LONGEST_GAP = 40
_LONGEST_NUMBER = 4
_SHORTEST_RUN_ON, _LONGEST_RUN_ON = 3, 9
_MONTHS = 12
_CENTURIES = ("15", "16", "17", "18", "19", "20")
_BEFORE_FIGURE = frozenset("./-‐‑–—−'’‘`")
_STOPS = (STOP, STOP, STOP, STOP)


def runs(text: str, start: int, end: int, table: Language) -> Iterator[Run]:
    """Yield the runs between two offsets that may hold a date, each closed by stops."""
    for matches in _chains(text, start, end, table):
        run = _run(matches, text, table)
        if run.reach >= 0:
            yield run


def _chains(text: str, start: int, end: int, table: Language) -> Iterator[list[re.Match[str]]]:
    """Yield words, figures and marks that only space parts, if a figure or trigger is there."""
    words = lexicon(table.tag)
    telling = triggers(table.tag)
    joining = bool(joined_forms(table.tag))
    chain: list[re.Match[str]] = []
    promising = False
    last = start
    for match in _pattern(table.tag).finditer(text, start, end):
        word = match[0]
        if joining and word not in words:
            word = key_of(word)
        known = word in words
        figure = not known and word[0] in _DIGITS
        if not (known or figure):
            if promising:
                yield chain
                promising = False
            if chain:
                chain = []
            continue
        begin, stop = match.span()
        if chain and begin != last and not _bridges(text, last, begin):
            if promising:
                yield chain
                promising = False
            chain = []
        chain.append(match)
        last = stop
        if figure or word in telling:
            promising = True
    if promising:
        yield chain


@cache
def _pattern(tag: str) -> re.Pattern[str]:
    return re.compile("|".join((*map(_joined, joined_forms(tag)), _SINGLE)))


def _joined(form: str) -> str:
    """Return a pattern for an entry of several words, or of a word with its mark."""
    inner = "".join(map(_loosely, form))
    return rf"(?<![^\W\d_]){inner}{'' if form[-1] in _OPEN_ENDS else _WORD_ENDS}"


def _loosely(character: str) -> str:
    """Return a pattern for a character of an entry: spaces may be left out, quotes be bent."""
    return {" ": r"\s?", "'": "['’]"}.get(character, re.escape(character))


def _bridges(text: str, start: int, end: int) -> bool:
    gap = text[start : min(end, start + _LONGEST_GAP + 1)]
    return gap == " " or (len(gap) <= _LONGEST_GAP and gap.isspace() and gap.count("\n") <= 1)


def _run(matches: Sequence[re.Match[str]], text: str, table: Language) -> Run:
    words, silent = lexicon(table.tag), linking(table.tag)
    bare_days = table.cardinal_days or table.stop_behind_day
    tokens: list[Token] = []
    reach = last = -1
    for match in matches:
        word = match[0]
        start, end = match.span()
        glued = start == last
        last = end
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
            senses = words.get(word)
            if senses is None:
                senses = words[key_of(word)]
            token = Token(start, end, word, senses, glued=glued)
            if word not in silent:
                reach = len(tokens)
        tokens.append(token)
    tokens.extend(_STOPS)
    return Run(tokens, text, table, reach)


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
