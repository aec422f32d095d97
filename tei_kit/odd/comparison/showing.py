"""Differences as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import Final

from tei_kit.odd.comparison.models import (
    Aspect,
    Change,
    Difference,
    SchemaDifferences,
    SpecificationDifference,
)
from tei_kit.odd.particles import ReferenceKind

_SIGNS: Final[dict[Change, str]] = {"added": "+", "removed": "-", "changed": "~"}
_PLURALS: Final[dict[str, str]] = {
    "element": "Elements",
    "class": "Classes",
    "macro": "Macros",
    "datatype": "Datatypes",
}
_PLURAL_ASPECTS: Final[dict[Aspect, str]] = {
    "class": "classes",
    "attribute": "attributes",
    "value": "values",
    "child": "children",
    "constraint": "constraints",
}


def show_differences(differences: SchemaDifferences) -> str:
    """Return differences as text; lines begin with `+` (added), `-` (removed), `~` (changed)."""
    if not differences.specifications:
        return "The schemas do not differ.\n"
    return "\n".join(_lines(differences)) + "\n"


def _lines(differences: SchemaDifferences) -> Iterator[str]:
    first = True
    for kind, group in groupby(differences.specifications, key=lambda one: one.kind):
        if not first:
            yield ""
        first = False
        yield from _of_kind(kind, list(group))


def _of_kind(kind: ReferenceKind, found: list[SpecificationDifference]) -> Iterator[str]:
    yield _PLURALS[kind]
    for change in ("removed", "added"):
        names = [one.ident for one in found if one.change == change]
        if names:
            yield f"{_SIGNS[change]} {change}: {' '.join(names)}"
    for one in found:
        if one.change == "changed":
            yield f"~ {one.ident}"
            yield from (f"    {line}" for line in _within(one.differences))


def _within(differences: tuple[Difference, ...]) -> Iterator[str]:
    def alike(one: Difference) -> tuple[str, Change, str]:
        return (one.aspect, one.change, one.attribute or "")

    for (_, change, _), group in groupby(differences, key=alike):
        listed = list(group)
        if change == "changed":
            yield from map(_changed, listed)
        else:
            names = " ".join(_shown_name(one) for one in listed)
            aspect = listed[0].aspect
            words = _PLURAL_ASPECTS.get(aspect, aspect)
            yield f"{_SIGNS[change]} {_of_attribute(listed[0])}{words} {change}: {names}"


def _shown_name(one: Difference) -> str:
    return f"@{one.name}" if one.aspect == "attribute" else one.name or ""


def _changed(one: Difference) -> str:
    subject = f"{one.aspect} {one.name}" if one.name else one.aspect
    before, after = (_shown(value) for value in (one.before, one.after))
    return f"~ {_of_attribute(one)}{subject}: {before} → {after}"


def _of_attribute(one: Difference) -> str:
    return f"@{one.attribute} " if one.attribute else ""


def _shown(value: str | None) -> str:
    return " ".join(value.split()) if value else "none"
