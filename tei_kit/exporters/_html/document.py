"""One document of the edition: everything that its page and the lists show of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lxml import etree
from markupsafe import Markup

from tei_kit.exporters._header import Header, read_header
from tei_kit.exporters._html.facts import Fact, date_in_words, facts
from tei_kit.exporters._html.languages import direction, language_name
from tei_kit.exporters._html.mention import Mention
from tei_kit.exporters._html.registry import Registry
from tei_kit.exporters._html.transcriber import Transcriber
from tei_kit.model import AnnotationKind, Finding, HistoricalDate
from tei_kit.model.chronology import chronological
from tei_kit.pages.markup import Identifiers, language_tag
from tei_kit.rules import installed_rules
from tei_kit.tei.mentions import KINDS, NAMED_KINDS
from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.reasons import stated_reasons

TEMPLATE_IDENTIFIERS = frozenset(
    {
        *("main", "about", "abstract", "transcription", "notes", "figures", "dates", "review"),
        *("encoding", "switches", "original-lines", "as-transcribed"),
        *(f"show-{kind}" for kind in KINDS),
    }
)


_SHOWN_OTHERWISE = frozenset({"mention-without-record"})
"""Rules whose findings the page lists anyhow, with links to the words."""


@dataclass(frozen=True, slots=True)
class DocumentPage:
    """Carry one document, transcribed."""

    page: str
    header: Header
    plain_title: str
    title: Markup
    facts: list[Fact]
    abstract: list[Markup]
    text: Markup
    notes: list[Markup]
    mentions: list[Mention]
    findings: list[Finding]
    elements: frozenset[str]

    @property
    def date(self) -> str | None:
        """Return the document's date in words."""
        return date_in_words(self.header.metadata.date)

    @property
    def languages(self) -> list[str]:
        """Return the names of the languages: of the text, and of the original where it differs."""
        metadata = self.header.metadata
        names = [language_name(metadata.language)] if metadata.language else []
        originals = [tag for tag in metadata.original_languages if tag != metadata.language]
        if originals:
            names.append(f"original in {' and '.join(map(language_name, originals))}")
        return names

    @property
    def lang(self) -> str | None:
        """Return the language tag of the text."""
        return language_tag(self.header.metadata.language)

    @property
    def dir(self) -> str | None:
        """Return the direction in which the text is written, None from left to right."""
        return direction(self.lang)

    @property
    def type(self) -> str | None:
        """Return what sort of document it is."""
        named = self.header.metadata.document_type
        return named.capitalize() if named else None

    def of_kind(self, kind: AnnotationKind) -> list[Mention]:
        """Return the mentions of one kind, in the order of the page."""
        return [mention for mention in self.mentions if mention.kind == kind]

    @property
    def has_figures(self) -> bool:
        """Tell whether the document states a figure."""
        return bool(self.of_kind("figure"))

    @property
    def dates(self) -> list[Mention]:
        """Return the dates in the order of time; what has no year comes last."""
        return sorted(self.of_kind("date"), key=in_time)

    @property
    def unlinked(self) -> list[Mention]:
        """Return the mentions of names that lead to no entry."""
        return [m for m in self.mentions if m.kind in NAMED_KINDS and m.entry is None]

    @property
    def unlinked_names(self) -> list[list[Mention]]:
        """Return the same by name, in the order in which the names first appear."""
        names: dict[tuple[str, str], list[Mention]] = {}
        for mention in self.unlinked:
            names.setdefault((mention.kind, mention.words), []).append(mention)
        return list(names.values())

    @property
    def uncertain(self) -> list[Mention]:
        """Return the statements that say themselves that they are not sure."""
        return [mention for mention in self.mentions if mention.certainty == "low"]


def in_time(mention: Mention) -> tuple[int, int, int, int]:
    """Return a key that orders dates by time."""
    return chronological(mention.value if isinstance(mention.value, HistoricalDate) else None)


def document_page(
    file: TeiFile, number: int, page: str, registry: Registry, documents: Mapping[str, str]
) -> DocumentPage:
    """Transcribe a TEI file.

    Args:
        file: the file.
        number: its place in the edition, from 0.
        page: the address of its page, relative to the root of the edition.
        registry: the entries that its names may lead to.
        documents: the pages of the edition's files, by file name.
    """
    header = read_header(file.root)
    identifiers = Identifiers(TEMPLATE_IDENTIFIERS)
    reasons = stated_reasons(file.root)
    transcriber = Transcriber(page, number, registry, documents, identifiers, reasons)
    plain_title = header.metadata.title or header.source.name or file.name
    title = Markup.escape(plain_title)
    if header.title is not None and header.metadata.title:
        title = transcriber.transcribe(header.title, "title", only_content=True)
    citation = None
    if header.citation is not None:
        citation = transcriber.transcribe(header.citation, "citation", only_content=True)
    abstract = [transcriber.transcribe(part, "abstract") for part in header.abstract]
    text = Markup("\n").join(transcriber.transcribe(part, "text") for part in _texts(file.root))
    mentions = transcriber.mentions
    for mention in mentions:
        if mention.entry is not None:
            mention.entry.mentions.append(mention)
    return DocumentPage(
        page=page,
        header=header,
        plain_title=plain_title,
        title=title,
        facts=facts(header, citation),
        abstract=abstract,
        text=text,
        notes=transcriber.notes,
        mentions=mentions,
        findings=_findings(file),
        elements=frozenset(transcriber.seen),
    )


def _texts(root: etree._Element) -> list[etree._Element]:
    """Return what is transcribed: the texts, or what stands for them in other sorts of TEI."""
    outermost = [
        element
        for element in root.iter("{*}text", "{*}sourceDoc")
        if not any(local_name(a.tag) in ("text", "sourceDoc") for a in element.iterancestors())
    ]
    texts = [element for element in outermost if local_name(element.tag) == "text"]
    return texts or outermost


def _findings(file: TeiFile) -> list[Finding]:
    """Return what the rules report about a file, in the order of its lines."""
    rules = [rule for rule in installed_rules() if rule.name not in _SHOWN_OTHERWISE]
    return sorted(finding for rule in rules for finding in rule.check(file))
