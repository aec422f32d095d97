"""The same quantity told differently, in one document or in several.

Compared is only what is certainly the same: figures of one type, unit and commodity, said of the
same names, for the same period, in different sentences whose other words are mostly the same.
Ranges that overlap agree, rounded numbers agree with what they round, and what is hedged, comes on
top of something or is a part of it ("30 more boats") is left alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction
from textwrap import shorten

from tei_kit.ledger.agreement import are_at_odds, limits
from tei_kit.ledger.entry import Entry
from tei_kit.ledger.reading import Figure
from tei_kit.ledger.sentence_patterns import INCREMENT, PART_OF
from tei_kit.model import Finding

RULE_NAME = "quantity-told-differently"
"""How findings call a disagreement, be it in one document or between two."""
_LEAST_SHARE = Fraction(3, 5)
_SHORTEST_WORD = 4
_LONGEST_QUOTATION = 60
_FIGURES_OF_A_QUANTITY = 20
"""How many figures of one quantity are compared: the pairs grow with the square."""


@dataclass(frozen=True, slots=True)
class Disagreement:
    """Be two figures that tell one quantity differently, in the order of the ledger."""

    one: Entry
    other: Entry


def disagreements(figures: Iterable[Figure]) -> Iterator[Disagreement]:
    """Yield each figure that tells a quantity differently, with the first that it contradicts.

    Args:
        figures: the figures of one document or of several.
    """
    groups: dict[object, list[Figure]] = {}
    for figure in figures:
        if figure.entry.period is not None and _is_told_plainly(figure):
            groups.setdefault(_quantity(figure.entry), []).append(figure)
    for group in groups.values():
        for place, other in enumerate(group[:_FIGURES_OF_A_QUANTITY]):
            for one in group[:place]:
                if _are_one_statement(one, other) and not _agree(one.entry, other.entry):
                    yield Disagreement(one.entry, other.entry)
                    break


def _is_told_plainly(figure: Figure) -> bool:
    entry = figure.entry
    hedged = entry.approximate or entry.certainty == "low"
    is_bare = not any(map(str.isalpha, entry.words))
    is_part = INCREMENT.search(figure.clause) or (is_bare and PART_OF.match(entry.after))
    return bool(entry.commodity) and not hedged and not is_part


def _quantity(entry: Entry) -> object:
    """Return what tells the quantities apart."""
    assert entry.period is not None
    return (
        entry.type,
        entry.unit,
        (entry.commodity or "").casefold(),
        (entry.period.first, entry.period.last),
        entry.whose and entry.whose.identity,
        entry.where and entry.where.identity,
    )


def _are_one_statement(one: Figure, other: Figure) -> bool:
    """Tell whether two figures stand in different sentences that say the same of them."""
    if one.entry.document != other.entry.document:
        if one.entry.whose is None and one.entry.where is None:
            return False  # "the boats" of one document are not those of another
    elif one.sentence == other.sentence:
        return False
    ours, theirs = _content(one), _content(other)
    fewer = min(len(ours), len(theirs))
    return fewer > 0 and Fraction(len(ours & theirs), fewer) >= _LEAST_SHARE


def _content(figure: Figure) -> set[str]:
    """Return the words of a figure's clause that say something, without what is counted."""
    commodity = (figure.entry.commodity or "").casefold().split()
    words = (word.strip(".,!?\"'“”«»").casefold() for word in figure.clause.split())
    return {word for word in words if len(word) >= _SHORTEST_WORD and word not in commodity}


def _agree(one: Entry, other: Entry) -> bool:
    return not are_at_odds(limits(entry.value, entry.words) for entry in (one, other))


def told_differently(found: Disagreement) -> Finding:
    """Return the finding about a disagreement, at the later of its figures."""
    one, other = found.one, found.other
    assert other.period is not None
    place = f"line {one.line}" if one.document == other.document else f"{one.document}:{one.line}"
    return Finding(
        file=other.document,
        line=other.line,
        column=other.column,
        rule=RULE_NAME,
        severity="warning",
        message=(
            f"“{_shortened(other.words)}” ({other.period.words}), but {place} says "
            f"“{_shortened(one.words)}” of the same."
        ),
        advice="Compare both with the source; say in a note which is right.",
    )


def _shortened(words: str) -> str:
    return shorten(words, _LONGEST_QUOTATION, placeholder=" …")
