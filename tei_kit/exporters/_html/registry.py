"""The entries of the name lists, over all files of an edition."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from types import MappingProxyType

from tei_kit.exporters._entities import entities, plain_words
from tei_kit.exporters._html.mention import Entry
from tei_kit.model import AnnotationKind, AuthorityRecord, EntityKind
from tei_kit.pages.markup import Identifiers
from tei_kit.tei.mentions import NAMED_KINDS, mention_kind, references
from tei_kit.tei.parsing import TeiFile

PAGES: Mapping[EntityKind, str] = MappingProxyType(
    {"person": "persons.html", "organization": "organizations.html", "place": "places.html"}
)
TEMPLATE_IDENTIFIERS = frozenset({"main", "filter", "unlinked"})


class Registry:
    """Know every entry, and which one a pointer in a file means.

    Files that describe the same entity (same identifier, same preferred name) share its entry.
    A pointer out of the edition (an authority's address, a file that is not here) makes an entry
    of its own, named as most of its mentions name it.
    """

    def __init__(self, files: Sequence[TeiFile]) -> None:
        """Gather what the files describe and what they point to."""
        self._identifiers = {kind: Identifiers(TEMPLATE_IDENTIFIERS) for kind in NAMED_KINDS}
        self._entries: dict[tuple[str, ...], Entry] = {}
        self._described: dict[tuple[int, str], Entry] = {}
        self._file_numbers = {
            PurePosixPath(file.name).name: number for number, file in enumerate(files)
        }
        for number, file in enumerate(files):
            for record in entities(file.root):
                self._described[number, record.identifier] = self._describe(record)
        self._point_outside(files)

    def entries(self, kind: EntityKind) -> list[Entry]:
        """Return the entries of a list that has mentions or descriptions, by name."""
        found = [entry for entry in self._entries.values() if entry.record.kind == kind]
        return sorted(found, key=lambda e: (e.record.preferred_name.casefold(), e.identifier))

    def resolve(
        self, file_number: int, pointers: Sequence[str], kind: AnnotationKind
    ) -> Entry | None:
        """Return the entry that the first pointer with a meaning leads to, None without one.

        An entity described in the edition outranks an address outside.
        """
        described = (self._lookup(file_number, pointer) for pointer in pointers)
        outside = (self._entries.get(("outside", kind, pointer)) for pointer in pointers)
        return next(filter(None, (*described, *outside)), None)

    def _lookup(self, file_number: int, pointer: str) -> Entry | None:
        path, hash_sign, identifier = pointer.partition("#")
        if not hash_sign:
            return None
        target = self._file_numbers.get(PurePosixPath(path).name) if path else file_number
        return None if target is None else self._described.get((target, identifier))

    def _describe(self, record: AuthorityRecord) -> Entry:
        key = (record.kind, record.identifier, record.preferred_name)
        known = self._entries.get(key)
        if known is None:
            known = self._entries[key] = self._entry(record, record.identifier, described=True)
        else:
            known.record = _merged(known.record, record)
        return known

    def _entry(self, record: AuthorityRecord, wish: str, *, described: bool) -> Entry:
        identifier = self._identifiers[record.kind].allocate(wish)
        return Entry(record, identifier, PAGES[record.kind], described)

    def _point_outside(self, files: Sequence[TeiFile]) -> None:
        names: dict[tuple[EntityKind, str], Counter[str]] = {}
        for number, file in enumerate(files):
            for element in file.root.iterdescendants("{*}*"):
                kind = next((k for k in NAMED_KINDS if k == mention_kind(element)), None)
                if kind is None:
                    continue
                for pointer in references(element):
                    inside = pointer.startswith("#") or self._lookup(number, pointer)
                    if not inside:
                        spelled = names.setdefault((kind, pointer), Counter())
                        spelled[plain_words(element)] += 1
        for (kind, pointer), spelled in names.items():
            best = min(spelled, key=lambda words: (-spelled[words], -len(words), words))
            record = AuthorityRecord(
                identifier=pointer,
                kind=kind,
                preferred_name=best or pointer,
                variants=tuple(sorted(filter(None, spelled.keys() - {best}))),
                identifiers=(("", pointer.removeprefix("key:")),),
            )
            wish = re.sub(r"[^\w.]+", "-", pointer).strip("-")
            self._entries["outside", kind, pointer] = self._entry(record, wish, described=False)


def _merged(one: AuthorityRecord, other: AuthorityRecord) -> AuthorityRecord:
    return one.model_copy(
        update={
            "variants": tuple(dict.fromkeys((*one.variants, *other.variants))),
            "identifiers": tuple(dict.fromkeys((*one.identifiers, *other.identifiers))),
            "description": one.description or other.description,
            "start": one.start or other.start,
            "end": one.end or other.end,
        }
    )
