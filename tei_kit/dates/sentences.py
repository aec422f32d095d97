"""Where one sentence ends and the next begins, as far as dates need to know."""

from __future__ import annotations

import re

from tei_kit.dates.languages import words

_END = re.compile(
    r"(?P<stop>[.!?…]+)[\"'”’»)\]]*(?:\s+(?=[\"'“‘«(\[]?[^\W\da-z_]|\((?:\d{1,2}|[a-z])\)\s)|(?=[A-Z][a-z]))"
    r"|[ \t\r]*\n[ \t\r]*\n"
)
_HOUR = re.compile(r"\d\s?[ap]\.?\s?m$")
_LAST_WORD = re.compile(r"([^\W\d_]{1,12})$")
_ABBREVIATIONS = words(
    "mr mrs ms dr st no nos vol vols p pp cf ed eds gen col maj capt lt sgt adm hon rev prof sr jr "
    "messrs mme jan feb mar apr jun jul aug sept sep oct nov dec ff fol art sec ch op cit ibid "
    "vs dept inc ltd co cde tov amb sen rep gov pres approx ca f d ll"
)


def sentence_ends(text: str, start: int, end: int) -> bool:
    """Tell whether a sentence ends between two offsets.

    >>> sentence_ends("in 1952. On 5 May", 7, 12), sentence_ends("1952 by Gen. Aman 5", 4, 18)
    (True, False)
    """
    for match in _END.finditer(text, start, end + 1):
        stop = match.start("stop")
        if stop < 0 or match["stop"] != ".":
            return True
        before = text[max(0, stop - 13) : stop]
        word = _LAST_WORD.search(before)
        shortened = word and (len(word[1]) == 1 or word[1].lower() in _ABBREVIATIONS)
        if not shortened or _HOUR.search(before):
            return True
    return False
