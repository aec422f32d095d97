from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tei_kit.tei.parsing import parse_tei
from tei_kit.tei.positions import ElementPositions


def test_columns_count_code_points() -> None:
    data = '<?xml version="1.0"?>\r\n<a>\n\t<b\nx="1"/>é\U0001f600<c/><!-- <d/> --></a>'.encode()
    assert [*ElementPositions(parse_tei("a.xml", data)).values()] == [(2, 1), (3, 2), (4, 10)]


def test_a_signature_is_no_column() -> None:
    file = parse_tei("a.xml", "\ufeff<a><b/></a>".encode())
    assert [*ElementPositions(file).values()] == [(1, 1), (1, 4)]


def test_elements_after_line_65535() -> None:
    file = parse_tei("a.xml", b"<a>" + b"\n" * 70_000 + b"  <b/></a>")
    assert ElementPositions(file)[file.root[0]] == (70_001, 3)


PIECES = st.lists(
    st.sampled_from(
        [
            "<b/>",
            "<b\n/>",
            "é",
            "\n",
            "\U0001f600",
            "<!-- <b/> -->",
            "<![CDATA[<b>]]>",
            "<?x <b/>?>",
        ]
    )
)


@given(PIECES)
def test_at_every_position_a_tag_begins(pieces: list[str]) -> None:
    text = "<a>" + "".join(pieces) + "</a>"
    file = parse_tei("a.xml", text.encode())
    lines = text.split("\n")
    positions = ElementPositions(file)
    assert len(positions) == 1 + sum(piece.startswith("<b") for piece in pieces)
    for element, (line, column) in positions.items():
        assert lines[line - 1][column - 1 :].startswith(f"<{element.tag}")
