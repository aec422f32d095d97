"""From automata to deterministic expressions; where there is none, to the next larger language.

Brüggemann-Klein and Wood have shown when a language has a deterministic expression, and how to
write it: every orbit of the minimal automaton must be left in the same way from each of its gates,
and inside an orbit some letters must lead from all gates to the same place. What fails this test is
mended by letting more in: the gates get each other's ways out, or the orbit becomes one state.

Source: A. Brüggemann-Klein and D. Wood, One-unambiguous regular languages, 1998, section 4.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from tei_kit.relaxng.xml_schema.automata import (
    Automaton,
    Class,
    Moves,
    automaton_of,
    folded,
    minimal,
    orbits,
)
from tei_kit.relaxng.xml_schema.expressions import (
    EPSILON,
    Expression,
    Letter,
    choice,
    leaves,
    letters,
    repeated,
    sequence,
)

MOST_LEAVES = 200
MOST_STEPS = 2000


class Rewritten(NamedTuple):
    """Carry a deterministic expression, and whether it matches exactly what the old one does."""

    expression: Expression
    exact: bool


class _AmbiguousError(Exception):
    """An orbit has no deterministic expression; `gates` differ in their ways out, if they do."""

    def __init__(self, gates: frozenset[int] | None = None) -> None:
        super().__init__()
        self.gates = gates


class _TooLongError(Exception):
    """The expression has more leaves than anybody reads."""


def rewritten(expression: Expression) -> Rewritten:
    """Return a deterministic expression of the same language, or of one that is a little larger.

    Raises:
        TooLargeError: if the automaton grows beyond bounds.
    """
    automaton = automaton_of(expression)
    exact = True
    while True:
        writer = _Writer(automaton, iter(range(MOST_STEPS)))
        try:
            return Rewritten(writer.expression(automaton.start), exact)
        except _TooLongError:
            loosened = folded(automaton, [range(len(automaton.moves))])
        except _AmbiguousError as error:
            orbit = writer.current
            loosened = (
                _with_equal_gates(automaton, orbit, error.gates) if error.gates else automaton
            )
            if loosened.moves == automaton.moves and loosened.final == automaton.final:
                loosened = folded(automaton, [orbit])
        exact = False
        automaton = _begun_like(automaton, loosened)


def _with_equal_gates(
    automaton: Automaton, orbit: frozenset[int], gates: frozenset[int]
) -> Automaton:
    """Return an automaton in which every gate of an orbit leads out as each of them does."""
    moves = [dict(row) for row in automaton.moves]
    same: list[tuple[int, int]] = []
    for gate in sorted(gates):
        for members, to in automaton.moves[gate].items():
            if to in orbit:
                continue
            for other in gates:
                there = moves[other].setdefault(members, to)
                if there != to:
                    same.append((there, to))
    final = automaton.final | gates if gates & automaton.final else automaton.final
    return folded(Automaton(tuple(moves), final, automaton.start), same)


def _begun_like(automaton: Automaton, loosened: Automaton) -> Automaton:
    """Return the loosened automaton; where nothing at all was not enough, it still is not."""
    if automaton.start in automaton.final or loosened.start not in loosened.final:
        return loosened
    moves = (*loosened.moves, loosened.moves[loosened.start])
    return minimal(Automaton(moves, loosened.final, len(loosened.moves)))


class _Writer:
    """Write the expression of one minimal automaton; `current` is the orbit being written.

    `steps` runs out where orbits in orbits would make the work endless.
    """

    def __init__(self, automaton: Automaton, steps: Iterator[int]) -> None:
        self.steps = steps
        self.automaton = automaton
        self.orbits = orbits(automaton)
        self.current: frozenset[int] = frozenset()
        self._written: dict[int, tuple[Expression, int]] = {}

    def expression(self, state: int) -> Expression:
        """Return the expression of what may come from a state on.

        Raises:
            _AmbiguousError: if the language has no deterministic one.
            _TooLongError: if it is longer than anybody reads.
        """
        return self._sized(state)[0]

    def _sized(self, state: int) -> tuple[Expression, int]:
        """Return the expression and the number of its leaves, which shared parts make grow."""
        found = self._written.get(state)
        if found is not None:
            return found
        if next(self.steps, None) is None:
            raise _TooLongError
        gate, inner, size = self._inside(state)
        ways = _by_target(self._ways_out(gate, state))
        skipped = self._skips_to(gate, ways)
        parts: list[Expression] = []
        if skipped is not None:
            rest, rest_size = self._sized(skipped)
            parts = [repeated(letters(ways[skipped]), least=0, many=False), rest]
            size += rest_size + 1
        else:
            alternatives = []
            for to, members in ways.items():
                rest, rest_size = self._sized(to)
                alternatives.append(sequence((letters(members), rest)))
                size += rest_size + 1
            if gate in self.automaton.final:
                alternatives.append(EPSILON)
            parts = [choice(alternatives)]
        if size > MOST_LEAVES:
            raise _TooLongError
        self._written[state] = (sequence((inner, *parts)), size)
        return self._written[state]

    def _inside(self, state: int) -> tuple[int, Expression, int]:
        """Return a gate of the orbit of a state, and the expression that leads to the gates."""
        orbit = self.orbits[state]
        row = self.automaton.moves[state]
        if len(orbit) == 1 and state not in row.values():
            return state, EPSILON, 0
        self.current = orbit
        gates = frozenset(one for one in orbit if self._is_gate(one, orbit))
        first = min(gates)
        for gate in gates:
            same_end = (gate in self.automaton.final) == (first in self.automaton.final)
            if not same_end or self._ways_out(gate, state) != self._ways_out(first, state):
                raise _AmbiguousError(gates)
        inside = Automaton(
            tuple(
                [
                    {c: to for c, to in moves.items() if to in orbit} if one in orbit else {}
                    for one, moves in enumerate(self.automaton.moves)
                ]
            ),
            gates,
            state,
        )
        expression = _orbit_expression(minimal(inside), self.steps)
        return first, expression, sum(1 for _ in leaves(expression))

    def _is_gate(self, state: int, orbit: frozenset[int]) -> bool:
        ways = self.automaton.moves[state].values()
        return state in self.automaton.final or any(to not in orbit for to in ways)

    def _ways_out(self, gate: int, state: int) -> Moves:
        orbit = self.orbits[state]
        return {c: to for c, to in self.automaton.moves[gate].items() if to not in orbit}

    def _skips_to(self, gate: int, ways: dict[int, frozenset[Letter]]) -> int | None:
        """Return the state before which a letter may be left out: whose ways the gate has too."""
        for to in ways:
            orbit = self.orbits[to]
            if len(orbit) > 1 or to in self.automaton.moves[to].values():
                continue
            others = {members: there for there, members in ways.items() if there != to}
            there = {members: one for one, members in _by_target(self.automaton.moves[to]).items()}
            if others == there and (gate in self.automaton.final) == (to in self.automaton.final):
                return to
        return None


def _by_target(moves: Moves) -> dict[int, frozenset[Letter]]:
    """Return for each state that is led to the letters that do."""
    ways: dict[int, frozenset[Letter]] = {}
    for members, to in moves.items():
        ways[to] = ways.get(to, frozenset()) | members
    return ways


def _orbit_expression(automaton: Automaton, steps: Iterator[int]) -> Expression:
    """Return the expression of an automaton that is one orbit.

    Letters that lead from every gate to the same state are cut off there: what is left is
    repeated, with one of them in between.
    """
    gates = automaton.final
    consistent = _consistent(automaton)
    if not consistent:
        raise _AmbiguousError
    cut = tuple(
        [
            {c: to for c, to in row.items() if state not in gates or c not in consistent}
            for state, row in enumerate(automaton.moves)
        ]
    )

    def rest(state: int) -> Expression:
        part = minimal(Automaton(cut, gates, state))
        return _nested(part, steps)

    again = [
        sequence((letters(members), rest(to))) for to, members in _by_target(consistent).items()
    ]
    return sequence((rest(automaton.start), repeated(choice(again), least=0, many=True)))


def _consistent(automaton: Automaton) -> dict[Class, int]:
    """Return the classes that lead from all gates to one state."""
    first, *others = sorted(automaton.final)
    return {
        members: to
        for members, to in automaton.moves[first].items()
        if all(automaton.moves[gate].get(members) == to for gate in others)
    }


def _nested(automaton: Automaton, steps: Iterator[int]) -> Expression:
    """Return the expression of what an orbit is made of; it is the orbit around that fails."""
    try:
        return _Writer(automaton, steps).expression(automaton.start)
    except _AmbiguousError:
        raise _AmbiguousError from None
