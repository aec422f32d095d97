"""An ODD as a schema: its grammar and its constraints, compiled once and kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei_kit.errors import UnreadableInputError
from tei_kit.tei.parsing import parse_tei
from tei_kit.validators import own_schema, schemas_for, validate
from tei_kit.validators.schemas.odd import load_odd
from tei_kit.validators.schemas.store import SchemaStore

if TYPE_CHECKING:
    from pathlib import Path

    from tei_kit.model import Finding

TEI = "http://www.tei-c.org/ns/1.0"
ODD = f"""<schemaSpec xmlns="{TEI}" xmlns:sch="http://purl.oclc.org/dsdl/schematron"
    ident="notes" start="note" source="base.odd">
  <elementRef key="note"/>
  <elementSpec ident="note" mode="change">
    <constraintSpec ident="short" scheme="schematron">
      <constraint><sch:assert test="string-length(.) &lt; 10">The note is long.</sch:assert>
      </constraint>
    </constraintSpec>
  </elementSpec>
</schemaSpec>""".encode()
BASE = f"""<schemaSpec xmlns="{TEI}" ident="base" start="note">
  <elementSpec ident="note" mode="add">
    <content><textNode/></content>
    <attList><attDef ident="n" usage="req"><datatype><dataRef name="token"/></datatype></attDef>
    </attList>
  </elementSpec>
</schemaSpec>""".encode()


def findings(written: str, base: bytes = BASE) -> list[tuple[str, str]]:
    schema = load_odd("notes.odd", ODD, {"base.odd": base}.__getitem__)
    file = parse_tei("a.xml", f'<note xmlns="{TEI}" {written}</note>'.encode())
    return [(finding.rule, finding.message) for finding in schema.check(file, frozenset())]


def test_grammar_and_constraints_are_checked() -> None:
    assert findings('n="1">Short.') == []
    assert findings(">Short.") == [("schema", "<note> lacks @n.")]
    assert findings('n="1">Rather long.') == [("schematron", "The note is long.")]


def test_a_source_that_changed_is_compiled_anew() -> None:
    assert findings(">Short.") != []
    assert findings(">Short.", BASE.replace(b'usage="req"', b'usage="opt"')) == []
    assert findings(">Short.") != []


def test_a_source_that_is_missing_is_told() -> None:
    with pytest.raises(UnreadableInputError, match=r"base\.odd"):
        load_odd("notes.odd", ODD, {}.__getitem__)


def test_a_file_may_name_an_odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "notes.odd").write_bytes(ODD)
    (tmp_path / "base.odd").write_bytes(BASE)
    instruction = '<?xml-model href="notes.odd"?>'
    file = parse_tei("a.xml", f'{instruction}<note xmlns="{TEI}">Rather long.</note>'.encode())
    chosen = schemas_for(file, place=tmp_path / "a.xml", store=SchemaStore(tmp_path / "store"))
    assert [finding.rule for finding in validate(file, schemas=chosen, rules=())] == [
        "schema",
        "schematron",
    ]


def test_our_constraints_hold_for_files_that_name_no_schema(memorandum: str) -> None:
    def of_constraints(*active: str) -> list[Finding]:
        broken = memorandum.replace('ref="#', 'ref="#missing-', 1).replace("<p>", "<p><lg/>", 1)
        file = parse_tei("m.xml", broken.encode())
        found = own_schema().check(file, frozenset(active))
        return [finding for finding in found if finding.rule == "schematron"]

    messages = " ".join(finding.message for finding in of_constraints())
    assert "The line group has no line" in messages
    assert "A pointer leads nowhere" in messages
    left = " ".join(finding.message for finding in of_constraints("broken-pointer"))
    assert "The line group has no line" in left
    assert "pointer" not in left
