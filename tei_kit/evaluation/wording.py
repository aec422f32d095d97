"""What the reports of an evaluation say alike, whatever their format."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from tei_kit.evaluation.models import Difference, Evaluation, Example, Values

_SORTS: Final[Mapping[Difference, str]] = MappingProxyType(
    {
        "value": "Wrong values and links",
        "boundary": "Other boundaries",
        "kind": "Other kinds",
        "missed": "Missed",
        "added": "Added",
    }
)


def rounded(number: float | None) -> str:
    """Write a measure, a dash where there is none."""
    return "-" if number is None else f"{number:.3f}"


def values_right(values: Values) -> str:
    """Write how many values are right of those that were compared, a dash without any."""
    return f"{values.right}/{values.compared}" if values.compared else "-"


def about_measures(evaluation: Evaluation) -> str:
    """Say how many documents there are and what the measures count."""
    count = len(evaluation.documents)
    return (
        f"{count} document{'' if count == 1 else 's'}; found, missed, added, precision, recall and "
        "F1 ask for the very stretch, relaxed F1 for a character in common; values are right where "
        "all attributes, or the link, are; kappa and alpha count visible characters."
    )


def about_interval(evaluation: Evaluation) -> str:
    """Say how much the F1 depends on the documents, nothing with fewer than two."""
    if evaluation.interval is None:
        return ""
    low, high = rounded(evaluation.interval.low), rounded(evaluation.interval.high)
    return (
        f"In 95 % of {evaluation.interval.samples} samples of the documents the F1 of all lies "
        f"between {low} and {high}."
    )


def by_sort(evaluation: Evaluation) -> Iterator[tuple[str, Sequence[Example]]]:
    """Yield the differences of each sort that there are, under the sort's title."""
    for sort, title in _SORTS.items():
        found = [example for example in evaluation.examples if example.difference == sort]
        if found:
            yield title, found


def shown_of(found: Sequence[Example], examples: int) -> str:
    """Say how many differences are shown, and of how many.

    Args:
        found: all of one sort.
        examples: how many are shown at most.
    """
    return str(len(found)) if len(found) <= examples else f"{examples} of {len(found)}"


def place(example: Example) -> str:
    """Say where a difference stands: the document, and the place in its text."""
    return f"{example.document}:{example.start}"
