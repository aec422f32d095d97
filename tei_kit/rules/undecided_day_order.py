"""A date in figures alone says which is the day and which the month, or something else does.

5/6/53 is a day in May to some and in June to others. Where no other date of the document shows its
custom, the encoding is a guess and says so with a low certainty; the finding asks an editor, who
knows the office that wrote it.

*Wrong*::

    <text><body><p>He left on <date when="1921-05-06" cert="low">5/6/21</date>.</p></body></text>

*Right*::

    <text><body>
      <p>He left on <date when="1921-06-05" cert="high">5/6/21</date> and came back on
      <date when="1921-06-05" cert="low">5.6.21</date> or
      <date when="1921-05-14" cert="low">5/14/21</date>.</p>
    </body></text>

Source: ISO 8601-1:2019, introduction (the order of day and month differs by custom).
"""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._elements import elements
from tei_kit.rules._readings import date_readings
from tei_kit.rules._report import Reporter, listing, own_words, words_of
from tei_kit.tei.parsing import TeiFile

_report = Reporter("undecided-day-order", "warning")


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each unsure date whose words mean two days."""
    for element in elements(file, ["date"]):
        words = own_words(element) if element.get("cert") == "low" else None
        if words is None:
            continue
        days = list(dict.fromkeys(reading.when for reading in date_readings(words)))
        if len(days) > 1 and None not in days:
            message = (
                f"“{words_of(element)}” may be {listing(list(map(str, days)), 'or')}, and nothing "
                "in the document decides."
            )
            advice = "Find out what its writer meant, and raise @cert."
            yield _report(file, element, message, advice)


RULE = Rule(_report.rule, _report.severity, check)
