"""The document around a schema, and its title."""

from __future__ import annotations

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.prose import plain_text
from tei_kit.tei.names import tei


def document_of(compiled: CompiledOdd) -> etree._Element | None:
    """Return the `TEI` element of the document that an ODD stands in, None where it has none."""
    for node in (compiled.schema, *compiled.specs[:1]):
        root = node.getroottree().getroot()
        if root.tag == tei("TEI"):
            return root
    return None


def title_of(compiled: CompiledOdd) -> str:
    """Return what the ODD is called: the title of its header, else the schema's ident."""
    document = document_of(compiled)
    if document is None:
        return compiled.ident
    path = "/".join(tei(name) for name in ("teiHeader", "fileDesc", "titleStmt", "title"))
    titles = document.findall(path)
    main = [one for one in titles if one.get("type", "main") == "main"]
    return plain_text(next(iter(main or titles), None)) or compiled.ident
