"""Why a mention has its value, as a TEI file of ours says it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from lxml import etree

from tei_kit.tei.names import XML_ID, tei
from tei_kit.tei.pointers import local_target

REASONS: Final = "reasons"
"""The identifier of the taxonomy whose categories are reasons."""


def stated_reasons(root: etree._Element) -> Mapping[str, str]:
    """Return the reasons that a file lists, by their identifiers.

    Source: TEI Guidelines, 2.3.7 (classification declaration).
    """
    return {
        category.get(XML_ID, ""): " ".join("".join(category.itertext("*")).split())
        for taxonomy in root.iter(tei("taxonomy"))
        if taxonomy.get(XML_ID) == REASONS
        for category in taxonomy.iterchildren(tei("category"))
    }


def reason_of(element: etree._Element, reasons: Mapping[str, str]) -> str | None:
    """Return the reason that a mention points to with `@ana`, None where it states none.

    Args:
        element: the mention.
        reasons: those that its file lists.

    >>> mention = etree.fromstring('<date ana="#a #reason-1"/>')
    >>> reason_of(mention, {"reason-1": "as written"})
    'as written'
    """
    targets = (local_target(pointer) or "" for pointer in element.get("ana", "").split())
    return next((reasons[target] for target in targets if target in reasons), None)
