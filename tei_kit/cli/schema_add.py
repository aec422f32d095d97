"""`tei-kit schema add`: take a schema into the store, the only thing that is ever fetched."""

from __future__ import annotations

import click

from tei_kit.cli._outcome import say_to_user
from tei_kit.validators.schemas.adding import add_schema
from tei_kit.validators.schemas.store import SchemaStore


@click.command(name="add")
@click.argument("place", metavar="FILE-or-URL")
@click.option("--as", "address", metavar="URL", help="The address by which files name it.")
def add(place: str, address: str | None) -> None:
    """Take a schema into the store, with the files that it includes.

    A URL is fetched, over https only; this is the only command that goes to the network. A schema
    that is not correct is not stored. The TEI's own source, p5subset.xml, is known by its version
    and as the current one besides, so that ODDs that build on the TEI find it.

    \b
    Example:
      tei-kit schema add letters.rng --as https://example.org/letters.rng
      tei-kit schema add p5subset.xml
    """  # noqa: D301 - click's \b
    store = SchemaStore.of_user()
    for added in add_schema(store, place, address):
        say_to_user(f"Added {added}.")


COMMAND = add
