"""The promises of the design, over the whole line and texts that nobody has seen."""

from __future__ import annotations

import re

from hypothesis import HealthCheck, given, reject, settings

from tei_kit.encoder import EncodingSettings
from tei_kit.errors import UnreadableInputError
from tei_kit.model import AuthorityRecord, Source
from tei_kit.pipeline import Encoding
from tei_kit.tei.names import XML_ID, tei
from tei_kit.tei.parsing import parse_tei
from tei_kit.validators import validate
from tests.contracts.strategies import source_text

RECORDS = (
    AuthorityRecord(identifier="place-norland", kind="place", preferred_name="Norland"),
    AuthorityRecord(identifier="pers-berg", kind="person", preferred_name="Anton Berg"),
    AuthorityRecord(identifier="pers-berg-b", kind="person", preferred_name="Beate Berg"),
)
ENCODING = Encoding(RECORDS, EncodingSettings())
line = settings(max_examples=150, suppress_health_check=[HealthCheck.too_slow], deadline=None)


def encoded(text: str) -> tuple[str, bytes]:
    """Return what must stand in the TEI's text, and the TEI."""
    source = Source("invented.txt", text.encode())
    try:
        document = ENCODING.document(source)
    except UnreadableInputError:
        reject()
    return document.body.of(document.text), ENCODING.encode(source).data


@line
@given(text=source_text)
def test_not_a_character_is_lost_or_changed(text: str) -> None:
    body, data = encoded(text)
    (transcription,) = parse_tei("x.xml", data).root.iter(tei("text"))
    assert "".join(transcription.itertext()).strip() == body.strip()


@line
@given(text=source_text)
def test_every_statement_of_the_machine_is_signed(text: str) -> None:
    root = parse_tei("x.xml", encoded(text)[1]).root
    identifiers = {element.get(XML_ID) for element in root.iter() if element.get(XML_ID)}
    names = tuple(tei(name) for name in ("persName", "orgName", "placeName", "date", "measure"))
    (transcription,) = root.iter(tei("text"))
    for element in transcription.iter(*names):
        assert element.get("cert") in {"high", "medium", "low"}
        assert element.get("resp")
    for element in root.iter():
        for pointer in element.get("resp", "").split():
            assert pointer.removeprefix("#") in identifiers


@line
@given(text=source_text)
def test_nothing_is_made_up(text: str) -> None:
    root = parse_tei("x.xml", encoded(text)[1]).root
    known = {f"#{record.identifier}" for record in RECORDS}
    for name in ("persName", "orgName", "placeName"):
        assert {element.get("ref") for element in root.iter(tei(name))} <= known | {None}


@line
@given(text=source_text)
def test_same_input_same_bytes(text: str) -> None:
    assert encoded(text)[1] == encoded(text)[1]


@line
@given(text=source_text)
def test_what_we_encode_is_valid_and_true_to_its_source(text: str) -> None:
    data = encoded(text)[1]
    findings = validate(parse_tei("x.xml", data), source=text.encode())
    assert not [str(finding) for finding in findings if finding.severity == "error"]


@line
@given(text=source_text)
def test_no_machine_path_and_no_clock_reach_the_output(text: str) -> None:
    data = encoded(text)[1]
    own = re.sub(rb"<text\b.*</text>", b"", data, flags=re.DOTALL)
    assert b"/home" not in own
    assert b"/tmp" not in own
    assert b"revisionDesc" not in own or b"<change when" not in own
