"""The prefixes of an extracted Schematron schema, and what they stand for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from tei_kit.errors import UnreadableInputError
from tei_kit.odd.prose import SCHEMATRON
from tei_kit.tei.names import TEI_NAMESPACE

_PREFIX: Final = re.compile(r"(?<![\w.:-])([A-Za-z_][\w.-]{0,60}):(?=[A-Za-z_*])(?!:)")
_EXPRESSIONS: Final = ("context", "test", "select", "path", "value", "subject", "match", "use")
_STRINGS: Final = re.compile(r"\"[^\"]*\"|'[^']*'")
_KNOWN: Final = {
    "tei": TEI_NAMESPACE,
    "xs": "http://www.w3.org/2001/XMLSchema",
}


class Prefixes:
    """Collect prefixes: those that constraints declare, and those that they merely use."""

    def __init__(self, constraints: Iterable[etree._Element]) -> None:
        self._uris: dict[str, str] = dict(_KNOWN)
        listed = list(constraints)
        for constraint in listed:
            for declaration in constraint.iter(f"{{{SCHEMATRON}}}ns"):
                self._declare(declaration.get("prefix", ""), declaration.get("uri", ""))
        for constraint in listed:
            for prefix in _used(constraint):
                if prefix not in self._uris and prefix in constraint.nsmap:
                    self._declare(prefix, constraint.nsmap[prefix])

    def _declare(self, prefix: str, uri: str) -> None:
        if not prefix or not uri:
            return
        known = self._uris.setdefault(prefix, uri)
        if known != uri:
            raise UnreadableInputError(
                f"In the constraints of the ODD the prefix {prefix} stands for {known} and for "
                f"{uri}, and a Schematron schema can have but one of them. Rename one."
            )

    def qualified(self, uri: str, name: str) -> str:
        """Return a name with the prefix of its namespace, which gets one if it has none."""
        if not uri:
            return name
        prefix = next((one for one, known in self._uris.items() if known == uri), None)
        if prefix is None:
            number = 1
            while f"ns{number}" in self._uris:
                number += 1
            prefix = f"ns{number}"
            self._uris[prefix] = uri
        return f"{prefix}:{name}"

    def names(self) -> tuple[str, ...]:
        """Return the prefixes."""
        return tuple(self._uris)

    def declarations(self) -> Iterator[etree._Element]:
        """Yield an `ns` for each prefix."""
        for prefix, uri in self._uris.items():
            yield etree.Element(f"{{{SCHEMATRON}}}ns", prefix=prefix, uri=uri)


def _used(constraint: etree._Element) -> Iterator[str]:
    for node in constraint.iter(etree.Element):
        for name in _EXPRESSIONS:
            expression = _STRINGS.sub("", node.get(name, ""))
            yield from _PREFIX.findall(expression)
