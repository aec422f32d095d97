"""Where two annotations differ, each difference in its context."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.evaluation.alignment import Aligned
from tei_kit.evaluation.annotated import HOLE, Mention
from tei_kit.evaluation.meanings import agree, shown
from tei_kit.evaluation.models import Difference, Example
from tei_kit.evaluation.pairing import Pairing
from tei_kit.evaluation.snippets import snippet
from tei_kit.model.context import words_after, words_before


def value_is_right(predicted: Mention, gold: Mention) -> bool | None:
    """Tell whether a prediction says what the gold says, None where the gold says nothing.

    A date or figure is right if every attribute is equal, a name if it is linked to the same
    entity.
    """
    if gold.meaning is not None:
        return agree(predicted.meaning or {}, gold.meaning)
    return None if gold.entity is None else predicted.entity == gold.entity


def differences(document: Aligned, pairing: Pairing) -> Iterator[Example]:
    """Yield the differences of a document, sort by sort, each in the order of the text.

    What is told as a confusion of kinds is not told again as missed and added.
    """
    text = document.text.replace(HOLE, " ")

    def example(sort: Difference, predicted: Mention | None, gold: Mention | None) -> Example:
        shown_one = gold or predicted
        assert shown_one is not None
        span = shown_one.span
        return Example(
            difference=sort,
            document=document.name,
            start=span.start,
            kind=shown_one.kind,
            before=words_before(text, span.start),
            words=_one_line(span.of(text)),
            after=words_after(text, span.end),
            context=snippet(
                text, predicted.span if predicted else None, gold.span if gold else None
            ),
            gold=None if gold is None else _told(sort, gold, text),
            predicted=None if predicted is None else _told(sort, predicted, text),
        )

    for predicted, gold in pairing.exact:
        if value_is_right(predicted, gold) is False:
            yield example("value", predicted, gold)
    for predicted, gold in pairing.overlapping:
        yield example("boundary", predicted, gold)
    for predicted, gold in pairing.confused:
        yield example("kind", predicted, gold)
    confused = {id(mention) for pair in pairing.confused for mention in pair}
    for gold in pairing.missed:
        if id(gold) not in confused:
            yield example("missed", None, gold)
    for predicted in pairing.added:
        if id(predicted) not in confused:
            yield example("added", predicted, None)


def _told(sort: Difference, mention: Mention, text: str) -> str:
    """Say of a mention what the difference is about."""
    match sort:
        case "value":
            return shown(mention.meaning) if mention.meaning else mention.entity or "nothing"
        case "boundary":
            return _one_line(mention.span.of(text))
        case "kind":
            return f"{mention.kind} “{_one_line(mention.span.of(text))}”"
        case _:
            return mention.kind


def _one_line(text: str) -> str:
    return " ".join(text.split())
