"""What an archive's citation says: who hosts, who keeps, who printed, who translated."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tei_kit.dates import parse_date
from tei_kit.model import ArchivalIdentifier, PublishedEdition
from tei_kit.readers._shelfmark import archival_identifier, hosting_archive
from tei_kit.readers._title import names_document_type

_URL = re.compile(r"<?(?P<url>https?://[^\s<>\"]+[^\s<>\".,;)])>?")
_NAME = r"(?:(?:[^\W\d_]\.|[^\W\d_][\w'’-]+)[ \t\n]{1,3}){0,8}?[^\W\d_][\w'’-]+"
_TRANSLATOR = re.compile(
    rf"\btranslat(?:ed|ion)(?:\s+from\s+(?:the\s+)?\w+)?(?:\s+for\s+[^.;,]{{1,60}}?)?"
    rf"\s+by\s+(?P<name>{_NAME})(?=\s*(?:[.;,(<]|$))",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"\b(?:re)?p(?:ublished|rinted)\b(?:\s+(?:previously|earlier))?"
    r"(?:\s+as\s+(?P<nature>[^,;\"“]{1,80}?))?(?P<language>\s+\([^)]{1,40}\))?"
    r"\s+(?:in|by)\s+(?P<edition>.+)",
    re.IGNORECASE | re.DOTALL,
)
_WORK = re.compile(r"(?P<open>[\"“”«„*_])(?P<title>[^\"“”«»*_]{2,300})[\"“”»*_]")
_IMPRINT = re.compile(
    r"\((?:(?P<place>[^():]{2,60}):\s*)?(?P<publisher>[^()]{2,80}?),\s*(?P<year>1[5-9]\d\d|20\d\d)\)"
)
_PAGES = re.compile(r"\b(?:pp?\.|pages?)\s*(?P<pages>\d+(?:\s*[-–—,]\s*\d+)*)")
_SENTENCE = re.compile(
    r"[.;,]?\s+(?=(?:translat|(?:re)?publish|reprint|obtain|contribut|provid|donat|document\s|"
    r"courtesy|excerpt|on file|available|accessed|original\s)\w*)",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"\s*[\"“„«](?P<title>.+?)[\"”“»](?=,|\s*,|$)[,.]?", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Citation:
    """Carry what could be parsed; what could not stays in the verbatim citation alone."""

    hosting_archive: str | None = None
    archival_identifier: ArchivalIdentifier | None = None
    published_edition: PublishedEdition | None = None
    translator: str | None = None
    url: str | None = None


def parse_citation(words: str, title: str | None = None) -> Citation:
    """Take a citation apart as far as its words tell plainly.

    Args:
        words: the citation as the record states it.
        title: the record's title, which citations repeat in quotation marks.

    >>> parse_citation('"A Note", Some Digital Archive, RG 5, Box 2. Translated by A. Nowak.')
    ... # doctest: +ELLIPSIS
    Citation(hosting_archive='Some Digital Archive', ..., translator='A. Nowak', url=None)
    """
    url = _URL.search(words)
    rest = _without_title(" ".join(_URL.sub(" ", words).split()), title)
    translator = _TRANSLATOR.search(rest)
    kept = _SENTENCE.split(rest, maxsplit=1)[0]
    segments = _without_date([segment.strip() for segment in kept.split(",")])
    host = hosting_archive(segments)
    keeper = segments if host is None else segments[segments.index(host) + 1 :]
    if keeper and names_document_type(keeper[0]):
        keeper = keeper[1:]
    return Citation(
        hosting_archive=host,
        archival_identifier=archival_identifier(", ".join(keeper)),
        published_edition=_published_edition(rest),
        translator=translator["name"] if translator else None,
        url=url["url"] if url else None,
    )


def _without_title(words: str, title: str | None) -> str:
    if title is not None:
        quoted = words[1:].lstrip() if words[:1] in tuple('"“„«') else words
        plain = " ".join(title.split())
        if quoted.startswith(plain):
            return quoted[len(plain) :].lstrip(" \"”“»,.'’")
    match = _QUOTED.match(words)
    return words[match.end() :].lstrip() if match else words


def _without_date(segments: list[str]) -> list[str]:
    """Return the segments after a leading date, which may have a comma inside ("May 6, 1953")."""
    for taken in (3, 2, 1):
        if len(segments) > taken and parse_date(", ".join(segments[:taken])) is not None:
            return segments[taken:]
    return segments


def _published_edition(words: str) -> PublishedEdition | None:
    match = _PUBLISHED.search(words)
    if match is None:
        return None
    text = _TRANSLATOR.split(match["edition"])[0].strip(" ;.")
    work, imprint, pages = _WORK.search(text), _IMPRINT.search(text), _PAGES.search(text)
    nature = " ".join(part.strip() for part in match.group("nature", "language") if part)
    return PublishedEdition(
        text=text,
        authors=_authors(text[: work.start()]) if work else (),
        title=work["title"].strip(" ,") if work else None,
        place=imprint["place"] if imprint else None,
        publisher=imprint["publisher"] if imprint else None,
        year=imprint["year"] if imprint else None,
        pages=pages["pages"] if pages else None,
        nature=nature or None,
    )


def _authors(words: str) -> tuple[str, ...]:
    if re.search(r"\bin\b|:", words):
        return ()
    plain = re.sub(r"\(?\beds?\.\)?", "", words)
    names = re.split(r",\s*(?:and|&)?\s*|\s+(?:and|&)\s+", plain)
    return tuple(name.strip() for name in names if name.strip())
