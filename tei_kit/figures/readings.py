"""What an amount says: an age, a share, a sum, a measure, a count, or a bare number."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

from tei_kit.figures.amounts import Amount
from tei_kit.figures.appositions import read_apposition
from tei_kit.figures.bare import read_bare
from tei_kit.figures.ellipses import read_compared, read_ellipsis
from tei_kit.figures.language import Language, Limit, Unit
from tei_kit.figures.lists import read_listed
from tei_kit.figures.named_rows import read_named
from tei_kit.figures.nouns import noun_phrase_end, word_end
from tei_kit.figures.number import joined
from tei_kit.figures.numbers import read_number
from tei_kit.figures.numerals import as_whole
from tei_kit.figures.ones import counts_one, is_pronoun
from tei_kit.figures.rates import rate_after
from tei_kit.figures.reading import (
    Place,
    Reading,
    limit_after,
    limits_before,
    quantity,
)
from tei_kit.figures.refusals import is_name_number, is_year
from tei_kit.figures.shares import read_points, read_share
from tei_kit.figures.table_rows import read_row
from tei_kit.figures.tokens import Tokens
from tei_kit.model.quantity import FigureType
from tei_kit.model.statement import Certainty

_OLDEST = 120
_EARLIEST_YEAR_OF_PAPERS = 1400
_THOUSANDTHS = -3
_ROUND = 100
_ACCOUNTED = "year"  # halves of it are periods of accounts
_LISTING = (":", ",", ";")
_QUOTATION_MARKS = ('""', "“”", "„“", "„”", "«»")


def read_figure(place: Place, amount: Amount) -> Reading | None:
    """Read what an amount says, None where it says nothing for sure."""
    for read in _READERS:
        reading = read(place, amount)
        if reading is not None:
            return reading
    return None


def _age(place: Place, amount: Amount) -> Reading | None:
    tokens, language = place.tokens, place.language
    first, limits = limits_before(place, amount.first)
    told_in_years = amount.unit is not None and amount.unit.type == "duration"
    if told_in_years and _is_aged_noun(place, amount.first - 1):
        return _aged(amount, amount.first, amount.end, limits, certainty="medium")
    if told_in_years:
        at = amount.end + 1 if joined(tokens, amount.end) else amount.end
        after = language.age_after.after(tokens, at)
        if after is not None:
            before = language.age_before.before(tokens, first, place.floor)
            return _aged(amount, before[0] if before else first, after[0], limits)
    if (amount.unit is not None and not told_in_years) or amount.low > _OLDEST:
        return None
    before = language.age_before.before(tokens, first, place.floor)
    inside = amount.opened and language.age_before.before(tokens, amount.number.first, amount.first)
    if before is not None or inside:  # "between the ages of 14 and 18"
        return _aged_up_to(place, amount, before[0] if before else first, limits)
    limit = language.age_limits.before(tokens, amount.first, place.floor)
    if (
        limit is None
        or amount.unit is not None
        or tokens.low(limit[0] - 1) not in language.aged_persons
        or amount.low < 1
        or noun_phrase_end(tokens, amount.end, language.nouns, singular=False) is not None
    ):
        return None
    return _aged(amount, limit[0], amount.end, (limit[1],), certainty="medium")


def _aged_up_to(place: Place, amount: Amount, first: int, limits: tuple[Limit, ...]) -> Reading:
    """Read on over the limit of "aged 15 and over"."""
    found = place.language.limits_after.after(place.tokens, amount.end)
    if found is None or limits or amount.unit is not None:
        return _aged(amount, first, amount.end, limits)
    return _aged(amount, first, found[0], (found[1],))


def _is_aged_noun(place: Place, index: int) -> bool:
    """Tell whether "a boy of" or "the smith (" ends at a token."""
    tokens, language = place.tokens, place.language
    link = tokens.low(index) in language.numbers.of or tokens.low(index) == "("
    return link and tokens.low(index - 1) in language.person


def _aged(
    amount: Amount,
    first: int,
    end: int,
    limits: tuple[Limit, ...],
    certainty: Certainty = "high",
) -> Reading:
    unit = "year" if amount.unit is None else amount.unit.name
    value = quantity("age", amount, limits, unit=unit, commodity="age")
    return Reading(first, end, value, certainty, "the words around it tell an age")


def _told_in_unit(place: Place, amount: Amount) -> Reading | None:
    """Read percentages, money, measures and durations."""
    if amount.unit is None or is_pronoun(place, amount):
        return None
    if amount.unit.type == "duration" and amount.low == 0:
        return None  # "zero hour"
    if _is_coordinate(place, amount):
        return None
    tokens, language = place.tokens, place.language
    first, limits = limits_before(place, amount.first)
    if amount.unit.type == "duration" and _is_during(place, first, amount.first):
        first, limits = amount.first, ()
    if amount.number.fraction and _is_part_of_a_row(place, amount, first):
        return None
    end, after = limit_after(place, amount)
    kind, unit = _sort_of(place, amount.unit)
    commodity = None
    named = None if kind == "percentage" and unit == "percent" else unit
    if named is not None and kind != "percentage" and not amount.hyphenated and not after:
        stopped = tokens.low(end) == "." and tokens.glued(end) and tokens.word(end + 1).islower()
        rate = rate_after(tokens, end + stopped, language)  # "4 fr. par jour"
        if rate is not None:
            end, named = rate[0], f"{named}/{rate[1]}"
    if kind == "money":
        amount = _in_whole_coins(amount)
    if kind == "measure":
        commodity = _measured_thing(tokens, amount.end, language)
    value = quantity(kind, amount, (*limits, *after), unit=named, commodity=commodity)
    certainty: Certainty = "medium" if amount.number.doubtful else "high"
    return Reading(first, end, value, certainty, f"told in the unit {unit!r}")


def _in_whole_coins(amount: Amount) -> Amount:
    """Take three decimals of a sum for thousands: no coin is divided by a thousand."""
    low, high = amount.low, amount.high
    if not amount.number.doubtful or amount.number.magnitude > 1:
        return amount
    return amount._replace(
        low=as_whole(low) if _has_thousandths(low) else low,
        high=as_whole(high) if high is not None and _has_thousandths(high) else high,
    )


def _has_thousandths(value: Decimal) -> bool:
    return value.as_tuple().exponent == _THOUSANDTHS


def _sort_of(place: Place, unit: Unit) -> tuple[FigureType, str]:
    """Return the type and name of a unit; "2 million pounds" is a weight after another weight."""
    weight = place.language.weights_like_money.get(unit.name)
    previous = None if place.previous is None else place.previous.value
    if weight is not None and previous is not None and previous.unit == weight.name:
        unit = weight
    return unit.type, unit.name


def _is_part_of_a_row(place: Place, amount: Amount, first: int) -> bool:
    """Tell "the last half-year" and "the first half year" from "half a year"."""
    before, language = place.tokens.low(first - 1), place.language
    accounted = amount.unit is not None and amount.unit.name == _ACCOUNTED
    if amount.hyphenated and accounted and before not in language.numbers.articles:
        return True
    if amount.hyphenated and before in language.labels.determiners:
        return True
    if before in language.numbers.ordinals:
        return True
    half = place.tokens.low(amount.number.first) in language.numbers.half
    return half and before in language.numbers.not_before_half - language.labels.determiners


def _is_during(place: Place, hedge: int, first: int) -> bool:
    """Tell "payable over ten years", which is no bound, from "for over ten years"."""
    tokens, language = place.tokens, place.language
    return (
        first == hedge + 1
        and tokens.low(hedge) in language.during
        and not tokens.starts_sentence(hedge)
        and tokens.low(hedge - 1) not in language.bounds_go_on
    )


def _is_beneath(place: Place, hedge: int, first: int) -> bool:
    """Tell "ruled under three emperors", which is no bound, from "in under three villages"."""
    tokens, language = place.tokens, place.language
    return (
        first == hedge + 1
        and tokens.low(hedge) in language.beneath
        and tokens.low(hedge - 1) not in language.bounds_go_on
    )


def _is_coordinate(place: Place, amount: Amount) -> bool:
    """Tell whether degrees go on in minutes or a point of the compass ("52° 31' N")."""
    tokens, language = place.tokens, place.language
    if amount.unit is not None and amount.unit.name == "minute":
        before = language.units.before(tokens, amount.first)
        return before is not None and before[1].name == "degree"
    if amount.unit is None or amount.unit.name != "degree":
        return False
    after = tokens.low(amount.end)
    return after[:1].isdecimal() or after in language.labels.compass


def _counted(place: Place, amount: Amount) -> Reading | None:
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


def _counted_before(place: Place, amount: Amount) -> Reading | None:
    """Read a range whose noun stands behind its first number ("from 11 members to five")."""
    if amount.noun is None or amount.unit is not None:
        return None
    commodity = place.tokens.phrase(*amount.noun)
    first, limits = limits_before(place, amount.first)
    value = quantity("count", amount, limits, unit="count", commodity=commodity)
    return Reading(first, amount.end, value, "medium", f"range with the counted noun {commodity!r}")


def _measured_thing(tokens: Tokens, end: int, language: Language) -> str | None:
    """Return what is measured: "grain" after "500 tons of"."""
    if tokens.low(end) == "." and tokens.glued(end):
        end += 1  # of an abbreviated unit
    nouns = language.nouns
    if nouns.follows:
        noun = tokens.word(end)
        fits = noun.isalpha() and tokens.low(end) not in nouns.stops
        return noun.lower() if fits and (noun[:1].isupper() or not nouns.capitalized) else None
    if tokens.low(end) not in language.numbers.of:
        return None
    first = place = end + 1
    while place < first + 3 and tokens.low(place).isalpha():
        word = tokens.low(place)
        if word in nouns.stops or (place > first and word.endswith(nouns.participle_endings)):
            break
        place += 1
        if nouns.is_plural(word):
            break
    return tokens.phrase(first, place) if place > first else None


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


def _sharing(place: Place, amount: Amount) -> Reading | None:
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


_READERS: tuple[Callable[[Place, Amount], Reading | None], ...] = (
    _age,
    _told_in_unit,
    read_apposition,
    read_points,
    _counted,
    _counted_before,
    read_listed,
    _sharing,
    read_share,
    read_ellipsis,
    read_compared,
    read_named,
    read_row,
    read_bare,
)
