"""Catalogue record, dateline and closing agree about when a document was written.

Where they contradict each other, both stand in the file as the source has them: the finding makes
the conflict visible, and an editor says in a note which date is right. A registration may be later
than the document, so it only supports the others. Dates of different precision agree where they
have a day in common.

*Wrong*::

    <text><body>
      <opener><dateline><date when="1921-03-02">2 March 1921</date></dateline></opener>
      <p>The harbor is closed.</p>
      <closer><date when="1921-03-12">12.3.21</date></closer>
    </body></text>

*Right*::

    <text><body>
      <opener><dateline><date when="1921-03">March 1921</date></dateline></opener>
      <p>The harbor is closed since <date when="1921-02-20">20 February</date>.</p>
      <closer><date when="1921-03-12">12.3.21</date></closer>
    </body></text>

Source: TEI Guidelines, 2.4.1 (creation) and 4.2.2 (openers and closers).
"""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import Finding
from tei_kit.model.period import Period
from tei_kit.plugins import Rule
from tei_kit.rules._report import Reporter, listing
from tei_kit.rules._writing_dates import WritingDate, writing_dates
from tei_kit.tei.parsing import TeiFile

_report = Reporter("conflicting-dates", "warning")


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each date of writing that contradicts what most places say."""
    stated = writing_dates(file)
    claims = [date for date in stated if not date.is_witness]
    if not claims:
        return
    trusted = max(claims, key=lambda claim: len(_agreeing_places(claim, stated)))
    reported: set[Period] = set()
    for claim in claims:
        if claim.period.overlaps(trusted.period) or claim.period in reported:
            continue
        reported.add(claim.period)
        others = list(dict.fromkeys(_says(date) for date in stated if _agree(date, trusted)))
        message = f"{_sentence(_says(claim))}, but {listing(others)}."
        advice = "Leave the dates as the source has them, and say in a note which is right."
        yield _report(file, claim.element, message, advice)


def _agree(one: WritingDate, other: WritingDate) -> bool:
    return one.period.overlaps(other.period)


def _agreeing_places(claim: WritingDate, stated: list[WritingDate]) -> set[str]:
    return {date.place for date in stated if _agree(claim, date)}


def _says(date: WritingDate) -> str:
    return f"{date.place} says {date.words}"


def _sentence(words: str) -> str:
    return words[:1].upper() + words[1:]


RULE = Rule(_report.rule, _report.severity, check)
