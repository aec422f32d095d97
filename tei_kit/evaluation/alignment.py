"""Bring the mentions of two files onto one text, where that is safe."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from tei_kit.errors import UnreadableInputError
from tei_kit.evaluation.annotated import HOLE, Annotated, MarkedText, Mention
from tei_kit.model import Span

_WORDS_SHOWN = 30


@dataclass(frozen=True, slots=True)
class Aligned:
    """Carry two annotations of the same text; holes are what neither file carries."""

    name: str
    text: str
    predicted: tuple[Mention, ...]
    gold: tuple[Mention, ...]


def align(predicted: Annotated, gold: Annotated, source_text: str | None = None) -> Aligned:
    """Bring two files onto one text.

    That is the transcription (front, body, back) if both carry one: the same text, or one that
    differs in white space only. Else it is the source that the offsets of both count in.

    Args:
        predicted: the annotation that is measured.
        gold: the annotation that it is measured against.
        source_text: the source itself, if it is at hand; it fills what the files don't carry.

    Raises:
        UnreadableInputError: if the two are not annotations of one text; the message shows where
            they part.
    """
    one, other = predicted.transcription, gold.transcription
    if one is not None and other is not None:
        moved = _moved(one, other)
        if moved is not None:
            return _aligned(gold, other.text, *moved)
    if predicted.in_source is not None and gold.in_source is not None:
        text = _merged(predicted, gold, source_text)
        if text is not None:
            return _aligned(gold, text, predicted.in_source.mentions, gold.in_source.mentions)
    raise UnreadableInputError(_why_not(predicted, gold))


def _aligned(
    gold: Annotated, text: str, predicted: Iterable[Mention], wanted: Iterable[Mention]
) -> Aligned:
    return Aligned(gold.name, text, tuple(predicted), tuple(wanted))


def _moved(
    predicted: MarkedText, gold: MarkedText
) -> tuple[Iterable[Mention], Iterable[Mention]] | None:
    """Return the mentions of both over the gold text, None where more than white space differs.

    Where white space differs, no mention begins or ends with any.
    """
    if predicted.text == gold.text:
        return predicted.mentions, gold.mentions
    ours, theirs = _visible(predicted.text), _visible(gold.text)
    if len(ours) != len(theirs) or any(
        predicted.text[one] != gold.text[other] for one, other in zip(ours, theirs, strict=True)
    ):
        return None
    places = dict(zip(ours, theirs, strict=True))
    same = {place: place for place in theirs}
    return (
        _shifted(predicted.text, predicted.mentions, places),
        _shifted(gold.text, gold.mentions, same),
    )


def _visible(text: str) -> list[int]:
    return [place for place, character in enumerate(text) if not character.isspace()]


def _shifted(text: str, mentions: Iterable[Mention], places: dict[int, int]) -> list[Mention]:
    shifted = []
    for mention in mentions:
        spans = [
            Span(places[visible[0]], places[visible[-1]] + 1)
            for span in mention.spans
            if (visible := [span.start + place for place in _visible(span.of(text))])
        ]
        if spans:
            shifted.append(replace(mention, span=spans[0], alternatives=tuple(spans[1:])))
    return shifted


def _merged(predicted: Annotated, gold: Annotated, source_text: str | None) -> str | None:
    """Return the source as far as it is known, None where the files tell it differently."""
    assert predicted.in_source is not None
    assert gold.in_source is not None
    if predicted.sha256 and gold.sha256 and predicted.sha256 != gold.sha256:
        return None
    texts = [predicted.in_source.text, gold.in_source.text, source_text or ""]
    merged = [HOLE] * max(map(len, texts))
    for text in texts:
        for place, character in enumerate(text):
            if character != HOLE:
                if merged[place] not in (HOLE, character):
                    return None
                merged[place] = character
    return "".join(merged)


def _why_not(predicted: Annotated, gold: Annotated) -> str:
    told = f"{predicted.name} and {gold.name} are no annotations of one text"
    advice = "Compare two annotations of the same text; only white space may differ."
    pairs = ((predicted.transcription, gold.transcription), (predicted.in_source, gold.in_source))
    texts = [(one.text, other.text) for one, other in pairs if one and other]
    if not texts:
        return (
            f"{told} as far as they tell: {gold.name} counts in its source, and {predicted.name} "
            "does not say where its words stand there (@source). Add the text to the gold file as "
            '"text", or compare with TEI or the JSON edition.'
        )
    one, other = (_parting(*pair) for pair in (texts[-1], texts[-1][::-1]))
    return f"{told}: where one has “{one}”, the other has “{other}”. {advice}"


def _parting(text: str, other: str) -> str:
    """Return the words of a text from where the other one differs."""
    ours, theirs = _visible(text), _visible(other)
    known = zip(ours, theirs, strict=False)
    apart = (
        place
        for place, its in known
        if text[place] != other[its] and HOLE not in (text[place], other[its])
    )
    start = next(apart, ours[len(theirs)] if len(ours) > len(theirs) else len(text))
    return " ".join(text[start : start + _WORDS_SHOWN].replace(HOLE, " ").split())
