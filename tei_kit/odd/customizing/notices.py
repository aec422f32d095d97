"""What is noticed while a customization is applied: what has no effect, or not the one meant."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Final

from lxml import etree

from tei_kit.model import Finding
from tei_kit.odd.reading import OddFile, line_of

_MOST_SUGGESTIONS: Final = 100

RULE: Final = "odd"
"""The rule under which everything about an ODD is reported."""


class Notices:
    """Collect findings about an ODD, each once."""

    def __init__(self) -> None:
        self._findings: dict[Finding, None] = {}
        self._suggestions = 0

    def add(self, file: OddFile, node: etree._Element, message: str, advice: str = "") -> None:
        """Report something at an element of a file."""
        line = line_of(node)
        finding = Finding(file.name, line, 1 if line else 0, RULE, "warning", message, advice)
        self._findings[finding] = None

    def suggest(self, said: str, known: Iterable[str]) -> str:
        """Return a question that names what may have been meant, "" if nothing is near.

        Comparing is slow, and whoever has made very many mistakes has made one of another kind.

        >>> Notices().suggest("persname", ["persName", "placeName"])
        'Did you mean persName?'
        """
        self._suggestions += 1
        if self._suggestions > _MOST_SUGGESTIONS:
            return ""
        found = get_close_matches(said, list(known), n=1, cutoff=0.75)
        return f"Did you mean {found[0]}?" if found else ""

    def findings(self) -> tuple[Finding, ...]:
        """Return what was reported, in the order of files and places."""
        return tuple(sorted(self._findings))
