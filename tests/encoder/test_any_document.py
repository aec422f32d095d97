"""Whatever the layers over whatever text: nothing is lost, everything is valid TEI."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import get_args

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tei_kit.encoder import EncodingSettings, encode
from tei_kit.encoder.branches import XML_SPACE
from tei_kit.model import (
    Annotation,
    ArchivalIdentifier,
    AuthorityRecord,
    Correspondence,
    Document,
    Field,
    HistoricalDate,
    Metadata,
    Milestone,
    Passage,
    PublishedEdition,
    Quantity,
    Role,
    Span,
    TimeOfDay,
)
from tei_kit.model.annotation import AnnotationKind
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import parse_tei
from tei_kit.tei.transcription import transcriptions

ROLES: tuple[Role, ...] = get_args(Role)
KINDS: tuple[AnnotationKind, ...] = get_args(AnnotationKind)
BLOCKS: tuple[Role, ...] = (
    "head", "paragraph", "list", "opener", "closer", "postscript", "note", "division",
)  # fmt: skip
ALPHABET = "aB9 .é\n\n\r\t&<>\"'\u00a0\u2028\U0001f600]"
RECORDS = (
    AuthorityRecord(
        identifier="pers-1",
        kind="person",
        preferred_name="Anna Berg",
        variants=("A. Berg", "Anna Berg"),
        description="A <clerk>.",
        identifiers=(("some authority", "Q1"),),
        start="1901-02-30",
        end="1970",
    ),
    AuthorityRecord(
        identifier="9 Lives", kind="organization", preferred_name="Nine Lives", start="1920"
    ),
    AuthorityRecord(
        identifier="dates",
        kind="place",
        preferred_name="Norland",
        description="A province.",
        identifiers=(("wikidata", "Q2"),),
        end="1950",
    ),
)
ENTITIES = {"person": "pers-1", "organization": "9 Lives", "place": "dates"}
VALUES = {
    "date": (
        HistoricalDate(when="1954-06-12"),
        HistoricalDate(from_="1954-02-31", to="0000"),
        HistoricalDate(not_before="1954", relative=True, evidence="internal", calendar="Old Style"),
        HistoricalDate(when="--05-06"),
    ),
    "time": (
        TimeOfDay(when="23:22:00Z"),
        TimeOfDay(from_="15:00:00", to="17:00:00-05:00"),
        TimeOfDay(),
    ),
    "figure": (
        Quantity("count", Decimal(1250), unit="count", commodity="science  workers\u00ad"),
        Quantity("percentage", Decimal(40), approximate=True),
        Quantity("ratio", minimum=Decimal("1E-9"), maximum=Decimal("Infinity")),
        Quantity("money", at_least=Decimal("1E+3"), unit="gold mark", commodity="\U0001f600"),
        Quantity("number", at_most=Decimal(7)),
    ),
}


def random_document(random: Random) -> Document:
    """Invent a document with layers of every kind, in every order."""
    text = "".join(random.choice(ALPHABET) for _ in range(random.randrange(0, 120)))
    record_end = random.choice((0, 0, min(30, len(text))))
    body = Span(record_end, len(text))
    fields = (
        (
            Field("title", Span(0, record_end // 3)),
            Field("citation", Span(record_end // 3, record_end // 2)),
            Field("abstract", Span(record_end // 2, record_end)),
        )
        if record_end
        else ()
    )
    return Document(
        source_name=random.choice(("a.txt", "a b%20:c#é.txt", "-")),
        source_sha256="0" * 64,
        text=text,
        body=body,
        metadata=random.choice((Metadata(), FULL_METADATA)),
        fields=fields,
        passages=laminar(random, body),
        milestones=tuple(
            Milestone(
                random.randint(body.start, body.end),
                random.choice(("page", "column", "line")),
                random.choice((None, "1")),
            )
            for _ in range(random.randrange(4))
        ),
        annotations=tuple(
            random_annotation(random, len(text)) for _ in range(random.randrange(12))
        ),
    )


FULL_METADATA = Metadata(
    title="A title & more",
    document_type="memorandum",
    date="1954-06-12",
    language="en",
    original_languages=("old Danish",),
    translator="Clara Voss",
    url="https://archive.example/document/77",
    hosting_archive="Harbor Archive",
    archival_identifier=ArchivalIdentifier(
        settlement="Lund",
        repository="NSA",
        collection="Forests",
        shelfmark="f. 12",
        units=(("fond", "12"), ("old shelf", "5-6")),
    ),
    published_edition=PublishedEdition(
        text="Waters, p. 1",
        authors=("Erik Lund", "Ole Lund"),
        title="Waters",
        place="Lund",
        publisher="Press",
        year="1999",
        pages="1",
        nature="facsimile",
    ),
    correspondence=Correspondence(
        sender="Ministry", recipients=("A. Berg", "B"), distribution=("C",), subject="Floods"
    ),
)


def laminar(random: Random, body: Span) -> tuple[Passage, ...]:
    """Invent passages of any role that nest."""
    passages: list[Passage] = []

    def divide(span: Span, depth: int) -> None:
        position = span.start
        while position < span.end and depth < 4:
            start = random.randint(position, span.end)
            end = random.randint(start, min(span.end, start + 40))
            roles = BLOCKS if depth == 0 and random.random() < 0.7 else ROLES
            part = Span(start, end)
            passages.append(random_passage(random, random.choice(roles), part))
            if end > start:
                divide(part, depth + 1)
            position = end + random.randrange(3)

    divide(body, 0)
    if random.random() < 0.3 and passages:
        tail = Span(max(passage.span.end for passage in passages), body.end)
        passages.append(random_passage(random, "editorial_notes", tail))
    random.shuffle(passages)
    return tuple(passages)


def random_passage(random: Random, role: Role, span: Span) -> Passage:
    if random.random() < 0.5:
        return Passage(role, span, random.choice((None, "top secret", "numbered")))
    return Passage(role, span, None, "medium", "openers")


def random_annotation(random: Random, length: int) -> Annotation:
    start = random.randint(0, length)
    end = random.randint(start, min(length, start + 25))
    kind = random.choice(KINDS)
    return Annotation(
        kind,
        Span(start, end),
        random.choice(("dates", "names 2")),
        random.choice(("high", "low")),
        value=random.choice(VALUES.get(kind, (None,))),
        entity=random.choice((None, ENTITIES.get(kind))),
    )


SETTINGS = (
    EncodingSettings(),
    EncodingSettings(
        publisher="Harbor Archive",
        licence="CC BY",
        licence_target="https://example.org/a b%",
        date="2026-01-02",
    ),
    EncodingSettings(availability="Ask the archive.", licence=None),
)


def transcribed(data: bytes) -> str:
    (text,) = parse_tei("a.xml", data).root.iter(tei("text"))
    return "".join(text.itertext())


@given(st.randoms(use_true_random=False))
def test_not_a_character_is_lost_or_moved(random: Random) -> None:
    document = random_document(random)
    data = encode(document, RECORDS, random.choice(SETTINGS))
    assert transcribed(data) == document.body.of(document.text)
    assert encode(document, RECORDS[::-1]) == encode(document, RECORDS)


@given(st.text(), st.lists(st.tuples(st.integers(0, 40), st.integers(1, 40))))
@example("", [])
@example("\ufeff\u0085\x7f", [(0, 3), (1, 3)])
def test_any_text_that_xml_can_hold(text: str, spans: list[tuple[int, int]]) -> None:
    kept = "".join(c for c in text if c in "\t\n\r" or (c >= " " and c not in "\ufffe\uffff"))
    annotations = tuple(
        Annotation("person", Span(start, start + length), "persons", "high")
        for start, length in spans
        if start + length <= len(kept)
    )
    document = Document("a.txt", "0", kept, Span(0, len(kept)), Metadata(), annotations=annotations)
    assert transcribed(encode(document)) == kept


@given(st.randoms(use_true_random=False))
def test_every_mention_comes_back_where_it_was(random: Random) -> None:
    document = random_document(random)
    parts = transcriptions(parse_tei("a.xml", encode(document, RECORDS)))
    found = {part.in_source(mention.span) for part in parts for mention in part.mentions}
    for annotation in document.annotations:
        words = annotation.span.of(document.text)
        visible = bool(words) and words[0] not in XML_SPACE and words[-1] not in XML_SPACE
        in_one = any(
            part.source is not None and part.source.span.contains(annotation.span) for part in parts
        )
        if visible and in_one:
            assert annotation.span in found


@pytest.fixture(scope="module")
def many_files(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("encoded")
    files = []
    for seed in range(400):
        random = Random(seed)
        file = folder / f"{seed}.xml"
        file.write_bytes(encode(random_document(random), RECORDS, random.choice(SETTINGS)))
        files.append(str(file))
    return files


@pytest.mark.external
def test_everything_is_valid_tei(shared: Path, many_files: list[str]) -> None:
    assert complaints(shared / "p5" / "compiled" / "tei_all.rng", many_files) == ""


@pytest.mark.external
def test_everything_is_valid_in_our_own_schema(repository: Path, many_files: list[str]) -> None:
    assert complaints(repository / "schema" / "tei_kit.rng", many_files) == ""


def complaints(schema: Path, files: list[str]) -> str:
    jing = shutil.which("jing")
    if jing is None:
        pytest.skip("jing is not installed")
    done = subprocess.run([jing, str(schema), *files], capture_output=True, text=True, check=False)
    return done.stdout + (done.stderr if done.returncode not in (0, 1) else "")


@given(st.text(alphabet=XML_SPACE, max_size=3), st.sampled_from(KINDS))
def test_white_space_alone_is_no_mention(space: str, kind: AnnotationKind) -> None:
    text = f"a{space}b"
    span = Span(1, 1 + len(space))
    value = VALUES.get(kind, (None,))[0]
    annotation = Annotation(kind, span, "names", "high", value=value)
    plain = Document("a.txt", "0", text, Span(0, len(text)), Metadata())
    marked = replace(plain, annotations=(annotation,))
    assert elements(marked) == elements(plain)


def elements(document: Document) -> list[str]:
    (text,) = parse_tei("a.xml", encode(document)).root.iter(tei("text"))
    return [str(element.tag) for element in text.iter()]
