"""What a check finds: values from which messages are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from tei_kit.model import Severity


@dataclass(frozen=True, slots=True)
class Violation:
    """Carry one test that a node does not pass, or that could not be evaluated.

    `line` and `column` (from 1, columns in code points) are where the element's start tag or the
    attribute begins; `path` leads to the node. `kind` is "assert" or "report"; or "unevaluated",
    and then `message` is a clause that says why and `others` how many more nodes it is so with.
    `test_id` and `pattern_id` are the identifiers in the schema, "" where there are none; `at`
    says where the test stands there. `diagnostics` are further messages, `properties` texts by
    the names of the properties.
    """

    line: int
    column: int
    kind: Literal["assert", "report", "unevaluated"]
    severity: Severity
    message: str
    path: str
    test: str
    at: str
    test_id: str = ""
    pattern_id: str = ""
    rule_id: str = ""
    role: str = ""
    flag: str = ""
    see: str = ""
    diagnostics: tuple[str, ...] = ()
    properties: tuple[tuple[str, str], ...] = ()
    others: int = 0
