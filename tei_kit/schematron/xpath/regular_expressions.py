"""Regular expressions of XPath: matched by Python, if they can't run away.

Python's matching goes back and tries again; a repetition inside a repetition of what may match the
same text takes exponential time. Such expressions are refused where they are used.
"""

from __future__ import annotations

import re
from functools import lru_cache

from tei_kit.schematron.evaluation_error import EvaluationError

_PIECE = re.compile(r"\\.|\[(?:\\.|[^\]\\])*\]|\(\?:|.", re.DOTALL)
_REPETITION = re.compile(r"[*+]|\{\d+,\d*\}|\{\d{3,}\}")
_FLAGS = frozenset("smixq")
_LONGEST = 2000


def refuse_dangerous(pattern: str) -> str:
    r"""Return the pattern.

    Raises:
        EvaluationError: if a repetition stands inside a repetition, or it is very long.

    >>> refuse_dangerous(r"^\d+(-\d\d)?$")
    '^\\d+(-\\d\\d)?$'
    """
    if len(pattern) > _LONGEST:
        raise EvaluationError(f"a regular expression is longer than {_LONGEST} characters")
    repeated = [False]  # for each group that is open: whether it holds a repetition
    place = 0
    after_group = False
    while place < len(pattern):
        repetition = _REPETITION.match(pattern, place)
        if repetition:
            if after_group:
                raise EvaluationError(
                    f"the regular expression {pattern} repeats what is repeated, "
                    "which may take endless time"
                )
            repeated[-1] = True
            place = repetition.end()
            after_group = False
            continue
        piece = _PIECE.match(pattern, place)
        assert piece is not None
        after_group = False
        if piece[0].startswith("("):
            repeated.append(False)
        elif piece[0] == ")" and len(repeated) > 1:
            after_group = repeated.pop()
            repeated[-1] = repeated[-1] or after_group
        place = piece.end()
    return pattern


def matches(text: str, pattern: str, flags: str = "") -> bool:
    """Tell whether a pattern matches somewhere in a text.

    Raises:
        EvaluationError: if the pattern is wrong or dangerous.

    Source: XPath and XQuery Functions and Operators 3.1, 5.6.3.

    >>> matches("letter.xml", "[.]xml$"), matches("A", "a", "i")
    (True, True)
    """
    return _compiled(pattern, flags).search(text) is not None


@lru_cache(maxsize=256)
def _compiled(pattern: str, flags: str) -> re.Pattern[str]:
    # elementpath is slow to import, and most schemas do without.
    from elementpath.regex import RegexError, translate_pattern  # noqa: PLC0415

    if not set(flags) <= _FLAGS:
        raise EvaluationError(f"“{flags}” are no flags of a regular expression")
    chosen = re.RegexFlag(0)
    for flag in flags.replace("q", ""):
        chosen |= re.RegexFlag[flag.upper()]
    if "q" in flags:
        return re.compile(re.escape(pattern), chosen & re.IGNORECASE)
    try:
        return re.compile(translate_pattern(refuse_dangerous(pattern), chosen, "1.1"), chosen)
    except (RegexError, re.error, OverflowError, RecursionError) as error:
        raise EvaluationError(f"the regular expression {pattern} is wrong: {error}") from error
