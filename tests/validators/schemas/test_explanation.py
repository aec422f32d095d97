"""What editors are told: the engine's words, and ours where the document around says more."""

from __future__ import annotations

import pytest

from tei_kit.model import Finding
from tei_kit.tei.parsing import parse_tei
from tei_kit.validators import own_schema
from tei_kit.validators.schemas.relax_ng import load_relax_ng

TEI = "http://www.tei-c.org/ns/1.0"


def findings(xml: str) -> list[Finding]:
    return own_schema().check(parse_tei("m.xml", xml.encode()), frozenset())


def advice(memorandum: str, right: str, wrong: str) -> tuple[str, str]:
    assert right in memorandum
    (finding,) = findings(memorandum.replace(right, wrong, 1))
    return finding.message, finding.advice


@pytest.mark.parametrize(
    ("right", "wrong", "message", "what_to_do"),
    [
        (
            "Send boats.",
            "Send <b>boats</b>.",
            "There is no element <b>.",
            "Did you mean <hi>?",
        ),
        (
            "<closer",
            "<closer lang='en'",
            "<closer> has no attribute @lang.",
            "Did you mean @xml:lang?",
        ),
        (
            "<list ",
            "<list elephant='x' ",
            "<list> has no attribute @elephant.",
            None,
        ),
        (
            "Send boats.",
            "Send <pb>boats</pb>.",
            "Text can't stand directly in <pb>: “boats”.",
            "<pb> is empty: move the words out of it.",
        ),
        (
            'quantity="',
            'quantity="ca. ',
            None,
            "Allowed is a number",
        ),
    ],
)
def test_the_advice_is_what_helps(
    memorandum: str, right: str, wrong: str, message: str | None, what_to_do: str | None
) -> None:
    said, advised = advice(memorandum, right, wrong)
    assert said == (message or said)
    assert advised.startswith(what_to_do or "")
    assert advised
    assert len(said) + len(advised) < 300, "an editor reads one line"


def test_white_space_in_a_word_is_told_in_words(memorandum: str) -> None:
    _, advised = advice(memorandum, ' type="classification"', ' type="two words"')
    assert "without white space" in advised
    assert "\\p{" not in advised


def test_a_foreign_namespace_is_told_once(memorandum: str) -> None:
    svg = "<svg xmlns='http://www.w3.org/2000/svg'><g/></svg>"
    broken = memorandum.replace("Send boats.", f"Send {svg} boats.").replace("TOP SECRET", svg)
    messages = [finding.message for finding in findings(broken)]
    assert messages == ["<svg> is in the namespace http://www.w3.org/2000/svg, and so are 3 more."]


def test_a_better_place_is_named(memorandum: str) -> None:
    start, end = memorandum.index("<revisionDesc"), memorandum.index("</teiHeader>")
    moved = memorandum[start:end]
    broken = (memorandum[:start] + memorandum[end:]).replace(
        "<encodingDesc>", f"{moved}<encodingDesc>"
    )
    (finding,) = findings(broken)
    assert finding.message == "<encodingDesc> can't stand behind <revisionDesc> in <teiHeader>."
    assert finding.advice == "Move <revisionDesc> behind <profileDesc>."


def test_what_comes_once_too_often_has_no_better_place(memorandum: str) -> None:
    (finding,) = findings(memorandum.replace("<profileDesc>", "<fileDesc/><profileDesc>"))
    assert finding.message == "<fileDesc> can't stand behind <encodingDesc> in <teiHeader>."
    assert finding.advice.startswith("It has to come earlier, or not so often.")


def test_rules_that_run_are_left_what_they_say_better(memorandum: str) -> None:
    twice = memorandum.replace('xml:id="split-1-2"', 'xml:id="split-1-1"')
    file = parse_tei("m.xml", twice.encode())

    def of_grammar(*active: str) -> list[Finding]:
        found = own_schema().check(file, frozenset(active))
        return [finding for finding in found if finding.rule == "schema"]

    assert of_grammar("duplicate-identifier") == []
    (finding,) = of_grammar()
    assert "has been given before, in line" in finding.message


def test_a_schema_of_another_vocabulary_is_explained_in_its_own_words() -> None:
    grammar = (
        '<element name="box" xmlns="http://relaxng.org/ns/structure/1.0">'
        '<oneOrMore><element name="lid"><empty/></element></oneOrMore></element>'
    )
    schema = load_relax_ng("box.rng", grammar.encode())
    assert schema.begins_with("box")
    assert not schema.begins_with(f"{{{TEI}}}box")
    (finding,) = schema.check(parse_tei("b.xml", b"<box><lid/>text</box>"), frozenset())
    assert finding.message == "Text can't stand directly in <box>: “text”."
    assert finding.column == 12
