"""What is evaluated once a document or found by an index, and that it means what it meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.schematron.expressions import Place
from tei_kit.schematron.shortcuts import Shortcuts, ShortcutsHere
from tei_kit.schematron.xpath.operands import NotXPath1Error
from tei_kit.schematron.xpath.rewriting import rewritten
from tests.schematron.writing import loaded, report, rule, told


def shortened(source: str) -> str:
    """Return an expression as the engine that evaluates it is given it, identifiers left out."""
    place = Place({"t": "urn:t"}, {}, frozenset(), Shortcuts())
    here = ShortcutsHere(place, source)
    expression = place.parsed(source)
    translator = place.translator(".")
    translator.shortcuts = here
    try:
        text = translator.translate(expression).text
    except NotXPath1Error:
        text = rewritten(source, expression, place.all_prefixes, shortcuts=here)
    for identifier in place.shortcuts.evaluations:
        text = text.replace(f"'{identifier}'", "#")
    return text.replace("tei-kit:", "")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("not(//a)", "once(#)"),
        ("@n and //a", "(boolean(attribute::n) and once(#))"),
        ("count(//a) > count(b)", "(once(#) > count(child::b))"),
        ("//a[@n = current()/@m]/b", "found(#, $current/attribute::m)/child::b"),
        ("/c//a[current()/@m = @n and d]", "found(#, $current/attribute::m)[child::d]"),
        ("//a[@n = current()/@m][d]", "found(#, $current/attribute::m)[child::d]"),
        ("//a/@n = @m", "among(#, attribute::m)"),
        ("//a[@n = current()/..]", "//child::a[(attribute::n = $current/parent::node())]"),
        (
            "//a[@n = current()/@m][1]",
            "//child::a[(attribute::n = $current/attribute::m)][1]",
        ),
        ("every $x in b satisfies $x = //@n", "every $x in b satisfies our-among(#, $x)"),
        (
            "every $x in b satisfies //a[concat('#', @n) = $x][c]/d",
            "every $x in b satisfies our-found(#, $x)[c]/d",
        ),
        ("for $x in //a return $x/@n", "for $x in our-once(#) return $x/@n"),
        ("some $x in b satisfies //a[$x]", "some $x in b satisfies //a[$x]"),
    ],
)
def test_what_is_shortened(source: str, expected: str) -> None:
    assert shortened(source) == expected


@pytest.mark.parametrize(
    ("test", "expected"),
    [
        ("every $x in tokenize(@m, ' ') satisfies number($x) = //@n", ["/a/b[1] !", "/a/b[2] !"]),
        ("//b[@n = current()/@m]", ["/a/b[1] !"]),
        ("//b[@n = current()/@m and not(@m)]", []),
        ("@m = //b/@n", ["/a/b[1] !"]),
        ("string-length(@m) = //@n/number()", ["/a/b[1] !"]),
    ],
)
def test_numbers_are_compared_as_numbers(test: str, expected: list[str]) -> None:
    schema = loaded(rule("b", report(test)))
    assert told(schema, '<a><b n="1" m="3"/><b n="3" m="3.0 1"/></a>') == expected


_VALUES = st.text("ab", max_size=2)


@given(st.lists(st.tuples(_VALUES, _VALUES), min_size=1, max_size=6))
def test_shortcuts_find_what_a_search_finds(values: list[tuple[str, str]]) -> None:
    document = "".join(f'<b n="{one}" m="{other}"/>' for one, other in values)
    by_shortcut = loaded(rule("b", report("//b[@n = current()/@m]")))
    by_search = loaded(rule("b", report("//b[not(@n != current()/@m)]")))
    assert told(by_shortcut, f"<a>{document}</a>") == told(by_search, f"<a>{document}</a>")
