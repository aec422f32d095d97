"""Whatever the text: passages nest, cover it, obey TEI's order, and come out the same twice."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tei_kit.model import Document, Metadata, Passage, Role, Span
from tei_kit.readers._decoding import visible_span
from tei_kit.structurers import structure

SPACE = " \t\r\n"
CONTAINERS: dict[Role | None, set[Role]] = {
    None: {
        "division", "head", "paragraph", "list", "opener", "closer", "postscript",
        "editorial_notes", "note",
    },
    "division": {"division", "head", "paragraph", "list", "opener", "closer", "postscript"},
    "list": {"label", "item"},
    "address": {"address_line"},
    "postscript": {"paragraph"},
    "editorial_notes": {"paragraph"},
}  # fmt: skip
AT_THE_END = ("closer", "postscript", "editorial_notes")

PIECES = st.sampled_from(
    [
        "TOP SECRET", "Secret", "Copy No. 3", "Copy", "No. 12/b", "#4", "Oslo, 3 May 1951",
        "3 May 1951", "To the Board", "TO: Hall", "FROM: Lund", "SUBJECT: Wool", "Dear Sir,",
        "MEMORANDUM", "# Wool", "## Wool", "I. WOOL", "II. CLOTH", "1. Wool", "2. Cloth",
        "a) wool", "b) cloth", "(i) one", "(ii) two", "- wool", "- cloth", "  - finer", "WOOL",
        "On Wool", "The price of wool rose again, as the Board had feared it would in the spring.",
        "the price fell", "It rained.", "Yours sincerely,", "A. LUND", "Anna Lund", "Director",
        "True copy: [signature]", "cc: Hall", "2 copies", "P.S. It rained.", "Annex 1", "Enclosure",
        "Note: This letter was never sent.", "This letter was sent to the Board.", "[...]",
        "[illegible]", "\u00a0", "\u2028", "…", "http://Example.org/Aa", "McDonald", "HALL: Yes.",
        "LUND: No.", "Title\n=====", "**Wool**", "and the", "Sheep",
    ]
)  # fmt: skip
GLUE = st.sampled_from(
    ["", " ", "  ", "\n", "\r\n", "\r", "\n\n", "  \n", "\\\n", "\n\n    ", "\t"]
)
PAPERS = st.lists(st.tuples(PIECES, GLUE), min_size=1, max_size=30).map(
    lambda pairs: "".join(piece + glue for piece, glue in pairs)
)
TEXTS = st.one_of(
    PAPERS, st.text(min_size=1, max_size=300), st.text("aB.1)(-# \n\t[]:,", min_size=1, max_size=80)
).filter(lambda text: bool(text.strip()))


def document(text: str) -> Document:
    return Document("invented.txt", "0" * 64, text, visible_span(text), Metadata())


@settings(max_examples=400, deadline=None)
@given(TEXTS)
def test_passages_keep_the_promises(text: str) -> None:
    structured = structure(document(text))
    check(structured)


@settings(max_examples=50, deadline=None)
@given(TEXTS)
def test_structure_is_the_same_twice(text: str) -> None:
    first, second = structure(document(text)), structure(document(text))
    assert first.passages == second.passages
    assert first.milestones == second.milestones


def check(structured: Document) -> None:
    """Check everything that the encoder relies on."""
    tree = nested(structured)
    for passage in structured.passages:
        words = passage.span.of(structured.text)
        assert words, passage
        assert words == words.strip(SPACE), passage
        assert (passage.certainty is None) == (passage.responsibility is None), passage
    check_container(structured, None, structured.body, tree)
    positions = [(one.position, one.unit) for one in structured.milestones]
    assert positions == sorted(set(positions))
    for milestone in structured.milestones:
        assert structured.body.start <= milestone.position <= structured.body.end
    for gap in structured.passages:
        if gap.role == "gap":
            assert gap.detail in ("editorial", "signature", "illegible")


type_of_tree = list[tuple[Passage, list]]  # type: ignore[type-arg]


def nested(structured: Document) -> type_of_tree:
    """Return the passages as a tree, in the order in which they come."""
    roots: type_of_tree = []
    stack: type_of_tree = []
    for passage in structured.passages:
        assert structured.body.contains(passage.span), passage
        while stack and stack[-1][0].span.end <= passage.span.start:
            stack.pop()
        if stack:
            assert stack[-1][0].span.contains(passage.span), (stack[-1][0], passage)
        entry: tuple[Passage, list] = (passage, [])  # type: ignore[type-arg]
        (stack[-1][1] if stack else roots).append(entry)
        stack.append(entry)
    return roots


def check_container(
    structured: Document, role: Role | None, span: Span, children: type_of_tree
) -> None:
    roles = [passage.role for passage, _ in children]
    blocks_in_item = role == "item" and bool({"paragraph", "list"} & set(roles))
    if role in CONTAINERS or blocks_in_item:
        allowed = {"paragraph", "list"} if blocks_in_item else CONTAINERS[role]
        assert set(roles) <= allowed, (role, roles)
        position = span.start
        for passage, _ in children:
            assert not Span(position, passage.span.start).of(structured.text).strip(SPACE), passage
            position = passage.span.end
        assert not Span(position, span.end).of(structured.text).strip(SPACE)
    if role is None or role == "division":
        check_order(roles, body=role is None)
    if role == "list":
        assert roles == ["label", "item"] * (len(roles) // 2)
    for passage, inner in children:
        check_container(structured, passage.role, passage.span, inner)


def check_order(roles: list[Role], *, body: bool) -> None:
    top = [number for number, role in enumerate(roles) if role in ("opener", "head")]
    assert top == list(range(len(top))), roles
    end = [number for number, role in enumerate(roles) if role in AT_THE_END]
    assert end == list(range(len(roles) - len(end), len(roles))), roles
    assert roles.count("editorial_notes") <= 1
    if "editorial_notes" in roles:
        assert roles[-1] == "editorial_notes"
    middle = roles[len(top) : len(roles) - len(end)]
    if "division" in middle:
        assert set(middle[middle.index("division") :]) == {"division"}, roles
    if body:
        assert middle, roles
