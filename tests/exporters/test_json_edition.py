"""The JSON edition: offsets, values, and the published schema."""

from __future__ import annotations

import json
from decimal import Decimal
from pathlib import Path
from xml.sax.saxutils import escape

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from tei_kit.exporters import export
from tei_kit.exporters._json.models import JsonDocument
from tei_kit.exporters.json_edition import schema


def documents(files) -> dict[str, dict]:
    made = export("json", files).files
    return {
        path.removesuffix(".json"): json.loads(data, parse_float=Decimal)
        for path, data in made.items()
        if path != "schema.json"
    }


@pytest.fixture(scope="module")
def order(samples) -> dict:
    return documents(samples)["order"]


def texts(document: dict) -> list[dict]:
    metadata = document["metadata"]
    return [
        document,
        *filter(None, (metadata[n] for n in ("title", "citation", "date_line", "abstract"))),
    ]


def test_each_document_follows_the_schema_that_it_names(samples):
    files = export("json", samples).files
    published = json.loads(files["schema.json"])
    jsonschema.Draft202012Validator.check_schema(published)
    validator = jsonschema.Draft202012Validator(published)
    for path, data in files.items():
        if path != "schema.json":
            document = json.loads(data)
            validator.validate(document)
            assert document["$schema"] == "schema.json"


def test_the_schema_of_the_repository_is_current(repository: Path):
    kept = (repository / "schema" / "tei_kit_document.schema.json").read_bytes()
    assert kept == schema()


def test_every_quote_is_what_the_text_says(samples):
    counted = 0
    for document in documents(samples).values():
        for text in texts(document):
            for annotation in text["annotations"]:
                start, end = annotation["start"], annotation["end"]
                assert text["text"][start:end] == annotation["quote"]
                counted += 1
    assert counted > 30


def test_every_offset_into_the_source_finds_the_same_words(order, source_of_order):
    for text in texts(order):
        for annotation in text["annotations"]:
            place = annotation["source"]
            assert source_of_order[place["start"] : place["end"]] == annotation["quote"]
    for passage in order["passages"]:
        place = passage["source"]
        words = order["text"][passage["start"] : passage["end"]]
        assert source_of_order[place["start"] : place["end"]] == words


def test_the_text_is_body_and_back_of_the_source(order, source_of_order):
    assert order["text"] == source_of_order.partition("**Contents:**\n\n")[2]


def test_the_header_is_data(order):
    metadata = order["metadata"]
    assert metadata["title"]["text"].startswith("Order of the Canal Office")
    assert metadata["document_type"] == "order"
    assert metadata["date"] == "1921-03-03"
    assert (metadata["language"], metadata["original_languages"]) == ("en", ["nl"])
    assert metadata["translator"] == "Ines Marlow"
    assert metadata["correspondence"]["recipients"] == ["Greta Hallam"]
    assert metadata["archival_identifier"]["units"] == [
        {"level": "box", "value": "4"},
        {"level": "folder", "value": "19"},
    ]
    assert metadata["classifications"] == ["Secret"]
    assert order["source"] == {"name": "order.txt", "sha256": "0" * 64, "tei": "order.xml"}


def test_values_are_typed(order):
    by_quote = {a["quote"]: a for a in order["annotations"]}
    assert by_quote["1,204 boats"]["value"]["quantity"] == 1204
    assert isinstance(by_quote["1,204 boats"]["value"]["quantity"], int)
    assert by_quote["0.10 crowns"]["value"]["quantity"] == Decimal("0.1")
    assert by_quote["0.10 crowns"]["value"]["type"] == "money"
    percentage = by_quote["about 12.5 %"]["value"]
    assert (percentage["quantity"], percentage["approximate"]) == (Decimal("12.5"), True)
    assert by_quote["more than 3 locks"]["value"]["at_least"] == 3
    relative = by_quote["2 February of this year"]["value"]
    assert (relative["when"], relative["relative"]) == ("1921-02-02", True)
    assert by_quote["not later than 1 May 1921"]["value"]["not_after"] == "1921-05-01"


def test_names_lead_to_entities(order):
    known = {entity["id"]: entity for entity in order["entities"]}
    assert known["pers-hallam"]["identifiers"] == [{"authority": "wikidata", "identifier": "Q0"}]
    linked = [a["entity"] for a in order["annotations"] if a["entity"]]
    assert set(linked) <= known.keys()
    unlinked = [
        a["quote"] for a in order["annotations"] if a["kind"] == "person" and not a["entity"]
    ]
    assert unlinked == ["B. ROOK", "Rook, the inspector"]


def test_a_name_in_fragments_is_one_annotation(order):
    assert [a["quote"] for a in order["annotations"]].count("Rook, the inspector") == 1


def test_passages_nest_in_the_order_of_the_text(order):
    elements = [(p["element"], p["depth"]) for p in order["passages"]]
    assert elements[:3] == [("body", 0), ("opener", 1), ("seg", 2)]
    assert ("div", 0) in elements
    assert order["milestones"][0]["attributes"]["n"] == "2"


def test_other_projects_files_have_no_source_offsets(samples):
    letters = documents(samples)["letters"]
    assert letters["annotations"]
    assert all(a["source"] is None for text in texts(letters) for a in text["annotations"])
    assert "Clara Winter" not in [a["quote"] for a in letters["annotations"]]


def test_annotations_are_numbered_once_through_the_document(order):
    numbers = [a["id"] for text in texts(order) for a in text["annotations"]]
    assert len(numbers) == len(set(numbers))


def test_a_document_can_be_read_back(samples):
    for data in (d for p, d in export("json", samples).files.items() if p != "schema.json"):
        assert JsonDocument.model_validate_json(data).text is not None


def test_a_quote_that_the_text_does_not_say_is_refused(order):
    wrong = json.loads(json.dumps(order, default=float))
    wrong["annotations"][0]["quote"] += "!"
    with pytest.raises(ValidationError, match="is not what the text says"):
        JsonDocument.model_validate(wrong)


XML_TEXT = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n\t"),
    max_size=12,
)
TAGS = st.sampled_from(["persName", "placeName", "orgName", "date", "measure", "hi", "seg", "q"])


@settings(max_examples=150, deadline=None)
@given(
    pieces=st.lists(st.tuples(XML_TEXT, TAGS, XML_TEXT, st.booleans()), max_size=8), last=XML_TEXT
)
def test_quotes_hold_over_arbitrary_text(tei, pieces, last):
    body = "".join(
        f"{escape(before)}<{tag}>{escape(inside)}{'<placeName>ß</placeName>' * nested}</{tag}>"
        for before, tag, inside, nested in pieces
    )
    plain = "".join(before + inside + "ß" * nested for before, _, inside, nested in pieces) + last
    document = documents([tei(f"<p>{body}{escape(last)}</p>")])["sample"]
    assert document["text"] == plain
    kinds = sum(tag not in ("hi", "seg", "q") for _, tag, _, _ in pieces)
    assert len(document["annotations"]) == kinds + sum(nested for *_, nested in pieces)
    for annotation in document["annotations"]:
        assert plain[annotation["start"] : annotation["end"]] == annotation["quote"]


@given(
    number=st.decimals(
        allow_nan=False, allow_infinity=False, min_value=-(10**12), max_value=10**12, places=6
    )
)
def test_numbers_are_exact(tei, number):
    file = tei(f'<p><measure quantity="{number:f}">x</measure></p>')
    assert documents([file])["sample"]["annotations"][0]["value"]["quantity"] == number


def test_dates_have_edtf_and_reasons(tei):
    reasons = (
        '<encodingDesc><classDecl><taxonomy xml:id="reasons"><category xml:id="r1">'
        "<catDesc>year of the log</catDesc></category></taxonomy></classDecl></encodingDesc>"
    )
    body = (
        '<p><date when="1921-05-03" ana="#r1" cert="low">3 May</date> '
        '<date when="1921" precision="low" ana="#else">1921</date> '
        '<date from="1921">since 1921</date> <date>then</date> '
        '<measure quantity="3">3</measure></p>'
    )
    annotations = documents([tei(body, profile=reasons)])["sample"]["annotations"]
    assert [(a["value"] or {}).get("edtf") for a in annotations] == [
        "1921-05-03?",
        "1921~",
        "1921/..",
        None,
        None,
    ]
    assert [a["reason"] for a in annotations] == ["year of the log", None, None, None, None]


def test_times_of_day_have_a_kind_of_their_own(tei):
    body = (
        '<p><date when="1921-05-03">3 May</date>, <time when="1921-05-03T18:33:00Z">6:33</time>, '
        '<time from="15:00:00" to="17:00:00">3 to 5</time>, <time>later</time></p>'
    )
    date, *times = documents([tei(body)])["sample"]["annotations"]
    assert date["value"]["type"] == "date"
    assert [time["kind"] for time in times] == ["time", "time", "time"]
    values = [time["value"] for time in times]
    assert values[0]["when"] == "18:33:00Z"
    assert (values[1]["type"], values[1]["from"], values[1]["to"]) == (
        "time", "15:00:00", "17:00:00",
    )  # fmt: skip
    assert values[2] is None
