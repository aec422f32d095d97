"""A date says one thing: a moment, a period that was filled, or the limits of a moment.

`@when` is the moment itself, so no bound can stand beside it; `@from` and `@notBefore` both begin,
`@to` and `@notAfter` both end.

*Wrong*::

    <text><body><p><date when="1953-05-06" from="1953-05-01">6 May</date></p></body></text>

*Right*::

    <text><body>
      <p><date notBefore="1953-05-01" notAfter="1953-05-06">early May</date></p>
    </body></text>

Source: TEI Guidelines, att.datable.w3c (its constraints).
"""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._elements import dated
from tei_kit.rules._report import Reporter
from tei_kit.tei.parsing import TeiFile

_report = Reporter("overloaded-date", "error")
_RIVALS = (
    ("when", "from"),
    ("when", "to"),
    ("when", "notBefore"),
    ("when", "notAfter"),
    ("from", "notBefore"),
    ("to", "notAfter"),
)


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each date whose attributes rival."""
    for element, bounds in dated(file).items():
        for one, other in _RIVALS:
            if one in bounds and other in bounds:
                message = f"@{one} and @{other} can't both stand on one element."
                advice = (
                    "@when is one moment, @from and @to a period, "
                    "@notBefore and @notAfter the limits of one moment: keep what is meant."
                )
                yield _report(file, element, message, advice)
                break


RULE = Rule(_report.rule, _report.severity, check)
