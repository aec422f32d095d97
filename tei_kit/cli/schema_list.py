"""`tei-kit schema list`: what the store holds."""

from __future__ import annotations

import click

from tei_kit.validators.schemas.store import SchemaStore


@click.command(name="list")
def list_() -> None:
    """List the schemas of the store: SHA-256, language, address.

    \b
    Example:
      tei-kit schema list
    """  # noqa: D301 - click's \b
    for address, entry in SchemaStore.of_user().entries().items():
        click.echo(f"{entry.sha256}  {entry.kind or 'part'}  {address}")


COMMAND = list_
