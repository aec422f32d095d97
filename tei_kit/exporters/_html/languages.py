"""Languages in words, and which way they are written."""

from __future__ import annotations

from functools import cache

from babel import Locale, UnknownLocaleError

from tei_kit.pages.markup import language_tag


@cache
def language_name(tag: str) -> str:
    """Name a language in English, the tag itself where nobody knows it.

    >>> language_name("ru"), language_name("pt-BR"), language_name("x-own")
    ('Russian', 'Portuguese (Brazil)', 'x-own')
    """
    locale = _locale(tag)
    return (locale.get_display_name("en") if locale else None) or tag


@cache
def direction(tag: str | None) -> str | None:
    """Return "rtl" for languages written from right to left, None for others.

    >>> direction("he"), direction("en")
    ('rtl', None)
    """
    locale = _locale(tag) if tag else None
    return "rtl" if locale and locale.text_direction == "rtl" else None


def _locale(tag: str) -> Locale | None:
    if not language_tag(tag):
        return None
    try:
        return Locale.parse(tag, sep="-")
    except (UnknownLocaleError, ValueError):
        return None
