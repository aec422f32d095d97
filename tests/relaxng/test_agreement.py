"""Agreement with other engines: libxml2 on small schemas, jing on all that matters."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tei_kit.relaxng import Schema, SchemaError, load_schema
from tests.relaxng.generation import Generator, Mutator
from tests.relaxng.random_schemas import SchemaWriter
from tests.relaxng.spec_cases import read_cases

_FINDING = re.compile(r"(?m)^(.*?):(\d+):(\d+): (?:fatal|error)")
TEI_ROOT = "http://www.tei-c.org/ns/1.0\x01TEI"


def jing(folder: Path, schema: Path, documents: Mapping[str, str]) -> dict[str, int] | None:
    """Return the line of jing's first finding of each document, None if it refuses the schema."""
    if shutil.which("jing") is None:
        pytest.skip("jing is not installed")
    for name, text in documents.items():
        (folder / name).write_text(text, encoding="utf-8")
    names = [str(folder / name) for name in documents]
    syntax = ["-c"] if schema.suffix == ".rnc" else []
    run = subprocess.run(
        ["jing", *syntax, str(schema), *names], capture_output=True, text=True, check=False
    )
    first: dict[str, int] = {}
    for path, line, _ in _FINDING.findall(run.stdout):
        if Path(path).name == schema.name:
            return None
        first.setdefault(Path(path).name, int(line))
    return None if run.stdout.startswith("error:") else first


def disagreements(
    schema: Schema, documents: Mapping[str, str], first: Mapping[str, int]
) -> list[str]:
    """Return the documents on which verdict or line differ."""
    wrong = []
    for name, text in documents.items():
        violations = schema.validate(text.encode())
        line = violations[0].line if violations else None
        if line != first.get(name):
            wrong.append(f"{name}: {line} here, {first.get(name)} in jing: {text[:500]}")
    return wrong


@settings(max_examples=150)
@given(st.integers(0, 10**6))
def test_libxml2_agrees_on_valid_documents(seed: int) -> None:
    """What we generate as valid, libxml2 must find valid too (its refusals are less reliable)."""
    writer = SchemaWriter(seed, tame=True)
    text = writer.schema()
    if "interleave" in text or "mixed" in text or "anyName" in text:
        return  # libxml2 is known to err there
    try:
        schema = load_schema(text.encode(), "s.rng")
        peer = etree.RelaxNG(etree.fromstring(text))
    except (SchemaError, etree.RelaxNGParseError):
        return
    for _ in range(5):
        document = writer.document()
        ours = not schema.validate(document.encode())
        theirs = peer.validate(etree.fromstring(document))
        if ours:
            assert theirs, (text, document)


@pytest.mark.external
@pytest.mark.parametrize("seed", range(6))
def test_jing_agrees_on_random_schemas(seed: int, tmp_path: Path) -> None:
    correct = 0
    for number in range(seed * 1000, seed * 1000 + 8):
        writer = SchemaWriter(number, tame=number % 3 != 0)
        text = writer.schema()
        path = tmp_path / "s.rng"
        path.write_text(text)
        documents = {f"{i}.xml": writer.document() for i in range(12)}
        first = jing(tmp_path, path, documents)
        try:
            schema = load_schema(text.encode(), "s.rng")
        except SchemaError:
            assert first is None, text
            continue
        assert first is not None, text
        correct += 1
        assert disagreements(schema, documents, first) == [], text
    assert correct


@pytest.mark.external
def test_jing_agrees_on_the_cases(tmp_path: Path) -> None:
    """A sample; all of them were compared when they were written."""
    for case in [case for case in read_cases() if case.schema and not case.files][::6]:
        assert case.schema is not None
        path = tmp_path / "s.rng"
        path.write_bytes(case.schema)
        documents = {f"v{i}.xml": text.decode() for i, text in enumerate(case.valid)}
        documents |= {f"i{i}.xml": text.decode() for i, text in enumerate(case.invalid)}
        first = jing(tmp_path, path, documents)
        assert first is not None, str(case)
        assert set(first) == {name for name in documents if name.startswith("i")}, str(case)


@pytest.mark.conformance
@pytest.mark.external
@pytest.mark.parametrize("name", ["tei_all", "tei_lite", "tei_bare"])
def test_jing_agrees_on_mutants_of_tei(name: str, shared: Path, tmp_path: Path) -> None:
    """Verdict and line are jing's; one cause makes one finding; slips are named."""
    path = shared / "p5" / "compiled" / f"{name}.rng"
    schema = load_schema(path.read_bytes(), path.name)
    documents: dict[str, str] = {}
    slips: dict[str, str] = {}
    for seed in range(12):
        text = Generator(schema, seed).document(25, TEI_ROOT)
        documents[f"valid{seed}.xml"] = text
        mutator = Mutator(text, seed)
        for number in range(25):
            mutant = mutator.mutant()
            if mutant is not None:
                documents[f"{mutant.kind}{seed}-{number}.xml"] = mutant.text
                if mutant.kind in ("misspell", "attribute_name"):
                    slips[f"{mutant.kind}{seed}-{number}.xml"] = mutant.name
    first = jing(tmp_path, path, documents)
    assert first is not None
    assert not any(document.startswith("valid") for document in first)
    assert disagreements(schema, documents, first) == []
    counts = [len(schema.validate(documents[document].encode())) for document in first]
    assert counts.count(1) >= 0.95 * len(counts)
    named = 0
    for document in set(slips) & set(first):
        violation = schema.validate(documents[document].encode())[0]
        named += slips[document] in (violation.suggestion, *violation.expected, *violation.missing)
    assert named >= 0.95 * len(set(slips) & set(first))
