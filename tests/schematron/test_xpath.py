"""What is handed to libxml2, and how: the translation to XPath 1.0, and what is refused there."""

from __future__ import annotations

import pytest

from tei_kit.schematron.xpath.operands import NotXPath1Error
from tei_kit.schematron.xpath.parsing import parse
from tei_kit.schematron.xpath.translation import Translator

PREFIXES = {"t": "urn:t", "xs": "http://www.w3.org/2001/XMLSchema"}


@pytest.mark.parametrize(
    ("expression", "translated"),
    [
        ("@n eq 'a'", "(attribute::n = 'a')"),
        ("t:p", "child::t:p"),
        ("*:p", "child::*[local-name()='p']"),
        ("@n = ('a', 'b')", "(attribute::n = 'a' or attribute::n = 'b')"),
        ("'it''s'", '"it\'s"'),
        ("count(*) ge 2", "(count(child::*) >= 2)"),
        ("exists(a) and empty(@b)", "(boolean(child::a) and not(attribute::b))"),
        ("string(@n)", "string(attribute::n)"),
        ("string(a)", "string(tei-kit:string(child::a))"),
        ("string(a[1])", "string(child::a[1])"),
        ("a eq 'x'", "(tei-kit:is-single(child::a) and child::a = 'x')"),
        ("@n > 1", "(tei-kit:double(attribute::n) > 1)"),
        ("//a[@b = current()/@c]", "//child::a[(attribute::b = $current/attribute::c)]"),
        ("id(@ref)", "tei-kit:id(attribute::ref)"),
        ("a || 'b'", "concat(tei-kit:string(child::a), 'b')"),
    ],
)
def test_what_means_the_same_in_xpath_1(expression: str, translated: str) -> None:
    assert Translator(PREFIXES).translate(parse(expression)).text == translated


@pytest.mark.parametrize(
    "expression",
    [
        "@a < @b",
        "@a < 'b'",
        "'a' < 'b'",
        "@a = true()",
        "@n != 1",
        "a > 1",
        "@n eq 1",
        "1 div 2",
        "@n + 1",
        "1.5 + 1",
        "sum(a)",
        "tokenize(@n, ' ')",
        "a/string()",
        "a except b",
        "(1, 2)[1]",
        "()",
        "@n castable as xs:integer",
        "some $x in a satisfies $x",
        "if (a) then b else c",
        "xs:integer(@n)",
    ],
)
def test_what_does_not(expression: str) -> None:
    with pytest.raises(NotXPath1Error):
        Translator(PREFIXES).translate(parse(expression))


@pytest.mark.parametrize(
    ("base", "expression", "translated"),
    [
        ("@n", "../a", "@n/parent::node()/child::a"),
        ("@n", ". = 'x'", "(@n = 'x')"),
        ("@n", "name()", "name(@n)"),
        ("@n", "//a[. = current()]", "//child::a[(. = $current/@n)]"),
        ("/", "a/b", "/child::a/child::b"),
        ("/", "//a", "//child::a"),
    ],
)
def test_nodes_that_are_reached_from_an_element(
    base: str, expression: str, translated: str
) -> None:
    assert Translator(PREFIXES, base=base).translate(parse(expression)).text == translated
