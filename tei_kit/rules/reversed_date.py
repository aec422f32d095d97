"""A period ends after it begins, and nobody dies before birth.

*Wrong*::

    <text><body><p><date from="1953-06-01" to="1953-05-01">May to June</date></p></body></text>

*Wrong*::

    <standOff><listPerson>
      <person xml:id="pers-holm"><birth when="1901"/><death when="1889-05-02"/></person>
    </listPerson></standOff>

*Right*::

    <text><body><p><date from="1953-05-01" to="1953-05">May</date></p></body></text>

Source: TEI Guidelines, 13.4.4 and 14.3.2.1 (personal characteristics).
"""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import Finding
from tei_kit.model.period import period_of_value
from tei_kit.plugins import Rule
from tei_kit.rules._dated import period_of_element
from tei_kit.rules._elements import dated, elements
from tei_kit.rules._report import Reporter, words_of
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import TeiFile

_report = Reporter("reversed-date", "error")
_BOUNDS = (("from", "to"), ("notBefore", "notAfter"), ("from", "notAfter"), ("notBefore", "to"))


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each period that ends before it begins."""
    yield from _reversed_bounds(file)
    yield from _reversed_lives(file)


def _reversed_bounds(file: TeiFile) -> Iterator[Finding]:
    for element, bounds in dated(file).items():
        for early, late in _BOUNDS:
            begins, ends = bounds.get(early), bounds.get(late)
            if begins is None or ends is None:
                continue
            first, last = period_of_value(begins), period_of_value(ends)
            if first and last and first.first > last.last:
                message = f'@{early}="{begins}" comes after @{late}="{ends}".'
                advice = f"Exchange the two, or mend the one that is wrong (“{words_of(element)}”)."
                yield _report(file, element, message, advice)
                break


def _reversed_lives(file: TeiFile) -> Iterator[Finding]:
    for person in elements(file, ["person"]):
        birth, death = person.find(tei("birth")), person.find(tei("death"))
        if birth is None or death is None:
            continue
        begins, ends = period_of_element(birth), period_of_element(death)
        if begins and ends and begins.first > ends.last:
            yield _report(
                file,
                death,
                "This person dies before being born.",
                "Compare <birth> and <death> with the authority that they come from.",
            )


RULE = Rule(_report.rule, _report.severity, check)
