"""Which schema a file is checked against, and what it may not lead to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tei_kit.errors import UnreadableInputError
from tei_kit.tei.parsing import TeiFile, parse_tei
from tei_kit.validators import own_schema, schemas_for, validate
from tei_kit.validators.schemas.adding import add_schema
from tei_kit.validators.schemas.store import SchemaStore

if TYPE_CHECKING:
    from pathlib import Path

RNG = "http://relaxng.org/ns/structure/1.0"
SCHEMATRON = "http://purl.oclc.org/dsdl/schematron"
TEI = "http://www.tei-c.org/ns/1.0"
ADDRESS = "https://schema.example/letters.rng"


def grammar(attribute: str) -> str:
    return (
        f'<element name="TEI" ns="{TEI}" xmlns="{RNG}">'
        f'<attribute name="{attribute}" ns=""/><text/></element>'
    )


class Archive:
    """A folder in which somebody calls tei-kit, with a file at `tei/a.xml`."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.store = SchemaStore(root.parent / "store")
        (root / "tei").mkdir(parents=True)
        (root / "schema").mkdir()
        (root / "schema" / "letters.rng").write_text(grammar("n"))
        (root / "tei" / "beside.rng").write_text(grammar("key"))
        (root.parent / "outside.rng").write_text(grammar("key"))

    def file(self, *instructions: str, attribute: str = "n") -> TeiFile:
        written = "".join(f"<?xml-model {instruction}?>\n" for instruction in instructions)
        return parse_tei("tei/a.xml", f'{written}<TEI xmlns="{TEI}" {attribute}="1"/>'.encode())

    def names(self, file: TeiFile, *named: str) -> list[str]:
        place = self.root / "tei" / "a.xml"
        schemas = schemas_for(file, named=named, place=place, store=self.store)
        return [schema.name for schema in schemas]


@pytest.fixture
def archive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Archive:
    made = Archive(tmp_path / "archive")
    monkeypatch.chdir(made.root)
    return made


def test_a_file_that_names_none_is_checked_against_ours(archive: Archive) -> None:
    assert archive.names(archive.file()) == [own_schema().name]


def test_the_file_names_its_schema(archive: Archive) -> None:
    assert archive.names(archive.file('href="../schema/letters.rng"')) == ["schema/letters.rng"]
    assert archive.names(archive.file("href='beside.rng' type='application/xml'")) == [
        "tei/beside.rng"
    ]


def test_what_the_user_names_comes_first_and_alone(archive: Archive) -> None:
    file = archive.file('href="../schema/letters.rng"')
    assert archive.names(file, "tei/beside.rng") == ["tei/beside.rng"]
    assert archive.names(file, "tei/beside.rng", "schema/letters.rng") == [
        "tei/beside.rng",
        "schema/letters.rng",
    ]


def test_instructions_behind_the_root_say_nothing(archive: Archive) -> None:
    file = parse_tei("a.xml", f'<TEI xmlns="{TEI}"><?xml-model href="x.rng"?></TEI>'.encode())
    assert archive.names(file) == [own_schema().name]


def test_an_address_means_what_the_store_has(archive: Archive) -> None:
    file = archive.file(f'href="{ADDRESS}" schematypens="{RNG}"')
    command = f"Add it once: tei-kit schema add {ADDRESS}"
    with pytest.raises(UnreadableInputError, match=rf"tei/a\.xml:1:1: .*{command}"):
        archive.names(file)
    with pytest.raises(UnreadableInputError, match=command):
        archive.names(file, ADDRESS)
    add_schema(archive.store, "schema/letters.rng", ADDRESS)
    assert archive.names(file) == archive.names(file, ADDRESS) == [ADDRESS]


def test_an_address_that_is_not_fetched_can_be_given_a_copy(archive: Archive) -> None:
    with pytest.raises(UnreadableInputError, match=r"FILE --as http://schema\.example/a\.rng"):
        archive.names(archive.file('href="http://schema.example/a.rng"'))


@pytest.mark.parametrize(
    "href",
    [
        "../../outside.rng",
        "../../../../../../etc/passwd",
        "%2e%2e/%2e%2e/outside.rng",
        "..\\..\\outside.rng",
        "{root}/schema/letters.rng",
        "//server/letters.rng",
        "file://{root}/schema/letters.rng",
        "link.rng",
        "none.rng",
        "../schema",
    ],
)
def test_a_file_leads_nowhere_else(archive: Archive, href: str) -> None:
    (archive.root / "tei" / "link.rng").symlink_to(archive.root.parent / "outside.rng")
    file = archive.file(f'href="{href.format(root=archive.root)}"')
    with pytest.raises(UnreadableInputError, match="could not be checked"):
        archive.names(file)


def test_a_file_outside_the_working_directory_leads_into_its_own_folder(
    archive: Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(archive.root / "schema")
    assert len(archive.names(archive.file('href="beside.rng"'))) == 1
    with pytest.raises(UnreadableInputError, match="may not lead"):
        archive.names(archive.file('href="../schema/letters.rng"'))


def test_an_incorrect_schema_is_never_valid(archive: Archive) -> None:
    (archive.root / "tei" / "beside.rng").write_text(f'<grammar xmlns="{RNG}"/>')
    with pytest.raises(UnreadableInputError, match=r"tei/a\.xml:1:1: .*tei/beside\.rng:1:1: "):
        archive.names(archive.file('href="beside.rng"'))


@pytest.mark.parametrize("name", ["a.odd", "a.sch", "a.isosch", "a.txt", "missing.rng"])
def test_what_cannot_be_checked_is_refused_by_name(archive: Archive, name: str) -> None:
    if name != "missing.rng":
        (archive.root / name).write_text("<x/>")
    with pytest.raises(UnreadableInputError, match=name):
        archive.names(archive.file(), name)


RULES = f"""<pattern xmlns="{SCHEMATRON}" id="named">
  <rule context="t:TEI"><assert test="@who" role="warning">Nobody is named.</assert></rule>
</pattern>"""
NAMESPACE = f'<ns xmlns="{SCHEMATRON}" prefix="t" uri="{TEI}"/>'


def test_rules_that_a_grammar_carries_are_checked(archive: Archive) -> None:
    written = grammar("n").replace("<text/>", f"<text/>{NAMESPACE}{RULES}")
    (archive.root / "schema" / "letters.rng").write_text(written)
    file = archive.file(
        f'href="../schema/letters.rng" schematypens="{RNG}"',
        f'href="../schema/letters.rng" schematypens="{SCHEMATRON}"',
    )
    schemas = schemas_for(file, place=archive.root / "tei" / "a.xml", store=archive.store)
    (finding,) = validate(file, rules=(), schemas=schemas)
    assert (finding.line, finding.rule, finding.severity) == (3, "schematron", "warning")
    assert finding.message == "Nobody is named."
    assert finding.advice == "So says schema/letters.rng:2 (named)."


def test_a_grammar_that_carries_no_rules_has_nothing_to_check(archive: Archive) -> None:
    file = archive.file(
        f'href="beside.rng" schematypens="{SCHEMATRON}"', 'href="../schema/letters.rng"'
    )
    schemas = schemas_for(file, place=archive.root / "tei" / "a.xml", store=archive.store)
    (finding,) = validate(file, rules=(), schemas=schemas)
    assert (finding.line, finding.severity) == (0, "information")


def test_schematron_alone_leaves_the_grammar_to_ours(archive: Archive) -> None:
    written = f'<schema xmlns="{SCHEMATRON}" queryBinding="xslt2">{NAMESPACE}{RULES}</schema>'
    (archive.root / "tei" / "rules.sch").write_text(written)
    file = archive.file('href="rules.sch"')
    assert archive.names(file) == [own_schema().name, "tei/rules.sch"]


def test_findings_of_rules_stand_beside_those_of_a_grammar_at_one_place(archive: Archive) -> None:
    written = f'<schema xmlns="{SCHEMATRON}" queryBinding="xslt2">{NAMESPACE}{RULES}</schema>'
    (archive.root / "tei" / "rules.sch").write_text(written)
    named = ("tei/beside.rng", "tei/rules.sch")
    file = archive.file()
    findings = validate(file, rules=(), schemas=schemas_for(file, named=named, store=archive.store))
    assert sorted(finding.rule for finding in findings) == ["schema", "schematron"]


@pytest.mark.parametrize(
    "include", ["../../outside.sch", "/etc/passwd", "https://schema.example/a.sch", "none.sch"]
)
def test_schematron_includes_nothing_from_elsewhere(archive: Archive, include: str) -> None:
    (archive.root.parent / "outside.sch").write_text(RULES)
    written = f'<schema xmlns="{SCHEMATRON}"><include href="{include}"/></schema>'
    (archive.root / "tei" / "rules.sch").write_text(written)
    with pytest.raises(UnreadableInputError, match="can't be included"):
        archive.names(archive.file(), "tei/rules.sch")


def test_several_schemas_each_find_what_they_forbid(archive: Archive) -> None:
    file = archive.file(attribute="who")
    named = ("tei/beside.rng", "schema/letters.rng")
    findings = validate(file, rules=(), schemas=schemas_for(file, named=named, store=archive.store))
    (finding,) = findings
    assert finding.message == "<TEI> has no attribute @who."
    assert finding.advice.endswith("So says tei/beside.rng.")


def test_a_schema_that_was_edited_is_loaded_anew(archive: Archive) -> None:
    file = archive.file()
    path = archive.root / "schema" / "letters.rng"
    named = ("schema/letters.rng",)
    assert validate(file, rules=(), schemas=schemas_for(file, named=named)) == []
    path.write_text(grammar("corresp"))
    assert validate(file, rules=(), schemas=schemas_for(file, named=named)) != []


def test_a_root_that_the_schema_allows_needs_no_tei(archive: Archive) -> None:
    (archive.root / "box.rng").write_text(f'<element name="box" xmlns="{RNG}"><empty/></element>')
    box = parse_tei("b.xml", b"<box/>")
    assert validate(box, rules=(), schemas=schemas_for(box, named=["box.rng"])) == []
    tin = parse_tei("b.xml", b"<tin/>")
    (finding,) = validate(tin, rules=(), schemas=schemas_for(tin, named=["box.rng"]))
    assert finding.rule == "namespace"


def test_the_compact_syntax_is_as_good(archive: Archive) -> None:
    compact = (
        f'default namespace = "{TEI}"\nstart = element TEI {{ attribute n {{ text }}, text }}\n'
    )
    (archive.root / "tei" / "letters.rnc").write_text(compact)
    written = 'href="letters.rnc" type="application/relax-ng-compact-syntax"'
    place = archive.root / "tei" / "a.xml"
    right, wrong = archive.file(written), archive.file(written, attribute="key")
    assert validate(right, rules=(), schemas=schemas_for(right, place=place)) == []
    (finding,) = validate(wrong, rules=(), schemas=schemas_for(wrong, place=place))
    assert finding.message == "<TEI> has no attribute @key."
