"""What the lines of a paragraph tell: where a name may run on, and which lines are headings."""

from __future__ import annotations

from tei_kit.names.languages.english import FUNCTION_WORDS, SPEECH_VERBS
from tei_kit.names.words import Word

_PROSE_LINE = 4
"""Words that a line has at least for a name to run on into the next line."""

_SHORTEST_HEADING = 5
_TITLE_CASE_SHARE = 0.8
_SHORTEST_LEXICAL = 4
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
                len(line) >= _SHORTEST_HEADING
                and capitals > _TITLE_CASE_SHARE * len(lexical)
                and commas < _COMMAS_OF_A_LIST
            )
            flags += [heading] * len(line)
            line = []
        if word is not None:
            line.append(word)
    return flags


def _is_lexical(word: Word) -> bool:
    """Tell whether headings capitalize the word: no preposition, no article."""
    if word.text in SPEECH_VERBS:
        return True
    return len(word.text) >= _SHORTEST_LEXICAL and word.text.title() not in FUNCTION_WORDS
