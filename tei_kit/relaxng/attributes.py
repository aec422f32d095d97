"""Attributes of an element, taken apart from its content where the schema lets us.

Attributes have no order, and 7.3 forbids the same one in two parts of a group; so of a content
`a1, a2, (a3 | a4), children` each attribute concerns exactly one part. Required and optional
single attributes become slots of a table; other parts made of attributes alone are derived apart
from the children. Then one state of the children serves every combination of attributes.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from tei_kit.relaxng.datatypes.primitives import Identity, Prefixes
from tei_kit.relaxng.derivatives import Derivatives
from tei_kit.relaxng.identity import identity_of
from tei_kit.relaxng.patterns import (
    ATTRIBUTE,
    CHOICE,
    DATA,
    EMPTY,
    GROUP,
    HAS_ATTRIBUTE,
    HAS_ELEMENT,
    HAS_STRING,
    HAS_TEXT,
    INTERLEAVE,
    NOT_ALLOWED,
    TEXT,
    Pattern,
    PatternTable,
)

Admits = Callable[[str, Prefixes | None], bool]


class Slot:
    """Carry one attribute that stands alone: whether it is required and which values it may have.

    `accepted` is a set shared by all slots of the same value pattern; it may be asked first.
    """

    __slots__ = ("accepted", "admits", "anything", "identity", "required", "value")

    def __init__(self, value: Pattern, derivatives: Derivatives, *, required: bool) -> None:
        self.value = value
        self.required = 1 if required else 0
        self.identity: Identity | None = identity_of(value)
        self.anything = value is TEXT
        if self.anything:
            self.accepted: set[str] = set()
            self.admits: Admits = lambda _text, _prefixes: True
        elif value.kind == DATA and value.b is None:
            self.accepted = value.a.accepted
            self.admits = value.a.allows
        else:
            if value.accepted is None:
                value.accepted = set()
            self.accepted = value.accepted
            self.admits = lambda text, prefixes: derivatives.matches(value, text, prefixes)


class AttributePlan:
    """Carry the attributes of one content pattern, and the state of the children behind them.

    `parts` are the parts that are no single attribute; `lacks_part` tells that one of them asks for
    an attribute. `children` is None where attributes and children can't be told apart; then the
    content has to be derived as a whole.
    """

    __slots__ = ("children", "content", "lacks_part", "parts", "required", "slots")

    def __init__(self, content: Pattern, derivatives: Derivatives) -> None:
        self.content = content
        self.slots: dict[str, Slot] = {}
        self.parts: tuple[Pattern, ...] = ()
        self.children: Pattern | None
        table = derivatives.table
        separated = _separate(content, table)
        if separated is None:
            self.children = None
            self.required = -1
            self.lacks_part = True
            return
        attributes, self.children = separated
        parts = []
        for part in attributes:
            single = _single(part)
            if single is None:
                parts.append(part)
            else:
                required = part is single
                self.slots[single.a] = Slot(single.b, derivatives, required=required)
        self.parts = tuple(parts)
        self.lacks_part = any(derivatives.close(part) is NOT_ALLOWED for part in parts)
        self.required = sum(slot.required for slot in self.slots.values())
        if self.lacks_part:
            self.required = -1  # so that a count of slots never suffices


_NOT_ATTRIBUTES: Final = HAS_ELEMENT | HAS_TEXT | HAS_STRING


def _separate(content: Pattern, table: PatternTable) -> tuple[list[Pattern], Pattern] | None:
    """Return the parts that are attributes and the content without them, None if they mingle."""
    if not content.mask & HAS_ATTRIBUTE:
        return [], content
    if not content.mask & _NOT_ATTRIBUTES and content.kind not in (GROUP, INTERLEAVE):
        return [content], EMPTY
    if content.kind not in (GROUP, INTERLEAVE):
        return None
    first, second = _separate(content.a, table), _separate(content.b, table)
    if first is None or second is None:
        return None
    join = table.group if content.kind == GROUP else table.interleave
    return first[0] + second[0], join(first[1], second[1])


def _single(part: Pattern) -> Pattern | None:
    """Return the attribute that a part asks for or allows, None if it is more than one name."""
    if part.kind == CHOICE and len(part.a) == 2 and EMPTY in part.a:  # noqa: PLR2004
        part = part.a[0] if part.a[1] is EMPTY else part.a[1]
    return part if part.kind == ATTRIBUTE and isinstance(part.a, str) else None
