"""Numbers with the noun that they count."""

from __future__ import annotations

from tei_kit.figures.amount import Amount
from tei_kit.figures.nouns import noun_phrase_end, word_end
from tei_kit.figures.number import joined
from tei_kit.figures.numbers import read_number
from tei_kit.figures.numerals import as_whole
from tei_kit.figures.readers.ones import counts_one, is_pronoun
from tei_kit.figures.reading import Place, Reading, limits_before, quantity
from tei_kit.figures.refusals.labels import is_name_number
from tei_kit.figures.refusals.times import is_year
from tei_kit.model.statement import Certainty

_EARLIEST_YEAR_OF_PAPERS = 1400
_ROUND = 100
_LISTING = (":", ",", ";")
_QUOTATION_MARKS = ('""', "“”", "„“", "„”", "«»")


def read_counted(place: Place, amount: Amount) -> Reading | None:
    """Read a number with the noun behind it ("1,200 men", "five-man", "a dozen of eggs")."""
    tokens, language = place.tokens, place.language
    number = amount.number
    after = language.limits_after.after(tokens, amount.end)
    start = amount.end if after is None else after[0]
    dozen = number.marked and tokens.low(start) in language.numbers.of
    compound = joined(tokens, start)
    noun = start + 1 if compound or dozen else start
    if compound:
        if tokens.low(noun) not in language.nouns.compounds:
            return None
        end: int | None = noun + 1
    else:
        one = number.value == 1 and amount.high is None
        end = noun_phrase_end(tokens, noun, language.nouns, singular=one)
        if end is None and _lacks_hyphen(place, amount, start):
            end, compound = start + 1, True
    if end is None or number.fraction or _is_name(place, amount, end):
        return None
    first, limits = limits_before(place, amount.first)
    if number.in_words and _is_beneath(place, first, amount.first):
        first, limits = amount.first, ()
    counts = _is_hedged(place, amount, first) or compound or counts_one(place, amount, end)
    if is_pronoun(place, amount) and not counts:
        return None
    dropped = tokens.low(noun) in language.nouns.dropped and not joined(tokens, noun + 1)
    if dropped and noun + 1 < end:
        noun += 1
    if end - noun > 2 and tokens.low(noun) + tokens.low(end - 1) in _QUOTATION_MARKS:  # noqa: PLR2004
        commodity = tokens.phrase(noun + 1, end - 1)
    else:
        commodity = tokens.phrase(noun, end)
    if number.doubtful and number.value != number.value.to_integral_value():
        amount = amount._replace(low=as_whole(amount.low))
    value = quantity(
        "count", amount, (*limits, *((after[1],) if after else ())), unit="count",
        commodity=commodity,
    )  # fmt: skip
    sure = language.nouns.persons & set(commodity.split()) or number.marked
    certainty: Certainty = "high" if sure and not number.doubtful else "medium"
    return Reading(first, end, value, certainty, f"number with the counted noun {commodity!r}")


def _lacks_hyphen(place: Place, amount: Amount, noun: int) -> bool:
    """Tell "a 500 man guard", and "3,000 man force", for "a 500-man guard"."""
    tokens, nouns = place.tokens, place.language.nouns
    article = tokens.low(amount.first - 1) in place.language.numbers.articles
    several = amount.number.marked or (article and amount.number.value > 1)
    told = several and tokens.low(noun) in nouns.compounds
    after, written = tokens.low(noun + 1), tokens.word(noun + 1)
    return told and after.isalpha() and (after not in nouns.stops or written in nouns.acronyms)


def read_counted_before(place: Place, amount: Amount) -> Reading | None:
    """Read a range whose noun stands behind its first number ("from 11 members to five")."""
    if amount.noun is None or amount.unit is not None:
        return None
    commodity = place.tokens.phrase(*amount.noun)
    first, limits = limits_before(place, amount.first)
    value = quantity("count", amount, limits, unit="count", commodity=commodity)
    return Reading(first, amount.end, value, "medium", f"range with the counted noun {commodity!r}")


def _is_hedged(place: Place, amount: Amount, first: int) -> bool:
    """Tell "mindestens ein Wagen" from "über einen Wagen", whose hedge is a preposition."""
    tokens, language = place.tokens, place.language
    article = tokens.low(amount.first) in language.numbers.articles
    return first < amount.first and not (article and tokens.low(first) in language.nouns.stops)


def _is_name(place: Place, amount: Amount, end: int) -> bool:
    tokens, nouns = place.tokens, place.language.nouns
    person = tokens.low(end - 1) in nouns.persons
    before = tokens.low(amount.first - 1)
    if is_year(tokens, amount.number) and amount.high is None:
        if tokens.low(amount.end) in nouns.dropped or _is_round_amount(place, amount):
            return False
        if amount.low < _EARLIEST_YEAR_OF_PAPERS:
            return False
        if before in _LISTING and tokens.low(end) in place.language.numbers.of:
            return False  # "the cargo: 1565 boxes of apples"
        return not person or before in place.language.labels.year_contexts
    return before[:1].isalpha() and is_name_number(tokens, amount.number, place.language)


def _is_round_amount(place: Place, amount: Amount) -> bool:
    """Tell whether hundreds stand where no year does: "an offer of 1500 tents"."""
    before, language = place.tokens.low(amount.first - 1), place.language
    placed = before in language.labels.year_contexts and before not in language.numbers.of
    named = before in language.labels.determiners
    return amount.low % _ROUND == 0 and not placed and not named


def read_sharing(place: Place, amount: Amount) -> Reading | None:
    """Read a number whose noun stands after the next one ("25 Soviet and 14 German trucks")."""
    tokens, language = place.tokens, place.language
    nouns = language.nouns
    if amount.high is not None or amount.number.fraction or is_year(tokens, amount.number):
        return None
    end = amount.end
    for _ in range(2):
        after = word_end(tokens, end)
        if after is None or (after == end + 1 and tokens.low(end) in nouns.stops):
            break
        end = after
    if tokens.low(end) not in nouns.conjunctions or _is_name(place, amount, end):
        return None
    second = read_number(tokens, end + 1, language)
    if second is None or second.fraction or second.value < 2:  # noqa: PLR2004
        return None
    last = noun_phrase_end(tokens, second.end, nouns, singular=False)
    if last is None or (end > amount.end and last - second.end == 1):
        return None
    shared = tokens.phrase(last - 1, last)
    whole = (
        tokens.phrase(second.end, last)
        if end == amount.end
        else (f"{tokens.phrase(amount.end, end)} {shared}")
    )
    first, limits = limits_before(place, amount.first)
    value = quantity("count", amount, limits, unit="count", commodity=whole)
    return Reading(first, end, value, "low", f"shares {shared!r} with the number after it")


def _is_beneath(place: Place, hedge: int, first: int) -> bool:
    """Tell "ruled under three emperors", which is no bound, from "in under three villages"."""
    tokens, language = place.tokens, place.language
    return (
        first == hedge + 1
        and tokens.low(hedge) in language.beneath
        and tokens.low(hedge - 1) not in language.bounds_go_on
    )
