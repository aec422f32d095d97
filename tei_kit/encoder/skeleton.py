"""Makes the elements that passages become, valid TEI whatever the passages are.

Structurers promise that passages nest; this module holds to TEI's content models besides. Where
an element can't stand (a paragraph in an opener, a heading in an address line) its passage
becomes a `seg` that tells the role; what stands between blocks is the business of `levels`.

Source: TEI Guidelines, content models of `list`, `address`, `opener`, `closer`, `idno`, `gap`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from tei_kit.encoder.branches import Branch, Run, parts, runs
from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.levels import level, postscript_level
from tei_kit.encoder.vocabulary import (
    Content,
    classification_level,
    in_order,
    level_pointer,
    passage_attributes,
    seg_attributes,
)
from tei_kit.encoder.weave import Node
from tei_kit.model import Role, Span

_IN_PHRASES: frozenset[Role] = frozenset(
    {
        "classification", "copy_mark", "copy_number", "registration", "number", "attestation",
        "distribution", "gap", "note", "editorial_notes", "address",
    }
)  # fmt: skip
_AT_LEVEL_EDGES: frozenset[Role] = frozenset({"dateline", "salutation", "signature"})
_BETWEEN_PHRASES: frozenset[Role] = frozenset({"list", "label"})
_PARAGRAPHS: frozenset[Role] = frozenset({"paragraph"})

ALLOWED: Mapping[Content, frozenset[Role]] = {
    "phrases": _IN_PHRASES,
    "opener": _IN_PHRASES | _AT_LEVEL_EDGES,
    "closer": _IN_PHRASES | _AT_LEVEL_EDGES,
    "prose": _IN_PHRASES | _BETWEEN_PHRASES,
    "notes": _IN_PHRASES | _BETWEEN_PHRASES | _PARAGRAPHS,
}
"""The roles whose own elements may stand in mixed content of each kind."""

_INLINE_ELEMENTS = frozenset({"seg", "idno", "gap", "note", "address"})


@dataclass(frozen=True, slots=True)
class Cuts:
    """Know where other layers cut the text: bounds of mentions, positions of milestones."""

    positions: Sequence[int]
    """In ascending order."""

    def divide(self, span: Span) -> bool:
        """Tell whether something begins or ends strictly inside a span."""
        first = bisect_right(self.positions, span.start)
        return first < bisect_left(self.positions, span.end)


@dataclass(frozen=True, slots=True)
class Skeleton:
    """Make nodes of branches: holds what all of them need to know."""

    text: str
    identifiers: Identifiers
    cuts: Cuts

    def node(self, branch: Branch, around: Content) -> Node:
        """Return the node of a branch that stands in content of the kind `around`."""
        form = branch.form
        if around in ALLOWED and branch.role not in ALLOWED[around]:
            return self._seg(branch)
        if form.content == "characters":
            return self._characters(branch)
        if form.content not in ALLOWED:
            return self._own(branch, self._blocks(branch, form.content), holds_mentions=False)
        return self._own(branch, self.nodes(branch.children, form.content))

    def _blocks(self, branch: Branch, content: Content) -> tuple[Node, ...]:
        """Return what stands in an element that holds no characters itself."""
        match content:
            case "items":
                return self._items(branch)
            case "address lines":
                return self._address_lines(branch)
            case "blocks":
                return tuple(postscript_level(self, branch.children, branch.span))
            case _:
                return tuple(level(self, branch.children, branch.span))

    def nodes(self, branches: Iterable[Branch], around: Content) -> tuple[Node, ...]:
        """Return the nodes of branches that stand side by side in mixed content."""
        return tuple(self.node(branch, around) for branch in branches)

    def gathered(self, name: str, run: Run, content: Content) -> Node:
        """Return an element of no passage around a run."""
        return Node(name, {}, run.span, self.nodes(run.branches, content))

    def own_attributes(self, branch: Branch) -> dict[str, str]:
        """Return the attributes of a branch's own element."""
        attributes = passage_attributes(branch.passage, branch.form, self.identifiers)
        if branch.role == "classification":
            name, _ = classification_level(branch.passage, self.text)
            attributes["ana"] = level_pointer(name, self.identifiers)
        return in_order(attributes)

    def _own(
        self, branch: Branch, children: tuple[Node, ...], *, holds_mentions: bool = True
    ) -> Node:
        element = branch.form.element
        return Node(
            element,
            self.own_attributes(branch),
            branch.span,
            children,
            holds_mentions=holds_mentions,
            inline=element in _INLINE_ELEMENTS,
        )

    def _seg(self, branch: Branch) -> Node:
        attributes = seg_attributes(branch.passage, self.identifiers)
        children = self.nodes(branch.children, "phrases")
        return Node("seg", attributes, branch.span, children, inline=True)

    def _characters(self, branch: Branch) -> Node:
        """Return an element that holds characters only, or a `seg` if something divides them."""
        if branch.children or self.cuts.divide(branch.span):
            return self._seg(branch)
        own = replace(self._own(branch, (), holds_mentions=False), indivisible=True)
        if branch.role != "gap" or not branch.span:
            return own
        words = Node("desc", {}, branch.span, holds_mentions=False, indivisible=True)
        return replace(own, children=(words,))

    def _address_lines(self, branch: Branch) -> tuple[Node, ...]:
        return tuple(
            self.node(run.branches[0], "address lines")
            if run.role == "address_line"
            else self.gathered("addrLine", run, "phrases")
            for run in self._runs(branch, frozenset({"address_line"}))
        )

    def _items(self, branch: Branch) -> tuple[Node, ...]:
        """Return headings first, then pairs of label and item if all are, else items only."""
        found = self._runs(branch, frozenset({"head", "label", "item"}))
        heads = 0
        while heads < len(found) - 1 and found[heads].role == "head":
            heads += 1
        rest = found[heads:]
        paired = [run.role for run in rest] == ["label", "item"] * (len(rest) // 2)
        if not paired:
            rest = list(_with_labels_inside(rest))
        return (
            *(self.node(run.branches[0], "items") for run in found[:heads]),
            *(
                self.node(run.branches[0], "items")
                if paired or run.role == "item"
                else self.gathered("item", run, "notes")
                for run in rest
            ),
        )

    def _runs(self, branch: Branch, alone: frozenset[Role]) -> list[Run]:
        return runs(parts(branch.children, self.text, branch.span), alone.__contains__)


def _with_labels_inside(found: Sequence[Run]) -> Iterator[Run]:
    """Draw each label into the item that follows it: TEI wants a label for every item or none."""
    label: Branch | None = None
    for run in found:
        if label and run.role == "item":
            item = run.branches[0]
            whole = Span(label.span.start, item.span.end)
            passage = replace(item.passage, span=whole)
            yield Run((Branch(passage, [label, *item.children], item.around),))
            label = None
            continue
        if label:
            yield Run((label,))
        label = run.branches[0] if run.role == "label" else None
        if label is None:
            yield run
    if label:
        yield Run((label,))
