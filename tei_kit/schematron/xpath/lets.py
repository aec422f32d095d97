"""Variables: where they are evaluated, and whether XPath 1.0 can hold what they mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from tei_kit.schematron.xpath.operands import Translated
from tei_kit.schematron.xpath.tree import Expression


@dataclass(frozen=True, slots=True, eq=False)
class Let:
    """One variable of a schema.

    `identifier` is a name for it that no other has; `scope` are the variables that stand before it.
    A global one is evaluated once a document, with the document as its context; others once a node.
    `held` is what it is in XPath 1.0, None where only elementpath can evaluate it. `at` says where
    it stands, for messages.
    """

    name: str
    identifier: str
    source: str
    expression: Expression
    scope: Mapping[str, Let]
    is_global: bool
    held: Translated | None
    at: str

    @property
    def is_handed_over(self) -> bool:
        """Whether libxml2 is given its value; attributes and texts it can only find again."""
        return self.held is not None and (self.held.type != "nodes" or self.held.is_elements)
