"""What our ODD says in examples and what the kit writes is valid under it."""

from __future__ import annotations

from functools import cache
from random import Random
from typing import TYPE_CHECKING

import pytest

from tei_kit.encoder import encode
from tei_kit.odd import compile_odd, schema_of
from tei_kit.relaxng.names import expanded
from tests.encoder.test_any_document import RECORDS, SETTINGS, random_document
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
        declared = b'<schemaSpec ident="tei_kit" start="TEI"'
        assert declared in data
        every = " ".join(own("elementSpec")).encode()
        data = data.replace(declared, declared.replace(b"TEI", every))
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


def test_what_the_encoder_writes_is_valid() -> None:
    for seed in range(60):
        chance = Random(seed)
        data = encode(random_document(chance), RECORDS, chance.choice(SETTINGS))
        assert _schema().validate(data) == [], data


def test_the_project_that_it_shows_can_build_on_it() -> None:
    shown = own_odd().findtext(f".//{TEI}eg", "")
    data = shown.replace("<schemaSpec", f'<schemaSpec xmlns="{TEI[1:-1]}"').encode()
    project = compile_odd(
        data.replace(b'"TEI"', b'"persName"'), "letters.odd", lambda _address: OWN_ODD.read_bytes()
    )
    schema = schema_of(project)
    assert project.findings == ()
    assert not schema.names_element(expanded(TEI[1:-1], "lg"))
    name = f'<persName xmlns="{TEI[1:-1]}" ref="#pers-lind">Lind</persName>'.encode()
    assert schema.validate(name) == []
    assert schema.validate(name.replace(b' ref="#pers-lind"', b"")) != []
