"""A document tells the same quantity everywhere alike.

Compared is only what is certainly the same quantity: the same things in the same unit, said of the
same names for the same period, in different sentences of mostly the same words. What is hedged,
rounded, or comes on top of something is left alone. `tei-kit figures --audit` compares several
documents in the same way.

*Wrong*::

    <text><body>
      <p>In <date when="1921-05">May 1921</date> <measure type="count" quantity="1234" unit="count"
        commodity="boats">1,234 boats</measure> passed the locks.</p>
      <p>As was said, <measure type="count" quantity="1243" unit="count" commodity="boats">1,243
        boats</measure> passed the locks in <date when="1921-05">May</date>.</p>
    </body></text>

*Right*::

    <text><body>
      <p>In <date when="1921-05">May 1921</date> <measure type="count" quantity="1234" unit="count"
        commodity="boats">1,234 boats</measure> passed the locks.</p>
      <p>In <date when="1921-06">June</date> <measure type="count" quantity="1243" unit="count"
        commodity="boats">1,243 boats</measure> passed the locks.</p>
    </body></text>

Source: TEI Guidelines, 3.6.3 (numbers and measures).
"""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.tei.parsing import TeiFile


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each figure that tells differently what an earlier one told."""
    if file.data.count(b"commodity") <= 1:
        return
    # The ledger is loaded for the first file that counts two things: many files count none, and
    # of those that do few have figures that may contradict each other.
    from tei_kit.ledger import suspected_blocks  # noqa: PLC0415 - see above

    blocks = suspected_blocks(file)
    if blocks:
        from tei_kit.ledger import (  # noqa: PLC0415 - see above
            disagreements,
            figures_at_odds,
            told_differently,
        )

        yield from map(told_differently, disagreements(figures_at_odds(file, blocks)))


RULE = Rule("quantity-told-differently", "warning", check)
