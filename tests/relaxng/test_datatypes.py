"""Datatypes against a table of literals, and facets one by one."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from tei_kit.relaxng.datatypes.facets import FacetError
from tei_kit.relaxng.datatypes.library import XML_SCHEMA_LIBRARY, DatatypeLibraries

TABLE = Path(__file__).parent / "cases" / "datatypes.table"
_LITERAL = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*\"""")
PREFIXES = {"q": "urn:q"}


def _rows() -> list[tuple[str, bool, tuple[str, ...]]]:
    rows = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, _, rest = line.partition(": ")
            literals = tuple(ast.literal_eval(one) for one in _LITERAL.findall(rest))
            rows.append((name, rest[0] == "+", literals))
    return rows


@pytest.mark.parametrize(("name", "allowed", "literals"), _rows())
def test_literals(name: str, *, allowed: bool, literals: tuple[str, ...]) -> None:
    datatype = DatatypeLibraries().find(XML_SCHEMA_LIBRARY, name)
    wrong = [literal for literal in literals if datatype.allows(literal, PREFIXES) != allowed]
    assert not wrong


@pytest.mark.parametrize(
    ("name", "facets", "allowed", "refused"),
    [
        ("string", {"length": "2"}, ["ab", "äö", "😀a"], ["a", "abc", ""]),
        ("token", {"minLength": "2"}, ["ab", " ab "], [" a ", ""]),
        ("NMTOKENS", {"maxLength": "2"}, ["a", " a  b "], ["a b c"]),
        ("hexBinary", {"length": "2"}, ["abcd"], ["ab"]),
        ("base64Binary", {"length": "1"}, ["YQ==", "Y Q = ="], ["YWI="]),
        ("decimal", {"totalDigits": "2"}, ["12", "0012", "1.20", "-1.2"], ["123", "1.23"]),
        ("decimal", {"fractionDigits": "1"}, ["1", "1.5", "1.50"], ["1.55"]),
        ("integer", {"minInclusive": "3"}, ["3", "+4"], ["2", "-3"]),
        ("integer", {"maxExclusive": "3"}, ["2", "-3"], ["3", "4"]),
        ("decimal", {"minExclusive": "0.1"}, ["0.10001"], ["0.1", "0.10", "0"]),
        ("double", {"maxInclusive": "1e1"}, ["10", "-INF"], ["10.1", "NaN", "INF"]),
        ("date", {"minInclusive": "1953-05-06"}, ["1953-05-06", "1953-05-08Z"], ["1953-05-05"]),
        ("date", {"minInclusive": "1953-05-06"}, ["1953-05-07"], ["1953-05-06Z"]),
        ("dateTime", {"maxExclusive": "1953-05-06T12:00:00Z"}, ["1953-05-06T12:59:59+01:00"],
         ["1953-05-06T13:00:00+01:00", "1953-05-06T11:00:00"]),
        ("time", {"minInclusive": "12:00:00"}, ["12:00:00"], ["11:59:59"]),
        ("gYear", {"maxInclusive": "-0044"}, ["-0044", "-0045"], ["-0043", "0044"]),
        ("duration", {"minInclusive": "P1M"}, ["P1M", "P32D"], ["P30D", "P31D", "P27D"]),
        ("token", {"pattern": "[a-z]+"}, ["abc"], ["abc1", ""]),
    ],
)  # fmt: skip
def test_facets(name: str, facets: dict[str, str], allowed: list[str], refused: list[str]) -> None:
    datatype = DatatypeLibraries().find(XML_SCHEMA_LIBRARY, name, tuple(facets.items()))
    assert [literal for literal in allowed if not datatype.allows(literal)] == []
    assert [literal for literal in refused if datatype.allows(literal)] == []


@pytest.mark.parametrize(
    ("name", "one", "other", "equal"),
    [
        ("decimal", "1.50", "+01.5", True),
        ("decimal", "-0", "0", True),
        ("boolean", "1", "true", True),
        ("double", "1e1", "10", True),
        ("double", "NaN", "NaN", True),
        ("float", "0.1", "0.10000000000000001", True),
        ("dateTime", "1953-05-06T12:00:00Z", "1953-05-06T13:00:00+01:00", True),
        ("date", "1953-05-06", "1953-05-06Z", False),
        ("time", "00:30:00+01:00", "23:30:00Z", True),
        ("duration", "P1Y", "P12M", True),
        ("duration", "P1M", "P30D", False),
        ("hexBinary", "aB", "Ab", True),
        ("base64Binary", "YQ==", "Y Q = =", True),
        ("string", "a ", "a", False),
        ("token", " a  b", "a b", True),
        ("anyURI", "HTTP://x", "http://x", False),
    ],
)
def test_equality(name: str, one: str, other: str, *, equal: bool) -> None:
    datatype = DatatypeLibraries().find(XML_SCHEMA_LIBRARY, name)
    assert (datatype.key(one) == datatype.key(other)) == equal


def test_qualified_names_compare_by_namespace() -> None:
    datatype = DatatypeLibraries().find(XML_SCHEMA_LIBRARY, "QName")
    assert datatype.key("a:x", {"a": "urn:x"}) == datatype.key("b:x", {"b": "urn:x"})
    assert datatype.key("a:x", {"a": "urn:x"}) != datatype.key("a:x", {"a": "urn:y"})


@pytest.mark.parametrize(
    ("library", "name", "facets"),
    [
        ("urn:nobody", "string", ()),
        ("", "integer", ()),
        ("", "token", (("length", "1"),)),
        (XML_SCHEMA_LIBRARY, "strnig", ()),
        (XML_SCHEMA_LIBRARY, "string", (("length", "1"), ("length", "2"))),
        (XML_SCHEMA_LIBRARY, "string", (("length", "1"), ("minLength", "0"))),
        (XML_SCHEMA_LIBRARY, "string", (("length", "9" * 40),)),
        (XML_SCHEMA_LIBRARY, "boolean", (("maxInclusive", "1"),)),
        (XML_SCHEMA_LIBRARY, "QName", (("length", "1"),)),
        (XML_SCHEMA_LIBRARY, "integer", (("totalDigits", "0"),)),
    ],
)
def test_wrong_types_and_facets_are_refused(
    library: str, name: str, facets: tuple[tuple[str, str], ...]
) -> None:
    with pytest.raises(FacetError):
        DatatypeLibraries().find(library, name, facets)


def test_what_is_remembered_is_bounded() -> None:
    datatype = DatatypeLibraries().find(XML_SCHEMA_LIBRARY, "NCName")
    for number in range(10_000):
        assert datatype.allows(f"n{number}")
    assert len(datatype.accepted) < 5_000
    assert not datatype.allows("1")
