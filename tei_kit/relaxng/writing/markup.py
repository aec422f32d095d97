"""A tree of tags, and how it is written: one tag a line, indented; text inside its tag.

>>> print(serialized(Tag("a", {"b": '"'}, (Tag("c", text="x < y"), Tag("d")))).decode())
<?xml version="1.0" encoding="UTF-8"?>
<a b="&quot;">
  <c>x &lt; y</c>
  <d/>
</a>
<BLANKLINE>
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

_TEXT_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
_ATTRIBUTE_ESCAPES = str.maketrans(
    {"&": "&amp;", "<": "&lt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
)
_STEP = "  "


@dataclass(frozen=True, slots=True)
class Tag:
    """Carry an element to be written: either `children` or `text`, the latter kept exactly."""

    name: str
    attributes: Mapping[str, str] = field(default_factory=dict)
    children: tuple[Tag, ...] = ()
    text: str = ""


def serialized(root: Tag) -> bytes:
    """Return the XML file of a tree."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', *_lines(root, ""), ""]
    return "\n".join(lines).encode("utf-8")


def _lines(tag: Tag, indent: str) -> Iterator[str]:
    opened = indent + "<" + tag.name
    for name, value in tag.attributes.items():
        opened += f' {name}="{value.translate(_ATTRIBUTE_ESCAPES)}"'
    if tag.children:
        yield opened + ">"
        for child in tag.children:
            yield from _lines(child, indent + _STEP)
        yield f"{indent}</{tag.name}>"
    elif tag.text:
        yield f"{opened}>{tag.text.translate(_TEXT_ESCAPES)}</{tag.name}>"
    else:
        yield opened + "/>"
