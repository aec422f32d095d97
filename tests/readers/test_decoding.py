from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.errors import UnreadableInputError, UsageError
from tei_kit.model import Source
from tei_kit.readers import read
from tei_kit.readers._decoding import MAXIMUM_SIZE


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", ["is empty"]),
        (b"\xef\xbb\xbf", ["white space"]),
        (b" \n\t\r\n ", ["white space"]),
        (b"wool\0cloth", ["binary", "byte 4"]),
        (b"%PDF-1.4 ...", ["a PDF file"]),
        (b"PK\x03\x04wool", ["ZIP"]),
        ("wool\ncaf\xe9".encode("latin-1"), ["not UTF-8", "byte 8", "line 2", "Latin-1"]),
        ("\u201cwool\u201d".encode("cp1252"), ["Windows-1252"]),
        ("шерсть и сукно".encode("cp1251"), ["Windows-1251"]),
        ("wool".encode("utf-16"), ["UTF-16", "--encoding"]),
        ("wool and cloth".encode("utf-16-le"), ["UTF-16LE"]),
        ("wool and cloth".encode("utf-16-be"), ["UTF-16BE"]),
        ("wool".encode("utf-32"), ["UTF-32"]),
        (b"wool\nclo\x07th", ["note.txt:2:4", "control character U+0007"]),
        (b"wool\x0ccloth", ["form feed", "empty line"]),
        ("wo\ufffeol".encode(), ["U+FFFE"]),
        (b"wo\xed\xa0\x80ol", ["not UTF-8"]),
    ],
)  # fmt: skip
def test_unreadable_bytes_say_why(data: bytes, words: list[str]) -> None:
    with pytest.raises(UnreadableInputError) as caught:
        read(Source("note.txt", data))
    for word in words:
        assert word in str(caught.value)
    assert "note.txt" in str(caught.value)


def test_too_large_says_the_limit() -> None:
    with pytest.raises(UnreadableInputError, match="8,388,608"):
        read(Source("big.txt", b"a" * (MAXIMUM_SIZE + 1)))


def test_named_encoding_is_used() -> None:
    document = read(Source("note.txt", "caf\xe9\n".encode("latin-1"), encoding="latin-1"))
    assert document.text == "caf\xe9\n"
    wide = read(Source("note.txt", "wool".encode("utf-16"), encoding="utf-16"))
    assert wide.text == "wool"


@pytest.mark.parametrize(
    "encoding", ["martian", "rot13", "hex", "punycode", "a\0b", "unicode_escape"]
)
def test_no_such_encoding_is_wrong_usage(encoding: str) -> None:
    with pytest.raises(UsageError):
        read(Source("note.txt", b"wool", encoding=encoding))


def test_wrong_named_encoding_is_unreadable() -> None:
    with pytest.raises(UnreadableInputError, match="not ascii"):
        read(Source("note.txt", "é".encode(), encoding="ascii"))


def test_signature_is_no_text() -> None:
    document = read(Source("note.txt", b"\xef\xbb\xbf wool "))
    assert (document.text, document.body.of(document.text)) == (" wool ", "wool")


def test_form_feed_at_the_end_is_let_pass() -> None:
    document = read(Source("note.txt", b"wool\n\x0c"))
    assert document.body.of(document.text) == "wool"


def test_line_ends_stay_as_they_are() -> None:
    assert read(Source("note.txt", b"a\r\nb\rc\n")).text == "a\r\nb\rc\n"


@given(st.binary(max_size=200), st.sampled_from([None, "utf-16", "cp1251", "utf-7", "shift_jis"]))
def test_any_bytes_are_read_or_refused(data: bytes, encoding: str | None) -> None:
    with suppress(UnreadableInputError):
        document = read(Source("any.bin", data, encoding))
        assert document.body.of(document.text).strip() == document.body.of(document.text) != ""


@given(st.text(st.characters(exclude_categories=("Cs", "Cc", "Cn")), min_size=1))
def test_plain_text_is_kept_to_the_letter(text: str) -> None:
    source = Source("note.txt", text.encode())
    if text.removeprefix("\ufeff").strip():
        document = read(source)
        assert document.text == text.removeprefix("\ufeff")
        assert document.source_sha256 == source.sha256
