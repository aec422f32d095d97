"""The words of an XPath expression: names, literals, symbols; comments are left out.

Source: XML Path Language (XPath) 3.1, A.2 (lexical structure).
"""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError

TokenKind = Literal["name", "string", "integer", "decimal", "double", "symbol", "end"]

_NAME = r"[^\W\d][\w.\-·]*"
_TOKEN = re.compile(
    rf"""
    (?P<space>\s+)
  | (?P<string>"(?:[^"]|"")*"|'(?:[^']|'')*')
  | (?P<double>(?:\.\d+|\d+(?:\.\d*)?)[eE][+-]?\d+)
  | (?P<decimal>\.\d+|\d+\.\d*)
  | (?P<integer>\d+)
  | (?P<name>Q\{{[^{{}}]*\}}(?:{_NAME}|\*)|\*:{_NAME}|{_NAME}:(?:{_NAME}|\*)|{_NAME})
  | (?P<symbol>::|:=|//|\.\.|!=|<=|>=|<<|>>|\|\||=>|[()\[\]{{}}@,/|+\-=<>*$.!?:\#])
    """,
    re.VERBOSE,
)
_COMMENT_MARK = re.compile(r"\(:|:\)")
_LONGEST = 100_000


class Token(NamedTuple):
    """A word of an expression, and where it begins and ends there (code points, half-open)."""

    kind: TokenKind
    text: str
    start: int
    end: int


def tokens_of(source: str) -> list[Token]:
    """Divide an expression into its words; the last one is of the kind "end".

    Raises:
        ExpressionSyntaxError: if a character has no meaning, or a literal or comment has no end.

    >>> [token.text for token in tokens_of("@n eq 'a' (: why :) or tei:p")]
    ['@', 'n', 'eq', "'a'", 'or', 'tei:p', '']
    """
    if len(source) > _LONGEST:
        raise ExpressionSyntaxError(f"it is longer than {_LONGEST} characters")
    found: list[Token] = []
    place = 0
    while place < len(source):
        if source.startswith("(:", place):
            place = _end_of_comment(source, place)
            continue
        match = _TOKEN.match(source, place)
        if match is None:
            raise ExpressionSyntaxError(f"{source[place]!r} has no meaning at {place + 1}")
        kind, place = match.lastgroup, match.end()
        if kind != "space":
            found.append(Token(kind, match[0], match.start(), place))  # type: ignore[arg-type]  # the groups are named so
    return [*found, Token("end", "", len(source), len(source))]


def _end_of_comment(source: str, place: int) -> int:
    depth = 0
    for mark in _COMMENT_MARK.finditer(source, place):
        depth += 1 if mark[0] == "(:" else -1
        if depth == 0:
            return mark.end()
    raise ExpressionSyntaxError("a comment has no end")
