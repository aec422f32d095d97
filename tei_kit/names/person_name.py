"""The parts of a person's name, and whether two names can be one person's."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from tei_kit.names.languages.english import PARTICLES, PLURAL_TITLES, SUFFIXES, TITLES
from tei_kit.names.pieces import LOWER, UPPER

_PART = re.compile(rf"[{UPPER}{LOWER}]+(?:[-'’][{UPPER}{LOWER}]+)*|[^\W\d_]+")
_SHORTEST_PREFIX = 3


@dataclass(frozen=True, slots=True)
class PersonName:
    """Carry the parts of a name: given names or initials, and the surname with its particles."""

    given: tuple[str, ...]
    surname: str

    @classmethod
    def parse(cls, name: str) -> PersonName:
        """Split a name as a text or an authority file writes it.

        >>> PersonName.parse("Cde. V.S. Orlin")
        PersonName(given=('V', 'S'), surname='Orlin')
        >>> PersonName.parse("Hale, Ada Maria")
        PersonName(given=('Ada', 'Maria'), surname='Hale')
        >>> PersonName.parse("Ludwig van Beethoven")
        PersonName(given=('Ludwig',), surname='van Beethoven')
        >>> PersonName.parse("PETROV I. A.")
        PersonName(given=('I', 'A'), surname='PETROV')
        """
        family, comma, rest = name.partition(",")
        if comma and (given := _parts(rest)):
            return cls(tuple(given), " ".join(_parts(family)))
        parts = _parts(family)
        if not parts:
            return cls((), "")
        initials = _trailing_initials(parts)
        if initials:
            parts = [*parts[-initials:], *parts[:-initials]]
        at = len(parts) - 1
        while at > 0 and parts[at - 1] in PARTICLES:
            at -= 1
        return cls(tuple(parts[:at]), " ".join(parts[at:]))

    @property
    def key(self) -> str:
        """Return the last word of the surname as names are looked up by."""
        return folded(self.surname.rpartition(" ")[2])

    def fits(self, other: PersonName) -> bool:
        """Tell whether the two can be one person's: no given name or initial contradicts.

        >>> PersonName.parse("V.S. Orlin").fits(PersonName.parse("Vladimir Orlin"))
        True
        >>> PersonName.parse("David E. Hale").fits(PersonName.parse("Robert Hale"))
        False
        """
        return (
            bool(self.key)
            and self.key == other.key
            and all(
                _agree(ours, theirs) for ours, theirs in zip(self.given, other.given, strict=False)
            )
        )


def _parts(name: str) -> list[str]:
    parts = [match[0] for match in _PART.finditer(name)]
    while len(parts) > 1 and (parts[0] in TITLES or parts[0] in PLURAL_TITLES):
        del parts[0]
    while len(parts) > 1 and parts[-1] in SUFFIXES:
        del parts[-1]
    return parts


def _trailing_initials(parts: list[str]) -> int:
    """Return how many initials follow a surname that stands first, 0 where given names do."""
    count = 0
    while count < len(parts) and len(parts[-1 - count]) == 1:
        count += 1
    return count if len(parts) - count == 1 else 0


def _agree(one: str, other: str) -> bool:
    one, other = folded(one), folded(other)
    if not one or not other:
        return True
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) == 1 or len(shorter) >= _SHORTEST_PREFIX:
        return longer.startswith(shorter)
    return shorter == longer


def folded(name: str) -> str:
    """Return a name without case, marks, and the commonest differences of transliteration.

    >>> folded("Vasiliy") == folded("VASILI"), folded("Müller") == folded("Mueller")
    (True, True)
    """
    name = (
        name.casefold().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ø", "oe")
    )
    plain = "".join(letter for letter in unicodedata.normalize("NFKD", name) if letter.isalpha())
    return re.sub(r"[yij]+", "i", plain.replace("ks", "x").replace("w", "v").replace("kh", "h"))
