"""A number without unit or noun, where the words around it say that it tells how much."""

from __future__ import annotations

from dataclasses import replace

from tei_kit.figures.amount import Amount
from tei_kit.figures.nouns import noun_phrase_end
from tei_kit.figures.number import joined
from tei_kit.figures.numbers import read_number
from tei_kit.figures.rates import rate_after
from tei_kit.figures.readers.clauses import is_closing
from tei_kit.figures.reading import Place, Reading, limit_after, limits_before, quantity
from tei_kit.figures.refusals.labels import is_name_number
from tei_kit.figures.refusals.times import is_year

_CLEARLY_LARGE = 1000
_HEDGED = 20
_LAST_MOMENT = 31
_NEAR = 4
_LONGEST_SUBJECT = 16
_CLOSERS = frozenset(",.;)\n") | {""}
_SENTENCE_ENDS = frozenset(".;?!\n")


def read_bare(place: Place, amount: Amount) -> Reading | None:
    """Read a number without unit or noun where the words around it say that it tells how much."""
    tokens, language, number = place.tokens, place.language, amount.number
    if number.fraction or (number.in_words and number.value < 2):  # noqa: PLR2004
        return None
    first, limits = limits_before(place, amount.first)
    stated = language.statements.before.before(tokens, first, place.floor) is not None
    stated = stated or _is_amount(place, first, amount.end)
    some = _is_some_of(place, amount.end)
    if is_year(tokens, number) and not (stated or _is_some_of_many(place, amount)):
        return None
    if is_name_number(tokens, number, language) and not stated:
        return None
    strong = joined(tokens, amount.end) and (
        tokens.low(amount.end + 1) in language.statements.strong
    )
    large = number.marked and amount.low >= _CLEARLY_LARGE
    hedged = (
        bool(limits)
        and amount.low >= _HEDGED
        and tokens.low(first - 1) not in language.statements.unhedged_after
    )
    followed = (
        _has_share(place, amount)
        or is_closing(place, first, amount)
        or _has_rate(place, amount)
        or (
            language.statements.after.after(tokens, amount.end) is not None
            and tokens.low(amount.first - 1) not in language.statements.definite
            and not is_year(tokens, number)
        )
        or _is_some_of_many(place, amount)
    )
    opened = amount.opened and amount.high is not None
    opened = opened and (_is_change(place, amount.first) or (amount.high or 0) > _LAST_MOMENT)
    if not (stated or strong or opened or large or hedged or followed or some):
        return None
    end, after = (amount.end + 2, ()) if strong else limit_after(place, amount)
    rate = rate_after(tokens, end, language) if tokens.low(end) in language.rates.per else None
    if rate is not None:
        value = quantity("count", amount, limits, unit=f"count/{rate[1]}")
        return Reading(first, rate[0], value, "medium", f"told by the {rate[1]}")
    value = quantity("number", amount, (*limits, *after))
    return _repeating(
        place, Reading(first, end, value, "medium", "the words around it tell how much")
    )


def _is_amount(place: Place, first: int, end: int) -> bool:
    """Tell whether "the number of arrivals this year was" stands before and the clause ends."""
    tokens, statements = place.tokens, place.language.statements
    if tokens.low(first - 1) not in statements.being or tokens.low(end) not in _CLOSERS:
        return False
    start = max(first - 1 - _LONGEST_SUBJECT, 0)
    for index in range(first - 2, start - 1, -1):
        if tokens.low(index) in statements.amounts:
            return True
        if tokens.low(index) in _SENTENCE_ENDS:
            break
    return False


def _is_change(place: Place, first: int) -> bool:
    """Tell whether a word of change stands shortly before ("the increase in price from")."""
    words = place.tokens.lower[max(first - _NEAR, 0) : first]
    return not place.language.statements.changes.isdisjoint(words)


def _has_share(place: Place, amount: Amount) -> bool:
    """Tell whether a number's share follows ("612 (61.2 per cent)", "150, or 35 %")."""
    tokens = place.tokens
    if amount.end != amount.number.end:
        return False
    after = amount.end + (tokens.low(amount.end) == ",")
    bracketed = after == amount.end and tokens.low(after) == "("
    if not (bracketed or tokens.low(after) in place.language.alternatives):
        return False
    share = read_number(tokens, after + 1, place.language)
    unit = None if share is None else place.language.units.after(tokens, share.end)
    return unit is not None and unit[1].type == "percentage"


def _has_rate(place: Place, amount: Amount) -> bool:
    """Tell whether a number is told by the day or the head ("40 a day")."""
    tokens, language = place.tokens, place.language
    link = tokens.low(amount.end)
    if link == "/" or link in language.statements.definite:
        return False
    return link in language.rates.links and rate_after(tokens, amount.end, language) is not None


def _repeating(place: Place, reading: Reading) -> Reading:
    """Take the unit of the figure before, which the sentence does not repeat."""
    previous, before = place.previous, reading.first - 1
    statements = place.language.statements
    if previous is None or place.tokens.low(before) not in statements.repeats:
        return reading
    if place.tokens.low(before - 1) in statements.groups:
        return reading  # "a staff of 9", whatever was told before
    told = previous.value
    value = replace(reading.value, type=told.type, unit=told.unit, commodity=told.commodity)
    what = told.commodity or told.unit
    return reading._replace(value=value, certainty="low", reason=f"{what!r} goes on from before")


def _is_some_of_many(place: Place, amount: Amount) -> bool:
    """Tell whether what looks like a year counts some of those spoken of ("1050 of them")."""
    tokens, language = place.tokens, place.language
    return (
        tokens.low(amount.end) in language.numbers.of
        and tokens.low(amount.end + 1) in language.statements.many
        and tokens.low(amount.first - 1) not in language.labels.year_contexts
    )


def _is_some_of(place: Place, end: int) -> bool:
    """Tell whether "of the" and a number or a plural follow ("45 of the 60", "12 of our ships")."""
    tokens, language = place.tokens, place.language
    parts = language.parts.after(tokens, end)
    if parts is not None and parts[1]:
        return read_number(tokens, parts[0], language) is not None
    if tokens.low(end) not in language.numbers.of:
        return False
    after = end + 2 if tokens.low(end + 1) in language.labels.determiners else end + 1
    if read_number(tokens, after, language) is not None:
        return True
    if after == end + 1:
        return False
    return noun_phrase_end(tokens, after, language.nouns, singular=False) is not None
