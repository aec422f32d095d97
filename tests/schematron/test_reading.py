"""Reading schemas: phases, includes, what is refused by name, and what a violation carries."""

from __future__ import annotations

import pytest

from tei_kit.schematron import SchematronError, load_schematron
from tests.schematron.writing import (
    SCH,
    from_files,
    loaded,
    report,
    rule,
    told,
    violations,
    written,
)

PHASES = (
    '<phase id="one"><active pattern="a"/></phase>'
    '<phase id="two"><let name="x" value="2"/><active pattern="b"/></phase>'
    f'<pattern id="a">{rule("p", report("true()", "a"))}</pattern>'
    f'<pattern id="b">{rule("p", report("true()", "b"))}</pattern>'
)


@pytest.mark.parametrize(
    ("phase", "default", "fired"),
    [
        ("one", "", ["/p a"]),
        ("two", "", ["/p b"]),
        ("#ALL", "one", ["/p a", "/p b"]),
        ("#DEFAULT", "", ["/p a", "/p b"]),
        ("#DEFAULT", "two", ["/p b"]),
    ],
)
def test_phases(phase: str, default: str, fired: list[str]) -> None:
    attributes = f'defaultPhase="{default}"' if default else ""
    assert told(loaded(PHASES, attributes=attributes, phase=phase), "<p/>") == fired


@pytest.mark.parametrize(
    ("phase", "content", "reason"),
    [
        ("three", PHASES, "no phase “three”; its phases are: one, two"),
        ("x", '<phase id="x"><active pattern="y"/></phase><pattern id="a"/>', "names “y”"),
    ],
)
def test_a_phase_that_there_is_not(phase: str, content: str, reason: str) -> None:
    with pytest.raises(SchematronError, match=reason):
        loaded(content, phase=phase)


@pytest.mark.parametrize(
    ("role", "flag", "severity"),
    [
        ("", "", "error"),
        ("fatal", "", "error"),
        ("WARNING", "", "warning"),
        ("warn", "", "warning"),
        ("nonfatal", "", "warning"),
        ("info", "", "information"),
        ("", "information", "information"),
        ("title", "warning", "warning"),
        ("title", "", "error"),
    ],
)
def test_severities(role: str, flag: str, severity: str) -> None:
    schema = loaded(rule("p", f'<report test="true()" role="{role}" flag="{flag}">!</report>'))
    (violation,) = violations(schema, "<p/>")
    assert violation.severity == severity


def test_the_severity_of_a_rule_is_that_of_its_tests() -> None:
    schema = loaded(f'<rule context="p" role="warning">{report("true()")}</rule>')
    assert violations(schema, "<p/>")[0].severity == "warning"


def test_what_a_violation_carries() -> None:
    schema = loaded(
        '<pattern id="names"><rule context="name" id="r"><assert id="t" test="@key" see="a.html" '
        'diagnostics="d e" properties="q">No key.</assert></rule></pattern><diagnostics>'
        '<diagnostic id="d">It is <value-of select="."/>.</diagnostic>'
        '<diagnostic id="e">Look.</diagnostic></diagnostics>'
        '<properties><property id="q"><value-of select="string-length()"/></property></properties>'
    )
    (violation,) = violations(schema, '<p>\n  é <name\n n="1">Ada</name></p>')
    assert (violation.line, violation.column, violation.path) == (2, 5, "/p/name")
    assert (violation.test_id, violation.rule_id, violation.pattern_id) == ("t", "r", "names")
    assert violation.diagnostics == ("It is Ada.", "Look.")
    assert violation.properties == (("q", "3"),)
    assert violation.see == "a.html"


def test_the_place_of_an_attribute() -> None:
    schema = loaded(rule("@xml:id | @t:x", report("true()", "<name/>")))
    found = violations(schema, '<p xmlns:u="urn:t"\n  u:x="1"  xml:id="a"/>')
    assert [(one.line, one.column, one.message) for one in found] == [
        (2, 3, "u:x"),
        (2, 12, "xml:id"),
    ]


def test_a_subject_is_where_the_violation_stands() -> None:
    schema = loaded(rule("list", '<report test="true()" subject="item[2]">!</report>'))
    assert told(schema, "<list><item/><item/></list>") == ["/list/item[2] !"]


def test_violations_stand_in_the_order_of_the_document() -> None:
    schema = loaded(
        f"<pattern>{rule('c', report('true()', '1'))}</pattern>"
        f"<pattern>{rule('b', report('true()', '2'))}</pattern>"
        f"<pattern>{rule('c', report('true()', '3'))}</pattern>"
    )
    assert told(schema, "<a><b/><c/></a>") == ["/a/b 2", "/a/c 1", "/a/c 3"]


def test_old_schematron() -> None:
    old = written(rule("p", report("true()"))).replace(
        SCH.encode(), b"http://www.ascc.net/xml/schematron"
    )
    assert told(load_schematron(old, "old.sch"), "<p/>") == ["/p !"]


@pytest.mark.parametrize("binding", ["xslt2", "XSLT3", "xpath2", "xpath3", "xslt", "xpath", ""])
def test_query_languages(binding: str) -> None:
    schema = loaded(rule("p", report("@n = '1'")), binding=binding)
    assert told(schema, "<p n='1'/>") == ["/p !"]


@pytest.mark.parametrize("binding", ["exslt", "xquery", "stx", "python"])
def test_other_query_languages_are_refused_by_name(binding: str) -> None:
    with pytest.raises(SchematronError, match=f"“{binding}” is not known"):
        loaded(rule("p", report("true()")), binding=binding)


def test_xpath_1_is_meant_where_the_schema_says_so() -> None:
    # Of several nodes XPath 1.0 takes the first, and what is no number is not equal to any.
    schema = loaded(rule("p", report("string(*) = 'a' and not(*[2] > 1)")), binding="xslt")
    assert told(schema, "<p><b>a</b><b>c</b></p>") == ["/p !"]
    with pytest.raises(SchematronError, match=r"not XPath 1\.0"):
        loaded(rule("p", report("@n eq '1'")), binding="xslt")


INCLUDED = {
    "parts/a.sch": f'<pattern xmlns="{SCH}" id="a">{rule("p", report("true()", "a"))}</pattern>',
    "parts/all.sch": f'<schema xmlns="{SCH}"><pattern id="b">'
    f"{rule('p', report('true()', 'b'))}</pattern></schema>",
    "parts/r.sch": f'<rule xmlns="{SCH}" abstract="true">{report("true()", "r")}</rule>',
    "x.sch": f'<pattern xmlns="{SCH}"><include href="y.sch"/></pattern>',
    "y.sch": f'<rule xmlns="{SCH}" context="p"><include href="x.sch"/></rule>',
}


@pytest.mark.parametrize(
    ("content", "fired"),
    [
        ('<include href="parts/a.sch"/>', ["/p a"]),
        ('<include href="parts/all.sch#b"/>', ["/p b"]),
        ('<pattern><rule context="p"><extends href="parts/r.sch"/></rule></pattern>', ["/p r"]),
    ],
)
def test_includes(content: str, fired: list[str]) -> None:
    assert told(loaded(content, resolver=from_files(INCLUDED)), "<p/>") == fired


CIRCLE_OF_PATTERNS = (
    '<pattern abstract="true" id="a" is-a="b"/><pattern abstract="true" id="b" is-a="a"/>'
    '<pattern is-a="a"/>'
)
CIRCLE_OF_RULES = (
    '<rule abstract="true" id="a"><extends rule="b"/></rule>'
    '<rule abstract="true" id="b"><extends rule="a"/></rule>'
    '<rule context="p"><extends rule="a"/></rule>'
)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        ('<include href="x.sch"/>', "circle: x.sch → y.sch → x.sch"),
        ('<include href="none.sch"/>', "none.sch can't be included"),
        ('<include href="parts/all.sch#z"/>', "nothing with the identifier “z”"),
        ("<include/>", "<include> lacks @href"),
        ('<pattern is-a="none"/>', "no abstract pattern “none”"),
        (CIRCLE_OF_PATTERNS, "circle: a → b → a"),
        (CIRCLE_OF_RULES, "circle: a → b → a"),
        ('<rule context="p"><extends rule="none"/></rule>', "no abstract rule “none”"),
        ('<rule context="p"><report>!</report></rule>', "<report> lacks @test"),
        ("<rule/>", "<rule> lacks @context"),
        ('<pattern documents="b.xml"/>', "@documents"),
        ('<rule context="p"><let name="x"/></rule>', "<let> without @value"),
        ('<rule context="p"><assert test="1" diagnostics="d"/></rule>', "“d”, which is no diag"),
        ('<group xmlns="http://purl.oclc.org/dsdl/schematron"/><pattern/>', "<group> in <schema>"),
        ('<xsl:function name="t:f"/><pattern/>', "xsl:function is XSLT"),
        ('<pattern><xsl:key name="k" match="p" use="@n"/></pattern>', "xsl:key is XSLT"),
        ('<xsl:key name="k" match="p"/><pattern/>', "xsl:key lacks @use"),
        (rule("p", report("$x")), r"there is no variable \$x here"),
        (rule("p", report("none(.)")), r"there is no function none\(\)"),
        (rule("p", report("starts-with(@n)")), r"starts-with\(\) has 1 arguments but takes 2 to 3"),
        (rule("p", report("current(1)")), r"current\(\) has 1 arguments but takes none"),
        (rule("p", report("for-each(*, count#2)")), r"count\(\) has 2 arguments but takes 1"),
        (rule("p", report("@n =&gt; contains()")), r"contains\(\) has 1 arguments but"),
        (rule("p", report("t:none(.)")), r"no function t:none\(\)"),
        (rule("p", report("u:p")), "prefix “u” of u:p is not declared"),
        (rule("p", report("key('k', .)")), "does not name a key"),
        (rule("p", report("a b")), "“a b” is wrong: “b” at 3 does not belong there"),
        (rule("p + 1", report("1")), "no pattern"),
        (rule("../p", report("1")), "can't use the axis parent"),
        (rule("@*[1]", report("1")), "position"),
        (rule("p[2 = (", report("1")), "ends too early|missing"),
    ],
)
def test_what_is_wrong_is_refused_with_its_place(content: str, reason: str) -> None:
    with pytest.raises(SchematronError, match=reason) as caught:
        loaded(content, resolver=from_files(INCLUDED))
    assert ".sch" in str(caught.value).partition(" ")[0]
