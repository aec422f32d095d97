"""What one step of a pattern asks of a node."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from tei_kit.schematron.nodes import ContextNode
from tei_kit.schematron.xpath.steps import expanded_test
from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
from tei_kit.schematron.xpath.tree import Step

_Kind = Literal["element", "attribute", "text", "comment", "processing-instruction", "node", "any"]


@dataclass(frozen=True, slots=True)
class StepTest:
    """Ask for a kind of nodes, and of elements and attributes for a name ("*" for any).

    "node" are all that are children; "any" are all.
    """

    kind: _Kind
    uri: str = "*"
    local: str = "*"

    @property
    def is_element(self) -> bool:
        """Whether it asks for elements."""
        return self.kind == "element"

    @property
    def tag(self) -> str | None:
        """The one name that it asks for as lxml writes it, None where there may be several."""
        if "*" in (self.uri, self.local):
            return None
        return f"{{{self.uri}}}{self.local}" if self.uri else self.local

    def accepts_name(self, name: str) -> bool:
        """Tell whether an element or attribute may have this name.

        >>> StepTest("element", "urn:t", "*").accepts_name("{urn:t}p")
        True
        """
        uri, _, local = name.removeprefix("{").rpartition("}")
        return self.uri in ("*", uri) and self.local in ("*", local)

    def accepts(self, node: ContextNode) -> bool:
        """Tell whether a node is what it asks for."""
        match self.kind:
            case "any":
                return True
            case "node":
                return node.kind not in ("attribute", "document")
            case "element":
                return node.kind == "element" and self.accepts_name(str(node.anchor.tag))
            case "attribute":
                return node.kind == "attribute" and self.accepts_name(node.name)
        return node.kind == self.kind


def step_test(step: Step, prefixes: Mapping[str, str]) -> StepTest:
    """Return what a step of a pattern asks for.

    Raises:
        ExpressionSyntaxError: if patterns can't ask for it.
    """
    if step.axis not in ("child", "attribute", "descendant", "descendant-or-self", "self"):
        raise ExpressionSyntaxError(f"a pattern can't use the axis {step.axis}")
    is_attribute = step.axis == "attribute"
    match step.test.kind:
        case "name":
            kind: _Kind = "attribute" if is_attribute else "element"
            return StepTest(kind, *expanded_test(step.test, prefixes))
        case "node":
            return StepTest("attribute" if is_attribute else "node")
        case ("text" | "comment" | "element") as known if not step.test.name:
            return StepTest(known)
        case "attribute" if not step.test.name and is_attribute:
            return StepTest("attribute")
        case "processing-instruction":
            return StepTest("processing-instruction", "", step.test.name.strip("\"'") or "*")
    raise ExpressionSyntaxError(
        f"{step.test.kind}({step.test.name}) is not understood in a pattern"
    )
