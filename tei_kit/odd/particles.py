"""Content models as values: what pure ODD and the RELAX NG inside older ODDs say alike."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal

from lxml import etree

from tei_kit.odd.tree import child, children, ident, kind
from tei_kit.tei.names import TEI_NAMESPACE

RELAX_NG: Final = "http://relaxng.org/ns/structure/1.0"

ParticleKind = Literal[
    "sequence",
    "alternate",
    "interleave",
    "element",
    "class",
    "macro",
    "datatype",
    "text",
    "values",
    "anyElement",
    "empty",
    "unknown",
]
ReferenceKind = Literal["element", "class", "macro", "datatype"]
KindOf = Callable[[str], ReferenceKind | None]

GROUPS: Final = frozenset({"sequence", "alternate", "interleave"})


@dataclass(frozen=True, slots=True)
class Particle:
    """Carry one part of a content model and how often it may stand.

    `name` is what a reference refers to (for `unknown` the element that was not understood),
    `expand` how a class reference is meant, `include` and `excluded` which members of the class,
    or which namespaces of `anyElement`, are meant; `most` is None where there is no bound.
    """

    kind: ParticleKind
    name: str = ""
    least: int = 1
    most: int | None = 1
    expand: str = ""
    include: tuple[str, ...] = ()
    excluded: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    facets: tuple[tuple[str, str], ...] = ()
    parts: tuple[Particle, ...] = ()

    def walk(self) -> Iterator[Particle]:
        """Yield the particle and all in it."""
        yield self
        for part in self.parts:
            yield from part.walk()


EMPTY: Final = Particle("empty")


def content_of(spec: etree._Element, kind_of: KindOf) -> Particle:
    """Return the content model of an element, macro or datatype.

    Args:
        spec: its specification.
        kind_of: tells what a name means that RELAX NG refers to.
    """
    content = child(spec, "content")
    return EMPTY if content is None else particle_of(content, kind_of)


def particle_of(holder: etree._Element, kind_of: KindOf) -> Particle:
    """Return what stands in a `content`, `datatype` or the like; several children in order."""
    return _grouped("sequence", _parts(holder, kind_of))


def _grouped(group: ParticleKind, parts: tuple[Particle, ...]) -> Particle:
    if len(parts) == 1:
        return parts[0]
    return Particle(group, parts=parts) if parts else EMPTY


def _parts(holder: etree._Element, kind_of: KindOf) -> tuple[Particle, ...]:
    found = []
    for node in holder.iterchildren(etree.Element):
        namespace = etree.QName(node).namespace
        if namespace == TEI_NAMESPACE:
            found.append(_of_odd(node, kind_of))
        elif namespace == RELAX_NG:
            found.extend(_of_relax_ng(node, kind_of))
    return tuple(found)


def _of_odd(node: etree._Element, kind_of: KindOf) -> Particle:
    what = kind(node)
    particle = _GROUPS_AND_LEAVES.get(what, _unknown)(node, kind_of)
    least, most = bounds_of(node)
    return replace(particle, least=least, most=most)


def _unknown(node: etree._Element, _kind_of: KindOf) -> Particle:
    return Particle("unknown", kind(node))


def _sequence(node: etree._Element, kind_of: KindOf) -> Particle:
    group: ParticleKind = "interleave" if node.get("preserveOrder") == "false" else "sequence"
    return Particle(group, parts=_parts(node, kind_of))


def _alternate(node: etree._Element, kind_of: KindOf) -> Particle:
    return Particle("alternate", parts=_parts(node, kind_of))


def _element(node: etree._Element, _kind_of: KindOf) -> Particle:
    return Particle("element", node.get("key", ""))


def _class(node: etree._Element, _kind_of: KindOf) -> Particle:
    return Particle(
        "class",
        node.get("key", ""),
        expand=node.get("expand", ""),
        include=tuple(node.get("include", "").split()),
        excluded=tuple(node.get("except", "").split()),
    )


def _macro(node: etree._Element, _kind_of: KindOf) -> Particle:
    return Particle("macro", node.get("key", ""))


def _data(node: etree._Element, _kind_of: KindOf) -> Particle:
    name = node.get("key") or node.get("name") or node.get("ref") or ""
    facets = [
        (facet.get("name", ""), facet.get("value", "")) for facet in children(node, "dataFacet")
    ]
    if node.get("restriction"):
        facets.append(("pattern", node.get("restriction", "")))
    return Particle("datatype", name, facets=tuple(facets))


def _values(node: etree._Element, _kind_of: KindOf) -> Particle:
    return Particle("values", values=tuple(ident(item) for item in children(node, "valItem")))


def _any_element(node: etree._Element, _kind_of: KindOf) -> Particle:
    return Particle(
        "anyElement",
        include=tuple(node.get("require", "").split()),
        excluded=tuple(node.get("except", "").split()),
    )


def _text(_node: etree._Element, _kind_of: KindOf) -> Particle:
    return Particle("text")


def _empty(_node: etree._Element, _kind_of: KindOf) -> Particle:
    return EMPTY


_GROUPS_AND_LEAVES: Final[dict[str, Callable[[etree._Element, KindOf], Particle]]] = {
    "content": particle_of,
    "sequence": _sequence,
    "alternate": _alternate,
    "elementRef": _element,
    "classRef": _class,
    "macroRef": _macro,
    "dataRef": _data,
    "valList": _values,
    "anyElement": _any_element,
    "textNode": _text,
    "empty": _empty,
}


def bounds_of(node: etree._Element) -> tuple[int, int | None]:
    """Return `@minOccurs` and `@maxOccurs`, 1 where they are missing, None for no bound."""
    written = node.get("minOccurs", "1")
    least = int(written) if written.isdecimal() else 1
    written = node.get("maxOccurs", "1")
    if written == "unbounded":
        return least, None
    return least, max(int(written) if written.isdecimal() else 1, least)


# RELAX NG


def _of_relax_ng(node: etree._Element, kind_of: KindOf) -> Iterable[Particle]:
    what = kind(node)
    if what in _OCCURRENCES:
        yield _repeated(node, kind_of)
    elif what in _RELAX_NG_GROUPS:
        yield _grouped(_RELAX_NG_GROUPS[what], _parts(node, kind_of))
    elif what in _RELAX_NG_LEAVES:
        yield _RELAX_NG_LEAVES[what](node, kind_of)
    elif what not in _NO_CONTENT:
        yield Particle("unknown", f"rng:{what}")


def _repeated(node: etree._Element, kind_of: KindOf) -> Particle:
    inner = particle_of(node, kind_of)
    if (inner.least, inner.most) != (1, 1):
        inner = Particle("sequence", parts=(inner,))
    least, most = _OCCURRENCES[kind(node)]
    return replace(inner, least=least, most=most)


def _mixed(node: etree._Element, kind_of: KindOf) -> Particle:
    return Particle("interleave", parts=(Particle("text"), particle_of(node, kind_of)))


def _reference(node: etree._Element, kind_of: KindOf) -> Particle:
    name = node.get("name", "")
    return Particle(kind_of(name) or _kind_by_name(name), name)


def _data_type(node: etree._Element, _kind_of: KindOf) -> Particle:
    facets = tuple(
        (part.get("name", ""), (part.text or "").strip())
        for part in node.iterchildren(f"{{{RELAX_NG}}}param")
    )
    return Particle("datatype", node.get("type", ""), facets=facets)


def _value(node: etree._Element, _kind_of: KindOf) -> Particle:
    return Particle("values", values=((node.text or "").strip(),))


def _own_element(node: etree._Element, _kind_of: KindOf) -> Particle:
    """Return an element that the RELAX NG inside an ODD declares on the spot."""
    name = (node.get("name") or node.findtext(f"{{{RELAX_NG}}}name") or "").strip()
    return Particle("element", name) if name else Particle("anyElement")


_OCCURRENCES: Final[dict[str, tuple[int, int | None]]] = {
    "optional": (0, 1),
    "zeroOrMore": (0, None),
    "oneOrMore": (1, None),
}
_RELAX_NG_GROUPS: Final[dict[str, ParticleKind]] = {
    "group": "sequence",
    "list": "sequence",
    "choice": "alternate",
    "interleave": "interleave",
}
_NO_CONTENT: Final = frozenset({"attribute", "anyName", "nsName", "name", "except", "param"})
_RELAX_NG_LEAVES: Final[dict[str, Callable[[etree._Element, KindOf], Particle]]] = {
    "mixed": _mixed,
    "ref": _reference,
    "data": _data_type,
    "value": _value,
    "element": _own_element,
    "text": _text,
    "empty": _empty,
}


def _kind_by_name(name: str) -> ReferenceKind:
    """Guess what a name means that is not specified, by the TEI's way of naming."""
    if name.startswith("model."):
        return "class"
    if name.startswith("macro."):
        return "macro"
    return "datatype" if name.startswith(("data.", "teidata.")) else "element"
