"""What languages are called in English."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError

from tei_kit.tei.datatypes import language


@cache
def language_name(tag: str | None) -> str:
    """Return the English name of a language, the tag itself where it names none.

    >>> language_name("ru"), language_name("Old Church Slavonic, Serbian recension")
    ('Russian', 'Old Church Slavonic, Serbian recension')
    """
    if language(tag) is None or tag is None:
        return tag or "unknown"
    try:
        name = Locale.parse(tag, sep="-").get_display_name("en")
    except (UnknownLocaleError, ValueError):
        return tag
    return name or tag
