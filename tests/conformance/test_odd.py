"""The schemas that we compile from the TEI's customizations allow what the Stylesheets' allow."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import etree

from tests.conformance._equality import differences
from tests.conformance._jing import jing
from tests.conformance._tei import (
    CUSTOMIZATIONS,
    LOST_CHOICES,
    LOST_HINTS,
    LOST_LISTS,
    WRITTEN_OTHERWISE,
    compiled_by_stylesheets,
    ours,
    theirs,
)
from tests.relaxng.generation import Generator, Mutator

pytestmark = pytest.mark.conformance

SEED = 20261130
DOCUMENTS, MUTANTS, EXAMPLES = 6, 40, 300
_TEI = "http://www.tei-c.org/ns/1.0"
_EXAMPLES = "http://www.tei-c.org/ns/Examples"
_KNOWN = LOST_LISTS | LOST_HINTS | WRITTEN_OTHERWISE | LOST_CHOICES
_CONTESTED = re.compile("[\u00ad\ue000]")
"""Characters that jing lets pass in words on newer versions of Java."""


@pytest.mark.parametrize("name", CUSTOMIZATIONS)
def test_every_element_allows_the_same(shared: Path, name: str):
    found = {
        (kind, what.removeprefix("attribute of "))
        for kind, what, *_ in differences(ours(shared, name), theirs(shared, name))
    }
    unknown = {
        one
        for one in found
        if one[1] not in _KNOWN and one[0].removeprefix("attribute of ") not in _KNOWN
    }
    assert unknown == set()


def test_the_list_of_known_differences_is_true(shared: Path):
    found = {
        part
        for one in differences(ours(shared, "tei_all"), theirs(shared, "tei_all"))
        for part in one
    }
    assert found >= LOST_LISTS | LOST_HINTS | LOST_CHOICES


def _examples(shared: Path) -> Iterator[bytes]:
    """Yield the examples of the Guidelines, each in a document around it."""
    root = etree.parse(
        shared / "p5" / "p5subset.xml", etree.XMLParser(collect_ids=False, huge_tree=True)
    )
    for example in root.iter(f"{{{_EXAMPLES}}}egXML"):
        text = etree.tostring(example, encoding="unicode", with_tail=False)
        inside = text[text.index(">") + 1 : text.rindex("</")] if "</" in text else ""
        inside = inside.replace(f'xmlns="{_EXAMPLES}"', f'xmlns="{_TEI}"')
        yield (
            f'<TEI xmlns="{_TEI}"><teiHeader><fileDesc><titleStmt><title/></titleStmt>'
            "<publicationStmt><p/></publicationStmt><sourceDesc><p/></sourceDesc></fileDesc>"
            f"</teiHeader><text><body><div>{inside}</div></body></text></TEI>"
        ).encode()


def _generated(shared: Path, name: str) -> Iterator[str]:
    """Yield documents that the Stylesheets' schema allows, and mutants of them."""
    for number in range(DOCUMENTS):
        document = Generator(theirs(shared, name), SEED + number).document(60)
        yield document
        mutator = Mutator(document, SEED + number)
        for _ in range(MUTANTS):
            mutant = mutator.mutant()
            if mutant is not None:
                yield mutant.text


def _is_about_what_is_known(document: bytes, line: int) -> bool:
    names = {one.partition("/")[0] for one in LOST_LISTS}
    said = document.decode().splitlines()[line - 1]
    return any(f"<{name} " in said for name in names)


def test_the_examples_of_the_guidelines_have_their_errors_at_the_same_places(shared: Path):
    own, other = ours(shared, "tei_all"), theirs(shared, "tei_all")
    documents = random.Random(SEED).sample(list(_examples(shared)), EXAMPLES)
    for document in documents:
        here = {(one.line, one.column) for one in own.validate(document)}
        there = {(one.line, one.column) for one in other.validate(document)}
        unknown = {
            place for place in here ^ there if not _is_about_what_is_known(document, place[0])
        }
        assert unknown == set(), document


def _has_lost_list(text: str) -> bool:
    return any(f"<{known.partition('/')[0]} " in text for known in LOST_LISTS)


@pytest.mark.parametrize("name", CUSTOMIZATIONS)
def test_generated_documents_have_their_errors_at_the_same_places(shared: Path, name: str):
    own, other = ours(shared, name), theirs(shared, name)
    compared = 0
    for text in _generated(shared, name):
        if not _has_lost_list(text):
            compared += 1
            here = [(one.line, one.column) for one in own.validate(text.encode())]
            there = [(one.line, one.column) for one in other.validate(text.encode())]
            assert here == there, text
    assert compared > MUTANTS


@pytest.mark.external
@pytest.mark.parametrize("name", CUSTOMIZATIONS)
def test_the_verdict_is_that_of_jing(shared: Path, name: str, tmp_path: Path):
    documents = [text for text in _generated(shared, name) if not _CONTESTED.search(text)]
    random.Random(SEED).shuffle(documents)
    paths = []
    for number, text in enumerate(documents):
        paths.append(tmp_path / f"{number:04}.xml")
        paths[-1].write_text(text, encoding="utf-8")
    refused = jing(compiled_by_stylesheets(shared, name), paths)
    assert refused
    differing = [
        text
        for path, text in zip(paths, documents, strict=True)
        if bool(ours(shared, name).validate(text.encode())) != (path in refused)
        and not _has_lost_list(text)
    ]
    assert differing == []
