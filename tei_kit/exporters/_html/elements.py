"""How elements of TEI are shown: small functions that the table in `behaviours` names."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from lxml import etree
from markupsafe import Markup

from tei_kit.exporters._entities import plain_words
from tei_kit.exporters._html.rendition import Behaviour, Rendition, Scene, enclosed
from tei_kit.pages.markup import end_tag, start_tag, text
from tei_kit.tei.names import XML_ID, local_name

_DIVISIONS = re.compile(r"div[1-7]?|body|front|back|text|group|floatingText")
_QUOTATION_MARKS = frozenset("\"'“”„‟‘’‚‛«»‹›「『")
_HIGHLIGHTS = (
    (re.compile(r"ital|slant|oblique", re.IGNORECASE), "i"),
    (re.compile(r"bold|strong", re.IGNORECASE), "b"),
    (re.compile(r"under", re.IGNORECASE), "u"),
    (re.compile(r"sup", re.IGNORECASE), "sup"),
    (re.compile(r"sub", re.IGNORECASE), "sub"),
    (re.compile(r"strike|through", re.IGNORECASE), "s"),
)
LINKS: Final = frozenset({"ref", "ptr", "note", "graphic", "media"})
"""Elements besides mentions that may become links."""

_READINGS = ("corr", "reg", "expan", "lem")
"""Of the children of a choice, those that are the reading; what remains is the transcription."""


def block(tag: str) -> Behaviour:
    """Return the behaviour of a container: its own HTML block."""
    return Behaviour("block", lambda element, scene: enclosed(tag, scene.attributes(element)))


def paragraph(element: etree._Element, scene: Scene) -> Rendition:
    """Show a paragraph; HTML's own can't hold lists and tables, TEI's can."""
    return enclosed("div" if scene.holds_block(element) else "p", scene.attributes(element))


def part(element: etree._Element, scene: Scene) -> Rendition:
    """Show a part of a line that needs no HTML element of its own meaning."""
    return _inline("span", element, scene)


def bare(element: etree._Element, scene: Scene) -> Rendition:
    """Show nothing but the content, unless others may point to it."""
    return part(element, scene) if element.get(XML_ID) else Rendition()


def phrase(tag: str) -> Behaviour:
    """Return the behaviour of a part of a line that HTML has an element for."""
    return Behaviour("inline", lambda element, scene: _inline(tag, element, scene))


def remark(words: str) -> Behaviour:
    """Return the behaviour of a part of a line that an editor remarks something about."""

    def render(element: etree._Element, scene: Scene) -> Rendition:
        reason = element.get("reason") or element.get("hand")
        return _inline("span", element, scene, f"{words} ({reason})" if reason else words)

    return Behaviour("inline", render)


def segment(element: etree._Element, scene: Scene) -> Rendition:
    """Show a segment or number; its type in words is its title."""
    kinds = [element.get("subtype", ""), element.get("type", "")]
    spoken = " ".join(re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind).casefold() for kind in kinds)
    return _inline("span", element, scene, spoken.strip().capitalize() or None)


def division(element: etree._Element, scene: Scene) -> Rendition:
    """Show a division; notes of an editor stand apart from the text."""
    if element.get("type") == "editorialNotes":
        more = {"role": "note", "aria-label": "Editor’s notes"}
        return enclosed("div", scene.attributes(element, more))
    return enclosed(
        "section" if element.find("{*}head") is not None else "div", scene.attributes(element)
    )


def heading(element: etree._Element, scene: Scene) -> Rendition:
    """Show a heading: of a division in the order of levels, of a table as its caption."""
    parent = element.getparent()
    owner = local_name(parent.tag) if parent is not None else ""
    if owner == "table" and parent is not None and next(_elements(parent), None) is element:
        return enclosed("caption", scene.attributes(element))
    if not is_division(parent) or scene.holds_block(element):
        return paragraph(element, scene)
    return enclosed(f"h{scene.heading_level(element)}", scene.attributes(element))


def list_(element: etree._Element, scene: Scene) -> Rendition:
    """Show a list; labels of the source replace the marks that a browser would set."""
    attributes = scene.attributes(element)
    if is_glossary(element):
        return enclosed("dl", attributes)
    rend = f"{element.get('rend', '')} {element.get('type', '')}".casefold()
    if any(local_name(child.tag) == "label" for child in element):
        return enclosed("ol", attributes | {"data-marks": "own", "role": "list"})
    if "number" in rend or "order" in rend:
        return enclosed("ol", attributes)
    marks = "none" if "simple" in rend or "none" in rend else None
    return enclosed("ul", attributes | {"data-marks": marks})


def is_glossary(element: etree._Element) -> bool:
    """Tell whether a list pairs terms with explanations."""
    return element.get("type") == "gloss"


def label(element: etree._Element, scene: Scene) -> Rendition:
    """Show the label of a list's item: it opens the item that follows, if one does."""
    parent = element.getparent()
    if parent is None or not _stands_in(element, "list"):
        return _inline("span", element, scene)
    if is_glossary(parent):
        return enclosed("dt", scene.attributes(element))
    inner = enclosed("span", scene.attributes(element))
    following = next(element.itersiblings("{*}*"), None)
    closed = end_tag("li") if following is None or local_name(following.tag) != "item" else Markup()
    return Rendition(start_tag("li", {"class": "item"}) + inner.before, inner.after + closed)


def item(element: etree._Element, scene: Scene) -> Rendition:
    """Show the item of a list; a label before it has opened it already."""
    parent = element.getparent()
    if parent is not None and is_glossary(parent):
        return enclosed("dd", scene.attributes(element))
    if parent is None or local_name(parent.tag) != "list":
        return paragraph(element, scene)
    if labelled(element):
        inner = enclosed("div", scene.attributes(element))
        return Rendition(inner.before, inner.after + end_tag("li"))
    return enclosed("li", scene.attributes(element))


def labelled(element: etree._Element) -> bool:
    """Tell whether a label stands directly before an item."""
    previous = next(element.itersiblings("{*}*", preceding=True), None)
    return previous is not None and local_name(previous.tag) == "label"


def row(element: etree._Element, scene: Scene) -> Rendition:
    """Show the row of a table; outside of a table it is a block."""
    return enclosed("tr" if _stands_in(element, "table") else "div", scene.attributes(element))


def cell(element: etree._Element, scene: Scene) -> Rendition:
    """Show the cell of a table, as a heading of its column or row where it is a label."""
    parent = element.getparent()
    if not (_stands_in(element, "row") and parent is not None and _stands_in(parent, "table")):
        return enclosed("div", scene.attributes(element))
    heads_column = parent is not None and parent.get("role") == "label"
    heads = heads_column or element.get("role") == "label"
    more = {
        "colspan": _span(element.get("cols")),
        "rowspan": _span(element.get("rows")),
        "scope": ("col" if heads_column else "row") if heads else None,
    }
    return enclosed("th" if heads else "td", scene.attributes(element, more))


def highlighted(element: etree._Element, scene: Scene) -> Rendition:
    """Show highlighted words the way the source highlighted them."""
    rend = f"{element.get('rend', '')} {element.get('rendition', '')} {element.get('style', '')}"
    tags = [tag for pattern, tag in _HIGHLIGHTS if pattern.search(rend)]
    return _inline(tags[0] if tags else "span" if rend.strip() else "em", element, scene)


def quotation(element: etree._Element, scene: Scene) -> Rendition:
    """Show a quotation, with quotation marks only where the text has none."""
    parent = element.getparent()
    if is_division(parent) or scene.holds_block(element):
        return enclosed("blockquote", scene.attributes(element))
    has_marks = plain_words(element)[:1] in _QUOTATION_MARKS
    return enclosed("span" if has_marks else "q", scene.attributes(element))


def choice(element: etree._Element, scene: Scene) -> Rendition:
    """Show a choice: the reading, with the transcription a switch away and in the title."""
    hidden = [plain_words(child) for child in _elements(element) if is_transcription(child)]
    return _inline("span", element, scene, "In the source: " + "; ".join(hidden))


def is_transcription(element: etree._Element) -> bool:
    """Tell whether an element is what a choice has beside its reading."""
    parent = element.getparent()
    if parent is None or local_name(parent.tag) not in ("choice", "app"):
        return False
    siblings = list(_elements(parent))
    readings = [child for child in siblings if local_name(child.tag) in _READINGS]
    return element not in (readings or siblings[:1])


def alternative(element: etree._Element, scene: Scene) -> Rendition:
    """Show one of the alternatives of a choice, or the same element standing alone."""
    parent = element.getparent()
    if parent is None or local_name(parent.tag) not in ("choice", "app"):
        title = {"sic": "So in the source", "corr": "Corrected", "abbr": "Abbreviation"}
        return _inline("span", element, scene, title.get(local_name(element.tag)))
    role = "transcribed" if is_transcription(element) else "reading"
    return enclosed("span", scene.attributes(element, {"data-choice": role}))


def gap(element: etree._Element, scene: Scene) -> Rendition:
    """Show where something is missing; characters that stand for it in the source are kept."""
    reason = element.get("reason", "").replace("-", " ")
    extent = element.get("extent") or " ".join(
        filter(None, (element.get("quantity"), element.get("unit")))
    )
    title = ", ".join(filter(None, (f"Gap: {reason}" if reason else "Gap", extent)))
    inner = enclosed("span", scene.attributes(element, {"title": title}))
    if plain_words(element):
        return inner
    sign = start_tag("span", {"class": "by-editor"}) + text("[…]") + end_tag("span")
    return Rendition(inner.before + sign, inner.after)


def beginning(unit: str) -> Behaviour:
    """Return the behaviour of a milestone: a mark where a page or column begins."""

    def render(element: etree._Element, scene: Scene) -> Rendition:
        number = element.get("n")
        named = unit or element.get("unit") or "part"
        spoken = f"{named} {number}" if number else f"new {named}"
        more = {"role": "separator", "aria-label": spoken, "data-label": spoken}
        return enclosed("span", scene.attributes(element, more))

    return Behaviour("inline", render)


def line_beginning(element: etree._Element, scene: Scene) -> Rendition:
    """Show where a line begins: a stroke, or a new line where the reader asks for it."""
    return enclosed("span", scene.attributes(element))


def place_holder(element: etree._Element, scene: Scene) -> Rendition:
    """Show an element without content that others may point to."""
    return enclosed("span", scene.attributes(element))


def illustration(element: etree._Element, scene: Scene) -> Rendition:
    """Show where an illustration is to be found; the edition itself carries and fetches none."""
    address = element.get("url", "")
    target = scene.link(address)
    tag, more = ("a", {"href": target, "rel": "external"}) if target else ("span", {})
    inner = enclosed(tag, scene.attributes(element, more))
    return Rendition(inner.before + text(f"[illustration: {address}]"), inner.after)


def reference(element: etree._Element, scene: Scene) -> Rendition:
    """Show a reference as a link where its target is safe; a pointer shows its target.

    Where other links stand in it, which HTML doesn't allow, a link of its own follows the words.
    """
    pointer = element.get("target", "").strip()
    target = scene.link(pointer)
    shown = Markup() if plain_words(element) else text(pointer)
    if target is None:
        inner = _inline("span", element, scene)
        return Rendition(inner.before + shown, inner.after)
    link = {"href": target, "rel": "external" if re.match(r"\w+:", target) else None}
    if next(element.iterdescendants(*(f"{{*}}{name}" for name in LINKS)), None) is not None:
        inner = _inline("span", element, scene)
        beside = start_tag("a", {"class": "whole", "aria-label": pointer} | link) + end_tag("a")
        return Rendition(inner.before + shown, beside + inner.after)
    inner = enclosed("a", scene.attributes(element, link))
    return Rendition(inner.before + shown, inner.after)


def note(element: etree._Element, scene: Scene) -> Rendition:
    """Show a note: beside the text where it stands alone, else at the end with links both ways."""
    parent = element.getparent()
    if is_division(parent):
        return enclosed("div", scene.attributes(element, {"role": "note"}))
    number = scene.note_number(element)
    link = {
        "class": "note-reference",
        "id": f"note-reference-{number}",
        "href": f"#note-{number}",
        "role": "doc-noteref",
        "aria-label": f"Note {number}",
    }
    return Rendition(start_tag("a", link) + text(str(number)) + end_tag("a"), content="moved")


def unknown(element: etree._Element, scene: Scene) -> Rendition:
    """Show an element that the table does not know, its text kept."""
    return enclosed("div" if scene.holds_block(element) else "span", scene.attributes(element))


def _inline(tag: str, element: etree._Element, scene: Scene, title: str | None = None) -> Rendition:
    shown = "div" if scene.holds_block(element) else tag
    return enclosed(shown, scene.attributes(element, {"title": title}))


def _elements(parent: etree._Element) -> Iterator[etree._Element]:
    return parent.iterchildren("{*}*")


def is_division(element: etree._Element | None) -> bool:
    """Tell whether an element divides a text, so that its heading is one of the page."""
    return element is not None and _DIVISIONS.fullmatch(local_name(element.tag)) is not None


def _stands_in(element: etree._Element, name: str) -> bool:
    parent = element.getparent()
    return parent is not None and local_name(parent.tag) == name


def _span(number: str | None) -> str | None:
    return number if number and re.fullmatch(r"[1-9]\d{0,2}", number) and number != "1" else None
