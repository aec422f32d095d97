"""The whole documentation: which pages there are, and what each shows."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, partial
from typing import Final

from jinja2 import Environment

from tei_kit.model import Edition
from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.documentation.addresses import ATTRIBUTES_PAGE, Addresses
from tei_kit.odd.documentation.indexes import attribute_entries, by_module, entries
from tei_kit.odd.documentation.material import Material
from tei_kit.odd.documentation.own_prose import PROSE_PAGE, OwnProse, headed
from tei_kit.odd.documentation.search import SEARCH_INDEX, search_index
from tei_kit.odd.documentation.specification_pages import SpecificationPages
from tei_kit.odd.header import title_of
from tei_kit.odd.tree import ident
from tei_kit.pages.asset_files import asset, stylesheet
from tei_kit.pages.markup import joined
from tei_kit.pages.templates import template_environment

_PACKAGE: Final = "tei_kit.odd.documentation"


def document(compiled: CompiledOdd, language: str = "en") -> Edition:
    """Make the reference documentation of a schema.

    Args:
        compiled: the schema.
        language: which descriptions are wished, a BCP 47 tag; English where there are none.

    Returns:
        `index.html`, a page for each element, class, macro and datatype, lists, stylesheet,
        script and search index. Every link between them is relative; nothing refers to anything
        outside, but for the addresses that the ODD cites and, for pointers of the TEI's own
        source, sections of the Guidelines.
    """
    return Edition(_Site(compiled, language).files())


class _Site:
    def __init__(self, compiled: CompiledOdd, language: str) -> None:
        self._compiled = compiled
        self._addresses = Addresses(compiled)
        self._own_prose = OwnProse(compiled, self._addresses)
        self._top = Material(compiled, language, self._addresses, "")
        self._title = title_of(compiled)

    def files(self) -> Mapping[str, bytes]:
        files = dict(self._lists())
        files |= self._specifications()
        files["assets/documentation.css"] = stylesheet(_PACKAGE, "documentation.css")
        files["assets/documentation.js"] = asset(_PACKAGE, "documentation.js")
        files[SEARCH_INDEX] = search_index(self._top, self._addresses)
        return files

    def _lists(self) -> Mapping[str, bytes]:
        compiled, top = self._compiled, self._top
        elements = list(compiled.elements.values())
        models = [one for one in compiled.classes.values() if one.get("type") != "atts"]
        of_attributes = [one for one in compiled.classes.values() if one.get("type") == "atts"]
        pages = SpecificationPages(top)
        constrained = [
            (top.links.to_spec(spec), rows)
            for spec in compiled.specs
            if (rows := [row for row in pages.constraints_of(spec) if not row.origin])
        ]
        files = {
            "index.html": self._page(
                "index.html.j2",
                start=[top.links.to("element", name) for name in compiled.start],
                counts=(len(elements), len(compiled.classes), len(compiled.modules)),
                modules=by_module(elements, top),
                namespace=compiled.namespace,
                grammars=[one.address for one in compiled.external],
                ident=compiled.ident,
            ),
            "elements.html": self._page("elements.html.j2", entries=entries(elements, top)),
            "classes.html": self._page(
                "classes.html.j2",
                models=entries(models, top),
                of_attributes=entries(of_attributes, top),
            ),
            "datatypes.html": self._page(
                "datatypes.html.j2",
                macros=entries(compiled.macros.values(), top),
                datatypes=entries(compiled.datatypes.values(), top),
            ),
            ATTRIBUTES_PAGE: self._page(
                "attributes.html.j2", entries=attribute_entries(top, self._addresses)
            ),
            "constraints.html": self._page(
                "constraints.html.j2",
                constrained=constrained,
                of_schema=list(pages.constraints_of_schema()),
            ),
        }
        if self._own_prose:
            sections = self._own_prose.sections(top.prose)
            files[PROSE_PAGE] = self._page(
                "about.html.j2", sections=sections, contents=headed(sections)
            )
        return files

    def _specifications(self) -> Mapping[str, bytes]:
        compiled = self._compiled
        material = Material(compiled, self._top.words.language, self._addresses, "../")
        pages = SpecificationPages(material)
        files: dict[str, bytes] = {}
        for spec in compiled.specs:
            kind = self._addresses.kind_of(ident(spec))
            path = None if kind is None else self._addresses.page(kind, ident(spec))
            match kind:
                case "element":
                    shown: object = pages.element(spec)
                case "class":
                    shown = pages.class_(spec)
                case "macro" | "datatype":
                    shown = pages.content(spec, kind)
                case _:
                    continue
            assert path is not None
            template = "content" if kind in ("macro", "datatype") else kind
            files[path] = self._page(f"{template}.html.j2", page=shown, root="../")
        return files

    def _page(self, template: str, **shown: object) -> bytes:
        shown = {"root": "", "site_title": self._title, "has_prose": bool(self._own_prose)} | shown
        return _environment().get_template(template).render(**shown).encode("utf-8")


@cache
def _environment() -> Environment:
    environment = template_environment(_PACKAGE)
    environment.filters["commas"] = partial(joined, between=", ")
    return environment
