"""The identifiers of a file and the pointers at them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote

from lxml import etree

from tei_kit.rules._report import elements
from tei_kit.tei.names import XML_ID
from tei_kit.tei.parsing import TeiFile

POINTER_ATTRIBUTES = frozenset(
    [
        "active",
        "ana",
        "calendar",
        "change",
        "code",
        "copyOf",
        "corresp",
        "decls",
        "edRef",
        "exclude",
        "facs",
        "hand",
        "mutual",
        "new",
        "next",
        "nymRef",
        "passive",
        "prev",
        "ref",
        "rendition",
        "resp",
        "sameAs",
        "scheme",
        "scribeRef",
        "scriptRef",
        "select",
        "source",
        "spanTo",
        "synch",
        "target",
        "targetEnd",
        "toWhom",
        "unitRef",
        "url",
        "where",
        "who",
    ]
)
"""The attributes of teidata.pointer in TEI that may point into the same file."""


class Pointer(NamedTuple):
    """One pointer of an attribute: where it stands and what it says."""

    element: etree._Element
    attribute: str
    value: str

    @property
    def identifier(self) -> str | None:
        """Return the identifier of the same file that is pointed at, None for other pointers.

        A bare "#" is the file itself; a fragment with brackets is an XPointer.
        """
        if not self.value.startswith("#") or len(self.value) == 1 or "(" in self.value:
            return None
        return unquote(self.value[1:])


@lru_cache(maxsize=1)
def pointers(file: TeiFile) -> tuple[Pointer, ...]:
    """Return the pointers of a file in document order."""
    return tuple(_pointers(file))


def _pointers(file: TeiFile) -> Iterator[Pointer]:
    for element in elements(file):
        for name, value in element.attrib.items():
            if name in POINTER_ATTRIBUTES:
                for pointer in str(value).split():
                    yield Pointer(element, str(name), pointer)


@lru_cache(maxsize=1)
def identified(file: TeiFile) -> Mapping[str, etree._Element]:
    """Return the elements that carry an `xml:id`, the first where two carry the same.

    White space around an identifier is none of it (xml:id 1.0, section 4).
    """
    found: dict[str, etree._Element] = {}
    for element in elements(file):
        identifier = element.get(XML_ID)
        if identifier is not None:
            found.setdefault(identifier.strip(), element)
    return found
