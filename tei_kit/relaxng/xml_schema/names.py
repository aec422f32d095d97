"""The names of wildcards: which namespaces `xs:any` and `xs:anyAttribute` can stand for.

XML Schema 1.0 knows all namespaces, all but the target namespace and none, or a list. A set of them
is carried as the words of its `namespace` attribute.

Source: XML Schema part 1, 3.10.2.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from tei_kit.relaxng.name_classes import AnyName, NameChoice, NameClass, NamespaceName

ANY: Final = "##any"
OTHER: Final = "##other"
LOCAL: Final = "##local"

Namespaces = frozenset[str]


def open_classes(names: NameClass) -> list[AnyName | NamespaceName]:
    """Return the members of a name class that stand for infinitely many names."""
    if isinstance(names, NameChoice):
        return [one for member in names.members for one in open_classes(member)]
    return [] if isinstance(names, str) else [names]


def namespaces_of(names: NameClass, target: str) -> Namespaces:
    """Return the words for the open members of a name class, seen from a target namespace.

    >>> sorted(namespaces_of(AnyName(NamespaceName("urn:a")), "urn:a"))
    ['##local', '##other']
    """
    return united(_namespaces(one, target) for one in open_classes(names))


def _namespaces(names: AnyName | NamespaceName, target: str) -> Namespaces:
    if isinstance(names, NamespaceName):
        return frozenset((names.uri or LOCAL,))
    excepted = {
        one.uri
        for one in open_classes(names.exception or NameChoice(()))
        if isinstance(one, NamespaceName) and one.exception is None
    }
    if target not in excepted:
        return frozenset((ANY,))
    return frozenset((OTHER,) if "" in excepted else (OTHER, LOCAL))


def is_said_exactly(names: NameClass, target: str) -> bool:
    """Tell whether the words stand for the very names of a class."""
    for one in open_classes(names):
        if isinstance(one, NamespaceName):
            if one.exception is not None:
                return False
        elif one.exception is not None:
            uris = {"", target} if target else {""}
            excepted = open_classes(one.exception)
            if (
                excepted != [NamespaceName(target)]
                and {class_.uri for class_ in excepted if isinstance(class_, NamespaceName)} != uris
            ):
                return False
            if len(excepted) != _members(one.exception):
                return False
    return True


def _members(names: NameClass) -> int:
    return sum(map(_members, names.members)) if isinstance(names, NameChoice) else 1


def united(sets: Iterable[Namespaces]) -> Namespaces:
    """Return the words for what any of some wildcards stands for."""
    together = frozenset().union(*sets)
    return frozenset((ANY,)) if ANY in together else together


def covers(namespaces: Namespaces, uri: str, target: str) -> bool:
    """Tell whether a wildcard stands for the names of a namespace."""
    if not uri:
        return not namespaces.isdisjoint((ANY, LOCAL))
    if ANY in namespaces or uri in namespaces:
        return True
    return OTHER in namespaces and uri != target
