from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tei_kit.encoder.fragments import without_blank_fragments
from tei_kit.encoder.weave import Event, Node, Start, WovenMention, weave
from tei_kit.model import Span
from tests.encoder.test_weave import mention, shown

TEXT = "Anna  Lind went to  Lund"


def woven(*mentions: WovenMention, text: str = TEXT) -> str:
    root = Node("p", {}, Span(0, len(text)))
    return shown(without_blank_fragments(text, weave(root, mentions)), text)


def test_a_fragment_of_white_space_alone_is_no_mention() -> None:
    assert woven(mention("a", 0, 6), mention("b", 4, 10)) == (
        "<a>Anna  </a><b>Lind</b> went to  Lund"
    )


def test_white_space_inside_a_fragment_stays_inside() -> None:
    assert woven(mention("a", 0, 10)) == "<a>Anna  Lind</a> went to  Lund"


spans = st.tuples(st.integers(0, 20), st.integers(0, 20)).map(sorted).map(tuple)


@given(st.text(alphabet="ab \n", min_size=20, max_size=20), st.lists(spans, max_size=6))
def test_no_fragment_is_blank_and_nothing_else_changes(
    text: str, places: list[tuple[int, int]]
) -> None:
    mentions = [
        mention(f"m{number}", *place)
        for number, place in enumerate(places)
        if text[slice(*place)].strip()
    ]
    events = weave(Node("p", {}, Span(0, 20)), mentions)
    kept = without_blank_fragments(text, events)
    assert _characters(kept) == _characters(events)
    assert all(words.strip() for words in _words_of_mentions(kept, text))
    assert {event.of.name for event in kept if isinstance(event, Start)} == {
        one.name for one in mentions
    }


def _characters(events: list[Event]) -> list[Span]:
    return [event for event in events if isinstance(event, Span)]


def _words_of_mentions(events: list[Event], text: str) -> list[str]:
    found, opened = [], []
    for event in events:
        if isinstance(event, Start):
            opened.append("")
        elif isinstance(event, Span):
            opened = [words + event.of(text) for words in opened]
        else:
            found.append(opened.pop())
    return found
