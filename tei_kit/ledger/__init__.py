"""The figures of documents as a ledger: how much of what, whose, where and when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei_kit.on_demand import on_demand

if TYPE_CHECKING:
    from tei_kit.ledger.disagreements import Disagreement as Disagreement
    from tei_kit.ledger.disagreements import disagreements as disagreements
    from tei_kit.ledger.disagreements import told_differently as told_differently
    from tei_kit.ledger.entry import Entry as Entry
    from tei_kit.ledger.entry import Governor as Governor
    from tei_kit.ledger.entry import Ledger as Ledger
    from tei_kit.ledger.entry import Period as Period
    from tei_kit.ledger.reading import Figure as Figure
    from tei_kit.ledger.reading import figures as figures
    from tei_kit.ledger.reading import figures_at_odds as figures_at_odds
    from tei_kit.ledger.suspects import suspected_blocks as suspected_blocks

__getattr__ = on_demand(
    __name__,
    {
        "disagreements": "Disagreement disagreements told_differently",
        "entry": "Entry Governor Ledger Period",
        "reading": "Figure figures figures_at_odds",
        "suspects": "suspected_blocks",
    },
)
