"""Whose a figure is and where: the name that governs it in its sentence.

The rules are few and careful: what a sentence leaves open stays open. Each answer says its reason.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from tei_kit.ledger.entry import Governor
from tei_kit.ledger.sentence_patterns import LINK
from tei_kit.ledger.sentences import Sentences, Statement
from tei_kit.model import AnnotationKind


def governing_name(
    sentences: Sentences, number: int, kinds: Sequence[AnnotationKind], called: str
) -> Governor | None:
    """Return the name of some kinds that a figure is said of.

    It is the name that follows the figure with a preposition ("1,200 members of the Guild"); else
    the only one in the figure's part of the clause; else the only one in a part before it that says
    little else ("In Lund, ..."). Where there are several, none is taken.

    Args:
        sentences: the sentences of the figure's text.
        number: the figure's place among their statements.
        kinds: which names count.
        called: how the reason calls such a name.
    """
    own = sentences.statements[number].span
    neighbors = list(sentences.neighbors(number))
    names = [other for other in neighbors if other.kind in kinds]
    for name in names:
        link = LINK.fullmatch(sentences.between(own, name.span)) if name.span > own else None
        if link:
            return _governor(name, f"it follows with “{_one_line(link['words'])}”")
    beside = [name for name in names if sentences.in_one_segment(own, name.span)]
    if beside:
        reason = f"the only {called} in this part of the clause"
        return _governor(beside[0], reason) if _are_one(beside) else None
    scene = [name for name in names if name.span < own and _sets_scene(sentences, name, neighbors)]
    if scene and _are_one(scene):
        return _governor(scene[0], "it sets the scene before it")
    return None


def _sets_scene(sentences: Sentences, name: Statement, others: Iterable[Statement]) -> bool:
    """Tell whether a part of a sentence is about a name and says little else ("In Lund,")."""
    has_figure = any(
        other.kind == "figure" and sentences.in_one_segment(name.span, other.span)
        for other in others
    )
    said = sentences.segment_around(name.span)
    return not has_figure and (not said or LINK.fullmatch(said) is not None)


def _are_one(names: Iterable[Statement]) -> bool:
    return len({name.identity for name in names}) == 1


def _governor(name: Statement, reason: str) -> Governor:
    return Governor(kind=name.kind, words=name.words, entity=name.pointer, reason=reason)


def _one_line(words: str) -> str:
    return " ".join(words.split())
