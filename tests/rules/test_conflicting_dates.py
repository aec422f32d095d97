"""What counts as a statement of the date of writing, and which one is reported."""

from __future__ import annotations

from tests.rules._check import check

DATELINE = '<opener><dateline>Lund, <date when="{0}">{1}</date></dateline></opener>'


def document(opening: str, closing: str, creation: str = "") -> str:
    header = (
        f'<teiHeader><profileDesc><creation><date when="{creation}"/></creation></profileDesc>'
        "</teiHeader>"
        if creation
        else ""
    )
    return f"{header}<text><body>{opening}<p>Text.</p>{closing}</body></text>"


def test_the_dateline_that_all_others_contradict_is_reported_once() -> None:
    closing = (
        '<closer><date when="1921-03-12">12.3.21</date>\n\n'
        '<idno type="registration">#17</idno> <date when="1921-03-12">12.III.21</date></closer>'
    )
    (finding,) = check(
        "conflicting_dates",
        document(DATELINE.format("1921-03-02", "2 March 1921"), closing, "1921-03-12"),
    )
    assert finding.severity == "warning"
    assert finding.message == (
        "The dateline says “2 March 1921” (1921-03-02), but the catalogue record says 1921-03-12, "
        "the closing says “12.3.21” (1921-03-12) and the registration says “12.III.21” "
        "(1921-03-12)."
    )
    assert finding.column == document(
        DATELINE.format("1921-03-02", "2 March 1921"), closing, "1921-03-12"
    ).index('<date when="1921-03-02"') + 1  # fmt: skip


def test_the_record_is_reported_where_the_text_agrees_with_itself() -> None:
    (finding,) = check(
        "conflicting_dates",
        document(
            DATELINE.format("1921-03-02", "2 March 1921"),
            '<closer><dateline><date when="1921-03-02">2/3</date></dateline></closer>',
            "1912-03-02",
        ),
    )
    assert finding.message.startswith("The catalogue record says 1912-03-02")


def test_a_registration_may_be_later() -> None:
    closing = '<closer><idno>44</idno> <date when="1921-03-09">9.3.21</date></closer>'
    opening = DATELINE.format("1921-03-02", "2 March 1921")
    assert check("conflicting_dates", document(opening, closing)) == []


def test_coarser_dates_agree() -> None:
    opening = DATELINE.format("1921-03", "March 1921")
    closing = '<closer><date when="1921-03-12">12.3.21</date></closer>'
    assert check("conflicting_dates", document(opening, closing, "1921")) == []


def test_dates_of_other_things_are_no_dates_of_writing() -> None:
    opening = (
        '<opener><dateline><date when="1921-03-02">2 March 1921</date></dateline>'
        '<seg type="reference">your letter of <date when="1921-02-01">1 February</date></seg>'
        "\nIn reply to the question that the council put to us on "
        '<date when="1921-01-30">30 January</date>\n</opener>'
    )
    closing = '<closer><salute>until <date when="1921-04-01">1 April</date></salute></closer>'
    assert check("conflicting_dates", document(opening, closing)) == []


def test_enclosures_have_dates_of_their_own() -> None:
    letters = "".join(
        f"<div>{DATELINE.format(day, day)}<p>Text.</p></div>"
        for day in ("1921-03-02", "1920-01-01")
    )
    assert check("conflicting_dates", f"<text><body>{letters}</body></text>") == []


def test_a_yearless_dateline_contradicts_nobody() -> None:
    opening = DATELINE.format("--05-06", "6 May")
    assert check("conflicting_dates", document(opening, "", "1921-03-12")) == []


def test_line_ends_of_the_transcription_part_the_lines() -> None:
    closing = (
        '<closer><idno type="registration">44</idno><lb/>'
        '<date when="1921-03-09">9.3.21</date></closer>'
    )
    opening = DATELINE.format("1921-03-02", "2 March 1921")
    assert len(check("conflicting_dates", document(opening, closing))) == 1


def test_a_dateline_beside_a_registration_number_in_the_closing_is_the_registration() -> None:
    closing = (
        '<closer><dateline><date when="1921-03-12">12.3.21</date></dateline>\n'
        '<idno>#17</idno> <dateline><date when="1921-03-15">15.III.21</date></dateline></closer>'
    )
    opening = DATELINE.format("1921-03-12", "12 March 1921")
    assert check("conflicting_dates", document(opening, closing)) == []


def test_a_number_before_the_dateline_of_the_opening_leaves_it_the_dateline() -> None:
    opening = (
        '<opener><idno>41/a</idno> <dateline>Lund, <date when="1921-03-02">2 March</date>'
        "</dateline></opener>"
    )
    (finding,) = check("conflicting_dates", document(opening, "", "1921-03-12"))
    assert finding.message.startswith("The dateline says")


def test_what_the_record_took_from_the_text_is_no_statement_of_its_own() -> None:
    header = (
        "<teiHeader><profileDesc><creation>"
        '<date when="1921-03-12" evidence="external">1921-03-12</date>'
        '<date when="1921-03-02" evidence="internal">1921-03-02</date>'
        "</creation></profileDesc></teiHeader>"
    )
    opening = DATELINE.format("1921-03-02", "2 March 1921")
    (finding,) = check("conflicting_dates", header + document(opening, ""))
    assert finding.message == (
        "The dateline says “2 March 1921” (1921-03-02), but the catalogue record says 1921-03-12."
    )


def test_a_second_dateline_is_a_stamp_of_receipt() -> None:
    opening = (
        '<opener><dateline><date when="1921-03-02">2 March 1921</date></dateline>\n'
        '<dateline>Received <date when="1921-03-05">5 March 1921</date></dateline></opener>'
    )
    assert check("conflicting_dates", document(opening, "")) == []
