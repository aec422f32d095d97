"""What our schemas allow is TEI: documents of the grammar and mutants, judged by others as well."""

from __future__ import annotations

from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import pytest
import xmlschema
from lxml import etree

from tei_kit.tei.names import XML_ID, XML_LANG
from tei_kit.validators.schema_files import schema_path
from tests.conformance._documents import Grammar, mutants
from tests.conformance._jing import jing

if TYPE_CHECKING:
    from pathlib import Path

DOCUMENTS, MUTANTS, SEED = 60, 500, 20260101


@cache
def _rng() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(schema_path("tei_kit.rng")))


@cache
def _grammar() -> Grammar:
    return Grammar(etree.parse(schema_path("tei_kit.rng")).getroot(), SEED)


@cache
def _documents() -> list[etree._Element]:
    return _grammar().documents(DOCUMENTS, 3 * DOCUMENTS)


@cache
def _mutants() -> list[etree._Element]:
    names = sorted(_grammar().elements)
    attributes = [
        "when",
        "ref",
        "type",
        "n",
        "cert",
        "quantity",
        "target",
        XML_ID,
        XML_LANG,
        "rend",
    ]
    return list(islice(mutants(_documents(), names, attributes, SEED), MUTANTS))


def _identifiers_are_unique(root: etree._Element) -> bool:
    identifiers = root.xpath("//@xml:id")
    assert isinstance(identifiers, list)
    return len(identifiers) == len({str(identifier).strip() for identifier in identifiers})


@cache
def _accepted() -> list[etree._Element]:
    return [root for root in _mutants() if _rng().validate(root) and _identifiers_are_unique(root)]


def _written(folder: Path, roots: list[etree._Element]) -> list[Path]:
    files = []
    for number, root in enumerate(roots):
        files.append(folder / f"{number:04}.xml")
        files[-1].write_bytes(etree.tostring(root, encoding="utf-8"))
    return files


def test_the_documents_use_every_element() -> None:
    used = {etree.QName(element).localname for root in _documents() for element in root.iter("*")}
    assert _grammar().elements - used == set()


def test_the_grammar_allows_what_was_made_from_it() -> None:
    for root in _documents():
        assert _rng().validate(root), _rng().error_log


def test_many_mutants_pass_and_many_fail() -> None:
    assert MUTANTS / 10 < len(_accepted()) < MUTANTS * 9 / 10


@pytest.mark.conformance
@pytest.mark.external
def test_what_ours_allows_tei_all_allows(shared: Path, tmp_path: Path) -> None:
    files = _written(tmp_path, [*_documents(), *_accepted()])
    assert jing(shared / "p5" / "compiled" / "tei_all.rng", files) == {}


@pytest.mark.external
def test_jing_reads_our_schema_as_libxml2_does(tmp_path: Path) -> None:
    roots = [root for root in _mutants() if _identifiers_are_unique(root)]
    files = _written(tmp_path, roots)
    refused = jing(schema_path("tei_kit.rng"), files)
    verdicts = {file: _rng().validate(root) for file, root in zip(files, roots, strict=True)}
    assert [
        (file.read_text(), refused.get(file))
        for file in files
        if verdicts[file] and file in refused
    ] == []


def test_what_relax_ng_allows_xml_schema_allows() -> None:
    by_libxml2 = etree.XMLSchema(etree.parse(schema_path("tei_kit.xsd")))
    by_xmlschema = xmlschema.XMLSchema10(str(schema_path("tei_kit.xsd")))
    for root in [*_documents(), *_accepted()]:
        assert by_libxml2.validate(root), by_libxml2.error_log
    for root in [*_documents()[:20], *_accepted()[:60]]:
        errors = list(by_xmlschema.iter_errors(root, use_location_hints=False))
        assert not errors, errors[0]
