"""How one element is shown: what stands before and after its content."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal, Protocol

from lxml import etree
from markupsafe import Markup

from tei_kit.pages.markup import end_tag, start_tag


@dataclass(frozen=True, slots=True)
class Rendition:
    """Carry the HTML around an element's content.

    `content` says whether the content is shown in place or moved to the notes at the end.
    """

    before: Markup = field(default_factory=Markup)
    after: Markup = field(default_factory=Markup)
    content: Literal["shown", "moved"] = "shown"


class Scene(Protocol):
    """What a behaviour may ask about the page and the element's surroundings."""

    def attributes(
        self, element: etree._Element, more: Mapping[str, str | None] | None = None
    ) -> dict[str, str | None]:
        """Return the attributes that every shown element gets: class, id, lang, dir, type."""
        ...

    def holds_block(self, element: etree._Element) -> bool:
        """Tell whether a block stands inside the element."""
        ...

    def heading_level(self, element: etree._Element) -> int:
        """Return the level of a division's heading."""
        ...

    def link(self, pointer: str) -> str | None:
        """Return the address that a pointer of the TEI file means, None if it is not safe."""
        ...

    def note_number(self, element: etree._Element) -> int:
        """Return the number of a note that is moved to the end."""
        ...


Render = Callable[[etree._Element, Scene], Rendition]  # noqa: SLF001 - lxml's public type


@dataclass(frozen=True, slots=True)
class Behaviour:
    """Say whether an element is a block or part of a line, and how it is shown."""

    display: Literal["block", "inline"]
    render: Render


def enclosed(tag: str, attributes: Mapping[str, str | None]) -> Rendition:
    """Return a rendition that puts the content into one HTML element."""
    return Rendition(start_tag(tag, attributes), end_tag(tag))
