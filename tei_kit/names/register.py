"""Which persons' records a name fits."""

from __future__ import annotations

from tei_kit.model import AuthorityRecord, NameIndex
from tei_kit.names.person_name import PersonName, folded


class Register:
    """Know the persons of the authority files by their surnames."""

    __slots__ = ("_by_surname",)

    def __init__(self, index: NameIndex) -> None:
        self._by_surname: dict[str, dict[str, tuple[AuthorityRecord, list[PersonName]]]] = {}
        for record in index.records("person"):
            for written in record.names:
                name = PersonName.parse(written)
                if name.key:
                    bearers = self._by_surname.setdefault(name.key, {})
                    bearers.setdefault(record.identifier, (record, []))[1].append(name)

    def fitting(self, name: PersonName) -> tuple[AuthorityRecord, ...]:
        """Return the records that a name with this surname fits.

        A record that lists given names beside the bare surname is judged by the given names:
        "Robert Hale" does not fit "Hale" of a record that says "David Hale".
        """
        return tuple(
            record
            for record, names in self._by_surname.get(name.key, {}).values()
            if _fits(name, names)
        )

    def named(self, surname: str) -> tuple[AuthorityRecord, ...]:
        """Return the records whose whole surname this is."""
        bearers = self._by_surname.get(folded(surname), {}).values()
        return tuple(
            record
            for record, names in bearers
            if any(name.surname.casefold() == surname.casefold() for name in names)
        )


def _fits(name: PersonName, names: list[PersonName]) -> bool:
    full = [other for other in names if other.given]
    return any(name.fits(other) for other in (full if name.given and full else names))
