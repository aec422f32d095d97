"""`tei-kit schema`: the local store of schemas, the only thing that is ever fetched."""

from __future__ import annotations

import click

from tei_kit.cli._outcome import say_to_user
from tei_kit.validators.schemas.adding import add_schema
from tei_kit.validators.schemas.store import SchemaStore


@click.group(name="schema")
def schema() -> None:
    """Keep the schemas that files name by address, so that no check needs a network.

    The store is the folder TEI_KIT_SCHEMAS, else tei-kit/schemas in XDG_DATA_HOME or
    ~/.local/share.

    \b
    Example:
      tei-kit schema add https://www.tei-c.org/release/xml/tei/custom/schema/relaxng/tei_all.rng
      tei-kit schema add letters.rng --as https://example.org/letters.rng
      tei-kit schema list
    """  # noqa: D301 - click's \b


@schema.command(name="add")
@click.argument("place", metavar="FILE-or-URL")
@click.option("--as", "address", metavar="URL", help="The address by which files name it.")
def add(place: str, address: str | None) -> None:
    """Take a schema into the store, with the files that it includes.

    A URL is fetched, over https only; this is the only command that goes to the network. A schema
    that is not correct is not stored.

    \b
    Example:
      tei-kit schema add letters.rng --as https://example.org/letters.rng
    """  # noqa: D301 - click's \b
    store = SchemaStore.of_user()
    for added in add_schema(store, place, address):
        say_to_user(f"Added {added}.")


@schema.command(name="list")
def list_() -> None:
    """List the schemas of the store: SHA-256, language, address.

    \b
    Example:
      tei-kit schema list
    """  # noqa: D301 - click's \b
    for address, entry in SchemaStore.of_user().entries().items():
        click.echo(f"{entry.sha256}  {entry.kind or 'part'}  {address}")


COMMAND = schema
