from __future__ import annotations

from collections.abc import Iterable

import pytest

from tei_kit.annotators import annotate
from tei_kit.authorities import AuthorityIndex
from tei_kit.errors import UsageError
from tei_kit.model import Annotation, AnnotationKind, Document, Metadata, NameIndex, Span
from tei_kit.plugins import Annotator

TEXT = "Ada Hale of Arkby wrote."


def document(text: str = TEXT, body: Span | None = None) -> Document:
    return Document("a.txt", "0" * 64, text, body or Span(0, len(text)), Metadata())


def says(
    name: str, *spans: tuple[int, int], after: Iterable[str] = (), kind: AnnotationKind = "person"
) -> Annotator:
    def state(_: Document, __: NameIndex) -> list[Annotation]:
        return [Annotation(kind, Span(*span), name, "high") for span in spans]

    return Annotator(name, state, after=frozenset(after))


def stated(*annotators: Annotator, body: Span | None = None) -> list[tuple[str, int, int]]:
    result = annotate(document(body=body), AuthorityIndex(), annotators)
    return [(one.responsibility, one.span.start, one.span.end) for one in result.annotations]


def test_annotations_are_sorted_by_place_longer_first():
    found = stated(says("a", (4, 8), (12, 17), (0, 3)), says("b", (0, 8), kind="organization"))
    assert found == [("b", 0, 8), ("a", 0, 3), ("a", 4, 8), ("a", 12, 17)]


def test_the_same_statement_is_kept_once():
    assert stated(says("a", (0, 8), (0, 8)), says("b", (0, 8))) == [("a", 0, 8)]


def test_of_crossing_statements_the_earlier_annotators_stays():
    assert stated(says("a", (4, 17)), says("b", (0, 8), (12, 17), after=["a"])) == [
        ("a", 4, 17),
        ("b", 12, 17),
    ]
    assert stated(says("a", (4, 17), after=["b"]), says("b", (0, 8))) == [("b", 0, 8)]


def test_statements_outside_the_transcription_and_about_nothing_are_dropped():
    assert stated(says("a", (0, 3), (4, 4), (4, 8)), body=Span(4, 20)) == [("a", 4, 8)]


def test_annotators_see_what_those_before_them_stated():
    seen: list[int] = []

    def look(document: Document, _: NameIndex) -> list[Annotation]:
        seen.append(len(document.annotations))
        return []

    annotate(
        document(),
        AuthorityIndex(),
        [Annotator("a", look, after=frozenset({"z", "not installed"})), says("z", (0, 3))],
    )
    assert seen == [1]


def test_a_circle_is_named():
    circle = [says("a", after=["b"]), says("b", after=["c"]), says("c", after=["b"])]
    with pytest.raises(UsageError, match="b after c after b"):
        annotate(document(), AuthorityIndex(), circle)


def test_given_annotations_stay():
    first = annotate(document(), AuthorityIndex(), [says("a", (0, 8))])
    again = annotate(first, AuthorityIndex(), [says("b", (4, 17))])
    assert again == first
