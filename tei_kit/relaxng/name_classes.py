"""Name classes: which names an element or attribute pattern stands for.

A single name is its expanded name (a plain string); the other classes are frozen values.

Source: ISO/IEC 19757-2, 4.16 and 7.3 (names that two classes share), 9.2 (semantics).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from tei_kit.relaxng.names import expanded, namespace


@dataclass(frozen=True, slots=True)
class AnyName:
    """Stand for every name but those of the exception."""

    exception: NameClass | None = None


@dataclass(frozen=True, slots=True)
class NamespaceName:
    """Stand for every name of one namespace but those of the exception."""

    uri: str
    exception: NameClass | None = None


@dataclass(frozen=True, slots=True)
class NameChoice:
    """Stand for the names of every member."""

    members: tuple[NameClass, ...]


NameClass: TypeAlias = str | AnyName | NamespaceName | NameChoice

_NOBODYS = "\x02"
"""A namespace, or a local name, that no schema and no document can use."""


def contains(names: NameClass, name: str) -> bool:
    """Tell whether an expanded name belongs to the class.

    >>> contains(AnyName(NamespaceName("urn:a")), expanded("urn:b", "x"))
    True
    """
    if isinstance(names, str):
        return names == name
    if isinstance(names, NameChoice):
        return any(contains(member, name) for member in names.members)
    if isinstance(names, NamespaceName) and namespace(name) != names.uri:
        return False
    return names.exception is None or not contains(names.exception, name)


def is_open(names: NameClass) -> bool:
    """Tell whether the class holds infinitely many names (7.3)."""
    if isinstance(names, NameChoice):
        return any(is_open(member) for member in names.members)
    return not isinstance(names, str)


def single_names(names: NameClass) -> Iterator[str]:
    """Yield the names that the class lists one by one."""
    if isinstance(names, str):
        yield names
    elif isinstance(names, NameChoice):
        for member in names.members:
            yield from single_names(member)


def mentioned_names(names: NameClass) -> Iterator[str]:
    """Yield the single names that the class mentions, in exceptions as well."""
    if isinstance(names, str):
        yield names
    elif isinstance(names, NameChoice):
        for member in names.members:
            yield from mentioned_names(member)
    elif names.exception is not None:
        yield from mentioned_names(names.exception)


def overlap(one: NameClass, other: NameClass) -> bool:
    """Tell whether some name belongs to both classes.

    Only finitely many names need a try: those that a class mentions, and for each namespace
    mentioned, and for one that is not, a local name that nobody uses.

    >>> overlap(NamespaceName("urn:a"), expanded("urn:a", "x"))
    True
    >>> overlap(AnyName("x"), "x")
    False
    """
    if isinstance(one, str):
        return contains(other, one)
    if isinstance(other, str):
        return contains(one, other)
    return any(
        contains(one, name) and contains(other, name)
        for name in {*_representatives(one), *_representatives(other)}
    )


def _representatives(names: NameClass) -> Iterator[str]:
    if isinstance(names, str):
        yield names
        yield expanded(namespace(names), _NOBODYS)
    elif isinstance(names, NameChoice):
        for member in names.members:
            yield from _representatives(member)
    else:
        uri = names.uri if isinstance(names, NamespaceName) else _NOBODYS
        yield expanded(uri, _NOBODYS)
        if names.exception is not None:
            yield from _representatives(names.exception)
