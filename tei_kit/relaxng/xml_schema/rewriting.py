"""Make a content model deterministic, changing no more of it than the part that is not.

A model that is deterministic stays as it was written. Else the smallest run of neighbours that
compete is replaced by a deterministic expression of the same language, or of a larger one.
"""

from __future__ import annotations

from tei_kit.relaxng.xml_schema.automata import TooLargeError
from tei_kit.relaxng.xml_schema.determinism import is_deterministic
from tei_kit.relaxng.xml_schema.expressions import (
    Choice,
    Expression,
    Interleave,
    Repeated,
    Sequence,
    alphabet,
    choice,
    is_nullable,
    letters,
    repeated,
    sequence,
)
from tei_kit.relaxng.xml_schema.unambiguous import Rewritten, rewritten


def deterministic(expression: Expression) -> Rewritten:
    """Return a deterministic expression that matches whatever the given one matches."""
    if is_deterministic(expression):
        return Rewritten(expression, exact=True)
    match expression:
        case Sequence(parts):
            mended = _mended_sequence(parts)
        case Choice(parts):
            mended = _joined([deterministic(part) for part in parts])
        case Repeated(inner, least, many):
            inside = deterministic(inner)
            mended = Rewritten(repeated(inside.expression, least=least, many=many), inside.exact)
        case _:
            return _replaced(expression)
    return mended if is_deterministic(mended.expression) else _replaced(expression)


def _joined(parts: list[Rewritten]) -> Rewritten:
    return Rewritten(choice([part.expression for part in parts]), all(p.exact for p in parts))


def _mended_sequence(parts: tuple[Expression, ...]) -> Rewritten:
    """Mend each part, then replace runs of parts that compete, the shortest ones first."""
    row = [(part, deterministic(part)) for part in parts]
    while True:
        run = _competing_run([mended.expression for _, mended in row])
        if run is None:
            expression = sequence([mended.expression for _, mended in row])
            return Rewritten(expression, all(mended.exact for _, mended in row))
        begin, end = run
        original = sequence([part for part, _ in row[begin:end]])
        row[begin:end] = [(original, _replaced(original))]


def _competing_run(parts: list[Expression]) -> tuple[int, int] | None:
    """Return the shortest run of parts that is not deterministic, None if there is none."""
    for length in range(2, len(parts) + 1):
        for begin in range(len(parts) - length + 1):
            if not is_deterministic(Sequence(tuple(parts[begin : begin + length]))):
                return begin, begin + length
    return None


def _replaced(expression: Expression) -> Rewritten:
    """Return a deterministic expression; if nothing else helps, its letters in any order."""
    if not isinstance(expression, Interleave | Sequence | Choice | Repeated):
        return Rewritten(expression, exact=True)
    try:
        found = rewritten(expression)
    except TooLargeError:
        found = None
    if found is not None and is_deterministic(found.expression):
        return found
    least = 0 if is_nullable(expression) else 1
    return Rewritten(repeated(letters(alphabet(expression)), least=least, many=True), exact=False)
