"""XInclude in an ODD: the files that it is composed of.

Source: XML Inclusions (XInclude) 1.0.
"""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy
from typing import Final

from lxml import etree

from tei_kit.odd.customizing.pointers import pointed
from tei_kit.odd.odd_error import OddError
from tei_kit.odd.reading import OddFile
from tei_kit.odd.tree import INCLUSION

_FALLBACK: Final = "{http://www.w3.org/2001/XInclude}fallback"
_MOST_NODES: Final = 1_000_000


class Includer:
    """Put included files in the place of the elements that include them.

    Args:
        read: reads a file that an element of another file names.
    """

    def __init__(self, read: Callable[[OddFile, etree._Element, str], OddFile]) -> None:
        self._read = read
        self._count = 0

    def compose(self, file: OddFile, above: tuple[str, ...] = ()) -> None:
        """Resolve the inclusions of a file; its tree is changed.

        Args:
            file: the ODD.
            above: the files that include this one.

        Raises:
            OddError: if a file is missing, includes itself, is included in a way not understood,
                or the whole becomes too large.
        """
        for node in file.declared.get(INCLUSION, ()):
            if next(node.iterancestors(INCLUSION), None) is None:  # else it is in a fallback
                self._replace(file, node, self._included(file, node, (*above, file.name)))
                file.forget()

    def _included(
        self, file: OddFile, node: etree._Element, above: tuple[str, ...]
    ) -> list[etree._Element]:
        href = node.get("href", "")
        if node.get("parse", "xml") != "xml" or not href:
            raise file.error(node, "only files of XML, or elements in them by xml:id, are included")
        try:
            other = self._read(file, node, href)
        except OddError as error:
            return _fallback(node, error)
        if other.name in above:
            circle = " -> ".join([*above[above.index(other.name) :], other.name])
            raise file.error(node, f"files include each other in a circle: {circle}")
        self.compose(other, above)
        try:
            found = _pointed(file, node, other)
        except OddError as error:
            return _fallback(node, error)
        self._count += sum(1 for one in found for _ in one.iter())
        if self._count > _MOST_NODES:
            raise file.error(
                node, f"with all inclusions the ODD has more than {_MOST_NODES:,} parts"
            )
        return [deepcopy(one) for one in found]

    def _replace(self, file: OddFile, node: etree._Element, others: list[etree._Element]) -> None:
        parent = node.getparent()
        if parent is None:
            raise file.error(node, "a file can't be an inclusion as a whole: name the file itself")
        for other in others:
            other.tail = None
            node.addprevious(other)
        parent.remove(node)


def _fallback(node: etree._Element, error: OddError) -> list[etree._Element]:
    """Return what stands in the place of something that can't be included."""
    fallback = node.find(_FALLBACK)
    if fallback is None:
        raise error
    return list(fallback)


def _pointed(file: OddFile, node: etree._Element, other: OddFile) -> list[etree._Element]:
    """Return the parts of a file that an inclusion points to."""
    pointer = node.get("xpointer")
    if pointer is None:
        return [other.root]
    try:
        found = pointed(other, pointer)
    except ValueError as error:
        raise file.error(node, f"the xpointer {pointer!r} is not understood: {error}") from error
    if not found:
        raise file.error(node, f"{other.name} has nothing to which {pointer!r} points")
    return found
