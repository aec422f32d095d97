"""Schemas and documents that mean harm, or that nobody would write."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.relaxng import within_folder
from tei_kit.schematron import SchematronError, load_schematron
from tei_kit.schematron.xpath.parsing import parse
from tei_kit.schematron.xpath.regular_expressions import refuse_dangerous
from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
from tests.schematron.writing import SCH, from_files, loaded, report, rule, told, violations


@pytest.mark.parametrize(
    "test",
    [
        "unparsed-text('/etc/passwd')",
        "environment-variable('HOME')",
        "available-environment-variables()",
        "collection('.')",
        "uri-collection()",
        "json-doc('a.json')",
        "transform(map{})",
        "load-xquery-module('a')",
        "function-lookup(xs:QName('fn:doc'), 1)('a')",
        "parse-xml('&lt;a/>')",
        "fn:unparsed-text-lines#1",
        "//*!unparsed-text(.)",
        "'a.txt' => unparsed-text()",
        "Q{http://www.w3.org/2005/xpath-functions}unparsed-text('a')",
        "Q{http://saxon.sf.net/}evaluate('1')",
        "xsl:evaluate('1')",
    ],
)
def test_no_expression_reaches_out(test: str) -> None:
    with pytest.raises(SchematronError, match="wrong"):
        loaded(rule("p", report(test)))


@pytest.mark.parametrize("test", ["doc('/etc/passwd')", "document('a.xml')/x", "doc(@href)"])
def test_other_documents_are_not_read_but_the_other_tests_go_on(test: str) -> None:
    schema = loaded(rule("p", report(test) + report("true()", "fine")))
    first, second = violations(schema, "<p href='a.xml'/>")
    assert first.kind == "unevaluated"
    assert "another document" in first.message
    assert second.message == "fine"


def test_a_test_that_has_no_value_is_told_once() -> None:
    schema = loaded(rule("p", report("xs:integer(@n) = 1", "one") + report("true()", "fine")))
    found = violations(schema, "<d><p n='x'/><p n='1'/><p n='y'/><p n='z'/></d>")
    unevaluated = [one for one in found if one.kind == "unevaluated"]
    assert [(one.path, one.others, one.severity) for one in unevaluated] == [
        ("/d/p[1]", 2, "error")
    ]
    assert [one.path for one in found if one.message == "one"] == ["/d/p[2]"]
    assert sum(one.message == "fine" for one in found) == 4


def test_a_context_that_has_no_value_does_not_match() -> None:
    schema = loaded(rule("p[xs:integer(@n) = 1]", report("true()")))
    found = violations(schema, "<d><p n='x'/><p n='1'/></d>")
    assert [(one.kind, one.path, one.severity) for one in found] == [
        ("unevaluated", "/d/p[1]", "information"),
        ("report", "/d/p[2]", "error"),
    ]


def test_a_message_that_has_no_value_is_told_so() -> None:
    schema = loaded(rule("p", report("true()", "<value-of select='xs:date(.)'/>")))
    assert "can't be shown" in told(schema, "<p>May</p>")[0]


@pytest.mark.parametrize("pattern", ["(a+)+b", "((a|b)*c)*", "(.*,){3,}x", "([a-z]+)*$"])
def test_a_regular_expression_that_may_take_endless_time_is_refused(pattern: str) -> None:
    schema = loaded(rule("p", report(f"matches(., '{pattern}')") + report("true()", "fine")))
    first, second = violations(schema, f"<p>{'a' * 40}</p>")
    assert "endless" in first.message
    assert second.message == "fine"


@pytest.mark.parametrize(
    "pattern", [r"^\d{4}(-\d\d){0,2}$", "[(+)+]+", r"\(a+\)+", "(ab)+", "a+b+", r"(^|\s)x+(\s|$)"]
)
def test_other_regular_expressions_are_not(pattern: str) -> None:
    assert refuse_dangerous(pattern) == pattern


@pytest.mark.parametrize("function", ["replace(., '(a+)+b', 'c')", "tokenize(., '(a+)+b')"])
def test_nor_is_it_in_other_functions(function: str) -> None:
    (found,) = violations(loaded(rule("p", report(f"{function} = 'x'"))), "<p>aaa</p>")
    assert found.kind == "unevaluated"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<",
        b"<schema/>",
        b"\xff\xfe",
        f'<!DOCTYPE schema SYSTEM "a.dtd"><schema xmlns="{SCH}"/>'.encode(),
        f'<!DOCTYPE schema [<!ENTITY a "b">]><schema xmlns="{SCH}">&a;</schema>'.encode(),
    ],
)
def test_what_is_no_schema_is_refused(data: bytes) -> None:
    with pytest.raises(SchematronError, match=r"rules\.sch"):
        load_schematron(data, "rules.sch")


def test_includes_that_double_are_bounded() -> None:
    files = {
        f"{n}.sch": f'<pattern xmlns="{SCH}"><include href="{n + 1}.sch"/>'
        f'<include href="{n + 1}.sch"/></pattern>'
        for n in range(40)
    } | {"40.sch": f'<pattern xmlns="{SCH}"/>'}
    with pytest.raises(SchematronError, match="more than 1000 inclusions"):
        loaded('<include href="0.sch"/>', resolver=from_files(files))


def test_abstract_rules_that_double_are_bounded() -> None:
    rules = "".join(
        f'<rule abstract="true" id="r{n}"><extends rule="r{n + 1}"/>'
        f'<extends rule="r{n + 1}"/></rule>'
        for n in range(30)
    )
    last = '<rule abstract="true" id="r30"/>'
    using = rule("p", '<extends rule="r0"/>')
    with pytest.raises(SchematronError, match="too many times"):
        loaded(f"{rules}{last}{using}")


@pytest.mark.parametrize("href", ["../outside.sch", "/etc/passwd", "http://x.example/a.sch"])
def test_includes_lead_nowhere_else(tmp_path: Path, href: str) -> None:
    (tmp_path / "outside.sch").write_text(f'<pattern xmlns="{SCH}"/>')
    (tmp_path / "in").mkdir()
    with pytest.raises(SchematronError, match="can't be included"):
        loaded(f'<include href="{href}"/>', resolver=within_folder(tmp_path / "in"))


@pytest.mark.parametrize(
    "expression",
    [
        "(" * 500,
        "not(" * 300 + "1" + ")" * 300,
        "-" * 5000 + "1",
        "a[" * 200,
        " + ".join(["1"] * 5000),
    ],
)
def test_expressions_that_are_nested_deeply(expression: str) -> None:
    with pytest.raises(SchematronError):
        loaded(rule("p", report(expression)))


def test_long_chains_are_fine() -> None:
    chain = " or ".join(f"@n = '{number}' or tokenize(@m) = 'a'" for number in range(300))
    assert told(loaded(rule("p", report(chain))), "<p n='299'/>") == ["/p !"]


def test_a_deep_document() -> None:
    schema = loaded(rule("a", report("not(ancestor::a[250]) and not(a)", "<value-of select='1'/>")))
    assert told(schema, "<a>" * 200 + "</a>" * 200)[0].endswith(" 1")


@given(st.text(alphabet="ab@/[]()|*.,'$=<>+- \"!?:{}#012", max_size=40))
def test_any_text_is_an_expression_or_refused(text: str) -> None:
    try:
        parse(text)
    except ExpressionSyntaxError:
        return


@pytest.mark.parametrize(
    ("test", "fires"),
    [("//p[" * 30 + "@n" + "]" * 30, True), ("@n = (//q/@n, //p/@m, 'none')", False)],
)
def test_searches_inside_searches_come_to_an_end(test: str, *, fires: bool) -> None:
    document = "<r n='1'>" + "<p n='1'/>" * 2000 + "</r>"
    assert bool(violations(loaded(rule("r", report(test))), document)) is fires
