from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.errors import UnreadableInputError
from tei_kit.model import Span
from tei_kit.tei.characters import illegal_character, name_from
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import parse_tei
from tei_kit.tei.pointers import SourcePointer, source_pointer
from tei_kit.tei.writing import EventWriter

LEGAL = st.text(st.characters(exclude_categories=["Cs"])).filter(
    lambda text: illegal_character(text) is None
)


@given(LEGAL, LEGAL)
def test_what_is_written_is_read_back(text: str, value: str) -> None:
    writer = EventWriter()
    writer.start("TEI", {"n": value})
    writer.characters(text)
    writer.empty("pb", {"n": value})
    writer.characters(text)
    writer.end()
    root = parse_tei("a.xml", writer.data()).root
    assert root.tag == tei("TEI")
    assert "".join(root.itertext()) == text * 2
    assert root.get("n") == root[0].get("n") == value


@given(st.text(min_size=1))
def test_characters_are_refused_as_the_parser_refuses_them(text: str) -> None:
    writer = EventWriter()
    writer.start("p")
    if illegal_character(text) is None:
        writer.characters(text)
    else:
        with pytest.raises(UnreadableInputError, match=r"U\+"):
            writer.characters(text)
        with pytest.raises(UnreadableInputError, match=r"U\+"):
            writer.empty("pb", {"n": text})


def test_escapes() -> None:
    writer = EventWriter()
    writer.start("p", {"n": 'a"<&>\t\r\n'})
    writer.characters('a"<&>]]>\t\r\n')
    writer.end()
    assert b'n="a&quot;&lt;&amp;&gt;&#9;&#13;&#10;"' in writer.data()
    assert b'>a"&lt;&amp;&gt;]]&gt;\t&#13;\n<' in writer.data()


@given(st.text())
def test_any_name_becomes_an_identifier(text: str) -> None:
    name = name_from(text)
    assert name_from(name) == name
    assert parse_tei("a.xml", f'<a xml:id="{name}"/>'.encode()).root.tag == "a"


@given(st.text(), st.integers(0, 10**6), st.integers(0, 10**6))
def test_pointers_into_the_source_come_back(file: str, start: int, length: int) -> None:
    pointer = SourcePointer(file, Span(start, start + length))
    assert len(str(pointer).split()) == 1
    assert source_pointer(str(pointer)) == pointer


@pytest.mark.parametrize("value", [None, "", "#a", "a.txt", "a.txt#char=5,3", "a.txt#line=1,2"])
def test_other_pointers_are_none(value: str | None) -> None:
    assert source_pointer(value) is None
