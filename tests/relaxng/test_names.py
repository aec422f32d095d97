"""Name classes, spelling, positions: the small parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.relaxng.locating import Locator
from tei_kit.relaxng.name_classes import (
    AnyName,
    NameChoice,
    NameClass,
    NamespaceName,
    contains,
    is_open,
    overlap,
)
from tei_kit.relaxng.names import expanded
from tei_kit.relaxng.spelling import distance, is_slip, nearest

_URIS = ("", "u", "v")
_NAMES = st.builds(expanded, st.sampled_from(_URIS), st.sampled_from("ab"))


def _name_classes() -> st.SearchStrategy[NameClass]:
    return st.recursive(
        _NAMES,
        lambda inner: st.one_of(
            st.builds(AnyName, st.none() | inner),
            st.builds(NamespaceName, st.sampled_from(_URIS), st.none() | inner),
            st.lists(inner, min_size=1, max_size=3).map(lambda some: NameChoice(tuple(some))),
        ),
        max_leaves=4,
    )


_WITNESSES = [expanded(uri, local) for uri in (*_URIS, "w") for local in ("a", "b", "c")]


@given(_name_classes(), _name_classes())
def test_overlap_is_a_name_in_both(one: NameClass, other: NameClass) -> None:
    shared = any(contains(one, name) and contains(other, name) for name in _WITNESSES)
    assert overlap(one, other) == overlap(other, one) == shared


def test_open_classes() -> None:
    assert is_open(NameChoice(("a", AnyName())))
    assert not is_open(NameChoice(("a", "b")))


@pytest.mark.parametrize(
    ("one", "other", "slips"),
    [("", "", 0), ("a", "", 1), ("ab", "ba", 1), ("abc", "acb", 1), ("kitten", "sitting", 3)],
)
def test_distance(one: str, other: str, slips: int) -> None:
    assert distance(one, other) == distance(other, one) == slips


@given(st.text("abcd", min_size=1, max_size=6), st.lists(st.text("abcd", min_size=1, max_size=6)))
def test_nearest_leaves_out_nothing_nearer(name: str, candidates: list[str]) -> None:
    chosen = nearest(name, candidates, 3)
    assert len(chosen) == min(3, len(candidates))
    left = list(candidates)
    for one in chosen:
        left.remove(one)
    if left and name not in candidates:
        farthest = max(distance(name, one) for one in chosen)
        assert farthest <= min(distance(name, one) for one in left)


@pytest.mark.parametrize("slip", ["persname", "PersName", "presName", "persNam", "perrsName"])
def test_slips(slip: str) -> None:
    assert nearest(slip, ["orgName", "persName", "placeName", "person"], 1) == ["persName"]
    assert is_slip(slip, "persName")
    assert not is_slip("figure", "date")


@given(st.text(alphabet="ab\n\r\té😀", max_size=30), st.data())
def test_places(text: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(text)))
    index = len(text[:place].encode())
    if text[place - 1 : place + 1] == "\r\n":
        return  # no markup begins inside a line break
    before = text[:place].replace("\r\n", "\n").replace("\r", "\n")
    expected = (before.count("\n") + 1, len(before) - before.rfind("\n"))
    assert Locator(text.encode(), None).place(index) == expected


def test_attributes_are_found_in_their_tags() -> None:
    tag = '<a b="x > y c=" xml:id = \'z\'\n  c="1" p:d=""/>'
    locator = Locator(f"\n  {tag}".encode(), None)
    xml = "http://www.w3.org/XML/1998/namespace"
    places = [locator.attribute_place(3, name) for name in ("b", expanded(xml, "id"), "c")]
    assert places == [(2, 6), (2, 19), (3, 3)]
    assert locator.attribute_place(3, expanded("urn:p", "d")) == (3, 9)
    assert locator.attribute_place(3, "from-the-dtd") == (2, 3)
