"""Where an ODD takes things from: sources, groups in other files, grammars, inclusions."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.errors import UnreadableInputError
from tei_kit.odd import CompiledOdd, OddError, compile_odd, first_of, local_files, schema_of

_TEI = "http://www.tei-c.org/ns/1.0"
_SOURCE = (Path(__file__).parent / "cases" / "source.xml").read_bytes()
_MODULES = '<moduleRef key="tei"/><moduleRef key="core"/>'
_SCHEMA = "http://relaxng.org/ns/structure/1.0"


def _odd(inside: str, *, source: str | None = "source.xml", beside: str = "") -> bytes:
    said = "" if source is None else f' source="{source}"'
    schema = f'<schemaSpec ident="s"{said}>{inside}</schemaSpec>'
    return f'<TEI xmlns="{_TEI}"><text>{schema}{beside}</text></TEI>'.encode()


def _compiled(data: bytes, files: dict[str, bytes], name: str = "my.odd") -> CompiledOdd:
    return compile_odd(data, name, {"source.xml": _SOURCE, **files}.__getitem__)


def _allows(odd: CompiledOdd, inside: str) -> bool:
    return not schema_of(odd).validate(f'<TEI xmlns="{_TEI}">{inside}</TEI>'.encode())


@pytest.mark.parametrize(
    ("said", "kept"),
    [
        (None, "tei:current"),
        (None, "p5subset.xml"),
        (None, "https://www.tei-c.org/Vault/P5/current/xml/tei/odd/p5subset.xml"),
        ("tei:current", "p5subset.xml"),
        ("tei:4.9.0", "tei:4.9.0"),
        ("tei:4.9.0", "https://www.tei-c.org/Vault/P5/4.9.0/xml/tei/odd/p5subset.xml"),
        ("http://www.tei-c.org/Vault/P5/4.9.0/xml/tei/odd/p5subset.xml", "tei:4.9.0"),
        ("http://example.org/a.odd", "https://example.org/a.odd"),
        ("https://example.org/a.odd", "https://example.org/a.odd"),
        ("../p5subset.xml", "p5subset.xml"),
    ],
)
def test_a_source_is_found_under_the_names_it_may_be_kept_under(said: str | None, kept: str):
    odd = compile_odd(_odd(_MODULES, source=said), "my.odd", {kept: _SOURCE}.__getitem__)
    assert _allows(odd, "<p/>")


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        (None, "tei-kit schema add p5subset.xml"),
        ("tei:4.9.0", "tei-kit schema add p5subset.xml --as tei:4.9.0"),
        ("https://example.org/a.odd", "tei-kit schema add https://example.org/a.odd"),
        ("base.odd", "tei-kit schema add FILE --as base.odd"),
    ],
)
def test_a_source_that_is_missing_is_named_with_what_to_do(said: str | None, advice: str):
    with pytest.raises(OddError, match=f"^my.odd:1: the source .* is not at hand.*{advice}"):
        compile_odd(_odd(_MODULES, source=said), "my.odd")


def test_the_current_tei_is_not_taken_for_an_older_one():
    with pytest.raises(OddError, match="not at hand"):
        compile_odd(
            _odd(_MODULES, source="tei:2.1.0"), "my.odd", {"p5subset.xml": _SOURCE}.__getitem__
        )


def test_an_odd_that_is_complete_needs_no_source():
    element = '<elementSpec ident="TEI"><content><textNode/></content></elementSpec>'
    odd = compile_odd(_odd(element, source=None), "my.odd")
    assert _allows(odd, "words")


def test_a_source_may_be_a_customization():
    base = _odd(f'{_MODULES}<elementSpec ident="date" mode="delete"/>')
    odd = _compiled(
        _odd(f'{_MODULES}<elementSpec ident="hi" mode="delete"/>', source="base.odd"),
        {"base.odd": base},
    )
    assert _allows(odd, "<p><name/></p>")
    assert not _allows(odd, "<p><date/></p>")
    assert not _allows(odd, "<p><hi/></p>")


def test_sources_are_found_beside_the_file_that_names_them():
    base = _odd(_MODULES, source="below/source.xml")
    files = {"odds/base.odd": base, "odds/below/source.xml": _SOURCE}
    odd = _compiled(_odd(_MODULES, source="base.odd"), files, "odds/my.odd")
    assert _allows(odd, "<p/>")


def test_each_part_may_have_a_source_of_its_own():
    other = _odd(
        '<moduleSpec ident="sea"/><elementSpec ident="wave" module="sea"><classes>'
        '<memberOf key="model.block"/></classes><content/></elementSpec>',
        source=None,
    )
    odd = _compiled(_odd(f'{_MODULES}<moduleRef key="sea" source="sea.odd"/>'), {"sea.odd": other})
    assert _allows(odd, "<wave/>")


def test_sources_in_a_circle_are_refused():
    one, other = _odd(_MODULES, source="other.odd"), _odd(_MODULES, source="my.odd")
    with pytest.raises(OddError, match=r"in a circle: my\.odd -> other\.odd -> my\.odd"):
        _compiled(one, {"other.odd": other, "my.odd": one})


def test_groups_may_stand_in_another_file():
    groups = (
        f'<TEI xmlns="{_TEI}"><specGrp xml:id="a"><elementSpec ident="hi" mode="delete"/></specGrp>'
        '<specGrp xml:id="b"><elementSpec ident="date" mode="delete"/></specGrp></TEI>'
    ).encode()
    one = _compiled(_odd(f'{_MODULES}<specGrpRef target="g.xml#a"/>'), {"g.xml": groups})
    assert not _allows(one, "<p><hi/></p>")
    assert _allows(one, "<p><date/></p>")
    both = _compiled(_odd(f'{_MODULES}<specGrpRef target="g.xml"/>'), {"g.xml": groups})
    assert not _allows(both, "<p><date/></p>")


def test_a_file_that_is_missing_is_named():
    with pytest.raises(OddError, match=r"^my\.odd:1: g\.xml can't be read"):
        _compiled(_odd('<specGrpRef target="g.xml#a"/>'), {})


def _grammar(inside: str) -> bytes:
    return f'<grammar xmlns="{_SCHEMA}" ns="urn:sea">{inside}</grammar>'.encode()


_WAVE = '<define name="wave"><element name="wave"><ref name="inside"/></element></define>'


def test_a_grammar_is_merged_and_its_names_get_a_prefix():
    grammar = _grammar(
        '<start><ref name="wave"/></start>'
        f'{_WAVE}<include href="more.rng"><define name="other"><text/></define></include>'
    )
    more = _grammar('<define name="inside"><empty/></define><define name="other"><empty/></define>')
    p = '<elementSpec ident="p" mode="change"><content><elementRef key="sea.wave"/></content>'
    odd = _compiled(
        _odd(f'{_MODULES}<moduleRef url="g/sea.rng" prefix="sea."/>{p}</elementSpec>'),
        {"g/sea.rng": grammar, "g/more.rng": more},
    )
    assert _allows(odd, '<p><wave xmlns="urn:sea"/></p>')
    assert not _allows(odd, '<p><wave xmlns="urn:sea">words</wave></p>')
    assert not _allows(odd, "<p><wave/></p>")


def test_definitions_that_replace_others_may_stand_in_a_division():
    grammar = _grammar(f'{_WAVE}<define name="inside"><empty/></define>')
    content = (
        f'<content><div xmlns="{_SCHEMA}"><define name="model.block" combine="choice">'
        '<ref name="wave"/></define></div></content>'
    )
    odd = _compiled(
        _odd(f'{_MODULES}<moduleRef url="sea.rng">{content}</moduleRef>'), {"sea.rng": grammar}
    )
    assert _allows(odd, '<wave xmlns="urn:sea"/><p/>')


def test_attributes_of_a_grammar_are_referred_to_by_name():
    grammar = _grammar(
        '<define name="sea.attributes"><optional><attribute name="depth" ns=""/></optional>'
        "</define>"
    )
    change = (
        '<classSpec ident="att.all" type="atts" mode="change"><attList>'
        '<attRef name="sea.attributes"/><attRef name="gone.attributes"/></attList></classSpec>'
    )
    odd = _compiled(_odd(f'{_MODULES}<moduleRef url="sea.rng"/>{change}'), {"sea.rng": grammar})
    assert odd.findings == ()
    assert _allows(odd, '<p depth="3" n="1"/>')
    assert not _allows(odd, '<p height="3"/>')


def test_every_element_is_those_of_the_schema_and_of_its_grammars():
    grammar = _grammar(f'{_WAVE}<define name="inside"><empty/></define>')
    any_of_all = '<macroSpec ident="all" mode="add"><content><?NameList?></content></macroSpec>'
    p = (
        '<elementSpec ident="p" mode="change"><content><alternate maxOccurs="unbounded">'
        '<textNode/><macroRef key="all"/></alternate></content></elementSpec>'
    )
    odd = _compiled(
        _odd(f'{_MODULES}<moduleRef url="sea.rng"/>{any_of_all}{p}'), {"sea.rng": grammar}
    )
    assert _allows(odd, '<p>a <item/><wave xmlns="urn:sea"/> b</p>')
    assert not _allows(odd, "<p><table/></p>")


@pytest.mark.parametrize(("said", "namespace"), [("", _TEI), (' autoPrefix="false"', "urn:sea")])
def test_a_name_without_automatic_prefix_is_that_of_the_grammar(said: str, namespace: str):
    grammar = _grammar('<define name="hi"><element name="hi"><empty/></element></define>')
    content = f'<content{said}><ref xmlns="{_SCHEMA}" name="hi"/></content>'
    data = _odd(
        f'{_MODULES}<moduleRef url="sea.rng"/>'
        f'<elementSpec ident="p" mode="change">{content}</elementSpec>'
    )
    odd = _compiled(data.replace(b'ident="s"', b'ident="s" prefix="t."'), {"sea.rng": grammar})
    allowed = {one for one in (_TEI, "urn:sea") if _allows(odd, f'<p><hi xmlns="{one}"/></p>')}
    assert allowed == {namespace}


def test_what_stands_in_the_reference_replaces_and_extends_definitions():
    grammar = _grammar(f'{_WAVE}<define name="inside"><empty/></define>')
    content = (
        f'<content xmlns:r="{_SCHEMA}"><r:define name="inside"><r:text/></r:define>'
        '<r:define name="model.block" combine="choice"><r:ref name="wave"/></r:define></content>'
    )
    odd = _compiled(
        _odd(f'{_MODULES}<moduleRef url="sea.rng">{content}</moduleRef>'), {"sea.rng": grammar}
    )
    assert _allows(odd, '<wave xmlns="urn:sea">words</wave><p/>')


def test_a_grammar_may_be_compact():
    odd = _compiled(
        _odd(
            f'{_MODULES}<moduleRef url="sea.rnc"/><elementSpec ident="p" mode="change">'
            '<content><elementRef key="wave"/></content></elementSpec>'
        ),
        {"sea.rnc": b'default namespace = "urn:sea"\nwave = element wave { empty }'},
    )
    assert _allows(odd, '<p><wave xmlns="urn:sea"/></p>')


@pytest.mark.parametrize(
    ("grammar", "said"),
    [
        (_grammar('<include href="sea.rng"/>'), r"includes itself: sea\.rng -> sea\.rng"),
        (b"<element/>", "not in the namespace"),
        (f'<element xmlns="{_SCHEMA}" name="a"><empty/></element>'.encode(), "is no grammar"),
        (_grammar('<include href="gone.rng"/>'), r"gone\.rng can't be read"),
        (_grammar('<define name="a"><ref/></define>'), r"sea\.rng:1:.* needs the attribute name"),
    ],
)
def test_a_grammar_that_is_wrong_is_refused(grammar: bytes, said: str):
    with pytest.raises(UnreadableInputError, match=said):
        schema_of(_compiled(_odd(f'{_MODULES}<moduleRef url="sea.rng"/>'), {"sea.rng": grammar}))


_XI = 'xmlns:xi="http://www.w3.org/2001/XInclude"'


def test_an_odd_may_be_composed_of_files():
    part = f'<specGrp xmlns="{_TEI}"><elementSpec ident="hi" mode="delete"/></specGrp>'.encode()
    odd = _compiled(
        _odd(f'{_MODULES}<xi:include {_XI} href="parts/hi.xml"/>'), {"parts/hi.xml": part}
    )
    assert not _allows(odd, "<p><hi/></p>")


def test_an_inclusion_may_point_to_an_element_and_have_a_fallback():
    part = (
        f'<TEI xmlns="{_TEI}"><specGrp/><specGrp xml:id="b"><elementSpec ident="hi" mode="delete"/>'
        "</specGrp></TEI>"
    ).encode()
    odd = _compiled(
        _odd(
            f'{_MODULES}<xi:include {_XI} href="a.xml" xpointer="b"/>'
            f'<xi:include {_XI} href="gone.xml"><xi:fallback>'
            '<elementSpec ident="date" mode="delete"/></xi:fallback></xi:include>'
        ),
        {"a.xml": part},
    )
    assert not _allows(odd, "<p><hi/></p>")
    assert not _allows(odd, "<p><date/></p>")
    assert _allows(odd, "<p><name/></p>")


_PARTS = (
    f'<TEI xmlns="{_TEI}"><specGrp><elementSpec ident="hi" mode="delete"/>'
    '<elementSpec ident="name" mode="delete"/><macroSpec ident="m" mode="add"/></specGrp></TEI>'
).encode()


@pytest.mark.parametrize(
    ("pointer", "left"),
    [
        ("xmlns(t={})xpointer(//t:elementSpec[@ident='hi'])", {"name", "date"}),
        ("xmlns(t={}) xpointer(//t:macroSpec|/t:TEI/t:specGrp/t:elementSpec)", {"date"}),
        ('xmlns(t={})xpointer(//t:specGrp//t:elementSpec[@ident="name"])', {"hi", "date"}),
        ("xmlns(t={})xpointer(//t:classSpec)xpointer(//t:elementSpec[@mode])", {"date"}),
    ],
)
def test_an_inclusion_may_point_to_elements_by_a_path(pointer: str, left: set[str]):
    said = pointer.format(_TEI).replace('"', "&quot;")
    include = f'<xi:include {_XI} href="a.xml" xpointer="{said}"/>'
    odd = _compiled(_odd(f"{_MODULES}{include}"), {"a.xml": _PARTS})
    assert {one for one in ("hi", "name", "date") if _allows(odd, f"<p><{one}/></p>")} == left


@pytest.mark.parametrize(
    ("pointer", "said"),
    [
        ("xpointer(//t:p)", "the prefix t has no namespace"),
        ("xpointer(//*[//*[//*]])", "is no path of names"),
        ("xpointer(" + "//p" * 20 + ")", "is no path of names"),
        ("xmlns(t)xpointer(//t:p)", "is no prefix with its namespace"),
        ("element(/1/2)", r"only xml:id, xmlns\(\) and xpointer\(\) are"),
        ("xpointer(//p)", "has nothing to which"),
        ("gone", "has nothing to which"),
    ],
)
def test_a_pointer_to_nothing_or_not_understood_is_refused_unless_there_is_a_fallback(
    pointer: str, said: str
):
    include = f'<xi:include {_XI} href="a.xml" xpointer="{pointer}"'
    with pytest.raises(OddError, match=said):
        _compiled(_odd(f"{_MODULES}{include}/>"), {"a.xml": _PARTS})
    fallback = f"{_MODULES}{include}><xi:fallback>words</xi:fallback></xi:include>"
    assert _allows(_compiled(_odd(fallback), {"a.xml": _PARTS}), "<p><hi/></p>")


def test_files_that_include_each_other_are_refused():
    part = f'<specGrp xmlns="{_TEI}"><xi:include {_XI} href="a.xml"/></specGrp>'.encode()
    with pytest.raises(OddError, match=r"in a circle: a\.xml -> a\.xml"):
        _compiled(_odd(f'<xi:include {_XI} href="a.xml"/>'), {"a.xml": part})


def test_inclusions_that_grow_without_end_are_refused():
    files = {
        f"{number}.xml": (
            f'<specGrp xmlns="{_TEI}">'
            + f'<xi:include {_XI} href="{number + 1}.xml"/>' * 20
            + "</specGrp>"
        ).encode()
        for number in range(6)
    }
    files["6.xml"] = f'<specGrp xmlns="{_TEI}"/>'.encode()
    with pytest.raises(OddError, match="more than 1,000,000 parts"):
        _compiled(_odd(f'<xi:include {_XI} href="0.xml"/>'), files)


def test_files_outside_the_folders_are_not_read(tmp_path: Path):
    (tmp_path / "secret.xml").write_bytes(_SOURCE)
    folder = tmp_path / "odds"
    folder.mkdir()
    (folder / "link.xml").symlink_to(tmp_path / "secret.xml")
    (folder / "source.xml").write_bytes(_SOURCE)
    read = local_files(folder)
    name = str(folder / "my.odd")
    assert _allows(compile_odd(_odd(_MODULES), name, read), "<p/>")
    for way in ("../secret.xml", "link.xml", str(tmp_path / "secret.xml"), "file:///etc/passwd"):
        with pytest.raises(OddError, match="not at hand"):
            compile_odd(_odd(_MODULES, source=way), name, read)


def test_nothing_is_fetched():
    with pytest.raises(LookupError, match="nothing is fetched"):
        local_files(Path.cwd())("https://example.org/a.odd")


def test_several_places_are_asked_in_turn():
    read = first_of({"a": b"1"}.__getitem__, {"a": b"2", "b": b"3"}.__getitem__)
    assert (read("a"), read("b")) == (b"1", b"3")
    with pytest.raises(LookupError, match="c"):
        read("c")


def test_one_of_several_schemas_is_chosen():
    second = (
        '<schemaSpec ident="t"><elementSpec ident="TEI"><content><empty/></content></elementSpec>'
        "</schemaSpec>"
    )
    data = _odd(_MODULES, beside=second)
    odd = compile_odd(data, "my.odd", {"source.xml": _SOURCE}.__getitem__, schema="t")
    assert list(odd.elements) == ["TEI"]
    with pytest.raises(OddError, match="there is no schemaSpec u"):
        compile_odd(data, "my.odd", schema="u")
