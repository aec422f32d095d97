"""Lay out the compact syntax: on one line what fits, else one part a line, indented.

>>> words = Joined("|", (Text("a"), Repeated(Joined(",", (Text("b"), Text("c"))), "*")))
>>> print(laid_out(Braces("element p", words), 0))
element p { a | (b, c)* }
>>> print(laid_out(Braces("element p", Described(("## text",), Text("text"))), 0))
element p {
  ## text
  text
}
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, TypeAlias

WIDTH: Final = 100
STEP: Final = "  "


@dataclass(frozen=True, slots=True)
class Text:
    """Carry words that stay together."""

    words: str


@dataclass(frozen=True, slots=True)
class Joined:
    """Carry parts with an operator between them: `,`, `|`, `&`, `-`, or "" for none."""

    operator: str
    parts: tuple[Layout, ...]


@dataclass(frozen=True, slots=True)
class Parentheses:
    """Carry what stands in parentheses."""

    inner: Layout


@dataclass(frozen=True, slots=True)
class Repeated:
    """Carry a pattern and the sign behind it."""

    inner: Layout
    sign: str


@dataclass(frozen=True, slots=True)
class Braces:
    """Carry what stands in braces behind a head."""

    head: str
    inner: Layout


@dataclass(frozen=True, slots=True)
class Described:
    """Carry a part with the comment lines above it."""

    comment: tuple[str, ...]
    inner: Layout


@dataclass(frozen=True, slots=True)
class Statements:
    """Carry the definitions of a grammar: each begins a line; a comment may stand above it."""

    parts: tuple[Layout, ...]


@dataclass(frozen=True, slots=True)
class Assigned:
    """Carry a definition: its name with the sign, and its pattern."""

    head: str
    inner: Layout


Layout: TypeAlias = (
    Text | Joined | Parentheses | Repeated | Braces | Described | Statements | Assigned
)


def joined(operator: str, parts: Iterable[Layout]) -> Joined:
    """Return parts with an operator between them; parts that it joins already come in one by one.

    >>> joined(",", (Text("a"), joined(",", (Text("b"), Text("c"))))).parts
    (Text(words='a'), Text(words='b'), Text(words='c'))
    """
    flat: list[Layout] = []
    for part in parts:
        flat += part.parts if isinstance(part, Joined) and part.operator == operator else (part,)
    return Joined(operator, tuple(flat))


def laid_out(layout: Layout, indent: int) -> str:  # noqa: PLR0911 (one return a kind)
    """Return the text of a layout.

    Args:
        layout: what is written.
        indent: how many spaces its lines begin with; the first line's are left to the caller.
    """
    flat = _flat(layout)
    if flat is not None and indent + len(flat) <= WIDTH:
        return flat
    space = "\n" + " " * indent
    deeper = indent + len(STEP)
    match layout:
        case Text(words):
            return words
        case Described(comment, inner):
            return space.join((*comment, laid_out(_one(inner), indent)))
        case Statements(parts):
            return space.join([laid_out(part, indent) for part in parts])
        case Assigned(head, inner):
            return f"{head}{space}{STEP}{laid_out(inner, deeper)}"
        case Braces(head, inner):
            return f"{head} {{{space}{STEP}{laid_out(inner, deeper)}{space}}}"
        case Repeated(inner, sign):
            return laid_out(_primary(inner), indent) + sign
        case Parentheses(inner):
            return f"({space}{STEP}{laid_out(inner, deeper)}{space})"
        case Joined(operator, parts):
            return _joined(operator, parts, indent)


def _joined(operator: str, parts: tuple[Layout, ...], indent: int) -> str:
    """Return parts one below the other: commas end a line, other operators begin one."""
    space = "\n" + " " * indent
    if operator in (",", ""):
        return (operator + space).join(
            [laid_out(_within(part, operator), indent) for part in parts]
        )
    first, *others = parts
    lines = [laid_out(_within(first, operator), indent)]
    width = len(operator) + 1
    lines += [f"{operator} {laid_out(_within(part, operator), indent + width)}" for part in others]
    return space.join(lines)


def _flat(layout: Layout) -> str | None:  # noqa: PLR0911 (one return a kind)
    """Return a layout on one line, None if it needs several."""
    match layout:
        case Text(words):
            return words
        case Described() | Statements():
            return None
        case Assigned(head, inner):
            flat = _flat(inner)
            return None if flat is None else f"{head} {flat}"
        case Braces(head, inner):
            flat = _flat(inner)
            return None if flat is None else f"{head} {{ {flat} }}"
        case Repeated(inner, sign):
            flat = _flat(_primary(inner))
            return None if flat is None else flat + sign
        case Parentheses(inner):
            flat = _flat(inner)
            return None if flat is None else f"({flat})"
        case Joined(operator, parts):
            flats = []
            for part in parts:
                flat = _flat(_within(part, operator))
                if flat is None:
                    return None
                flats.append(flat)
            between = {",": ", ", "": " "}.get(operator, f" {operator} ")
            return between.join(flats)


def _within(part: Layout, operator: str) -> Layout:
    """Return a part of a joined pattern, in parentheses where the operator would be unclear."""
    if isinstance(part, Joined) and part.operator != operator:
        return Parentheses(part)
    return part


def _primary(layout: Layout) -> Layout:
    """Return what a sign of repetition may follow."""
    if isinstance(layout, Text | Braces | Parentheses):
        return layout
    return Parentheses(layout)


def _one(layout: Layout) -> Layout:
    """Return what a comment describes as a whole."""
    return Parentheses(layout) if isinstance(layout, Joined) else layout
