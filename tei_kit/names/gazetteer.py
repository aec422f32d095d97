"""The names of countries, regions and cities that papers use, ready to be found in a text."""

from __future__ import annotations

from functools import cache

from babel import Locale

from tei_kit.names.toponyms import CITIES, OFFICIAL_ONLY, REGIONS, STATES
from tei_kit.names.trie import NameTrie


@cache
def gazetteer() -> NameTrie[str]:
    """Return the index of place names in English; each name's value is the name itself."""
    trie: NameTrie[str] = NameTrie()
    for name in sorted(place_names()):
        trie.add(name, name)
    return trie


@cache
def place_names() -> frozenset[str]:
    """Return the names of today's territories (as Babel knows them) and of our own table.

    >>> {"Bolivia", "Yugoslavia", "Leipzig"} <= place_names()
    True
    """
    territories = Locale("en").territories.values()
    today = {
        form
        for name in territories
        if name not in OFFICIAL_ONLY
        for form in (name, name.replace(" & ", " and "))
    }
    return frozenset({*today, *STATES, *REGIONS, *CITIES})
