"""What our ODD says in examples and what the kit writes is valid under it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from tei_kit.odd import compile_odd, schema_of
from tests.schema._own_odd import EXAMPLES, OWN_ODD, TEI, as_fragment, own, own_odd

if TYPE_CHECKING:
    from pathlib import Path

    from lxml import etree

    from tei_kit.relaxng import Schema


@cache
def _schema(*, of_fragments: bool = False) -> Schema:
    """Return the schema, or the same one for fragments that begin with any element."""
    data = OWN_ODD.read_bytes()
    if of_fragments:
        assert data.count(b'start="TEI"') == 1
        data = data.replace(b'start="TEI"', f'start="{" ".join(own("elementSpec"))}"'.encode())
    return schema_of(compile_odd(data, OWN_ODD.name))


def _examples() -> list[etree._Element]:
    return [child for example in own_odd().iter(f"{EXAMPLES}egXML") for child in example]


def test_every_example_is_valid() -> None:
    schema = _schema(of_fragments=True)
    for example in _examples():
        data = as_fragment(example)
        assert schema.validate(data) == [], data


def test_a_wrong_example_would_be_found() -> None:
    data = as_fragment(_examples()[0]).replace(b"titleStmt", b"summary")
    assert _schema(of_fragments=True).validate(data) != []


def test_the_corpus_is_valid(repository: Path) -> None:
    files = sorted((repository / "corpus" / "tei").glob("*.xml"))
    assert files
    for file in files:
        assert _schema().validate(file.read_bytes()) == [], file


@pytest.mark.parametrize("attribute", ['when="1931-02-31"', 'cert="0.9"', 'foo="x"', 'when=""'])
def test_a_wrong_attribute_is_refused(attribute: str) -> None:
    data = f'<date xmlns="{TEI[1:-1]}" {attribute}>a day</date>'.encode()
    assert _schema(of_fragments=True).validate(data) != []
