"""The parts of a `schemaSpec` in order, groups of specifications taken in wherever they stand.

Source: TEI Guidelines, 23.8.2 (specGrp, specGrpRef).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from lxml import etree

from tei_kit.odd.customizing.notices import Notices
from tei_kit.odd.customizing.reader import OddReader
from tei_kit.odd.reading import OddFile
from tei_kit.odd.tree import kind
from tei_kit.tei.names import XML_ID

_GROUP: Final = "specGrp"
_MOST_PARTS: Final = 100_000


class Part(NamedTuple):
    """Carry one part of a schema specification, and the file in which it stands."""

    file: OddFile
    node: etree._Element


class Flattener:
    """Take in the groups of specifications that a schema refers to.

    `used` are the groups that were taken in.
    """

    def __init__(self, reader: OddReader, notices: Notices) -> None:
        self._reader = reader
        self._notices = notices
        self._count = 0
        self.used: set[etree._Element] = set()

    def parts(self, file: OddFile, schema: etree._Element) -> list[Part]:
        """Return the parts of a schema specification.

        Raises:
            OddError: if the file of a group is missing, or a group refers to itself.
        """
        return list(self._parts(file, schema, ()))

    def _parts(
        self, file: OddFile, node: etree._Element, above: tuple[etree._Element, ...]
    ) -> Iterator[Part]:
        for one in node.iterchildren(etree.Element):
            self._count += 1
            if self._count > _MOST_PARTS:
                raise file.error(one, f"the schema has more than {_MOST_PARTS:,} parts")
            if kind(one) == "specGrpRef":
                for other, group in self._groups(file, one):
                    yield from self._group(other, group, one, file, above)
            elif kind(one) == _GROUP:
                yield from self._group(file, one, one, file, above)
            else:
                yield Part(file, one)

    def _group(
        self,
        file: OddFile,
        group: etree._Element,
        at: etree._Element,
        at_file: OddFile,
        above: tuple[etree._Element, ...],
    ) -> Iterator[Part]:
        if group in above:
            names = [one.get(XML_ID, "?") for one in above]
            circle = " -> ".join([*names[above.index(group) :], names[above.index(group)]])
            raise at_file.error(at, f"groups of specifications refer in a circle: {circle}")
        self.used.add(group)
        yield from self._parts(file, group, (*above, group))

    def _groups(
        self, file: OddFile, reference: etree._Element
    ) -> Iterator[tuple[OddFile, etree._Element]]:
        """Yield the groups that a reference means: one by its id, or all of another file."""
        target = reference.get("target", "").strip()
        address, _, fragment = target.partition("#")
        if not target:
            raise file.error(reference, "<specGrpRef> has no target: say which group is meant")
        other = self._reader.beside(file, reference, address) if address else file
        if fragment:
            group = other.by_id.get(fragment)
            if group is not None:
                yield other, group
                return
            message = f"There is no group of specifications {target}, so nothing is taken in."
            self._notices.add(
                file, reference, message, self._notices.suggest(fragment, other.by_id)
            )
            return
        groups = other.groups
        if not groups:
            raise file.error(reference, f"{target} has no group of specifications (specGrp)")
        for group in groups:
            yield other, group
