"""Divide the body by its headings, nested by their ranks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from tei_kit.model import Document, Passage, Span
from tei_kit.plugins import Structurer
from tei_kit.structurers._headings import Style, heading_style, is_annex_label
from tei_kit.structurers._layers import outermost, replaced

NAME = "divisions"
_AT_THE_TOP = ("head", "opener", "editorial_notes")
_AT_THE_END = ("closer", "postscript", "editorial_notes")
_ENUMERATED = ("part", "roman", "number", "letter", "annex", "date")
_KINDS: Final[dict[Style, str]] = {"annex": "annex", "date": "entry"}


@dataclass(frozen=True, slots=True)
class _Section:
    start: int
    level: int
    style: Style


def structure_divisions(document: Document) -> Document:
    """Make a division of every heading with what stands under it.

    The headings before the first paragraph are titles of the whole, unless the last of them has
    the style of later ones and is numbered or not alone. Where a paper is closed and enclosures
    follow, the paper itself and every enclosure is a division.
    """
    text = document.text
    passages = outermost(document.passages)
    parts = _parts(text, passages)
    added = [passage for part in parts for passage in _arranged(text, part)]
    if len(parts) > 1:
        added.extend(
            _whole(part, "annex" if number else "paper") for number, part in enumerate(parts)
        )
    return replaced(document, (), added)


def _parts(text: str, passages: list[Passage]) -> list[list[Passage]]:
    """Return the paper and its enclosures; what all of it ends with belongs to none of them."""
    begun = next((i for i, one in enumerate(passages) if one.role not in _AT_THE_TOP), 0)
    closed = next(
        (i for i, one in enumerate(passages) if one.role in _AT_THE_END and i >= begun),
        len(passages),
    )
    following = closed
    while following < len(passages) and passages[following].role in _AT_THE_END:
        following += 1
    if following == len(passages):
        return [passages]
    parts = [passages[:following]]
    for passage in passages[following:]:
        annex = passage.role == "head" and is_annex_label(text, passage.span)
        if annex or len(parts) == 1:
            parts.append([])
        if passage.role != "editorial_notes":
            parts[-1].append(passage)
    return parts


def _whole(part: list[Passage], kind: str) -> Passage:
    span = Span(part[0].span.start, part[-1].span.end)
    return Passage("division", span, kind, "medium", NAME)


def _arranged(text: str, passages: list[Passage]) -> list[Passage]:
    end = next((i for i, one in enumerate(passages) if one.role in _AT_THE_END), len(passages))
    sections = _sections(text, passages[:end])
    return list(_divisions(passages, sections, end)) if sections else []


def _sections(text: str, passages: Sequence[Passage]) -> list[_Section]:
    leading = next(
        (i for i, one in enumerate(passages) if one.role not in ("opener", "head")), len(passages)
    )
    styles = {
        i: heading_style(text, one.span) for i, one in enumerate(passages) if one.role == "head"
    }
    later = [i for i in styles if i > leading]
    if not later:
        return []
    titles = [i for i in styles if i < leading]
    if titles and titles[-1] == leading - 1 and _is_section(titles, styles, later):
        later.insert(0, titles[-1])
    styles = {i: _style(text, passages[i].span) for i in later}
    starts = [i for i in later if styles.get(i - 1) != styles[i]]
    ranks = _ranks([styles[i] for i in starts])
    return [_Section(i, ranks[styles[i]], styles[i]) for i in starts]


def _style(text: str, span: Span) -> Style:
    """Return the style of a heading; capitals outrank the number before them."""
    style = heading_style(text, span)
    capitals = span.of(text).isupper() and style in ("roman", "number", "letter")
    return "capitals" if capitals else style


def _is_section(titles: Sequence[int], styles: dict[int, Style], later: Sequence[int]) -> bool:
    style = styles[titles[-1]]
    repeated = any(styles[i] == style for i in later)
    alone = len(titles) == 1 or all(styles[i] == style for i in titles)
    return repeated and (style in _ENUMERATED or not alone)


def _ranks(styles: Sequence[Style]) -> dict[Style, int]:
    """Rank the styles: Markdown's by their depth, the rest in the order of their appearance."""
    markdown = sorted({style for style in styles if style.startswith("markdown")})
    others = [style for style in dict.fromkeys(styles) if not style.startswith("markdown")]
    return {style: rank for rank, style in enumerate([*markdown, *others])}


def _divisions(
    passages: Sequence[Passage], sections: Sequence[_Section], end: int
) -> Iterator[Passage]:
    open_sections: list[_Section] = []
    for section in [*sections, _Section(end, -1, "plain")]:
        while open_sections and open_sections[-1].level >= section.level:
            yield _division(passages, open_sections.pop(), section.start)
        open_sections.append(section)


def _division(passages: Sequence[Passage], section: _Section, end: int) -> Passage:
    head = passages[section.start]
    span = Span(head.span.start, passages[end - 1].span.end)
    detail = _KINDS.get(section.style, "section")
    return Passage("division", span, detail, head.certainty, NAME)


STRUCTURER = Structurer(NAME, structure_divisions, step=70)
