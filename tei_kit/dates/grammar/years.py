"""Years: in figures, in brackets, with an apostrophe, or told by reference ("this year")."""

from __future__ import annotations

from tei_kit.dates.expressions import Base, NearestYear, ShortYear, YearReference, YearSlot
from tei_kit.dates.grammar.eras import era
from tei_kit.dates.grammar.result import Read
from tei_kit.dates.grammar.worded_years import worded_year
from tei_kit.dates.languages import Sense
from tei_kit.dates.tokens import Run, word_before

YEAR_UNIT = 5
_LAST_OLD_YEAR = 1752
_SHORTEST_PLURAL = 4
_LARGEST_SLIP = 10
_LAST_DAY = 31
APOSTROPHES = "'’‘`"
DEICTIC: frozenset[Sense] = frozenset(("this", "last", "next", "current", "year_word"))
_NO_YEAR: frozenset[Sense] = frozenset(("unit", "weekday"))
_OR_DATIVE = 2
"""The number of a word in the plural that is the dative of the singular, too."""
_PLACING: frozenset[Sense] = frozenset(("of", "in"))
_FROM_ANCHOR: tuple[Sense, ...] = ("this", "last", "next", "current")
_FROM_MENTION: tuple[Sense, ...] = ("previous", "following", "same", "that")
_REFERRING = frozenset((*_FROM_ANCHOR, *_FROM_MENTION))


def behind_year(run: Run, index: int) -> int:
    """Return the index behind the word for "year" or the ending ("1960-м") that a year may have."""
    if run.has(index, "year_after"):
        return index + 1
    ending = run.is_mark(index, "-") and run.at(index).glued and run.at(index + 1).glued
    return index + 2 if ending and run.has(index + 1, "year_suffix") else index


def figure_year(run: Run, index: int) -> Read[int | ShortYear]:
    """Read 1953, [1953], '53 or 1953 г.; "1953Z" is the hour of a telegram."""
    token = run.at(index)
    if token.is_year:
        hour = run.has(index + 1, "zone") and run.at(index + 1).glued
        return None if hour else (token.number, behind_year(run, index + 1))
    if token.text == "[":
        inner = run.at(index + 1)
        if inner.is_year:
            closing = index + 3 if run.is_mark(index + 2, "?") else index + 2
            if run.is_mark(closing, "]"):
                return inner.number, closing + 1
    if token.text and token.text in APOSTROPHES:
        inner = run.at(index + 1)
        if inner.is_pair and inner.glued:
            return ShortYear(inner.number), index + 2
    return None


def reference(run: Run, index: int, *, articled_is_own: bool = False) -> Read[tuple[Base, int]]:
    """Read "this", "last", "the following" ...: what it counts from, and the distance.

    "next year" counts from the document's date, "the next year" from the date mentioned last;
    "the last year" is a duration and nothing.

    Args:
        run: the tokens.
        index: where to read.
        articled_is_own: whether behind an article, too, "next" and "last" count from the
            document's date ("the last fiscal year").
    """
    articled = run.has(index, "article")
    end = index + 2 if articled else index + 1
    if not run.has_any(end - 1, _REFERRING):
        return None
    token = run.at(end - 1)
    if token.has("that") and run.has(end, "same"):
        return ("mentioned", 0), end + 1
    for sense in _FROM_ANCHOR:
        offset = token.get(sense)
        if offset is None:
            continue
        if not articled or articled_is_own or sense == "current":
            return ("anchor", offset), end
        return (("mentioned", offset), end) if sense == "next" else None
    for sense in _FROM_MENTION:
        offset = token.get(sense)
        if offset is not None:
            return ("mentioned", offset), end
    return None


def is_plural(run: Run, index: int) -> bool:
    """Tell whether a unit is in the plural: "diese Jahre", but "in diesem Jahre"."""
    number = run.at(index).get("plural")
    if number != _OR_DATIVE:
        return number is not None
    reference = run.at(index - 1)
    datives = run.table.company.datives
    beside = reference.text.lower() in datives
    return not (beside or word_before(run.text, reference.start).lower() in datives)


def unit_told(run: Run, index: int) -> Read[tuple[Base, int, int]]:
    """Read "this month", "l'année dernière": what it counts from, the distance, and the unit."""
    referred = reference(run, index)
    if referred is not None:
        (base, offset), end = referred
        unit = run.at(end).get("unit")
        single = unit is not None and not is_plural(run, end)
        return ((base, offset, unit), end + 1) if single and unit else None
    start = index + run.has(index, "article")
    unit = run.at(start).get("unit")
    if not run.table.adjective_behind or unit is None or run.has(start, "plural"):
        return None
    for sense in (*_FROM_ANCHOR, *_FROM_MENTION):
        behind = run.at(start + 1).get(sense)
        if behind is not None and sense not in ("this", "that"):
            return ("anchor" if sense in _FROM_ANCHOR else "mentioned", behind, unit), start + 2
    return None


def told_year(run: Run, index: int) -> Read[YearReference]:
    """Read "this year", "the same year", "the following year"; "the year" is the one just named."""
    word = run.at(index).get("year_word")
    if word is not None:
        return YearReference("anchor", word), index + 1
    told = unit_told(run, index)
    if told is not None:
        (base, offset, unit), end = told
        return (YearReference(base, offset), end) if unit == YEAR_UNIT else None
    start = index + run.has(index, "article")
    definite = start > index or not run.table.means("article")
    if definite and run.at(start).get("unit") == YEAR_UNIT and not run.has(start, "plural"):
        return YearReference("mentioned", 0), start + 1
    return None


def named_year(run: Run, index: int) -> Read[YearSlot]:
    """Read a year as it stands behind "of": 1952, the year 1952, this year, the year."""
    start = index + 1 if run.has(index, "article") else index
    if run.at(start).get("unit") == YEAR_UNIT:
        figure = figure_year(run, start + 1) or worded_year(run, start + 1)
        if figure is not None:
            return figure
    return figure_year(run, index) or told_year(run, index)


def _two_styled_year(run: Run, index: int) -> Read[int | ShortYear]:
    """Read 1748/9 behind a day: a year that began in January or in March; the later one counts."""
    first, mark, second = run.at(index), run.at(index + 1), run.at(index + 2)
    if not first.is_year or first.number >= _LAST_OLD_YEAR or not mark.text:
        return None
    following = str(first.number + 1)[-second.digits :] if second.is_small else ""
    if mark.text in "/-–" and second.glued and second.text == following:
        return first.number + 1, index + 3
    return None


def _corrected_year(run: Run, index: int) -> Read[int | ShortYear]:
    """Read "1953 [1954]" behind a day or month: the year that an editor puts for a slip."""
    if not run.at(index).is_year or not run.is_mark(index + 1, "["):
        return None
    better = figure_year(run, index + 1)
    if better is None or not isinstance(better[0], int):
        return None
    slip = abs(better[0] - run.at(index).number)
    return better if 0 < slip <= _LARGEST_SLIP else None


def year_behind(run: Run, index: int, *, short: bool) -> Read[YearSlot]:
    """Read the year that follows a month or a day: "1953", ", 1953", "of this year", "last".

    Args:
        run: the tokens.
        index: where the year may begin.
        short: whether two digits will do ("23 Jun 52").

    Returns:
        The year and the index behind it, or None.
    """
    comma = run.is_mark(index, ",")
    start = index + 1 if comma else index
    if run.has_any(start, _PLACING):
        read = named_year if run.has(start, "of") else _solemn_year
        return read(run, start + 1)
    figure: Read[YearSlot] = (
        _two_styled_year(run, start)
        or _corrected_year(run, start)
        or figure_year(run, start)
        or worded_year(run, start)
        or _completed_year(run, start)
        or _short_year_behind_slash(run, index)
        or _year_behind_stop(run, index)
    )
    if figure is not None:
        return (
            None if comma and run.word_after(figure[1] - 1) in run.table.company.counted else figure
        )
    if run.has(start, "following"):
        return None if comma else _year_of_mention(run, start)
    token = run.at(start)
    if short and not comma and token.is_pair and not _counts_or_dates(run, start):
        return ShortYear(token.number), start + 1
    if run.has_any(start, DEICTIC) or (run.has(start, "same") and not comma):
        apart = comma and run.word_after(start) != ""
        return told_year(run, start) or (None if apart else _nearest_year(run, start))
    return _year_of_our_era(run, start)


def _completed_year(run: Run, index: int) -> Read[YearSlot]:
    """Read "[17]74": two figures to which an editor adds the century."""
    if not (run.is_mark(index, "[") and run.is_mark(index + 2, "]")):
        return None
    century, years = run.at(index + 1), run.at(index + 3)
    if not (century.is_pair and years.is_pair and years.glued):
        return None
    return century.number * 100 + years.number, index + 4


def _short_year_behind_slash(run: Run, index: int) -> Read[YearSlot]:
    """Read "/63" of "April 20th/63": two figures that no month has so many days for."""
    pair = run.at(index + 1)
    fits = run.is_mark(index, "/") and pair.is_pair and pair.glued and pair.number > _LAST_DAY
    return (ShortYear(pair.number), index + 2) if fits else None


def _year_behind_stop(run: Run, index: int) -> Read[YearSlot]:
    """Read "1801" of "Feb. 3. 1801." and "17" of "Jan. 19. 17.": clerks' stops behind each part."""
    year = run.at(index + 1)
    stopped = run.is_mark(index, ".") and run.at(index).glued and not year.glued
    behind = run.text[year.end : year.end + 2]
    if not stopped or not (behind[:1] in tuple(".;)]\n") or not behind):
        return None
    if year.is_year:
        return year.number, index + 2
    # On a line of its own "12." numbers a paragraph.
    fits = year.is_pair and behind[:1] == "." and not behind[1:].isdigit()
    fits = fits and "\n" not in run.text[run.at(index).end : year.start]
    return (ShortYear(year.number), index + 2) if fits else None


def _solemn_year(run: Run, index: int) -> Read[YearSlot]:
    """Read "the year 1862", "the year of our Lord one thousand eight hundred and sixty-two"."""
    end = index + run.has(index, "article")
    if run.at(end).get("unit") != YEAR_UNIT:
        return None
    end += 1
    if run.has(end, "of"):
        end += 1 + run.has(end + 1, "our")
        if not run.has(end, "lord"):
            return None
        end += 1 + run.is_mark(end + 1, ",")
    return figure_year(run, end) or worded_year(run, end)


def _counts_or_dates(run: Run, index: int) -> bool:
    """Tell whether two figures behind a month count something or are the next date's day."""
    behind, word = run.at(index + 1), run.word_after(index)
    if behind.has("suffix") or behind.has("month"):
        return True
    company = run.table.company
    plural = word.endswith("s") and len(word) >= _SHORTEST_PLURAL
    return word in company.counted or (plural and word not in company.small_words)


def _nearest_year(run: Run, index: int) -> Read[YearSlot]:
    direction = run.at(index).get("last") or run.at(index).get("next")
    if not direction or run.has_any(index + 1, _NO_YEAR):
        return None
    return NearestYear(direction), index + 1


def _year_of_mention(run: Run, index: int) -> Read[YearSlot]:
    """Read "following" behind a month or day: the first one behind the date mentioned last."""
    offset = run.at(index).get("following")
    word = run.word_after(index)
    if offset is None or word in run.table.company.determiners or run.has_any(index + 1, _NO_YEAR):
        return None
    return NearestYear(offset, "mentioned"), index + 1


def _year_of_our_era(run: Run, index: int) -> Read[YearSlot]:
    """Read "A.D. 1802"."""
    found = era(run, index)
    return figure_year(run, found[1]) if found and found[0] > 0 else None
