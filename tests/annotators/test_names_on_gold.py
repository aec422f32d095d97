"""Persons, organizations and places of the corpus, measured against the hand annotation."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tei_kit.annotators import annotate, organizations, persons, places
from tei_kit.authorities import AuthorityIndex, load_authorities
from tei_kit.model import Annotation, Document, Field, Metadata, Span

NAMES = ("person", "organization", "place")
ANNOTATORS = [persons.ANNOTATOR, organizations.ANNOTATOR, places.ANNOTATOR]


def transcribed(name: str, text: str) -> Document:
    """Cut a record's export by its labels, so that this test needs no reader."""
    labels = ["**Citation:**", "**Summary:**", "**Original Language:**", "Translation - English"]
    citation, summary, language, body = (text.index(label) for label in labels)
    title = text.index("**Memorandum")
    fields = (
        Field("title", Span(title + 2, citation)),
        Field("citation", Span(citation + len(labels[0]), text.rindex("<http", 0, summary))),
        Field("abstract", Span(summary + len(labels[1]), language)),
    )
    return Document(name, "", text, Span(body + len(labels[3]), len(text)), Metadata(), fields)


def gold_files(shared: Path) -> list[dict[str, Any]]:
    return [
        json.loads(path.read_text("utf-8")) for path in sorted((shared / "gold").glob("*.json"))
    ]


@pytest.fixture(scope="module")
def index(repository: Path) -> AuthorityIndex:
    files = sorted((repository / "corpus" / "authorities").glob("*.csv"))
    return AuthorityIndex(load_authorities([(path.name, path.read_bytes()) for path in files]))


@pytest.mark.parametrize("kind", NAMES)
def test_names_are_those_of_the_gold(shared: Path, index: AuthorityIndex, kind: str):
    wrong: list[str] = []
    right = 0
    for gold in gold_files(shared):
        text = (shared / "seeds" / gold["source"]).read_bytes().decode("utf-8")
        masks = tuple(
            Annotation("date" if one["kind"] == "date" else "figure", _span(one), "gold", "high")
            for one in gold["annotations"]
            if one["kind"] in ("date", "measure", "percentage")
        )
        document = replace(transcribed(gold["source"], text), annotations=masks)
        done = annotate(document, index, ANNOTATORS)
        found = {one.span: one for one in done.annotations if one.kind == kind}
        for one in gold["annotations"]:
            if one["kind"] == kind:
                spans = [_span(one), *(Span(*span) for span in one.get("alternatives", ()))]
                hits = [found.pop(span) for span in spans if span in found]
                right += bool(hits)
                if hits and hits[0].entity != one["entity"]:
                    wrong.append(f"{one['text']!r} is linked to {hits[0].entity}")
                if not hits and not one.get("optional"):
                    wrong.append(f"{one['text']!r} at {one['start']} is missing")
        wrong += [f"{span.of(text)!r} at {span.start} is too many" for span in found]
    assert wrong == []
    assert right > 15


def _span(gold: dict[str, Any]) -> Span:
    return Span(gold["start"], gold["end"])
