"""Ages: "aged 45", "a boy of ten", "between the ages of 14 and 18"."""

from __future__ import annotations

from tei_kit.figures.amount import Amount
from tei_kit.figures.language import Limit
from tei_kit.figures.nouns import noun_phrase_end
from tei_kit.figures.number import joined
from tei_kit.figures.reading import Place, Reading, limits_before, quantity
from tei_kit.model.statement import Certainty

_OLDEST = 120


def read_age(place: Place, amount: Amount) -> Reading | None:
    """Read a number that the words around it make an age."""
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
