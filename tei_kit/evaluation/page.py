"""An evaluation as a page to read: one HTML file without a script that needs nothing else."""

from __future__ import annotations

from functools import cache

from jinja2 import Environment
from markupsafe import Markup

from tei_kit.evaluation.models import Difference, Evaluation, Example
from tei_kit.evaluation.wording import (
    about_interval,
    about_measures,
    by_sort,
    place,
    rounded,
    shown_of,
    values_right,
)
from tei_kit.pages.asset_files import stylesheet
from tei_kit.pages.templates import template_environment

_PACKAGE = "tei_kit.evaluation"
_TELLING: frozenset[Difference] = frozenset(("value", "boundary", "kind"))
"""The sorts of differences of which both sides have something to say."""


def as_page(evaluation: Evaluation, examples: int) -> str:
    """Return the report as HTML.

    Args:
        evaluation: what was measured.
        examples: how many differences of each sort are shown.
    """
    differences = [
        (title, found[0].difference, shown_of(found, examples), found[:examples])
        for title, found in by_sort(evaluation)
    ]
    return (
        _environment()
        .get_template("report.html.j2")
        .render(
            evaluation=evaluation,
            style=Markup(stylesheet(_PACKAGE, "report.css").decode()),  # noqa: S704 - a file of ours
            about_measures=about_measures(evaluation),
            about_interval=about_interval(evaluation),
            confused_with=_confused_with(evaluation),
            differences=differences,
        )
    )


def _confused_with(evaluation: Evaluation) -> list[str]:
    """Return the kinds that mentions of other kinds were predicted as, for columns of a table."""
    return sorted({said for told in evaluation.confusions.values() for said in told})


def _is_telling(example: Example) -> bool:
    return example.difference in _TELLING


def _share(number: float | None) -> str:
    """Write a measure for a meter, which can't be empty."""
    return f"{number or 0:.3f}"


def _marks(gold: bool, predicted: bool) -> str:  # noqa: FBT001 - as a stretch has them
    """Name who marked a stretch, as a class and as words."""
    return "both" if gold and predicted else "gold" if gold else "predicted"


@cache
def _environment() -> Environment:
    environment = template_environment(_PACKAGE)
    environment.filters.update(
        rounded=rounded, values_right=values_right, place=place, share=_share
    )
    environment.tests.update(telling=_is_telling)
    environment.globals.update(marks=_marks)
    return environment
