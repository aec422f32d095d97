"""Constraints as people read them: where they hold, what they test, what they say."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from lxml import etree

from tei_kit.odd.prose import SCHEMATRON, plain_text
from tei_kit.odd.tree import ident
from tei_kit.tei.names import tei


@dataclass(frozen=True, slots=True)
class Test:
    """Carry one test of a constraint.

    An `assert` complains where its expression is false, a `report` where it is true. `context`
    is "" where the constraint leaves it to the declaration that it stands in.
    """

    sort: Literal["assert", "report"]
    context: str
    expression: str
    message: str
    role: str


@dataclass(frozen=True, slots=True, eq=False)
class Constraint:
    """Carry a `constraintSpec` with its tests, in the order in which they are written."""

    node: etree._Element
    tests: tuple[Test, ...]

    @property
    def ident(self) -> str:
        """Return what the constraint is identified by."""
        return ident(self.node)


def constraints_in(spec: etree._Element) -> tuple[Constraint, ...]:
    """Return the constraints of a specification, those of its attributes too."""
    return tuple(
        Constraint(node, tuple(_tests(node)))
        for node in spec.iter(tei("constraintSpec"))
        if node.get("mode") != "delete"
    )


def _tests(node: etree._Element) -> Iterator[Test]:
    sorts: tuple[Literal["assert", "report"], ...] = ("assert", "report")
    for sort in sorts:
        for test in node.iter(f"{{{SCHEMATRON}}}{sort}"):
            rule = next(test.iterancestors(f"{{{SCHEMATRON}}}rule"), None)
            yield Test(
                sort,
                "" if rule is None else " ".join(rule.get("context", "").split()),
                " ".join(test.get("test", "").split()),
                plain_text(test),
                test.get("role", ""),
            )
