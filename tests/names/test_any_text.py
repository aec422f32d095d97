"""Whatever the text: mentions lie inside, never cross each other, and come in time."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tei_kit.authorities import AuthorityIndex
from tei_kit.model import Span
from tei_kit.names import find_organizations, find_persons, find_places
from tests.names.marking import record

RECORDS = [
    record("p", "person", "Hale, Ada", "Hale", "A. Hale"),
    record("q", "person", "Orlin, Ivo", "Orlin"),
    record("r", "person", "Orlin, Ada", "Orlin"),
    record("o", "organization", "QZP", "Party of Arkby", "Hale Center"),
    record("l", "place", "Arkby", "West Arkby", "West"),
]
VOCABULARY = """Hale Ada A. V.S. Orlin QZP Party of Arkby West Center Ministry Mr. Dr. Gen. Marshal
and , . ; : the in from to Berlin Germany Republic zone People 's Minister said by Translated von
CC ( ) - Council Otto Kim Street Lake City United Nations U.S. Army for on 1953 May"""
WORDS = VOCABULARY.split()
texts = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.tuples(st.sampled_from(WORDS), st.sampled_from(["", " ", " ", "\n", "\n\n"])),
        max_size=30,
    ).map(lambda pairs: "".join(word + gap for word, gap in pairs)),
)


@settings(max_examples=150, deadline=None)
@given(text=texts, data=st.data())
def test_mentions_lie_inside_and_never_cross(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    stretch = Span(start, data.draw(st.integers(start, len(text))))
    first = data.draw(st.integers(0, len(text)))
    taken = [Span(first, data.draw(st.integers(first, len(text))))]
    index = AuthorityIndex(RECORDS)
    bodies = find_organizations(text, [stretch], index, taken)
    body_spans = [mention.span for mention in bodies]
    people = find_persons(text, [stretch], index, [*taken, *body_spans])
    places = find_places(
        text,
        [stretch],
        index,
        taken=[*taken, *(mention.span for mention in people)],
        organizations=body_spans,
    )
    spans = [mention.span for mention in (*bodies, *people, *places)]
    for span in spans:
        assert stretch.contains(span)
        assert span.of(text).strip() == span.of(text) != ""
        assert not any(span.crosses(other) for other in [*spans, *taken])
    assert len(spans) == len(set(spans))


def test_hostile_text_takes_time_in_proportion():
    """Would not end in a lifetime if any step were quadratic in these texts."""
    index = AuthorityIndex(RECORDS)
    for unit in (
        "Ministry of ",
        "A.",
        "West ",
        "Hale, ",
        "von ",
        "and ",
        "Ada ",
        "of the ",
        "QZP",
        "'s ",
        "U.",
        "\n",
        "(",
        "People's ",
        "from Xy to ",
    ):
        text = unit * (40_000 // len(unit))
        whole = [Span(0, len(text))]
        bodies = find_organizations(text, whole, index)
        find_persons(text, whole, index, [mention.span for mention in bodies])
        find_places(text, whole, index, organizations=[mention.span for mention in bodies])
