"""The prose of an ODD (descriptions, remarks, messages) as plain text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from lxml import etree

from tei_kit.odd.tree import EXAMPLE, kind

BLOCKS: Final = frozenset(
    {"p", "ab", "list", "item", "label", "quote", "egXML", "eg", "table", "row", "lg", "l", "head"}
)
"""Elements that begin a new line where prose is laid out."""

QUOTED: Final = frozenset({"q", "quote", "soCalled", "mentioned", "val"})
"""Elements whose words stand in quotation marks."""


def plain_text(node: etree._Element | None) -> str:
    r"""Return prose as one line.

    >>> plain_text(etree.XML('<desc xmlns="http://www.tei-c.org/ns/1.0">see <gi>p</gi> and '
    ...     '<att>n</att> for\n <val>1</val></desc>'))
    'see <p> and @n for “1”'
    """
    return "" if node is None else " ".join("".join(_inline(node)).split())


def paragraphs(node: etree._Element) -> Iterator[str]:
    """Yield prose as lines of plain text, one for each paragraph, item or the like."""
    loose = [node.text or ""]
    for part in node:
        if kind(part) in BLOCKS:
            yield from _line(loose)
            loose = []
            yield from _block(part)
        else:
            loose.extend(_of_part(part))
        loose.append(part.tail or "")
    yield from _line(loose)


def _line(pieces: list[str]) -> Iterator[str]:
    line = " ".join("".join(pieces).split())
    if line:
        yield line


def _block(node: etree._Element) -> Iterator[str]:
    if node.tag == EXAMPLE or kind(node) == "eg":
        yield from _line(["".join(node.itertext())])
    elif kind(node) == "list":
        for item in node:
            mark = "– " if kind(item) == "item" else ""
            for number, line in enumerate(paragraphs(item)):
                yield line if number else f"{mark}{line}"
    else:
        yield from paragraphs(node)


def _inline(node: etree._Element) -> Iterator[str]:
    yield node.text or ""
    for part in node:
        yield from _of_part(part)
        yield part.tail or ""


def _of_part(node: etree._Element) -> Iterator[str]:
    what = kind(node)
    if not what:
        return
    content = "".join(_inline(node))
    match what:
        case "gi":
            yield f"<{content.strip()}>"
        case "tag":
            yield tag_text(node, content.strip())
        case "att":
            yield content if content.startswith("@") else f"@{content.strip()}"
        case "name" if etree.QName(node).namespace == SCHEMATRON:
            yield f"<{node.get('path', 'the element')}>"
        case "value-of":
            yield f"{{{node.get('select', '')}}}"
        case "ptr":
            yield pointer_text(node.get("target", ""))
        case _ if what in QUOTED:
            yield f"“{content.strip()}”"
        case _ if what in BLOCKS:
            yield f" {content} "
        case _:
            yield content


SCHEMATRON: Final = "http://purl.oclc.org/dsdl/schematron"


def tag_text(node: etree._Element, content: str) -> str:
    """Return a tag that prose mentions, with its angle brackets.

    >>> tag_text(etree.XML('<tag type="end"/>'), "p")
    '</p>'
    """
    begin, end = {
        "end": ("</", ">"),
        "empty": ("<", "/>"),
        "pi": ("<?", "?>"),
        "comment": ("<!--", "-->"),
        "ms": ("<![CDATA[", "]]>"),
    }.get(node.get("type", ""), ("<", ">"))
    return f"{begin}{content}{end}"


def pointer_text(target: str) -> str:
    """Return how a pointer without words is called.

    >>> pointer_text("#STEC"), pointer_text("https://example.org/")
    ('§ STEC', 'https://example.org/')
    """
    return f"§ {target[1:]}" if target.startswith("#") else target
