"""The persons, organizations and places that a TEI file describes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

from lxml import etree

from tei_kit.model import AuthorityRecord, EntityKind
from tei_kit.tei.names import XML_ID, local_name

_KINDS: Mapping[str, EntityKind] = MappingProxyType(
    {"person": "person", "org": "organization", "place": "place"}
)
_NAMES: Mapping[EntityKind, tuple[str, ...]] = MappingProxyType(
    {
        "person": ("persName", "name", "label"),
        "organization": ("orgName", "name", "label"),
        "place": ("placeName", "geogName", "country", "region", "settlement", "name", "label"),
    }
)
_DESCRIPTIONS = ("desc", "note", "occupation", "p")
_BEGINNINGS, _ENDS = ("birth", "from", "notBefore"), ("death", "to", "notAfter")


def entities(root: etree._Element) -> Iterator[AuthorityRecord]:
    """Yield the described entities in document order: stand-off, header, or in the text.

    Records without an identifier can't be pointed to and are passed over; of two records with the
    same identifier the first counts.
    """
    seen: set[str] = set()
    for element in root.iter():
        kind = _KINDS.get(local_name(element.tag))
        identifier = element.get(XML_ID)
        if kind and identifier and identifier not in seen:
            seen.add(identifier)
            yield _record(element, kind, identifier)


def plain_words(element: etree._Element) -> str:
    """Return the words of an element on one line.

    Where nothing but elements stands in it, a space sets their words apart.

    >>> plain_words(etree.fromstring("<n><f>Ada</f><s>Lovelace</s></n>"))
    'Ada Lovelace'
    >>> plain_words(etree.fromstring("<n>Lovelace<f>, Ada</f></n>"))
    'Lovelace, Ada'
    """
    own_text = [element.text, *(child.tail for child in element)]
    space = "" if any(text and not text.isspace() for text in own_text) else " "
    parts = [element.text or "", *map(_text_and_tail, element)]
    return " ".join(space.join(parts).split())


def _text_and_tail(element: etree._Element) -> str:
    words = "".join(element.itertext("*")) if isinstance(element.tag, str) else ""
    return words + (element.tail or "")


def _record(element: etree._Element, kind: EntityKind, identifier: str) -> AuthorityRecord:
    names = [child for child in element if local_name(child.tag) in _NAMES[kind]]
    names.sort(key=lambda child: child.get("type") not in ("preferred", "main", "reg"))
    spoken = list(dict.fromkeys(filter(None, map(plain_words, names))))
    descriptions = [
        plain_words(child) for child in element if local_name(child.tag) in _DESCRIPTIONS
    ]
    return AuthorityRecord(
        identifier=identifier,
        kind=kind,
        preferred_name=spoken[0] if spoken else identifier,
        variants=tuple(spoken[1:]),
        description=" ".join(filter(None, descriptions)),
        identifiers=tuple(_identifiers(element)),
        start=_bound(element, names, _BEGINNINGS),
        end=_bound(element, names, _ENDS),
    )


def _identifiers(element: etree._Element) -> Iterator[tuple[str, str]]:
    for child in element:
        words = plain_words(child) if isinstance(child.tag, str) else ""
        if local_name(child.tag) == "idno" and words:
            yield child.get("type", ""), words


def _bound(
    element: etree._Element, names: list[etree._Element], sorts: tuple[str, str, str]
) -> str | None:
    event, exact, limit = sorts
    for child in element:
        if local_name(child.tag) == event:
            return child.get("when") or child.get(exact) or child.get(limit) or None
    for carrier in [element, *names]:
        value = carrier.get(exact) or carrier.get(limit)
        if value:
            return value
    return None
