"""A token trie: find many names in a text at once, longest first, white space flexible."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Generic, TypeVar

from tei_kit.names.pieces import (
    LOWER,
    PIECE_OR_MARK,
    PIECE_PATTERN,
    UPPER,
    is_acronym,
    key,
    unbroken,
    whole,
)

Value = TypeVar("Value")

_LONGEST_GAP = 40
_STEP = re.compile(rf"((?:[ \t]?\.)?)(\s{{0,{_LONGEST_GAP}}})({PIECE_OR_MARK.pattern})")
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")
_NO_GAP_BEFORE = "',;.)"
_DOTTED_ACRONYM = re.compile(rf"(?:[{UPPER}]\.\s?){{2,8}}")
_PLAIN_ACRONYM = re.compile(rf"[{UPPER}]{{2,6}}")
_INITIAL_BEHIND = re.compile(rf"\.[{UPPER}]\.")
_LETTERS_BEFORE = re.compile(rf"[{UPPER}{LOWER}]{{0,4}}\Z")
_GLUED_WORD = 4
"""Letters that a word has at least for a name to begin or end at a change of case beside it."""


class _Node(Generic[Value]):
    __slots__ = ("aliases", "children", "dotted", "ends", "values")

    def __init__(self) -> None:
        self.children: dict[str, _Node[Value]] = {}
        self.aliases: dict[str, _Node[Value]] = {}
        self.dotted = False
        self.values: list[Value] = []
        self.ends: list[Value] = []

    def child(self, piece: str) -> _Node[Value]:
        node = self.children.get(piece)
        if node is None:
            node = self.children[piece] = _Node()
            if not piece.isupper():
                self.aliases[piece.upper()] = node
            if piece.islower():
                self.aliases[piece.title()] = node
        return node

    def next(self, piece: str) -> tuple[_Node[Value], ...]:
        exact, alias = self.children.get(piece), self.aliases.get(piece)
        if exact is None:
            return () if alias is None else (alias,)
        return (exact,) if alias is None or alias is exact else (exact, alias)


class NameTrie(Generic[Value]):
    r"""Keep names with a value each, and find them in texts.

    A name matches whatever white space (a line end, one blank line) stands between its words,
    with or without the full stops of its initials, and in capitals ("L. ORLIN" for "L. Orlin");
    an acronym matches in capitals only. Where garbled text glues words, a change of case ends a
    name ("ARKBYAs"). Matching takes time in proportion to the text.

    >>> trie = NameTrie()
    >>> trie.add("West Ham", 1)
    >>> trie.add("Ham", 2)
    >>> list(trie.find("to West\n\nHam", 0, 12))
    [(3, 12, (1,)), (9, 12, (2,))]
    """

    __slots__ = ("_root",)

    def __init__(self) -> None:
        self._root: _Node[Value] = _Node()

    def add(self, name: str, value: Value) -> None:
        """Add a name; the same name may be added with several values."""
        pieces, dots = _pieces(name)
        if pieces:
            self._insert(pieces, dots, value, ends_with_dot=dots[-1])
        if _DOTTED_ACRONYM.fullmatch(name):
            joined = "".join(pieces)
            self._insert([joined], [False], value, ends_with_dot=False)
        elif _PLAIN_ACRONYM.fullmatch(name):
            self._insert(list(name), [True] * len(name), value, ends_with_dot=True)

    def _insert(
        self, pieces: list[str], dots: list[bool], value: Value, *, ends_with_dot: bool
    ) -> None:
        node = self._root
        for piece, dot in zip(pieces, dots, strict=True):
            node = node.child(piece)
            node.dotted = node.dotted or dot or len(piece) == 1
        values = node.ends if ends_with_dot else node.values
        if value not in values:
            values.append(value)

    def find(self, text: str, start: int, end: int) -> Iterator[tuple[int, int, tuple[Value, ...]]]:
        """Yield start, end and values of every match, in the order of the text.

        Matches that begin at one place come longest first; shorter ones inside are told as well.
        """
        children, aliases = self._root.children, self._root.aliases
        for match in PIECE_PATTERN.finditer(text, start, end):
            piece = match[0]
            after = match.end()
            if "\n" in piece:
                joined = key(whole(piece))
                if joined in children or joined in aliases:
                    piece = joined
                else:
                    piece = unbroken(piece)
                    after = match.start() + len(piece)
            if not piece.isascii():
                piece = key(piece)
            if piece in children or (piece in aliases and not piece.istitle()):
                yield from self._matches_at(text, match.start(), after, end, piece)

    def _matches_at(
        self, text: str, start: int, position: int, end: int, piece: str
    ) -> Iterator[tuple[int, int, tuple[Value, ...]]]:
        if not _may_start(text, start):
            return
        nodes = self._root.next(piece)
        found: list[tuple[int, int, tuple[Value, ...]]] = []
        blank_lines = 0
        while nodes:
            found += _complete(text, (start, position, end), piece, nodes)
            step = _STEP.match(text, position, end)
            if step is None or (step[1] and not any(node.dotted for node in nodes)):
                break
            blank_lines += bool(_BLANK_LINE.search(step[2]))
            mark = step[3]
            if blank_lines > 1 or (step[2] and mark in _NO_GAP_BEFORE):
                break
            piece = key(whole(mark))
            nodes = tuple(after for node in nodes for after in node.next(piece))
            position = step.end()
        yield from reversed(found)


def _complete(
    text: str, within: tuple[int, int, int], piece: str, nodes: tuple[_Node[Value], ...]
) -> Iterator[tuple[int, int, tuple[Value, ...]]]:
    """Yield the match that ends with a piece, once more with the full stop that belongs to it."""
    start, position, end = within
    if not any(node.values or node.ends for node in nodes) or not _may_end(text, position, piece):
        return
    plain = _joined([node.values for node in nodes])
    dotted = _joined([node.ends for node in nodes])
    if dotted and _INITIAL_BEHIND.match(text, position, end):
        return
    if dotted and position < end and text[position] == ".":
        if plain:
            yield start, position, plain
        yield start, position + 1, dotted
    elif plain or dotted:
        if len(piece) == 1 and not plain and text[position - 2 : position - 1] == ".":
            # "U.S" without its last full stop is still the name; "V" alone is not.
            yield start, position, dotted
        else:
            yield start, position, _joined([list(plain), list(dotted)])


def _joined(lists: list[list[Value]]) -> tuple[Value, ...]:
    """Return the values of several nodes, each once."""
    filled = [values for values in lists if values]
    joined = list(filled[0]) if filled else []
    for values in filled[1:]:
        joined += [value for value in values if value not in joined]
    return tuple(joined)


def _pieces(name: str) -> tuple[list[str], list[bool]]:
    """Split a name; say of each piece whether a full stop follows it in the name."""
    pieces: list[str] = []
    dots: list[bool] = []
    for match in PIECE_OR_MARK.finditer(name):
        if match[0] != ".":
            pieces.append(key(match[0]))
            dots.append(False)
        elif dots:
            dots[-1] = True
    return pieces, dots


def _may_start(text: str, start: int) -> bool:
    if start == 0:
        return True
    before = text[start - 1]
    if before in "'’":
        return not (
            start > 1 and text[start - 2].isupper() and not text[start - 3 : start - 2].isalpha()
        )
    if before.isdigit():
        return text[start].isupper() and text[start + 1 : start + 3].isalpha()
    if not before.isalpha():
        return True
    word = _LETTERS_BEFORE.search(text, max(0, start - _GLUED_WORD), start)
    letters = word[0] if word else ""
    return before.islower() and (len(letters) >= _GLUED_WORD or letters.islower())


def _may_end(text: str, end: int, piece: str) -> bool:
    after = text[end : end + 1]
    if not after or not (after.isalnum() or after == "_"):
        return True
    if after.isdigit():
        return piece.isalpha() and len(piece) > 2  # noqa: PLR2004  (a footnote's number; not "MI6")
    if piece.isdigit():
        return False
    if is_acronym(piece):
        return after.isupper()
    return after.isupper() and len(piece) >= _GLUED_WORD
