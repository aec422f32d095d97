"""The grammar of dates: functions that read an expression from a place in a run of tokens.

Each takes a run and an index and returns what it read with the index behind it, or None. None of
them looks further than a fixed number of tokens, so reading a text takes time in proportion to
its length.
"""

from tei_kit.dates.grammar.phrases import phrase
from tei_kit.dates.grammar.result import Piece, Pieces

__all__ = ["Piece", "Pieces", "phrase"]
