"""Why dates and figures have their values: from the annotation to the TEI and back."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.encoder import encode
from tei_kit.model import Annotation, Document, HistoricalDate, Metadata, Quantity, Span
from tei_kit.rules.broken_pointer import check
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import TeiFile, parse_tei
from tei_kit.tei.reasons import reason_of, stated_reasons

TEXT = "On 3 May 30 boats left; on 4 May none."


def encoded(*annotations: Annotation) -> TeiFile:
    document = Document(
        "log.txt", "0" * 64, TEXT, Span(0, len(TEXT)), Metadata(), annotations=annotations
    )
    return parse_tei("log.xml", encode(document))


def date(start: int, end: int, reason: str) -> Annotation:
    value = HistoricalDate(when="1921-05-03")
    return Annotation("date", Span(start, end), "dates", "high", value, reason=reason)


def figure(reason: str, responsibility: str = "figures") -> Annotation:
    value = Quantity("count", Decimal(30), unit="count", commodity="boats")
    return Annotation("figure", Span(9, 17), responsibility, "high", value, reason=reason)


def reasons_in(file: TeiFile) -> list[tuple[str, str | None]]:
    known = stated_reasons(file.root)
    mentions = file.root.iter(tei("date"), tei("measure"))
    return [
        ("".join(mention.itertext("*")), reason_of(mention, known))
        for mention in mentions
        if mention.get("resp")
    ]


def test_each_mention_points_to_its_reason() -> None:
    file = encoded(
        date(3, 8, "year of the log: 1921"),
        figure("counted <noun> &\n 'boats'"),
        date(27, 32, "year of the log: 1921"),
    )
    assert reasons_in(file) == [
        ("3 May", "year of the log: 1921"),
        ("30 boats", "counted <noun> & 'boats'"),
        ("4 May", "year of the log: 1921"),
    ]
    assert len(stated_reasons(file.root)) == 2
    assert list(check(file)) == []


def test_without_a_reason_nothing_is_pointed_at() -> None:
    file = encoded(date(3, 8, " "), Annotation("place", Span(0, 2), "places", "low", reason="x"))
    assert reasons_in(file) == [("3 May", None)]
    assert file.root.find(f".//{tei('taxonomy')}") is None
    assert next(file.root.iter(tei("placeName"))).get("ana") is None


def test_an_annotator_may_be_called_as_the_list_is() -> None:
    file = encoded(figure("told by the log", responsibility="reasons"))
    assert reasons_in(file) == [("30 boats", "told by the log")]
