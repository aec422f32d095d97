"""Every promise, over every plugin that is found: ours, and others' that are installed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings

from tei_kit.annotators import annotate
from tei_kit.authorities import AuthorityIndex
from tei_kit.encoder import EncodingSettings, encode
from tei_kit.errors import UnreadableInputError
from tei_kit.exporters import EXPORTERS
from tei_kit.model import AuthorityRecord, Document, EditionSettings, Passage, Source, Span
from tei_kit.plugins import Annotator, Exporter, Reader, Reporter, Rule, Structurer, discover
from tei_kit.readers import read
from tei_kit.structurers import structure
from tei_kit.tei.parsing import parse_tei
from tests.contracts.strategies import source_text

READERS = discover(Reader, "readers")
STRUCTURERS = sorted(discover(Structurer, "structurers"), key=lambda plugin: plugin.step)
ANNOTATORS = discover(Annotator, "annotators")
RULES = discover(Rule, "rules")
FOLDERS = {
    "readers": READERS,
    "structurers": STRUCTURERS,
    "annotators": ANNOTATORS,
    "rules": RULES,
    "exporters": tuple(EXPORTERS.values()),
    "reporters": discover(Reporter, "reporters"),
}

RECORDS = tuple(
    AuthorityRecord(identifier=identifier, kind=kind, preferred_name=name)
    for identifier, kind, name in (
        ("place-norland", "place", "Norland"),
        ("org-forests", "organization", "Ministry of Forests"),
        ("pers-berg", "person", "A. B. Berg"),
        ("pers-berg-2", "person", "Berg"),
    )
)
INDEX = AuthorityIndex(RECORDS)

some = settings(max_examples=60, suppress_health_check=[HealthCheck.too_slow], deadline=None)


def named(plugins: Iterable[object]) -> list[str]:
    return [str(getattr(plugin, "name", plugin)) for plugin in plugins]


@pytest.mark.parametrize("folder", FOLDERS)
def test_a_folder_has_plugins(folder: str) -> None:
    assert FOLDERS[folder]


@pytest.mark.parametrize("reader", READERS, ids=named(READERS))
@some
@given(text=source_text)
def test_a_reader_keeps_the_text_or_says_why_not(reader: Reader, text: str) -> None:
    source = Source("invented.txt", text.encode())
    if not reader.recognizes(source):
        return
    try:
        document = reader.read(source)
    except UnreadableInputError:
        return
    assert document.text == text.removeprefix("\ufeff")
    assert document.source_sha256 == source.sha256
    assert document.body.of(document.text).strip()
    assert reader.read(source) == document


@some
@given(text=source_text)
def test_what_structurers_say_nests_inside_the_body(text: str) -> None:
    document = read_or_skip(text)
    if document is None:
        return
    for structurer in STRUCTURERS:
        enriched = structurer.structure(document)
        assert replace(enriched, passages=(), milestones=()) == replace(
            document, passages=(), milestones=()
        )
        assert structurer.structure(document) == enriched
        document = enriched
        assert_nesting(document.passages)
        for passage in document.passages:
            assert document.body.contains(passage.span), passage
        for milestone in document.milestones:
            assert document.body.start <= milestone.position <= document.body.end


@pytest.mark.parametrize("annotator", ANNOTATORS, ids=named(ANNOTATORS))
@some
@given(text=source_text)
def test_an_annotator_signs_what_it_says_of_the_text(annotator: Annotator, text: str) -> None:
    document = read_or_skip(text)
    if document is None:
        return
    document = structure(document)
    before = [plugin for plugin in ANNOTATORS if plugin.name in all_before(annotator)]
    document = annotate(document, INDEX, before)
    said = list(annotator.annotate(document, INDEX))
    assert list(annotator.annotate(document, INDEX)) == said
    for annotation in said:
        assert annotation.responsibility == annotator.name
        assert any(span.contains(annotation.span) for span in document.transcribed_spans)
        words = annotation.span.of(document.text)
        assert words == words.strip() != ""
        if annotation.entity is not None:
            assert annotation.entity in {record.identifier for record in RECORDS}
            assert len(annotation.candidates) <= 1


@pytest.mark.parametrize("rule", RULES, ids=named(RULES))
@some
@given(text=source_text)
def test_a_rule_says_what_to_do_where(rule: Rule, text: str) -> None:
    data = encode_or_skip(text)
    if data is None:
        return
    file = parse_tei("invented.xml", data)
    findings = list(rule.check(file))
    assert list(rule.check(file)) == findings
    lines = data.decode().split("\n")
    for finding in findings:
        assert (finding.rule, finding.file) == (rule.name, "invented.xml")
        assert 1 <= finding.line <= len(lines)
        assert 1 <= finding.column <= len(lines[finding.line - 1]) + 1
        assert finding.message.endswith(".")


@pytest.mark.parametrize("exporter", EXPORTERS.values(), ids=named(EXPORTERS.values()))
@settings(some, max_examples=25)
@given(text=source_text)
def test_an_exporter_is_deterministic_and_stays_in_its_folder(
    exporter: Exporter, text: str
) -> None:
    data = encode_or_skip(text)
    if data is None:
        return
    files = [parse_tei("a/invented.xml", data), parse_tei("b/invented.xml", data)]
    edition = exporter.export(files, EditionSettings())
    assert dict(exporter.export(files, EditionSettings()).files) == dict(edition.files)
    assert edition.files
    for name in edition.files:
        assert not name.startswith("/")
        assert ".." not in name.split("/")


def read_or_skip(text: str) -> Document | None:
    try:
        return read(Source("invented.txt", text.encode()))
    except UnreadableInputError:
        return None


def encode_or_skip(text: str) -> bytes | None:
    document = read_or_skip(text)
    if document is None:
        return None
    document = annotate(structure(document), INDEX)
    return encode(document, RECORDS, EncodingSettings())


def all_before(annotator: Annotator) -> set[str]:
    by_name = {plugin.name: plugin for plugin in ANNOTATORS}
    names = set(annotator.after)
    while more := {name for known in names for name in by_name[known].after} - names:
        names |= more
    return names


def assert_nesting(passages: Sequence[Passage]) -> None:
    spans = sorted((passage.span for passage in passages), key=lambda s: (s.start, -s.end))
    open_spans: list[Span] = []
    for span in spans:
        while open_spans and open_spans[-1].end <= span.start:
            open_spans.pop()
        assert not open_spans or open_spans[-1].contains(span), (open_spans[-1], span)
        open_spans.append(span)
