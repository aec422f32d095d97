"""Weaves layers of spans over one text into nested elements, whatever crosses what.

Two kinds of layers meet here. *Nodes* are a tree that fits TEI already (see `skeleton`); they
come out whole. *Mentions* are arbitrary spans over the same text; one that crosses a node, or
another mention that began before it, comes out in fragments. *Milestones* stand between
characters.

The weaver goes through the text once, from boundary to boundary. At each it closes what ends
there, writes milestones, opens the nodes that begin there, and opens mentions only when a
character follows, so that no fragment is ever empty. The work is proportional to the number of
boundaries times the depth of nesting.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias, TypeVar

from tei_kit.errors import UsageError
from tei_kit.model import Span


@dataclass(frozen=True, slots=True)
class Node:
    """Be one element of the structure: `children` lie inside `span`, in order, without overlap.

    `holds_mentions` says that mentions may open directly inside; `inline` that the element itself
    may stand inside a mention; `indivisible` that nothing may open anywhere inside, so that a
    mention of the same span goes around it.
    """

    name: str
    attributes: Mapping[str, str]
    span: Span
    children: tuple[Node, ...] = ()
    holds_mentions: bool = True
    inline: bool = False
    indivisible: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class WovenMention:
    """Be one mention to weave in; of mentions with equal spans the lower `rank` goes outside."""

    name: str
    attributes: Mapping[str, str]
    span: Span
    rank: int = 0


@dataclass(frozen=True, slots=True)
class WovenMilestone:
    """Be one empty element to weave in before the character at `position`."""

    name: str
    attributes: Mapping[str, str]
    position: int


@dataclass(frozen=True, slots=True)
class Start:
    """Open a node, or a fragment of a mention."""

    of: Node | WovenMention


@dataclass(frozen=True, slots=True)
class End:
    """Close what was opened last."""


@dataclass(frozen=True, slots=True)
class Empty:
    """Write an element without content."""

    of: Node | WovenMilestone


Event: TypeAlias = Start | End | Empty | Span
"""What the weaver gives out; a `Span` stands for the characters that it covers."""

_END = End()
_MAXIMUM_DEPTH = 200
"""Below what `tei_kit.tei.parsing` reads."""
_Layer = TypeVar("_Layer")


def weave(
    root: Node, mentions: Sequence[WovenMention], milestones: Sequence[WovenMilestone] = ()
) -> list[Event]:
    """Weave mentions and milestones into a tree of nodes.

    At a position, what ends there is closed first, then milestones stand, then what begins there
    is opened. Of what begins together the longer goes outside; a node goes outside a mention of
    the same span unless it is indivisible. A mention without words is left out.

    Args:
        root: the element around the stretch; it is not among the events itself.
        mentions: spans of any kind; what lies outside the stretch is cut off.
        milestones: those that belong to this stretch.

    Returns:
        Events that nest properly and whose spans cover the stretch exactly, in order.

    Raises:
        UsageError: if more than 200 layers lie over each other.

    >>> root = Node("p", {}, Span(0, 9))
    >>> person = WovenMention("persName", {}, Span(0, 5))
    >>> place = WovenMention("placeName", {}, Span(3, 9))
    >>> for event in weave(root, [person, place]):
    ...     print(event.of.name if isinstance(event, Start) else event)
    persName
    Span(start=0, end=3)
    placeName
    Span(start=3, end=5)
    End()
    End()
    placeName
    Span(start=5, end=9)
    End()
    """
    return _Weaver(root, mentions, milestones).events()


@dataclass(slots=True, eq=False)
class _Open:
    """Something that is open now, or a mention that waits to be opened (again)."""

    of: Node | WovenMention
    end: int
    order: tuple[int, int, int]
    """Of what opens at one place: the end, latest first; then rank; then the order given."""


@dataclass(slots=True)
class _Weaver:
    root: Node
    mentions: Sequence[WovenMention]
    milestones: Sequence[WovenMilestone]
    out: list[Event] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)
    waiting: list[_Open] = field(default_factory=list)

    def events(self) -> list[Event]:
        stretch = self.root.span
        nodes = _by_start(_descendants(self.root))
        coming = _by_start(self._clipped())
        stones = _by_start((stone.position, stone) for stone in self.milestones)
        boundaries = {stretch.start, stretch.end, *nodes, *coming, *stones}
        boundaries.update(node.span.end for begun in nodes.values() for node in begun)
        boundaries.update(mention.end for begun in coming.values() for mention in begun)
        ordered = sorted(boundaries)
        self.stack.append(_opened(self.root))
        for here, following in zip(ordered, [*ordered[1:], stretch.end], strict=True):
            self._close(here)
            self.waiting = [mention for mention in self.waiting if mention.end > here]
            self.out.extend(Empty(stone) for stone in stones.get(here, ()))
            self.waiting.extend(coming.get(here, ()))
            for node in nodes.get(here, ()):
                self._open_node(node)
            if following > here:
                self._characters(Span(here, following))
        return self.out

    def _clipped(self) -> Iterator[tuple[int, _Open]]:
        stretch = self.root.span
        for number, mention in enumerate(self.mentions):
            start = max(mention.span.start, stretch.start)
            end = min(mention.span.end, stretch.end)
            if start < end:
                yield start, _Open(mention, end, (-end, mention.rank, number))

    def _close(self, position: int) -> None:
        """Close what ends here and, of the mentions inside it, what goes on elsewhere."""
        lowest = next(
            (index for index in range(1, len(self.stack)) if self.stack[index].end == position),
            len(self.stack),
        )
        self._close_down_to(lowest, position)

    def _close_down_to(self, lowest: int, position: int) -> None:
        while len(self.stack) > lowest:
            closed = self.stack.pop()
            if isinstance(closed.of, Node):
                self.out.extend(
                    Empty(child) for child in closed.of.children if _ends(child, closed.of)
                )
            self.out.append(_END)
            if closed.end > position:
                self.waiting.append(closed)

    def _open_node(self, node: Node) -> None:
        if not node.span:
            self.out.append(Empty(node))
            return
        around = self._innermost_node()
        if node.inline:
            crossing = (
                index
                for index in range(around + 1, len(self.stack))
                if self.stack[index].end < node.span.end
            )
            self._close_down_to(next(crossing, len(self.stack)), node.span.start)
            if _node(self.stack[around]).holds_mentions:
                self._open_waiting(around=node)
        else:
            self._close_down_to(around + 1, node.span.start)
        self._push(_opened(node))

    def _characters(self, span: Span) -> None:
        if self.waiting and _node(self.stack[self._innermost_node()]).holds_mentions:
            self._open_waiting()
        self.out.append(span)

    def _open_waiting(self, around: Node | None = None) -> None:
        if not self.waiting:
            return
        self.waiting.sort(key=lambda mention: mention.order)
        staying = []
        for mention in self.waiting:
            if around is None or _goes_around(mention, around):
                self._push(mention)
            else:
                staying.append(mention)
        self.waiting = staying

    def _push(self, opened: _Open) -> None:
        if len(self.stack) > _MAXIMUM_DEPTH:
            raise UsageError(
                f"More than {_MAXIMUM_DEPTH} passages and annotations lie over each other, the "
                f"last one at characters {opened.of.span.start} to {opened.of.span.end}."
            )
        self.stack.append(opened)
        self.out.append(Start(opened.of))

    def _innermost_node(self) -> int:
        """Return where on the stack the innermost node is; the root is always there."""
        index = len(self.stack) - 1
        while isinstance(self.stack[index].of, WovenMention):
            index -= 1
        return index


def _opened(node: Node) -> _Open:
    return _Open(node, node.span.end, (0, 0, 0))


def _node(opened: _Open) -> Node:
    assert isinstance(opened.of, Node)
    return opened.of


def _goes_around(mention: _Open, node: Node) -> bool:
    if mention.end != node.span.end or node.indivisible:
        return mention.end >= node.span.end
    return mention.of.span.start < node.span.start


def _descendants(root: Node) -> Iterator[tuple[int, Node]]:
    """Yield the nodes below the root with their starts, in document order.

    Empty nodes at the end of their parent are left out: they are written when it closes.
    """
    stack = [(root, child) for child in reversed(root.children)]
    while stack:
        parent, node = stack.pop()
        if parent is root or not _ends(node, parent):
            yield node.span.start, node
        stack.extend((node, child) for child in reversed(node.children))


def _ends(child: Node, parent: Node) -> bool:
    return not child.span and child.span.start == parent.span.end > parent.span.start


def _by_start(layers: Iterable[tuple[int, _Layer]]) -> dict[int, list[_Layer]]:
    found: dict[int, list[_Layer]] = {}
    for start, layer in layers:
        found.setdefault(start, []).append(layer)
    return found
