"""Each thing that a customization may say, with the verdicts that it leads to: cases/*.xml."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from lxml import etree

from tei_kit.errors import UnreadableInputError
from tei_kit.odd import compile_odd, local_files, schema_of

_TEI = "{http://www.tei-c.org/ns/1.0}"
_FOLDER = Path(__file__).parent / "cases"
_JUDGED = ("valid", "invalid", "finding", "error")


def _cases() -> list[pytest.param]:
    found = []
    for path in sorted(_FOLDER.glob("*.xml")):
        # Each case is a document of its own, so several may use one identifier.
        root = etree.parse(path, etree.XMLParser(collect_ids=False)).getroot()
        found += [
            pytest.param(case, id=f"{path.stem}: {case.get('name')}")
            for case in root.iterchildren(f"{_TEI}case")
        ]
    return found


def _odd(case: etree._Element) -> bytes:
    parts = [part for part in case if etree.QName(part).localname not in _JUDGED]
    inside = "".join(etree.tostring(part, encoding="unicode", with_tail=False) for part in parts)
    return f"<TEI xmlns='{_TEI[1:-1]}'><text><body>{inside}</body></text></TEI>".encode()


def _texts(case: etree._Element, kind: str) -> list[str]:
    return [" ".join(part.text.split()) for part in case.iterchildren(_TEI + kind)]


@pytest.mark.parametrize("case", _cases())
def test_case(case: etree._Element, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(_FOLDER)
    errors = _texts(case, "error")
    if errors:
        with pytest.raises(UnreadableInputError) as raised:
            schema_of(compile_odd(_odd(case), "case.odd", local_files(_FOLDER)))
        assert errors[0] in str(raised.value)
        assert re.match(r"(case\.odd|source\.xml):\d+", str(raised.value))
        return
    odd = compile_odd(_odd(case), "case.odd", local_files(_FOLDER))
    schema = schema_of(odd)
    for kind in ("valid", "invalid"):
        for document in case.iterchildren(_TEI + kind):
            data = etree.tostring(document[0], with_tail=False)
            assert bool(schema.validate(data)) == (kind == "invalid"), data
    said = [f"{one.message} {one.advice}" for one in odd.findings]
    expected = _texts(case, "finding")
    assert len(said) == len(expected), said
    for text in expected:
        assert any(text in one for one in said), said
