"""Fingerprints: they outlive inserted lines, and tell findings of a file apart."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.findings._files import document, placed

BAD = '<p xml:id="p1">On <date when="1921-02-30">30 February</date> nobody came.</p>'
OTHER = '<p>On <date when="1921-02-30">30 February</date> all came.</p>'

clean_paragraphs = st.lists(
    st.sampled_from(["<p>The harbor is closed.</p>", "\n\n", "<!-- later -->", "<?x y?>", "  "]),
    max_size=6,
).map("".join)


def fingerprints(body: str) -> list[str]:
    return [one.fingerprint for one in placed(document(body)) if one.finding.severity == "error"]


@settings(deadline=None, max_examples=40)
@given(clean_paragraphs, clean_paragraphs, clean_paragraphs)
def test_they_outlive_inserted_lines(before: str, between: str, after: str) -> None:
    assert fingerprints(before + BAD + between + OTHER + after) == fingerprints(BAD + OTHER)


def test_equal_ones_are_counted() -> None:
    one, two, three = fingerprints(OTHER * 3)
    assert len({one, two, three}) == 3
    assert fingerprints(OTHER * 2) == [one, two]


def test_they_change_with_rule_words_and_identifier() -> None:
    assert fingerprints(BAD) != fingerprints(OTHER)
    assert fingerprints(OTHER) != fingerprints(OTHER.replace("30 February", "the 30th"))


def test_line_ends_and_indentation_do_not_count() -> None:
    wrapped = OTHER.replace("30 February", "30\r\n   February").replace(" when", "\n  when")
    assert fingerprints(wrapped) == fingerprints(OTHER)


def test_the_message_does_not_count() -> None:
    assert fingerprints(OTHER) == fingerprints(OTHER.replace("1921-02-30", "1921-02-31"))


def test_the_excerpt_of_a_long_line_is_short_and_points_right() -> None:
    (one,) = placed(
        document("<p>" + "word " * 300 + "</p>" + OTHER + "<p>" + "word " * 300 + "</p>")
    )
    assert one.excerpt is not None
    assert len(one.excerpt.text) < 130
    start = one.excerpt.start
    assert one.excerpt.text[start : start + one.excerpt.length] == "<date"
    assert one.element == "/TEI/text/body/p[2]/date"
