"""Years that the dates around a date lend it: of its sentence, of its list."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tei_kit.dates.candidates import Candidate, belongs_to_paper, names_paper, stated_year
from tei_kit.dates.expressions import CalendarDate
from tei_kit.dates.gregorian import Partial
from tei_kit.dates.languages import language
from tei_kit.dates.tokens import word_before

_LONGEST_JOINT, _LONGEST_LIST = 12, 6


def plausible(year: int | None, anchor: Partial | None, ahead: int = 1) -> int | None:
    """Leave out a year that is later than the document by more years: a citation, a plan.

    Args:
        year: the year, or None.
        anchor: the document's own date, if it is known.
        ahead: how many years later it may be.
    """
    if year is not None and anchor is not None and anchor.year is not None:
        return year if year <= anchor.year + ahead else None
    return year


def years_behind(
    text: str, found: Sequence[Candidate], sentences: Sequence[int], *, anchored: bool
) -> list[int | None]:
    """Return for each candidate the next year that its sentence states behind it.

    The year that dates a paper ("a note dated June 4, 1949") says nothing of what comes before
    it where the document's own date is known.

    Args:
        text: the text.
        found: its candidates in their order.
        sentences: the number of the sentence that each stands in.
        anchored: whether the document's own date is known.
    """
    years: list[int | None] = [None] * len(found)
    current: tuple[int, int] | None = None
    for index in range(len(found) - 1, -1, -1):
        if current is not None and current[0] == sentences[index]:
            years[index] = current[1]
        year = stated_year(found[index].expression)
        if year is not None and not _is_of_paper(text, found[index], anchored=anchored):
            current = (sentences[index], year)
    return years


def _is_of_paper(text: str, candidate: Candidate, *, anchored: bool) -> bool:
    if names_paper(text, candidate):
        return True
    dated = word_before(text, candidate.span.start) in candidate.table.company.dating
    return anchored and (dated or belongs_to_paper(text, candidate))


def listed_year(text: str, found: Sequence[Candidate], index: int) -> int | None:
    """Return the year of the date which follows in the same list ("5 May and 6 June 1953").

    Args:
        text: the text.
        found: its candidates in their order.
        index: the candidate to ask about.
    """
    table = found[index].table
    for behind in range(index + 1, min(index + _LONGEST_LIST, len(found))):
        start, end = found[behind - 1].span.end, found[behind].span.start
        joint = text[start:end] if end - start <= _LONGEST_JOINT else ""
        if not joint.strip() or not _joining(table.tag).issuperset(joint.replace(",", " ").split()):
            return None
        expression = found[behind].expression
        if not isinstance(expression, CalendarDate) or expression.month is None:
            return None
        if isinstance(expression.year, int):
            return expression.year
    return None


@cache
def _joining(tag: str) -> frozenset[str]:
    """Return the words that stand between the dates of a list."""
    table = language(tag)
    return frozenset(("&", *table.means("and"), *table.means("or"), *table.means("on")))
