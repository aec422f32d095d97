"""A field of the header that is there says something.

An empty title or repository is a form that nobody filled in: catalogues and exports show a blank.

*Wrong*::

    <teiHeader><fileDesc><titleStmt><title>  </title></titleStmt></fileDesc></teiHeader>

*Right*::

    <teiHeader><fileDesc><titleStmt><title>The harbor</title></titleStmt></fileDesc></teiHeader>

Source: TEI Guidelines, 2.2 (the file description).
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._report import Reporter
from tei_kit.tei.names import local_name, tei
from tei_kit.tei.parsing import TeiFile

_report = Reporter("empty-header-field", "warning")
_FIELDS = frozenset(
    [
        "addrLine",
        "author",
        "authority",
        "catDesc",
        "change",
        "classCode",
        "collection",
        "country",
        "distributor",
        "edition",
        "editor",
        "extent",
        "forename",
        "funder",
        "idno",
        "institution",
        "label",
        "licence",
        "name",
        "note",
        "orgName",
        "origin",
        "p",
        "persName",
        "placeName",
        "principal",
        "pubPlace",
        "publisher",
        "region",
        "repository",
        "resp",
        "settlement",
        "sponsor",
        "summary",
        "surname",
        "term",
        "title",
    ]
)
_SAYING = ("ref", "key", "target", "sameAs", "copyOf", "corresp", "when", "from", "to")


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each empty field of the header."""
    for header in file.root.iterchildren(tei("teiHeader")):
        for element in header.iter("*"):
            if local_name(element.tag) in _FIELDS and _is_empty(element):
                message = f"<{local_name(element.tag)}>{_inside(element)} is empty."
                yield _report(file, element, message, "Fill it in, or delete it.")


def _inside(element: etree._Element) -> str:
    around = element.getparent()
    return "" if around is None else f" in <{local_name(around.tag)}>"


def _is_empty(element: etree._Element) -> bool:
    return (
        next(element.iterchildren("*"), None) is None
        and not "".join(element.itertext("*")).strip()
        and not any(attribute in element.attrib for attribute in _SAYING)
    )


RULE = Rule(_report.rule, _report.severity, check)
