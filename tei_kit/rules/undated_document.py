"""Somewhere a file says when its document was written: in the record, the dateline, the closing.

Without a date a document can be sorted into no chronology. An estimate is a date too
(`notBefore`, `notAfter`).

*Wrong*::

    <text><body><p>The harbor is closed.</p></body></text>

*Right*::

    <teiHeader><profileDesc>
      <creation><date notBefore="1920" notAfter="1925">the early twenties</date></creation>
    </profileDesc></teiHeader>
    <text><body><p>The harbor is closed.</p></body></text>

Source: TEI Guidelines, 2.4.1 (creation).
"""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._report import Reporter
from tei_kit.rules._writing_dates import writing_dates
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import TeiFile

_report = Reporter("undated-document", "information")


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding where nothing dates the document."""
    if file.root.find(f"{tei('text')}/{tei('body')}") is None or writing_dates(file):
        return
    profile = file.root.find(f"{tei('teiHeader')}/{tei('profileDesc')}")
    yield _report(
        file,
        file.root if profile is None else profile,
        "Nothing says when this document was written.",
        "Add <creation><date/></creation> to <profileDesc>; an estimate will do.",
    )


RULE = Rule(_report.rule, _report.severity, check)
