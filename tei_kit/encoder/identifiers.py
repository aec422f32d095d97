"""The identifiers of one file: each a legal name, no two the same."""

from __future__ import annotations

from tei_kit.tei.characters import name_from


class Identifiers:
    """Give names for `xml:id`, the same one for the same thing.

    A thing is called by the space that it lives in ("record", "responsibility") and its own name
    there; its identifier is that name wherever the name is legal and still free.

    >>> identifiers = Identifiers()
    >>> identifiers.of("responsibility", "dates"), identifiers.of("record", "dates")
    ('dates', 'dates-2')
    >>> identifiers.of("record", "dates")
    'dates-2'
    """

    def __init__(self) -> None:
        self._given: dict[tuple[str, str], str] = {}
        self._taken: set[str] = set()

    def of(self, space: str, name: str) -> str:
        """Return the identifier of a thing."""
        return self.call(space, name, name)

    def call(self, space: str, name: str, wanted: str) -> str:
        """Return the identifier of a thing; one that has none yet is called as wanted, if free."""
        thing = (space, name)
        if thing not in self._given:
            self._given[thing] = self._free(name_from(wanted))
        return self._given[thing]

    def pointer(self, space: str, name: str) -> str:
        """Return the pointer to a thing of the same file."""
        return f"#{self.of(space, name)}"

    def _free(self, wanted: str) -> str:
        identifier, number = wanted, 1
        while identifier in self._taken:
            number += 1
            identifier = f"{wanted}-{number}"
        self._taken.add(identifier)
        return identifier
