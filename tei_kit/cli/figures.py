"""`tei-kit figures`: the figures of TEI files as a ledger."""

from __future__ import annotations

from collections.abc import Sequence
from fnmatch import fnmatchcase
from functools import partial
from pathlib import Path
from typing import get_args

import click

from tei_kit.cli._outcome import Outcome, say_to_user
from tei_kit.cli._result import give
from tei_kit.cli._sources import source_of, sources_by_stem
from tei_kit.cli._tei_files import read_tei
from tei_kit.errors import UnreadableInputError, UsageError
from tei_kit.files import read_input
from tei_kit.ledger import Entry, Figure, disagreements, figures, told_differently
from tei_kit.ledger.chart import as_chart
from tei_kit.ledger.data import as_json
from tei_kit.ledger.spreadsheet import as_csv
from tei_kit.ledger.table import as_table
from tei_kit.model import FigureType
from tei_kit.reporters import printable

_TABLE = "table"
_WRITERS = {_TABLE: as_table, "csv": as_csv, "json": as_json, "chart": as_chart}


@click.command(name="figures")
@click.argument("files", nargs=-1, required=True, metavar="FILES...")
@click.option(
    "--format",
    "format_name",
    type=click.Choice(sorted(_WRITERS)),
    help="table (the default), csv for spreadsheets, json, or chart (SVG).",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the ledger to a file instead of standard output.",
)
@click.option(
    "--sources",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="DIR",
    help="The folder with the source texts: CSV and JSON tell the lines of the figures there.",
)
@click.option(
    "--kind",
    "kinds",
    multiple=True,
    type=click.Choice(get_args(FigureType)),
    help="Only figures of this kind; may be given several times.",
)
@click.option(
    "--unit",
    "units",
    multiple=True,
    metavar="UNIT",
    help="Only figures in this unit (month, count); * stands for anything.",
)
@click.option(
    "--commodity",
    "commodities",
    multiple=True,
    metavar="WORDS",
    help="Only figures of these things (people, *boats); * stands for anything.",
)
@click.option(
    "--audit",
    is_flag=True,
    help="Report where the files tell one quantity differently, instead of the ledger.",
)
def figures_(
    files: tuple[str, ...],
    *,
    format_name: str | None,
    output: Path | None,
    sources: Path | None,
    kinds: tuple[str, ...],
    units: tuple[str, ...],
    commodities: tuple[str, ...],
    audit: bool,
) -> None:
    """List the figures of TEI files: how much of what, whose, where and when.

    FILES are TEI files; - is standard input. A file that can't be read is left out and named.

    \b
    Example:
      tei-kit figures tei/*.xml --commodity people
      tei-kit figures tei/*.xml --format csv -o figures.csv
      tei-kit figures tei/*.xml --audit
    """  # noqa: D301 - click's \b
    if audit and (format_name or output):
        raise UsageError("--audit prints findings. Leave out --format and --output.")
    outcome = Outcome()
    texts = sources_by_stem(sources)
    found: list[Figure] = []

    def read_one(path: str) -> None:
        file = read_tei(path)
        source = source_of(file, texts.get(Path(path).stem, ()))
        text = None if source is None else _decoded(source)
        found.extend(figures(file, source_text=text))

    for path in dict.fromkeys(files):
        outcome.attempt(partial(read_one, path))
    wanted = [
        figure
        for figure in found
        if (not kinds or figure.entry.type in kinds)
        and _fits(figure.entry.unit, units)
        and _fits(figure.entry.commodity, commodities)
    ]
    if found and not wanted:
        say_to_user("None of the figures in the files are such figures.")
    if audit:
        outcome.report(sorted(map(told_differently, disagreements(wanted))))
    else:
        _give([figure.entry for figure in wanted], format_name or _TABLE, output)
    raise SystemExit(outcome.status)


def _decoded(source: str) -> str:
    try:
        return read_input(source).decode("utf-8").removeprefix("\ufeff")
    except UnicodeDecodeError as error:
        raise UnreadableInputError(
            f"{source} is not UTF-8. Save it as UTF-8, or leave out --sources."
        ) from error


def _fits(said: str | None, patterns: Sequence[str]) -> bool:
    """Tell whether one of the patterns fits, whatever the case of its letters."""
    words = (said or "").casefold()
    return not patterns or any(fnmatchcase(words, pattern.casefold()) for pattern in patterns)


def _give(entries: Sequence[Entry], format_name: str, output: Path | None) -> None:
    written = _WRITERS[format_name](entries)
    if format_name == _TABLE:
        give(printable(written, kept="\n"), output)
    else:
        give(written, output, for_machines=True)


COMMAND = figures_
