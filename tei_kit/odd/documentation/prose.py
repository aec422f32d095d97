"""The prose of an ODD as HTML: descriptions, remarks, the text around the schema.

What HTML does not allow at a place (a list in a quotation, a link in a link) becomes plain words
there, so that every page is valid whatever the ODD holds.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice
from typing import ClassVar, Final

from lxml import etree
from markupsafe import Markup, escape

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.documentation.examples import example_markup
from tei_kit.odd.documentation.links import Links
from tei_kit.odd.prose import plain_text, pointer_text, tag_text
from tei_kit.odd.tree import EXAMPLE, ident, kind
from tei_kit.odd.wording import Wording
from tei_kit.pages.markup import end_tag, joined, language_tag, start_tag
from tei_kit.tei.names import XML_LANG

_TAGS: Final = {
    "code": "code",
    "val": "code",
    "term": "i",
    "title": "cite",
    "emph": "em",
    "hi": "em",
    "foreign": "i",
    "label": "b",
    "abbr": "abbr",
    "sub": "sub",
    "sup": "sup",
}
_DEEPEST: Final = 64
_QUOTED: Final = frozenset({"q", "quote", "soCalled", "mentioned"})
_LEFT_OUT: Final = frozenset({"graphic", "media", "index", "anchor", "figDesc", "divGen"})


class Prose:
    """Write prose with links that hold on one page."""

    def __init__(self, compiled: CompiledOdd, words: Wording, links: Links) -> None:
        self._specs = {ident(spec): spec for spec in compiled.specs}
        self._words = words
        self._links = links

    # Words in a line

    def inline(self, node: etree._Element, *, linked: bool = False) -> Markup:
        """Return the content of an element as words in a line.

        Args:
            node: the element.
            linked: whether the words stand in a link already.
        """
        return joined(self._pieces(node, linked=linked))

    def _pieces(self, node: etree._Element, *, linked: bool) -> Iterator[Markup]:
        yield _escaped(node.text)
        for part in node:
            yield self.phrase(part, linked=linked)
            yield _escaped(part.tail)

    def phrase(self, node: etree._Element, *, linked: bool = False) -> Markup:
        """Return an element that stands among words."""
        what = kind(node)
        if not what or what in _LEFT_OUT:
            return Markup("")
        if _is_too_deep(node):
            return escape(plain_text(node))
        if node.tag == EXAMPLE or what == "eg":
            return Markup(" <code>{}</code> ").format(" ".join("".join(node.itertext()).split()))
        if what in self._PHRASES:
            return self._PHRASES[what](self, node, linked=linked)
        return self._marked(node, what, self.inline(node, linked=linked))

    def _marked(self, node: etree._Element, what: str, content: Markup) -> Markup:
        if what in _QUOTED:
            return Markup("“{}”").format(content)
        if what in _TAGS:
            tag = _TAGS[what]
            language = {"lang": language_tag(node.get(XML_LANG))}
            return start_tag(tag, language) + content + end_tag(tag)
        return Markup(" {} ").format(content) if what in self._BLOCKS else content

    def _element_name(self, node: etree._Element, *, linked: bool) -> Markup:
        name = "".join(node.itertext()).strip()
        words = Markup("<code>&lt;{}&gt;</code>").format(name)
        return words if linked else self._links.to_element_named(name, words)

    def _attribute_name(self, node: etree._Element, *, linked: bool) -> Markup:
        name = "".join(node.itertext()).strip().removeprefix("@")
        words = Markup("<code>@{}</code>").format(name)
        return words if linked else self._links.to_attribute(name, words)

    def _identifier(self, node: etree._Element, *, linked: bool) -> Markup:
        name = "".join(node.itertext()).strip()
        words = Markup("<code>{}</code>").format(name)
        return words if linked else self._links.to_name(name, words)

    def _tag(self, node: etree._Element, **_linked: bool) -> Markup:
        return Markup("<code>{}</code>").format(tag_text(node, "".join(node.itertext()).strip()))

    def _reference(self, node: etree._Element, *, linked: bool) -> Markup:
        words = self.inline(node, linked=True)
        target = node.get("target", "").strip()
        if linked or not target:
            return words
        return self._links.to_target(target, words if words.strip() else pointer_text(target))

    def _line_break(self, _node: etree._Element, **_linked: bool) -> Markup:
        return Markup("<br>")

    def _remark(self, node: etree._Element, *, linked: bool) -> Markup:
        return Markup(" ({}) ").format(self.inline(node, linked=linked))

    # Paragraphs and what stands between them

    def flow(self, node: etree._Element) -> Markup:
        """Return the content of an element as paragraphs, lists, examples."""
        return Markup("\n").join(self._blocks(node))

    def short(self, node: etree._Element | None) -> Markup:
        """Return a description: words in a line, or paragraphs where it has any."""
        if node is None:
            return Markup("")
        if any(kind(part) in self._BLOCKS for part in node):
            return self.flow(node)
        return self.inline(node)

    def _blocks(self, node: etree._Element) -> Iterator[Markup]:
        loose = [_escaped(node.text)]
        for part in node:
            if kind(part) in self._BLOCKS:
                yield from _paragraph(loose)
                loose = []
                yield from self.block(part)
            else:
                loose.append(self.phrase(part))
            loose.append(_escaped(part.tail))
        yield from _paragraph(loose)

    def block(self, node: etree._Element) -> Iterator[Markup]:
        """Yield what an element becomes that stands between paragraphs."""
        if _is_too_deep(node):
            yield Markup("<p>{}</p>").format(plain_text(node))
            return
        yield from self._BLOCKS.get(kind(node), Prose._paragraphs)(self, node)

    def _paragraphs(self, node: etree._Element) -> Iterator[Markup]:
        yield from self._blocks(node)

    def _example(self, node: etree._Element) -> Iterator[Markup]:
        yield example_markup(node, self._links)

    def _verbatim(self, node: etree._Element) -> Iterator[Markup]:
        yield Markup("<pre>{}</pre>").format("".join(node.itertext()).strip("\n"))

    def _quotation(self, node: etree._Element) -> Iterator[Markup]:
        yield Markup("<blockquote>{}</blockquote>").format(self.flow(node))

    def _verse(self, node: etree._Element) -> Iterator[Markup]:
        lines = [self.inline(part) for part in node.iterchildren(etree.Element)]
        yield Markup("<p>{}</p>").format(Markup("<br>").join(lines))

    def _heading_in_line(self, node: etree._Element) -> Iterator[Markup]:
        yield Markup("<p><b>{}</b></p>").format(self.inline(node))

    def _list(self, node: etree._Element) -> Iterator[Markup]:
        parts = [part for part in node.iterchildren(etree.Element) if kind(part)]
        for head in (part for part in parts if kind(part) == "head"):
            yield from self._heading_in_line(head)
        entries = [part for part in parts if kind(part) in ("item", "label")]
        if not entries:
            return
        if any(kind(part) == "label" for part in entries):
            yield Markup("<dl>{}</dl>").format(joined(self._terms(entries)))
            return
        ordered = node.get("type") == "ordered" or node.get("rend") in ("numbered", "ordered")
        items = joined(Markup("<li>{}</li>").format(self.short(one)) for one in entries)
        tag = "ol" if ordered else "ul"
        yield start_tag(tag) + items + end_tag(tag)

    def _terms(self, entries: list[etree._Element]) -> Iterator[Markup]:
        """Yield labels and items as the pairs that a `dl` must have."""
        previous = ""
        for entry in entries:
            what = kind(entry)
            if what == "item":
                if not previous:
                    yield Markup("<dt></dt>")
                yield Markup("<dd>{}</dd>").format(self.short(entry))
            else:
                yield Markup("<dt>{}</dt>").format(self.inline(entry))
            previous = what
        if previous == "label":
            yield Markup("<dd></dd>")

    def _table(self, node: etree._Element) -> Iterator[Markup]:
        rows = joined(
            self._row(row) for row in node.iterchildren(etree.Element) if kind(row) == "row"
        )
        if rows:
            yield Markup(
                '<div class="scroll" role="region" aria-label="Table" tabindex="0">'
                '<table class="data">{}</table></div>'
            ).format(rows)

    def _row(self, row: etree._Element) -> Markup:
        cells = [cell for cell in row.iterchildren(etree.Element) if kind(cell) == "cell"]
        made = Markup("")
        for cell in cells:
            is_label = "label" in (row.get("role"), cell.get("role"))
            made += self._cell(cell, is_label=is_label)
        return Markup("<tr>{}</tr>").format(made) if cells else Markup("")

    def _cell(self, cell: etree._Element, *, is_label: bool) -> Markup:
        if is_label:
            return Markup("<th>{}</th>").format(self.inline(cell))
        return Markup("<td>{}</td>").format(self.short(cell))

    def _specifications(self, node: etree._Element) -> Iterator[Markup]:
        keys = [part.get("key", "") for part in node.iterchildren(etree.Element)]
        made = joined(self._summary(key) for key in keys if key in self._specs)
        if made:
            yield Markup("<dl>{}</dl>").format(made)

    def _summary(self, key: str) -> Markup:
        spec = self._specs[key]
        return Markup("<dt>{}</dt><dd>{}</dd>").format(
            self._links.to_spec(spec), self.short(self._words.description_node(spec))
        )

    _PHRASES: ClassVar[dict[str, Callable[..., Markup]]] = {
        "gi": _element_name,
        "att": _attribute_name,
        "ident": _identifier,
        "tag": _tag,
        "ref": _reference,
        "ptr": _reference,
        "lb": _line_break,
        "note": _remark,
    }

    _BLOCKS: ClassVar[dict[str, Callable[[Prose, etree._Element], Iterator[Markup]]]] = {
        "p": _paragraphs,
        "ab": _paragraphs,
        "item": _paragraphs,
        "list": _list,
        "egXML": _example,
        "eg": _verbatim,
        "quote": _quotation,
        "cit": _paragraphs,
        "lg": _verse,
        "table": _table,
        "head": _heading_in_line,
        "specList": _specifications,
        "listBibl": _paragraphs,
        "bibl": _paragraphs,
        "figure": _paragraphs,
    }


def _is_too_deep(node: etree._Element) -> bool:
    """Return whether an element stands so deep that its words are told plainly."""
    return next(islice(node.iterancestors(), _DEEPEST, None), None) is not None


def _escaped(text: str | None) -> Markup:
    return escape(text or "")


def _paragraph(pieces: list[Markup]) -> Iterator[Markup]:
    words = joined(pieces).strip()
    if words:
        yield Markup("<p>{}</p>").format(words)
