"""Nothing that a schema or a document does may crash the engine, or make it run away."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.relaxng import SchemaError, load_schema, within_folder

RNG = 'xmlns="http://relaxng.org/ns/structure/1.0"'
XSD = 'datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"'
ANY = f"""<grammar {RNG}><start><ref name="any"/></start><define name="any"><element><anyName/>
<zeroOrMore><choice><text/><ref name="any"/><attribute><anyName/></attribute></choice></zeroOrMore>
</element></define></grammar>"""
PLAIN = f'<element name="a" {RNG}><text/></element>'


def kinds(schema: str, document: str | bytes) -> list[str]:
    data = document.encode() if isinstance(document, str) else document
    return [violation.kind for violation in load_schema(schema.encode(), "s").validate(data)]


def optional(name: str) -> str:
    return f'<optional><element name="{name}"><empty/></element></optional>'


def test_schema_that_nests_too_deep_is_refused() -> None:
    groups = "<group>" * 5_000 + "<empty/>" + "</group>" * 5_000
    with pytest.raises(SchemaError, match="deeper"):
        load_schema(f'<element name="a" {RNG}>{groups}</element>'.encode(), "s")


def test_references_that_nest_too_deep_are_refused() -> None:
    defines = "".join(
        f'<define name="x{i}"><optional><ref name="x{i + 1}"/></optional></define>'
        for i in range(3_000)
    )
    schema = (
        f'<grammar {RNG}><start><element name="a"><ref name="x0"/></element></start>{defines}'
        '<define name="x3000"><empty/></define></grammar>'
    )
    with pytest.raises(SchemaError, match="deeper"):
        load_schema(schema.encode(), "s")


def test_long_sequence() -> None:
    schema = f'<element name="a" {RNG}>{"".join(optional(f"e{i}") for i in range(3_000))}</element>'
    assert kinds(schema, "<a><e1/><e2500/><e2999/></a>") == []
    assert kinds(schema, "<a><e2/><e1/></a>") != []


def test_interleave_does_not_blow_up() -> None:
    names = [f"e{i}" for i in range(200)]
    parts = "".join(optional(name) for name in names)
    schema = f'<element name="a" {RNG}><interleave>{parts}</interleave></element>'
    random.Random(1).shuffle(names)
    assert kinds(schema, "<a>" + "".join(f"<{name}/>" for name in names) + "</a>") == []
    assert kinds(schema, "<a><e1/><e2/><e1/></a>") == ["late_element"]


def test_repeated_interleave_does_not_blow_up() -> None:
    parts = "".join(optional(f"e{i}") for i in range(16))
    schema = (
        f'<element name="a" {RNG}><oneOrMore><interleave>{parts}</interleave></oneOrMore></element>'
    )
    chosen = random.Random(2).choices(range(16), k=600)
    assert kinds(schema, "<a>" + "".join(f"<e{i}/>" for i in chosen) + "</a>") == []


def test_ambiguity_at_every_depth() -> None:
    schema = f"""<grammar {RNG}><start><ref name="x"/></start><define name="x"><choice>
    <element name="a"><choice><ref name="x"/><text/></choice></element>
    <element name="a"><choice><ref name="x"/><element name="b"><empty/></element></choice></element>
    </choice></define></grammar>"""
    assert kinds(schema, "<a>" * 3_000 + "<b/>" + "</a>" * 3_000) == []
    assert kinds(schema, "<a>" * 3_000 + "<c/>" + "</a>" * 3_000) == ["unknown_element"]


def test_deep_documents() -> None:
    assert kinds(ANY, "<r>" * 50_000 + "</r>" * 50_000) == []
    assert kinds(ANY, "<r>" * 150_000 + "</r>" * 150_000) == ["too_deep"]


def test_memory_of_names_is_bounded() -> None:
    schema = load_schema(ANY.encode(), "s")
    for part in range(8):
        names = (f"<n{part}-{i} a{i}='{i}'/>" for i in range(10_000))
        assert schema.validate(f"<r>{''.join(names)}</r>".encode()) == []
    assert schema._openings <= 60_001
    assert schema._table.derived <= 70_000


def test_forgetting_changes_nothing() -> None:
    schema = load_schema(ANY.encode(), "s")
    document = b"<r a='1'><b/>text<c><d e='f'/></c></r>"
    before = schema.validate(document)
    schema.forget()
    assert schema.validate(document) == before == []


BOMB = (
    '<!DOCTYPE a [<!ENTITY x0 "xxxxxxxxxx">'
    + "".join(f'<!ENTITY x{i + 1} "{f"&x{i};" * 10}">' for i in range(10))
    + "]>"
)


@pytest.mark.parametrize(
    "document",
    [
        BOMB + "<a>&x10;</a>",
        BOMB + '<a b="&x10;"/>',
        BOMB + "<a/>",
        '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
        '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>',
        '<!DOCTYPE a SYSTEM "missing.dtd"><a>&hellip;</a>',
    ],
)
def test_entities_are_refused(document: str) -> None:
    assert set(kinds(PLAIN, document)) == {"entity"}


def test_entity_in_an_attribute_is_refused() -> None:
    schema = f'<element name="a" {RNG}><attribute name="b"/></element>'
    for kind in ('[<!ENTITY x "y">]', 'SYSTEM "missing.dtd"'):
        assert kinds(schema, f'<!DOCTYPE a {kind}><a b="1&x;&lt;&#10;"/>') == ["entity"]
    assert kinds(schema, '<!DOCTYPE a [<!ENTITY x "y">]><a b="&lt;&#10;"/>') == []


def test_a_document_type_alone_is_harmless() -> None:
    assert kinds(PLAIN, '<!DOCTYPE a SYSTEM "missing.dtd"><a>x</a>') == []


def test_schema_with_entities_is_refused() -> None:
    with pytest.raises(SchemaError, match="entit"):
        load_schema((BOMB + PLAIN).encode(), "s")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "iso-8859-1", "koi8-r"])
def test_positions_in_every_encoding(encoding: str) -> None:
    text = "жа\n\tж" if encoding == "koi8-r" else "éa\n\té"
    declared = encoding.removesuffix("-sig")
    document = f'<?xml version="1.0" encoding="{declared}"?>\r\n<a>{text}<b c="d"/></a>'
    schema = load_schema(PLAIN.encode(), "s")
    (violation,) = schema.validate(document.encode(encoding))
    assert (violation.line, violation.column) == (3, 3)


@pytest.mark.parametrize(
    "data", [b"", b"\0", b"<", b"<a", b"\xff\xfe", b"<a>\xff</a>", b"<a>&x;</a>"]
)
def test_broken_documents(data: bytes) -> None:
    assert kinds(PLAIN, data)[-1] == "not_well_formed"


@pytest.mark.parametrize(
    ("facets", "text"),
    [
        ('<data type="integer"><param name="minInclusive">0</param></data>', "9" * 200_000),
        ('<data type="decimal"><param name="totalDigits">9</param></data>', "9" * 200_000),
        ('<data type="date"><param name="minInclusive">1953-01-01</param></data>', "9" * 900),
        ('<data type="double"><param name="minInclusive">1</param></data>', "1e" + "9" * 99_999),
        ('<data type="token"><param name="pattern">(a+)+b</param></data>', "a" * 50_000),
        ("<list><zeroOrMore><value>x</value></zeroOrMore></list>", "x " * 50_000),
        (f"<list>{'<optional><value>x</value></optional>' * 150}</list>", "x " * 151),
        ("<choice>" + "".join(f"<value>v{i}</value>" for i in range(3_000)) + "</choice>", "w"),
    ],
)
def test_huge_values(facets: str, text: str) -> None:
    schema = load_schema(f'<element name="a" {RNG} {XSD}>{facets}</element>'.encode(), "s")
    assert len(schema.validate(f"<a>{text}</a>".encode())) <= 1


def test_findings_are_bounded() -> None:
    assert len(kinds(PLAIN, f"<a>{'<b/>t' * 20_000}</a>")) <= 1_001


@given(st.binary(max_size=200))
def test_any_bytes_as_document(data: bytes) -> None:
    assert kinds(ANY, b"<r>" + data)[-1:] in (["not_well_formed"], ["entity"], [])


@given(st.data())
def test_damaged_schemas(data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(ANY)))
    length = data.draw(st.integers(0, 12))
    new = data.draw(st.sampled_from(["", "<", "/>", "<text/>", '"', "x", "<ref name='any'/>", " "]))
    try:
        schema = load_schema((ANY[:place] + new + ANY[place + length :]).encode(), "s")
    except SchemaError as error:
        assert error.line >= 1  # noqa: PT017 (most damaged schemas are refused, some are correct)
    else:
        schema.validate(b"<a><b/>x</a>")


def test_resolver_keeps_to_its_folder(tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("schemas")
    (folder / "part.rng").write_text(PLAIN)
    (folder.parent / "outside.rng").write_text(PLAIN)
    (folder / "link.rng").symlink_to(folder.parent / "outside.rng")

    def load(href: str) -> None:
        schema = f'<element name="r" {RNG}><externalRef href="{href}"/></element>'
        load_schema(schema.encode(), "main.rng", within_folder(folder))

    load("part.rng")
    for href in ("../outside.rng", "link.rng", "http://example.org/x.rng", "/etc/passwd", "no.rng"):
        with pytest.raises(SchemaError, match="can't be read"):
            load(href)
    with pytest.raises(SchemaError, match="no further file"):
        load_schema(f'<element name="r" {RNG}><externalRef href="x"/></element>'.encode(), "s")
