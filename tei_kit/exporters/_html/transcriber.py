"""The walk through a TEI text that writes HTML and notes every mention on its way."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree
from markupsafe import Markup

from tei_kit.exporters._html import surroundings
from tei_kit.exporters._html.behaviours import behaviour
from tei_kit.exporters._html.elements import is_division, is_transcription
from tei_kit.exporters._html.languages import direction
from tei_kit.exporters._html.mention import Entry, Mention, Place, Value
from tei_kit.exporters._html.mention_tags import mention_rendition, mention_title
from tei_kit.exporters._html.registry import Registry
from tei_kit.exporters._html.rendition import Rendition
from tei_kit.exporters._html.survey import Survey
from tei_kit.exporters._html.wrapping import around_element, around_text
from tei_kit.model import AnnotationKind
from tei_kit.pages.markup import (
    Identifiers,
    end_tag,
    fragment,
    language_tag,
    safe_address,
    start_tag,
    text,
)
from tei_kit.tei.mentions import (
    NAMED_KINDS,
    certainty,
    describes_entity,
    mention_kind,
    references,
)
from tei_kit.tei.names import XML_ID, XML_LANG, local_name
from tei_kit.tei.reasons import reason_of
from tei_kit.tei.values import date_value, figure_value, time_value

_TOP_LEVEL: Final = 3
"""The level of the outermost headings of a text: the page's title is 1, its sections 2."""


@dataclass(slots=True)
class _Open:
    """An element whose end has not come yet."""

    element: etree._Element
    children: Iterator[etree._Element]
    after: Markup
    mention: _OpenMention | None = None
    link: str | None = None
    link_shown: bool = False
    anchored: bool = False
    moved: bool = False
    note: int = 0
    hidden: bool = False
    described: bool = False
    title: str = ""


@dataclass(slots=True)
class _OpenMention:
    identifier: str
    kind: AnnotationKind
    start: int
    entry: Entry | None
    value: Value | None
    continues: _Heard | None


@dataclass(slots=True)
class _Heard:
    """A mention whose stretch has not ended yet: where it stands in its words."""

    opened: _OpenMention
    element: etree._Element
    end: int


@dataclass(slots=True)
class Transcriber:
    """Write the stretches of one document as HTML; mentions and notes gather meanwhile.

    It implements `rendition.Scene` for the behaviours.
    """

    page: str
    file_number: int
    registry: Registry
    documents: Mapping[str, str]
    identifiers: Identifiers
    reasons: Mapping[str, str]
    mentions: list[Mention] = field(default_factory=list)
    notes: list[Markup] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)
    _survey: Survey = field(init=False)
    _out: list[list[str]] = field(default_factory=list)
    _stack: list[_Open] = field(default_factory=list)
    _words: surroundings.Words = field(default_factory=surroundings.Words)
    _heard: list[_Heard] = field(default_factory=list)
    _note_count: int = 0
    _mention_count: int = 0
    _fragments: dict[str, _Heard] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self._survey = Survey(self.identifiers)

    def transcribe(
        self, element: etree._Element, place: Place, *, only_content: bool = False
    ) -> Markup:
        """Return a stretch as HTML.

        Args:
            element: the element that holds the stretch.
            place: what the stretch is, for the lists of mentions.
            only_content: leave out the element's own tags.
        """
        self._survey.add(element)
        self._words, self._heard, self._out = surroundings.Words(), [], [[]]
        self._walk(element, only_content=only_content)
        self._keep_mentions(place)
        return Markup("".join(self._out.pop()))  # noqa: S704 - written by `markup` throughout

    # what behaviours ask (rendition.Scene)

    def attributes(
        self, element: etree._Element, more: Mapping[str, str | None] | None = None
    ) -> dict[str, str | None]:
        """Return the attributes that every shown element gets."""
        language = language_tag(element.get(XML_LANG))
        kinds = " ".join(filter(None, (element.get("type"), element.get("subtype"))))
        return {
            "class": "tei-" + re.sub(r"[^\w-]", "", local_name(element.tag)),
            "id": self._survey.anchor(element),
            "lang": language,
            "dir": direction(language),
            "data-type": kinds or None,
            **(more or {}),
        }

    def holds_block(self, element: etree._Element) -> bool:
        """Tell whether a block stands inside the element."""
        return self._survey.holds_block(element)

    def heading_level(self, element: etree._Element) -> int:
        """Return the level of a division's heading: one below that of the division around."""
        own = element.getparent()
        around = (o.element for o in self._stack if o.element is not own)
        headed = sum(1 for e in around if is_division(e) and e.find("{*}head") is not None)
        return min(_TOP_LEVEL + headed, 6)

    def link(self, pointer: str) -> str | None:
        """Return the address that a pointer means: in the text, in the edition, or outside."""
        path, hash_sign, identifier = pointer.partition("#")
        if hash_sign and not path:
            target = self._survey.target(identifier)
            return fragment(target) if target else None
        document = self.documents.get(path.rpartition("/")[2])
        return f"../{document}" if document else safe_address(pointer)

    def note_number(self, element: etree._Element) -> int:  # noqa: ARG002 - asked for each note
        """Return the number of the note that is being shown."""
        self._note_count += 1
        return self._note_count

    # the walk

    def _walk(self, root: etree._Element, *, only_content: bool) -> None:
        if only_content:
            self._stack.append(_Open(root, iter(root), Markup()))
            self._characters(root.text)
        else:
            self._open(root)
        while self._stack:
            current = self._stack[-1]
            child = next(current.children, None)
            if child is None:
                self._close(self._stack.pop())
                if self._stack:
                    self._characters(current.element.tail)
            elif isinstance(child.tag, str):
                self._open(child)
            else:
                is_entity = isinstance(child, etree._Entity)  # noqa: SLF001 - lxml's own type
                self._characters(child.text if is_entity else None)
                self._characters(child.tail)

    def _open(self, element: etree._Element) -> None:
        self.seen.add(local_name(element.tag))
        wrap = around_element(self._stack[-1].element if self._stack else None, element)
        opened = _Open(element, iter(element), Markup())
        opened.hidden = is_transcription(element)
        opened.described = describes_entity(element)
        rendition = self._mention(element, opened) or behaviour(element).render(element, self)
        self._write(wrap[0] + rendition.before)
        opened.moved = rendition.content == "moved"
        opened.anchored = not opened.moved and rendition.before.startswith("<a ")
        opened.after = rendition.after + wrap[1]
        if opened.moved:
            anchor = self._survey.anchor(element)
            self._out.append([start_tag("span", {"id": anchor}) + end_tag("span")])
            opened.note = len(self.notes)
            self.notes.append(Markup())
        if behaviour(element).display == "block" or opened.moved:
            self._words.end_block()
        self._stack.append(opened)
        self._characters(element.text)

    def _close(self, opened: _Open) -> None:
        if opened.moved:
            content = "".join(self._out.pop())
            self.notes[opened.note] = Markup(content)  # noqa: S704 - written by `markup`
        if opened.link is not None and not opened.link_shown:
            label = {"class": "whole", "href": opened.link, "aria-label": opened.title}
            self._write(start_tag("a", label) + end_tag("a"))
        if opened.mention is not None:
            self._finish_mention(opened.mention, opened.element)
        if behaviour(opened.element).display == "block" or opened.moved:
            self._words.end_block()
        self._write(opened.after)

    def _characters(self, characters: str | None) -> None:
        if not characters:
            return
        owner = self._stack[-1].element if self._stack else None
        blank = characters.isspace()
        if blank and owner is not None and local_name(owner.tag) in ("choice", "app", "subst"):
            return
        self._hear(characters)
        written = text(characters)
        linked = None if blank else self._link_around()
        if linked is not None:
            linked.link_shown = True
            written = start_tag("a", {"href": linked.link}) + written + end_tag("a")
        before, after = (Markup(), Markup()) if blank else around_text(owner)
        self._write(before + written + after)

    def _inside_anchor(self) -> bool:
        """Tell whether what is written now stands inside a link."""
        for opened in reversed(self._stack):
            if opened.anchored or opened.moved:
                return opened.anchored
        return False

    def _link_around(self) -> _Open | None:
        """Return the mention whose link the characters here must carry themselves."""
        for opened in reversed(self._stack):
            if opened.anchored or opened.moved:
                return None
            if opened.link is not None:
                return opened
        return None

    def _hear(self, characters: str) -> None:
        if not any(opened.hidden for opened in self._stack):
            self._words.hear(characters)

    def _write(self, markup: Markup) -> None:
        self._out[-1].append(markup)

    # mentions

    def _mention(self, element: etree._Element, opened: _Open) -> Rendition | None:
        """Return how a mention is shown, None for what is none or stands in a record."""
        kind = mention_kind(element)
        if kind is None or any(o.hidden or o.described for o in self._stack):
            return None
        mention = self._begun_mention(element, kind)
        address = self._address(mention)
        whole = not self._survey.holds_link(element)
        opened.mention = mention
        opened.link = None if whole else address
        opened.title = mention_title(kind, mention.entry, mention.value)
        linkless = kind in NAMED_KINDS and mention.entry is None and not element.get("next")
        attributes = self.attributes(element) | {
            "class": f"mention {kind}",
            "id": mention.identifier,
            "data-linked": "no" if linkless else None,
            "title": opened.title,
        }
        block = self.holds_block(element)
        return mention_rendition(attributes, address, mention.value, whole=whole, block=block)

    def _begun_mention(self, element: etree._Element, kind: AnnotationKind) -> _OpenMention:
        value: Value | None = None
        if kind == "date":
            value = date_value(element)
        elif kind == "time":
            value = time_value(element)
        elif kind == "figure":
            value = figure_value(element)
        self._mention_count += 1
        return _OpenMention(
            identifier=self._survey.anchor(element)
            or self.identifiers.allocate(f"m{self._mention_count}"),
            kind=kind,
            start=self._words.length,
            entry=self.registry.resolve(self.file_number, references(element), kind),
            value=value,
            continues=self._fragments.get(element.get("prev", "").removeprefix("#")),
        )

    def _address(self, mention: _OpenMention) -> str | None:
        """Return where a mention leads; links don't stand in links, times are not listed."""
        if mention.kind == "time" or self._inside_anchor():
            return None
        if mention.kind in NAMED_KINDS:
            return f"../{mention.entry.address}" if mention.entry else None
        whole = mention.continues.opened if mention.continues else mention
        return fragment(f"row-{whole.identifier}")

    def _finish_mention(self, opened: _OpenMention, element: etree._Element) -> None:
        heard = opened.continues
        if heard is None:
            heard = _Heard(opened, element, self._words.length)
            self._heard.append(heard)
        heard.end = max(heard.end, self._words.length)
        identifier = element.get(XML_ID)
        if identifier:
            self._fragments[identifier] = heard

    def _keep_mentions(self, place: Place) -> None:
        words = self._words.heard()
        for heard in sorted(self._heard, key=lambda h: (h.opened.start, -h.end)):
            opened, element = heard.opened, heard.element
            self.mentions.append(
                Mention(
                    identifier=opened.identifier,
                    kind=opened.kind,
                    place=place,
                    words=surroundings.on_one_line(words[opened.start : heard.end]),
                    before=surroundings.before(words, opened.start),
                    after=surroundings.after(words, heard.end),
                    page=self.page,
                    certainty=certainty(element),
                    reason=reason_of(element, self.reasons),
                    responsibility=element.get("resp", "").removeprefix("#") or None,
                    entry=opened.entry,
                    value=opened.value,
                )
            )
