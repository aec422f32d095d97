"""`tei-kit export`: TEI files to an edition."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from tei_kit.cli._outcome import Outcome, say_to_user
from tei_kit.cli._tei_files import read_tei
from tei_kit.exporters import EXPORTERS, export
from tei_kit.files import inside, write_whole
from tei_kit.model import EditionSettings
from tei_kit.tei.parsing import TeiFile


@click.command(name="export")
@click.argument("edition_format", metavar="FORMAT", type=click.Choice(sorted(EXPORTERS)))
@click.argument("files", nargs=-1, required=True, metavar="FILES...")
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder for the edition's files.",
)
@click.option(
    "--title", default="Digital edition", metavar="TEXT", help="What the edition is called."
)
def export_(edition_format: str, files: tuple[str, ...], output: Path, title: str) -> None:
    """Export TEI files to an edition: a web edition (html) or data (json).

    FILES are TEI files; - is standard input. A file that can't be read is left out and named.

    \b
    Example:
      tei-kit export html tei/*.xml -o edition
    """  # noqa: D301 - click's \b
    outcome = Outcome()
    readable: list[TeiFile] = []

    def read_one(path: str) -> None:
        readable.append(read_tei(path))

    for path in files:
        outcome.attempt(partial(read_one, path))
    if readable:
        edition = export(edition_format, readable, EditionSettings(title))
        for relative, data in edition.files.items():
            write_whole(inside(output, relative), data)
        say_to_user(f"{len(edition.files)} files in {output}.")
    raise SystemExit(outcome.status)


COMMAND = export_
