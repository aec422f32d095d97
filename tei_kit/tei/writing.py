"""Writes TEI from events: a start, an end, characters; the same events give the same bytes."""

from __future__ import annotations

from collections.abc import Mapping

from tei_kit.errors import UnreadableInputError
from tei_kit.tei.characters import illegal_character
from tei_kit.tei.names import TEI_NAMESPACE

_TEXT_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE_ESCAPES = str.maketrans(
    {
        "&": "&amp;",
        "<": "&lt;",
        ">": "&gt;",
        '"': "&quot;",
        "\t": "&#9;",
        "\n": "&#10;",
        "\r": "&#13;",
    }
)


class EventWriter:
    """Turn events into a serialized TEI file.

    Names are TEI's local names; attributes are written in the order of their mapping, those of
    XML as "xml:id". Carriage returns, which a parser would change, and line breaks and tabs in
    attributes are written as character references, so that what is read back is what was written.

    >>> writer = EventWriter()
    >>> writer.start("p", {"n": "1"})
    >>> writer.characters("a < b")
    >>> writer.empty("pb")
    >>> writer.end()
    >>> print(writer.data().decode())
    <?xml version="1.0" encoding="UTF-8"?>
    <p xmlns="http://www.tei-c.org/ns/1.0" n="1">a &lt; b<pb/></p>
    <BLANKLINE>
    """

    def __init__(self) -> None:
        self._parts = ['<?xml version="1.0" encoding="UTF-8"?>\n']
        self._open: list[str] = []

    def start(self, name: str, attributes: Mapping[str, str] | None = None) -> None:
        """Open an element."""
        self._parts.append(f"<{name}{self._namespace()}{self._written(attributes)}>")
        self._open.append(name)

    def end(self) -> None:
        """Close the element that was opened last."""
        self._parts.append(f"</{self._open.pop()}>")

    def empty(self, name: str, attributes: Mapping[str, str] | None = None) -> None:
        """Write an element without content."""
        self._parts.append(f"<{name}{self._namespace()}{self._written(attributes)}/>")

    def characters(self, text: str) -> None:
        """Write character data."""
        self._parts.append(_checked(text).translate(_TEXT_ESCAPES))

    def data(self) -> bytes:
        """Return the file; every element must have been closed."""
        assert not self._open, f"{self._open} still open"
        return ("".join(self._parts) + "\n").encode("utf-8")

    def _namespace(self) -> str:
        return "" if self._open else f' xmlns="{TEI_NAMESPACE}"'

    @staticmethod
    def _written(attributes: Mapping[str, str] | None) -> str:
        if not attributes:
            return ""
        return "".join(
            f' {name}="{_checked(value).translate(_ATTRIBUTE_ESCAPES)}"'
            for name, value in attributes.items()
        )


def _checked(text: str) -> str:
    position = illegal_character(text)
    if position is not None:
        shown = text[max(0, position - 20) : position]
        raise UnreadableInputError(
            f"XML can't hold the character U+{ord(text[position]):04X} that follows {shown!r}. "
            "Remove it from the source or from the record that states it."
        )
    return text
