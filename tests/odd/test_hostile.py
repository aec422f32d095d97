"""ODDs that nobody wrote in good faith: refused with a message, or handled in bounded time."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from tei_kit.errors import UnreadableInputError
from tei_kit.odd import compile_odd, schema_of

_TEI = "http://www.tei-c.org/ns/1.0"
_CASES = Path(__file__).parent / "cases"
_SOURCE = (_CASES / "source.xml").read_bytes()


def _odd(inside: str) -> bytes:
    return (
        f'<TEI xmlns="{_TEI}"><schemaSpec ident="s" source="source.xml"><moduleRef key="tei"/>'
        f'<moduleRef key="core"/>{inside}</schemaSpec></TEI>'
    ).encode()


def _element(content: str, attributes: str = "") -> str:
    return (
        f'<elementSpec ident="p" mode="change"><content>{content}</content>{attributes}'
        "</elementSpec>"
    )


def _compile(data: bytes) -> None:
    schema_of(compile_odd(data, "my.odd", {"source.xml": _SOURCE}.__getitem__))


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "empty"),
        (b"<TEI>", "not well-formed"),
        (b"\xff\xfe<\x00T\x00", "UTF-16"),
        (b'<!DOCTYPE TEI [<!ENTITY a "b">]><TEI>&a;</TEI>', "entity"),
        (b'<!DOCTYPE TEI SYSTEM "http://example.org/x.dtd"><TEI/>', "external DTD"),
        (f'<TEI xmlns="{_TEI}"/>'.encode(), "no specification"),
        (_odd("<p>" * 300 + "</p>" * 300), "deeper than"),
        (_odd(_element('<elementRef key="hi" minOccurs="1e9"/>')), "no number"),
        (_odd(_element('<elementRef key="hi" minOccurs="5" maxOccurs="2"/>')), "so often"),
        (_odd('<elementSpec ident="a b"><content/></elementSpec>'), "no XML name"),
        (_odd('<elementSpec ident="a" mode="add"><altIdent>1</altIdent></elementSpec>'), "no XML"),
        (_odd(_element("", '<attList><attDef ident="a b"/></attList>')), "not a name"),
        (_odd(_element('<dataRef name="token" restriction="((((a*)*)*)*"/>')), "pattern"),
    ],
)
def test_it_is_refused_with_a_message(data: bytes, said: str):
    with pytest.raises(UnreadableInputError, match=said):
        _compile(data)


@pytest.mark.parametrize(
    "inside",
    [
        _element("<sequence>" * 200 + "</sequence>" * 200),
        _element('<elementRef key="hi" minOccurs="100000" maxOccurs="100000"/>'),
        _element('<elementRef key="hi" minOccurs="99999999999999999999" maxOccurs="unbounded"/>'),
        _element('<classRef key="model.word" minOccurs="0" maxOccurs="400"/>'),
        _element(
            "",
            '<attList><attDef ident="a"><datatype maxOccurs="100000"><dataRef name="token"/>'
            "</datatype></attDef></attList>",
        ),
        '<elementSpec ident="hi" mode="change"><classes mode="change">'
        + '<memberOf key="model.block"/>' * 1000
        + "</classes></elementSpec>",
        '<specGrp><elementSpec ident="hi" mode="change"><gloss>x</gloss></elementSpec></specGrp>'
        * 500,
    ],
)
def test_it_ends(inside: str):
    _compile(_odd(inside))


def test_occurrence_within_occurrence_does_not_explode():
    inside = '<elementRef key="hi" maxOccurs="400"/>'
    for _ in range(4):
        inside = f'<sequence maxOccurs="400">{inside}</sequence>'
    with pytest.raises(UnreadableInputError, match="more than 20,000 parts"):
        _compile(_odd(_element(inside)))


_IDENTS = st.sampled_from(
    ["p", "hi", "TEI", "model.word", "model.block", "att.all", "macro.words", "data.word", "x", ""]
)
_NAMES = st.sampled_from(
    [
        "elementSpec", "classSpec", "macroSpec", "dataSpec", "content", "sequence", "alternate",
        "elementRef", "classRef", "macroRef", "dataRef", "attList", "attDef", "attRef", "valList",
        "valItem", "classes", "memberOf", "datatype", "moduleRef", "specGrp", "specGrpRef",
        "anyElement", "empty", "textNode", "constraintSpec", "altIdent", "desc", "schemaSpec",
    ]
)  # fmt: skip
_ATTRIBUTES = st.dictionaries(
    st.sampled_from(
        [
            "ident", "key", "name", "mode", "type", "minOccurs", "maxOccurs", "expand", "usage",
            "include", "except", "org", "class", "source", "ns", "prefix", "require", "module",
        ]
    ),
    st.one_of(
        _IDENTS,
        st.sampled_from(
            ["add", "change", "replace", "delete", "atts", "model", "closed", "semi", "0", "2",
             "unbounded", "-1", "sequence", "alternate", "choice", "req", "source.xml", "tei"]
        ),
    ),
    max_size=4,
)  # fmt: skip
_TREES = st.recursive(
    st.builds(lambda name, attributes: (name, attributes, []), _NAMES, _ATTRIBUTES),
    lambda below: st.tuples(_NAMES, _ATTRIBUTES, st.lists(below, max_size=4)),
    max_leaves=12,
)


def _built(tree: tuple[str, dict[str, str], list]) -> etree._Element:
    name, attributes, below = tree
    node = etree.Element(f"{{{_TEI}}}{name}", attributes)
    node.extend(_built(one) for one in below)
    return node


@given(st.lists(_TREES, max_size=5))
def test_whatever_stands_in_a_schema_it_is_compiled_or_refused(trees: list):
    inside = "".join(etree.tostring(_built(tree), encoding="unicode") for tree in trees)
    with suppress(UnreadableInputError):
        _compile(_odd(inside))
