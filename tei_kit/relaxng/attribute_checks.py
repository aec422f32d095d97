"""Check the attributes of a start tag one by one, where the fast look was not enough."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from tei_kit.relaxng.datatypes.primitives import Identity, words
from tei_kit.relaxng.discoveries import (
    LONGEST_VALUE,
    MOST_NAMES,
    Discoveries,
    value_ingredients,
)
from tei_kit.relaxng.explanation import all_attributes, missing_attributes
from tei_kit.relaxng.identity import identity_of
from tei_kit.relaxng.names import local
from tei_kit.relaxng.patterns import AFTER, LENIENT_KIND, NOT_ALLOWED, Pattern
from tei_kit.relaxng.spelling import is_slip, nearest

if TYPE_CHECKING:
    from tei_kit.relaxng.attributes import Slot
    from tei_kit.relaxng.schema import Opening


class AttributeChecks:
    """Check attributes of one document, and keep its identifiers and references to them."""

    def __init__(self, log: Discoveries) -> None:
        self.log = log
        self.derivatives = log.schema.derivatives
        self.ids: dict[str, int] = {}
        self.references: list[tuple[str, int, tuple[str, ...], str]] = []
        self._shifts: set[int] = set()  # a copied passage repeats all its identifiers so far on
        self._identified: tuple[int, set[str]] = (-1, set())

    def attributes(
        self, opening: Opening, path: Sequence[str], attributes: dict[str, str]
    ) -> Pattern:
        """Check the attributes of a start tag one by one; return the state of the children.

        Args:
            opening: what the tag leads to.
            path: the names of the open elements, this one last.
            attributes: names and values.
        """
        slots, _, plan, children, _ = opening
        if children.kind == LENIENT_KIND:
            return children
        if plan is None:
            return self._derived_attributes(children, path, attributes)
        parts = list(plan.parts)
        missing: dict[str, None] = {name: None for name, slot in slots.items() if slot.required}
        unknown = []
        for name, value in attributes.items():
            slot = slots.get(name)
            if slot is not None:
                missing.pop(name, None)
                self._attribute_of_slot(slot, path, name, value)
            elif not self._attribute_of_part(parts, path, name, value):
                unknown.append(name)
        if unknown:
            self._report_attributes(plan.content, path, unknown, attributes)
            return children
        lacking = [part for part in parts if self.derivatives.close(part) is NOT_ALLOWED]
        for part in lacking:
            missing.update(missing_attributes(part) or {"": None})
        if missing:
            self._report_missing(path, missing)
        return children

    def _attribute_of_slot(self, slot: Slot, path: Sequence[str], name: str, value: str) -> None:
        if not slot.admits(value, self.log.prefixes):
            self._report_value(path, name, value, slot.value)
        elif slot.identity is not None:
            self.identify(slot.identity, path, name, value)

    def _attribute_of_part(
        self, parts: list[Pattern], path: Sequence[str], name: str, value: str
    ) -> bool:
        for number, part in enumerate(parts):
            left = self._derive_attribute(part, path, name, value)
            if left is not None:
                parts[number] = left
                return True
        return False

    def _derive_attribute(
        self, pattern: Pattern, path: Sequence[str], name: str, value: str
    ) -> Pattern | None:
        """Return what remains behind one attribute, None if it can't stand there."""
        found = self.derivatives.attribute(pattern, name)
        if found is NOT_ALLOWED:
            return None
        left = self.derivatives.value(found, value, self.log.prefixes)
        if left is NOT_ALLOWED:
            self._report_value(path, name, value, found)
            return self.derivatives.whatever_value(found)
        identity = identity_of(found.a) if found.kind == AFTER else None
        if identity is not None:
            self.identify(identity, path, name, value)
        return left

    def _derived_attributes(
        self, content: Pattern, path: Sequence[str], attributes: dict[str, str]
    ) -> Pattern:
        left = content
        unknown = []
        for name, value in attributes.items():
            following = self._derive_attribute(left, path, name, value)
            if following is None:
                unknown.append(name)
            else:
                left = following
        if unknown:
            self._report_attributes(content, path, unknown, attributes)
        closed = self.derivatives.close(left)
        if closed is not NOT_ALLOWED:
            return closed
        if not unknown:
            self._report_missing(path, missing_attributes(left) or {"": None})
        return self.derivatives.close_anyway(left)

    def _report_attributes(
        self,
        content: Pattern,
        path: Sequence[str],
        unknown: Iterable[str],
        attributes: dict[str, str],
    ) -> None:
        if self.log.doubts(path):
            return
        known = all_attributes(content)
        strange = []
        for name in unknown:
            if name in known:
                others = [other for other in attributes if other in known and other != name]
                self.log.report(
                    "clashing_attribute",
                    path,
                    element=path[-1],
                    attribute=name,
                    expected=self.log.shown(others[:MOST_NAMES]),
                )
                continue
            ranked = self.log.nearest(name, (one for one in known if one not in attributes))
            if ranked and is_slip(local(name), _bare(ranked[0])):
                self._report_attribute(path, name, ranked[0], ranked)
            else:
                strange.append((name, ranked))
        if strange and not self.log.has_reported_tag():
            name, ranked = strange[0]
            further = self.log.shown(other for other, _ in strange[1 : MOST_NAMES + 1])
            self._report_attribute(path, name, "", ranked, further)
        if strange:
            self.log.trouble(path).doubted = True
            self.log.trouble(path[:-1]).excused = True

    def _report_attribute(
        self,
        path: Sequence[str],
        name: str,
        suggestion: str,
        expected: tuple[str, ...],
        further: tuple[str, ...] = (),
    ) -> None:
        self.log.report(
            "unknown_attribute",
            path,
            element=path[-1],
            attribute=name,
            suggestion=suggestion,
            expected=expected,
            more=further,
        )

    def _report_missing(self, path: Sequence[str], missing: Iterable[str]) -> None:
        if self.log.doubts(path) or self.log.has_reported_tag():
            return
        self.log.trouble(path).doubted = True
        names = self.log.shown(name for name in missing if name)
        self.log.report("missing_attribute", path, element=path[-1], missing=names)

    def _report_value(
        self, path: Sequence[str], attribute: str, value: str, pattern: Pattern
    ) -> None:
        self.log.report(
            "bad_value",
            path,
            element=path[-1],
            attribute=attribute,
            ingredients=value_ingredients(value, pattern),
        )

    def identify(self, identity: Identity, path: Sequence[str], name: str, value: str) -> None:
        """Note an identifier or references to some, and report an identifier given before."""
        if self._identified[0] != self.log.index:
            self._identified = (self.log.index, set())
        if name in self._identified[1]:
            return  # the tag is looked at a second time
        self._identified[1].add(name)
        if identity != "ID":
            for word in words(value):
                self.references.append((word, self.log.index, tuple(path), name))
            return
        identifier = value.strip(" \t\r\n")
        first = self.ids.setdefault(identifier, self.log.index)
        shift = self.log.index - first
        if shift and shift not in self._shifts:
            self._shifts.add(shift)
            self.log.report(
                "duplicate_id",
                path,
                element=path[-1],
                attribute=name,
                value=identifier[:LONGEST_VALUE],
                first=first,
            )

    def check_references(self) -> None:
        """Report the references to identifiers that nowhere stand."""
        for word, index, path, name in self.references:
            if word not in self.ids:
                self.log.index = index
                self.log.report(
                    "unknown_reference",
                    path,
                    element=path[-1],
                    attribute=name,
                    value=word[:LONGEST_VALUE],
                    suggestion=next(iter(nearest(word, self.ids, 1)), ""),
                )


def _bare(shown: str) -> str:
    """Return a name as shown without its prefix or namespace."""
    return shown.rpartition("}")[2].removeprefix("xml:")
