"""What a part of an expression is in XPath 1.0: its text, its type, how many nodes it may be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal as OneOf
from typing import TypeAlias

from tei_kit.schematron.xpath.tree import Call, Expression, Literal

PREFIX = "tei-kit"
"""The prefix of the functions that XPath 1.0 lacks (see `extensions`)."""

ValueType: TypeAlias = OneOf["nodes", "string", "integer", "double", "boolean", "maybe"]
"""What an expression yields; "maybe" is a boolean or nothing, which counts as false."""


class NotXPath1Error(Exception):
    """XPath 1.0 can't say it, or would mean something else by it."""


@dataclass(frozen=True, slots=True)
class Translated:
    """An expression in XPath 1.0.

    `is_many` tells that there may be several nodes, `is_elements` that they are nothing but
    elements, `is_below_document` that the document itself is not among them: lxml does not hand
    that over, neither as a result nor to a function.
    """

    text: str
    type: ValueType
    is_many: bool = False
    is_elements: bool = False
    is_below_document: bool = False

    @property
    def is_texts(self) -> bool:
        """Whether it is a string, or nodes that lxml hands over."""
        is_handed_over = self.is_elements or self.is_below_document
        return self.type == "string" or (self.type == "nodes" and is_handed_over)


def quoted(text: str) -> str:
    """Write a string as XPath 1.0 does, which has no way to escape a quotation mark.

    >>> print(quoted("a"), quoted("it's"), quoted("'" + '"'))
    'a' "it's" concat('', "'", '"')
    """
    if "'" not in text:
        return f"'{text}'"
    if '"' not in text:
        return f'"{text}"'
    pieces = [f"'{piece}'" for piece in text.split("'")]
    between = ', "\'", '
    return f"concat({between.join(pieces)})"


def is_one_by_position(predicates: tuple[Expression, ...]) -> bool:
    """Tell whether predicates leave at most one node: one of them is a number or `last()`."""
    return any(
        (isinstance(predicate, Literal) and predicate.kind == "integer")
        or (isinstance(predicate, Call) and predicate.name == "last")
        for predicate in predicates
    )
