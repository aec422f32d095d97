"""What an editor does wrong, and the one finding that says so: place, message, advice."""

from __future__ import annotations

import re

import pytest

from tei_kit.tei.parsing import parse_tei
from tei_kit.validators import validate

MISTAKES = [
    pytest.param(
        '<persName type="preferred">Anton Berg</persName>',
        '<perName type="preferred">Anton Berg</perName>',
        "153:1: error: There is no element <perName>. Did you mean <persName>? [schema]",
        id="an element mistyped",
    ),
    pytest.param(
        "<label>1.</label> <item>Send boats.</item>",
        "<li>1. Send boats.</li>",
        "199:23: error: There is no element <li>. Did you mean <item>? [schema]",
        id="an element of HTML",
    ),
    pytest.param(
        "<persName ref=",
        "<persName xml:id='a' href=",
        "6:180: error: <persName> has no attribute @href. Did you mean @ref? [schema]",
        id="an attribute of HTML",
    ),
    pytest.param(
        "</closer>",
        "<p/></closer>",
        "204:126: error: <p> can't stand in <closer>. "
        "It may stand in <body>: close <closer> before it. [schema]",
        id="a paragraph in the closer",
    ),
    pytest.param(
        "<sourceDesc>",
        "<sourceDesc>see there",
        "44:13: error: Text can't stand directly in <sourceDesc>: “see there”. "
        "Put the words into <p>, or take them out. [schema]",
        id="loose words",
    ),
    pytest.param(
        '<date when="1954-06-12" cert="high" resp="#dates">June',
        '<date when="12.6.1954" cert="high" resp="#dates">June',
        "45:363: error: “12.6.1954” can't be the value of @when on <date>. Allowed is a date or "
        "time as ISO 8601 writes it: 1953-05-06, 1953-05, 1953; --05-06 without a year. [schema]",
        id="a date as people write it",
    ),
    pytest.param(
        'cert="high" resp="#dates">June',
        'cert="hihg" resp="#dates">June',
        "45:381: error: “hihg” can't be the value of @cert on <date>. Did you mean “high”? "
        "Allowed is “high”, “low”, “medium”, “unknown”. [schema]",
        id="a value mistyped",
    ),
    pytest.param(
        'notAfter="1954-07-04"',
        'notAfter="1954-06-31"',
        '200:171: error: @notAfter="1954-06-31" is no date: 1954-06 has 30 days. '
        "Look at the source and mend the value. [impossible-date]",
        id="a day that no month has",
    ),
    pytest.param(
        '<language ident="en"',
        '<language idnt="en"',
        "124:11: error: <language> has no attribute @idnt. Did you mean @ident? [schema]",
        id="a required attribute mistyped",
    ),
    pytest.param(
        "<label>1.</label>",
        "",
        "200:1: error: <label> can't stand behind <item> in <list>. "
        "Give every <item> of the list a <label>, or none. [schema]",
        id="a label lost",
    ),
    pytest.param(
        "<p>Nothing in the text was corrected.</p>",
        "",
        "100:1: error: <correction> is not complete: one of <p> or <ab> is missing. "
        "Add one of <p> or <ab> before its end tag. [schema]",
        id="nothing inside",
    ),
    pytest.param(
        'xml:id="place-south-lund"',
        'xml:id="place south"',
        "177:8: error: “place south” can't be the value of @xml:id on <place>. Allowed is an "
        "identifier (letters, digits, . - _; beginning with a letter or _). [schema]",
        id="an identifier with a space",
    ),
    pytest.param(
        'xml:id="split-1-2"',
        'xml:id="split-1-1"',
        '205:271: error: xml:id="split-1-1" is already that of <orgName> in line 205. '
        "Give one of the two another identifier. [duplicate-identifier]",
        id="an identifier twice",
    ),
    pytest.param(
        '<list rend="numbered">',
        '<list xmlns="" rend="numbered">',
        '199:1: error: <list> is in no namespace, and so are 6 more. Look for xmlns="" there: '
        "the elements belong in http://www.tei-c.org/ns/1.0. [schema]",
        id="a namespace lost on the way",
    ),
    pytest.param(
        ' xmlns="http://www.tei-c.org/ns/1.0"',
        "",
        "2:1: error: The root <TEI> is in no namespace, so nothing in this file is TEI. "
        'Write <TEI xmlns="http://www.tei-c.org/ns/1.0">. [namespace]',
        id="no namespace at all",
    ),
]


@pytest.mark.parametrize(("right", "wrong", "finding"), MISTAKES)
def test_a_mistake_is_reported_in_plain_words(
    memorandum: str, right: str, wrong: str, finding: str
) -> None:
    assert right in memorandum
    file = parse_tei("m.xml", memorandum.replace(right, wrong, 1).encode())
    found = [str(each) for each in validate(file) if each.severity == "error"]
    assert f"m.xml:{finding}" in found
    schema = [each for each in found if re.search(r"\[(schema|namespace)\]", each)]
    assert len({each.split(": ")[0] for each in schema}) == len(schema), "one cause, one finding"


def test_the_sample_has_no_errors(memorandum: str, source: bytes) -> None:
    findings = validate(parse_tei("m.xml", memorandum.encode()), source=source)
    assert {finding.severity for finding in findings} == {"information"}


def test_findings_are_in_order(memorandum: str) -> None:
    broken = memorandum.replace('cert="high"', 'cert="hig"').replace("#places", "#plcaes")
    findings = validate(parse_tei("m.xml", broken.encode()))
    assert findings == sorted(findings)
    assert len(findings) > 10


def test_the_column_counts_code_points(memorandum: str) -> None:
    wide = memorandum.replace("Send boats.", "😀é <foo/>")
    (finding,) = [f for f in validate(parse_tei("m.xml", wide.encode())) if f.rule == "schema"]
    assert wide.split("\n")[finding.line - 1][finding.column - 1 :].startswith("<foo/>")


def test_a_rule_that_does_not_run_leaves_its_findings_to_the_schema(memorandum: str) -> None:
    broken = memorandum.replace('notAfter="1954-07-04"', 'notAfter="1954-06-31"')
    (finding,) = validate(parse_tei("m.xml", broken.encode()), rules=())
    assert finding.rule == "schema"
    assert "“1954-06-31”" in finding.message
