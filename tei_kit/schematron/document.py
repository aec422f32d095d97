"""One document while it is checked: its elements by name, attribute, identifier and key."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from contextvars import ContextVar
from datetime import UTC, datetime
from functools import cached_property
from typing import Any, TypeAlias

from lxml import etree

from tei_kit.tei.names import XML_ID

Elements: TypeAlias = list[etree._Element]  # noqa: SLF001 - lxml has no other name for it
KeyIndex: TypeAlias = Mapping[str, Elements]

CHECKED: ContextVar[Document] = ContextVar("CHECKED")
"""The document that is being checked: functions in expressions have no other way to know it."""


class Document:
    """Find the elements of a document.

    Args:
        root: the root element.
        key_indexes: how the index of each key is made.
        evaluations: how that is evaluated which is evaluated once, by its identifier.
    """

    def __init__(
        self,
        root: etree._Element,
        key_indexes: Mapping[str, Callable[[Document], KeyIndex]],
        evaluations: Mapping[str, Callable[[Document], Any]],
    ) -> None:
        self.root = root
        self.elements: Elements = [*root.iter("*")]  # held, so that they stay what they are
        self._key_indexes = key_indexes
        self._evaluations = evaluations
        self._keys: dict[str, KeyIndex] = {}
        self.kept: dict[object, Any] = {}

    @cached_property
    def by_tag(self) -> dict[str, Elements]:
        """The elements of each name, in document order."""
        found: dict[str, Elements] = {}
        for element in self.elements:
            found.setdefault(str(element.tag), []).append(element)
        return found

    @cached_property
    def by_attribute(self) -> dict[str, Elements]:
        """The elements that carry each attribute, in document order."""
        found: dict[str, Elements] = {}
        for element in self.elements:
            for name in element.keys():  # noqa: SIM118 - lxml iterates over children
                found.setdefault(str(name), []).append(element)
        return found

    @cached_property
    def numbers(self) -> dict[etree._Element, int]:
        """The number of each element in document order, from 1."""
        return {element: number for number, element in enumerate(self.elements, 1)}

    @cached_property
    def _identified(self) -> dict[str, etree._Element]:
        found: dict[str, etree._Element] = {}
        for element in self.by_attribute.get(XML_ID, ()):
            found.setdefault(" ".join(str(element.get(XML_ID)).split()), element)
        return found

    def with_identifiers(self, texts: Iterable[str]) -> Elements:
        """Return the elements that texts name by their `xml:id`, in document order."""
        names = {name for text in texts for name in text.split()}
        found = {self._identified[name] for name in names if name in self._identified}
        return self.in_order(found)

    def with_key(self, key: str, values: Iterable[str]) -> Elements:
        """Return the elements that a key finds for any of some values, in document order."""
        if key not in self._keys:
            self._keys[key] = {}  # a key whose value asks for itself finds nothing
            self._keys[key] = self._key_indexes[key](self)
        return self.indexed(self._keys[key], values)

    def indexed(self, index: KeyIndex, values: Iterable[str]) -> Elements:
        """Return the elements that an index has for any of some values, in document order."""
        return self.in_order({element for value in values for element in index.get(value, ())})

    def once(self, identifier: str) -> Any:  # noqa: ANN401 - values are of many types
        """Return what is evaluated when it is first asked for, and then kept."""
        if identifier not in self.kept:
            self.kept[identifier] = self._evaluations[identifier](self)
        return self.kept[identifier]

    def in_order(self, elements: set[etree._Element]) -> Elements:
        """Return elements in document order."""
        return sorted(elements, key=self.numbers.__getitem__) if len(elements) > 1 else [*elements]

    @cached_property
    def moment(self) -> datetime:
        """The time that functions return: that of the first question, or SOURCE_DATE_EPOCH."""
        seconds = os.environ.get("SOURCE_DATE_EPOCH", "")
        return datetime.fromtimestamp(int(seconds), UTC) if seconds.isdigit() else datetime.now(UTC)
