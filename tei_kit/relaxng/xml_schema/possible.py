"""Which elements can be at all: some ask for children that nobody can give them.

Source: ISO/IEC 19757-2, 4.20 removes only what says `notAllowed` itself; this goes on from there.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.patterns import ElementDefinition, Pattern


def possible_definitions(definitions: Iterable[ElementDefinition]) -> set[ElementDefinition]:
    """Return the definitions that some finite element fulfils."""
    possible: set[ElementDefinition] = set()
    waiting = list(definitions)
    while True:
        left = [one for one in waiting if not _can_be(one.content, possible)]
        if len(left) == len(waiting):
            return possible
        possible.update(set(waiting).difference(left))
        waiting = left


def _can_be(pattern: Pattern, possible: Collection[ElementDefinition]) -> bool:
    kind = pattern.kind
    if kind == p.ELEMENT:
        return pattern.b in possible
    if kind == p.CHOICE:
        return any(_can_be(member, possible) for member in pattern.a)
    if kind in (p.GROUP, p.INTERLEAVE):
        return _can_be(pattern.a, possible) and _can_be(pattern.b, possible)
    if kind == p.ONE_OR_MORE:
        return _can_be(pattern.a, possible)
    return kind != p.NOT_ALLOWED_KIND
