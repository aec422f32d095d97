"""The identifiers of a file and the pointers at them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from tei_kit.rules._elements import POINTER_ATTRIBUTES, attributes
from tei_kit.tei.names import XML_ID
from tei_kit.tei.parsing import TeiFile


class Pointer(NamedTuple):
    """One pointer of an attribute: where it stands and what it says.

    `identifier` is that of the same file that is pointed at, None for other pointers.
    """

    element: etree._Element
    attribute: str
    value: str
    identifier: str | None


@lru_cache(maxsize=1)
def pointers(file: TeiFile) -> tuple[Pointer, ...]:
    """Return the pointers of a file in document order."""
    return tuple(
        Pointer(element, name, pointer, _identifier(pointer))
        for element, name, value in attributes(file, POINTER_ATTRIBUTES)
        for pointer in value.split()
    )


def _identifier(pointer: str) -> str | None:
    """Return the identifier that a pointer names: "#" is the file itself, "#a(b)" an XPointer."""
    if not pointer.startswith("#") or len(pointer) == 1 or "(" in pointer:
        return None
    return unquote(pointer[1:])


@lru_cache(maxsize=1)
def identified(file: TeiFile) -> Mapping[str, etree._Element]:
    """Return the elements that carry an `xml:id`, the first where two carry the same.

    White space around an identifier is none of it (xml:id 1.0, section 4).
    """
    found: dict[str, etree._Element] = {}
    for attribute in attributes(file, (XML_ID,)):
        found.setdefault(attribute.value.strip(), attribute.element)
    return found
