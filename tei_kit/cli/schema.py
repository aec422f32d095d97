"""`tei-kit schema`: ODDs compiled, shown and compared; the local store of schemas."""

from __future__ import annotations

import click

from tei_kit.cli._by_file import CommandsByFile

_COMMANDS = ("compile", "document", "show", "diff", "add", "list")


@click.group(
    name="schema",
    cls=CommandsByFile,
    modules={name: f"tei_kit.cli.schema_{name}" for name in _COMMANDS},
)
def schema() -> None:
    """Compile, document, show and compare ODDs; keep schemas, so that no check needs a network.

    The store is the folder TEI_KIT_SCHEMAS, else tei-kit/schemas in XDG_DATA_HOME or
    ~/.local/share.

    \b
    Example:
      tei-kit schema show persName
      tei-kit schema compile letters.odd -o schema
      tei-kit schema document letters.odd -o reference
    """  # noqa: D301 - click's \b


COMMAND = schema
