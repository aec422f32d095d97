"""Arranges what stands between blocks: in a body, a division, a postscript, the notes at the back.

TEI's order at such a level is: headings and openers, then blocks, then divisions, then closers and
postscripts. What comes in another order is divided into sections, each a `div` of its own, so that
a heading or a second letter in the middle begins a division and no character moves.

Source: TEI Guidelines, 4.2 (elements common to all divisions), content models of `body`, `div` and
`postscript`.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from tei_kit.encoder.branches import Branch, Part, Run, parts
from tei_kit.encoder.vocabulary import SOFTWARE_POINTER, Content, in_order
from tei_kit.encoder.weave import Node
from tei_kit.model import Role, Span

Kind = Literal["top", "block", "division", "bottom", "anywhere", "edge", "stray"]

_KINDS: dict[Role, Kind] = {
    "head": "top",
    "opener": "top",
    "paragraph": "block",
    "list": "block",
    "division": "division",
    "closer": "bottom",
    "postscript": "bottom",
    "note": "anywhere",
    "editorial_notes": "anywhere",
    "dateline": "edge",
    "salutation": "edge",
    "signature": "edge",
}
_ORDER: dict[Kind, int] = {"top": 0, "block": 1, "stray": 1, "division": 2, "bottom": 3}
_AT_POSTSCRIPT_EDGES: frozenset[Role] = frozenset({"signature"})


class Maker(Protocol):
    """Make nodes of what stands inside the blocks."""

    @property
    def text(self) -> str:
        """Return the text of the document."""
        ...

    def node(self, branch: Branch, around: Content) -> Node:
        """Return the node of a branch that stands in content of the kind `around`."""
        ...

    def gathered(self, name: str, run: Run, content: Content) -> Node:
        """Return an element of no passage around a run."""
        ...


@dataclass(frozen=True, slots=True)
class _Piece:
    """Be one thing at a level."""

    kind: Kind
    run: Run


def level(maker: Maker, branches: Sequence[Branch], span: Span, stray: str = "ab") -> list[Node]:
    """Return the elements of a body or a division.

    Args:
        maker: makes the nodes of blocks.
        branches: the passages directly at the level.
        span: the stretch that the level covers.
        stray: the element for visible text that no block covers.
    """
    found = parts(branches, maker.text, span)
    sections = _sections(_pieces(found, _with_edges([_kind(part) for part in found])))
    arranger = _Arranger(maker, stray)
    if len(sections) == 1:
        return arranger.nodes(sections[0], span, must_have_block=True)
    closing = _closing(sections)
    last = sections[-1][: len(sections[-1]) - len(closing)]
    return [
        *arranger.first(sections[0]),
        *(node for section in [*sections[1:-1], last] for node in arranger.later(section)),
        *(arranger.node(piece) for piece in closing),
    ]


def postscript_level(maker: Maker, branches: Sequence[Branch], span: Span) -> list[Node]:
    """Return the elements of a postscript, which can hold no divisions.

    What stands out of order is gathered into an `ab`.
    """
    found = parts(_dissolved(branches), maker.text, span)
    kinds = _in_one_order(_with_edges([_kind_in_postscript(part) for part in found]))
    return _Arranger(maker, "ab").nodes(_pieces(found, kinds), span, must_have_block=True)


def _kind(part: Part) -> Kind:
    if isinstance(part, Span):
        return "stray"
    if not part.span:
        return "anywhere"
    return _KINDS.get(part.role, "stray")


def _kind_in_postscript(part: Part) -> Kind:
    kind = _kind(part)
    if kind == "edge" and isinstance(part, Branch) and part.role not in _AT_POSTSCRIPT_EDGES:
        return "stray"
    return kind


def _with_edges(kinds: list[Kind]) -> list[Kind]:
    """Say of a dateline, salutation or signature without opener whether it begins or ends.

    In the middle, or where there is nothing else, it is text like any other.
    """
    if not set(kinds) <= {"edge", "anywhere"}:
        _turn_edges(kinds, range(len(kinds)), "top")
        _turn_edges(kinds, range(len(kinds))[::-1], "bottom")
    return ["stray" if kind == "edge" else kind for kind in kinds]


def _turn_edges(kinds: list[Kind], indexes: Iterable[int], meaning: Kind) -> None:
    for index in indexes:
        if kinds[index] == "edge":
            kinds[index] = meaning
        elif kinds[index] not in (meaning, "anywhere"):
            return


def _in_one_order(kinds: list[Kind]) -> list[Kind]:
    """Make stray what would begin or end a section in the middle."""
    begun = False
    ordered: list[Kind] = []
    for kind in kinds:
        ordered.append("stray" if begun and kind == "top" else kind)
        begun = begun or kind not in ("top", "anywhere")
    inner = [index for index, kind in enumerate(ordered) if kind in ("block", "stray")]
    last = inner[-1] if inner else -1
    return [
        "stray" if kind == "bottom" and index < last else kind for index, kind in enumerate(ordered)
    ]


def _dissolved(branches: Sequence[Branch]) -> list[Branch]:
    """Put in place of divisions what stands in them."""
    found: list[Branch] = []
    for branch in branches:
        found.extend(_dissolved(branch.children) if branch.role == "division" else [branch])
    return found


def _pieces(found: Sequence[Part], kinds: Sequence[Kind]) -> list[_Piece]:
    pieces: list[_Piece] = []
    for part, kind in zip(found, kinds, strict=True):
        if kind == "stray" and pieces and pieces[-1].kind == "stray":
            pieces[-1] = _Piece("stray", Run((*pieces[-1].run.parts, part)))
        else:
            pieces.append(_Piece(kind, Run((part,))))
    return pieces


def _sections(pieces: Sequence[_Piece]) -> list[list[_Piece]]:
    sections: list[list[_Piece]] = [[]]
    reached = 0
    for piece in pieces:
        order = _ORDER.get(piece.kind, reached)
        if order < reached:
            sections.append([])
        reached = order
        sections[-1].append(piece)
    return sections


def _closing(sections: Sequence[Sequence[_Piece]]) -> list[_Piece]:
    """Return the end of the last section that closes the whole, nothing if sections are letters."""
    last = sections[-1]
    if any(piece.run.role == "opener" for piece in last) or any(
        piece.kind == "bottom" for section in sections[:-1] for piece in section
    ):
        return []
    first = next((i for i, piece in enumerate(last) if piece.kind == "bottom"), len(last))
    return list(last[first:])


@dataclass(frozen=True, slots=True)
class _Arranger:
    maker: Maker
    stray: str

    def first(self, section: Sequence[_Piece]) -> list[Node]:
        """Return the first of several sections: undivided if nothing closes it."""
        if any(piece.kind == "bottom" for piece in section):
            return [self.division(section)]
        return [self.node(piece) for piece in section]

    def later(self, section: Sequence[_Piece]) -> list[Node]:
        """Return a later section; divisions stand on their own."""
        if all(piece.kind in ("division", "anywhere") for piece in section):
            return [self.node(piece) for piece in section]
        return [self.division(section)]

    def division(self, section: Sequence[_Piece]) -> Node:
        span = Span(section[0].run.span.start, section[-1].run.span.end)
        closed = any(piece.kind == "bottom" for piece in section)
        children = tuple(self.nodes(section, span, must_have_block=closed))
        attributes = in_order({"cert": "medium", "resp": SOFTWARE_POINTER})
        return Node("div", attributes, span, children, holds_mentions=False)

    def nodes(self, section: Sequence[_Piece], span: Span, *, must_have_block: bool) -> list[Node]:
        nodes = [self.node(piece) for piece in section]
        if not must_have_block or any(_ORDER.get(piece.kind) in (1, 2) for piece in section):
            return nodes
        tops = [index for index, piece in enumerate(section) if piece.kind == "top"]
        place = tops[-1] + 1 if tops else 0
        if place < len(section) and section[place].kind == "anywhere":
            nodes[place] = self.maker.gathered(self.stray, section[place].run, "prose")
        else:
            position = nodes[place - 1].span.end if place else span.start
            nodes.insert(place, Node(self.stray, {}, Span(position, position)))
        return nodes

    def node(self, piece: _Piece) -> Node:
        if piece.kind == "stray":
            return self.maker.gathered(self.stray, piece.run, "prose")
        return self.maker.node(piece.run.branches[0], "divisions")
