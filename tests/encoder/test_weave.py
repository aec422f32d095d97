from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.encoder.weave import (
    Empty,
    End,
    Event,
    Node,
    Start,
    WovenMention,
    WovenMilestone,
    weave,
)
from tei_kit.errors import UsageError
from tei_kit.model import Span

TEXT = "0123456789abcdefghij"


def shown(events: list[Event], text: str = TEXT) -> str:
    """Write events as tags, for people to compare."""
    out: list[str] = []
    names: list[str] = []
    for event in events:
        if isinstance(event, Span):
            out.append(event.of(text))
        elif isinstance(event, Start):
            names.append(event.of.name)
            out.append(f"<{event.of.name}>")
        elif isinstance(event, Empty):
            out.append(f"<{event.of.name}/>")
        else:
            assert isinstance(event, End)
            out.append(f"</{names.pop()}>")
    assert not names
    return "".join(out)


def mention(name: str, start: int, end: int, rank: int = 0) -> WovenMention:
    return WovenMention(name, {}, Span(start, end), rank)


def block(name: str, start: int, end: int, *children: Node) -> Node:
    return Node(name, {}, Span(start, end), children)


def level(start: int, end: int, *children: Node) -> Node:
    return Node("body", {}, Span(start, end), children, holds_mentions=False)


def test_nested_mentions_nest_the_longer_outside() -> None:
    root = block("p", 0, 6)
    inner, outer = mention("place", 0, 2), mention("org", 0, 4)
    assert shown(weave(root, [inner, outer])) == "<org><place>01</place>23</org>45"


def test_equal_spans_nest_by_rank_whatever_their_order() -> None:
    place, org = mention("place", 1, 3, rank=2), mention("org", 1, 3, rank=0)
    for mentions in ([place, org], [org, place]):
        events = weave(block("p", 0, 4), mentions)
        assert shown(events) == "0<org><place>12</place></org>3"


def test_crossing_mentions_come_in_fragments() -> None:
    events = weave(block("p", 0, 6), [mention("a", 0, 4), mention("b", 2, 6)])
    assert shown(events) == "<a>01<b>23</b></a><b>45</b>"


def test_a_mention_that_crosses_blocks_is_in_each_and_never_between() -> None:
    root = level(0, 10, block("p", 0, 4), block("p", 6, 10))
    events = weave(root, [mention("org", 2, 8)])
    assert shown(events) == "<p>01<org>23</org></p>45<p><org>67</org>89</p>"


def test_a_mention_between_blocks_only_is_left_out() -> None:
    root = level(0, 10, block("p", 0, 4), block("p", 6, 10))
    assert "org" not in shown(weave(root, [mention("org", 4, 6)]))


def test_an_inline_node_stands_inside_a_longer_mention_and_around_an_equal_one() -> None:
    seg = Node("seg", {}, Span(2, 4), inline=True)
    assert shown(weave(block("p", 0, 6, seg), [mention("a", 0, 6)])) == "<a>01<seg>23</seg>45</a>"
    assert shown(weave(block("p", 0, 6, seg), [mention("a", 2, 4)])) == "01<seg><a>23</a></seg>45"


def test_an_equal_mention_goes_around_an_indivisible_node() -> None:
    idno = Node("idno", {}, Span(2, 4), holds_mentions=False, inline=True, indivisible=True)
    events = weave(block("p", 0, 6, idno), [mention("a", 2, 4)])
    assert shown(events) == "01<a><idno>23</idno></a>45"


def test_a_mention_that_crosses_an_inline_node_is_divided_at_its_edge() -> None:
    seg = Node("seg", {}, Span(2, 6), inline=True)
    events = weave(block("p", 0, 8, seg), [mention("a", 0, 4), mention("b", 4, 8)])
    assert shown(events) == "<a>01</a><seg><a>23</a><b>45</b></seg><b>67</b>"


def test_milestones_stand_before_what_begins_and_after_what_ends() -> None:
    root = level(0, 6, block("p", 0, 2), block("p", 2, 6))
    stones = [WovenMilestone("pb", {}, position) for position in (0, 2, 4, 6)]
    assert shown(weave(root, [], stones)) == "<pb/><p>01</p><pb/><p>23<pb/>45</p><pb/>"


def test_a_milestone_inside_a_name_does_not_divide_it() -> None:
    events = weave(block("p", 0, 6), [mention("place", 1, 5)], [WovenMilestone("lb", {}, 3)])
    assert shown(events) == "0<place>12<lb/>34</place>5"


def test_empty_nodes_stay_in_their_parent() -> None:
    end = block("div", 0, 4, block("head", 0, 4), block("ab", 4, 4))
    assert shown(weave(level(0, 6, end), [])) == "<div><head>0123</head><ab/></div>45"
    begin = block("div", 0, 4, block("ab", 0, 0))
    assert shown(weave(level(0, 6, begin), [])) == "<div><ab/>0123</div>45"


def test_what_reaches_beyond_the_stretch_is_cut_off() -> None:
    assert shown(weave(block("p", 4, 8), [mention("a", 0, 6), mention("b", 7, 20)])) == (
        "<a>45</a>6<b>7</b>"
    )


def test_too_many_layers_are_refused() -> None:
    with pytest.raises(UsageError, match="More than 200"):
        weave(block("p", 0, 20), [mention("a", 0, 20)] * 250)


SPANS = st.builds(
    lambda start, length: Span(start, min(start + length, 20)),
    st.integers(0, 20),
    st.integers(0, 20),
)


@given(st.lists(SPANS, max_size=9), st.lists(st.integers(0, 20), max_size=4))
def test_any_mentions_cover_their_words_exactly(spans: list[Span], stones: list[int]) -> None:
    mentions = [WovenMention(f"m{index}", {}, span) for index, span in enumerate(spans)]
    milestones = [WovenMilestone("lb", {}, position) for position in stones]
    events = weave(block("p", 0, 20), mentions, milestones)
    assert "".join(event.of(TEXT) for event in events if isinstance(event, Span)) == TEXT
    covered: dict[int, list[int]] = {}
    current: list[int] = []
    for event in events:
        if isinstance(event, Start):
            current.append(int(event.of.name[1:]))
            assert len(set(current)) == len(current)
        elif isinstance(event, End):
            current.pop()
        elif isinstance(event, Span):
            for index in current:
                covered.setdefault(index, []).extend(range(event.start, event.end))
    for index, span in enumerate(spans):
        assert covered.get(index, []) == list(range(span.start, span.end))


@given(st.lists(SPANS, max_size=9))
def test_no_fragment_is_empty(spans: list[Span]) -> None:
    mentions = [WovenMention("m", {}, span) for span in spans]
    events = weave(level(0, 20, block("p", 1, 9), block("p", 12, 19)), mentions)
    assert "<m></m>" not in shown(events)
