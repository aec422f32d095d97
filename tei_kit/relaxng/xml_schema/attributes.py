"""The attributes of an element, taken out of its pattern.

In RELAX NG attributes stand among the children, in choices and groups; in XML Schema each is
required or optional by itself, and that is all.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import reduce

from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.name_classes import NameClass, contains, is_open, single_names
from tei_kit.relaxng.patterns import Pattern
from tei_kit.relaxng.xml_schema.names import open_classes


@dataclass(frozen=True, slots=True)
class AttributeUse:
    """Carry an attribute: the patterns that may say it, any of which holds."""

    name: str
    required: bool
    patterns: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Attributes:
    """Carry the attributes of a pattern.

    Attributes:
        uses: the single attributes by their names.
        wildcards: the name classes of arbitrary attributes.
        exact: whether XML Schema allows the same sets of attributes.
    """

    uses: dict[str, AttributeUse]
    wildcards: tuple[NameClass, ...] = ()
    exact: bool = True


NONE = Attributes({})


class AttributeFinder:
    """Find the attributes of patterns; patterns that are met again are remembered."""

    def __init__(self) -> None:
        self._found: dict[Pattern, Attributes] = {}

    def of(self, pattern: Pattern) -> Attributes:
        """Return the attributes of a pattern."""
        if not pattern.mask & p.HAS_ATTRIBUTE:
            return NONE
        found = self._found.get(pattern)
        if found is None:
            found = self._found[pattern] = self._of(pattern)
        return found

    def any_of(self, patterns: Iterable[Pattern]) -> Attributes:
        """Return the attributes of what matches any of some patterns."""
        found = [self.of(pattern) for pattern in patterns]
        together = reduce(_either, found)
        exact = all(one == found[0] for one in found) and found[0].exact
        return Attributes(together.uses, together.wildcards, exact)

    def _of(self, pattern: Pattern) -> Attributes:
        if pattern.kind == p.ATTRIBUTE:
            return _of_attribute(pattern)
        if pattern.kind in (p.GROUP, p.INTERLEAVE):
            return _both(self.of(pattern.a), self.of(pattern.b))
        if pattern.kind == p.CHOICE:
            members = [self.of(member) for member in pattern.a]
            together = reduce(_either, members)
            exact = _is_exact(pattern.a) and all(member.exact for member in members)
            return Attributes(together.uses, together.wildcards, exact or _is_free(pattern.a))
        return self.of(pattern.a)


def _of_attribute(pattern: Pattern) -> Attributes:
    if isinstance(pattern.a, str):
        return Attributes({pattern.a: AttributeUse(pattern.a, required=True, patterns=(pattern,))})
    uses = {
        name: AttributeUse(name, required=False, patterns=(pattern,))
        for name in single_names(pattern.a)
    }
    return Attributes(uses, tuple(open_classes(pattern.a)), exact=False)


def _both(one: Attributes, other: Attributes) -> Attributes:
    """Return the attributes of two patterns that stand together."""
    if one is NONE or other is NONE:
        return one if other is NONE else other
    uses = {**one.uses, **other.uses}
    return Attributes(uses, one.wildcards + other.wildcards, one.exact and other.exact)


def _either(one: Attributes, other: Attributes) -> Attributes:
    """Return the attributes of two patterns of which one stands.

    An attribute that is any attribute on the other side must not be held to a type.
    """
    uses: dict[str, AttributeUse] = {}
    for name in dict.fromkeys((*one.uses, *other.uses)):
        if any(contains(names, name) for names in one.wildcards + other.wildcards):
            continue
        found = [use for use in (one.uses.get(name), other.uses.get(name)) if use is not None]
        required = len(found) > 1 and all(use.required for use in found)
        patterns = tuple(dict.fromkeys(pattern for use in found for pattern in use.patterns))
        uses[name] = AttributeUse(name, required, patterns)
    wildcards = tuple(dict.fromkeys((*one.wildcards, *other.wildcards)))
    return Attributes(uses, wildcards, one.exact and other.exact)


def _is_exact(members: tuple[Pattern, ...]) -> bool:
    """Tell whether a choice is no more than one attribute, required or not."""
    if not any(member.mask & p.HAS_ATTRIBUTE for member in members):
        return True
    return (
        all(
            member.kind == p.EMPTY_KIND
            or (member.kind == p.ATTRIBUTE and isinstance(member.a, str))
            for member in members
        )
        and len({member.a for member in members if member.kind == p.ATTRIBUTE}) == 1
    )


def _is_free(members: tuple[Pattern, ...]) -> bool:
    """Tell whether a choice is any number of attributes of one name class, none included."""
    others = [member for member in members if member.kind != p.EMPTY_KIND]
    return (
        len(others) == 1 < len(members)
        and others[0].kind == p.ONE_OR_MORE
        and others[0].a.kind == p.ATTRIBUTE
        and (not is_open(others[0].a.a) or others[0].a.b is p.TEXT)
    )
