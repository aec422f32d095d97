"""Zones of time by their signs, and how far each is from Greenwich."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

SIGNS: Final[Mapping[str, str]] = MappingProxyType(
    {
        **dict.fromkeys(("GMT", "G.M.T.", "UTC", "UT"), "Z"),
        "BST": "+01:00",
        **dict.fromkeys(("CET", "MEZ"), "+01:00"),
        **dict.fromkeys(("CEST", "MESZ", "EET", "OEZ"), "+02:00"),
        "AST": "-04:00",
        **dict.fromkeys(("EDT", "EWT", "EPT"), "-04:00"),
        **dict.fromkeys(("EST", "E.S.T.", "CDT", "CWT"), "-05:00"),
        **dict.fromkeys(("CST", "MDT"), "-06:00"),
        **dict.fromkeys(("MST", "PDT", "PWT"), "-07:00"),
        "PST": "-08:00",
    }
)
"""Signs that stand for one zone in the papers that use them: those of America and of Europe."""

_EASTWARD, _WESTWARD = "ABCDEFGHIKLM", "NOPQRSTUVWXY"


def zone_of_letter(letter: str) -> str | None:
    """Return the distance from Greenwich of a zone by its letter, None for "J", which is none.

    Source: Allied Communications Publication 121, on time zone suffixes.

    >>> zone_of_letter("Z"), zone_of_letter("B"), zone_of_letter("R"), zone_of_letter("J")
    ('Z', '+02:00', '-05:00', None)
    """
    if letter == "Z":
        return "Z"
    for sign, letters in (("+", _EASTWARD), ("-", _WESTWARD)):
        if letter in letters:
            return f"{sign}{letters.index(letter) + 1:02}:00"
    return None
