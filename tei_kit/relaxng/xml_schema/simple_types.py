"""Types of text: what an attribute's value or an element's text may be.

A type is a name, or a tag `xs:simpleType` that says it in place.

Source: XML Schema part 2, 4.1; Guidelines for using W3C XML Schema Datatypes with RELAX NG.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final, NamedTuple, TypeAlias

from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.datatypes.facets import Datatype
from tei_kit.relaxng.patterns import Pattern
from tei_kit.relaxng.writing.markup import Tag
from tei_kit.relaxng.xml_schema.files import SchemaFiles
from tei_kit.relaxng.xml_schema.grammar import Grammar
from tei_kit.relaxng.xml_schema.tags import documented, tag

SimpleType: TypeAlias = str | Tag


class Site(NamedTuple):
    """Carry where a type is used: the namespace of the file, and what takes the losses there."""

    here: str
    report: Callable[[str], None]


STRING: Final = "xs:string"
_BOOLEANS: Final = {"true": "true|1", "1": "true|1", "false": "false|0", "0": "false|0"}
_SINGULAR: Final = {"NMTOKENS": "NMTOKEN", "IDREFS": "IDREF", "ENTITIES": "ENTITY"}
_LENGTHS: Final = frozenset(("length", "minLength", "maxLength"))
_OPPOSED: Final = (
    ("minLength", "maxLength"),
    ("fractionDigits", "totalDigits"),
)


class _Counted(NamedTuple):
    """Carry what a list holds: kinds of words, and how many; `exact` if that is all it says."""

    items: tuple[Pattern, ...]
    least: int
    most: int | None
    exact: bool


class SimpleTypes:
    """Turn patterns of text into types.

    A type that a regular expression restricts is declared once, in the main file: to compile such
    an expression takes some processors longer than all the rest of a schema.
    """

    def __init__(self, grammar: Grammar, files: SchemaFiles) -> None:
        self._grammar = grammar
        self._files = files
        self._declared: dict[Datatype, str] = {}

    def of(  # noqa: PLR0911 (one return a kind)
        self, pattern: Pattern, site: Site
    ) -> SimpleType:
        """Return the type of a pattern; attributes in it are passed over."""
        kind = pattern.kind
        if kind == p.TEXT_KIND:
            return STRING
        if kind == p.DATA:
            return self._data(pattern, site)
        if kind == p.VALUE:
            return self._values([pattern], site)
        if kind == p.CHOICE:
            return self._choice(pattern.a, site)
        if kind == p.LIST:
            return self._list(pattern, site)
        if kind in (p.GROUP, p.INTERLEAVE):
            told = [one for one in (pattern.a, pattern.b) if one.mask & (p.HAS_STRING | p.HAS_TEXT)]
            return self.of(told[0], site) if told else _empty()
        return self.of(pattern.a, site) if kind == p.ONE_OR_MORE else _empty()

    def any_of(self, patterns: Iterable[Pattern], site: Site) -> SimpleType:
        """Return the type of what matches any of some patterns."""
        members: dict[Pattern, None] = {}
        for pattern in patterns:
            members.update(dict.fromkeys(pattern.a if pattern.kind == p.CHOICE else (pattern,)))
        return self._choice(tuple(members), site)

    def _choice(self, members: tuple[Pattern, ...], site: Site) -> SimpleType:
        if any(member.kind == p.TEXT_KIND for member in members):
            return STRING
        values: dict[str, list[Pattern]] = {}
        types: list[SimpleType] = []
        for member in members:
            if member.kind == p.VALUE:
                values.setdefault(_base(member.a), []).append(member)
            else:
                types.append(self.of(member, site))
        together = [self._values(group, site) for group in values.values()]
        together += [one for number, one in enumerate(types) if one not in types[:number]]
        if len(together) == 1:
            return together[0]
        return tag("simpleType", union(together))

    def _values(self, values: list[Pattern], site: Site) -> SimpleType:
        datatype: Datatype = values[0].a
        base = _base(datatype)
        if datatype.primitive.qualified:
            site.report("a value is a qualified name; any such name is allowed instead")
            return base
        texts: dict[str, Tag] = {}
        for value in values:
            text = value.b[1]
            if datatype.primitive.name == "boolean":
                text = _BOOLEANS[text.strip()]
            facet = "pattern" if datatype.primitive.name == "boolean" else "enumeration"
            said = self._grammar.descriptions.get(value)
            texts.setdefault(text, tag(facet, documented(said), value=text))
        return _restricted(base, texts.values())

    def _data(self, pattern: Pattern, site: Site) -> SimpleType:
        if pattern.b is not None:
            site.report("values that are excepted from a type are allowed")
        datatype: Datatype = pattern.a
        if not any(name == "pattern" for name, _ in datatype.facets):
            return _restricted_by(datatype, site)
        main = self._files.file(self._files.main)
        name = self._declared.get(datatype)
        if name is None:
            written = _restricted_by(datatype, site)
            assert isinstance(written, Tag)
            wanted = self._grammar.names.get(pattern) or f"{datatype.primitive.name}.pattern"
            name = self._declared[datatype] = main.free_name("simpleType", wanted)
            main.declare("simpleType", name, Tag(written.name, {"name": name}, written.children))
        return self._files.reference(self._files.main, name, site.here)

    # Lists

    def _list(self, pattern: Pattern, site: Site) -> SimpleType:
        counted = _counted(pattern.a)
        if not counted.exact:
            site.report("the words of a list are checked one by one, without their order")
        if not counted.items:
            return _empty()
        item = self.any_of(counted.items, site)
        name, inside = _named_or_inside("itemType", item)
        whole = tag("simpleType", tag("list", *inside, **name))
        facets = []
        if counted.least:
            facets.append(tag("minLength", value=str(counted.least)))
        if counted.most is not None:
            facets.append(tag("maxLength", value=str(counted.most)))
        return _restricted(whole, facets) if facets else whole


def _counted(pattern: Pattern) -> _Counted:
    kind = pattern.kind
    if kind == p.CHOICE:
        parts = [_counted(member) for member in pattern.a]
        least = min(part.least for part in parts)
        most = _greatest([part.most for part in parts])
        return _Counted(_items(parts), least, most, _choice_is_exact(parts))
    if kind == p.GROUP:
        one, other = _counted(pattern.a), _counted(pattern.b)
        most = None if one.most is None or other.most is None else one.most + other.most
        same = not one.items or not other.items or one.items == other.items
        exact = one.exact and other.exact and same
        return _Counted(_items((one, other)), one.least + other.least, most, exact)
    if kind == p.ONE_OR_MORE:
        inner = _counted(pattern.a)
        return _Counted(inner.items, inner.least, None, inner.exact and inner.least <= 1)
    if kind == p.EMPTY_KIND:
        return _Counted((), 0, 0, exact=True)
    return _Counted((pattern,), 1, 1, exact=True)


def _items(parts: Iterable[_Counted]) -> tuple[Pattern, ...]:
    return tuple(dict.fromkeys(item for part in parts for item in part.items))


def _choice_is_exact(parts: list[_Counted]) -> bool:
    """Tell whether alternatives are no more than a number of words of the same kinds."""
    if all((part.least, part.most) == (1, 1) for part in parts):
        return True
    full = [part for part in parts if part.items]
    return all(part.exact for part in parts) and len(full) == 1 and full[0].least <= 1


def _greatest(counts: list[int | None]) -> int | None:
    return None if None in counts else max(count for count in counts if count is not None)


# Tags


def _base(datatype: Datatype) -> str:
    name = datatype.primitive.name
    return "xs:QName" if name == "NOTATION" else f"xs:{name}"


def _restricted_by(datatype: Datatype, site: Site) -> SimpleType:
    """Return a datatype with its facets."""
    base: SimpleType = _base(datatype)
    facets = _sayable(datatype, site)
    plain = [facet for facet in facets if facet[0] != "pattern"]
    patterns = [facet for facet in facets if facet[0] == "pattern"]
    # Patterns side by side are alternatives in XML Schema, conditions in RELAX NG.
    steps = [plain + patterns[:1], *([facet] for facet in patterns[1:])]
    for step in steps:
        if step:
            base = _restricted(base, [tag(name, value=value) for name, value in step])
    return base


def _sayable(datatype: Datatype, site: Site) -> list[tuple[str, str]]:
    """Return the facets without those that contradict each other, which no schema may have."""
    facets = list(datatype.facets)
    given = dict(facets)
    for lower, upper in _OPPOSED:
        if lower in given and upper in given and int(given[lower]) > int(given[upper]):
            site.report(f"{lower} is above {upper}, which no text fulfils; both are left out")
            facets = [facet for facet in facets if facet[0] not in (lower, upper)]
    if datatype.primitive.qualified:
        facets = [facet for facet in facets if facet[0] not in _LENGTHS]
    return facets


def _empty() -> Tag:
    return _restricted("xs:token", [tag("length", value="0")])


def _restricted(base: SimpleType, facets: Iterable[Tag]) -> Tag:
    name, inside = _named_or_inside("base", base)
    return tag("simpleType", tag("restriction", *inside, *facets, **name))


def _named_or_inside(attribute: str, one: SimpleType) -> tuple[dict[str, str], tuple[Tag, ...]]:
    """Return a type as an attribute where it has a name, else as a child."""
    return ({attribute: one}, ()) if isinstance(one, str) else ({}, (one,))


def union(types: Iterable[SimpleType]) -> Tag:
    """Return the tag of a union."""
    named = [one for one in types if isinstance(one, str)]
    attributes = {"memberTypes": " ".join(named)} if named else {}
    return tag("union", *[one for one in types if not isinstance(one, str)], **attributes)
