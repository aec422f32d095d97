"""Types of text: what an attribute's value or an element's text may be.

A type is a name, or a tag `xs:simpleType` that says it in place.

Source: XML Schema part 2, 4.1; Guidelines for using W3C XML Schema Datatypes with RELAX NG.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Final, NamedTuple, TypeAlias

from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.datatypes.facets import Datatype
from tei_kit.relaxng.patterns import Pattern
from tei_kit.relaxng.writing.markup import Tag
from tei_kit.relaxng.xml_schema.facets import SINGULAR, sayable_facets
from tei_kit.relaxng.xml_schema.files import SchemaFiles
from tei_kit.relaxng.xml_schema.grammar import Grammar
from tei_kit.relaxng.xml_schema.list_contents import list_content
from tei_kit.relaxng.xml_schema.tags import documented, tag

SimpleType: TypeAlias = str | Tag


class Site(NamedTuple):
    """Carry where a type is used.

    Attributes:
        here: the namespace of the file.
        report: takes a sentence for each loss.
        in_list: whether it is the type of a single word of a list.
    """

    here: str
    report: Callable[[str], None]
    in_list: bool = False


STRING: Final = "xs:string"
_QUALIFIED: Final = "xs:QName"
_BOOLEANS: Final = {"true": "true|1", "1": "true|1", "false": "false|0", "0": "false|0"}


class SimpleTypes:
    """Turn patterns of text into types.

    A type that a regular expression restricts is declared once, in the main file: to compile such
    an expression takes some processors longer than all the rest of a schema.
    """

    def __init__(self, grammar: Grammar, files: SchemaFiles) -> None:
        self._grammar = grammar
        self._files = files
        self._declared: dict[tuple[Datatype, bool], str] = {}

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
        # Qualified names last: libxml2 gives up where a prefix is not declared, and tries no other.
        for member in sorted(members, key=_is_qualified):
            if member.kind == p.VALUE:
                values.setdefault(_base(member.a, site), []).append(member)
            else:
                types.append(self.of(member, site))
        together = [self._values(group, site) for group in values.values()]
        together += [one for number, one in enumerate(types) if one not in types[:number]]
        if len(together) == 1:
            return together[0]
        return tag("simpleType", _union(together))

    def _values(self, values: list[Pattern], site: Site) -> SimpleType:
        datatype: Datatype = values[0].a
        base = _base(datatype, site)
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
        if _is_qualified(pattern) or not any(name == "pattern" for name, _ in datatype.facets):
            return _restricted_by(datatype, site)
        main = self._files.file(self._files.main)
        name = self._declared.get((datatype, site.in_list))
        if name is None:
            written = _restricted_by(datatype, site)
            assert isinstance(written, Tag)
            wanted = self._grammar.names.get(pattern) or f"{datatype.primitive.name}.pattern"
            name = self._declared[datatype, site.in_list] = main.free_name("simpleType", wanted)
            main.declare("simpleType", name, Tag(written.name, {"name": name}, written.children))
        return self._files.reference(self._files.main, name, site.here)

    # Lists

    def _list(self, pattern: Pattern, site: Site) -> SimpleType:
        content = list_content(pattern.a)
        if not content.exact:
            site.report("the words of a list are checked one by one, without their order")
        if not content.items:
            return _empty()
        item = self.any_of(content.items, site._replace(in_list=True))
        name, inside = _named_or_inside("itemType", item)
        whole = tag("simpleType", tag("list", *inside, **name))
        facets = []
        if content.least:
            facets.append(tag("minLength", value=str(content.least)))
        if content.most is not None:
            facets.append(tag("maxLength", value=str(content.most)))
        return _restricted(whole, facets) if facets else whole


# Tags


def _is_qualified(pattern: Pattern) -> bool:
    return pattern.kind in (p.DATA, p.VALUE) and pattern.a.primitive.qualified


def _base(datatype: Datatype, site: Site) -> str:
    name = datatype.primitive.name
    if site.in_list:
        name = SINGULAR.get(name, name)
    return _QUALIFIED if name == "NOTATION" else f"xs:{name}"


def _restricted_by(datatype: Datatype, site: Site) -> SimpleType:
    """Return a datatype with its facets."""
    base: SimpleType = _base(datatype, site)
    facets = sayable_facets(datatype, site.report)
    plain = [facet for facet in facets if facet[0] != "pattern"]
    if plain and site.in_list and datatype.primitive.name in SINGULAR:
        site.report("the length of a list in a list is not checked")
        plain = []
    patterns = [facet for facet in facets if facet[0] == "pattern"]
    # Patterns side by side are alternatives in XML Schema, conditions in RELAX NG.
    steps = [plain + patterns[:1], *([facet] for facet in patterns[1:])]
    for step in steps:
        if step:
            base = _restricted(base, [tag(name, value=value) for name, value in step])
    return base


def _empty() -> Tag:
    return _restricted("xs:token", [tag("length", value="0")])


def _restricted(base: SimpleType, facets: Iterable[Tag]) -> Tag:
    name, inside = _named_or_inside("base", base)
    return tag("simpleType", tag("restriction", *inside, *facets, **name))


def _named_or_inside(attribute: str, one: SimpleType) -> tuple[dict[str, str], tuple[Tag, ...]]:
    """Return a type as an attribute where it has a name, else as a child."""
    return ({attribute: one}, ()) if isinstance(one, str) else ({}, (one,))


def _union(types: Sequence[SimpleType]) -> Tag:
    """Return the tag of a union."""
    named = [one for one in types if isinstance(one, str) and one != _QUALIFIED]
    inside = [one for one in types if not isinstance(one, str)]
    if _QUALIFIED in types:
        inside.append(_restricted(_QUALIFIED, ()))
    attributes = {"memberTypes": " ".join(named)} if named else {}
    return tag("union", *inside, **attributes)
