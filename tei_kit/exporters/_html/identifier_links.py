"""External identifiers: what they are called, and where they lead."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from markupsafe import Markup

from tei_kit.exporters._html.facts import external_link
from tei_kit.pages.markup import safe_address, text

_AUTHORITIES: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "wikidata": ("Wikidata", "https://www.wikidata.org/wiki/{}"),
        "viaf": ("VIAF", "https://viaf.org/viaf/{}"),
        "gnd": ("GND", "https://d-nb.info/gnd/{}"),
        "geonames": ("GeoNames", "https://www.geonames.org/{}"),
        "lcnaf": ("Library of Congress", "https://id.loc.gov/authorities/names/{}"),
        "isni": ("ISNI", "https://isni.org/isni/{}"),
        "orcid": ("ORCID", "https://orcid.org/{}"),
        "ror": ("ROR", "https://ror.org/{}"),
        "tgn": ("Getty TGN", "https://vocab.getty.edu/tgn/{}"),
        "ulan": ("Getty ULAN", "https://vocab.getty.edu/ulan/{}"),
        "pleiades": ("Pleiades", "https://pleiades.stoa.org/places/{}"),
    }
)
"""Authorities in wide use by the name that `idno/@type` gives them: their own name, and the
address of an identifier there."""


def identifier_link(authority: str, identifier: str) -> Markup:
    """Return an external identifier as a link where one can be told, else as words.

    >>> str(identifier_link("wikidata", "Q64"))
    '<a href="https://www.wikidata.org/wiki/Q64" rel="external">Wikidata: Q64</a>'
    >>> str(identifier_link("register", "No. 7"))
    'register: No. 7'
    """
    name, pattern = _AUTHORITIES.get(authority.casefold(), (authority, ""))
    words = f"{name}: {identifier}" if name else identifier
    if safe_address(identifier):
        return external_link(identifier, words)
    if pattern and re.fullmatch(r"[\w.-]+", identifier, re.ASCII):
        return external_link(pattern.format(identifier), words)
    return text(words)
