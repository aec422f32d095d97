"""What has been found wrong in one document so far, places still positions in bytes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tei_kit.relaxng import spelling
from tei_kit.relaxng.explanation import distinct, phrases_of, values_of
from tei_kit.relaxng.names import local
from tei_kit.relaxng.patterns import Pattern
from tei_kit.relaxng.violations import ViolationKind

if TYPE_CHECKING:
    from tei_kit.relaxng.schema import Schema

MOST_NAMES = 8
LONGEST_VALUE = 80
_MOST_VALUES = 200


@dataclass(slots=True)
class Discovery:
    """Carry a violation whose place is still a position in bytes."""

    index: int
    kind: ViolationKind
    path: tuple[str, ...]
    element: str = ""
    attribute: str = ""
    in_text: bool = False
    first: int = -1
    ingredients: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Trouble:
    """Carry what has gone wrong among the children of one open element."""

    excused: bool = False
    """Something unknown stands here that may be what is missed later."""
    doubted: bool = False
    """The element itself is probably not what was meant; its children are no further cause."""
    skipped: set[str] = field(default_factory=set)
    """What was missing before an element that came early; it may follow late."""
    misplaced: set[str] = field(default_factory=set)
    """What has been reported as misplaced here; more of the same has the same cause."""


class Discoveries:
    """Record what is wrong in one document.

    `index` is the byte position of the tag that is being looked at; `prefixes` are the namespace
    prefixes in scope there, None where the schema has no type that asks for them. `troubles` are
    kept for open elements by their depth.
    """

    def __init__(self, schema: Schema) -> None:
        self.schema = schema
        self.found: list[Discovery] = []
        self.troubles: dict[int, Trouble] = {}
        self.prefixes: dict[str, str] | None = None
        self.index = 0

    def report(
        self,
        kind: ViolationKind,
        path: Sequence[str],
        *,
        element: str = "",
        attribute: str = "",
        in_text: bool = False,
        first: int = -1,
        ingredients: dict[str, object] | None = None,
        **further: object,
    ) -> None:
        """Record a violation at the present tag."""
        shown = tuple(self.schema.shown(name) for name in path)
        self.found.append(
            Discovery(
                self.index,
                kind,
                shown,
                element,
                attribute,
                in_text,
                first,
                {**(ingredients or {}), **further},
            )
        )

    def trouble(self, path: Sequence[str]) -> Trouble:
        """Return what has gone wrong among the children of the innermost open element."""
        return self.troubles.setdefault(len(path), Trouble())

    def doubts(self, path: Sequence[str]) -> bool:
        """Tell whether the innermost open element is probably not what was meant."""
        trouble = self.troubles.get(len(path))
        return trouble is not None and trouble.doubted

    def has_reported_tag(self) -> bool:
        """Tell whether something is wrong with the present tag already."""
        last = self.found[-1] if self.found else None
        return last is not None and last.index == self.index and not last.in_text

    def shown(self, names: Iterable[str]) -> tuple[str, ...]:
        """Return names as people write them."""
        return tuple(self.schema.shown(name) for name in names)

    def nearest(self, name: str, names: Iterable[str]) -> tuple[str, ...]:
        """Return the names nearest to one, as people write them."""
        by_local: dict[str, str] = {local(one): self.schema.shown(one) for one in names}
        return tuple(by_local[one] for one in spelling.nearest(local(name), by_local))


def value_ingredients(value: str, pattern: Pattern) -> dict[str, object]:
    """Return what a message says of a value that does not match a pattern."""
    values = [one for _, one in zip(range(_MOST_VALUES), values_of(pattern), strict=False)]
    ranked = spelling.nearest(value.strip(), dict.fromkeys(values))
    return {
        "value": value.strip()[:LONGEST_VALUE],
        "allowed": tuple(ranked),
        "suggestion": ranked[0] if ranked and spelling.is_slip(value.strip(), ranked[0]) else "",
        "phrases": distinct(phrases_of(pattern)),
    }
