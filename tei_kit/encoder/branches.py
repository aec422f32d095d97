"""Turns the flat passages of a document into the tree that they nest in."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from tei_kit.encoder.vocabulary import NESTING, Form, form_of
from tei_kit.errors import UsageError
from tei_kit.model import Passage, Role, Span

XML_SPACE = " \t\r\n"
"""What XML counts as white space; only this may stand between blocks."""

_MAXIMUM_DEPTH = 100


@dataclass(slots=True)
class Branch:
    """Carry a passage and the passages directly inside it, in the order of the text.

    `around` is the role of the passage that it stands in itself, None at the top.
    """

    passage: Passage
    children: list[Branch] = field(default_factory=list)
    around: Role | None = None

    @property
    def role(self) -> Role:
        """Return the passage's role."""
        return self.passage.role

    @property
    def form(self) -> Form:
        """Return which element the passage becomes where that may stand."""
        return form_of(self.role, self.around, {child.role for child in self.children})

    @property
    def span(self) -> Span:
        """Return where the passage stands."""
        return self.passage.span


def is_blank(text: str, span: Span) -> bool:
    """Tell whether a stretch holds nothing but white space as XML sees it."""
    return not span.of(text).strip(XML_SPACE)


def grow(passages: Iterable[Passage], text: str, body: Span) -> list[Branch]:
    """Return the outermost passages with the others inside them.

    Passages without a visible character are left out (a gap may be empty), and so is the second
    of two that say the same of the same span.

    Raises:
        UsageError: if two passages cross, one lies outside the body or too deep in others.

    >>> text = "Dear Sir, yes."
    >>> opener, salute = Passage("opener", Span(0, 9)), Passage("salutation", Span(0, 9))
    >>> [branch.role for branch in grow([salute, opener], text, Span(0, 14))[0].children]
    ['salutation']
    """
    roots: list[Branch] = []
    around: list[Branch] = []
    for passage in _distinct(passages):
        if is_blank(text, passage.span) and passage.role != "gap":
            continue
        if not body.contains(passage.span):
            raise UsageError(f"The {_called(passage)} lies outside the body of the document.")
        while around and not _is_inside(passage.span, around[-1].span):
            around.pop()
        if around and not around[-1].span.contains(passage.span):
            raise UsageError(f"The {_called(passage)} crosses the {_called(around[-1].passage)}.")
        if len(around) == _MAXIMUM_DEPTH:
            raise UsageError(f"The {_called(passage)} lies in more than {_MAXIMUM_DEPTH} others.")
        branch = Branch(passage, around=around[-1].role if around else None)
        (around[-1].children if around else roots).append(branch)
        around.append(branch)
    return roots


Part: TypeAlias = Branch | Span
"""Something in a container: a passage, or a visible stretch that no passage covers."""


@dataclass(frozen=True, slots=True)
class Run:
    """Stand for neighbours in a container."""

    parts: tuple[Part, ...]

    @property
    def span(self) -> Span:
        """Return the stretch from the first part to the last."""
        return Span(_span(self.parts[0]).start, _span(self.parts[-1]).end)

    @property
    def branches(self) -> list[Branch]:
        """Return the passages of the run."""
        return [part for part in self.parts if isinstance(part, Branch)]

    @property
    def role(self) -> Role | None:
        """Return the role of the only passage, None for stray text and for several parts."""
        first = self.parts[0]
        return first.role if len(self.parts) == 1 and isinstance(first, Branch) else None


def parts(branches: Sequence[Branch], text: str, span: Span) -> list[Part]:
    """Return the passages of a container and the visible stretches between them, in order.

    >>> parts([], " stray ", Span(0, 7))
    [Span(start=1, end=6)]
    """
    found: list[Part] = []
    end = span.start
    for branch in branches:
        found.extend(_visible(text, Span(end, branch.span.start)))
        found.append(branch)
        end = branch.span.end
    found.extend(_visible(text, Span(end, span.end)))
    return found


def runs(parts: Iterable[Part], alone: Callable[[Role], bool]) -> list[Run]:
    """Divide parts into passages that stand alone and runs of all that stands between them."""
    found: list[list[Part]] = []
    may_grow = False
    for part in parts:
        grows = not (isinstance(part, Branch) and alone(part.role))
        if grows and may_grow:
            found[-1].append(part)
        else:
            found.append([part])
        may_grow = grows
    return [Run(tuple(members)) for members in found]


def _span(part: Part) -> Span:
    return part if isinstance(part, Span) else part.span


def _visible(text: str, span: Span) -> Iterator[Span]:
    words = span.of(text)
    if words.strip(XML_SPACE):
        start = span.end - len(words.lstrip(XML_SPACE))
        yield Span(start, span.start + len(words.rstrip(XML_SPACE)))


def _is_inside(span: Span, around: Span) -> bool:
    return span.start < around.end or (not span and span.start == around.start == around.end)


def _distinct(passages: Iterable[Passage]) -> list[Passage]:
    first: dict[tuple[int, int, int], Passage] = {}
    for passage in passages:
        place = (passage.span.start, -passage.span.end, NESTING[passage.role])
        first.setdefault(place, passage)
    return [first[place] for place in sorted(first)]


def _called(passage: Passage) -> str:
    name = passage.role.replace("_", " ")
    by = f", which {passage.responsibility} found," if passage.responsibility else ""
    return f"{name} at characters {passage.span.start} to {passage.span.end}{by}"
