"""What a TEI header says about a document, ours or another project's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from lxml import etree

from tei_kit.exporters._entities import plain_words
from tei_kit.model import ArchivalIdentifier, Correspondence, Metadata, PublishedEdition
from tei_kit.tei.names import XML_ID, XML_LANG, local_name
from tei_kit.tei.values import date_value

_OWN_BIBLIOGRAPHY = ("file", "record", "publishedEdition")
"""The types of `bibl` that are not the citation."""


@dataclass(frozen=True, slots=True)
class SourceFile:
    """Name the file that was encoded; None where the header does not tell."""

    name: str | None
    sha256: str | None


@dataclass(frozen=True, slots=True)
class Responsibility:
    """Say who did what; `identifier` is what `@resp` points to."""

    identifier: str | None
    duty: str
    name: str


@dataclass(frozen=True, slots=True)
class Header:
    """Carry what the header says; elements are those that are kept verbatim."""

    metadata: Metadata
    source: SourceFile
    authors: tuple[str, ...]
    classifications: tuple[str, ...]
    keywords: tuple[str, ...]
    publisher: str | None
    licence: str | None
    licence_url: str | None
    responsibilities: tuple[Responsibility, ...]
    declarations: tuple[str, ...]
    changes: tuple[str, ...]
    title: etree._Element | None
    citation: etree._Element | None
    abstract: tuple[etree._Element, ...]


def read_header(root: etree._Element) -> Header:
    """Return what the first header below `root` says; what it does not say is None or empty."""
    header = _first(root, "teiHeader")
    if header is None:
        header = etree.Element("teiHeader")
    title = _title(header)
    citation = _citation(header)
    licence = _first(header, "licence")
    if licence is None:
        licence = _first(header, "availability")
    return Header(
        metadata=_metadata(root, header, title),
        source=_source_file(header),
        authors=tuple(_all_words(_path(header, "fileDesc", "titleStmt"), "author")),
        classifications=tuple(_classifications(header)),
        keywords=tuple(_keywords(header)),
        publisher=_words(_path(header, "fileDesc", "publicationStmt", "publisher")),
        licence=_words(licence),
        licence_url=licence.get("target") if licence is not None else None,
        responsibilities=tuple(_responsibilities(header)),
        declarations=tuple(_declarations(header)),
        changes=tuple(_changes(header)),
        title=title,
        citation=citation,
        abstract=tuple(_abstract(header)),
    )


def _metadata(
    root: etree._Element, header: etree._Element, title: etree._Element | None
) -> Metadata:
    record = _bibliography(header, "record")
    edition = _bibliography(header, "publishedEdition")
    return Metadata(
        title=_words(title),
        document_type=_document_type(root, header),
        date=_date(root, header),
        language=_language(root, header),
        original_languages=_original_languages(header),
        translator=_translator(header),
        url=_idno(record, "URI", "URL", "url"),
        hosting_archive=_words(_first(record, "distributor")),
        archival_identifier=_archival_identifier(_first(header, "msIdentifier")),
        published_edition=None if edition is None else _published_edition(edition),
        correspondence=_correspondence(_first(header, "correspDesc")),
    )


def _title(header: etree._Element) -> etree._Element | None:
    statement = _path(header, "fileDesc", "titleStmt")
    titles = _children(statement, "title")
    return next(
        (title for title in titles if title.get("type") == "main"), next(iter(titles), None)
    )


def _citation(header: etree._Element) -> etree._Element | None:
    """Return the source's citation: ours by its type, others' the first `bibl` or paragraph."""
    description = _path(header, "fileDesc", "sourceDesc")
    cited = [
        child
        for child in _children(description, "bibl", "p")
        if child.get("type") not in _OWN_BIBLIOGRAPHY
    ]
    by_type = (child for child in cited if child.get("type") == "citation")
    return next(by_type, next(iter(cited), None))


def _abstract(header: etree._Element) -> list[etree._Element]:
    abstract = _path(header, "profileDesc", "abstract")
    return _children(abstract, "p", "ab", "list")


def _bibliography(header: etree._Element, kind: str) -> etree._Element | None:
    description = _path(header, "fileDesc", "sourceDesc")
    return next((b for b in _children(description, "bibl") if b.get("type") == kind), None)


def _source_file(header: etree._Element) -> SourceFile:
    file = _bibliography(header, "file")
    return SourceFile(_idno(file, "filename"), _idno(file, "sha256"))


def _document_type(root: etree._Element, header: etree._Element) -> str | None:
    for term in _each(header, "term"):
        if term.get("type") == "documentType":
            return _words(term)
    text = _first(root, "text")
    return text.get("type") if text is not None else None


def _date(root: etree._Element, header: etree._Element) -> str | None:
    """Return the date that the header gives the document: created, sent, of source or dateline."""
    creation = _path(header, "profileDesc", "creation")
    actions = [a for a in _each(header, "correspAction") if a.get("type") == "sent"]
    sources = (
        *_each(creation, "date"),
        *(date for action in actions for date in _each(action, "date")),
        *_each(header, "origDate"),
        *_each(_path(header, "fileDesc", "sourceDesc"), "date"),
        *_each(_first(root, "dateline"), "date"),
    )
    for element in sources:
        value = date_value(element)
        if value is not None:
            return value.when or value.from_ or value.not_before or value.to or value.not_after
    return None


def _language(root: etree._Element, header: etree._Element) -> str | None:
    text = _first(root, "text")
    for carrier in (text, _child(text, "body")):
        if carrier is not None and carrier.get(XML_LANG):
            return carrier.get(XML_LANG)
    languages = [
        language.get("ident")
        for language in _each(_path(header, "profileDesc", "langUsage"), "language")
        if language.get("ident") and language.get("n") != "original"
    ]
    return languages[0] if languages else root.get(XML_LANG)


def _original_languages(header: etree._Element) -> tuple[str, ...]:
    stated = [
        language.get("ident", "")
        for language in _each(header, "language")
        if language.get("n") == "original"
    ]
    contents = _first(header, "textLang")
    if not stated and contents is not None:
        stated = [contents.get("mainLang", ""), *contents.get("otherLangs", "").split()]
    return tuple(filter(None, stated))


def _translator(header: etree._Element) -> str | None:
    statement = _path(header, "fileDesc", "titleStmt")
    for editor in _children(statement, "editor"):
        if editor.get("role") == "translator":
            return _words(editor)
    return None


def _archival_identifier(identifier: etree._Element | None) -> ArchivalIdentifier | None:
    if identifier is None:
        return None
    shelfmarks = [idno for idno in _children(identifier, "idno") if idno.get("type") != "URI"]
    units = [
        (unit.get("type", ""), _words(_child(unit, "idno")) or "")
        for unit in _children(identifier, "altIdentifier")
        if unit.get("type")
    ]
    found = ArchivalIdentifier(
        settlement=_words(_child(identifier, "settlement")),
        repository=_words(_child(identifier, "repository"))
        or _words(_child(identifier, "institution")),
        collection=_words(_child(identifier, "collection")),
        shelfmark=_words(shelfmarks[0]) if shelfmarks else None,
        units=tuple(unit for unit in units if unit[1]),
    )
    return None if found == ArchivalIdentifier() else found


def _published_edition(bibl: etree._Element) -> PublishedEdition:
    return PublishedEdition(
        text=plain_words(bibl),
        authors=tuple(_all_words(bibl, "author")),
        title=_words(_child(bibl, "title")),
        place=_words(_child(bibl, "pubPlace")),
        publisher=_words(_child(bibl, "publisher")),
        year=_words(_child(bibl, "date")),
        pages=_words(_child(bibl, "biblScope")),
        nature=_words(_child(bibl, "note")),
    )


def _correspondence(description: etree._Element | None) -> Correspondence | None:
    if description is None:
        return None
    named: dict[str, list[str]] = {"sent": [], "received": [], "distribution": []}
    for action in _children(description, "correspAction"):
        role = "distribution" if action.get("subtype") == "distribution" else action.get("type", "")
        for party in _children(action, "persName", "orgName", "name", "rs"):
            named.setdefault(role, []).append(plain_words(party))
    subject = next(
        (note for note in _children(description, "note") if note.get("type") == "subject"), None
    )
    return Correspondence(
        sender="; ".join(named["sent"]) or None,
        recipients=tuple(named["received"]),
        distribution=tuple(named["distribution"]),
        subject=_words(subject),
    )


def _classifications(header: etree._Element) -> Iterator[str]:
    """Yield the words of the categories that the text is filed under."""
    categories = {element.get(XML_ID): element for element in _each(header, "category")}
    for reference in _each(header, "catRef"):
        for pointer in reference.get("target", "").split():
            category = categories.get(pointer.removeprefix("#"))
            if category is not None:
                yield _words(_first(category, "catDesc")) or pointer.removeprefix("#")


def _keywords(header: etree._Element) -> Iterator[str]:
    for term in _each(header, "term"):
        if term.get("type") != "documentType" and plain_words(term):
            yield plain_words(term)


def _responsibilities(header: etree._Element) -> Iterator[Responsibility]:
    for statement in _each(_path(header, "fileDesc", "titleStmt"), "respStmt"):
        names = _children(statement, "name", "persName", "orgName")
        yield Responsibility(
            identifier=statement.get(XML_ID),
            duty="; ".join(_all_words(statement, "resp")),
            name="; ".join(plain_words(name) for name in names),
        )


def _declarations(header: etree._Element) -> Iterator[str]:
    declaration = _path(header, "encodingDesc", "editorialDecl")
    for paragraph in _each(declaration, "p"):
        yield plain_words(paragraph)


def _changes(header: etree._Element) -> Iterator[str]:
    for change in _each(_path(header, "revisionDesc"), "change"):
        when = change.get("when")
        yield f"{plain_words(change)} ({when})" if when else plain_words(change)


def _idno(parent: etree._Element | None, *types: str) -> str | None:
    return _words(next((i for i in _each(parent, "idno") if i.get("type") in types), None))


def _words(element: etree._Element | None) -> str | None:
    return None if element is None else plain_words(element) or None


def _all_words(parent: etree._Element | None, *names: str) -> list[str]:
    return [words for words in map(plain_words, _children(parent, *names)) if words]


def _path(element: etree._Element | None, *names: str) -> etree._Element | None:
    for name in names:
        element = _child(element, name)
    return element


def _child(element: etree._Element | None, name: str) -> etree._Element | None:
    return next(iter(_children(element, name)), None)


def _children(element: etree._Element | None, *names: str) -> list[etree._Element]:
    return [] if element is None else [c for c in element if local_name(c.tag) in names]


def _each(element: etree._Element | None, name: str) -> Iterator[etree._Element]:
    if element is not None:
        yield from (found for found in element.iter() if local_name(found.tag) == name)


def _first(element: etree._Element | None, name: str) -> etree._Element | None:
    return next(_each(element, name), None)
