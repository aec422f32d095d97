from __future__ import annotations

import contextlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.authorities import COLUMNS, load_authorities
from tei_kit.errors import UsageError

HEADER = ",".join(COLUMNS)


def file(*rows: str, name: str = "names.csv") -> tuple[str, bytes]:
    return name, "\r\n".join([HEADER, *rows]).encode()


def mistakes(*files: tuple[str, bytes]) -> list[str]:
    with pytest.raises(UsageError) as caught:
        load_authorities(files)
    return str(caught.value).splitlines()


def test_a_record_carries_every_column():
    row = (
        'pers-hale,person,"Hale, Ada",Ada Hale | A. Hale |  Mrs. Hale,"Clerk, later mayor.",'
        "wikidata:Q1 viaf:22,1871-02,1950"
    )
    (record,) = load_authorities([file(row)])
    assert record.identifier == "pers-hale"
    assert record.kind == "person"
    assert record.names == ("Hale, Ada", "Ada Hale", "A. Hale", "Mrs. Hale")
    assert record.description == "Clerk, later mayor."
    assert record.identifiers == (("wikidata", "Q1"), ("viaf", "22"))
    assert (record.start, record.end) == ("1871-02", "1950")


def test_empty_cells_say_nothing():
    (record,) = load_authorities([file("p,place,Arkby,,,,,")])
    assert (record.variants, record.identifiers, record.start, record.end) == ((), (), None, None)


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbfidentifier;kind;preferred_name\np;place;Arkby, North\n",
        b"identifier\tkind\tpreferred_name\np\tplace\tArkby, North\n",
        b'Preferred Name,Kind,Identifier\n"Arkby, North",place,p\n',
        b'\n\nidentifier,kind,preferred_name\n\n"p","place","Arkby, North"\n,,\n',
        b'identifier,kind,preferred_name,,\r\np,place,"Arkby, North",,\r\n',
    ],
)
def test_spreadsheets_write_the_same_in_many_ways(data: bytes):
    (record,) = load_authorities([("names.csv", data)])
    assert (record.identifier, record.kind, record.preferred_name) == ("p", "place", "Arkby, North")


def test_records_keep_the_order_of_files_and_rows():
    files = [file("b,place,B,,,,,", "a,place,A,,,,,"), file("c,place,C,,,,,", name="more.csv")]
    assert [record.identifier for record in load_authorities(files)] == ["b", "a", "c"]


@pytest.mark.parametrize(
    ("row", "column", "words"),
    [
        ("p,city,Arkby,,,,,", "kind", "'city' is no kind"),
        ("p,,Arkby,,,,,", "kind", "is no kind"),
        ("1p,place,Arkby,,,,,", "identifier", "can't be an xml:id"),
        ("a b,place,Arkby,,,,,", "identifier", "can't be an xml:id"),
        ("a:b,place,Arkby,,,,,", "identifier", "can't be an xml:id"),
        (",place,Arkby,,,,,", "identifier", "can't be an xml:id"),
        ("p,place,,,,,,", "preferred_name", "The name is empty"),
        ("p,place,...,,,,,", "preferred_name", "The name is empty"),
        ("p,place,Arkby,,,,May 1953,", "start", "'May 1953' is no date"),
        ("p,place,Arkby,,,,,1953-13", "end", "'1953-13' is no date"),
        ("p,place,Arkby,,,Q64,,", "identifiers", "'Q64' is no identifier"),
        ("p,place,Arkby, North,,,,,1", "", "The row has 9 cells for 8 columns"),
    ],
)
def test_a_mistake_is_told_with_file_row_and_column(row: str, column: str, words: str):
    first = mistakes(file("ok,place,Elsewhere,,,,,", row))[0]
    place = "names.csv, row 3" + (f", column {column}" if column else "")
    assert first.startswith(f"{place}: ")
    assert words in first


def test_all_mistakes_of_all_files_are_told_at_once():
    found = mistakes(
        file("p,place,Arkby,,,,,", "q,thing,,,,,soon,"), file("p,place,Barkby,,,,,", name="b.csv")
    )
    assert len(found) == 4
    assert found[-1].startswith("b.csv, row 2, column identifier: 'p' stands in names.csv, row 2")


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"identifier,kind,preferred_name,remarks\n", "column remarks: There is no such column"),
        (b"identifier,kind\n", "column preferred_name: The column is missing"),
        (b"identifier,kind,preferred_name,kind\n", "column kind: The column stands there twice"),
        (b"", "The file is empty"),
        (b"\n , \n", "The file is empty"),
        (
            "identifier,kind,preferred_name\np,place,Käsby\n".encode("latin-1"),
            "row 2: The file is not UTF-8",
        ),
        ("identifier,kind,preferred_name\n".encode("utf-16"), "The file is not UTF-8"),
        (b'identifier,kind,preferred_name\np,place,"Ark"by"\n', "row 2: The row can't be read"),
        (b'identifier,kind,preferred_name\np,place,"Arkby\n', "The row can't be read"),
    ],
)
def test_a_file_that_is_no_authority_file_is_refused(data: bytes, words: str):
    assert any(words in sentence for sentence in mistakes(("names.csv", data)))


@given(st.binary(max_size=200))
def test_any_bytes_are_records_or_a_usage_error(data: bytes):
    with contextlib.suppress(UsageError):
        records = load_authorities([("names.csv", HEADER.encode() + b"\n" + data)])
        assert all(record.identifier and record.preferred_name for record in records)
