"""What a declaration says of itself, in one language: gloss, description, remarks, examples."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.prose import paragraphs, plain_text
from tei_kit.odd.tree import EXAMPLE, child, children, ident
from tei_kit.tei.names import XML_LANG

DEPRECATION = "deprecationInfo"


class Wording:
    """Read the words of declarations in a language, else in English, else in what there is."""

    def __init__(self, compiled: CompiledOdd, language: str) -> None:
        self._compiled = compiled
        self.language = language

    def gloss(self, node: etree._Element) -> str:
        """Return the words that a name stands for, "" where it only repeats the name."""
        gloss = plain_text(next(iter(self._compiled.glosses(node, self.language)), None))
        return "" if gloss == ident(node) else gloss

    def description_node(self, node: etree._Element) -> etree._Element | None:
        """Return the `desc` of a declaration, None where there is none."""
        return next(self._descriptions(node, deprecation=False), None)

    def description(self, node: etree._Element) -> str:
        """Return the description as plain text."""
        return plain_text(self.description_node(node))

    def deprecation_node(self, node: etree._Element) -> etree._Element | None:
        """Return the `desc` that says why a declaration is deprecated."""
        return next(self._descriptions(node, deprecation=True), None)

    def deprecation(self, node: etree._Element) -> str:
        """Return why a declaration is deprecated, "" where it is not or nothing is said."""
        return plain_text(self.deprecation_node(node))

    def _descriptions(self, node: etree._Element, *, deprecation: bool) -> Iterator[etree._Element]:
        fitting = [
            one for one in children(node, "desc") if (one.get("type") == DEPRECATION) == deprecation
        ]
        yield from in_language(fitting, self.language)

    def remarks_nodes(self, node: etree._Element) -> list[etree._Element]:
        """Return the `remarks` of a declaration."""
        return in_language(list(children(node, "remarks")), self.language)

    def remarks(self, node: etree._Element) -> tuple[str, ...]:
        """Return the remarks as plain paragraphs."""
        return tuple(line for one in self.remarks_nodes(node) for line in paragraphs(one))

    def examples(self, node: etree._Element) -> list[etree._Element]:
        """Return the `egXML` of a declaration's examples."""
        chosen = in_language(list(children(node, "exemplum")), self.language)
        return [example for one in chosen for example in one.iterchildren(EXAMPLE)]

    def translations(self, node: etree._Element) -> list[etree._Element]:
        """Return the descriptions in other languages, in the order of their tags."""
        shown = self.description_node(node)
        others = [
            one
            for one in children(node, "desc")
            if one is not shown and one.get(XML_LANG) and one.get("type") != DEPRECATION
        ]
        return sorted(others, key=lambda one: one.get(XML_LANG, ""))


def in_language(nodes: list[etree._Element], language: str) -> list[etree._Element]:
    """Choose by language: the very one, its main language, none said, English, else the first's.

    >>> nodes = [etree.XML(f'<desc xml:lang="{tag}"/>') for tag in ("fr", "de", "en")]
    >>> [node.get(XML_LANG) for node in in_language(nodes, "de-AT")]
    ['de']
    >>> [node.get(XML_LANG) for node in in_language(nodes, "ja")]
    ['en']
    """
    for wanted in (language, language.partition("-")[0], "", "en"):
        chosen = [node for node in nodes if node.get(XML_LANG, "") == wanted]
        if chosen:
            return chosen
    return [node for node in nodes if node.get(XML_LANG) == nodes[0].get(XML_LANG)]


def module_description(compiled: CompiledOdd, module: str, words: Wording) -> str:
    """Return what a module is about, "" where the ODD does not say."""
    spec = next((one for one in compiled.module_specs if ident(one) == module), None)
    return "" if spec is None else words.description(spec) or words.gloss(spec)


def default_of(attribute: etree._Element) -> str | None:
    """Return the default value that an `attDef` names."""
    node = child(attribute, "defaultVal")
    return None if node is None else (node.text or "").strip()
