"""What the lines of a paragraph tell: where a name may run on, and which lines are headings."""

from __future__ import annotations

from tei_kit.names.languages.english import FUNCTION_WORDS, SPEECH_VERBS
from tei_kit.names.words import Word

_PROSE_LINE = 4
"""Words that a line has at least for a name to run on into the next line."""

_SHORTEST_HEADING = 5
_LONGEST_HEADING = 24
_SHORTEST_SHOUTED = 8
_TITLE_CASE_SHARE = 0.8
_SHORTEST_LEXICAL = 4
_FEWEST_LEXICAL = 2
_COMMAS_OF_A_LIST = 2


def joins(words: list[Word], at: int) -> bool:
    """Tell whether a name may run on from the word before `at` to the word at `at`."""
    word = words[at]
    if not word.adjacent or not word.before:
        return False
    if "\n" not in word.before:
        return True
    back = at - 1
    while back > 0 and at - back < _PROSE_LINE and "\n" not in words[back].before:
        back -= 1
    return at - back >= _PROSE_LINE


def in_title_case(words: list[Word]) -> list[bool]:
    """Tell of each word whether its line is a heading with most words capitalized."""
    flags: list[bool] = []
    line: list[Word] = []
    for word in [*words, None]:
        if word is None or (line and "\n" in word.before):
            lexical = [one for one in line if _is_lexical(one)]
            capitals = sum(one.capital for one in lexical)
            commas = sum("," in one.before for one in line)
            heading = (
                _SHORTEST_HEADING <= len(line) <= _LONGEST_HEADING
                and len(lexical) >= _FEWEST_LEXICAL
                and capitals > _TITLE_CASE_SHARE * len(lexical)
                and commas < _COMMAS_OF_A_LIST
                and not any(_is_prose(line, at) for at in range(1, len(line)))
            )
            flags += [heading] * len(line)
            line = []
        if word is not None:
            line.append(word)
    return flags


def is_shouted(words: list[Word]) -> bool:
    """Tell whether a paragraph is written in capitals, so that they tell nothing about names."""
    return len(words) >= _SHORTEST_SHOUTED and not any(
        word.text[-1].islower() and len(word.text) > 1 for word in words
    )


def _is_prose(line: list[Word], at: int) -> bool:
    """Tell whether a sentence ends before the word, after a whole word in small letters."""
    before = line[at - 1]
    ended = line[at].before.startswith((". ", ".\u00a0"))
    return ended and before.text.islower() and len(before.text) >= _SHORTEST_LEXICAL


def _is_lexical(word: Word) -> bool:
    """Tell whether headings capitalize the word: no preposition, no article."""
    if word.text in SPEECH_VERBS:
        return True
    return len(word.text) >= _SHORTEST_LEXICAL and word.text.title() not in FUNCTION_WORDS
