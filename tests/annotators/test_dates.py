"""The annotator of dates: which anchor it takes, what it signs, what it keeps apart."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.annotators.dates import ANNOTATOR, annotate, date_context
from tei_kit.model import (
    Annotation,
    AuthorityRecord,
    Document,
    EntityKind,
    Field,
    HistoricalDate,
    Metadata,
    NameMatch,
    Passage,
    Span,
    TimeOfDay,
)

TEXT = (
    "May 15, 1953\n"
    "Letter on wells, 15 May 1953\n"
    "They dug in 1949.\n"
    "Delft, 5 May 1953\n\n"
    "On 3 March they dug again.\n\n"
    "15.5.53\n"
)


class NoNames:
    """An index of names that knows none."""

    def find(self, text: str, within: Span) -> Iterator[NameMatch]:
        return iter(())

    def records(self, kind: EntityKind) -> tuple[AuthorityRecord, ...]:
        return ()


def span(words: str) -> Span:
    start = TEXT.index(words)
    return Span(start, start + len(words))


def document(*passages: Passage, date: str | None = "1953-05-15") -> Document:
    return Document(
        source_name="wells.txt",
        source_sha256="0" * 64,
        text=TEXT,
        body=Span(TEXT.index("Delft"), len(TEXT) - 1),
        metadata=Metadata(date=date),
        fields=(
            Field("title", span("Letter on wells, 15 May 1953")),
            Field("abstract", span("They dug in 1949.")),
        ),
        passages=passages,
    )


def dates(given: Document) -> dict[str, Annotation]:
    return {mention.span.of(TEXT): mention for mention in annotate(given, NoNames())}


def test_the_dateline_is_the_anchor() -> None:
    given = document(Passage("dateline", span("Delft, 5 May 1953")))
    context = date_context(given)
    assert context.anchor == "1953-05-05"
    assert context.anchor_name == "the dateline 5 May 1953"
    found = dates(given)["3 March"]
    assert found.value == HistoricalDate(when="1953-03-03", relative=True, evidence="internal")
    assert "the dateline 5 May 1953" in found.reason


def test_a_closing_dateline_counts_too() -> None:
    given = document(Passage("dateline", span("15.5.53")))
    assert date_context(given).anchor == "1953-05-15"


def test_of_two_datelines_the_first_is_the_anchor() -> None:
    given = document(
        Passage("dateline", span("Delft, 5 May 1953")), Passage("dateline", span("15.5.53"))
    )
    assert date_context(given).anchor == "1953-05-05"


def test_a_dateline_without_a_date_leaves_it_to_the_catalogue() -> None:
    context = date_context(document(Passage("dateline", span("Delft"))))
    assert (context.anchor, context.evidence) == ("1953-05-15", "external")


def test_the_day_that_ends_a_heading_counts_where_nothing_else_tells() -> None:
    text = "Talk of the Clerk with Mr. Vik, Delft, 5 May 1953\n\nThe well had fallen in yesterday."
    given = Document("a.txt", "0" * 64, text, Span(0, len(text)), Metadata())
    context = date_context(given)
    assert (context.anchor, context.anchor_name) == ("1953-05-05", "the date of the heading")
    assert date_context(document()).anchor == "1953-05-15"


def test_without_any_date_no_year_is_made_up() -> None:
    text = "They came on 3 March."
    bare = Document("a.txt", "0" * 64, text, Span(0, len(text)), Metadata())
    (mention,) = annotate(bare, NoNames())
    assert mention.value == HistoricalDate(when="--03-03", relative=True)


def test_record_and_body_are_annotated_and_signed_and_nothing_else() -> None:
    found = dates(document())
    assert set(found) == {"15 May 1953", "1949", "5 May 1953", "3 March", "15.5.53"}
    assert {mention.responsibility for mention in found.values()} == {ANNOTATOR.name} == {"dates"}
    assert {mention.kind for mention in found.values()} == {"date"}


def test_the_abstract_is_no_context_for_the_body() -> None:
    assert dates(document())["3 March"].value == HistoricalDate(
        when="1953-03-03", relative=True, evidence="internal"
    )


def test_no_date_runs_across_passages() -> None:
    end = TEXT.index("May 1953\n\nOn")
    given = document(Passage("label", Span(end - 2, end)), Passage("paragraph", Span(end, end + 8)))
    assert "May 1953" in dates(given)


def test_the_language_of_the_record_leads() -> None:
    text = "Er kam am 5. d. M. an, am 3/4/53 schrieb er."
    given = Document(
        "a.txt", "0" * 64, text, Span(0, len(text)), Metadata(date="1953-05-15", language="de")
    )
    assert date_context(given).languages == ("de",)
    values = [mention.value for mention in annotate(given, NoNames())]
    assert [value.when for value in values if isinstance(value, HistoricalDate)] == [
        "1953-05-05",
        "1953-04-03",
    ]


def test_a_language_without_a_table_is_left_to_the_text() -> None:
    text = "Delft, 5 mei 1953"
    given = Document("a.txt", "0" * 64, text, Span(0, len(text)), Metadata(language="nl"))
    assert date_context(given).languages == ()


def test_a_foreign_dateline_is_the_anchor() -> None:
    text = "Wien, den 3. März 1825\n\nHe left on 4 April."
    body = Span(0, len(text))
    given = Document(
        "a.txt", "0" * 64, text, body, Metadata(), passages=(Passage("dateline", Span(0, 22)),)
    )
    assert date_context(given).anchor == "1825-03-03"


def test_times_of_day_stand_beside_dates_and_are_signed_alike() -> None:
    text = "Delft, 5 May 1953, 3 p.m.\n\nat noon\n"
    line = text.index("\n")
    given = Document(
        "a.txt", "0" * 64, text, Span(0, len(text) - 1), Metadata(),
        passages=(Passage("dateline", Span(0, line)),),
    )  # fmt: skip
    date, time = annotate(given, NoNames())
    assert (date.kind, date.span.of(text)) == ("date", "5 May 1953")
    assert (time.kind, time.span.of(text)) == ("time", "3 p.m.")
    assert time.value == TimeOfDay("15:00:00")
    assert time.responsibility == "dates"
    assert time.reason == "as written"
