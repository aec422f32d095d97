"""Join a sentence that a page's end broke: one paragraph, with a page beginning inside."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Final

from tei_kit.model import Document, Milestone, Passage, Span
from tei_kit.model.statement import Certainty
from tei_kit.plugins import Structurer
from tei_kit.structurers._enumerators import enumerators
from tei_kit.structurers._layers import (
    less_certain,
    line_spans,
    outermost,
    replaced,
    with_milestones,
)
from tei_kit.structurers._vocabulary import all_words

NAME = "broken_pages"
_SHORTEST_PROSE = 60
_FEWEST_LINES = 3
"""Where as many blank lines break sentences, and most of them do, the lines are double-spaced."""

_NARROWEST_PROSE = 46
"""Lines that are all shorter are verse or a list: what goes on after a blank line is a stanza."""

_LAST_WORD = re.compile(r"[^\W_][\w'’.-]*$")
_FIRST_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_PAIR = re.compile(r"(?=(?<!\w)([^\W\d_][\w'’-]*)[ ]([^\W\d_][\w'’-]*))")
_UNFINISHED: Final = frozenset(all_words("unfinished"))
_OPENERS: Final = frozenset(all_words("sentence_openers"))


def join_broken_pages(document: Document) -> Document:
    """Make one paragraph of two where the sentence of the first goes on in the second.

    A lower-case continuation, a last word that can't end a sentence, or two words that stand side
    by side elsewhere in the text tell that the sentence goes on.
    """
    text = document.text
    pairs: set[tuple[str, str]] | None = None
    removed: list[Passage] = []
    added: list[Passage] = []
    milestones: list[Milestone] = []
    passages = outermost(document.passages)
    joined: Passage | None = None
    for before, after in pairwise(passages):
        current = joined or before
        joined = None
        if not _may_go_on(text, before, after):
            continue
        if pairs is None:
            pairs = _pairs(text, document.body)
        certainty = _goes_on(text, before.span, after.span, pairs)
        if certainty is None:
            continue
        if added and added[-1] is current:
            added.pop()
        joined = Passage(
            "paragraph",
            Span(current.span.start, after.span.end),
            None,
            less_certain(certainty, current.certainty or "high"),
            NAME,
        )
        removed.extend((before, after))
        added.append(joined)
        milestones.append(Milestone(after.span.start, "page", None, certainty, NAME))
    if not milestones:
        return document
    if len(milestones) >= _FEWEST_LINES and len(milestones) * 2 >= len(passages) - 1:
        milestones = []
    return with_milestones(replaced(document, removed, added), milestones)


def _may_go_on(text: str, before: Passage, after: Passage) -> bool:
    """Tell whether both are prose and the first lacks a closing punctuation."""
    if before.role != "paragraph" or after.role != "paragraph":
        return False
    if before.responsibility is not None or after.responsibility is not None:
        return False
    widths = [len(line) for line in line_spans(text, before.span)]
    return (
        len(before.span) >= _SHORTEST_PROSE
        and widths[-1] * 2 >= max(_SHORTEST_PROSE, *widths)
        and max(widths) >= _NARROWEST_PROSE
        and (text[before.span.end - 1].isalnum() or text[before.span.end - 1] in ",-‐")
        and text[after.span.start].isalpha()
        and not text[before.span.start : before.span.end].isupper()
    )


def _goes_on(text: str, before: Span, after: Span, pairs: set[tuple[str, str]]) -> Certainty | None:
    last = _LAST_WORD.search(text, max(before.start, before.end - 40), before.end)
    first = _FIRST_WORD.match(text, after.start, after.end)
    if first is None:
        return None
    if text[after.start].islower():
        return None if any(enumerators(text, after)) else "medium"
    if last is None:
        hanging = text[before.end - 1] in ",-‐" and not _opens(first.group())
        return "low" if hanging and len(after) >= _SHORTEST_PROSE else None
    if last.group().lower() in _UNFINISHED and _has_sentence(text, before):
        return "medium"
    if _opens(first.group()):
        return None
    return "medium" if (last.group(), first.group()) in pairs else None


def _opens(word: str) -> bool:
    return word.lower() in _OPENERS


def _has_sentence(text: str, span: Span) -> bool:
    """Tell a paragraph from a title: it is long or a sentence ends inside."""
    return len(span) > 160 or ". " in text[span.start : span.end]  # noqa: PLR2004


def _pairs(text: str, body: Span) -> set[tuple[str, str]]:
    return {(match[1], match[2]) for match in _PAIR.finditer(text, body.start, body.end)}


STRUCTURER = Structurer(NAME, join_broken_pages, step=25)
