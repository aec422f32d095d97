"""Find the closer of a paper: valediction, signature, date, attestation, copies; and the P.S."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, takewhile

from tei_kit.model import Document, Passage, Role, Span
from tei_kit.model.statement import Certainty
from tei_kit.plugins import Structurer
from tei_kit.structurers._feet import POSTSCRIPT, FootLine, foot_line, signs_with_name
from tei_kit.structurers._headings import is_annex_label
from tei_kit.structurers._layers import (
    RUN_ON,
    Line,
    less_certain,
    lines_of,
    outermost,
    remainder,
    replaced,
    wraps,
)
from tei_kit.structurers.openers import mark_passages

NAME = "closers"
_MOST_LINES = 60
_MOST_UNTOLD = 4


def structure_closer(document: Document) -> Document:
    """Give the lines after the last sentence their roles, where any of them tells its own.

    A name alone at the very end is a signature if a sentence closes before it. What follows
    "P.S." is a postscript. At least one paragraph is left for the body.
    """
    annex = _annex_start(document)
    if annex is not None:
        structured = _with_closer(document, _trailing_paragraphs(document, annex))
        if structured is not None:
            return structured
    return _with_closer(document, _trailing_paragraphs(document)) or document


def _annex_start(document: Document) -> int | None:
    """Return where the first enclosure begins: a paragraph that only names it."""
    for passage in outermost(document.passages)[1:]:
        if passage.role == "paragraph" and is_annex_label(document.text, passage.span):
            return passage.span.start
    return None


def _with_closer(document: Document, paragraphs: list[Passage]) -> Document | None:
    text = document.text
    lines = lines_of(text, paragraphs)[-_MOST_LINES:]
    postscript = _postscript_start(text, lines)
    main, after = lines[:postscript], lines[postscript:]
    closing = _closing_lines(text, main)
    passages: list[Passage] = list(_closer(text, closing))
    taken = [one.line for one in closing]
    if after and len(main) > len(closing):
        passages.extend(_postscript(text, after))
        taken.extend(after)
    if not taken or not _leaves_body(document, taken[0]):
        return None
    span = Span(taken[0].span.start, taken[-1].span.end)
    touched = [one for one in paragraphs if one.span.end > span.start]
    kept = [one for one in remainder(text, touched[0], span) if one.span.end <= span.start]
    return replaced(document, touched, [*passages, *kept])


def _trailing_paragraphs(document: Document, before: int | None = None) -> list[Passage]:
    found: list[Passage] = []
    for passage in reversed(outermost(document.passages)):
        if before is not None and passage.span.start >= before:
            continue
        if passage.role == "editorial_notes" and not found:
            continue
        if passage.role != "paragraph" or len(found) > _MOST_LINES:
            break
        found.append(passage)
    return found[::-1]


def _leaves_body(document: Document, first: Line) -> bool:
    return any(
        one.role == "paragraph" and one.span.start < first.span.start
        for one in outermost(document.passages)
    )


def _postscript_start(text: str, lines: Sequence[Line]) -> int:
    for number, line in enumerate(lines):
        if number > 0 and POSTSCRIPT.match(text, line.span.start, line.span.end):
            return number
    return len(lines)


def _closing_lines(text: str, lines: Sequence[Line]) -> list[FootLine]:
    """Return the longest run of lines at the end that a telling one begins."""
    feet: list[FootLine] = []
    for number in range(len(lines) - 1, -1, -1):
        foot = foot_line(text, lines[number])
        if foot is None or (number > 0 and wraps(text, lines[number - 1], lines[number])):
            break
        feet.insert(0, foot)
    for number in range(len(feet)):
        if _begins_closer(text, feet, number, lines) and _holds_together(feet[number:]):
            return feet[number:]
    return []


def _holds_together(feet: Sequence[FootLine]) -> bool:
    """Tell whether no long run of lines that say nothing stands in between."""
    untold = 0
    listing = False
    for foot in feet:
        listing = foot.kind == "distribution" or (listing and foot.kind != "valediction")
        untold = untold + 1 if foot.kind == "short" and not listing else 0
        if untold > _MOST_UNTOLD:
            return False
    return True


def _begins_closer(text: str, feet: Sequence[FootLine], number: int, lines: Sequence[Line]) -> bool:
    """Tell whether a closer begins with a line: it tells so, or a name stands on or under it."""
    foot, rest = feet[number], feet[number + 1 :]
    if foot.telling:
        return True
    position = lines.index(foot.line)
    if position == 0 or not _closes(text, lines[position - 1]):
        return False
    if foot.kind == "name":
        words = foot.line.words(text)
        return (foot.line.first or words.isupper() or "." in words) and _ends_with(rest)
    if foot.kind == "office":
        return bool(rest) and rest[0].kind in ("name", "office") and _ends_with(rest)
    return foot.line.first and _stands_over_name(text, foot, rest) and _ends_with(rest)


def _stands_over_name(text: str, foot: FootLine, rest: Sequence[FootLine]) -> bool:
    """Tell whether a line that says nothing is an office: initials and a surname are under it."""
    if not rest or rest[0].kind != "name":
        return False
    return rest[0].line.paragraph is foot.line.paragraph and "." in rest[0].line.words(text)


def _ends_with(rest: Sequence[FootLine]) -> bool:
    """Tell whether what follows a name is the foot of a paper and no longer list of names."""
    before = _before_copies(rest)
    named = sum(one.kind in ("name", "office") for one in rest)
    return all(one.kind != "short" for one in before) and named <= _MOST_UNTOLD


def _before_copies(feet: Sequence[FootLine]) -> list[FootLine]:
    return list(takewhile(lambda one: one.kind != "distribution", feet))


def _closes(text: str, line: Line) -> bool:
    """Tell whether a sentence ends, or an office is named, on the line before a signature."""
    if text[line.span.end - 1] in '.!?]"”»' or line.paragraph.responsibility == RUN_ON:
        return True
    foot = foot_line(text, line)
    return foot is not None and foot.kind in ("office", "valediction")


def _closer(text: str, feet: Sequence[FootLine]) -> Iterator[Passage]:
    if not feet:
        return
    span = Span(feet[0].line.span.start, feet[-1].line.span.end)
    guess: Certainty = "high" if feet[0].telling else "medium"
    yield _signed("closer", span, feet[0].line, guess=guess)
    dated = any(mark.role == "dateline" for foot in feet for mark in foot.marks)
    for kind, group in groupby(_named(text, feet), key=lambda pair: pair[0]):
        yield from _group(text, kind, [foot for _, foot in group], dated=dated)


def _named(text: str, feet: Sequence[FootLine]) -> Iterator[tuple[str, FootLine]]:
    """Yield each line with the group that it belongs to: offices go with the name beside them."""
    before = ""
    for foot, following in zip(feet, [*feet[1:], None], strict=True):
        group: str = foot.kind
        if foot.kind in ("name", "office", "signature"):
            group = "distribution" if before == "distribution" else "signature"
        elif foot.kind == "short" and before == "signature" and _goes_on(text, foot):
            group = "signature"
        elif foot.kind == "short":
            group = _group_of_short(before, following)
        yield group, foot
        before = group


def _goes_on(text: str, foot: FootLine) -> bool:
    """Tell whether a line goes on with the office of the line above it."""
    return not foot.line.first and text[foot.line.span.start].islower()


def _group_of_short(before: str, following: FootLine | None) -> str:
    if before == "distribution":
        return "distribution"
    if before == "valediction":
        goes_on = following is not None and following.kind == "valediction"
        return "valediction" if goes_on else "signature"
    named = following is not None and following.kind in ("name", "office")
    return "signature" if named else "short"


def _group(text: str, kind: str, feet: Sequence[FootLine], *, dated: bool) -> Iterator[Passage]:
    span = Span(feet[0].line.span.start, feet[-1].line.span.end)
    if kind == "marks":
        for foot in feet:
            for mark in foot.marks:
                yield from mark_passages(text, mark, foot.line.paragraph, NAME, dated=dated)
    elif kind == "valediction":
        yield _signed("salutation", span, feet[0].line)
    elif kind == "signature":
        for one in _signatures(text, feet):
            signed = Span(one[0].line.span.start, one[-1].line.span.end)
            yield _signed("signature", signed, one[0].line, guess=_guess(one[0]))
    elif kind == "distribution":
        yield _signed("distribution", span, feet[0].line, guess=_guess(feet[0]))


def _guess(foot: FootLine) -> Certainty:
    return "high" if foot.telling else "medium"


def _signatures(text: str, feet: Sequence[FootLine]) -> Iterator[list[FootLine]]:
    """Divide lines that sign into those of each person: offices stand all before or all behind."""
    current: list[FootLine] = []
    name = ""
    for foot in feet:
        named = signs_with_name(text, foot)
        last = foot.line.words(text).split()[-1].strip(".,)").lower() if named else name
        other = named and last != name
        office = foot.kind == "office" and feet[0].kind == "office"
        if name and (other or office):
            yield current
            current, name = [], ""
        current.append(foot)
        name = last if named else name
    yield current


def _postscript(text: str, lines: Sequence[Line]) -> Iterator[Passage]:
    """Yield the postscript and what closes it in turn."""
    closing = _closing_lines(text, lines[1:])
    said = lines[: len(lines) - len(closing)]
    yield _signed("postscript", Span(said[0].span.start, said[-1].span.end), said[0])
    for _, group in groupby(said, key=lambda line: line.paragraph.span):
        members = list(group)
        span = Span(members[0].span.start, members[-1].span.end)
        yield replace(members[0].paragraph, span=span)
    yield from _closer(text, closing)


def _signed(role: Role, span: Span, line: Line, *, guess: Certainty = "high") -> Passage:
    certainty = less_certain(guess, line.paragraph.certainty or "high")
    return Passage(role, span, None, certainty, line.paragraph.responsibility or NAME)


STRUCTURER = Structurer(NAME, structure_closer, step=40)
