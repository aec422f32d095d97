"""What the document around a schema says: its title."""

from __future__ import annotations

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.prose import plain_text
from tei_kit.tei.names import tei


def title_of(compiled: CompiledOdd) -> str:
    """Return what the ODD is called: the title of its header, else the schema's ident."""
    root = compiled.schema.getroottree().getroot()
    path = "/".join(tei(name) for name in ("fileDesc", "titleStmt", "title"))
    titles = root.findall(f"{tei('teiHeader')}/{path}")
    main = [one for one in titles if one.get("type", "main") == "main"]
    return plain_text(next(iter(main or titles), None)) or compiled.ident
