"""Regular expressions of XML Schema, matched by derivatives.

The same idea as the validator's own: what remains to be matched after a character is again an
expression; equal ones are one object and remember their successors. No backtracking, so no
expression of a schema takes exponential time.

Source: XML Schema part 2, appendix F; J. A. Brzozowski, Derivatives of Regular Expressions (1964).
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from tei_kit.relaxng.datatypes.character_classes import (
    ANY_BUT_BREAKS,
    CharacterClass,
    ExpressionError,
    Scanner,
    read_class,
    read_escape,
)

__all__ = ["Expression", "ExpressionError"]

_NOTHING: Final = 0
_END: Final = 1
_CHARACTERS: Final = 2
_SEQUENCE: Final = 3
_CHOICE: Final = 4
_REPEAT: Final = 5

_DEEPEST = 60
_MOST_REMEMBERED = 20_000
_MOST_ALTERNATIVES = 3_000


class _TooInvolvedError(Exception):
    """A literal leads to more alternatives than anybody writes on purpose."""


class _Node:
    __slots__ = ("a", "b", "kind", "nullable", "steps")

    def __init__(self, kind: int, a: Any, b: Any, *, nullable: bool) -> None:  # noqa: ANN401 (parts differ by kind)
        self.kind = kind
        self.a = a
        self.b = b
        self.nullable = nullable
        self.steps: dict[str, _Node] = {}


class Expression:
    """Match whole literals against one regular expression.

    >>> Expression(r"[0-9]{4}(-[0-9]{2})?").matches("1953-05")
    True

    Raises:
        ExpressionError: if the expression is wrong.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._begin()

    def _begin(self) -> None:
        self._table: dict[tuple[object, ...], _Node] = {}
        self._remembered = 0
        self._nothing = _Node(_NOTHING, None, None, nullable=False)
        self._end = _Node(_END, None, None, nullable=True)
        scanner = Scanner(self._text)
        self._start = self._read_choice(scanner, 0)
        if scanner.peek():
            raise ExpressionError(
                f"{scanner.peek()!r} at character {scanner.position + 1} has no meaning there"
            )

    def matches(self, literal: str) -> bool:
        """Tell whether the whole literal matches."""
        node = self._start
        try:
            for character in literal:
                following = node.steps.get(character)
                node = following or self._derive(node, character)
                if node is self._nothing:
                    return False
        except _TooInvolvedError:
            return False
        finally:
            if self._remembered > _MOST_REMEMBERED:
                self._begin()
        return node.nullable

    # Derivatives

    def _derive(self, node: _Node, character: str) -> _Node:
        found = node.steps.get(character)
        if found is None:
            found = node.steps[character] = self._derive_anew(node, character)
            self._remembered += 1
        return found

    def _derive_anew(self, node: _Node, character: str) -> _Node:
        if node.kind == _CHARACTERS:
            return self._end if node.a.holds(character) else self._nothing
        if node.kind == _CHOICE:
            return self._choice(self._derive(part, character) for part in node.a)
        if node.kind == _REPEAT:
            least, most = node.b
            rest = self._repeat(node.a, max(least - 1, 0), None if most is None else most - 1)
            return self._sequence(self._derive(node.a, character), rest)
        alternatives = []
        while node.kind == _SEQUENCE:
            alternatives.append(self._sequence(self._derive(node.a, character), node.b))
            if not node.a.nullable:
                return self._choice(alternatives)
            node = node.b
        if node.kind not in (_NOTHING, _END):
            alternatives.append(self._derive(node, character))
        return self._choice(alternatives)

    # Building

    def _node(self, kind: int, a: object, b: object, *, nullable: bool) -> _Node:
        key = (kind, a, b)
        found = self._table.get(key)
        if found is None:
            found = self._table[key] = _Node(kind, a, b, nullable=nullable)
            self._remembered += 1
        return found

    def _sequence(self, a: _Node, b: _Node) -> _Node:
        if a is self._nothing or b is self._nothing:
            return self._nothing
        if a is self._end:
            return b
        if b is self._end:
            return a
        if a.kind == _SEQUENCE:
            return self._sequence(a.a, self._sequence(a.b, b))
        return self._node(_SEQUENCE, a, b, nullable=a.nullable and b.nullable)

    def _choice(self, parts: Iterable[_Node]) -> _Node:
        members: dict[_Node, None] = {}
        for part in parts:
            if part.kind == _CHOICE:
                members.update(dict.fromkeys(part.a))
            elif part is not self._nothing:
                members[part] = None
        if not members:
            return self._nothing
        if len(members) == 1:
            return next(iter(members))
        if len(members) > _MOST_ALTERNATIVES:
            raise _TooInvolvedError
        nullable = any(member.nullable for member in members)
        return self._node(_CHOICE, frozenset(members), None, nullable=nullable)

    def _repeat(self, a: _Node, least: int, most: int | None) -> _Node:
        if most == 0 or a is self._end:
            return self._end
        if a is self._nothing:
            return self._end if least == 0 else a
        if (least, most) == (1, 1):
            return a
        if a.nullable:
            least = 0
        return self._node(_REPEAT, a, (least, most), nullable=least == 0)

    # Reading

    def _read_choice(self, scanner: Scanner, depth: int) -> _Node:
        if depth > _DEEPEST:
            raise ExpressionError(f"its parentheses nest deeper than {_DEEPEST}")
        branches = [self._read_branch(scanner, depth)]
        while scanner.accepts("|"):
            branches.append(self._read_branch(scanner, depth))
        try:
            return self._choice(branches)
        except _TooInvolvedError:
            raise ExpressionError("it has too many alternatives") from None

    def _read_branch(self, scanner: Scanner, depth: int) -> _Node:
        pieces = []
        while scanner.peek() not in ("", "|", ")"):
            pieces.append(self._read_piece(scanner, depth))
        branch = self._end
        for piece in reversed(pieces):
            branch = self._sequence(piece, branch)
        return branch

    def _read_piece(self, scanner: Scanner, depth: int) -> _Node:
        atom = self._read_atom(scanner, depth)
        if scanner.accepts("?"):
            return self._repeat(atom, 0, 1)
        if scanner.accepts("*"):
            return self._repeat(atom, 0, None)
        if scanner.accepts("+"):
            return self._repeat(atom, 1, None)
        if scanner.accepts("{"):
            return self._repeat(atom, *_read_quantity(scanner))
        return atom

    def _read_atom(self, scanner: Scanner, depth: int) -> _Node:
        character = scanner.take()
        if character == "(":
            inside = self._read_choice(scanner, depth + 1)
            scanner.expect(")")
            return inside
        if character == "[":
            return self._characters(read_class(scanner))
        if character == ".":
            return self._characters(ANY_BUT_BREAKS)
        if character == "\\":
            escaped = read_escape(scanner)
            if isinstance(escaped, str):
                return self._single(escaped)
            return self._characters(CharacterClass(frozenset(), tests=(escaped,)))
        if character in "?*+{}]":
            raise ExpressionError(f"{character!r} at character {scanner.position} is misplaced")
        return self._single(character)

    def _single(self, character: str) -> _Node:
        key = (_CHARACTERS, character, None)
        found = self._table.get(key)
        if found is None:
            found = self._characters(CharacterClass(frozenset((character,))))
            self._table[key] = found
        return found

    def _characters(self, characters: CharacterClass) -> _Node:
        return self._node(_CHARACTERS, characters, None, nullable=False)


_MOST_DIGITS = 9


def _read_quantity(scanner: Scanner) -> tuple[int, int | None]:
    end = scanner.text.find("}", scanner.position)
    least, comma, most = scanner.text[scanner.position : max(end, scanner.position)].partition(",")
    numbers = [number for number in (least, most) if number]
    if (
        not least
        or not all(number.isascii() and number.isdigit() for number in numbers)
        or any(len(number) > _MOST_DIGITS for number in numbers)
    ):
        raise ExpressionError("a quantity is written {2}, {2,} or {2,5}")
    scanner.position = end + 1
    if not comma:
        return int(least), int(least)
    if most and int(most) < int(least):
        raise ExpressionError(f"the quantity {{{least},{most}}} counts downward")
    return int(least), int(most) if most else None
