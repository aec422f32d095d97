"""Where the structure of a document says that persons are named, and where that none are."""

from __future__ import annotations

from dataclasses import dataclass

from tei_kit.model import Span


@dataclass(frozen=True, slots=True)
class Layout:
    """Carry what the passages of a document tell the name grammar.

    In `signatures` a line that can be a name is one. At the beginning of `heads` a letter with a
    full stop counts, it is no initial.
    """

    signatures: tuple[Span, ...] = ()
    heads: tuple[Span, ...] = ()


NO_LAYOUT = Layout()
"""A text whose structure is not known."""
