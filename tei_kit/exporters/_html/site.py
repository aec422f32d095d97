"""The whole edition: which pages there are, and what each shows."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, partial
from itertools import groupby
from pathlib import PurePosixPath
from types import MappingProxyType
from typing import Final

from jinja2 import Environment

from tei_kit.exporters._html.document import DocumentPage, document_page, in_time
from tei_kit.exporters._html.facts import date_in_words
from tei_kit.exporters._html.identifier_links import identifier_link
from tei_kit.exporters._html.machine_dates import machine_date
from tei_kit.exporters._html.mention import Mention
from tei_kit.exporters._html.registry import PAGES, Registry
from tei_kit.model import AnnotationKind, HistoricalDate
from tei_kit.model.chronology import year_of
from tei_kit.model.wording import date_words, number_words, unit_words
from tei_kit.pages.asset_files import asset, stylesheet
from tei_kit.pages.file_names import file_stems
from tei_kit.pages.markup import fragment
from tei_kit.pages.templates import template_environment
from tei_kit.tei.mentions import KINDS, NAMED_KINDS
from tei_kit.tei.parsing import TeiFile

_PACKAGE: Final = "tei_kit.exporters._html"
_PLURALS: Mapping[AnnotationKind, str] = MappingProxyType(
    {
        "person": "Persons",
        "organization": "Organizations",
        "place": "Places",
        "date": "Dates",
        "time": "Times of day",
        "figure": "Figures",
    }
)


def build_site(files: Sequence[TeiFile], title: str) -> dict[str, bytes]:
    """Return the files of the edition: relative paths and bytes."""
    write_page = partial(_page, site_title=title)
    registry = Registry(files)
    pages = [f"documents/{stem}.html" for stem in file_stems(file.name for file in files)]
    by_name = {PurePosixPath(f.name).name: page for f, page in zip(files, pages, strict=True)}
    documents = [
        document_page(file, number, page, registry, by_name)
        for number, (file, page) in enumerate(zip(files, pages, strict=True))
    ]
    titles = {document.page: document for document in documents}
    site: dict[str, bytes] = {
        "index.html": write_page("index.html.j2", documents=documents, registry=registry),
        "figures.html": write_page("figures.html.j2", documents=documents),
        "dates.html": write_page("dates.html.j2", years=_years(documents), titles=titles),
    }
    for kind in NAMED_KINDS:
        site[PAGES[kind]] = write_page(
            "names.html.j2",
            kind=kind,
            entries=registry.entries(kind),
            unlinked=[m for d in documents for m in d.unlinked if m.kind == kind],
            titles=titles,
        )
    for document in documents:
        site[document.page] = write_page("document.html.j2", document=document)
    site["assets/edition.css"] = stylesheet(_PACKAGE, "edition.css")
    site["assets/edition.js"] = asset(_PACKAGE, "edition.js")
    return site


def _years(documents: Sequence[DocumentPage]) -> list[tuple[int | None, list[Mention]]]:
    """Return the dates of all documents by year, in the order of time."""
    dates = sorted((m for d in documents for m in d.of_kind("date")), key=in_time)
    return [(year, list(mentions)) for year, mentions in groupby(dates, key=_year)]


def _year(mention: Mention) -> int | None:
    return year_of(mention.value if isinstance(mention.value, HistoricalDate) else None)


def _page(template: str, **shown: object) -> bytes:
    return _environment().get_template(template).render(**shown).encode("utf-8")


@cache
def _environment() -> Environment:
    environment = template_environment(_PACKAGE)
    environment.globals.update(
        kinds=KINDS,
        named_kinds=NAMED_KINDS,
        plurals=_PLURALS,
        pages=PAGES,
        identifier_link=identifier_link,
    )
    environment.filters.update(
        date_words=date_words,
        day_words=date_in_words,
        fragment=fragment,
        machine_date=machine_date,
        number_words=number_words,
        unit_words=unit_words,
    )
    return environment
