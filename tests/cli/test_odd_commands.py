"""`tei-kit schema compile|document|show|diff` as a user runs them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
import xmlschema

from tests.cli.running import run

SAMPLE = Path(__file__).parent.parent / "odd" / "samples" / "harbour.odd"
CUSTOMIZATION = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader/><text><body>
<schemaSpec ident="small" start="TEI"{source}><moduleRef key="core" include="p"/></schemaSpec>
</body></text></TEI>"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("TEI_KIT_SCHEMAS", str(tmp_path / "store"))
    monkeypatch.setenv("COLUMNS", "72")
    shutil.copy(SAMPLE, tmp_path / "harbour.odd")
    return tmp_path


def test_show(folder: Path) -> None:
    done = run("schema", "show", "log", "--odd", "harbour.odd", folder=folder)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (SAMPLE.parent / "shown" / "log.txt").read_text(encoding="utf-8")
    own = run("schema", "show", "persName", folder=folder)
    assert (own.returncode, own.stdout.split(" ")[0]) == (0, "<persName>")
    german = run("schema", "show", "entry", "--odd", "harbour.odd", "--lang", "de", folder=folder)
    assert "enthält" in german.stdout


def test_show_of_what_is_not_there(folder: Path) -> None:
    done = run("schema", "show", "entri", "--odd", "harbour.odd", folder=folder)
    assert done.returncode == 2
    assert "Did you mean entry?" in done.stderr


def test_document(folder: Path) -> None:
    done = run("schema", "document", "harbour.odd", "-o", "pages", folder=folder)
    assert done.returncode == 0, done.stderr
    assert (folder / "pages" / "elements" / "log.html").is_file()
    assert "pages/index.html" in done.stderr


def test_diff(folder: Path) -> None:
    text = SAMPLE.read_text(encoding="utf-8").replace(' usage="req"', "")
    (folder / "new.odd").write_text(text, encoding="utf-8")
    same = run("schema", "diff", "harbour.odd", "harbour.odd", folder=folder)
    assert (same.returncode, same.stdout) == (0, "The schemas do not differ.\n")
    other = run("schema", "diff", "harbour.odd", "new.odd", folder=folder)
    assert (other.returncode, other.stdout) == (
        1,
        "Elements\n~ log\n    ~ @kind usage: req → opt\n",
    )
    data = run("schema", "diff", "harbour.odd", "new.odd", "--format", "json", folder=folder)
    assert json.loads(data.stdout)["specifications"][0]["ident"] == "log"


def test_compile(folder: Path) -> None:
    done = run("schema", "compile", "harbour.odd", "-o", "made", folder=folder)
    assert done.returncode == 0, done.stderr
    made = {path.name for path in (folder / "made").iterdir()}
    assert {
        "harbour.rng",
        "harbour.rnc",
        "harbour.xsd",
        "harbour.sch",
        "harbour.json",
        "harbour.compiled.odd",
    } <= made
    one = run("schema", "compile", "harbour.odd", "-o", "one", "--format", "rnc", folder=folder)
    assert one.returncode == 0
    assert [path.name for path in (folder / "one").iterdir()] == ["harbour.rnc"]


def test_compile_with_a_grammar_of_several_files(folder: Path) -> None:
    (folder / "grammars").mkdir()
    (folder / "grammars" / "sea.rnc").write_text("start = sea sea = external 'fish.rnc'")
    (folder / "grammars" / "fish.rnc").write_text("element fish { text }")
    odd = CUSTOMIZATION.format(source="").replace(
        '<moduleRef key="core" include="p"/>',
        """<moduleRef url="grammars/sea.rnc"/><moduleSpec ident="m"/><elementSpec ident="TEI"
        module="m"><content><ref xmlns="http://relaxng.org/ns/structure/1.0" name="sea"/></content>
        </elementSpec>""",
    )
    (folder / "small.odd").write_text(odd)
    done = run("schema", "compile", "small.odd", "-o", ".", "--format", "xsd", folder=folder)
    assert done.returncode == 0, done.stderr
    schema = xmlschema.XMLSchema10(str(folder / "small.xsd"))
    assert schema.is_valid('<TEI xmlns="http://www.tei-c.org/ns/1.0"><fish xmlns=""/></TEI>')


def test_what_was_compiled_checks_documents(folder: Path) -> None:
    run("schema", "compile", "harbour.odd", "-o", ".", "--format", "rng", folder=folder)
    document = '<log xmlns="http://www.tei-c.org/ns/1.0" kind="{}"><entry>Left.</entry></log>'
    (folder / "a.xml").write_text(document.format("dark"))
    (folder / "b.xml").write_text(document.format("bright"))
    good = run("validate", "--schema", "harbour.rng", "a.xml", folder=folder)
    assert "[schema]" not in good.stdout
    bad = run("validate", "--schema", "harbour.rng", "b.xml", folder=folder)
    assert "bright" in bad.stdout


@pytest.mark.parametrize("command", ["show", "document", "compile"])
def test_a_missing_source_is_told_with_what_to_do(folder: Path, command: str) -> None:
    (folder / "small.odd").write_text(CUSTOMIZATION.format(source=""))
    arguments = {
        "show": ("show", "p", "--odd", "small.odd"),
        "document": ("document", "small.odd", "-o", "out"),
        "compile": ("compile", "small.odd", "-o", "out"),
    }[command]
    done = run("schema", *arguments, folder=folder)
    assert done.returncode == 3
    assert "tei-kit schema add p5subset.xml" in done.stderr
    assert not (folder / "out").exists()


def test_the_source_comes_from_the_store_or_the_folder(folder: Path) -> None:
    source = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><teiHeader><fileDesc><editionStmt>
      <edition>Version 4.7.0</edition></editionStmt></fileDesc></teiHeader><text><body>
      <elementSpec ident="TEI" module="core"/><elementSpec ident="teiHeader" module="core"/>
      <elementSpec ident="p" module="core"/></body></text></TEI>"""
    (folder / "p5subset.xml").write_text(source)
    (folder / "small.odd").write_text(CUSTOMIZATION.format(source=' source="p5subset.xml"'))
    beside = run("schema", "show", "p", "--odd", "small.odd", folder=folder)
    assert beside.returncode == 0, beside.stderr
    run("schema", "add", "p5subset.xml", folder=folder)
    (folder / "p5subset.xml").unlink()
    for asked in ("", ' source="tei:current"', ' source="tei:4.7.0"'):
        (folder / "small.odd").write_text(CUSTOMIZATION.format(source=asked))
        assert run("schema", "show", "p", "--odd", "small.odd", folder=folder).returncode == 0
    assert run("schema", "show", "p", "--odd", "tei:current", folder=folder).returncode == 0


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is empty"),
        ("<TEI", "not well-formed"),
        ('<TEI xmlns="http://www.tei-c.org/ns/1.0"/>', "no specification"),
    ],
)
def test_what_is_no_odd_is_told_in_a_sentence(folder: Path, text: str, words: str) -> None:
    (folder / "bad.odd").write_text(text)
    done = run("schema", "document", "bad.odd", "-o", "out", folder=folder)
    assert done.returncode == 3
    assert words in done.stderr
    assert not (folder / "out").exists()


def test_an_odd_by_address_is_not_fetched(folder: Path) -> None:
    done = run("schema", "show", "p", "--odd", "https://odd.example/a.odd", folder=folder)
    assert done.returncode == 3
    assert "tei-kit schema add https://odd.example/a.odd" in done.stderr
