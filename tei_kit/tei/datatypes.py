"""Values made fit for TEI's attributes: dates, words, languages, addresses, versions."""

from __future__ import annotations

import re
from calendar import monthrange
from unicodedata import category, ucd_3_2_0
from urllib.parse import quote

_TEMPORAL = re.compile(
    r"(?P<year>-?\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d))?)?"
    r"|--(?P<any_month>\d\d)(?:-(?P<any_month_day>\d\d))?"
    r"|---(?P<any_day>\d\d)"
)
_LANGUAGE = re.compile(r"[A-Za-z]{1,8}(?:-[A-Za-z0-9]{1,8}){0,9}")
_VERSION = re.compile(r"\d+(?:\.\d+){0,3}")
_STRAY_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_LEAP_YEAR = 2000


def temporal(value: str | None) -> str | None:
    """Return a date that TEI's `@when` and its like can carry, None where the value is none.

    Source: teidata.temporal.w3c; W3C XML Schema Part 2, 3.2.9 to 3.2.14 (no year 0000).

    >>> temporal("1953-05-06"), temporal("1953-02-30"), temporal("--02-29")
    ('1953-05-06', None, '--02-29')
    """
    found = _TEMPORAL.fullmatch(value or "")
    if found is None or not value or not value.isascii() or found["year"] in ("0000", "-0000"):
        return None
    year = abs(int(found["year"] or _LEAP_YEAR))
    month = int(found["month"] or found["any_month"] or 1)
    day = int(found["day"] or found["any_month_day"] or found["any_day"] or 1)
    exists = 1 <= month <= 12 and 1 <= day <= monthrange(year, month)[1]  # noqa: PLR2004
    return value if exists else None


def words(value: str | None) -> str | None:
    """Return the value as words between single spaces, None where it can't be written as words.

    Format characters, which nobody sees, are left out; characters of recent editions of Unicode
    make the value None, because validators follow old editions.

    Source: teidata.word, which holds no separators, control, format or unassigned characters.

    >>> words(" science\u00a0 workers"), words(" ")
    ('science workers', None)
    """
    kept = []
    for character in value or "":
        match ucd_3_2_0.category(character):
            case "Zs" | "Zl" | "Zp" | "Cc":
                kept.append(" ")
            case "Cn" | "Co" | "Cs":
                return None
            case "Cf":
                pass
            # What was a dash once (U+00AD) may be a format character today.
            case _ if category(character) != "Cf":
                kept.append(character)
            case _:
                pass
    return " ".join("".join(kept).split()) or None


def word(value: str | None) -> str | None:
    """Return the value as one word, hyphens for its spaces, None where no word is left.

    >>> word("metric ton"), word("")
    ('metric-ton', None)
    """
    several = words(value)
    return several.replace(" ", "-") if several else None


def language(value: str | None) -> str | None:
    """Return a language tag of BCP 47's shape, None where the value has another.

    >>> language("sr-Cyrl"), language("Russian (old)")
    ('sr-Cyrl', None)
    """
    return value if value and _LANGUAGE.fullmatch(value) else None


def version_number(value: str) -> str:
    """Return the leading part of a version that teidata.versionNumber can carry.

    >>> version_number("0.2.1.dev3+g12"), version_number("unknown")
    ('0.2.1', '0')
    """
    found = _VERSION.match(value)
    return found[0] if found else "0"


def address(value: str | None) -> str | None:
    """Return a URI reference with what URIs can't hold percent-encoded, None for nothing.

    >>> address("https://example.org/a b")
    'https://example.org/a%20b'
    """
    text = _STRAY_PERCENT.sub("%25", (value or "").strip())
    scheme, hash_sign, fragment = text.partition("#")
    safe = ":/?@!$&'()*+,;=%~"
    return quote(scheme, safe=safe) + hash_sign + quote(fragment, safe=safe) or None
