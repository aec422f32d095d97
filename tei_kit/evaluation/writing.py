"""An evaluation as a report: plain text, Markdown or JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tei_kit.evaluation.models import Evaluation, Example, Scores
from tei_kit.evaluation.wording import (
    about_interval,
    about_measures,
    by_sort,
    place,
    rounded,
    shown_of,
    values_right,
)

_COLUMNS: Final = (
    "kind", "found", "missed", "added", "precision", "recall", "F1", "relaxed F1", "values",
    "kappa", "alpha",
)  # fmt: skip
_MARKDOWN_SIGNS = str.maketrans({sign: f"\\{sign}" for sign in "\\`*_[]<>|#"})


def as_text(evaluation: Evaluation, examples: int) -> str:
    """Return the report for a terminal.

    Args:
        evaluation: what was measured.
        examples: how many differences of each sort are shown.
    """
    rows = [_COLUMNS, *_rows(evaluation)]
    widths = [max(len(row[column]) for row in rows) for column in range(len(_COLUMNS))]
    lines = ["  ".join(_padded(row, widths)).rstrip() for row in rows]
    lines += ["", *_remarks(evaluation)]
    for title, found in by_sort(evaluation):
        lines += ["", f"{title} ({shown_of(found, examples)}):"]
        lines += [f"  {place(one)}: {_quoted(one)}{_told(one)}" for one in found[:examples]]
    return "\n".join(lines) + "\n"


def as_markdown(evaluation: Evaluation, examples: int) -> str:
    """Return the report for a web page or a merge request.

    Args:
        evaluation: what was measured.
        examples: how many differences of each sort are shown.
    """
    lines = ["# Evaluation", "", *_table(_COLUMNS, _rows(evaluation)), ""]
    for remark in _remarks(evaluation):
        lines += [_escaped(remark), ""]
    for title, found in by_sort(evaluation):
        rows = [(place(one), _quoted(one), one.gold or "", one.predicted or "") for one in found]
        header = ("place", "words", "gold", "predicted")
        lines += [f"## {title} ({shown_of(found, examples)})", ""]
        lines += [*_table(header, rows[:examples]), ""]
    return "\n".join(lines)


def as_json(evaluation: Evaluation) -> str:
    """Return the report for programs; `schema/tei_kit_evaluation.schema.json` describes it."""
    return f"{evaluation.model_dump_json(indent=2)}\n"


def schema() -> bytes:
    """Return the JSON Schema (draft 2020-12) of the JSON report."""
    generated = Evaluation.model_json_schema(mode="serialization")
    whole = {"$schema": "https://json-schema.org/draft/2020-12/schema", **generated}
    return f"{json.dumps(whole, ensure_ascii=False, indent=2)}\n".encode()


def _rows(evaluation: Evaluation) -> list[tuple[str, ...]]:
    macro = evaluation.macro
    means = (rounded(macro.exact_f1), rounded(macro.relaxed_f1))
    return [
        *(_row(kind, scores) for kind, scores in evaluation.kinds.items()),
        _row("all", evaluation.all),
        ("mean of kinds", "", "", "", "", "", *means, "", "", ""),
    ]


def _row(kind: str, scores: Scores) -> tuple[str, ...]:
    exact, values, agreement = scores.exact, scores.values, scores.agreement
    return (
        kind,
        str(exact.found),
        str(exact.missed),
        str(exact.added),
        *map(rounded, (exact.precision, exact.recall, exact.f1, scores.relaxed.f1)),
        values_right(values),
        rounded(agreement.cohens_kappa),
        rounded(agreement.krippendorffs_alpha),
    )


def _remarks(evaluation: Evaluation) -> Iterator[str]:
    yield about_measures(evaluation)
    if evaluation.interval is not None:
        yield about_interval(evaluation)
    for wanted, told in evaluation.confusions.items():
        for said, number in told.items():
            yield f"Predicted as {said}, but {wanted} in the gold: {number}."


def _quoted(example: Example) -> str:
    return f"{example.before}[{example.words}]{example.after}"


def _told(example: Example) -> str:
    if example.gold is None or example.predicted is None:
        return f" ({example.kind})"
    return f" (gold: {example.gold}; predicted: {example.predicted})"


def _padded(row: Sequence[str], widths: Sequence[int]) -> Iterator[str]:
    yield row[0].ljust(widths[0])
    for cell, width in zip(row[1:], widths[1:], strict=True):
        yield cell.rjust(width)


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(header)} |"
    yield f"|{'---|' * len(header)}"
    for row in rows:
        yield f"| {' | '.join(map(_escaped, row))} |"


def _escaped(words: str) -> str:
    return words.translate(_MARKDOWN_SIGNS)
