"""Numbers that stand beside what they count or whose age they tell: "refugees (480)"."""

from __future__ import annotations

from tei_kit.figures.amount import Amount
from tei_kit.figures.reading import Place, Reading, quantity
from tei_kit.figures.refusals.times import is_year
from tei_kit.figures.tokens import Tokens

_YOUNGEST, _OLDEST = 1, 105
_SURELY_NO_NOTE = 13
_CLOSERS = (",", ".", ";", ")", "\n", "")
_DASHES = ("-", "–", "—", ":")


def read_apposition(place: Place, amount: Amount) -> Reading | None:
    """Read a number alone in brackets, between commas or after a dash, by the noun before it."""
    number = amount.number
    if (
        amount.end != number.end
        or amount.unit is not None
        or amount.high is not None
        or number.fraction
        or is_year(place.tokens, number)
    ):
        return None
    return _aged(place, amount) or _counted(place, amount)


def _aged(place: Place, amount: Amount) -> Reading | None:
    """Read "the widow (41)", "the prisoner, 27, was silent", "a girl of 15"."""
    tokens, number = place.tokens, amount.number
    before = number.first - 1
    if not _YOUNGEST <= number.value <= _OLDEST or number.marked:
        return None
    after = tokens.low(number.end)
    said = place.language.age_said.before(tokens, number.first, place.floor)
    if said is not None and (after in _CLOSERS or after in place.language.age_goes_on):
        return _age(amount, "the words before it tell an age")
    person = tokens.low(before - 1)
    if person not in place.language.person:
        return None
    if number.value < _SURELY_NO_NOTE and person not in place.language.young:
        return None
    enclosed = tokens.low(before) + after in ("()", "[]", ",,")
    told = after in _CLOSERS or after in place.language.age_goes_on
    if not (enclosed or (tokens.low(before) in place.language.numbers.of and told)):
        return None
    return _age(amount, "stands beside a person")


def _age(amount: Amount, reason: str) -> Reading:
    value = quantity("age", amount, (), unit="year", commodity="age")
    return Reading(amount.first, amount.end, value, "medium", reason)


def _counted(place: Place, amount: Amount) -> Reading | None:
    """Read "refugees (480)", "oxen - 12", "Cows: 31."."""
    tokens, number = place.tokens, amount.number
    sign = number.first - 1
    noun = tokens.low(sign - 1)
    if number.in_words or number.value < 1 or not noun or tokens.glued(number.first - 2):
        return None
    if not place.language.nouns.is_plural(noun) or _is_label(place, sign - 1):
        return None
    after = number.end
    if tokens.low(sign) == "(":
        stands = (
            not tokens.glued(sign)
            and tokens.word(sign - 1).islower()
            and tokens.low(after) == ")"
            and (number.value >= _SURELY_NO_NOTE or _closes(tokens, after + 1))
        )
    else:
        stands = tokens.low(sign) in _DASHES and not tokens.glued(number.first)
        stands = stands and _closes(tokens, after)
    if not stands:
        return None
    value = quantity("count", amount, (), unit="count", commodity=noun)
    return Reading(number.first, after, value, "low", f"stands beside {noun!r}")


def _is_label(place: Place, index: int) -> bool:
    labels = place.language.labels
    return any(
        table.after(place.tokens, index) is not None for table in (labels.strong, labels.weak)
    )


def _closes(tokens: Tokens, index: int) -> bool:
    return index >= len(tokens) or (tokens.low(index) in _CLOSERS and tokens.low(index) != "")
