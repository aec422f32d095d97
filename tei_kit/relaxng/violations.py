"""What a validation finds: values from which messages are made."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ViolationKind = Literal[
    "not_well_formed",
    "entity",
    "too_deep",
    "too_involved",
    "wrong_namespace",
    "unknown_element",
    "misplaced_element",
    "late_element",
    "early_element",
    "missing_child",
    "text_not_allowed",
    "bad_text",
    "unknown_attribute",
    "clashing_attribute",
    "missing_attribute",
    "bad_value",
    "duplicate_id",
    "unknown_reference",
]


@dataclass(frozen=True, slots=True)
class Violation:
    """Carry one cause for which a document is not valid.

    `line` and `column` (from 1, columns in code points) are the start of the tag, or of the text
    that is wrong; `attribute_line` and `attribute_column` that of the attribute, 0 where none is
    concerned. Names are written as people do: the local name in the schema's main namespace, with
    a prefix for `xml:`, and with the namespace in braces in any other.

    `expected` are the names that may stand there instead, nearest first: elements, or attributes
    where an attribute is concerned; `suggestion` is the one that is probably meant. `missing` are
    the names that are required and not there (one of them for children, all of them for
    attributes). `more` are further unknown attributes of the same tag. `allowed` are values,
    `phrases` describe types of values. `parents` are the elements in which a misplaced one may
    stand. `first_line` and `first_column` say where a duplicate identifier stands first. `detail`
    holds a parser's own words.
    """

    line: int
    column: int
    kind: ViolationKind
    element: str = ""
    parent: str = ""
    path: tuple[str, ...] = ()
    attribute: str = ""
    attribute_line: int = 0
    attribute_column: int = 0
    value: str = ""
    namespace: str = ""
    suggestion: str = ""
    expected: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    more: tuple[str, ...] = ()
    parents: tuple[str, ...] = ()
    allowed: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    first_line: int = 0
    first_column: int = 0
    detail: str = ""
