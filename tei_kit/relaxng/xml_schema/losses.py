"""What a schema of XML Schema can't say: a list of values, so that nobody has to guess."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, TypeAlias

LossKind: TypeAlias = Literal[
    "root", "order", "text", "data", "merged", "wildcard", "attributes", "value"
]
"""What is looser: which element may begin a document; the order or number of children; where text
stands; what text says beside children; which of two definitions of one name holds; the names and
contents of arbitrary elements or attributes; which attributes go together; what a value may be."""


@dataclass(frozen=True, slots=True)
class Loss:
    """Carry one place where the XML Schema lets more pass than RELAX NG.

    Attributes:
        kind: what is looser.
        element: the element's name, as people write it; "" for the schema as a whole.
        attribute: the attribute's name, "" where it is about the element.
        reason: a sentence that says what is lost and what the XML Schema says instead.
    """

    kind: LossKind
    element: str
    attribute: str
    reason: str
