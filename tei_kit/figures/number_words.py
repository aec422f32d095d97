"""Numbers in words: "fifteen hundred", "two and a half million", "two-thirds", "half a dozen"."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.number import Number, joined, with_magnitudes, with_part
from tei_kit.figures.numerals import rounded
from tei_kit.figures.tokens import Tokens
from tei_kit.figures.word_tables import NumberWords

_FOUR = 4
_HUNDRED, _THOUSAND = 100, 1000
_TEN = 10
_HALF = Decimal("0.5")


def read_words(tokens: Tokens, index: int, words: NumberWords) -> Number | None:
    """Read a number that begins with a word, None where none does."""
    return (
        _half(tokens, index, words)
        or _mixed(tokens, index, words)
        or _parts(tokens, index, words)
        or read_cardinal(tokens, index, words)
    )


def read_cardinal(tokens: Tokens, index: int, words: NumberWords) -> Number | None:
    """Read a cardinal in words, magnitudes and all ("a hundred thousand and six")."""
    article = tokens.low(index) in words.articles
    following = tokens.low(index + 1)
    if article and following in words.magnitudes and following not in words.hundreds:
        start: tuple[int, int] | None = (1, index + 1)
    else:
        start = _group(tokens, index, words)
    if start is None:
        return None
    value, end = Decimal(start[0]), start[1]
    marked = article and end > index + 1
    number = Number(index, end, value, in_words=True, coefficient=value, marked=marked)
    number = with_magnitudes(tokens, with_part(tokens, number, words), words)
    while number.magnitude >= 1000:  # noqa: PLR2004
        after = number.end + 1 if tokens.low(number.end) in words.conjunctions else number.end
        group = _group(tokens, after, words)
        if group is None or tokens.low(after) in words.articles:
            break
        rest = with_magnitudes(
            tokens,
            Number(after, group[1], Decimal(group[0]), True, Decimal(group[0])),  # noqa: FBT003
            words,
        )
        if rest.value >= number.magnitude or rest.value == 0:
            break
        number = number._replace(
            end=rest.end, value=number.value + rest.value, magnitude=rest.magnitude
        )
    if number.magnitude >= 1000 and number.coefficient == number.coefficient.to_integral_value():  # noqa: PLR2004
        number = with_part(tokens, number, words)
    return number


def _group(tokens: Tokens, index: int, words: NumberWords) -> tuple[int, int] | None:
    """Read a number below ten thousand that stands before a magnitude ("fifteen hundred")."""
    small = _small(tokens, index, words)
    if small is None and tokens.low(index) in words.bare:
        small = 1, index
    if small is None:
        if tokens.low(index) not in words.articles or tokens.low(index + 1) not in words.hundreds:
            return None
        small = 1, index + 1
    value, end = small
    place = end + 1 if joined(tokens, end) else end
    if tokens.low(place) not in words.hundreds or value == 0:
        return small
    value, end = value * 100, place + 1
    after = end + 1 if tokens.low(end) in words.conjunctions else end
    rest = _small(tokens, after, words)
    if rest is not None and rest[0] > 0:
        return value + rest[0], rest[1]
    return value, end


def _small(tokens: Tokens, index: int, words: NumberWords) -> tuple[int, int] | None:
    """Read a number below a hundred: its value and where it ends."""
    found = _tens(tokens, index, words)
    if found is None:
        value = words.ones.get(tokens.low(index))
        if value is not None and 0 < value < _THOUSAND and value % _HUNDRED == 0:
            return _with_rest(tokens, index, value, words)
        return _one(tokens, index, words)
    value, end = found
    place = end + 1 if joined(tokens, end) else end
    if tokens.low(place) in words.links:
        place = place + 2 if joined(tokens, place + 1) else place + 1
    one = _one(tokens, place, words)
    if one is not None and 0 < one[0] < (20 if value in words.counted_on else 10):
        return value + one[0], one[1]
    return value, end


def _with_rest(tokens: Tokens, index: int, hundreds: int, words: NumberWords) -> tuple[int, int]:
    """Read on over "двадцать пять" behind "сто", where hundreds are words of their own."""
    rest = _small(tokens, index + 1, words)
    if rest is not None and 0 < rest[0] < _HUNDRED:
        return hundreds + rest[0], rest[1]
    return hundreds, index + 1


def _tens(tokens: Tokens, index: int, words: NumberWords) -> tuple[int, int] | None:
    """Read "forty", "quatre-vingts": the value and where it ends."""
    word = tokens.low(index)
    if words.ones.get(word) == _FOUR and joined(tokens, index + 1):
        return (80, index + 3) if tokens.low(index + 2) in words.score else None
    return (words.tens[word], index + 1) if word in words.tens else None


def _one(tokens: Tokens, index: int, words: NumberWords) -> tuple[int, int] | None:
    """Read a number below twenty, up to the "dix-neuf" of "soixante-dix-neuf"."""
    value = words.ones.get(tokens.low(index))
    if value is None:
        return None
    place = index + 2 if joined(tokens, index + 1) else index + 1
    more = words.ones.get(tokens.low(place), 0)
    if value == _TEN and words.counted_on and 6 < more < _TEN:  # noqa: PLR2004
        return value + more, place + 1
    return value, index + 1


def _mixed(tokens: Tokens, index: int, words: NumberWords) -> Number | None:
    """Read a word that says a whole and a part, and the magnitude after it."""
    value = words.mixed.get(tokens.low(index))
    if value is None:
        return None
    number = Number(index, index + 1, value, in_words=True, coefficient=value, marked=True)
    return with_magnitudes(tokens, number, words)


def _half(tokens: Tokens, index: int, words: NumberWords) -> Number | None:
    """Read "half a million", "half a dozen", "one-half", "half" itself, "un tiers"."""
    place = index
    if tokens.low(index) in words.articles or words.ones.get(tokens.low(index)) == 1:
        place = index + 2 if joined(tokens, index + 1) else index + 1
    share = _HALF if tokens.low(place) in words.half else words.shares.get(tokens.low(place))
    if share is None:
        return None
    number = Number(index, place + 1, share, in_words=True, coefficient=share, fraction=True)
    after = place + 2 if tokens.low(place + 1) in words.articles else place + 1
    large = with_magnitudes(tokens, number._replace(end=after), words)
    return large if large.end > after else number


def _parts(tokens: Tokens, index: int, words: NumberWords) -> Number | None:
    """Read "two-thirds", "one third of", "a quarter of a million"."""
    if tokens.low(index) in words.articles:
        above, end = 1, index + 1
    else:
        small = _small(tokens, index, words)
        if small is None:
            return None
        above, end = small
    hyphen = joined(tokens, end)
    place = end + 1 if hyphen else end
    below = words.denominators.get(tokens.low(place))
    if below is None or not 0 < above < below[0] or below[1] not in (above > 1, None):
        return None
    of = tokens.low(place + 1) in words.of
    # "One third" that ends the words is no ordinal; "a quarter" may be a measure of grain or time.
    ends = above == 1 and not hyphen and tokens.low(index) not in words.articles
    closed = tokens.low(place + 1) in words.after_parts
    ends = ends and (closed or not any(w.strip() for w in tokens.words[place + 1 : place + 3]))
    if not (hyphen or of or below[1] is not False or ends):
        return None
    value = rounded(Decimal(above) / below[0])
    number = Number(index, place + 1, value, in_words=True, coefficient=value, fraction=True)
    if of and tokens.low(place + 2) in words.articles:
        after = place + 3
        large = with_magnitudes(tokens, number._replace(end=after), words)
        return large if large.end > after else number
    return number
