"""`tei-kit schema diff`: what differs between two ODDs, or two versions of one."""

from __future__ import annotations

import click

from tei_kit.cli._odds import compiled_odd
from tei_kit.cli._outcome import CLEAN_STATUS, FINDINGS_STATUS
from tei_kit.odd.comparison import compare, show_differences


@click.command(name="diff")
@click.argument("before")
@click.argument("after")
@click.option(
    "--format",
    "form",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="How to write the differences.",
)
@click.option("--words", is_flag=True, help="Compare glosses, descriptions and remarks too.")
@click.option("--lang", "language", default="en", metavar="TAG", help="Of these.")
def diff(before: str, after: str, form: str, *, words: bool, language: str) -> None:
    """Tell what differs between two ODDs: elements, classes, attributes, values, content, rules.

    Elements are compared as documents meet them, with all that they inherit. The exit status is 0
    if nothing differs and 1 if something does.

    \b
    Example:
      tei-kit schema diff letters-1.odd letters-2.odd
    """  # noqa: D301 - click's \b
    found = compare(compiled_odd(before), compiled_odd(after), language=language, words=words)
    if form == "json":
        click.echo(found.model_dump_json(indent=2))
    else:
        click.echo(show_differences(found), nl=False)
    raise SystemExit(FINDINGS_STATUS if found.specifications else CLEAN_STATUS)


COMMAND = diff
