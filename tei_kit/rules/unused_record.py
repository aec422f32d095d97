"""Every person, organization, place and event of the stand-off lists is pointed at.

The lists say whom and what the document names. A record that nothing points at was left over when
a name was linked to another one, or its mentions were never linked.

*Wrong*::

    <standOff>
      <listPlace><place xml:id="place-lund"><placeName>Lund</placeName></place></listPlace>
    </standOff>
    <text><body><p>He went to <placeName>Lund</placeName>.</p></body></text>

*Right*::

    <standOff>
      <listPlace><place xml:id="place-lund"><placeName>Lund</placeName></place></listPlace>
    </standOff>
    <text><body><p>He went to <placeName ref="#place-lund">Lund</placeName>.</p></body></text>

Source: TEI Guidelines, 14.2.1 (linking names and their referents).
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._elements import elements
from tei_kit.rules._pointers import pointers
from tei_kit.rules._report import Reporter, shortened, words_of
from tei_kit.tei.names import XML_ID, local_name, tei
from tei_kit.tei.parsing import TeiFile

_report = Reporter("unused-record", "information")
_KINDS = {"person": "person", "org": "organization", "place": "place", "event": "event"}


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each record that no pointer outside of it names."""
    stand_offs = elements(file, ["standOff"])
    if not stand_offs:
        return
    pointed_at: dict[str, list[etree._Element]] = {}
    for pointer in pointers(file):
        if pointer.identifier is not None:
            pointed_at.setdefault(pointer.identifier, []).append(pointer.element)
    for stand_off in stand_offs:
        for record in stand_off.iter(*map(tei, _KINDS)):
            identifier = record.get(XML_ID)
            if identifier is None or _is_outside(record, pointed_at.get(identifier, [])):
                continue
            message = (
                f"Nothing in this file points to the {_KINDS[local_name(record.tag)]} "
                f"“{_name(record)}” (#{identifier})."
            )
            yield _report(file, record, message, "Link its mentions, or delete the record.")


def _is_outside(record: etree._Element, pointing: list[etree._Element]) -> bool:
    return any(
        element is not record
        and all(ancestor is not record for ancestor in element.iterancestors())
        for element in pointing
    )


def _name(record: etree._Element) -> str:
    for child in record.iterchildren(*map(tei, ("persName", "orgName", "placeName", "eventName"))):
        return words_of(child)
    return shortened(words_of(record))


RULE = Rule(_report.rule, _report.severity, check)
