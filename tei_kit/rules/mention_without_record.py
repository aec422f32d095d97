"""Names of persons, organizations and places that are linked to no record are listed.

An unlinked name is no mistake: perhaps nobody knows who is meant. The list tells an editor what
is left to do; each name is reported once, where it first stands.

*Wrong*::

    <text><body><p><persName>Ada Holm</persName> and <persName>Ada Holm</persName></p></body></text>

*Right*::

    <standOff>
      <listPerson><person xml:id="pers-holm"><p>Ada Holm</p></person></listPerson>
    </standOff>
    <text><body><p><persName ref="#pers-holm">Ada Holm</persName></p></body></text>

Source: TEI Guidelines, 14.2.1 (linking names and their referents).
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._report import Reporter, words_of
from tei_kit.tei.names import local_name, tei
from tei_kit.tei.parsing import TeiFile

_report = Reporter("mention-without-record", "information")
_KINDS = {"persName": "person", "orgName": "organization", "placeName": "place"}
_LINKS = ("ref", "key", "sameAs", "corresp", "prev")
_TRANSCRIBED = ("text", "title", "abstract")


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each unlinked name, at the first of its mentions."""
    mentions: dict[tuple[str, str], list[etree._Element]] = {}
    for element in file.root.iter(*map(tei, _KINDS)):
        if _is_unlinked(element) and _is_transcribed(element):
            key = (local_name(element.tag), words_of(element))
            mentions.setdefault(key, []).append(element)
    for (name, words), elements in mentions.items():
        times = "" if len(elements) == 1 else f" ({len(elements)} mentions)"
        message = f"The {_KINDS[name]} “{words}” is linked to no record{times}."
        advice = "Add the record to the authority files, or link the name by @ref."
        yield _report(file, elements[0], message, advice)


def _is_unlinked(element: etree._Element) -> bool:
    return not any(attribute in element.attrib for attribute in _LINKS)


def _is_transcribed(element: etree._Element) -> bool:
    ancestors = [local_name(ancestor.tag) for ancestor in element.iterancestors()]
    return any(name in _TRANSCRIBED for name in ancestors) and not any(
        name in ("person", "org", "place", "event") for name in ancestors
    )


RULE = Rule(_report.rule, _report.severity, check)
