"""The index that the search box reads.

It is a script of its own, because pages that are opened from a folder may load no other data.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Final

from tei_kit.odd.documentation.addresses import Addresses
from tei_kit.odd.documentation.material import Material
from tei_kit.odd.tree import ATT_DEF, ident, name_of

SEARCH_INDEX: Final = "assets/search-index.js"
_LONGEST: Final = 160

SearchEntry = tuple[str, str, str, str]
"""Name, kind, address, and a few words."""


def search_index(material: Material, addresses: Addresses) -> bytes:
    """Return the script that hands the index to the search box."""
    entries = [*_specifications(material, addresses), *_attributes(material, addresses)]
    data = json.dumps(entries, ensure_ascii=False, separators=(",", ":"))
    return f"window.teiKitSearchIndex = {data};\n".encode()


def _specifications(material: Material, addresses: Addresses) -> Iterator[SearchEntry]:
    for spec in material.compiled.specs:
        kind = addresses.kind_of(ident(spec))
        page = None if kind is None else addresses.page(kind, ident(spec))
        if kind is not None and page is not None:
            words = [material.words.gloss(spec), material.words.description(spec)]
            said = _shortened(": ".join(filter(None, words)))
            yield material.compiled.name_of(spec), kind, page, said


def _attributes(material: Material, addresses: Addresses) -> Iterator[SearchEntry]:
    met = set()
    for spec in material.compiled.specs:
        for node in spec.iter(ATT_DEF):
            name = name_of(node)
            place = addresses.place_of_attribute(name)
            if name not in met and place is not None:
                met.add(name)
                yield f"@{name}", "attribute", place, _shortened(material.words.description(node))


def _shortened(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rpartition(' ')[0]} …"
