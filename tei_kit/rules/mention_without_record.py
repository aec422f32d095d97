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
from tei_kit.rules._elements import elements
from tei_kit.rules._report import Reporter, words_of
from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import TeiFile

_report = Reporter("mention-without-record", "information")
_KINDS = {"persName": "person", "orgName": "organization", "placeName": "place"}
_LINKS = frozenset({"ref", "key", "sameAs", "corresp", "prev"})
_TRANSCRIBED = ("text", "title", "abstract")
_RECORDS = ("person", "org", "place", "event")


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each unlinked name, at the first of its mentions."""
    mentions: dict[tuple[str, str], list[etree._Element]] = {}
    around: dict[etree._Element, bool] = {}
    for element in elements(file, _KINDS):
        if _is_unlinked(element) and _is_transcribed(element.getparent(), around):
            key = (local_name(element.tag), words_of(element))
            mentions.setdefault(key, []).append(element)
    for (name, words), mentioned in mentions.items():
        times = "" if len(mentioned) == 1 else f" ({len(mentioned)} mentions)"
        message = f"The {_KINDS[name]} “{words}” is linked to no record{times}."
        advice = "Add the record to the authority files, or link the name by @ref."
        yield _report(file, mentioned[0], message, advice)


def _is_unlinked(element: etree._Element) -> bool:
    return _LINKS.isdisjoint(element.keys())


def _is_transcribed(parent: etree._Element | None, around: dict[etree._Element, bool]) -> bool:
    """Tell whether an element in this one belongs to the text; `around` remembers parents."""
    if parent is None:
        return False
    found = around.get(parent)
    if found is None:
        ancestors = {local_name(one.tag) for one in (parent, *parent.iterancestors())}
        found = not ancestors.isdisjoint(_TRANSCRIBED) and ancestors.isdisjoint(_RECORDS)
        around[parent] = found
    return found


RULE = Rule(_report.rule, _report.severity, check)
