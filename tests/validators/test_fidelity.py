"""The TEI against its source: checksum, characters, pointers."""

from __future__ import annotations

import pytest

from tei_kit.errors import UnreadableInputError
from tei_kit.model import Finding
from tei_kit.tei.parsing import parse_tei
from tei_kit.validators import validate


def check(tei: str, source: bytes, encoding: str | None = None) -> list[Finding]:
    findings = validate(
        parse_tei("m.xml", tei.encode()), source=source, encoding=encoding, rules=()
    )
    return [finding for finding in findings if finding.rule == "fidelity"]


def test_the_sample_carries_its_source(memorandum: str, source: bytes) -> None:
    assert check(memorandum, source) == []


def test_a_changed_word_is_found_at_its_element(memorandum: str, source: bytes) -> None:
    (finding,) = check(memorandum.replace("Send boats", "Send ships"), source)
    assert "goes on “boats.⏎2. Send" in finding.message
    assert "the file “ships.⏎2. Send" in finding.message
    line = memorandum.split("\n")[finding.line - 1]
    assert line[finding.column - 1 :].startswith("<item>Send boats")


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("3 months</measure> in", "3 months</measure>  in"),
        ("Dear", "Dear"),
        ("12 June 1954</date></title>", "12 June 1953</date></title>"),
        ("June 12, 1954</date>, Harbor", "June 12, 1954</date> Harbor"),
        ("The <orgName", "the <orgName"),
        ("of the province.", "of the province!"),
        ("TOP SECRET</seg>\n\n", "TOP SECRET</seg>\n"),
    ],
)
def test_every_verbatim_stretch_is_compared(
    memorandum: str, source: bytes, right: str, wrong: str
) -> None:
    assert bool(check(memorandum.replace(right, wrong, 1), source)) is (right != wrong)


def test_corrections_as_markup_leave_the_transcription_alone(
    memorandum: str, source: bytes
) -> None:
    corrected = "<choice><sic>boats</sic><corr>ships</corr></choice>"
    assert check(memorandum.replace("boats", corrected), source) == []


def test_another_source_is_recognized_by_its_checksum(memorandum: str, source: bytes) -> None:
    findings = check(memorandum, source + b"\n")
    assert [finding.message for finding in findings] == [
        "The source's SHA-256 is not the one that the header states."
    ]


def test_a_source_that_was_cut_is_told_so(memorandum: str, source: bytes) -> None:
    messages = [finding.message for finding in check(memorandum, source[:600])]
    assert "@source points to the characters 520 to 1011, and the source has 600." in messages


def test_a_signature_is_no_part_of_the_text(memorandum: str, source: bytes) -> None:
    findings = check(memorandum, b"\xef\xbb\xbf" + source)
    assert [finding.message[:12] for finding in findings] == ["The source's"]


def test_a_source_in_another_encoding_is_decoded(memorandum: str, source: bytes) -> None:
    findings = check(memorandum, source.decode().encode("utf-16"), "utf-16")
    assert [finding.message[:12] for finding in findings] == ["The source's"]


def test_a_source_that_cannot_be_decoded_is_unreadable(memorandum: str) -> None:
    with pytest.raises(UnreadableInputError, match="UTF-8"):
        check(memorandum, b"\xff\xfe\x00")
    with pytest.raises(UnreadableInputError, match="klingon"):
        check(memorandum, b"x", "klingon")


def test_a_file_that_points_nowhere_says_that_it_cannot_be_compared(source: bytes) -> None:
    tei = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>x</p></body></text></TEI>'
    (finding,) = check(tei, source)
    assert "can't be compared" in finding.message
