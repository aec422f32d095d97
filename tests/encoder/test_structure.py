"""Which elements passages become, in and out of TEI's order."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import cast

import pytest

from tei_kit.encoder import encode
from tei_kit.errors import UsageError
from tei_kit.model import (
    Annotation,
    AnnotationKind,
    Document,
    Metadata,
    Milestone,
    Passage,
    Role,
    Span,
)


def document(marked: str) -> Document:
    """Make a document of a text marked up with roles: "{head:Title}{paragraph:...}".

    A role may carry a detail ("{gap/editorial:...}"); "{person:...}" is an annotation and "|" a
    page's beginning.
    """
    text = ""
    passages: list[Passage] = []
    annotations: list[Annotation] = []
    milestones: list[Milestone] = []
    opened: list[tuple[str, int]] = []
    for token in re.findall(r"\{[a-z_/-]+:|\}|\||[^{}|]+", marked):
        if token.startswith("{"):
            opened.append((token[1:-1], len(text)))
        elif token == "|":
            milestones.append(Milestone(len(text), "page", "2"))
        elif token == "}":
            name, start = opened.pop()
            span = Span(start, len(text))
            if name in ("person", "organization", "place"):
                kind = cast("AnnotationKind", name)
                annotations.append(Annotation(kind, span, "names", "high"))
            else:
                role, _, detail = name.partition("/")
                passages.append(Passage(cast("Role", role), span, detail or None))
        else:
            text += token
    return Document(
        "a.txt",
        "0",
        text,
        Span(0, len(text)),
        Metadata(),
        passages=tuple(passages),
        milestones=tuple(milestones),
        annotations=tuple(annotations),
    )


def body(marked: str) -> str:
    """Encode and return what stands in `text`, without the attributes that all carry."""
    found = re.search(r"<text>(.*)</text>", encode(document(marked)).decode(), re.DOTALL)
    assert found
    return re.sub(r' (source|cert|resp)="[^"]*"', "", found[1])


MEMORANDUM = """\
{opener:{classification/top-secret:SECRET}
{copy_number:Copy #{number:9}}
{registration/outgoing:44/B}
{dateline:1 May}
{address:{address_line:To A}
{address_line:and B}}}
{head:Floods}
{paragraph:Text {gap/editorial:[...]}}
{list/numbered:{label:1.} {item:One}
{label:2.} {item:Two}}
{closer:{salutation:Yours}
{signature:A. B}
{attestation:Witness: {gap/signature:[signature]}}
{distribution:cc: C}}"""

ENCODED_MEMORANDUM = """\
<body><opener><seg type="classification" ana="#cls-top-secret">SECRET</seg>
<seg type="copyNumber">Copy #<idno type="copyNumber">9</idno></seg>
<idno type="registration" subtype="outgoing">44/B</idno>
<dateline>1 May</dateline>
<address><addrLine>To A</addrLine>
<addrLine>and B</addrLine></address></opener>
<head>Floods</head>
<p>Text <gap reason="editorial"><desc>[...]</desc></gap></p>
<list rend="numbered"><label>1.</label> <item>One</item>
<label>2.</label> <item>Two</item></list>
<closer><salute>Yours</salute>
<signed>A. B</signed>
<seg type="attestation">Witness: <gap reason="signature"><desc>[signature]</desc></gap></seg>
<seg type="distribution">cc: C</seg></closer></body>"""

NOTES = '<back><div type="editorialNotes">'
COPIES = "{copy_mark:Copy} {copy_mark:Copy {copy_number:#9}} {copy_number:Copy two}"

CASES = {
    "a memorandum": (MEMORANDUM, ENCODED_MEMORANDUM),
    "no passages": ("Only words.", "<body><ab>Only words.</ab></body>"),
    "nothing": ("", "<body><ab/></body>"),
    "white space": (" \n", "<body><ab/> \n</body>"),
    "stray words": (
        "Before {paragraph:one} after",
        "<body><ab>Before</ab> <p>one</p> <ab>after</ab></body>",
    ),
    "loose marks become one block": (
        "{attestation:Seen}\n\n{registration:#1}\n{paragraph:x}",
        (
            '<body><ab><seg type="attestation">Seen</seg>\n\n'
            '<idno type="registration">#1</idno></ab>\n'
            "<p>x</p></body>"
        ),
    ),
    "editorial notes at the end": (
        "{paragraph:x}\n{editorial_notes:Sent to A.}",
        f"<body><p>x</p>\n</body>{NOTES}<p>Sent to A.</p></div></back>",
    ),
    "two editorial notes": (
        "{paragraph:x}\n{editorial_notes:{paragraph:A}}\n\n{editorial_notes:B}",
        (
            f"<body><p>x</p>\n</body>{NOTES}<p>A</p>\n\n</div>"
            '<div type="editorialNotes"><p>B</p></div></back>'
        ),
    ),
    "editorial notes in the middle": (
        "{paragraph:x}\n{editorial_notes:Sent}\n{paragraph:y}",
        '<body><p>x</p>\n<note type="editorial">Sent</note>\n<p>y</p></body>',
    ),
    "nothing but editorial notes": (
        "{editorial_notes:Sent}",
        '<body><ab><note type="editorial">Sent</note></ab></body>',
    ),
    "headings in the middle begin divisions": (
        "{opener:o}{paragraph:a}{head:One}{paragraph:b}{head:Two}{paragraph:c}{closer:z}",
        (
            "<body><opener>o</opener><p>a</p><div><head>One</head><p>b</p></div>"
            "<div><head>Two</head><p>c</p></div><closer>z</closer></body>"
        ),
    ),
    "two letters": (
        "{opener:A}{paragraph:a}{closer:Z}{opener:B}{paragraph:b}{closer:Y}",
        (
            "<body><div><opener>A</opener><p>a</p><closer>Z</closer></div>"
            "<div><opener>B</opener><p>b</p><closer>Y</closer></div></body>"
        ),
    ),
    "a paragraph after a division": (
        "{division:{paragraph:a}}{paragraph:b}",
        "<body><div><p>a</p></div><div><p>b</p></div></body>",
    ),
    "only an opener": ("{opener:Dear}", "<body><opener>Dear</opener><ab/></body>"),
    "only a closer": ("{closer:Yours}", "<body><ab/><closer>Yours</closer></body>"),
    "a dateline on its own before the text": (
        "{dateline:Lund}{paragraph:x}{signature:A}",
        "<body><dateline>Lund</dateline><p>x</p><signed>A</signed></body>",
    ),
    "a dateline in the middle": (
        "{paragraph:x}{dateline:Lund}{paragraph:y}",
        '<body><p>x</p><ab><seg type="dateline">Lund</seg></ab><p>y</p></body>',
    ),
    "a postscript holds blocks": (
        "{paragraph:x}{postscript:P.S. {paragraph:One more} {signature:A}}",
        (
            "<body><p>x</p><postscript><ab>P.S.</ab> <p>One more</p> "
            "<signed>A</signed></postscript>"
            "</body>"
        ),
    ),
    "a postscript holds no divisions": (
        "{postscript:P {division:{paragraph:a}{head:h}}}",
        (
            "<body><ab/><postscript><ab>P</ab> <p>a</p>"
            '<ab><seg type="head">h</seg></ab></postscript></body>'
        ),
    ),
    "a paragraph can't stand in an opener": (
        "{opener:{paragraph:x}}{paragraph:y}",
        '<body><opener><seg type="paragraph">x</seg></opener><p>y</p></body>',
    ),
    "an address without lines": (
        "{closer:{address:To A\nand B}}",
        "<body><ab/><closer><address><addrLine>To A\nand B</addrLine></address></closer></body>",
    ),
    "an item without label draws all labels in": (
        "{list:{label:1.} {item:One} {item:Two} {label:3.}}",
        (
            "<body><list><item><label>1.</label> One</item> <item>Two</item> "
            "<item><label>3.</label></item></list></body>"
        ),
    ),
    "stray words in a list": (
        "{list:{head:H} words {item:One}}",
        "<body><list><head>H</head> <item>words</item> <item>One</item></list></body>",
    ),
    "a list of a heading": (
        "{list:{head:H}}",
        '<body><list><item><seg type="head">H</seg></item></list></body>',
    ),
    "a name inside a number makes it a seg": (
        "{paragraph:{registration/incoming:No. {organization:MX} 4}}",
        (
            '<body><p><seg type="registration" subtype="incoming">No. <orgName>MX</orgName> 4</seg>'
            "</p></body>"
        ),
    ),
    "a name of the same words goes around a number": (
        "{paragraph:{registration:{organization:MX}}}",
        '<body><p><orgName><idno type="registration">MX</idno></orgName></p></body>',
    ),
    "a page that begins inside a gap": (
        "{paragraph:{gap/editorial:[.|..]}}",
        '<body><p><seg type="gap" subtype="editorial">[.<pb n="2"/>..]</seg></p></body>',
    ),
    "a page that begins with the notes": (
        "{paragraph:x}\n|{editorial_notes:N}",
        f'<body><p>x</p>\n</body>{NOTES}<pb n="2"/><p>N</p></div></back>',
    ),
    "copies": (
        f"{{paragraph:{COPIES}}}",
        (
            '<body><p><seg type="copyMark">Copy</seg> <seg type="copyNumber">Copy '
            '<idno type="copyNumber">#9</idno></seg> '
            '<seg type="copyNumber">Copy two</seg></p></body>'
        ),
    ),
    "an organization outside the place of the same words": (
        "{paragraph:{place:{organization:MX}}}",
        "<body><p><orgName><placeName>MX</placeName></orgName></p></body>",
    ),
    "a no-break space between blocks is a character": (
        "{paragraph:x}\u00a0{paragraph:y}",
        "<body><p>x</p><ab>\u00a0</ab><p>y</p></body>",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_structure(case: str) -> None:
    marked, expected = CASES[case]
    assert body(marked) == expected


def test_a_name_across_paragraphs_is_linked() -> None:
    crossing = Annotation("person", Span(1, 4), "names", "high")
    paragraphs = document("{paragraph:ab}\n{paragraph:cd}")
    data = encode(replace(paragraphs, annotations=(crossing,))).decode()
    first = '<persName xml:id="split-1-1" next="#split-1-2" cert="high" resp="#names">b</persName>'
    second = '<persName xml:id="split-1-2" prev="#split-1-1" cert="high" resp="#names">c</persName>'
    assert first in data
    assert second in data


@pytest.mark.parametrize(
    ("spans", "message"),
    [
        ([(0, 5), (3, 8)], "crosses the paragraph at characters 0 to 5"),
        ([(0, 5), (6, 12)], "lies outside the body"),
        ([(0, end) for end in range(150, 0, -1)], "lies in more than 100 others"),
    ],
)
def test_passages_that_break_the_contract_are_refused(
    spans: list[tuple[int, int]], message: str
) -> None:
    passages = tuple(Passage("note", Span(*span)) for span in spans)
    if len(spans) == 2:
        passages = tuple(replace(passage, role="paragraph") for passage in passages)
    end = 10 if len(spans) == 2 else 200
    broken = Document("a.txt", "0", "x" * 200, Span(0, end), Metadata(), passages=passages)
    with pytest.raises(UsageError, match=message):
        encode(broken)
