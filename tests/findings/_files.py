"""TEI files with findings, small enough to read in a test."""

from __future__ import annotations

from tei_kit.findings.locating import located
from tei_kit.findings.outline import Outline
from tei_kit.model import Finding, LocatedFinding
from tei_kit.plugins import Rule, discover
from tei_kit.tei.names import TEI_NAMESPACE
from tei_kit.tei.parsing import parse_tei
from tei_kit.validators import validate

RULES = discover(Rule, "rules")
_HEADER = (
    "<teiHeader><fileDesc><titleStmt><title>Of the harbor</title></titleStmt>"
    "<publicationStmt><p>None.</p></publicationStmt><sourceDesc><p>None.</p></sourceDesc>"
    '</fileDesc><profileDesc><creation><date when="1921-03-02">2 March 1921</date></creation>'
    "</profileDesc></teiHeader>"
)


def document(body: str, before_root: str = "") -> bytes:
    """Return a whole file without findings of its own."""
    return (
        f'{before_root}<TEI xmlns="{TEI_NAMESPACE}">{_HEADER}<text><body>{body}</body></text></TEI>'
    ).encode()


def found(data: bytes) -> list[Finding]:
    return validate(parse_tei("a.xml", data))


def placed(data: bytes) -> tuple[LocatedFinding, ...]:
    return located(data, found(data), Outline(data))
