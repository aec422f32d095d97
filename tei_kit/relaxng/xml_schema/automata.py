"""Deterministic automata of content models: built from expressions, minimized, folded.

States are numbers; a missing transition leads nowhere. Letters that no leaf of the expression tells
apart are one *class* of letters, so the automata stay small.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

from tei_kit.relaxng.xml_schema.expressions import (
    NOTHING,
    Expression,
    Letter,
    alphabet,
    derivative,
    is_nullable,
    leaves,
)

MOST_STATES = 150

Class: TypeAlias = frozenset[Letter]
Moves: TypeAlias = dict[Class, int]


class TooLargeError(Exception):
    """The automaton has more states than are worth the work."""


@dataclass(frozen=True, slots=True)
class Automaton:
    """Carry an automaton: where each state's classes lead, which states may end, the first one."""

    moves: tuple[Moves, ...]
    final: frozenset[int]
    start: int = 0


def automaton_of(expression: Expression) -> Automaton:
    """Return the minimal automaton of an expression.

    Raises:
        TooLargeError: if it grows beyond bounds.
    """
    classes = _classes(expression)
    numbers: dict[Expression, int] = {expression: 0}
    states = [expression]
    moves: list[Moves] = []
    for state in states:  # grows
        row: Moves = {}
        for members in classes:
            rest = derivative(state, next(iter(members)))
            if rest == NOTHING:
                continue
            if rest not in numbers:
                if len(states) >= MOST_STATES:
                    raise TooLargeError
                numbers[rest] = len(states)
                states.append(rest)
            row[members] = numbers[rest]
        moves.append(row)
    final = frozenset(number for number, state in enumerate(states) if is_nullable(state))
    return minimal(Automaton(tuple(moves), final))


def _classes(expression: Expression) -> list[Class]:
    """Return the classes of letters, in the order in which the leaves mention them."""
    sets = list(dict.fromkeys(leaf.members for leaf in leaves(expression)))
    by_signature: dict[tuple[int, ...], list[Letter]] = {}
    for letter in alphabet(expression):
        signature = tuple([number for number, members in enumerate(sets) if letter in members])
        by_signature.setdefault(signature, []).append(letter)
    return [frozenset(by_signature[signature]) for signature in sorted(by_signature)]


def minimal(automaton: Automaton) -> Automaton:
    """Return the smallest automaton of the same language, its states in the order of a walk."""
    block = [int(state in automaton.final) for state in range(len(automaton.moves))]
    while True:
        numbers: dict[object, int] = {}
        refined = []
        for state, row in enumerate(automaton.moves):
            signature = (block[state], frozenset((c, block[to]) for c, to in row.items()))
            refined.append(numbers.setdefault(signature, len(numbers)))
        if len(numbers) == len(set(block)):
            break
        block = refined
    return _walked(automaton, block)


def _walked(automaton: Automaton, block: list[int]) -> Automaton:
    """Return the automaton of the blocks that can be reached and from which an end can be."""
    alive = _alive(automaton)
    order: dict[int, int] = {block[automaton.start]: 0}
    waiting = [automaton.start]
    moves: list[Moves] = []
    final: set[int] = set()
    for state in waiting:  # grows
        row: Moves = {}
        for members, to in automaton.moves[state].items():
            if to not in alive:
                continue
            if block[to] not in order:
                order[block[to]] = len(order)
                waiting.append(to)
            row[members] = order[block[to]]
        if state in automaton.final:
            final.add(len(moves))
        moves.append(row)
    return Automaton(tuple(moves), frozenset(final))


def _alive(automaton: Automaton) -> set[int]:
    """Return the states from which an end can be reached."""
    alive = set(automaton.final)
    changed = True
    while changed:
        changed = False
        for state, row in enumerate(automaton.moves):
            if state not in alive and not alive.isdisjoint(row.values()):
                alive.add(state)
                changed = True
    return alive


def folded(automaton: Automaton, groups: Iterable[Iterable[int]]) -> Automaton:
    """Return the smallest automaton in which the states of each group are one.

    Where a merged state would have two ways for one class, these are merged too: the language
    grows, and the automaton stays deterministic.
    """
    root = _roots_of_merged(automaton, groups)
    moves: list[Moves] = [{} for _ in automaton.moves]
    for state, row in enumerate(automaton.moves):
        for members, to in row.items():
            moves[root[state]][members] = root[to]
    final = frozenset(root[state] for state in automaton.final)
    return minimal(Automaton(tuple(moves), final, root[automaton.start]))


def _roots_of_merged(automaton: Automaton, groups: Iterable[Iterable[int]]) -> list[int]:
    """Return for each state the one that stands for it when all is merged that has to be."""
    root = list(range(len(automaton.moves)))
    waiting = [(first, other) for first, *others in groups for other in others]
    while waiting:
        one, other = sorted(root[state] for state in waiting.pop())
        if one == other:
            continue
        root = [one if known == other else known for known in root]
        ways: dict[Class, int] = {}
        for state, row in enumerate(automaton.moves):
            if root[state] == one:
                waiting += [(ways.setdefault(members, to), to) for members, to in row.items()]
    return root


def orbits(automaton: Automaton) -> list[frozenset[int]]:
    """Return for each state its orbit: the states that it can reach and that can reach it."""
    reach = [_reached(automaton, state) for state in range(len(automaton.moves))]
    return [
        frozenset({state} | {other for other in reach[state] if state in reach[other]})
        for state in range(len(automaton.moves))
    ]


def _reached(automaton: Automaton, state: int) -> set[int]:
    reached: set[int] = set()
    waiting = [state]
    while waiting:
        for to in automaton.moves[waiting.pop()].values():
            if to not in reached:
                reached.add(to)
                waiting.append(to)
    return reached
