"""`tei-kit evaluate`: one annotation against another."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path

import click

from tei_kit.cli._outcome import CLEAN_STATUS, FINDINGS_STATUS, say_to_user
from tei_kit.cli._result import give
from tei_kit.errors import UnreadableInputError
from tei_kit.evaluation import Evaluation, align, evaluate, match, read_annotated
from tei_kit.evaluation.annotated import Annotated
from tei_kit.evaluation.writing import as_json, as_markdown, as_text
from tei_kit.files import read_input
from tei_kit.reporters import printable

_SUFFIXES = (".xml", ".json")
_NO_DOCUMENTS = frozenset({"schema.json"})
_FORMATS = ("text", "markdown", "html", "json")


@click.command(name="evaluate")
@click.argument("predicted", type=click.Path(path_type=Path))
@click.argument("gold", type=click.Path(path_type=Path))
@click.option(
    "--sources",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="DIR",
    help="The folder with the texts that stand-off files count in.",
)
@click.option(
    "--format",
    "format_name",
    type=click.Choice(_FORMATS),
    default="text",
    show_default=True,
    help="How the report is written.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the report to a file instead of standard output.",
)
@click.option(
    "--examples",
    type=click.IntRange(min=0),
    default=10,
    show_default=True,
    metavar="N",
    help="How many differences of each sort are shown; JSON has all.",
)
@click.option(
    "--fail-under",
    type=click.FloatRange(0, 1),
    metavar="F1",
    help="The least exact F1 over all kinds that leaves the exit status 0.",
)
def evaluate_(
    predicted: Path,
    gold: Path,
    *,
    sources: Path | None,
    format_name: str,
    output: Path | None,
    examples: int,
    fail_under: float | None,
) -> None:
    """Measure annotations against others of the same texts: spans, kinds, values, agreement.

    PREDICTED and GOLD are files or folders: TEI, our JSON edition, or stand-off JSON. Files of two
    folders belong together by their names or by their sources.

    \b
    Example:
      tei-kit evaluate tei gold --sources sources
      tei-kit evaluate mine.xml hers.xml --format html -o agreement.html
    """  # noqa: D301 - click's \b
    wanted = _read(gold)
    at_hand = _sources(sources, wanted)
    digests = {name: hashlib.sha256(data).hexdigest() for name, data in at_hand.items()}
    pairs = match(_read(predicted), wanted, digests)
    told = evaluate([align(*pair, _text(at_hand, pair[1])) for pair in pairs])
    give(_written(told, format_name, examples), output, for_machines=format_name != "text")
    raise SystemExit(_status(told, fail_under))


def _read(place: Path) -> list[Annotated]:
    if not place.is_dir():
        return [read_annotated(str(place), read_input(str(place)))]
    paths = [
        path
        for path in sorted(place.iterdir())
        if path.suffix.lower() in _SUFFIXES and path.name not in _NO_DOCUMENTS
    ]
    if not paths:
        raise UnreadableInputError(f"There is no TEI and no JSON in {place}. Check the name.")
    return [read_annotated(str(path), read_input(str(path))) for path in paths]


def _sources(folder: Path | None, gold: Sequence[Annotated]) -> dict[str, bytes]:
    """Return the sources that the gold names and the folder has, by their names in the gold."""
    named = {file.source for file in gold if file.source is not None}
    places = {name: folder / Path(name).name for name in sorted(named)} if folder else {}
    return {name: read_input(str(path)) for name, path in places.items() if path.is_file()}


def _text(sources: Mapping[str, bytes], gold: Annotated) -> str | None:
    """Return the text that a file of the gold counts in, where its source is at hand."""
    data = sources.get(gold.source or "")
    try:
        return None if data is None else data.decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise UnreadableInputError(f"{gold.source} is not UTF-8. Save it as UTF-8.") from error


def _written(told: Evaluation, format_name: str, examples: int) -> str:
    match format_name:
        case "json":
            return as_json(told)
        case "markdown":
            return as_markdown(told, examples)
        case "html":
            from tei_kit.evaluation.page import as_page  # noqa: PLC0415 (its templates take long)

            return as_page(told, examples)
        case _:
            return printable(as_text(told, examples), kept="\n")


def _status(told: Evaluation, fail_under: float | None) -> int:
    score = told.all.exact.f1
    if fail_under is None or (score is not None and score >= fail_under):
        return CLEAN_STATUS
    shown = "nothing to find" if score is None else f"an exact F1 of {score:.4f}"
    say_to_user(f"There is {shown}, and --fail-under asks for {fail_under:g}.")
    return FINDINGS_STATUS


COMMAND = evaluate_
