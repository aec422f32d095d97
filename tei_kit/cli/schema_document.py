"""`tei-kit schema document`: reference documentation as a folder of pages."""

from __future__ import annotations

from pathlib import Path

import click

from tei_kit.cli._odds import compiled_odd
from tei_kit.cli._outcome import say_to_user
from tei_kit.files import inside, write_whole
from tei_kit.odd.documentation import document


@click.command(name="document")
@click.argument("odd", required=False)
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder for the pages.",
)
@click.option("--lang", "language", default="en", metavar="TAG", help="Of the descriptions.")
def document_(odd: str | None, output: Path, language: str) -> None:
    """Write the reference documentation of an ODD: pages that open from a folder.

    ODD is a file, or an address that the store knows; without it the kit's own is documented.

    \b
    Example:
      tei-kit schema document letters.odd -o reference
    """  # noqa: D301 - click's \b
    pages = document(compiled_odd(odd), language)
    for relative, data in pages.files.items():
        write_whole(inside(output, relative), data)
    say_to_user(f"{len(pages.files)} files in {output}. Open {output / 'index.html'}.")


COMMAND = document_
