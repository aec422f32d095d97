"""Find the names of authority records in a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from tei_kit.model import AuthorityRecord, EntityKind, NameMatch, Span
from tei_kit.names.trie import NameTrie

_STRETCHES = 4
_QUALIFIER = re.compile(r"\s*\([^()]*\)\s*\Z")


class AuthorityIndex:
    """Keep authority records and find their names (implements `model.NameIndex`).

    >>> berlin = AuthorityRecord(identifier="berlin", kind="place", preferred_name="Berlin")
    >>> index = AuthorityIndex([berlin])
    >>> [match.span for match in index.find("sent to Berlin", Span(0, 14))]
    [Span(start=8, end=14)]
    """

    __slots__ = ("_by_kind", "_found", "_trie")

    def __init__(self, records: Iterable[AuthorityRecord] = ()) -> None:
        self._trie: NameTrie[AuthorityRecord] = NameTrie()
        self._by_kind: dict[EntityKind, list[AuthorityRecord]] = {}
        for record in records:
            self._by_kind.setdefault(record.kind, []).append(record)
            for name in _spellings(record):
                self._trie.add(name, record)
        # Each kind of name is sought in the same stretches: title, citation, abstract, body.
        self._found = lru_cache(maxsize=_STRETCHES)(self._matches)

    def find(self, text: str, within: Span) -> Iterator[NameMatch]:
        """Yield the matches inside `within`, in the order of the text, longest first at a place."""
        return iter(self._found(text, within))

    def _matches(self, text: str, within: Span) -> tuple[NameMatch, ...]:
        return tuple(
            NameMatch(Span(start, end), records)
            for start, end, records in self._trie.find(text, within.start, within.end)
        )

    def records(self, kind: EntityKind) -> tuple[AuthorityRecord, ...]:
        """Return the records of one kind, in the order of their files."""
        return tuple(self._by_kind.get(kind, ()))


def _spellings(record: AuthorityRecord) -> Iterator[str]:
    """Yield a record's names, without qualifiers in brackets, and in the order that texts use."""
    for name in record.names:
        yield name
        bare = _QUALIFIER.sub("", name)
        if bare and bare != name:
            yield bare
        family, comma, given = bare.partition(", ")
        if comma and record.kind == "person" and "," not in given:
            yield f"{given} {family}"
            yield f"{family} {given}"
