"""Schematron as Saxon sees it: the same tests fire at the same places, with the same words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from xml.sax.saxutils import quoteattr

import pytest
from lxml import etree

from tei_kit.schematron import Schematron, Violation, load_schematron
from tei_kit.tei.names import TEI_NAMESPACE, local_name
from tei_kit.tei.parsing import parse_tei
from tests.conformance._mutants import mutants
from tests.conformance._provoked_by_hand import PROVOKING
from tests.conformance._provoking import provoking_documents
from tests.schematron.expression_cases import DOCUMENTS, EXPRESSIONS, LETS
from tests.schematron.rule_cases import CASES, Case
from tests.schematron.writing import loaded, rule

pytest.importorskip("saxonche")

from tei_kit.schematron.saxon import SaxonSchematron

pytestmark = pytest.mark.conformance


_BEYOND_ELEMENTPATH = ("t:b > t:c", "contains-token(@t,'b')", "lang('en')")
_UNSHOWN = "(The message can't be shown: "
_EXAMPLES = "http://www.tei-c.org/ns/Examples"
_SCHEMAS = ("tei_all", "tei_lite", "tei_simplePrint", "tei_bare", "tei_minimal")
_SEED = 20
_TREES_A_RULE = 100
_EXAMPLES_A_FILE = 10
_MUTANTS = 200


def said(violations: Iterable[Violation]) -> Counter[tuple[object, ...]]:
    """Return what both engines must say; the reasons why there is no value are each one's own."""
    return Counter(
        (
            one.at,
            one.test,
            one.kind,
            one.line,
            one.column,
            one.path,
            "" if one.kind == "unevaluated" else one.message.partition(_UNSHOWN)[:2],
            one.diagnostics,
        )
        for one in violations
        if not (one.kind == "unevaluated" and one.severity == "information")
    )


def differences(
    schema: Schematron, documents: Iterable[bytes], fired: set[tuple[str, str]] | None = None
) -> list[object]:
    """Return where the engines differ; add what fired to `fired`."""
    saxon = SaxonSchematron(schema.declarations, schema.phase)
    found: list[object] = []
    for number, document in enumerate(documents):
        file = parse_tei(f"{number}.xml", document)
        violations = schema.validate(file)
        ours, theirs = said(violations), said(saxon.validate(file))
        found.extend(("ours only", number, one) for one in ours - theirs)
        found.extend(("Saxon only", number, one) for one in theirs - ours)
        if fired is not None:
            fired.update((one.at, one.kind) for one in violations)
    return found


def of_the_tei(shared: Path, name: str) -> Schematron:
    data = (shared / "p5" / "compiled" / f"{name}.isosch").read_bytes()
    return load_schematron(data, f"{name}.isosch")


def guidelines_examples(shared: Path) -> Iterator[etree._Element]:
    """Yield documents with the examples of the Guidelines in them."""
    root = etree.parse(shared / "p5" / "p5subset.xml").getroot()
    examples = root.iter(f"{{{_EXAMPLES}}}egXML")
    while batch := [*islice(examples, _EXAMPLES_A_FILE)]:
        inside = b"".join(
            etree.tostring(child, with_tail=False)
            for example in batch
            for child in example.iterchildren("*")
        )
        written = b"<TEI><text><body>%s</body></text></TEI>" % inside
        written = written.replace(_EXAMPLES.encode(), TEI_NAMESPACE.encode())
        yield etree.fromstring(
            written.replace(b"<TEI>", b'<TEI xmlns="%s">' % TEI_NAMESPACE.encode(), 1),
            etree.XMLParser(collect_ids=False),
        )


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_fires_where(case: Case) -> None:
    assert differences(loaded(case.schema), [case.document.encode()]) == []


@pytest.mark.parametrize("context", ["*", "/"])
def test_what_expressions_mean(context: str) -> None:
    tests = "".join(
        f"<report test={quoteattr(one)}>[<value-of select={quoteattr(one)}/>]</report>"
        for one in EXPRESSIONS
        if one not in _BEYOND_ELEMENTPATH
    )
    schema = loaded(rule(context, LETS + tests), binding="xslt3")
    assert differences(schema, [document.encode() for document in DOCUMENTS]) == []


@pytest.mark.parametrize("name", _SCHEMAS)
def test_every_test_of_the_tei_fires_where_saxon_says(shared: Path, name: str) -> None:
    schema = of_the_tei(shared, name)
    made = [*provoking_documents(schema.declarations, _SEED, _TREES_A_RULE), PROVOKING]
    fired: set[tuple[str, str]] = set()
    assert differences(schema, made, fired) == []
    tests = {
        (test.at, test.kind, test.test)
        for pattern in schema.declarations.patterns
        for rule in pattern.rules
        for test in rule.assertions
    }
    assert [test for test in tests if test[:2] not in fired] == []


def test_examples_and_their_mutants(shared: Path) -> None:
    schema = of_the_tei(shared, "tei_all")
    examples = [*guidelines_examples(shared)]
    names = sorted({local_name(one.tag) for root in examples for one in root.iter("*")})
    attributes = sorted({str(n) for root in examples for one in root.iter("*") for n in one.attrib})
    changed = islice(mutants(examples, names, attributes, _SEED), _MUTANTS)
    assert differences(schema, map(etree.tostring, [*examples, *changed])) == []
