"""The web edition: a folder of pages that a browser opens without server or network."""

from __future__ import annotations

from collections.abc import Sequence

from tei_kit.exporters._html.site import build_site
from tei_kit.model import Edition, EditionSettings
from tei_kit.plugins import Exporter
from tei_kit.tei.parsing import TeiFile


def export(files: Sequence[TeiFile], settings: EditionSettings) -> Edition:
    """Make the pages of an edition: documents, name lists, figures and dates.

    Args:
        files: TEI files of any project, in the order in which the edition lists them.
        settings: the edition's title, which stands on every page.

    Returns:
        `index.html`, one page a document, the lists, stylesheet and script. Every link between
        them is relative; nothing refers to anything that is not in the edition, but for the
        addresses that the files themselves cite, which open only when followed.
    """
    return Edition(build_site(files, settings.title))


EXPORTER = Exporter("html", export)
