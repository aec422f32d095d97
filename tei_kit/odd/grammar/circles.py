"""Refuse classes that are members of each other: then nothing could be a member of them."""

from __future__ import annotations

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.odd_error import OddError
from tei_kit.odd.reading import line_of
from tei_kit.odd.tree import ident


def refuse_circles(odd: CompiledOdd) -> None:
    """Look at all classes of an ODD.

    Raises:
        OddError: if some of them are members of each other; the message names the circle.
    """
    done: set[str] = set()
    for first in odd.classes:
        path = [first]
        waiting = [_above(odd, first)]
        while path:
            if path[-1] in done or not waiting[-1]:
                done.add(path.pop())
                waiting.pop()
                continue
            following = waiting[-1].pop()
            if following in path:
                circle = " -> ".join([*path[path.index(following) :], following])
                reason = f"classes are members of each other in a circle: {circle}"
                spec = odd.classes[following]
                raise OddError(odd.file_of(spec), line_of(spec), reason)
            path.append(following)
            waiting.append(_above(odd, following))


def _above(odd: CompiledOdd, key: str) -> list[str]:
    return [ident(one) for one in odd.classes_of(odd.classes[key])]
