from __future__ import annotations

from tei_kit.model import Span
from tei_kit.tei.parsing import TeiFile, parse_tei
from tei_kit.tei.transcription import Layer, Transcription, transcription_of, transcriptions

NAMESPACE = 'xmlns="http://www.tei-c.org/ns/1.0"'


def tei_file(body: str, header: str = "") -> TeiFile:
    data = (
        f"<TEI {NAMESPACE}><teiHeader>{header}</teiHeader><standOff><listPerson/></standOff>"
        f"<text>{body}</text></TEI>"
    )
    return parse_tei("a.xml", data.encode())


def body_of(content: str, layer: Layer = "transcribed", attributes: str = "") -> Transcription:
    (found,) = transcriptions(tei_file(f"<body{attributes}>{content}</body>"), layer)
    return found


def test_all_characters_count_but_comments_and_instructions() -> None:
    found = body_of("\n<p>One<!-- no --> <?no no?>two</p>\n<p>three</p>")
    assert found.text == "\nOne two\nthree"
    assert [(part.element, part.span.of(found.text)) for part in found.passages] == [
        ("p", "One two"),
        ("p", "three"),
    ]


def test_layers_of_a_choice() -> None:
    content = "<p>a <choice><sic>teh</sic><corr>the</corr></choice> b<corr>!</corr></p>"
    assert body_of(content).text == "a teh b!"
    assert body_of(content, "reading").text == "a the b!"
    content = "<choice><abbr>Dr</abbr><expan>Doctor</expan></choice> B"
    assert body_of(content).text == "Dr B"
    assert body_of(content, "reading").text == "Doctor B"


def test_a_gap_counts_where_it_holds_the_source() -> None:
    gap = "<p>a<gap><desc>[...]</desc></gap>b</p>"
    assert body_of(gap, attributes=' source="a.txt#char=5,12"').text == "a[...]b"
    assert body_of(gap).text == "ab"


def test_mentions_carry_span_attributes_and_number() -> None:
    found = body_of('<p>In <placeName ref="#x" xml:id="n">West <lb/>Lund</placeName>.</p>')
    (mention,) = found.mentions
    assert mention.span.of(found.text) == "West Lund"
    assert mention.attributes == {"ref": "#x", "xml:id": "n"}
    assert mention.number == 7
    assert [(stone.element, stone.position) for stone in found.milestones] == [("lb", 8)]


def test_fragments_are_joined() -> None:
    found = body_of(
        '<p>a<orgName xml:id="s1" next="#s2">b</orgName></p> '
        '<p><orgName xml:id="s2" prev="#s1" next="#s3">c</orgName>d'
        '<orgName xml:id="s3" prev="#s2">e</orgName></p>'
    )
    (mention,) = found.mentions
    assert mention.span == Span(1, 6)
    assert mention.fragments == (Span(1, 2), Span(3, 4), Span(5, 6))


def test_broken_chains_lose_no_mention() -> None:
    found = body_of(
        '<name xml:id="a" next="#b">x</name><name xml:id="b" next="#c">y</name>'
        '<name next="#nobody">z</name><name xml:id="l" next="#l">w</name>'
    )
    assert [mention.span.of(found.text) for mention in found.mentions] == ["xy", "z"]


def test_offsets_into_the_source() -> None:
    found = body_of("<p>One</p>", attributes=' source="my%20file.txt#char=10,13"')
    assert found.source is not None
    assert found.source.file == "my file.txt"
    assert found.in_source(Span(1, 3)) == Span(11, 13)
    assert body_of("<p>One</p>").in_source(Span(1, 3)) is None
    edited = body_of("<p>Once</p>", attributes=' source="a.txt#char=10,13"')
    assert edited.in_source(Span(1, 3)) is None


HEADER = (
    "<fileDesc><titleStmt><title{0}>T</title></titleStmt><sourceDesc><bibl{1}>C</bibl>"
    '<bibl type="file"><idno>x</idno></bibl></sourceDesc></fileDesc>'
    "<profileDesc><abstract><p{2}>A</p></abstract></profileDesc>"
)


def test_our_own_files_say_which_stretches_are_verbatim() -> None:
    pointers = [f' source="a.txt#char={n},{n + 1}"' for n in range(5)]
    file = tei_file(
        f"<body{pointers[3]}>B</body><back><div{pointers[4]}>N</div></back>",
        HEADER.format(*pointers),
    )
    found = transcriptions(file)
    assert [(part.part, part.text) for part in found] == [
        ("title", "T"),
        ("citation", "C"),
        ("abstract", "A"),
        ("body", "B"),
        ("back", "N"),
    ]
    assert [part.source.span.start for part in found if part.source] == [0, 1, 2, 3, 4]


def test_other_files_are_transcribed_as_far_as_they_go() -> None:
    file = tei_file(
        "<front><p>F</p></front><group><text><body>1</body></text><text><body>2"
        "<floatingText><body>3</body></floatingText></body></text></group><back><p>N</p></back>",
        HEADER.format("", "", ""),
    )
    assert [(part.part, part.text) for part in transcriptions(file)] == [
        ("title", "T"),
        ("citation", "C"),
        ("citation", "x"),
        ("abstract", "A"),
        ("front", "F"),
        ("body", "1"),
        ("body", "23"),
        ("back", "N"),
    ]


def test_a_file_of_another_vocabulary_has_none() -> None:
    assert transcriptions(parse_tei("a.xml", b"<html><body>x</body></html>")) == ()


def test_one_block_is_transcribed_as_within_its_text() -> None:
    file = parse_tei(
        "a.xml",
        b'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><p>Before.</p><p>In <date>May</date>'
        b"<choice><sic>thy</sic><corr>they</corr></choice> <!-- all --><pb/>left.</p>After.</body>"
        b"</text></TEI>",
    )
    block = file.root[0][0][1]
    found = transcription_of(block)
    assert found.text == "In Maythy left."
    assert [mention.span.of(found.text) for mention in found.mentions] == ["May"]
    assert [list(block.iter("*"))[mention.number].text for mention in found.mentions] == ["May"]
