from __future__ import annotations

import pytest

from tei_kit.authorities import AuthorityIndex
from tei_kit.model import AuthorityRecord, EntityKind, Span


def record(identifier: str, kind: EntityKind, *names: str) -> AuthorityRecord:
    return AuthorityRecord(
        identifier=identifier, kind=kind, preferred_name=names[0], variants=names[1:]
    )


def found(text: str, *records: AuthorityRecord) -> list[tuple[str, list[str]]]:
    matches = AuthorityIndex(records).find(text, Span(0, len(text)))
    return [(match.span.of(text), [one.identifier for one in match.records]) for match in matches]


def test_the_longest_name_comes_first_at_a_place():
    text = "in New Arkby Port"
    records = [record("a", "place", "New Arkby"), record("b", "place", "New Arkby Port")]
    assert found(text, *records) == [("New Arkby Port", ["b"]), ("New Arkby", ["a"])]


def test_two_records_may_bear_one_name():
    records = [record("a", "place", "Arkby"), record("b", "person", "Arkby")]
    assert found("Arkby", *records) == [("Arkby", ["a", "b"])]


def test_a_name_with_a_comma_is_found_in_natural_order_too():
    assert found("by Ada Hale", record("a", "person", "Hale, Ada")) == [("Ada Hale", ["a"])]


def test_a_qualifier_in_brackets_is_no_part_of_the_name():
    assert found("Arkby fell", record("a", "place", "Arkby (county)")) == [("Arkby", ["a"])]


def test_only_the_asked_stretch_is_searched():
    index = AuthorityIndex([record("a", "place", "Arkby")])
    text = "Arkby Arkby Arkby"
    assert [match.span for match in index.find(text, Span(3, 14))] == [Span(6, 11)]


def test_records_of_a_kind_keep_their_order():
    records = [record("b", "place", "B"), record("p", "person", "P"), record("a", "place", "A")]
    index = AuthorityIndex(records)
    assert [one.identifier for one in index.records("place")] == ["b", "a"]
    assert index.records("organization") == ()


@pytest.mark.parametrize("text", ["", "nothing here", "ARK BY", "arkby"])
def test_an_index_finds_nothing_where_nothing_is(text: str):
    assert found(text, record("a", "place", "Arkby")) == []
