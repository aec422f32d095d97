"""`tei-kit validate`: TEI files against schema, rules and sources."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from tei_kit.cli._outcome import Outcome, say_to_user, summary
from tei_kit.files import STANDARD_INPUT, read_input
from tei_kit.tei.parsing import parse_tei
from tei_kit.validators import validate


@click.command(name="validate")
@click.argument("files", nargs=-1, required=True, metavar="FILES...")
@click.option(
    "--sources",
    "source_folder",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="DIR",
    help="The folder with the source texts: the TEI must carry them character by character.",
)
@click.option("--encoding", metavar="NAME", help="How the sources are encoded, if not as UTF-8.")
def validate_(files: tuple[str, ...], source_folder: Path | None, encoding: str | None) -> None:
    """Check TEI files: well-formed, valid, pointers resolved, dates and figures plausible.

    FILES are TEI files; - is standard input. Each finding is one line on standard output:
    file:line:column: severity: what is wrong and what to do. The schema is tei_kit's own, a subset
    of TEI for encoded archival documents.

    \b
    Example:
      tei-kit validate tei/*.xml --sources sources
    """  # noqa: D301 - click's \b
    outcome = Outcome()
    checked = 0

    def check_one(path: str) -> None:
        nonlocal checked
        name = "(standard input)" if path == STANDARD_INPUT else path
        file = parse_tei(name, read_input(path))
        source = _source_of(path, source_folder)
        outcome.report(validate(file, source=source, encoding=encoding))
        checked += 1

    for path in files:
        outcome.attempt(partial(check_one, path))
    say_to_user(summary(outcome.findings, checked))
    raise SystemExit(outcome.status)


def _source_of(path: str, folder: Path | None) -> bytes | None:
    if folder is None:
        return None
    found = sorted(file for file in folder.iterdir() if file.stem == Path(path).stem)
    return read_input(str(found[0])) if found else None


COMMAND = validate_
