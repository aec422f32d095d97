"""Find the figures of a text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from tei_kit.figures.amount import Amount
from tei_kit.figures.amounts import read_amount
from tei_kit.figures.language import Language
from tei_kit.figures.languages.english import ENGLISH
from tei_kit.figures.mention import FigureMention
from tei_kit.figures.number import Number, part_after
from tei_kit.figures.numbers import read_number
from tei_kit.figures.numerals import vulgar_fraction
from tei_kit.figures.old_money import read_coins, read_pointed_pounds
from tei_kit.figures.rates import rate_after
from tei_kit.figures.readers import read_figure
from tei_kit.figures.readers.ratios import read_fold, read_ratio
from tei_kit.figures.readers.votes import read_vote
from tei_kit.figures.reading import Place, Reading, limits_before, quantity
from tei_kit.figures.refusals import is_no_figure
from tei_kit.figures.refusals.labels import continues_label, is_labelled
from tei_kit.figures.tokens import Tokens
from tei_kit.model.quantity import Quantity
from tei_kit.model.span import Span

_SENTENCE = 30
_BRACKETS = frozenset("([")
_ENDS = frozenset(".!?\n")
_GO_ON = frozenset(",;:)")
_REPEATED = ("count", "money", "measure")


def find_figures(
    text: str,
    within: Span | None = None,
    masked: Sequence[Span] = (),
    language: Language = ENGLISH,
) -> list[FigureMention]:
    """Find the numbers of a text that say something: counts, measures, shares, sums, ages.

    Args:
        text: the text.
        within: the stretch to search, the whole text if None; nothing outside it is looked at.
        masked: stretches that something else claims (dates, labels, registration numbers); no
            figure overlaps or touches one.
        language: the tables of the text's language.

    Returns:
        The figures in the order of the text; none overlaps another.

    >>> [(m.span.of("In all 1,200 men fled."), m.value.commodity)
    ...     for m in find_figures("In all 1,200 men fled.")]
    [('1,200 men', 'men')]
    """
    stretch = Span(0, len(text)) if within is None else within
    tokens = Tokens(text, stretch, masked)
    return [
        FigureMention(
            tokens.span(reading.first, reading.end),
            reading.value,
            reading.certainty,
            reading.reason,
        )
        for reading in _readings(tokens, language)
    ]


def parse_figure(words: str, language: Language = ENGLISH) -> Quantity | None:
    """Say what the words of one figure mean.

    Args:
        words: the figure and nothing else; white space around it is ignored.
        language: the tables of the language.

    Returns:
        The value, None if the words as a whole are no figure. A number alone is one here.

    >>> parse_figure("about 50 %").approximate
    True
    >>> parse_figure("soon") is None
    True
    """
    tokens = Tokens(words, Span(0, len(words)), ())
    visible = [index for index, word in enumerate(tokens.words) if word.strip()]
    if not visible:
        return None
    first, last = visible[0], visible[-1]
    for reading in _readings(tokens, language):
        return reading.value if (reading.first, reading.end - 1) == (first, last) else None
    number = read_number(tokens, first, language)
    if number is None or number.end - 1 != last:
        return None
    amount = Amount(number.first, number.end, number, number.value)
    return quantity("ratio" if number.fraction else "number", amount, ())


def _readings(tokens: Tokens, language: Language) -> Iterator[Reading]:
    floor = labelled = 0
    previous: Reading | None = None
    latest: Reading | None = None
    for index in _candidates(tokens, language):
        if index < floor:
            continue
        latest = _in_sentence(tokens, latest, index)
        previous = None if latest is None else _near(previous, index)
        place = Place(tokens, language, floor, previous, latest)
        signed = (
            _coins(place, index) or _pounds(place, index)
            if tokens.low(index)[0].isdecimal()
            else read_fold(tokens, index, language)
        )
        if signed is not None:
            yield signed
            floor = signed.end
            continue
        number = _number(tokens, index, language)
        if number is None:
            continue
        if is_labelled(tokens, number, language) or continues_label(
            tokens, number, labelled, language
        ):
            labelled = number.end
        reading = read_vote(place, number) or read_ratio(place, number)
        if reading is None and labelled != number.end:
            reading = _figure(place, number)
        if reading is None:
            floor = number.end
            continue
        yield reading
        floor = reading.end
        latest = reading
        if reading.value.type in _REPEATED or (previous is None and reading.value.type == "number"):
            previous = reading


def _figure(place: Place, number: Number) -> Reading | None:
    if is_no_figure(place.tokens, number, place.language):
        return None
    return read_figure(place, read_amount(place.tokens, number, place.language, place.floor))


def _coins(place: Place, index: int) -> Reading | None:
    """Read "48s." and "5/-", which have no unit but their signs."""
    tokens = place.tokens
    found = read_coins(tokens, index, place.language)
    if found is None or (tokens.glued(index) and tokens.low(index - 1) not in _BRACKETS):
        return None
    end, total, coin = found
    number = Number(index, end, total, in_words=False, coefficient=total)
    first, limits = limits_before(place, index)
    rate = rate_after(tokens, end, place.language)
    unit = coin.name if rate is None else f"{coin.name}/{rate[1]}"
    end = end if rate is None else rate[0]
    value = quantity("money", Amount(index, end, number, total), limits, unit=unit)
    return Reading(first, end, value, "medium", f"the sign of the coin {coin.name!r}")


def _pounds(place: Place, index: int) -> Reading | None:
    """Read "£312.10.6", which is no numeral."""
    total = read_pointed_pounds(place.tokens, index, place.language)
    if total is None:
        return None
    prefix = place.language.currency_prefixes.before(place.tokens, index, place.floor)
    if prefix is None:
        return None
    number = Number(index, index + 1, total, in_words=False, coefficient=total)
    first, limits = limits_before(place, prefix[0])
    value = quantity("money", Amount(index, index + 1, number, total), limits, unit=prefix[1].name)
    return Reading(first, index + 1, value, "high", "pounds, shillings and pence between points")


def _candidates(tokens: Tokens, language: Language) -> list[int]:
    """Return the tokens that a number may begin with."""
    articles = language.numbers.articles
    starters = {word for word in set(tokens.lower) if _may_begin(word, language)}
    return [
        index
        for index, word in enumerate(tokens.lower)
        if word in starters and (word not in articles or _article_begins(tokens, index, language))
    ]


def _may_begin(word: str, language: Language) -> bool:
    if word[:1].isdecimal() or word in language.numbers.articles or _says_number(word, language):
        return True
    return len(word) == 1 and word > "\x7f" and vulgar_fraction(word) is not None


def _says_number(word: str, language: Language) -> bool:
    numbers = language.numbers
    return (
        word in numbers.ones
        or word in numbers.tens
        or word in numbers.mixed
        or word in language.folds
        or word in numbers.half
        or word in numbers.bare
        or word in numbers.shares
    )


def _article_begins(tokens: Tokens, index: int, language: Language) -> bool:
    """Tell whether an article is a number itself ("un"), or stands before one's magnitude."""
    return _says_number(tokens.low(index), language) or _article_counts(tokens, index, language)


def _article_counts(tokens: Tokens, index: int, language: Language) -> bool:
    words = language.numbers
    following = tokens.low(index + 1)
    if following in words.magnitudes or following in words.denominators:
        return True
    if following in words.half or following in words.shares:
        return True
    unit = language.units.after(tokens, index + 1)
    return unit is not None and part_after(tokens, unit[0], language.numbers) is not None


def _number(tokens: Tokens, index: int, language: Language) -> Number | None:
    """Read a number, or the article of "an hour and a half" as one."""
    number = read_number(tokens, index, language)
    if number is None and tokens.low(index) in language.numbers.articles:
        unit = language.units.after(tokens, index + 1)
        if unit is not None and part_after(tokens, unit[0], language.numbers) is not None:
            one = Decimal(1)
            return Number(index, index + 1, one, in_words=True, coefficient=one, marked=True)
    return number


def _in_sentence(tokens: Tokens, latest: Reading | None, index: int) -> Reading | None:
    """Return the latest figure, None if its sentence ends before a token."""
    if _near(latest, index) is None or latest is None:
        return None
    if _ends_sentence(tokens, latest.end):
        return None
    if _ENDS.isdisjoint(tokens.lower[latest.end : index]):
        return latest
    ended = any(
        tokens.lower[place] in _ENDS and not _abbreviates(tokens, place)
        for place in range(latest.end, index)
    )
    return None if ended else latest


def _ends_sentence(tokens: Tokens, end: int) -> bool:
    """Tell whether the stop of a figure's last sign ends the sentence too ("... £3 4s. 6d. He")."""
    return tokens.lower[end - 1] == "." and tokens.word(end)[:1].isupper()


def _near(reading: Reading | None, index: int) -> Reading | None:
    """Return a figure, None if it stands so far before a token that its sentence must be over."""
    return None if reading is None or index - reading.end > _SENTENCE else reading


def _abbreviates(tokens: Tokens, index: int) -> bool:
    """Tell whether a stop only shortens the word before it ("37½ per cent., 16 cwt. of iron")."""
    following = tokens.word(index + 1)
    goes_on = following in _GO_ON or following[:1].islower()
    return tokens.words[index] == "." and tokens.glued(index) and goes_on
