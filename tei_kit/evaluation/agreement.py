"""Agreement of two annotators beyond chance, over the characters of a text.

The units are the visible characters that both could mark, white space and holes left out, and with
them what an optional mention of the gold covers. The category of a character is the set of kinds
that an annotator marked it with; for one kind it is whether it was marked so.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tei_kit.evaluation.alignment import Aligned
from tei_kit.evaluation.annotated import HOLE, Mention

Category = frozenset[str]
Coincidences = Counter[tuple[Category, Category]]
"""How many units one annotator gave the first category and the other one the second."""


def coincidences(aligned: Aligned) -> Coincidences:
    """Count the categories that the units of a document were given by both."""
    text = aligned.text
    ours = _categories(len(text), aligned.predicted)
    theirs = _categories(len(text), _required(aligned))
    left_out = {
        place
        for mention in aligned.gold
        if mention.optional
        for place in range(mention.span.start, mention.span.end)
    }
    return Counter(
        (ours[place], theirs[place])
        for place, character in enumerate(text)
        if character != HOLE and not character.isspace() and place not in left_out
    )


def _required(aligned: Aligned) -> Iterator[Mention]:
    """Yield the mentions that count, each with that of its stretches that was predicted."""
    predicted = {(mention.kind, mention.span) for mention in aligned.predicted}
    for mention in aligned.gold:
        if not mention.optional:
            chosen = (span for span in mention.spans if (mention.kind, span) in predicted)
            yield replace(mention, span=next(chosen, mention.span))


def of_kind(counted: Coincidences, kind: str) -> Coincidences:
    """Return the coincidences of one kind alone: marked or not."""
    merged: Coincidences = Counter()
    for pair, units in counted.items():
        one, other = (category & {kind} for category in pair)
        merged[one, other] += units
    return merged


def cohens_kappa(counted: Coincidences) -> float | None:
    """Return Cohen's kappa, None where chance alone agrees wholly or there are no units.

    Source: Cohen, A coefficient of agreement for nominal scales, Educational and Psychological
        Measurement 20 (1960), 37-46.

    >>> yes, no = frozenset({"date"}), frozenset()
    >>> cohens_kappa(Counter({(yes, yes): 20, (yes, no): 5, (no, yes): 10, (no, no): 15}))
    0.4
    """
    units = counted.total()
    ours, theirs = _marginals(counted)
    chance = sum(ours[category] * theirs[category] for category in ours)
    if units == 0 or chance == units * units:
        return None
    agreeing = _agreeing(counted)
    return (agreeing * units - chance) / (units * units - chance)


def krippendorffs_alpha(counted: Coincidences) -> float | None:
    """Return Krippendorff's alpha for nominal data, None where all units have one category.

    Source: Krippendorff, Content Analysis, 4th ed. (2018), chapter 12, binary and nominal data, two
        observers, no missing data.

    >>> yes, no = frozenset({"date"}), frozenset()
    >>> counted = Counter({(yes, yes): 1, (yes, no): 3, (no, yes): 1, (no, no): 5})
    >>> round(krippendorffs_alpha(counted), 3)
    0.095
    """
    ours, theirs = _marginals(counted)
    values = ours + theirs
    pairable = values.total()
    expected = pairable * (pairable - 1) - sum(count * (count - 1) for count in values.values())
    if expected == 0:
        return None
    disagreeing = counted.total() - _agreeing(counted)
    return 1 - 2 * disagreeing * (pairable - 1) / expected


def _agreeing(counted: Coincidences) -> int:
    return sum(units for (one, other), units in counted.items() if one == other)


def _marginals(counted: Coincidences) -> tuple[Counter[Category], Counter[Category]]:
    ours: Counter[Category] = Counter()
    theirs: Counter[Category] = Counter()
    for (one, other), units in counted.items():
        ours[one] += units
        theirs[other] += units
    return ours, theirs


def _categories(length: int, mentions: Iterable[Mention]) -> list[Category]:
    categories: list[Category] = [frozenset()] * length
    for mention in mentions:
        kind = frozenset({mention.kind})
        for place in range(mention.span.start, mention.span.end):
            categories[place] |= kind
    return categories
