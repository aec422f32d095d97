"""Numbers told in a unit: percentages, money, measures and durations."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.amount import Amount
from tei_kit.figures.language import Language
from tei_kit.figures.numerals import as_whole
from tei_kit.figures.rates import rate_after
from tei_kit.figures.readers.ones import is_pronoun
from tei_kit.figures.reading import Place, Reading, limit_after, limits_before, quantity
from tei_kit.figures.tokens import Tokens
from tei_kit.figures.word_tables import Unit
from tei_kit.model.quantity import FigureType
from tei_kit.model.statement import Certainty

_THOUSANDTHS = -3
_ACCOUNTED = "year"  # halves of it are periods of accounts


def read_measure(place: Place, amount: Amount) -> Reading | None:
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
