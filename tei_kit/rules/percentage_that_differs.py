"""A stated percentage is that of the figures beside it.

Only where the words leave no doubt what is the part, what the whole and what the share: "30 of 120
men (25 %)", "of 120 men 30 (25 %)", "30 men (25 %) of the 120", "25 % of the 120 men, or 30". The
numbers may be rounded as their last digits are; ranges, bounds and "about" are left alone.

*Wrong*::

    <text><body><p><measure quantity="30" unit="count">30</measure> of the
      <measure quantity="120" unit="count">120 men</measure>
      (<num type="percentage" value="35">35 %</num>) were ill.</p></body></text>

*Right*::

    <text><body><p><measure quantity="30" unit="count">30</measure> of the
      <measure quantity="120" unit="count">120 men</measure>
      (<num type="percentage" value="25">25 %</num>) were ill.</p></body></text>

Source: TEI Guidelines, 3.6.3 (numbers and measures).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._figure_runs import Figure, Piece, figure_runs
from tei_kit.rules._report import Reporter, words_of
from tei_kit.rules._sum_words import OF, PART_BEHIND, THE_SAME, WHOLE_AHEAD
from tei_kit.tei.parsing import TeiFile

_report = Reporter("percentage-that-differs", "warning")
_SHARE = "%"
_WINDOW = 5
_OF_SOMETHING = re.compile(rf"{OF.pattern}(?!\w)", re.IGNORECASE)


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each percentage that its part and its whole deny."""
    for pieces in figure_runs(file):
        for start in range(1, len(pieces) - _WINDOW + 1, 2):
            found = _part_whole_share(pieces[start - 1 : start + _WINDOW + 1])
            if found is not None and not _agree(*found):
                part, whole, share = found
                message = (
                    f"“{words_of(part.element)}” of “{words_of(whole.element)}” is "
                    f"{float(100 * part.value / whole.value):.4g} %; there stands "
                    f"“{words_of(share.element)}”."
                )
                advice = (
                    "Compare the three figures with the source; say in a note what it has wrong."
                )
                yield _report(file, share.element, message, advice)


def _part_whole_share(pieces: list[Piece]) -> tuple[Figure, Figure, Figure] | None:
    """Return part, whole and share, if three figures and the words around say that they are."""
    ahead, first, between, second, further, third, behind = pieces
    assert isinstance(first, Figure)
    assert isinstance(second, Figure)
    assert isinstance(third, Figure)
    ahead, between, further, behind = map(str, (ahead, between, further, behind))
    if _OF_SOMETHING.match(behind):
        return None  # a share of something else
    if third.unit == _SHARE and OF.fullmatch(between) and _leads_to_share(further, behind):
        found = (first, second, third)
    elif (
        third.unit == _SHARE
        and WHOLE_AHEAD.search(ahead)
        and PART_BEHIND.fullmatch(between)
        and _leads_to_share(further, behind)
    ):
        found = (second, first, third)
    elif (
        second.unit == _SHARE and between == "(" and OF.fullmatch(further.removeprefix(")").strip())
    ):
        found = (first, third, second)
    elif first.unit == _SHARE and OF.fullmatch(between) and THE_SAME.fullmatch(further):
        found = (third, second, first)
    else:
        return None
    part, whole, _share = found
    units = {part.unit, whole.unit} - {""}
    if len(units) > 1 or _SHARE in units or not 0 < part.value <= whole.value:
        return None
    return found


def _leads_to_share(words: str, behind: str) -> bool:
    """Tell whether words say that the share follows; a bracket must hold nothing else."""
    if not THE_SAME.fullmatch(words):
        return False
    return not words.startswith("(") or behind.startswith(")")


def _agree(part: Figure, whole: Figure, share: Figure) -> bool:
    """Compare the share with the least and the greatest that the rounded numbers allow."""
    slack = share.step
    least = 100 * _low(part) / _high(whole) - slack
    greatest = 100 * _high(part) / max(_low(whole), _low(part)) + slack
    return least <= share.value <= greatest


def _low(figure: Figure) -> Fraction:
    return max(figure.value - _play(figure), Fraction(1, 10**9))


def _high(figure: Figure) -> Fraction:
    return figure.value + _play(figure)


def _play(figure: Figure) -> Fraction:
    """Return by how much a number may differ from the exact one: whole people are exact."""
    return figure.step / 2 if figure.step != 1 else Fraction(0)


RULE = Rule(_report.rule, _report.severity, check)
