"""Two ODDs compared: what is told, and that nothing is told of what is the same."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tei_kit.odd import CompiledOdd, read_source
from tei_kit.odd.comparison import compare, json_schema, show_differences

SAMPLE = Path(__file__).parent.parent / "samples" / "harbour.odd"


def changed(*replacements: tuple[str, str]) -> CompiledOdd:
    text = SAMPLE.read_text(encoding="utf-8")
    for old, new in replacements:
        assert old in text
        text = text.replace(old, new)
    return read_source(text.encode(), "changed.odd")


def told(harbour: CompiledOdd, *replacements: tuple[str, str], words: bool = False) -> list[str]:
    found = compare(harbour, changed(*replacements), words=words)
    return [
        line.strip() for line in show_differences(found).splitlines() if line[:1] in ("+", "-", " ")
    ]


def test_an_odd_does_not_differ_from_itself(harbour: CompiledOdd) -> None:
    found = compare(harbour, changed(), words=True)
    assert found.specifications == ()
    assert show_differences(found) == "The schemas do not differ.\n"


@pytest.mark.parametrize(
    ("old", "new", "line"),
    [
        (' usage="req"', "", "~ @kind usage: req → opt"),
        ('<valItem ident="day">', '<valItem ident="dusk">', "- @kind values removed: day"),
        ('<valItem ident="day">', '<valItem ident="dusk">', "+ @kind values added: dusk"),
        (
            (
                'usage="req">\n              <desc xml:lang="en">says what sort of log it is, as '
                '<att>about</att> says when.</desc>\n              <valList type="closed">'
            ),
            'usage="req">\n              <desc xml:lang="en">x</desc>\n              <valList>',
            "~ @kind value list: closed → open",
        ),
        ("<altIdent>annus</altIdent>", "", "- attributes removed: @annus"),
        ("<altIdent>annus</altIdent>", "", "+ attributes added: @year"),
        ('value="1800"', 'value="1900"', "~ @annus datatype: "),
        ("<defaultVal>?</defaultVal>", "", "~ @about default: ? → none"),
        ('key="head" minOccurs="0"', 'key="head"', "~ content: (head?, "),
        ('<elementRef key="head" minOccurs="0"/>', "", "- children removed: head"),
        ('<memberOf key="model.vessel"/>', "", "- classes removed: model.vessel"),
        ("&gt; 0", "&gt; 1", "~ constraint log-has-ships: "),
        ('ident="log-has-ships"', 'ident="other"', "- constraints removed: log-has-ships"),
        ('validUntil="2031-01-01"', "", "~ deprecation: 2031-01-01 → none"),
        ('ns="urn:other"', "", "~ namespace: urn:other → http://www.tei-c.org/ns/1.0"),
        ('<elementSpec ident="gone"', '<elementSpec ident="left"', "- removed: gone"),
        ('<elementSpec ident="gone"', '<elementSpec ident="left"', "+ added: left"),
        ('<dataRef name="date"/>', '<dataRef name="gYear"/>', "~ content: (date | "),
    ],
)
def test_what_differs_is_told(harbour: CompiledOdd, old: str, new: str, line: str) -> None:
    assert any(one.startswith(line) for one in told(harbour, (old, new)))


def test_an_attribute_is_what_documents_call_it(harbour: CompiledOdd) -> None:
    assert told(harbour, ('ident="year"', 'ident="decade"')) == []


def test_an_inherited_attribute_is_told_at_the_elements_that_lose_it(harbour: CompiledOdd) -> None:
    lost = compare(harbour, changed(('<attDef ident="about">', '<attDef ident="circa">')))
    elements = {
        one.ident
        for one in lost.specifications
        if one.kind == "element"
        and any(d.aspect == "attribute" and d.name == "about" for d in one.differences)
    }
    assert elements == {"log", "entry", "ship"}


def test_words_are_compared_only_if_asked(harbour: CompiledOdd) -> None:
    change = ("contains the heading.", "contains a heading.")
    assert told(harbour, change) == []
    assert told(harbour, change, words=True) == [
        "~ description: contains the heading. → contains a heading."
    ]


def test_the_json_follows_its_schema(harbour: CompiledOdd, repository: Path) -> None:
    kept = (repository / "schema" / "tei_kit_odd_differences.schema.json").read_bytes()
    assert kept == json_schema()
    schema = json.loads(kept)
    jsonschema.Draft202012Validator.check_schema(schema)
    found = compare(harbour, changed((' usage="req"', "")))
    data = json.loads(found.model_dump_json())
    jsonschema.Draft202012Validator(schema).validate(data)
    assert data["specifications"][0]["differences"][0]["attribute"] == "kind"


def test_what_one_way_adds_the_other_way_removes(harbour: CompiledOdd) -> None:
    other = changed(('<elementSpec ident="gone"', '<elementSpec ident="left"'), ('"day"', '"dusk"'))
    there, back = compare(harbour, other), compare(other, harbour)
    turned = {"added": "removed", "removed": "added", "changed": "changed"}
    assert {(one.ident, turned[one.change]) for one in there.specifications} == {
        (one.ident, one.change) for one in back.specifications
    }
