"""Writes who sent the document to whom, and when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tei_kit.encoder.coverage import Coverage
from tei_kit.encoder.layout import Element, container, line
from tei_kit.encoder.name_finding import NameFinder
from tei_kit.encoder.vocabulary import in_order
from tei_kit.model import Correspondence, Document, HistoricalDate
from tei_kit.tei.datatypes import temporal


def correspondence_description(document: Document, names: NameFinder) -> Element | None:
    """Return the `correspDesc`, None where neither sender nor recipient is known.

    What the record does not say, the names in signature, address and distribution list do. The
    dates of the catalogue and of the datelines are all given: where they differ, which one is
    right is for an editor to say.

    Source: TEI Guidelines, 2.4.6 (correspondence description).
    """
    said = document.metadata.correspondence or Correspondence()
    sent = senders(document, names)
    received = _named(names, said.recipients) or names.mentioned_in("address", "salutation")
    distributed = _named(names, said.distribution) or names.mentioned_in("distribution")
    if not (sent or received or distributed or said.subject):
        return None
    return container(
        "correspDesc",
        [
            container("correspAction", [*sent, *dates(document)], type="sent"),
            container("correspAction", received, type="received"),
            container("correspAction", distributed, type="received", subtype="distribution"),
            line("note", said.subject, type="subject"),
        ],
    )


def senders(document: Document, names: NameFinder) -> list[Element]:
    """Return who sent the document: whom the record names, else who signed."""
    said = document.metadata.correspondence
    named = _named(names, (said.sender,) if said and said.sender else ())
    return named or names.mentioned_in("signature")


def dates(document: Document) -> Iterator[Element]:
    """Yield the document's dates: the catalogue's, then those of its datelines that differ."""
    given: list[dict[str, str]] = []
    catalogue = temporal(document.metadata.date)
    if catalogue:
        given.append({"when": catalogue})
        yield Element("date", in_order({"when": catalogue, "evidence": "external"}), catalogue)
    for value in _dateline_values(document):
        bounds = {name: bound for name, bound in value.attributes().items() if temporal(bound)}
        if bounds and bounds not in given:
            given.append(bounds)
            words = "/".join(bounds.values())
            yield Element("date", in_order({**bounds, "evidence": "internal"}), words)


def _dateline_values(document: Document) -> list[HistoricalDate]:
    datelines = Coverage(part.span for part in document.passages if part.role == "dateline")
    found = [
        (note.span, note.value)
        for note in document.annotations
        if isinstance(note.value, HistoricalDate) and datelines.contains(note.span)
    ]
    return [value for _, value in sorted(found, key=lambda pair: pair[0])]


def _named(names: NameFinder, said: Iterable[str]) -> list[Element]:
    return [element for name in said if (element := names.element(name))]
