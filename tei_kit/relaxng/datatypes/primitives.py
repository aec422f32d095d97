"""What a datatype is made of, before facets restrict it."""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal, TypeAlias

WhiteSpace = Literal["preserve", "replace", "collapse"]
Identity = Literal["ID", "IDREF", "IDREFS"]
Prefixes: TypeAlias = Mapping[str, str]
"""Namespace prefixes in scope and their URIs ("" is the default namespace)."""

_BREAKS = str.maketrans("\t\r\n", "   ")


@dataclass(frozen=True, slots=True, eq=False)
class Primitive:
    """Carry one type of the library, without facets.

    All functions take the literal after its white space has been treated. `allows` tells whether it
    is one of the type; `key` returns what is equal for equal values; `compare` returns -1, 0 or 1,
    None where the order is not determined; `measure` returns what the length facets count.
    `phrase` says in plain words what is allowed.
    """

    name: str
    white_space: WhiteSpace
    allows: Callable[[str], bool]
    phrase: str
    key: Callable[[str], Hashable] = str
    compare: Callable[[str, str], int | None] | None = None
    measure: Callable[[str], int] | None = None
    digits: bool = False
    identity: Identity | None = None
    qualified: bool = False
    """Whether a literal is a name whose prefix must be declared."""


def collapse(text: str) -> str:
    r"""Return the text with runs of white space as one space, none at the ends.

    Only XML's four white space characters count.

    >>> collapse(" a \n b ")
    'a b'
    """
    if text.isalnum():
        return text
    return " ".join(words(text))


def words(text: str) -> list[str]:
    """Return the stretches of text between XML white space."""
    return [word for word in text.translate(_BREAKS).split(" ") if word]


def treat_white_space(text: str, how: WhiteSpace) -> str:
    """Return the text as a type sees it (XML Schema part 2, 4.3.6)."""
    if how == "preserve":
        return text
    return collapse(text) if how == "collapse" else text.translate(_BREAKS)


def matching(expression: str, in_ascii: str | None = None) -> Callable[[str], bool]:
    """Return a function that tells whether a whole literal matches.

    Args:
        expression: a regular expression of Python; compiled when first needed.
        in_ascii: one that decides the same for literals of ASCII characters, if it is shorter.
    """

    @cache
    def fullmatch(chosen: str) -> Callable[[str], re.Match[str] | None]:
        return re.compile(chosen).fullmatch

    def matches(literal: str) -> bool:
        chosen = in_ascii if in_ascii is not None and literal.isascii() else expression
        return fullmatch(chosen)(literal) is not None

    return matches
