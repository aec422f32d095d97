"""Content models become deterministic, lose no sequence, and say truly whether they gained any."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tei_kit.relaxng.xml_schema.automata import Automaton, TooLargeError, automaton_of
from tei_kit.relaxng.xml_schema.determinism import is_deterministic
from tei_kit.relaxng.xml_schema.expressions import (
    Expression,
    alphabet,
    choice,
    interleave,
    letters,
    repeated,
    sequence,
)
from tei_kit.relaxng.xml_schema.rewriting import deterministic


def one(*names: str) -> Expression:
    return letters(names)


def star(inner: Expression) -> Expression:
    return repeated(inner, least=0, many=True)


def optional(inner: Expression) -> Expression:
    return repeated(inner, least=0, many=False)


A, B, C, D = (one(name) for name in "abcd")

EXPRESSIONS = st.recursive(
    st.sets(st.sampled_from("abcd"), min_size=1, max_size=2).map(letters),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(sequence),
        st.lists(inner, min_size=2, max_size=3).map(choice),
        st.lists(inner, min_size=2, max_size=3).map(interleave),
        st.builds(
            lambda one, least, many: repeated(one, least=least, many=many),
            inner,
            st.sampled_from((0, 1)),
            st.booleans(),
        ),
    ),
    max_leaves=9,
)


def step(automaton: Automaton, state: int | None, letter: object) -> int | None:
    if state is None:
        return None
    return next((to for group, to in automaton.moves[state].items() if letter in group), None)


def compared(old: Expression, new: Expression) -> set[str]:
    """Return "lost" if some sequence of the old is not in the new, "gained" the other way."""
    one, other = automaton_of(old), automaton_of(new)
    found: set[str] = set()
    seen = {(one.start, other.start)}
    waiting: list[tuple[int | None, int | None]] = list(seen)
    for pair in waiting:
        ends = (pair[0] in one.final, pair[1] in other.final)
        if ends[0] != ends[1]:
            found.add("lost" if ends[0] else "gained")
        for letter in alphabet(old) | alphabet(new):
            following = (step(one, pair[0], letter), step(other, pair[1], letter))
            if following != (None, None) and following not in seen:
                seen.add(following)
                waiting.append(following)
    return found


@settings(max_examples=300)
@given(EXPRESSIONS)
def test_any_expression(expression: Expression) -> None:
    found = deterministic(expression)
    assert is_deterministic(found.expression)
    try:
        difference = compared(expression, found.expression)
    except TooLargeError:
        return
    assert "lost" not in difference
    assert found.exact == ("gained" not in difference)


@pytest.mark.parametrize(
    "expression",
    [
        choice((sequence((A, B)), sequence((A, C)))),
        sequence((star(one("a", "b")), A)),
        sequence((optional(A), star(B), optional(A), C)),
        interleave((A, B)),
        interleave((sequence((A, B)), star(C))),
        choice((sequence((star(A), B)), sequence((star(A), C)))),
        sequence((star(A), A, A)),
        star(sequence((A, optional(B), optional(A)))),
        sequence((star(sequence((A, A))), star(sequence((A, A, A))))),
    ],
)
def test_what_deterministic_expressions_can_say_is_kept(expression: Expression) -> None:
    found = deterministic(expression)
    assert found.exact
    assert compared(expression, found.expression) == set()


@pytest.mark.parametrize(
    ("expression", "kept"),
    [
        (sequence((star(one("a", "b")), A, one("a", "b"))), D),
        (sequence((star(sequence((A, B))), optional(A))), D),
    ],
)
def test_only_what_competes_is_loosened(expression: Expression, kept: Expression) -> None:
    found = deterministic(sequence((kept, expression, kept)))
    assert not found.exact
    only_around = sequence((kept, star(one("a", "b")), kept))
    assert "lost" not in compared(found.expression, only_around)


def test_too_much_to_write_down_is_loosened() -> None:
    """Twenty elements in any order have more orders than anybody can write down."""
    many = [repeated(one(f"e{number}"), least=1, many=True) for number in range(20)]
    found = deterministic(interleave(many))
    assert not found.exact
    assert found.expression == repeated(
        letters(f"e{number}" for number in range(20)), least=1, many=True
    )
