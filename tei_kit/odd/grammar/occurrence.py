"""How often something may occur: `minOccurs`, `maxOccurs`."""

from __future__ import annotations

from typing import Final, NamedTuple

from lxml import etree

from tei_kit.odd.grammar.combining import Built, combined
from tei_kit.odd.grammar.scope import Scope
from tei_kit.relaxng.reading import Node

MOST_COUNTED: Final = 400
"""Above so many occurrences are not counted, but unbounded; the TEI's own processor does so."""

_MOST_NESTED: Final = 30
_MOST_PARTS: Final = 20_000
_MOST_DIGITS: Final = 9
_KINDS: Final = {(0, 1): "optional", (0, None): "zeroOrMore", (1, None): "oneOrMore"}


class Occurrence(NamedTuple):
    """Carry how often something occurs at least and at most; None is unbounded."""

    least: int
    most: int | None

    @property
    def is_once(self) -> bool:
        """Tell whether it is exactly once."""
        return self == (1, 1)


def occurrence_of(node: etree._Element, scope: Scope, low: str = "minOccurs") -> Occurrence:
    """Return what an element of the ODD says about occurrence.

    Args:
        node: an element of a content model, a `datatype` or a `memberOf`.
        scope: tells the place of an error.
        low: the attribute for the least number; that for the greatest is called accordingly.

    Raises:
        OddError: if the numbers are none, or contradict each other.
    """
    high = low.replace("min", "max")
    said_least, said_most = node.get(low), node.get(high)
    if said_least is None and said_most is None:
        return Occurrence(1, 1)
    least = _count(node, low, said_least, scope)
    most = None if _is_unbounded(said_most) else _count(node, high, said_most, scope)
    if most is not None and least > most:
        raise scope.error(
            node, f"{low} is {least} and {high} {'' if said_most else 'by default '}{most}: "
            "nothing can occur so often. Mend one of them."
        )  # fmt: skip
    if most is not None and most > MOST_COUNTED:
        most = None
    return Occurrence(min(least, MOST_COUNTED), most)


def _is_unbounded(said: str | None) -> bool:
    return said is not None and said.strip() == "unbounded"


def _count(node: etree._Element, name: str, said: str | None, scope: Scope) -> int:
    if said is None:
        return 1
    digits = said.strip().removeprefix("+")
    if not (digits.isascii() and digits.isdigit()):
        raise scope.error(node, f"{name} is {said!r}, which is no number of occurrences")
    return int(digits) if len(digits) <= _MOST_DIGITS else 10**_MOST_DIGITS


def repeated(pattern: Built, occurrence: Occurrence, at: etree._Element, scope: Scope) -> Built:
    """Return a pattern that occurs so often."""
    if occurrence.is_once:
        return pattern
    kind = _KINDS.get(occurrence)
    if kind is not None:
        return combined(scope.node(kind, at), [pattern])
    least, most = occurrence
    copies = least + 1 if most is None else most
    if isinstance(pattern, Node) and copies * scope.weight(pattern) > _MOST_PARTS:
        raise scope.error(
            at,
            f"counted out, these occurrences are more than {_MOST_PARTS:,} parts. "
            "Count to a smaller number, or say unbounded.",
        )
    parts = [pattern] * least
    if most is None:
        parts.append(combined(scope.node("zeroOrMore", at), [pattern]))
    elif most > least:
        parts.extend(_optional(pattern, most - least, at, scope))
    return combined(scope.node("group", at), parts)


def _optional(pattern: Built, count: int, at: etree._Element, scope: Scope) -> list[Built]:
    """Return a pattern that occurs up to so many times; nested, so that it stays deterministic."""
    flat = max(count - _MOST_NESTED, 0)
    nested = combined(scope.node("optional", at), [pattern])
    for _ in range(count - flat - 1):
        nested = combined(scope.node("optional", at), [pattern, nested])
    return [combined(scope.node("optional", at), [pattern]) for _ in range(flat)] + [nested]
