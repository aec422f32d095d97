"""Searches of a whole document in XPath 1.0: functions of ours, which have indexes, take them over.

What the document as a node would be handed to stays as it is: no function of ours is given it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from tei_kit.schematron.xpath.invariants import lookup_in
from tei_kit.schematron.xpath.operands import PREFIX, Translated, quoted
from tei_kit.schematron.xpath.tree import Expression, Path, Sequence

if TYPE_CHECKING:
    from tei_kit.schematron.xpath.translation import Translator


class LookedUp(NamedTuple):
    """What a path begins with, as an index finds it, and the steps after it."""

    found: Translated
    after: tuple[tuple[str, Expression], ...]


def value_once(translator: Translator, expression: Expression) -> Translated | None:
    """Write a value that is the same at all nodes, None if it is no such thing or yields nodes."""
    shortcuts = translator.shortcuts
    if shortcuts is None or not shortcuts.is_invariant(expression):
        return None
    found = translator.written_out(expression)
    if found.type == "nodes":
        return None
    return replace(found, text=_call("once", shortcuts.value(expression)))


def truth_once(translator: Translator, expression: Expression) -> str:
    """Write whether something is true that is the same at all nodes, "" if it is no such thing."""
    shortcuts = translator.shortcuts
    if shortcuts is None or not shortcuts.is_invariant(expression):
        return ""
    translator.written_out(expression)
    return _call("once", shortcuts.truth(expression))


def looked_up(translator: Translator, path: Path) -> LookedUp | None:
    """Write what a path begins with as a lookup, None where no index can serve it."""
    shortcuts = translator.shortcuts
    lookup = lookup_in(path) if shortcuts else None
    if shortcuts is None or lookup is None:
        return None
    sought = translator.translate(lookup.sought, outer=False)
    if not sought.is_texts:
        return None
    index = shortcuts.index(lookup)
    if index is None:
        return None
    text = f"{_call('found', index, sought.text)}{translator.predicates(lookup.rest)}"
    return LookedUp(Translated(text, "nodes", is_many=True, is_elements=True), lookup.after)


def membership(translator: Translator, operands: tuple[Expression, ...], *, outer: bool) -> str:
    """Write how texts are sought among those of the whole document, "" if they are not."""
    shortcuts, (one, other) = translator.shortcuts, operands
    if shortcuts is None or shortcuts.is_invariant(one) == shortcuts.is_invariant(other):
        return ""
    everywhere, sought = (one, other) if shortcuts.is_invariant(one) else (other, one)
    if isinstance(sought, Sequence) or isinstance(everywhere, Sequence):
        return ""
    texts = translator.written_out(everywhere)
    if texts.type != "nodes" or not texts.is_texts:
        return ""
    here = translator.translate(sought, outer=outer)
    if not here.is_texts:
        return ""
    return _call("among", shortcuts.texts(everywhere), here.text)


def _call(function: str, identifier: str, *arguments: str) -> str:
    return f"{PREFIX}:{function}({', '.join((quoted(identifier), *arguments))})"
