"""The annotator of figures: where it looks, what it leaves to others, how it signs."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.annotators.figures import ANNOTATOR
from tei_kit.model import (
    Annotation,
    AuthorityRecord,
    Document,
    EntityKind,
    Field,
    Metadata,
    NameMatch,
    Passage,
    Quantity,
    Role,
    Span,
)

TITLE = "Report on 300 runaway millers"
CITATION = f'"{TITLE}", Box 7, 12 leaves, 40 exhibits.'
RECORD = f"{TITLE}\n{CITATION}\n"
BODY = "7 clerks\nIn 1931 saw 48 looms stop; 1931 dyers left."
TEXT = RECORD + BODY


class NoNames:
    def find(self, text: str, within: Span) -> Iterator[NameMatch]:
        return iter(())

    def records(self, kind: EntityKind) -> tuple[AuthorityRecord, ...]:
        return ()


def span(words: str, start: int = 0) -> Span:
    place = TEXT.index(words, start)
    return Span(place, place + len(words))


def document(*passages: Passage, fields: bool = True) -> Document:
    year = span("1931")
    return Document(
        source_name="mill.txt",
        source_sha256="0" * 64,
        text=TEXT,
        body=Span(len(RECORD), len(TEXT)),
        metadata=Metadata(),
        fields=(Field("title", span(TITLE)), Field("citation", span(CITATION))) if fields else (),
        passages=passages,
        annotations=(Annotation("date", year, "dates", "high"),),
    )


def words(*passages: Passage, fields: bool = True) -> list[str]:
    annotations = ANNOTATOR.annotate(document(*passages, fields=fields), NoNames())
    return [annotation.span.of(TEXT) for annotation in annotations]


def test_figures_are_found_in_title_quotation_and_body() -> None:
    assert words() == [
        "300 runaway millers",
        "300 runaway millers",
        "7 clerks",
        "48 looms",
    ]


def test_what_lies_outside_the_transcription_is_not_looked_at() -> None:
    assert words(fields=False) == ["7 clerks", "48 looms"]


def test_the_numbers_of_labels_and_marks_are_left_alone() -> None:
    roles: tuple[Role, ...] = ("label", "registration", "copy_number", "number", "dateline")
    for role in roles:
        assert "7 clerks" not in words(Passage(role, span("7 clerks"))), role
    assert "7 clerks" in words(Passage("paragraph", span("7 clerks")))


def test_dates_come_first() -> None:
    assert "dates" in ANNOTATOR.after
    assert ANNOTATOR.name == "figures"


def test_statements_are_signed_and_explained() -> None:
    annotation = next(iter(ANNOTATOR.annotate(document(fields=False), NoNames())))
    assert annotation.kind == "figure"
    assert annotation.responsibility == "figures"
    assert annotation.certainty in ("high", "medium", "low")
    assert annotation.reason
    assert isinstance(annotation.value, Quantity)
    assert annotation.value.commodity == "clerks"


def test_a_guessed_language_is_said_and_never_sure() -> None:
    text = "Der Hof ist mit 3.400 Mann und den Pferden des Dorfes nicht zu halten."
    body = Span(0, len(text))
    for language, certainty in (("de", "high"), (None, "medium"), ("en", "medium")):
        metadata = Metadata(language=language)
        read = Document("hof.txt", "0" * 64, text, body, metadata)
        (annotation,) = ANNOTATOR.annotate(read, NoNames())
        assert isinstance(annotation.value, Quantity)
        assert annotation.value.quantity == 3400
        assert annotation.certainty == certainty
        assert ("read as de" in (annotation.reason or "")) == (language != "de")
