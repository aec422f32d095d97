"""Is this TEI at all? A file in the wrong namespace is told so once, not at every element."""

from __future__ import annotations

from tei_kit.model import Finding
from tei_kit.tei.names import TEI_NAMESPACE, local_name, tei
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.positions import ElementPositions

_RULE = "namespace"
_P4_ROOTS = frozenset({"TEI.2", "teiCorpus.2"})


def namespace_findings(file: TeiFile) -> list[Finding]:
    """Return one finding if the root is not TEI's element TEI, else none."""
    tag = file.root.tag
    if tag == tei("TEI"):
        return []
    line, column = ElementPositions(file)[file.root]
    message, advice = _explained(str(tag))
    return [Finding(file.name, line, column, _RULE, "error", message, advice)]


def _explained(tag: str) -> tuple[str, str]:
    name = local_name(tag)
    namespace = tag[1:].partition("}")[0] if tag.startswith("{") else ""
    declaration = f'<TEI xmlns="{TEI_NAMESPACE}">'
    if name in _P4_ROOTS:
        return (
            f"The root is <{name}>: this is TEI P4, and only P5 is checked.",
            "Convert the file to TEI P5.",
        )
    if namespace == TEI_NAMESPACE:
        return (
            f"The root is <{name}>; a document begins with <TEI>.",
            "Give the <TEI> elements as files of their own."
            if name == "teiCorpus"
            else "Put <TEI> with its <teiHeader> around it.",
        )
    if name == "TEI":
        place = f"in the namespace {namespace}" if namespace else "in no namespace"
        message = f"The root <TEI> is {place}, so nothing in this file is TEI."
        return message, f"Write {declaration}."
    return f"The root is <{name}>: this is no TEI file.", f"A TEI file begins with {declaration}."
