"""The text that a TEI file transcribes, and what its elements say about stretches of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from lxml import etree

from tei_kit.model import Span
from tei_kit.tei.names import TEI_NAMESPACE, XML_NAMESPACE, local_name, tei
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.pointers import SourcePointer, local_target, source_pointer

Layer = Literal["transcribed", "reading"]
Part = Literal["title", "citation", "date", "abstract", "front", "body", "back"]

MENTION_ELEMENTS = frozenset(
    {
        "persName", "orgName", "placeName", "name", "rs", "geogName", "settlement", "region",
        "country", "date", "time", "num", "measure",
    }
)  # fmt: skip
MILESTONE_ELEMENTS = frozenset({"pb", "cb", "lb", "gb", "milestone"})

_SKIPPED_IN_CHOICE: dict[Layer, frozenset[str]] = {
    "transcribed": frozenset({"corr", "reg", "expan"}),
    "reading": frozenset({"sic", "orig", "abbr"}),
}
_DATE_LINE = f"{tei('bibl')}/{tei('note')}[@type='date'][@source]"
_TEI_PREFIX = f"{{{TEI_NAMESPACE}}}"
_XML_PREFIX = f"{{{XML_NAMESPACE}}}"


@dataclass(frozen=True, slots=True)
class Mention:
    """Stand for a name, date or figure in a transcription.

    `span` reaches from the first character of the first fragment to the last of the last;
    `fragments` are the stretches of the elements that make up the mention, one unless they are
    linked by `@next`. `attributes` are those of the first fragment, XML's as "xml:id". `number`
    is the place of its first element in document order, the file's root being number 0, as in
    `tei_kit.tei.positions`.
    """

    element: str
    span: Span
    attributes: Mapping[str, str]
    fragments: tuple[Span, ...]
    number: int


@dataclass(frozen=True, slots=True)
class StructuralElement:
    """Stand for an element that is neither mention nor milestone; `depth` counts its ancestors.

    The depth of the transcription's own element is 0, and that element is not listed.
    """

    element: str
    span: Span
    attributes: Mapping[str, str]
    depth: int
    number: int


@dataclass(frozen=True, slots=True)
class MilestoneElement:
    """Stand for the beginning of a page, column or line before the character at `position`."""

    element: str
    position: int
    attributes: Mapping[str, str]
    number: int


@dataclass(frozen=True, slots=True)
class Transcription:
    """Carry the text of one verbatim stretch and the layers over it.

    `part` says which stretch it is, `source` where in the source it stands (None where the file
    does not say). Spans count code points of `text`. Mentions, passages and milestones are in
    document order.
    """

    part: Part
    source: SourcePointer | None
    attributes: Mapping[str, str]
    number: int
    text: str
    mentions: tuple[Mention, ...]
    passages: tuple[StructuralElement, ...]
    milestones: tuple[MilestoneElement, ...]

    def in_source(self, span: Span) -> Span | None:
        """Return where a stretch of the text stands in the source, None where that is unknown.

        It is unknown as well where the pointer and the text differ in length, so that one of
        them was edited.
        """
        if self.source is None or len(self.source.span) != len(self.text):
            return None
        return span.shifted(self.source.span.start)


def transcriptions(file: TeiFile, layer: Layer = "transcribed") -> tuple[Transcription, ...]:
    """Return what a TEI file transcribes, stretch by stretch, in document order.

    In a file of ours these are the elements whose `@source` points to characters of the source:
    titles, citations, date lines of the record, paragraphs of the abstract, bodies, divisions of
    the back. In any other file they are the titles of `titleStmt`, the `bibl` of `sourceDesc`, the
    paragraphs of `abstract`, and `front`, `body` and `back` of each text.

    All character data counts, white space included. Of a `choice`, `sic`, `orig` and `abbr` are
    the transcribed layer, `corr`, `reg` and `expan` the reading layer. A description in a `gap`
    counts where it holds characters of the source, that is, in stretches with a pointer.

    Args:
        file: any TEI file.
        layer: which readings of `choice` count.

    Source: TEI Guidelines, 3.5 (simple editorial changes) and 17.1 (linked fragments).
    """
    numbers = {element: number for number, element in enumerate(file.root.iter("*"))}
    return tuple(
        _Walk(part, element, pointer, numbers, layer).result()
        for part, element, pointer in _verbatim_elements(file.root)
    )


def transcription_of(block: etree._Element, layer: Layer = "transcribed") -> Transcription:
    """Return what one block of a text transcribes, such as a paragraph.

    Where it stands in a source is left open, and elements are numbered from the block.

    Args:
        block: any element in the body of a text.
        layer: which readings of `choice` count.
    """
    numbers = {element: number for number, element in enumerate(block.iter("*"))}
    return _Walk("body", block, None, numbers, layer).result()


def _verbatim_elements(
    root: etree._Element,
) -> Iterator[tuple[Part, etree._Element, SourcePointer | None]]:
    candidates = [(part, element) for part, element in _candidates(root)]
    pointers = {element: source_pointer(element.get("source")) for _, element in candidates}
    ours = any(pointers.values())
    for part, element in candidates:
        pointer = pointers[element]
        in_header = part in ("title", "citation", "date", "abstract")
        if pointer is not None or not (ours and in_header):
            yield part, element, pointer


def _candidates(root: etree._Element) -> Iterator[tuple[Part, etree._Element]]:
    for element in root.iter(
        tei("titleStmt"), tei("sourceDesc"), tei("abstract"), tei("front"), tei("body"), tei("back")
    ):
        match local_name(element.tag):
            case "titleStmt":
                yield from (("title", title) for title in element.iterchildren(tei("title")))
            case "sourceDesc":
                yield from (("citation", bibl) for bibl in element.iterchildren(tei("bibl")))
                yield from (("date", note) for note in element.iterfind(_DATE_LINE))
            case "abstract":
                yield from (("abstract", p) for p in element.iterchildren(tei("p")))
            case "front" if _is_top(element):
                yield "front", element
            case "body" if _is_top(element):
                yield "body", element
            case "back" if _is_top(element):
                yield from (("back", part) for part in _back_parts(element))
            case _:
                pass


def _is_top(element: etree._Element) -> bool:
    """Tell whether the part belongs to a text, not to one that floats in another's body."""
    return next(element.iterancestors(tei("floatingText")), None) is None


def _back_parts(back: etree._Element) -> list[etree._Element]:
    divisions = list(back.iterchildren(tei("div")))
    pointed = divisions and all(source_pointer(part.get("source")) for part in divisions)
    return divisions if pointed else [back]


@dataclass(slots=True)
class _Walk:
    """Collect one transcription from the tree, without recursion."""

    part: Part
    root: etree._Element
    source: SourcePointer | None
    numbers: Mapping[etree._Element, int]
    layer: Layer
    pieces: list[str] = field(default_factory=list)
    length: int = 0
    mentions: list[Mention] = field(default_factory=list)
    passages: list[StructuralElement] = field(default_factory=list)
    milestones: list[MilestoneElement] = field(default_factory=list)

    def result(self) -> Transcription:
        self._walk()
        self.mentions.sort(key=lambda mention: mention.number)
        self.passages.sort(key=lambda passage: passage.number)
        return Transcription(
            self.part,
            self.source,
            _attributes(self.root),
            self.numbers[self.root],
            "".join(self.pieces),
            tuple(_joined(self.mentions)),
            tuple(self.passages),
            tuple(self.milestones),
        )

    def _walk(self) -> None:
        starts: list[int] = []
        walk = etree.iterwalk(self.root, events=("start", "end", "comment", "pi"))
        for event, node in walk:
            if event == "start":
                starts.append(self.length)
                if self._is_skipped(node):
                    walk.skip_subtree()
                else:
                    self._add(node.text)
            elif event == "end":
                start = starts.pop()
                if node is self.root:
                    return
                self._note(node, Span(start, self.length), len(starts))
                self._add(node.tail)
            else:
                self._add(node.tail)

    def _add(self, text: str | None) -> None:
        if text:
            self.pieces.append(text)
            self.length += len(text)

    def _is_skipped(self, element: etree._Element) -> bool:
        parent = element.getparent()
        if parent is None or element is self.root:
            return False
        name, around = local_name(element.tag), local_name(parent.tag)
        if around == "choice":
            return name in _SKIPPED_IN_CHOICE[self.layer]
        return around == "gap" and name == "desc" and self.source is None

    def _note(self, element: etree._Element, span: Span, depth: int) -> None:
        name, attributes = local_name(element.tag), _attributes(element)
        number = self.numbers[element]
        if name in MENTION_ELEMENTS:
            self.mentions.append(Mention(name, span, attributes, (span,), number))
        elif name in MILESTONE_ELEMENTS:
            self.milestones.append(MilestoneElement(name, span.start, attributes, number))
        else:
            self.passages.append(StructuralElement(name, span, attributes, depth, number))


def _attributes(element: etree._Element) -> dict[str, str]:
    return {_written(name): value for name, value in element.items()}


def _written(name: str) -> str:
    if not name.startswith("{"):
        return name
    return name.replace(_XML_PREFIX, "xml:").replace(_TEI_PREFIX, "")


def _joined(mentions: list[Mention]) -> Iterator[Mention]:
    """Join fragments along `@next`; what no `@next` reaches begins a mention of its own."""
    by_id = {
        mention.attributes["xml:id"]: mention
        for mention in mentions
        if "xml:id" in mention.attributes
    }
    following = {
        mention.number: by_id[target]
        for mention in mentions
        if (target := local_target(mention.attributes.get("next"))) in by_id
    }
    reached = {mention.number for mention in following.values()}
    for mention in mentions:
        if mention.number in reached:
            continue
        chain, seen = [mention], {mention.number}
        while (after := following.get(chain[-1].number)) and after.number not in seen:
            chain.append(after)
            seen.add(after.number)
        yield _chained(chain)


def _chained(chain: list[Mention]) -> Mention:
    first = chain[0]
    if len(chain) == 1:
        return first
    fragments = tuple(link.span for link in chain)
    span = Span(min(part.start for part in fragments), max(part.end for part in fragments))
    return Mention(first.element, span, first.attributes, fragments, first.number)
