"""The counted thing: the noun phrase after a number."""

from __future__ import annotations

from tei_kit.figures.number import joined
from tei_kit.figures.tokens import Tokens
from tei_kit.figures.word_tables import Nouns

_MOST_WORDS = 6
_APOSTROPHES = ("'", "’")
_QUOTATION_MARKS = frozenset('"“”„«»')
_JOINERS = ("-", "‐", "‑", "/")
_DASHES = ("–", "—")
_LONGEST_LETTERS = 4
_PARTICIPLE_ENDINGS = ("ed", "ing")


def noun_phrase_end(tokens: Tokens, first: int, nouns: Nouns, *, singular: bool) -> int | None:
    """Return where the noun phrase that begins at a token ends (exclusive).

    The phrase runs over adjectives and nouns up to the counted noun, which is the first plural
    that no other plural follows; it stops before prepositions, verbs, pronouns, punctuation.

    Args:
        tokens: the text.
        first: the token after the number.
        nouns: what the language knows of nouns.
        singular: whether the number is one, so that the counted noun is a singular.

    Returns:
        The end, None where nothing is counted.
    """
    index, words, before_and = first, 0, 0
    while words < _MOST_WORDS:
        if tokens.low(index) in nouns.conjunctions and words and not before_and:
            before_and = index
            index += 1
            continue
        if _quotes(tokens, index):
            index += 1
        end = word_end(tokens, index)
        if end is None or (end == index + 1 and _stops(tokens, index, nouns)):
            if words or not _heightens(tokens, index, nouns):
                break
            end = index + 1
        plural = _is_counted_noun(tokens, end, nouns)
        plural = plural or (not singular and _names_people(tokens, end, nouns))
        if plural and not _goes_on(tokens, end, nouns, singular=singular):
            complement = nouns.complements.after(tokens, end)
            end = end if complement is None else complement[0]
            return _closed(tokens, first, _with_second_person(tokens, end, nouns))
        index, words = _after_possessive(tokens, end), words + 1
        if tokens.low(index) == "," and _adjective_follows(tokens, index, first, nouns):
            index += 1
    if singular and 0 < words < _MOST_WORDS:
        return _singular_end(tokens, first, before_and or index, nouns)
    # "12 Japanese and fled"
    return before_and if before_and and tokens.low(before_and - 1) in nouns.peoples else None


def _stops(tokens: Tokens, index: int, nouns: Nouns) -> bool:
    return tokens.low(index) in nouns.stops and tokens.word(index) not in nouns.acronyms


def _heightens(tokens: Tokens, index: int, nouns: Nouns) -> bool:
    """Tell whether an adverb of degree, an adjective and its noun stand: "very long letters"."""
    if tokens.low(index) not in nouns.degrees:
        return False
    adjective, noun = tokens.low(index + 1), tokens.low(index + 2)
    plain = adjective.isalpha() and adjective not in nouns.stops and not nouns.is_plural(adjective)
    return plain and noun not in nouns.stops and nouns.is_plural(noun)


def _is_counted_noun(tokens: Tokens, end: int, nouns: Nouns) -> bool:
    """Tell whether the word that ends at a token may be the counted noun."""
    if nouns.capitalized:
        word = tokens.word(end - 1)
        of_town = word.endswith("er") and tokens.word(end)[:1].isupper()
        return word[:1].isupper() and not of_town  # "300 Wiener Schüler"
    return (
        nouns.is_plural(tokens.low(end - 1))
        or _is_model(tokens, end)
        or _is_plural_within(tokens, end, nouns)
    )


def _names_people(tokens: Tokens, end: int, nouns: Nouns) -> bool:
    """Tell whether the word that ends at a token is a people, and no adjective of a noun."""
    following = tokens.low(end)
    alone = not following.isalpha() or following in nouns.stops or following in nouns.predicates
    goes_on = following in nouns.conjunctions or following in _JOINERS or _quotes(tokens, end)
    return tokens.low(end - 1) in nouns.peoples and alone and not goes_on


def _is_plural_within(tokens: Tokens, end: int, nouns: Nouns) -> bool:
    """Tell whether "men-of-war" or "brothers-in-law" ends at a token."""
    linked = joined(tokens, end - 2) and joined(tokens, end - 4)
    linked = linked and tokens.low(end - 3) in nouns.stops
    return linked and nouns.is_plural(tokens.low(end - 5))


def _is_model(tokens: Tokens, end: int) -> bool:
    """Tell whether "T-34s" or "T-34's" ends at a token."""
    last = end - 3 if tokens.low(end - 2) in _APOSTROPHES else end - 2
    return tokens.low(last).isdecimal() and _plural_ending(tokens, last + 1) == end


def _adjective_follows(tokens: Tokens, comma: int, first: int, nouns: Nouns) -> bool:
    """Tell whether a comma parts two adjectives ("200 unarmed, hungry men")."""
    if tokens.low(first) in nouns.predicates or not all(
        map(str.islower, (tokens.word(comma - 1), tokens.word(comma + 1), tokens.word(comma + 2)))
    ):
        return False
    words = tokens.low(comma + 1), tokens.low(comma + 2)
    return (
        not nouns.stops.intersection(words)
        and not nouns.is_plural(words[0])
        and nouns.is_plural(words[1])
    )


def _quotes(tokens: Tokens, index: int) -> bool:
    """Tell whether a quotation mark opens before or closes after a word of the phrase."""
    mark = tokens.low(index) in _QUOTATION_MARKS
    return mark and tokens.glued(index) != tokens.glued(index + 1)


def _closed(tokens: Tokens, first: int, end: int) -> int | None:
    """Read on over the mark that closes a quotation in the phrase; None if nothing closes it."""
    marks = sum(tokens.low(place) in _QUOTATION_MARKS for place in range(first, end))
    if marks % 2 == 0:
        return end
    closes = tokens.low(end) in _QUOTATION_MARKS and tokens.glued(end)
    return end + 1 if closes else None


def word_end(tokens: Tokens, index: int) -> int | None:
    """Return where a word ends with all that hyphens, slashes and initials' stops glue to it.

    Args:
        tokens: the text.
        index: the token that the word begins with.

    Returns:
        The end (exclusive), None where no word begins ("120-mm" is one, "120" is none).
    """
    written = tokens.low(index)
    measured = written[:1].isdecimal() and joined(tokens, index + 1)
    if not written[:1].isalpha() and not (measured and tokens.low(index + 2)[:1].isalpha()):
        return None
    end = index + 1
    while end - index < 2 * _MOST_WORDS:
        if _joins(tokens, end):
            if not tokens.low(end + 1)[:1].isalnum():
                return end
            end += 2
        elif _names_model(tokens, end):
            end += 1
        elif tokens.low(end - 1).isdecimal() and (plural := _plural_ending(tokens, end)):
            return plural
        elif (
            tokens.low(end) == "."
            and len(tokens.word(end - 1)) == 1
            and tokens.word(end - 1).isupper()
            and tokens.glued(end)
        ):
            end += 2 if tokens.glued(end + 1) and tokens.low(end + 1).isalpha() else 1
        else:
            return end
    return end


def _names_model(tokens: Tokens, index: int) -> bool:
    """Tell whether figures or capitals go on with the name of a model: "M24", "M4A3ES"."""
    before, here = tokens.word(index - 1), tokens.word(index)
    if not tokens.glued(index) or not (before.isupper() or before.isdecimal()):
        return False
    return here.isupper() if before.isdecimal() else here.isdecimal()


def _plural_ending(tokens: Tokens, index: int) -> int | None:
    """Return where the "s" of "T-34s" or "T-34's" ends, None if there is none."""
    quoted = tokens.low(index) in _APOSTROPHES and tokens.glued(index)
    index += quoted
    return index + 1 if tokens.low(index) == "s" and tokens.glued(index) else None


def _joins(tokens: Tokens, index: int) -> bool:
    """Tell whether a hyphen or slash glues two words, or a dash the parts of a model ("C–47")."""
    if not (tokens.glued(index) and tokens.glued(index + 1)):
        return False
    model = tokens.low(index + 1)[:1].isdecimal() and is_letter_of_model(tokens, index - 1)
    return tokens.low(index) in _JOINERS or (tokens.low(index) in _DASHES and model)


def is_letter_of_model(tokens: Tokens, index: int) -> bool:
    """Tell whether a token is the capitals that a model or a paper is named by ("C–47").

    Args:
        tokens: the text.
        index: the token before the dash.
    """
    return len(tokens.word(index)) <= _LONGEST_LETTERS and tokens.word(index).isupper()


def _after_possessive(tokens: Tokens, end: int) -> int:
    """Skip the "'" of "workers' councils", the "'s" of "women's clubs"."""
    if tokens.low(end) not in _APOSTROPHES or not tokens.glued(end):
        return end
    return end + 2 if tokens.low(end + 1) == "s" and tokens.glued(end + 1) else end + 1


def _goes_on(tokens: Tokens, end: int, nouns: Nouns, *, singular: bool) -> bool:
    """Tell whether a plural is possessive or stands before the noun that is counted."""
    following = tokens.low(end)
    if following in _APOSTROPHES and tokens.glued(end):
        after = _after_possessive(tokens, end)
        return tokens.low(after).isalpha() and not tokens.glued(after)
    if not following.isalpha() or following in nouns.stops:
        return False
    if tokens.low(end - 1) not in nouns.attributive_plurals:
        return False
    if singular or nouns.is_plural(following):
        return True  # "1 infantry regiment", "3 women workers"
    behind, acting = tokens.low(end + 1), following.endswith(_PARTICIPLE_ENDINGS)
    noun = behind.isalpha() and behind not in nouns.stops and nouns.is_plural(behind)
    return noun and not acting  # "3 arms control talks", but "3 men wearing masks"


def _with_second_person(tokens: Tokens, end: int, nouns: Nouns) -> int:
    """Read on over "and men" of "officers and men": one number counts both."""
    if (
        tokens.low(end) in nouns.conjunctions
        and tokens.low(end - 1) in nouns.persons
        and tokens.low(end + 1) in nouns.persons
    ):
        return end + 2
    return end


def _singular_end(tokens: Tokens, first: int, index: int, nouns: Nouns) -> int:
    """Cut a singular phrase before a participle ("one soldier wounded in ...")."""
    for place in range(first + 1, index):
        if tokens.low(place).endswith(nouns.participle_endings):
            return place
    return index
