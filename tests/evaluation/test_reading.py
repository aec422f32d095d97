"""TEI, the JSON edition and stand-off files are read alike."""

from __future__ import annotations

import json
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.errors import UnreadableInputError
from tei_kit.evaluation import align, evaluate
from tei_kit.evaluation.annotated import HOLE, Mention
from tei_kit.evaluation.reading import read_annotated
from tei_kit.evaluation.writing import as_text
from tei_kit.exporters import export
from tei_kit.model import Span
from tei_kit.tei.parsing import parse_tei

TEI = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><titleStmt>
<title source="log.txt#char=2,10">Log of <placeName>X</placeName></title></titleStmt>
<publicationStmt><p/></publicationStmt><sourceDesc><bibl type="file"><idno type="filename">log.txt
</idno><idno type="sha256">00ff</idno></bibl></sourceDesc></fileDesc></teiHeader>
<text><body source="log.txt#char=12,39"><p>On <date when="1921-05-03">3 May</date> <measure
 type="count" min="2" max="2.50" unit="count" commodity="boats">2 to 2.5 boats</measure> <persName
 ref="#ada">Ada</persName></p></body></text></TEI>"""


def standoff(**changes: object) -> bytes:
    note = {"kind": "measure", "start": 3, "end": 8, "text": "2 men"}
    return json.dumps({"source": "log.txt", "annotations": [note | changes]}).encode()


def test_tei_and_its_json_edition_say_the_same() -> None:
    tei = read_annotated("a/log.xml", TEI.encode())
    made = export("json", [parse_tei("log.xml", TEI.encode())]).files["log.json"]
    edition = read_annotated("b/log.json", made)
    assert (edition.stem, edition.source, edition.sha256) == (tei.stem, tei.source, tei.sha256)
    assert edition.transcription == tei.transcription
    assert edition.in_source == tei.in_source
    assert tei.transcription is not None
    assert tei.transcription.mentions == (
        Mention("date", Span(3, 8), {"when": "1921-05-03"}),
        Mention(
            "figure",
            Span(9, 23),
            {"min": Decimal(2), "max": Decimal("2.5"), "unit": "count", "commodity": "boats"},
        ),
        Mention("person", Span(24, 27), None, "ada"),
    )


def test_the_source_is_known_where_the_file_tells_it() -> None:
    marked = read_annotated("log.xml", TEI.encode()).in_source
    assert marked is not None
    shown = marked.text.replace(HOLE, "_")
    assert shown == "__Log of X__On 3 May 2 to 2.5 boats Ada"
    assert [(m.kind, m.span.of(marked.text)) for m in marked.mentions][:2] == [
        ("place", "X"),
        ("date", "3 May"),
    ]


@pytest.mark.parametrize(
    ("kind", "value", "meaning"),
    [
        ("measure", {"quantity": 2, "unit": "count"}, {"quantity": Decimal(2), "unit": "count"}),
        ("measure", {"quantity": 0.10, "unit": "m"}, {"quantity": Decimal("0.1"), "unit": "m"}),
        ("percentage", {"atLeast": 25}, {"atLeast": Decimal(25), "unit": "%"}),
        ("figure", {"value": 25, "unit": "percent"}, {"quantity": Decimal(25), "unit": "%"}),
        ("date", {"from": "1921", "notAfter": None}, {"from": "1921"}),
        ("date", {"not_before": "1921"}, {"notBefore": "1921"}),
        ("percentage", {"value": True}, {"unit": "%"}),
        ("date", None, None),
    ],
)  # fmt: skip
def test_values_of_stand_off(kind: str, value: object, meaning: object) -> None:
    marked = read_annotated("log.json", standoff(kind=kind, value=value)).in_source
    assert marked is not None
    (mention,) = marked.mentions
    assert mention.kind == ("date" if kind == "date" else "figure")
    assert mention.meaning == meaning


def test_a_stand_off_file_may_bring_its_text() -> None:
    data = json.loads(standoff()) | {"text": "On 2 men went."}
    file = read_annotated("log.json", json.dumps(data).encode())
    assert file.transcription == file.in_source
    assert file.transcription is not None
    assert file.transcription.text == "On 2 men went."


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "not JSON"),
        (b"\xff\xfe", "not JSON"),
        (b"[" * 100_000, "not JSON"),
        (b'{"a": NaN}', "NaN is no number"),
        (b"[]", "holds no JSON object"),
        (b"{}", "at source, Field required"),
        (b'{"$schema": "schema.json"}', "at id, Field required"),
        (standoff(end=10**12), "less than or equal"),
        (standoff(end="8"), "valid integer"),
        (standoff(start=-1), "greater than or equal"),
        (standoff(end=9), "Count its offsets anew"),
        (standoff(start=8, text=""), "Count its offsets anew"),
        (standoff(alternatives=[[4, 2]]), "Count its offsets anew"),
        (standoff(kind=""), "at least 1 character"),
    ],
)
def test_what_is_no_annotation_is_refused(data: bytes, told: str) -> None:
    with pytest.raises(UnreadableInputError, match=told) as refused:
        read_annotated("log.json", data)
    assert "log.json" in str(refused.value)


def test_quotes_that_contradict_the_text_are_refused() -> None:
    data = json.loads(standoff()) | {"text": "On 3 men went."}
    with pytest.raises(UnreadableInputError, match="other words stand at that place"):
        read_annotated("log.json", json.dumps(data).encode())


def test_a_place_beyond_every_source_is_no_place() -> None:
    far = TEI.replace("char=12,39", "char=999999999986,999999999999").replace("char=2,10", "x")
    assert read_annotated("log.xml", far.encode()).in_source is None


_SCALAR = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 40),
    st.floats(allow_nan=False),
    st.text(max_size=4),
)
_JSON = st.one_of(
    _SCALAR,
    st.lists(_SCALAR, max_size=3),
    st.dictionaries(st.text(max_size=4), _SCALAR, max_size=3),
)
_NOTE = st.fixed_dictionaries(
    {"kind": st.sampled_from(["date", "measure", "role"]) | _JSON, "start": st.integers(0, 9)},
    optional={
        "end": st.integers(0, 12) | _JSON,
        "text": st.text("ab \n", max_size=4) | _JSON,
        "value": st.dictionaries(
            st.sampled_from(["when", "quantity", "rangeStart", "unit", "min"]), _JSON, max_size=3
        )
        | _JSON,
        "entity": _JSON,
        "alternatives": st.lists(st.tuples(st.integers(0, 9), st.integers(0, 12)), max_size=2),
        "optional": _JSON,
    },
)


@given(st.lists(_NOTE, max_size=4), st.text("ab \n", max_size=12) | _JSON)
def test_whatever_the_file_holds_it_is_measured_or_refused(
    notes: list[dict[str, object]], text: object
) -> None:
    data = json.dumps({"source": "log.txt", "text": text, "annotations": notes}).encode()
    try:
        file = read_annotated("log.json", data)
    except UnreadableInputError:
        return
    told = evaluate([align(file, file)])
    assert told.all.exact.missed == 0
    assert as_text(told, 3)
