"""The words of a difference in their context, divided by who marked them."""

from __future__ import annotations

from itertools import pairwise

from tei_kit.evaluation.models import Stretch
from tei_kit.model import Span
from tei_kit.model.context import words_after, words_before


def snippet(text: str, predicted: Span | None, gold: Span | None) -> tuple[Stretch, ...]:
    """Return what two mentions cover, with some words around, on one line.

    Args:
        text: the text.
        predicted: the stretch of the prediction, None without one.
        gold: the stretch of the gold, None without one.

    >>> marked = snippet("He left on 9 June, a Monday.", Span(11, 17), Span(11, 27))
    >>> [(stretch.words, stretch.gold, stretch.predicted) for stretch in marked[1:3]]
    [('9 June', True, True), (', a Monday', True, False)]
    """
    spans = [span for span in (predicted, gold) if span is not None]
    borders = sorted({border for span in spans for border in (span.start, span.end)})
    stretches = [Stretch(words=words_before(text, borders[0]), gold=False, predicted=False)]
    for start, end in pairwise(borders):
        piece = Span(start, end)
        stretches.append(
            Stretch(
                words=_one_line(piece.of(text)),
                gold=gold is not None and gold.contains(piece),
                predicted=predicted is not None and predicted.contains(piece),
            )
        )
    stretches.append(Stretch(words=words_after(text, borders[-1]), gold=False, predicted=False))
    return tuple(stretch for stretch in stretches if stretch.words)


def _one_line(words: str) -> str:
    """Write white space as one blank; that at the ends stays, for other words go on there."""
    before, after = (" " if end.isspace() else "" for end in (words[:1], words[-1:]))
    inner = " ".join(words.split())
    return f"{before}{inner}{after}" if inner else before
