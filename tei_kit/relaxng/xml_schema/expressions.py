"""Content models as regular expressions over letters: what elements may follow each other.

A letter is whatever stands for a child: for an element of one name and type, or for a wildcard.
Letters that stand side by side in a choice are one leaf, so a choice among two hundred elements is
as easy to work with as one among two. The constructors keep expressions in a normal form: nothing
nests for nothing, and nothing that may be repeated is optional inside (Brüggemann-Klein's star
normal form), because that alone makes many content models deterministic.

Source: A. Brüggemann-Klein, Regular expressions into finite automata, 1993.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

Letter: TypeAlias = Hashable


@dataclass(frozen=True, slots=True)
class Nothing:
    """Match nothing at all."""


@dataclass(frozen=True, slots=True)
class Epsilon:
    """Match the empty sequence."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Match one letter of a set."""

    members: frozenset[Letter]


@dataclass(frozen=True, slots=True)
class Sequence:
    """Match the parts one after the other."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """Match one of the parts; none is empty."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Interleave:
    """Match the parts mingled with each other."""

    parts: tuple[Expression, ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """Match what is inside, `least` (0 or 1) times or, if `many`, as often as one likes."""

    inner: Expression
    least: int
    many: bool


Expression: TypeAlias = Nothing | Epsilon | Letters | Sequence | Choice | Interleave | Repeated

NOTHING = Nothing()
EPSILON = Epsilon()


def letters(members: Iterable[Letter]) -> Expression:
    """Return the expression of one letter of a set."""
    found = frozenset(members)
    return Letters(found) if found else NOTHING


def is_nullable(expression: Expression) -> bool:
    """Tell whether the empty sequence matches."""
    match expression:
        case Epsilon():
            return True
        case Repeated(inner, least, _):
            return not least or is_nullable(inner)
        case Choice(parts):
            return any(is_nullable(part) for part in parts)
        case Sequence(parts) | Interleave(parts):
            return all(is_nullable(part) for part in parts)
    return False


def sequence(parts: Iterable[Expression]) -> Expression:
    """Return the parts in a row; what repeats the same letters twice does it once."""
    row: list[Expression] = []
    for part in parts:
        if isinstance(part, Nothing):
            return NOTHING
        for one in part.parts if isinstance(part, Sequence) else (part,):
            if isinstance(one, Epsilon):
                continue
            joined = _joined(row[-1], one) if row else None
            if joined is None:
                row.append(one)
            else:
                row[-1] = joined
    if len(row) <= 1:
        return row[0] if row else EPSILON
    return Sequence(tuple(row))


def _joined(one: Expression, other: Expression) -> Expression | None:
    """Return two neighbours as one where the first or second swallows the other."""
    for outer, inner, least in ((one, other, _least(other)), (other, one, _least(one))):
        if not (isinstance(outer, Repeated) and outer.many):
            continue
        body = inner.inner if isinstance(inner, Repeated) else inner
        if body == outer.inner:
            if outer.least and least:
                return None
            return Repeated(outer.inner, max(outer.least, least), many=True)
        if (
            isinstance(body, Letters)
            and isinstance(outer.inner, Letters)
            and not least
            and not outer.least
            and body.members < outer.inner.members
        ):
            return outer
    return None


def _least(expression: Expression) -> int:
    return expression.least if isinstance(expression, Repeated) else 1


def choice(parts: Iterable[Expression]) -> Expression:
    """Return the alternatives, each once, all single letters together."""
    found: dict[Expression, None] = {}
    members: set[Letter] = set()
    for one in _alternatives(parts):
        if isinstance(one, Letters):
            members |= one.members
        else:
            found[one] = None
    optional = found.pop(EPSILON, found) is None
    alternatives = [*([Letters(frozenset(members))] if members else []), *found]
    if not alternatives:
        return EPSILON if optional else NOTHING
    joined = alternatives[0] if len(alternatives) == 1 else Choice(tuple(alternatives))
    return repeated(joined, least=0, many=False) if optional else joined


def _alternatives(parts: Iterable[Expression]) -> Iterator[Expression]:
    """Yield the parts of a choice one by one; an optional part is one of two."""
    for part in parts:
        if isinstance(part, Choice):
            yield from _alternatives(part.parts)
        elif isinstance(part, Repeated) and not part.least and not part.many:
            yield EPSILON
            yield from _alternatives((part.inner,))
        elif not isinstance(part, Nothing):
            yield part


def interleave(parts: Iterable[Expression]) -> Expression:
    """Return the parts mingled; what may be repeated freely needs no order to begin with."""
    row: list[Expression] = []
    free: set[Letter] = set()
    for part in parts:
        if isinstance(part, Nothing):
            return NOTHING
        for one in part.parts if isinstance(part, Interleave) else (part,):
            if isinstance(one, Repeated) and isinstance(one.inner, Letters) and _is_star(one):
                free |= one.inner.members
            elif not isinstance(one, Epsilon):
                row.append(one)
    if free:
        row.append(Repeated(Letters(frozenset(free)), 0, many=True))
    if len(row) <= 1:
        return row[0] if row else EPSILON
    return Interleave(tuple(row))


def _is_star(one: Repeated) -> bool:
    return one.many and not one.least


def repeated(inner: Expression, *, least: int, many: bool) -> Expression:
    """Return a repetition."""
    if isinstance(inner, Nothing):
        return EPSILON if not least else NOTHING
    if isinstance(inner, Epsilon):
        return EPSILON
    if is_nullable(inner):
        least = 0
    if many:
        inner = _needed(inner)
    elif least or is_nullable(inner):
        return inner
    if isinstance(inner, Repeated):
        return Repeated(inner.inner, min(least, inner.least), many=many or inner.many)
    return Repeated(inner, least, many)


def _needed(inner: Expression) -> Expression:
    """Return what gives the same when repeated, without being optional itself."""
    match inner:
        case Repeated(body, _, _):
            return _needed(body)
        case Choice(parts):
            return choice([_needed(part) for part in parts])
        case Sequence(parts) if is_nullable(inner):
            return choice([_needed(part) for part in parts])
    return inner


def leaves(expression: Expression) -> Iterator[Letters]:
    """Yield the leaves in their order."""
    match expression:
        case Letters():
            yield expression
        case Sequence(parts) | Choice(parts) | Interleave(parts):
            for part in parts:
                yield from leaves(part)
        case Repeated(inner, _, _):
            yield from leaves(inner)


def alphabet(expression: Expression) -> frozenset[Letter]:
    """Return all letters of an expression."""
    return frozenset().union(*[leaf.members for leaf in leaves(expression)])


def derivative(  # noqa: PLR0911 (one return a kind)
    expression: Expression, letter: Letter
) -> Expression:
    """Return what may follow a letter."""
    match expression:
        case Letters(members):
            return EPSILON if letter in members else NOTHING
        case Choice(parts):
            return choice([derivative(part, letter) for part in parts])
        case Repeated(inner, _, many):
            rest = repeated(inner, least=0, many=True) if many else EPSILON
            return sequence((derivative(inner, letter), rest))
        case Sequence((first, *others)):
            rest = sequence(others)
            after = sequence((derivative(first, letter), rest))
            if not is_nullable(first):
                return after
            return choice((after, derivative(rest, letter)))
        case Interleave(parts):
            return choice(
                [
                    interleave((*parts[:i], derivative(part, letter), *parts[i + 1 :]))
                    for i, part in enumerate(parts)
                ]
            )
    return NOTHING
