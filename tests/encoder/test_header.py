"""What the header and the lists of names say, and what they leave out."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from tei_kit.encoder import EncodingSettings, encode, encoding
from tei_kit.errors import TextAlteredError, UnreadableInputError, UsageError
from tei_kit.model import (
    Annotation,
    ArchivalIdentifier,
    AuthorityRecord,
    Correspondence,
    Document,
    Field,
    FigureType,
    HistoricalDate,
    Metadata,
    Passage,
    Quantity,
    Span,
    TimeOfDay,
)
from tei_kit.tei.parsing import parse_tei

TEXT = "Letter from Anna Berg, 1 May 1920. Lund, 2 May 1920. Yours, A. Berg"
PERSON = AuthorityRecord(
    identifier="berg",
    kind="person",
    preferred_name="Anna Berg",
    variants=("A. Berg", "Anna Berg"),
    description="Clerk.",
    identifiers=(("wikidata", "Q1"),),
    start="1880-01-02",
    end="about 1950",
)
PLACE = AuthorityRecord(
    identifier="lund", kind="place", preferred_name="Lund", start="1020", end=None
)


def at(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


LETTER = Document(
    "letter one.txt",
    "f" * 64,
    TEXT,
    Span(35, len(TEXT)),
    Metadata(
        title="ignored, for the record has it verbatim",
        date="1920-05-01",
        language="en",
        original_languages=("sv",),
        correspondence=Correspondence(sender="Anna Berg", recipients=("the Board",)),
    ),
    fields=(Field("title", at("Letter from Anna Berg, 1 May 1920.")),),
    passages=(
        Passage("dateline", at("Lund, 2 May 1920.")),
        Passage("paragraph", at("Yours, A. Berg"), certainty="low", responsibility="paragraphs"),
    ),
    annotations=(
        Annotation("person", at("Anna Berg"), "names", "high", entity="berg"),
        Annotation("date", at("1 May 1920"), "dates", "high", HistoricalDate("1920-05-01")),
        Annotation("date", at("2 May 1920"), "dates", "high", HistoricalDate("1920-05-02")),
        Annotation("place", at("Lund"), "names", "medium", entity="lund"),
        Annotation("person", at("A. Berg"), "names", "low", candidates=("berg", "other")),
    ),
)
RECORDS = (
    PLACE,
    PERSON,
    AuthorityRecord(identifier="nobody", kind="person", preferred_name="Nobody"),
)
WHOLE = encode(LETTER, RECORDS).decode()
BARE = encode(Document("a.txt", "0", "Hello", Span(0, 5), Metadata())).decode()


@pytest.mark.parametrize(
    "said",
    [
        '<title source="letter%20one.txt#char=0,34">Letter from <persName ref="#berg" ',
        '<author><persName ref="#berg">Anna Berg</persName></author>',
        '<respStmt xml:id="names">\n<resp>recognition of persons and places</resp>',
        '<respStmt xml:id="paragraphs">\n<resp>recognition of structure</resp>',
        '<idno type="filename">letter one.txt</idno>',
        f'<idno type="sha256">{"f" * 64}</idno>',
        '<language ident="sv" n="original">Swedish</language>',
        (
            '<date when="1920-05-01" evidence="external">1920-05-01</date>\n'
            '<date when="1920-05-02" evidence="internal">1920-05-02</date>\n</correspAction>'
        ),
        '<correspAction type="received">\n<name>the Board</name>',
        '<birth when="1880-01-02">1880-01-02</birth>\n<death>about 1950</death>',
        (
            '<persName type="preferred">Anna Berg</persName>\n'
            '<persName type="variant">A. Berg</persName>\n<birth'
        ),
        '<placeName type="preferred" from="1020">Lund</placeName>',
        "<p>Unpublished encoding.</p>",
        '<change who="#tei-kit">',
        '<persName cert="low" resp="#names">A. Berg</persName>',
        '<p cert="low" resp="#paragraphs">',
    ],
)
def test_the_file_says(said: str) -> None:
    assert said in WHOLE


@pytest.mark.parametrize(
    "absent", ["Nobody", "classDecl", "msDesc", "<keywords", "calendarDesc", "<editor "]
)
def test_the_file_is_silent_about(absent: str) -> None:
    assert absent not in WHOLE


@pytest.mark.parametrize(
    "absent", ["standOff", "correspDesc", "langUsage", "<author", "creation", "profileDesc"]
)
def test_a_bare_text_gets_no_empty_elements(absent: str) -> None:
    assert absent not in BARE
    assert "><" not in BARE.partition("<text>")[0]


def test_settings_stand_in_the_header() -> None:
    settings = EncodingSettings(
        publisher="Board", licence="CC0", licence_target="https://e.org/a b", date="2026-01-02"
    )
    data = encode(LETTER, RECORDS, settings).decode()
    assert "<publisher>Board</publisher>" in data
    assert '<licence target="https://e.org/a%20b">CC0</licence>' in data
    assert '<change when="2026-01-02" who="#tei-kit">' in data
    without = encode(LETTER, RECORDS, EncodingSettings(availability="Ask us.")).decode()
    assert "<p>Ask us.</p>" in without


def test_a_date_of_the_encoding_is_a_date() -> None:
    with pytest.raises(UsageError, match="31 May"):
        EncodingSettings(date="31 May")


def test_the_heading_of_the_text_is_the_title_for_want_of_another() -> None:
    untitled = replace(
        LETTER, fields=(), metadata=Metadata(), passages=(Passage("head", at("Lund, 2 May")),)
    )
    annotations = tuple(note for note in LETTER.annotations if note.span.start >= 35)
    assert (
        "<title>Lund, 2 May</title>"
        in encode(replace(untitled, annotations=annotations), RECORDS).decode()
    )


def test_who_signed_is_the_sender_for_want_of_a_record() -> None:
    signed = replace(
        LETTER, metadata=Metadata(), passages=(Passage("signature", at("Yours, A. Berg")),)
    )
    assert '<correspAction type="sent">\n<persName>A. Berg</persName>' in (
        encode(signed, RECORDS).decode()
    )


def test_an_abstract_has_its_paragraphs() -> None:
    text = "First.\n \nSecond\nline.\n\nBody"
    document = Document(
        "a.txt", "0", text, Span(23, 27), Metadata(), (Field("abstract", Span(0, 22)),)
    )
    data = encode(document).decode()
    assert '<p source="a.txt#char=0,6">First.</p>' in data
    assert '<p source="a.txt#char=9,21">Second\nline.</p>' in data


FIGURES: list[tuple[FigureType, dict[str, object], str]] = [
    (
        "count",
        {"quantity": Decimal(57234), "unit": "count", "commodity": "people"},
        'measure type="count" quantity="57234" unit="count" commodity="people" cert="high"',
    ),
    (
        "money",
        {"at_least": Decimal("1.5E+4"), "unit": "gold mark"},
        'measure type="currency" atLeast="15000" unit="gold-mark" cert="high"',
    ),
    (
        "percentage",
        {"quantity": Decimal("0.50"), "approximate": True},
        'num type="percentage" subtype="approximate" value="0.50" cert="medium"',
    ),
    (
        "percentage",
        {"minimum": Decimal(3), "maximum": Decimal(97)},
        'num type="percentage" min="3" max="97" cert="high"',
    ),
    ("number", {"at_most": Decimal(7)}, 'num type="cardinal" atMost="7" cert="high"'),
]


@pytest.mark.parametrize(("kind", "values", "expected"), FIGURES)
def test_figures(kind: FigureType, values: dict[str, object], expected: str) -> None:
    quantity = Quantity(kind, **values)  # type: ignore[arg-type]  # a table of mixed values
    figure = Annotation("figure", Span(0, 5), "figures", "high", quantity)
    document = Document("a.txt", "0", "Hello", Span(0, 5), Metadata(), annotations=(figure,))
    assert f'<{expected} resp="#figures">' in encode(document).decode()


def test_dates() -> None:
    value = HistoricalDate(
        not_before="1954-02-30", not_after="1954-03", relative=True, evidence="internal",
        calendar="julian",
    )  # fmt: skip
    date = Annotation("date", Span(0, 5), "dates", "low", value)
    document = Document("a.txt", "0", "Hello", Span(0, 5), Metadata(), annotations=(date,))
    data = encode(document).decode()
    assert (
        '<date type="relative" notAfter="1954-03" calendar="#calendar-julian" evidence="internal" '
        'cert="low" resp="#dates">' in data
    )
    assert '<calendar xml:id="calendar-julian">\n<p>Julian calendar.</p>' in data


def test_times_of_day() -> None:
    text = "May 5, 3 p.m."
    notes = (
        Annotation("date", Span(0, 5), "dates", "high", HistoricalDate("1954-05-05")),
        Annotation("time", Span(7, 13), "dates", "high", TimeOfDay("15:00:00"), reason="told"),
    )
    document = Document("a.txt", "0", text, Span(0, 13), Metadata(), annotations=notes)
    data = encode(document).decode()
    assert '<time when="15:00:00" ana="#reason-1" cert="high" resp="#dates">3 p.m.</time>' in data
    assert "<resp>recognition of dates and times of day</resp>" in data
    assert "Times of day carry theirs as W3C times." in data


def test_identifiers_are_unique() -> None:
    record = PERSON.model_copy(update={"identifier": "names"})
    document = replace(
        LETTER,
        annotations=(Annotation("person", at("Anna Berg"), "names", "high", entity="names"),),
    )
    data = encode(document, [record]).decode()
    assert '<person xml:id="names-2">' in data
    assert 'ref="#names-2"' in data


def test_the_order_of_records_does_not_matter() -> None:
    assert encode(LETTER, RECORDS) == encode(LETTER, RECORDS[::-1])


def test_a_link_to_no_record_is_refused() -> None:
    with pytest.raises(UsageError, match="'berg', which is no authority record"):
        encode(LETTER, [PLACE])


@pytest.mark.parametrize("character", ["\x00", "\x0b", "\ufffe", "\ud800"])
def test_characters_that_xml_cannot_hold_are_refused(character: str) -> None:
    text = f"one\ntwo{character}"
    document = Document("a.txt", "0", text, Span(0, len(text)), Metadata())
    with pytest.raises(UnreadableInputError, match=r"a.txt, line 2, column 4: .*U\+"):
        encode(document)


def test_a_file_name_that_xml_cannot_hold_is_refused() -> None:
    document = Document("a\udce9.txt", "0", "x", Span(0, 1), Metadata())
    with pytest.raises(UnreadableInputError, match=r"U\+DCE9"):
        encode(document)


def test_altered_text_is_never_given_out(monkeypatch: pytest.MonkeyPatch) -> None:
    def altering(name: str, data: bytes) -> object:
        return parse_tei(name, data.replace(b"Yours", b"yours"))

    monkeypatch.setattr(encoding, "parse_tei", altering)
    with pytest.raises(TextAlteredError, match="characters 35 to"):
        encode(LETTER, RECORDS)


def test_several_original_languages_are_elements_of_their_own() -> None:
    metadata = LETTER.metadata.model_copy(
        update={
            "original_languages": ("no", "de"),
            "archival_identifier": ArchivalIdentifier(repository="City Archive"),
        }
    )
    said = encode(replace(LETTER, metadata=metadata), RECORDS).decode()
    assert '<language ident="no" n="original">Norwegian</language>' in said
    assert '<language ident="de" n="original">German</language>' in said
    assert '<textLang mainLang="no" otherLangs="de">Norwegian, German</textLang>' in said
