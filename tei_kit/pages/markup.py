"""HTML tags, identifiers and addresses that no content of a TEI file can break."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from urllib.parse import quote, urlsplit

from markupsafe import Markup, escape

_SAFE_SCHEMES = frozenset({"http", "https", "mailto"})
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,8}")


def start_tag(name: str, attributes: Mapping[str, str | None] | None = None) -> Markup:
    """Write a start tag; attributes without a value are left out.

    >>> start_tag("p", {"class": "a", "id": None, "title": '"<'})
    Markup('<p class="a" title="&#34;&lt;">')
    """
    written = Markup("").join(
        Markup(' {}="{}"').format(Markup(key), value)  # noqa: S704 - keys are ours, never content
        for key, value in (attributes or {}).items()
        if value is not None
    )
    return Markup("<{}{}>").format(Markup(name), written)  # noqa: S704 - names are ours


def end_tag(name: str) -> Markup:
    """Write an end tag."""
    return Markup("</{}>").format(Markup(name))  # noqa: S704 - names are ours


def joined(pieces: Iterable[Markup], between: str = "") -> Markup:
    """Return pieces that are HTML already as one, with `between` as text between them.

    `Markup.join` would look at each of the pieces again, which takes long for thousands.

    >>> joined([Markup("<b>a</b>"), Markup("c")], " & ")
    Markup('<b>a</b> &amp; c')
    """
    return Markup(str(escape(between)).join(pieces))  # noqa: S704 - all pieces are Markup


def text(characters: str) -> Markup:
    """Write characters as HTML text."""
    return escape(characters)


def safe_address(address: str) -> str | None:
    """Return an address that may stand in a link, None for every scheme that could run code.

    >>> safe_address("https://example.org/a b"), safe_address(" javascript:alert(1)")
    ('https://example.org/a%20b', None)
    """
    stripped = address.strip()
    if re.search(r"[\x00-\x1f\x7f]", stripped):
        return None
    try:
        parts = urlsplit(stripped)
    except ValueError:
        return None
    if parts.scheme.casefold() not in _SAFE_SCHEMES:
        return None
    return quote(stripped, safe="%/:?#[]@!$&'()*+,;=~-._")


def fragment(identifier: str) -> str:
    """Return a link to an identifier of the same page."""
    return "#" + quote(identifier, safe="-._~:")


def language_tag(value: str | None) -> str | None:
    """Return a language tag that HTML accepts, None for anything else."""
    return value if value and _LANGUAGE.fullmatch(value) else None


class Identifiers:
    """Give out the identifiers of one page, each once."""

    def __init__(self, taken: frozenset[str] = frozenset()) -> None:
        """Begin with the identifiers that the page's template uses itself."""
        self._taken = set(taken)

    def allocate(self, wish: str) -> str:
        """Return `wish`, made free of white space, with a number where it is taken.

        >>> page = Identifiers(frozenset({"main"}))
        >>> page.allocate("main"), page.allocate("a b")
        ('main-2', 'a-b')
        """
        base = re.sub(r"\s+", "-", wish) or "part"
        identifier, number = base, 1
        while identifier in self._taken:
            number += 1
            identifier = f"{base}-{number}"
        self._taken.add(identifier)
        return identifier
