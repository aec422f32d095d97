"""Which classes, macros and datatypes a schema needs: a module brings more than that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from lxml import etree

from tei_kit.odd.grammar.scope import EXPANSIONS
from tei_kit.odd.tree import CLASS_SPEC, ELEMENT_SPEC, child, ident, memberships
from tei_kit.relaxng.reading import STRUCTURE_URI
from tei_kit.tei.names import tei

_KEYED: Final = (tei("elementRef"), tei("classRef"), tei("macroRef"), tei("dataRef"))
_ATT_REF: Final = tei("attRef")
_NAMED: Final = f"{{{STRUCTURE_URI}}}ref"
_REFERRING: Final = (*_KEYED, _ATT_REF, _NAMED)


def referred_keys(spec: etree._Element) -> Iterator[tuple[etree._Element, str]]:
    """Yield what a specification refers to in its content and its attributes, by ident."""
    for name in ("content", "attList"):
        part = child(spec, name)
        if part is not None:
            for node in part.iter(*_REFERRING):
                key = _key(node)
                if key:
                    yield node, key


def _key(node: etree._Element) -> str:
    if node.tag == _ATT_REF:
        return node.get("class") or node.get("name", "").partition(".attribute.")[0]
    if node.tag == _NAMED:
        name = node.get("name", "").strip().partition(".attribute")[0]
        key, _, expansion = name.rpartition("_")
        return key if expansion in EXPANSIONS else name
    return node.get("key", "")


def needed(
    specs: Iterable[etree._Element], wanted: Iterable[etree._Element], prefix: str = ""
) -> list[etree._Element]:
    """Return the specifications that are needed, in their order.

    Elements are, and what is asked for. A class of attributes is where a member of it is; a class
    of elements, a macro or a datatype is where something that is needed refers to it, a class of
    elements also as a part of a class that is needed.

    Args:
        specs: all specifications of a schema.
        wanted: those that are needed in any case.
        prefix: what the names of definitions begin with, by which some may be referred to.
    """
    everything = list(specs)
    by_name, parts = _indexed(everything, prefix)
    kept = {spec for spec in everything if spec.tag == ELEMENT_SPEC} | set(wanted)
    waiting = list(kept)
    while waiting:
        spec = waiting.pop()
        reached = [one for _, key in referred_keys(spec) for one in by_name.get(key, ())]
        for key in memberships(spec):
            reached += [one for one in by_name.get(key, ()) if one.get("type") == "atts"]
        if spec.tag == CLASS_SPEC:
            reached += parts.get(ident(spec), ())
        for one in reached:
            if one not in kept:
                kept.add(one)
                waiting.append(one)
    return [spec for spec in everything if spec in kept]


def _indexed(
    specs: list[etree._Element], prefix: str
) -> tuple[dict[str, list[etree._Element]], dict[str, list[etree._Element]]]:
    """Return what may be referred to by its name, and the classes of elements by those above."""
    by_name: dict[str, list[etree._Element]] = {}
    parts: dict[str, list[etree._Element]] = {}
    for spec in specs:
        if spec.tag != ELEMENT_SPEC:
            for name in {ident(spec), spec.get("prefix", prefix) + ident(spec)}:
                by_name.setdefault(name, []).append(spec)
        if spec.tag == CLASS_SPEC and spec.get("type") != "atts":
            for key in memberships(spec):
                parts.setdefault(key, []).append(spec)
    return by_name, parts
