"""XPointer in inclusions: an element by its xml:id, or elements by a simple path.

Paths are those that ODDs use: names from the root or from anywhere, each with a condition on one
attribute, several paths joined by a bar. Anything more could keep a processor busy for hours.

Source: XPointer Framework; the xmlns() scheme; the xpointer() scheme, in part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree

from tei_kit.odd.reading import OddFile

_PART: Final = re.compile(r"\s*(xmlns|xpointer)\(([^()]{1,1000})\)")
_NAMESPACE: Final = re.compile(r"\s*([\w.-]{1,100})\s*=\s*(\S+)\s*")
_STEP: Final = re.compile(
    r"(//?)(?:([\w.-]{1,100}):)?([\w.-]{1,100})"
    r"(?:\[\s*@([\w.-]{1,100})\s*(?:=\s*(?:'([^']*)'|\"([^\"]*)\")\s*)?\])?"
)
_MOST_STEPS: Final = 16


def pointed(file: OddFile, pointer: str) -> list[etree._Element]:
    """Return the elements to which a pointer into a file points, in the order of the file.

    Args:
        file: the file.
        pointer: the value of an `xpointer` attribute.

    Raises:
        ValueError: if the pointer is of a kind that is not understood; the message says what.
    """
    if "(" not in pointer:
        found = file.by_id.get(pointer.strip())
        return [] if found is None else [found]
    namespaces: dict[str, str] = {}
    place = 0
    while place < len(pointer.rstrip()):
        part = _PART.match(pointer, place)
        if part is None:
            raise ValueError("only xml:id, xmlns() and xpointer() are")
        place = part.end()
        if part[1] == "xmlns":
            said = _NAMESPACE.fullmatch(part[2])
            if said is None:
                raise ValueError(f"xmlns({part[2]}) is no prefix with its namespace")
            namespaces[said[1]] = said[2]
        else:
            found_here = _by_paths(file, part[2], namespaces)
            if found_here:
                return found_here
    return []


def _by_paths(file: OddFile, paths: str, namespaces: dict[str, str]) -> list[etree._Element]:
    chosen = {
        node for path in paths.split("|") for node in _by_path(file, path.strip(), namespaces)
    }
    return [node for node in file.all() if node in chosen]


def _by_path(file: OddFile, path: str, namespaces: dict[str, str]) -> list[etree._Element]:
    found: list[etree._Element] | None = None
    place = steps = 0
    while place < len(path):
        step = _STEP.match(path, place)
        steps += 1
        if step is None or steps > _MOST_STEPS:
            raise ValueError(f"{path!r} is no path of names")
        place = step.end()
        tag = step[3]
        if step[2]:
            if step[2] not in namespaces:
                raise ValueError(f"the prefix {step[2]} has no namespace")
            tag = f"{{{namespaces[step[2]]}}}{tag}"
        reached = _reached(file, found, step[1], tag)
        found = list(dict.fromkeys(node for node in reached if _meets(node, step)))
    return found or []


def _reached(
    file: OddFile, nodes: list[etree._Element] | None, axis: str, tag: str
) -> Iterator[etree._Element]:
    """Yield what a step leads to; None are the nodes before the first step."""
    if nodes is None:
        if axis == "//":
            yield from file.root.iter(tag)
        elif file.root.tag == tag:
            yield file.root
        return
    for node in nodes:
        yield from node.iterdescendants(tag) if axis == "//" else node.iterchildren(tag)


def _meets(node: etree._Element, step: re.Match[str]) -> bool:
    if step[4] is None:
        return True
    value = step[5] if step[5] is not None else step[6]
    return step[4] in node.attrib and value in (None, node.get(step[4]))
