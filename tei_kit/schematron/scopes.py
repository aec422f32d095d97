"""What an expression is evaluated in: a document, a node, and the values of variables so far."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tei_kit.schematron.document import Document
from tei_kit.schematron.nodes import ContextNode, document_node
from tei_kit.schematron.xpath.lets import Let

if TYPE_CHECKING:
    from lxml import etree

_EVERYWHERE = "the scope of global variables"


class Scope:
    """Evaluate variables when they are first asked for, and keep what they are.

    Args:
        document: the document.
        node: the node that a rule is about.
        everywhere: the scope of the global variables; None for that scope itself.
    """

    __slots__ = ("anchor", "base", "document", "everywhere", "kept", "node")

    def __init__(
        self, document: Document, node: ContextNode, everywhere: Scope | None = None
    ) -> None:
        self.document = document
        self.node = node
        self.anchor: etree._Element = node.anchor
        self.base = node.base
        self.everywhere = everywhere or self
        self.kept: dict[object, Any] = {}

    def value(self, let: Let, key: object, evaluate: Callable[[Scope], Any]) -> Any:  # noqa: ANN401
        """Return a value of a variable, evaluated where it belongs and only once there.

        Args:
            let: the variable.
            key: what the value is kept under: each engine has its own kind of values.
            evaluate: evaluates it in a scope.
        """
        home = self.everywhere if let.is_global else self
        if key not in home.kept:
            home.kept[key] = evaluate(home)
        return home.kept[key]


def global_scope(document: Document) -> Scope:
    """Return the one scope of the variables that are evaluated once a document."""
    if _EVERYWHERE not in document.kept:
        document.kept[_EVERYWHERE] = Scope(document, document_node(document.root))
    found: Scope = document.kept[_EVERYWHERE]
    return found
