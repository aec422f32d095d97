"""`tei-kit schema show`: an element, class, macro, datatype or attribute in the terminal."""

from __future__ import annotations

import shutil

import click

from tei_kit.cli._odds import compiled_odd
from tei_kit.errors import UsageError
from tei_kit.odd.reference import show, similar_names

_NARROWEST, _WIDEST = 40, 88


@click.command(name="show")
@click.argument("name")
@click.option("--odd", metavar="ODD", help="Of which ODD, if not of the kit's own.")
@click.option("--lang", "language", default="en", metavar="TAG", help="Of the descriptions.")
def show_(name: str, odd: str | None, language: str) -> None:
    """Show what an ODD says of NAME: an element, class, macro, datatype or attribute.

    @when means an attribute of that name, date@when the one of the element date.

    \b
    Example:
      tei-kit schema show persName
      tei-kit schema show date@when --odd letters.odd
    """  # noqa: D301 - click's \b
    compiled = compiled_odd(odd)
    width = max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns))
    shown = show(compiled, name, language=language, width=width)
    if shown is None:
        similar = " or ".join(similar_names(compiled, name))
        advice = f"Did you mean {similar}?" if similar else "Check the name."
        raise UsageError(f"Nothing in {compiled.name} is called “{name}”. {advice}")
    click.echo(shown, nl=False)


COMMAND = show_
