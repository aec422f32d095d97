"""`tei-kit encode`: source texts to TEI."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import click

from tei_kit.authorities import load_authorities
from tei_kit.cli._outcome import Outcome
from tei_kit.cli._settings import settings_of
from tei_kit.errors import UsageError
from tei_kit.files import STANDARD_INPUT, read_input, write_whole
from tei_kit.model import Source
from tei_kit.pipeline import Encoding
from tei_kit.project import ProjectFile, load_project, refuse_equal_stems
from tei_kit.tei.characters import encodable


@click.command(name="encode")
@click.argument("sources", nargs=-1, required=True, metavar="SOURCES...")
@click.option(
    "-o",
    "--output",
    required=True,
    metavar="DIR",
    help="The folder for the TEI files; - writes one file to standard output.",
)
@click.option(
    "-a",
    "--authorities",
    multiple=True,
    metavar="CSV",
    help="A list of persons, organizations or places; may be given several times.",
)
@click.option("--encoding", metavar="NAME", help="How the sources are encoded, if not as UTF-8.")
@click.option(
    "--project",
    "project_place",
    type=click.Path(path_type=Path),
    metavar="PLACE",
    help="A project whose authority files and publication statement are used.",
)
def encode(
    sources: tuple[str, ...],
    output: str,
    authorities: tuple[str, ...],
    encoding: str | None,
    project_place: Path | None,
) -> None:
    """Encode source texts as TEI: structure, names, dates and figures.

    SOURCES are files; - is standard input. Each becomes a TEI file of the same name in DIR.

    \b
    Example:
      tei-kit encode letters/*.txt -o tei --authorities persons.csv
    """  # noqa: D301 - click's \b
    _refuse_contradictions(sources, output)
    project = load_project(project_place) if project_place else None
    says = project.says if project else ProjectFile()
    lists = [*(str(path) for path in (project.authority_files() if project else ())), *authorities]
    records = load_authorities((name, read_input(name)) for name in lists)
    encoder = Encoding(records, settings_of(says))
    outcome = Outcome()

    def encode_one(path: str) -> None:
        name = "stdin.txt" if path == STANDARD_INPUT else encodable(Path(path).name)
        source = Source(name, read_input(path), encoding or says.sources.encoding)
        encoded = encoder.encode(source)
        if output == STANDARD_INPUT:
            sys.stdout.buffer.write(encoded.data)
        else:
            write_whole(Path(output) / encoded.name, encoded.data)
        outcome.report(encoded.findings, on_standard_error=output == STANDARD_INPUT)

    for path in sources:
        outcome.attempt(partial(encode_one, path))
    raise SystemExit(outcome.status)


def _refuse_contradictions(sources: Sequence[str], output: str) -> None:
    if output == STANDARD_INPUT and len(sources) > 1:
        raise UsageError("Standard output takes one TEI file. Name a folder, or one source.")
    refuse_equal_stems([Path(path) for path in sources if path != STANDARD_INPUT])


COMMAND = encode
