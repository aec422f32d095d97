"""Which TEI elements are mentions, of what kind, and what they point to."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lxml import etree

from tei_kit.model import CERTAINTIES, AnnotationKind, Certainty
from tei_kit.tei.names import local_name

if TYPE_CHECKING:  # its module takes longer to load than a file to check
    from tei_kit.model import EntityKind

KINDS: Final[tuple[AnnotationKind, ...]] = (
    "person", "organization", "place", "date", "time", "figure",
)  # fmt: skip
"""The kinds of mentions in the order in which editions list them."""

NAMED_KINDS: Final[tuple[EntityKind, ...]] = ("person", "organization", "place")
"""The kinds whose mentions lead to an entry."""

_KIND_OF_ELEMENT: Mapping[str, AnnotationKind] = MappingProxyType(
    {
        "persName": "person",
        "orgName": "organization",
        "placeName": "place",
        "geogName": "place",
        "country": "place",
        "region": "place",
        "settlement": "place",
        "district": "place",
        "bloc": "place",
        "date": "date",
        "time": "time",
        "measure": "figure",
        "num": "figure",
    }
)

_KIND_OF_TYPE: Mapping[str, AnnotationKind] = MappingProxyType(
    {
        "person": "person",
        "pers": "person",
        "persname": "person",
        "people": "person",
        "org": "organization",
        "organization": "organization",
        "organisation": "organization",
        "orgname": "organization",
        "place": "place",
        "placename": "place",
        "city": "place",
        "country": "place",
        "date": "date",
        "time": "time",
    }
)
"""What `name` and `rs` say in their `type`, in lower case."""

_RECORDS = ("person", "personGrp", "org", "place", "listPerson", "listOrg", "listPlace")
"""Elements that describe an entity: a name inside them is no mention of it."""

_NAME_PARTS = ("persName", "placeName", "orgName", "geogName", "address", "altIdentifier")


def mention_kind(element: etree._Element) -> AnnotationKind | None:
    """Return the kind of mention that an element is, None where it is none.

    A `country` or `settlement` inside a name is a part of that name, not a mention of its own,
    unless it points somewhere itself.
    """
    name = local_name(element.tag)
    if name in ("name", "rs"):
        return _KIND_OF_TYPE.get(element.get("type", "").casefold())
    kind = _KIND_OF_ELEMENT.get(name)
    if kind == "place" and name != "placeName" and not references(element):
        parent = element.getparent()
        if parent is not None and local_name(parent.tag) in _NAME_PARTS:
            return None
    return kind


def describes_entity(element: etree._Element) -> bool:
    """Tell whether an element is a record of an entity, not a part of the running text."""
    return local_name(element.tag) in _RECORDS


def references(element: etree._Element) -> tuple[str, ...]:
    """Return what a mention points to: the pointers of `ref`, else its `key` (as "key:...").

    >>> references(etree.fromstring('<persName ref="#p1 https://example.org/1"/>'))
    ('#p1', 'https://example.org/1')
    """
    pointers = element.get("ref", "").split()
    key = element.get("key", "").strip()
    return tuple(pointers) if pointers or not key else (f"key:{key}",)


def certainty(element: etree._Element) -> Certainty | None:
    """Return how sure the statement is, None where the element doesn't say it in words."""
    said = element.get("cert")
    return next((known for known in CERTAINTIES if known == said), None)
