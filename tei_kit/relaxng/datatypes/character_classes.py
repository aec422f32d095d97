r"""Character classes of XML Schema's regular expressions, and how they are written.

Source: XML Schema part 2, appendix F.1 (character classes) and F.1.1 (escapes). jing differs under
Java 9 and later: it writes `[^\p{C}\p{Z}]` as `[^\p{Z}&&[^\p{C}]]`, whose first `^` Java has negate
the whole since then, so that it refuses separators only.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from tei_kit.relaxng.datatypes.primitives import matching
from tei_kit.relaxng.names import NAME_CHARACTER, NAME_START

Test = Callable[[str], bool]


class ExpressionError(ValueError):
    """A regular expression breaks XML Schema's rules for them."""


@dataclass(frozen=True, slots=True, eq=False)
class CharacterClass:
    """Stand for the characters of some tests, or for all others, without those of `minus`."""

    singles: frozenset[str]
    ranges: tuple[tuple[str, str], ...] = ()
    tests: tuple[Test, ...] = ()
    negated: bool = False
    minus: CharacterClass | None = None

    def holds(self, character: str) -> bool:
        """Tell whether the character belongs to the class."""
        inside = (
            character in self.singles
            or any(first <= character <= last for first, last in self.ranges)
            or any(test(character) for test in self.tests)
        )
        return inside != self.negated and not (self.minus and self.minus.holds(character))


_is_name_start = matching(f"[{NAME_START}]", "[A-Za-z_:]")
_is_name_character = matching(f"[{NAME_CHARACTER}]", "[A-Za-z0-9_:.-]")

_MULTIPLE: dict[str, Test] = {
    "s": lambda c: c in " \t\n\r",
    "i": _is_name_start,
    "c": _is_name_character,
    "d": lambda c: unicodedata.category(c) == "Nd",
    "w": lambda c: unicodedata.category(c)[0] not in "PZC",
}
_SINGLE = {"n": "\n", "r": "\r", "t": "\t"} | {c: c for c in "\\|.?*+(){}-[]^"}
_CATEGORIES = frozenset(
    [
        "L",
        "Lu",
        "Ll",
        "Lt",
        "Lm",
        "Lo",
        "M",
        "Mn",
        "Mc",
        "Me",
        "N",
        "Nd",
        "Nl",
        "No",
        "P",
        "Pc",
        "Pd",
        "Ps",
        "Pe",
        "Pi",
        "Pf",
        "Po",
        "Z",
        "Zs",
        "Zl",
        "Zp",
        "S",
        "Sm",
        "Sc",
        "Sk",
        "So",
        "C",
        "Cc",
        "Cf",
        "Co",
        "Cn",
    ]
)

ANY_BUT_BREAKS = CharacterClass(frozenset("\n\r"), negated=True)


def _opposite(test: Test) -> Test:
    return lambda character: not test(character)


def _category(name: str) -> Test:
    if name.startswith("Is"):
        from tei_kit.relaxng.datatypes.unicode_blocks import BLOCKS  # noqa: PLC0415 (rarely used)

        if name[2:] not in BLOCKS:
            raise ExpressionError(f"there is no Unicode block {name[2:]!r}")
        first, last = BLOCKS[name[2:]]
        return lambda character: first <= ord(character) <= last
    if name not in _CATEGORIES:
        raise ExpressionError(f"there is no Unicode category {name!r}")
    if len(name) == 1:
        return lambda character: unicodedata.category(character)[0] == name
    return lambda character: unicodedata.category(character) == name


class Scanner:
    """Read a regular expression from left to right."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.position = 0

    def peek(self) -> str:
        """Return the next character, "" at the end."""
        return self.text[self.position : self.position + 1]

    def take(self) -> str:
        """Return the next character and go past it."""
        character = self.peek()
        if not character:
            raise ExpressionError("it ends too early")
        self.position += 1
        return character

    def accepts(self, character: str) -> bool:
        """Go past the character if it comes next, and tell whether it did."""
        if self.peek() != character:
            return False
        self.position += 1
        return True

    def expect(self, character: str) -> None:
        """Go past the character."""
        if not self.accepts(character):
            raise ExpressionError(f"{character!r} is missing at character {self.position + 1}")


def read_escape(scanner: Scanner) -> str | Test:
    """Return what the escape after a backslash stands for: a character or a test."""
    letter = scanner.take()
    if letter in _SINGLE:
        return _SINGLE[letter]
    if letter in "pP":
        scanner.expect("{")
        end = scanner.text.find("}", scanner.position)
        if end < 0:
            raise ExpressionError(f"\\{letter}{{ is not closed")
        test = _category(scanner.text[scanner.position : end])
        scanner.position = end + 1
        return test if letter == "p" else _opposite(test)
    found = _MULTIPLE.get(letter.lower())
    if found is None:
        raise ExpressionError(f"\\{letter} is not an escape")
    return found if letter.islower() else _opposite(found)


def read_class(scanner: Scanner) -> CharacterClass:
    """Return the class that stands after an opening bracket, up to the closing one."""
    negated = scanner.accepts("^")
    singles: set[str] = set()
    ranges: list[tuple[str, str]] = []
    tests: list[Test] = []
    minus = None
    first = True
    while first or scanner.peek() != "]":
        if not first and scanner.text.startswith("-[", scanner.position):
            scanner.position += 2
            minus = read_class(scanner)
            break
        _read_member(scanner, singles, ranges, tests, first=first)
        first = False
    scanner.expect("]")
    return CharacterClass(frozenset(singles), tuple(ranges), tuple(tests), negated, minus)


def _read_member(
    scanner: Scanner,
    singles: set[str],
    ranges: list[tuple[str, str]],
    tests: list[Test],
    *,
    first: bool,
) -> None:
    if scanner.peek() == "-" and not first and scanner.text[scanner.position + 1 :][:1] != "]":
        raise ExpressionError("'-' inside a class stands first or last, or is written \\-")
    start = _read_end_of_range(scanner)
    if not isinstance(start, str):
        tests.append(start)
        return
    rest = scanner.text[scanner.position : scanner.position + 2]
    if rest[:1] != "-" or rest in ("-]", "-["):
        singles.add(start)
        return
    scanner.take()
    end = _read_end_of_range(scanner)
    if not isinstance(end, str) or end < start:
        raise ExpressionError(f"the range that begins with {start!r} has no later end")
    ranges.append((start, end))


def _read_end_of_range(scanner: Scanner) -> str | Test:
    character = scanner.take()
    if character == "\\":
        return read_escape(scanner)
    if character in "[]":
        raise ExpressionError(f"{character!r} inside a class is written \\{character}")
    return character
