"""What becomes of single TEI elements on a page."""

from __future__ import annotations

import html5lib
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tei_kit.exporters import export
from tei_kit.exporters._html.behaviours import BEHAVIOURS

HTML = "{http://www.w3.org/1999/xhtml}"

CASES = [
    ("<p>One</p>", '<p class="tei-p">One</p>'),
    ("<p>A <list><item>b</item></list></p>", '<div class="tei-p">A <ul class="tei-list">'),
    ("<head>H</head><p/>", '<h3 class="tei-head">H</h3>'),
    (
        "<head>H</head><div><head>I</head></div>",
        '<section class="tei-div"><h4 class="tei-head">I</h4></section>',
    ),
    (
        '<list rend="numbered"><label>1.</label> <item>A</item></list>',
        (
            '<ol class="tei-list" data-marks="own" role="list"><li class="item">'
            '<span class="tei-label">1.</span> <div class="tei-item">A</div></li></ol>'
        ),
    ),
    (
        '<list type="ordered"><item>A</item></list>',
        '<ol class="tei-list" data-type="ordered"><li class="tei-item">A</li></ol>',
    ),
    (
        "<list><label>alone</label></list>",
        '<li class="item"><span class="tei-label">alone</span></li>',
    ),
    ("<p>A<gap/></p>", 'title="Gap"><span class="by-editor">[…]</span></span>'),
    ('<p><gap reason="editorial"><desc>[...]</desc></gap></p>', '<span class="tei-desc">[...]'),
    ('<p>a<pb n="7"/>b</p>', 'role="separator" aria-label="page 7" data-label="page 7"'),
    ('<p><hi rend="italic">a</hi></p>', '<i class="tei-hi">a</i>'),
    ("<p><q>a</q></p>", '<q class="tei-q">a</q>'),
    ("<p><q>“a”</q></p>", '<span class="tei-q">“a”</span>'),
    ("<lg><l>a</l></lg>", '<div class="tei-lg"><p class="tei-l">a</p></div>'),
    (
        "<p><choice><sic>teh</sic><corr>the</corr></choice></p>",
        (
            '<span class="tei-choice" title="In the source: teh">'
            '<span class="tei-sic" data-choice="transcribed">teh</span>'
            '<span class="tei-corr" data-choice="reading">the</span></span>'
        ),
    ),
    ('<p xml:lang="ar">a</p>', '<p class="tei-p" lang="ar" dir="rtl">a</p>'),
    (
        '<p><ref target="https://a.example/">a</ref></p>',
        '<a class="tei-ref" href="https://a.example/" rel="external">a</a>',
    ),
    ('<p><ref target="javascript:a()">a</ref></p>', '<span class="tei-ref">a</span>'),
    ('<p xml:id="x">a</p><p><ref target="#x">b</ref></p>', 'href="#tei-x"'),
    ('<p><ref target="#nowhere">b</ref></p>', '<span class="tei-ref">b</span>'),
    ("<p>a <strange>b</strange></p>", '<span class="tei-strange">b</span>'),
    ("<p>a</p><strange>b</strange>", '<div class="tei-strange">b</div>'),
    ("<strange><p>b</p></strange>", '<div class="tei-strange"><p class="tei-p">b</p></div>'),
    (
        '<p><date when="1920-05">May</date></p>',
        'title="Date: May 1920" href="#row-m1"><time datetime="1920-05">May</time></a>',
    ),
    ("<p><persName>Ada</persName></p>", 'data-linked="no" title="Person, not linked">Ada</span>'),
    (
        '<p><rs type="person" key="k">she</rs></p>',
        'title="Person: she" href="../persons.html#key-k">she</a>',
    ),
    (
        '<p><orgName key="o"><placeName key="p">Dale</placeName> police</orgName></p>',
        'href="../places.html#key-p">Dale</a><a href="../organizations.html#key-o"> police</a>',
    ),
    (
        '<p><orgName key="o"><placeName key="p">Dale</placeName></orgName></p>',
        '<a class="whole" href="../organizations.html#key-o" aria-label="Organization: Dale"></a>',
    ),
    (
        '<p><ref target="https://a.example/"><persName key="k">Ada</persName></ref></p>',
        '<span class="mention person" id="m1" title="Person: Ada">Ada</span></a>',
    ),
]


def page_of(file) -> str:
    return export("html", [file]).files["documents/sample.html"].decode("utf-8")


@pytest.mark.parametrize(("body", "expected"), CASES)
def test_an_element_is_shown(tei, body, expected):
    page = page_of(tei(body))
    html5lib.HTMLParser(strict=True).parse(page)
    assert expected in page


def test_a_note_stands_at_the_end_with_links_both_ways(tei):
    page = page_of(tei("<p>a<note><p>b</p></note></p>"))
    assert 'id="note-reference-1" href="#note-1"' in page
    assert '<li id="note-1"><span></span><p class="tei-p">b</p>' in page
    assert 'href="#note-reference-1"' in page


def test_switches_for_lines_and_spelling_appear_only_where_they_do_something(tei):
    without, having = page_of(tei("<p>a</p>")), page_of(tei("<p>a<lb/><choice/></p>"))
    for switch in ('id="original-lines"', 'id="as-transcribed"'):
        assert switch not in without
        assert switch in having


def test_notes_in_notes_and_in_references_keep_their_numbers(tei):
    page = page_of(
        tei(
            "<p>a<note>outer<note>inner</note></note>"
            '<ref target="https://a.example/">b<note>third <persName key="k">Ada</persName></note>'
            "</ref></p>"
        )
    )
    html5lib.HTMLParser(strict=True).parse(page)
    for number, words in enumerate(("outer", "inner", "third "), 1):
        assert f'<li id="note-{number}"><span></span>{words}' in page
    assert '<a class="whole" aria-label="https://a.example/" href="https://a.example/"' in page
    assert 'href="../persons.html#key-k">Ada</a>' in page


def test_deep_nesting_is_no_matter(tei):
    depth = 120
    page = page_of(tei("<div><head>x</head>" * depth + "<p>deep</p>" + "</div>" * depth))
    assert "deep" in page


ELEMENTS = sorted({*BEHAVIOURS, "persName", "date", "measure", "unheardOf"})
WORDS = st.text(st.sampled_from("ab <>&\"'\n]é☃"), max_size=6)


def trees() -> st.SearchStrategy[str]:
    escaped = WORDS.map(
        lambda words: words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    )
    return st.recursive(
        escaped,
        lambda inner: st.builds(
            lambda name, parts: f"<{name}>{''.join(parts)}</{name}>",
            st.sampled_from(ELEMENTS),
            st.lists(inner, max_size=4),
        ),
        max_leaves=12,
    )


@settings(max_examples=150, deadline=None)
@given(body=trees())
def test_whatever_stands_in_a_text_the_page_parses_and_keeps_every_visible_character(tei, body):
    file = tei(body)
    page = html5lib.HTMLParser(strict=True).parse(page_of(file))
    shown = "".join(page.itertext())
    for words in file.root.find("{*}text").itertext():
        for word in words.split():
            assert word in shown
