"""Where an original is kept, from the words of a citation."""

from __future__ import annotations

import re
from typing import Final

from tei_kit.model import ArchivalIdentifier

# The levels below a repository, as catalogues abbreviate them: Soviet, Western, German.
_UNITS: Final[dict[str, tuple[str, ...]]] = {
    "fond": ("f.", "fond", "fund", "ф.", "фонд"),
    "opis": ("op.", "opis", "opis'", "opis’", "opus", "inventory", "оп.", "опись"),
    "papka": ("pap.", "papka", "por.", "пап.", "папка", "п."),
    "delo": ("d.", "delo", "д.", "дело"),
    "listy": ("ll.", "l.", "list", "listy", "л.", "лл."),
    "record_group": ("rg", "record group"),
    "series": ("series", "ser."),
    "entry": ("entry",),
    "lot": ("lot", "lot file"),
    "box": ("box", "boxes", "b."),
    "folder": ("folder", "fldr."),
    "file": ("file", "files", "folios"),
    "volume": ("vol.", "vols.", "volume", "bd.", "band", "tom", "t."),
    "piece": ("piece",),
    "reel": ("reel", "roll", "microfilm"),
    "frame": ("frame", "frames"),
    "item": ("item", "doc.", "document", "no.", "nr."),
    "sheet": ("bl.", "blatt", "fol.", "ff.", "folio"),
    "pages": ("p.", "pp.", "pages", "page"),
}
_LEVELS: Final = {word: level for level, words in _UNITS.items() for word in words}
_WORDS: Final = "|".join(re.escape(word) for word in sorted(_LEVELS, key=len, reverse=True))
_UNIT = re.compile(
    rf"(?<![\w.])(?P<word>{_WORDS})(?:(?<=\.)|(?![^\W\d_]))(?:[ \t]*(?:no\.|nos\.|№)|:)?\s*"
    r"(?P<number>[\"“]?[\w№#][^,;()]{0,60}?(?:\sob\.|\sоб\.)?)\s*(?=[,;()]|\.?$)",
    re.IGNORECASE,
)
_YEARS = re.compile(r"(?:1[5-9]|20)\d\d\b")
_NUMBERED = re.compile(r"\d|^[A-Z]{1,3}$|^[IVXLC]+$")
_HOSTED = re.compile(
    r"\b(?:digital|online|virtual|electronic)\b.*\b(?:archives?|library|collections?)\b",
    re.IGNORECASE,
)
_COLLECTION = re.compile(
    r"\b(?:papers|collections?|records|files|nachlass|decimal|correspondence|archiv\w*\s+of)\b",
    re.IGNORECASE,
)


def hosting_archive(segments: list[str]) -> str | None:
    """Return the segment of a citation that names the digital archive which hosts the text.

    >>> hosting_archive(["Some Digital Archive", "RG 59", "Box 3"])
    'Some Digital Archive'
    """
    return next((segment for segment in segments if _HOSTED.search(segment)), None)


def archival_identifier(words: str) -> ArchivalIdentifier | None:
    """Parse the part of a citation that says where the original is kept.

    Only what is told by a unit's word ("f.", "Box") is taken apart; what can't be parsed stays
    in `shelfmark`.

    Returns:
        The identifier; None where the words name no unit with a number.

    >>> archival_identifier("ABC, f. 07, op. 4, d. 92, ll. 9-12").units
    (('fond', '07'), ('opis', '4'), ('delo', '92'), ('listy', '9-12'))
    >>> archival_identifier("RGX, f. 5").repository, archival_identifier("ABC, RG59, Box 3").units
    ('RGX', (('record_group', '59'), ('box', '3')))
    """
    words = " ".join(words.split()).strip(" ,;")
    words = words if words.endswith(" ob.") else words.rstrip(".")
    units = [match for match in _UNIT.finditer(words) if _is_number(match["number"])]
    if not units:
        return None
    first = units[0].start()
    names = [name.strip() for name in re.split("[,;]", words[:first]) if name.strip()]
    return ArchivalIdentifier(
        repository=names[0] if names else None,
        collection=next((name for name in names[1:] if _COLLECTION.search(name)), None),
        shelfmark=words[first:],
        units=tuple((_LEVELS[match["word"].lower()], match["number"].strip()) for match in units),
    )


def _is_number(words: str) -> bool:
    """Tell a unit's number from the years of a series ("Decimal File 1950-54")."""
    return _NUMBERED.search(words) is not None and _YEARS.match(words) is None
