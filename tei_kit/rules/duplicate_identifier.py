"""An `xml:id` names one element only.

A pointer at an identifier that two elements carry can't be followed.

*Wrong*::

    <text><body><p xml:id="p1">One.</p><p xml:id="p1">Two.</p></body></text>

*Right*::

    <text><body><p xml:id="p1">One.</p><p xml:id="p2">Two.</p></body></text>

Source: xml:id Version 1.0, section 4 (an identifier is unique in its document).
"""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._elements import attributes
from tei_kit.rules._pointers import identified
from tei_kit.rules._report import Reporter, position
from tei_kit.tei.names import XML_ID, local_name
from tei_kit.tei.parsing import TeiFile

_report = Reporter("duplicate-identifier", "error")


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each element that carries an identifier already given."""
    firsts = identified(file)
    for element, _, value in attributes(file, (XML_ID,)):
        identifier = value.strip()
        if identifier and (first := firsts[identifier]) is not element:
            message = (
                f'xml:id="{identifier}" is already that of <{local_name(first.tag)}> '
                f"in line {position(file, first).line}."
            )
            yield _report(file, element, message, "Give one of the two another identifier.")


RULE = Rule(_report.rule, _report.severity, check)
