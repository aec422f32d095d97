"""`tei-kit schema compile`: an ODD to schemas that other programs read."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import TypeAlias

import click

from tei_kit.cli._odds import compiled_odd
from tei_kit.cli._outcome import say_to_user
from tei_kit.files import inside, write_whole
from tei_kit.odd import CompiledOdd, grammar_of, serialize_odd
from tei_kit.odd.reference import to_json
from tei_kit.odd.schematron import extract_schematron
from tei_kit.pages.file_names import file_stems
from tei_kit.relaxng.reading import Files as ReadFiles
from tei_kit.relaxng.reading import Node
from tei_kit.relaxng.writing import Documentation, write_compact, write_relaxng
from tei_kit.relaxng.xml_schema import Loss, write_xml_schema

Files: TypeAlias = Mapping[str, bytes]


def _grammar(odd: CompiledOdd) -> tuple[Node, Documentation]:
    words: dict[Node, str] = {}
    return grammar_of(odd, documentation=words), words


def _relax_ng(odd: CompiledOdd, stem: str) -> Files:
    return {f"{stem}.rng": write_relaxng(*_grammar(odd))}


def _compact(odd: CompiledOdd, stem: str) -> Files:
    return {f"{stem}.rnc": write_compact(*_grammar(odd))}


def _xml_schema(odd: CompiledOdd, stem: str) -> Files:
    words: dict[Node, str] = {}
    read = ReadFiles()
    grammar = grammar_of(odd, read, words)
    included = {address: data for one in odd.external for address, data in one.files.items()}
    written = write_xml_schema(grammar, words, name=stem, resolver=included.__getitem__, files=read)
    lines = "".join(f"{_told(loss)}\n" for loss in written.losses)
    if not lines:
        return written.files
    number = len(written.losses)
    say_to_user(
        f"The XML Schema is looser than the ODD at {number} place{'' if number == 1 else 's'}: "
        f"{stem}.xsd.losses.txt lists them."
    )
    return {**written.files, f"{stem}.xsd.losses.txt": lines.encode()}


def _told(loss: Loss) -> str:
    place = loss.element + (f"/@{loss.attribute}" if loss.attribute else "")
    return f"{place or 'the schema'}: {loss.reason}"


def _schematron(odd: CompiledOdd, stem: str) -> Files:
    extracted = extract_schematron(odd)
    for sentence in extracted.left_out:
        say_to_user(f"Left out of the Schematron: {sentence}")
    return {f"{stem}.sch": extracted.serialized()}


def _complete_odd(odd: CompiledOdd, stem: str) -> Files:
    return {f"{stem}.compiled.odd": serialize_odd(odd)}


def _json(odd: CompiledOdd, stem: str) -> Files:
    return {f"{stem}.json": to_json(odd, odd.language)}


_FORMS: Mapping[str, Callable[[CompiledOdd, str], Files]] = MappingProxyType(
    {
        "rng": _relax_ng,
        "rnc": _compact,
        "xsd": _xml_schema,
        "sch": _schematron,
        "odd": _complete_odd,
        "json": _json,
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
    """Compile an ODD: RELAX NG, XML Schema, Schematron, a complete ODD, JSON for editors.

    The files are called as the schema is. ODD is a file, or an address that the store knows;
    without it the kit's own is compiled. Nothing is written if anything can't be.

    \b
    Example:
      tei-kit schema compile letters.odd -o schema --format rng --format sch
    """  # noqa: D301 - click's \b
    compiled = compiled_odd(odd, ident)
    (stem,) = file_stems([f"{compiled.ident}.odd"])
    made = [_FORMS[form](compiled, stem) for form in forms or _FORMS]
    for files in made:
        for relative, data in files.items():
            write_whole(inside(output, relative), data)
            say_to_user(f"Wrote {output / relative}.")


COMMAND = compile_
