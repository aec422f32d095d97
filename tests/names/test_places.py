from __future__ import annotations

import pytest

from tei_kit.authorities import AuthorityIndex
from tei_kit.model import Span
from tei_kit.names import find_places
from tests.names.marking import bare, marked, mentions, record

UNLISTED = [
    "From [France] to [Czechoslovakia], then [Addis Ababa] and [East Africa].",
    "In [Western Europe], [Lower Austria] and [North Korea].",
    "The [Freedonian People's Republic] and the [Republic of Arkby].",
    "The [City of Arkby], the [Orlin Oblast] and [Lake Orlin].",
    "The [British zone] and the [Soviet sector of Vienna].",
    "He lives in [Arkby] near [Orlinsk].",
    "The railway from [Arkby] to [Barkby] is open.",
    "([Arkby]: Orlin Press, 1921)",
    "the [United States], the [U.S.] and the [USA]",
    "troops of the [UAR]'s army",
    "in [Jordan] and [Chad]",
    "He died at [Brest-Orlinsk].",
    "He sailed for [Arkby], reached [Barkby] and went as far as [Orlinsk].",
    "in the village of [Arkby], at [St. Just] and off [Cape St. Orlin]",
    "He lives in [Ger-\nmany] and [King Street].",
]

NO_PLACES = [
    "in English and in German, in May, on Monday",
    "In Article 5, in Chapter Two, in Annex B, in Room 40",
    "The West German press and East European writers",
    "A Study in Diplomacy and War",
    "They met in Parliament and at Christmas.",
    "In Orlin's view this is wrong.",
    "Michael Jordan and Isaiah Berlin wrote.",
    "It was St. Orlin's Day. H.M.S. Malta and the steamer Paris lay there.",
]


@pytest.mark.parametrize("expected", UNLISTED)
def test_the_form_of_a_name_tells_a_place(expected: str):
    text = bare(expected)
    found = mentions(text, "place")
    assert marked(text, found) == expected


@pytest.mark.parametrize("text", NO_PLACES)
def test_what_is_no_place(text: str):
    assert marked(text, mentions(text, "place")) == text


WEST = record("place-west", "place", "West")
WEST_ARKBY = record("place-west-arkby", "place", "West Arkby")
ARKBY = record("place-arkby", "place", "Arkby", "ARB")
OTHER = record("place-other", "place", "Barkby")
THIRD = record("place-third", "place", "Barkby")
BODY = record("org-arb", "organization", "ARB MVD", "Party of Arkby", "ARB army")
LISTED = [
    "to [Arkby|place-arkby], [West Arkby|place-west-arkby] and the [West|place-west]",
    "to [West\n\nArkby|place-west-arkby].",
    "the West Arkbian and West German press",
    "the [ARB|place-arkby] army and the ARB MVD",
    "the Party of [Arkby|place-arkby]",
    "to [Barkby~place-other,place-third]",
]


@pytest.mark.parametrize("expected", LISTED)
def test_listed_places_are_linked(expected: str):
    text = bare(expected)
    found = mentions(text, "place", WEST, WEST_ARKBY, ARKBY, OTHER, THIRD, BODY)
    assert marked(text, found) == expected


@pytest.mark.parametrize("date", ["3 June 1921", "the 3rd June 1921"])
def test_a_dateline_begins_with_a_place(date: str):
    text = f"Upper Orlinsk\nArkby, {date}."
    start = text.index("3")
    taken = [Span(start, len(text) - 1)]
    found = find_places(text, [Span(0, len(text))], AuthorityIndex(), taken=taken)
    assert [mention.span.of(text) for mention in found] == ["Arkby"]
