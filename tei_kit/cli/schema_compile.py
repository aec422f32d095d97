"""`tei-kit schema compile`: an ODD to schemas that other programs read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType

import click

from tei_kit.cli._odds import compiled_odd
from tei_kit.cli._outcome import say_to_user
from tei_kit.files import write_whole
from tei_kit.odd import CompiledOdd, grammar_of, serialize_odd
from tei_kit.odd.reference import to_json
from tei_kit.odd.schematron import extract_schematron
from tei_kit.pages.file_names import file_stems
from tei_kit.relaxng.reading import Node
from tei_kit.relaxng.writing import write_compact, write_relaxng


def _relax_ng(odd: CompiledOdd) -> bytes:
    words: dict[Node, str] = {}
    return write_relaxng(grammar_of(odd, documentation=words), words)


def _compact(odd: CompiledOdd) -> bytes:
    words: dict[Node, str] = {}
    return write_compact(grammar_of(odd, documentation=words), words)


def _schematron(odd: CompiledOdd) -> bytes:
    extracted = extract_schematron(odd)
    for sentence in extracted.left_out:
        say_to_user(f"Left out of the Schematron: {sentence}")
    return extracted.serialized()


_FORMS: Mapping[str, tuple[str, Callable[[CompiledOdd], bytes]]] = MappingProxyType(
    {
        "rng": (".rng", _relax_ng),
        "rnc": (".rnc", _compact),
        "sch": (".sch", _schematron),
        "odd": (".compiled.odd", serialize_odd),
        "json": (".json", to_json),
    }
)


@click.command(name="compile")
@click.argument("odd", required=False)
@click.option(
    "-o",
    "--output",
    required=True,
    type=click.Path(path_type=Path, file_okay=False),
    metavar="DIR",
    help="The folder for the schemas.",
)
@click.option(
    "--format",
    "forms",
    multiple=True,
    type=click.Choice(list(_FORMS)),
    help="What to write, may be given several times; without it all.",
)
@click.option("--schema", "ident", metavar="IDENT", help="Which schemaSpec, if not the first.")
def compile_(odd: str | None, output: Path, forms: tuple[str, ...], ident: str | None) -> None:
    """Compile an ODD: RELAX NG in both syntaxes, Schematron, a complete ODD, JSON for editors.

    The files are called as the schema is. ODD is a file, or an address that the store knows;
    without it the kit's own is compiled. Nothing is written if anything can't be.

    \b
    Example:
      tei-kit schema compile letters.odd -o schema --format rng --format sch
    """  # noqa: D301 - click's \b
    compiled = compiled_odd(odd, ident)
    (stem,) = file_stems([f"{compiled.ident}.odd"])
    made = {
        output / f"{stem}{_FORMS[form][0]}": _FORMS[form][1](compiled) for form in forms or _FORMS
    }
    for path, data in made.items():
        write_whole(path, data)
        say_to_user(f"Wrote {path}.")


COMMAND = compile_
