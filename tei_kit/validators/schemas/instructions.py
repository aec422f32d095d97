"""The `xml-model` instructions of a file: which schemas it says that it keeps to.

Source: W3C Note "Associating Schemas with XML documents 1.0" (third edition).
"""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from xml.parsers import expat

from tei_kit.tei.parsing import SIGNATURE, TeiFile
from tei_kit.validators.schemas.kinds import BY_NAMESPACE, SchemaKind

_TARGET = "xml-model"
_PSEUDO_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')""")
_BY_TYPE: dict[str, SchemaKind] = {"application/relax-ng-compact-syntax": "rnc"}
_REFERENCES = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&apos;": "'", "&amp;": "&"}


@dataclass(frozen=True, slots=True)
class ModelInstruction:
    """Name a schema: its address as written, its language where the instruction tells it."""

    href: str
    kind: SchemaKind | None
    line: int
    column: int


class _RootReached(Exception):  # noqa: N818 - not an error but an end
    """What follows is the document itself."""


def model_instructions(file: TeiFile) -> tuple[ModelInstruction, ...]:
    """Return the instructions before the root of a file, in their order.

    >>> from tei_kit.tei.parsing import parse_tei
    >>> model_instructions(parse_tei("a.xml", b"<?xml-model href='letters.rng'?><TEI/>"))
    (ModelInstruction(href='letters.rng', kind=None, line=1, column=1),)
    """
    found: list[ModelInstruction] = []
    parser = expat.ParserCreate()

    def note(target: str, data: str) -> None:
        said = {name: _unescaped(value[1:-1]) for name, value in _pairs(data)}
        if target == _TARGET and said.get("href", "").strip():
            kind = BY_NAMESPACE.get(said.get("schematypens", "")) or _BY_TYPE.get(
                said.get("type", "")
            )
            place = (parser.CurrentLineNumber, parser.CurrentColumnNumber + 1)
            found.append(ModelInstruction(said["href"].strip(), kind, *place))

    def stop(_name: str, _attributes: dict[str, str]) -> None:
        raise _RootReached

    parser.ProcessingInstructionHandler = note
    parser.StartElementHandler = stop
    with suppress(_RootReached):
        parser.Parse(file.data.removeprefix(SIGNATURE))
    return tuple(found)


def _pairs(data: str) -> list[tuple[str, str]]:
    return [(match[1], match[2]) for match in _PSEUDO_ATTRIBUTE.finditer(data)]


def _unescaped(value: str) -> str:
    for reference, character in _REFERENCES.items():  # the ampersand's is the last
        value = value.replace(reference, character)
    return value
