"""The JSON form of an ODD follows its published schema and says what the ODD says."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import pytest

from tei_kit.odd import CompiledOdd
from tei_kit.odd.reference import json_schema, to_json

VALIDATOR = jsonschema.Draft202012Validator(json.loads(json_schema()))


@pytest.fixture(scope="module")
def told(harbour: CompiledOdd) -> dict:
    return json.loads(to_json(harbour))


def test_the_schema_of_the_repository_is_current(repository: Path) -> None:
    kept = (repository / "schema" / "tei_kit_odd.schema.json").read_bytes()
    assert kept == json_schema()
    jsonschema.Draft202012Validator.check_schema(json.loads(kept))


def test_the_json_follows_the_schema(told: dict, tei_source: CompiledOdd) -> None:
    VALIDATOR.validate(told)
    whole = json.loads(to_json(tei_source, "fr"))
    VALIDATOR.validate(whole)
    assert len(whole["elements"]) == len(tei_source.elements)


def test_an_element(told: dict) -> None:
    (log,) = [one for one in told["elements"] if one["ident"] == "log"]
    assert log["children"] == ["head", "entry", "gone"]
    assert log["classes"] == ["att.all"]
    kind, year = log["attributes"]
    assert (kind["inherited_from"], kind["usage"], kind["value_list"]) == (
        "att.all",
        "req",
        "closed",
    )
    assert [value["value"] for value in kind["values"]] == ["day", "dark"]
    assert (year["ident"], year["name"], year["inherited_from"]) == ("year", "annus", None)
    assert [one["ident"] for one in log["inherited"]] == ["when", "about"]
    assert log["notation"] == "(head?, (entry | gone{2,3})+)"
    (constraint,) = log["constraints"]
    assert constraint["tests"][0]["role"] == "warning"
    assert log["examples"][0].startswith('<log kind="day">')


def test_what_may_stand_alone(told: dict) -> None:
    (dated,) = [one for one in told["classes"] if one["ident"] == "att.dated"]
    assert all(one["alternatives"] == ["when", "about"] for one in dated["attributes"])
    about = dated["attributes"][1]
    assert (about["most"], about["default"]) == (None, "?")


def test_the_rest_of_the_schema(told: dict) -> None:
    assert told["ident"] == "harbour"
    assert told["modules"] == [{"ident": "harbour", "description": "What a harbour writes down"}]
    (day,) = told["datatypes"]
    assert day["used_by"] == [{"kind": "class", "ident": "att.dated"}]
    (words,) = told["macros"]
    assert [one["ident"] for one in words["used_by"]] == ["head", "entry"]
    assert [one["ident"] for one in told["constraints"]] == ["one-log"]
    (gone,) = [one for one in told["elements"] if one["ident"] == "gone"]
    assert (gone["deprecated_until"], gone["deprecation"]) == ("2031-01-01", "Leave it out.")


def test_the_same_odd_gives_the_same_bytes(harbour: CompiledOdd) -> None:
    assert to_json(harbour) == to_json(harbour)
