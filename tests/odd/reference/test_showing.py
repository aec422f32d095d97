"""`show`: what stands in the terminal."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.odd import CompiledOdd
from tei_kit.odd.reference import show, similar_names

GOLDEN = Path(__file__).parent.parent / "samples" / "shown"


@pytest.mark.parametrize(
    "name", ["log", "bateau", "gone", "att.dated", "harbour.day", "model.named"]
)
def test_a_specification_is_shown(harbour: CompiledOdd, name: str) -> None:
    shown = show(harbour, name, width=72)
    assert shown == (GOLDEN / f"{name}.txt").read_text(encoding="utf-8")


def test_an_ident_does_as_well_as_the_name(harbour: CompiledOdd) -> None:
    assert show(harbour, "Ship") == show(harbour, "bateau")


def test_an_attribute_is_shown_with_what_has_it(harbour: CompiledOdd) -> None:
    shown = show(harbour, "@kind") or ""
    assert "says of which kind it is." in shown
    assert "says what sort of log it is, as @about says when." in shown
    assert show(harbour, "kind") == shown
    assert "says of which kind" not in (show(harbour, "log@kind") or "")
    assert show(harbour, "log@dark") is None
    assert show(harbour, "log@annus") == show(harbour, "log@year")


def test_another_language(harbour: CompiledOdd) -> None:
    assert "enthält" in (show(harbour, "entry", language="de-CH") or "")
    assert "contains the heading" in (show(harbour, "head", language="de") or "")


def test_what_is_not_there_is_none_with_similar_names(harbour: CompiledOdd) -> None:
    assert show(harbour, "entri") is None
    assert similar_names(harbour, "entri") == ["entry"]
    assert similar_names(harbour, "ENTRY") == ["entry"]


def test_no_line_of_words_is_wider_than_asked(tei_source: CompiledOdd) -> None:
    for name in ("persName", "att.datable.w3c", "teidata.certainty", "@when"):
        shown = show(tei_source, name, width=60) or ""
        before_the_example = shown.partition("\nExample\n")[0]
        assert max(map(len, before_the_example.split("\n"))) <= 76
        assert max(map(len, before_the_example.partition("\nContent\n")[0].split("\n"))) <= 60


def test_everything_can_be_shown(tei_source: CompiledOdd) -> None:
    for spec in tei_source.specs[::31]:
        name = tei_source.name_of(spec)
        assert name in (show(tei_source, name) or "").split("\n")[0]
