"""The name of a person, organization or place points to a record of that kind.

A slip in the choice of a record makes a person of a place in every index.

*Wrong*::

    <standOff>
      <listPerson><person xml:id="pers-lund"><p>Erik Lund</p></person></listPerson>
    </standOff>
    <text><body><p>He went to <placeName ref="#pers-lund">Lund</placeName>.</p></body></text>

*Right*::

    <standOff>
      <listPlace><place xml:id="place-lund"><p>Lund</p></place></listPlace>
    </standOff>
    <text><body><p>He went to <placeName ref="#place-lund">Lund</placeName>.</p></body></text>

Source: TEI Guidelines, 14.2.1 (linking names and their referents).
"""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._pointers import identified, pointers
from tei_kit.rules._report import Reporter, words_of
from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import TeiFile

_report = Reporter("misdirected-pointer", "warning")
_RECORDS = frozenset({"person", "org", "place", "event"})
_FITTING = {
    "persName": frozenset({"person"}),
    "placeName": frozenset({"place"}),
    "orgName": frozenset({"org"}),
}


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each name that points to a record of another kind."""
    known = identified(file)
    for pointer in pointers(file):
        name = local_name(pointer.element.tag)
        fitting = _FITTING.get(name)
        if fitting is None or pointer.attribute != "ref":
            continue
        target = known.get(pointer.identifier or "")
        kind = local_name(target.tag) if target is not None else ""
        if kind in _RECORDS - fitting:
            (right,) = fitting
            message = (
                f"<{name}> “{words_of(pointer.element)}” points to {pointer.value}, "
                f"which is a <{kind}>."
            )
            advice = f"Point to a <{right}>, or use the element for a <{kind}>."
            yield _report(file, pointer.element, message, advice)


RULE = Rule(_report.rule, _report.severity, check)
