"""Write TEI in short: "In [d 1921] [30 boats] left [p Lund] of the [o Guild]"."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape, quoteattr

from tei_kit.ledger import Entry, figures
from tei_kit.tei.parsing import TeiFile, parse_tei

_MARK = re.compile(r"\[(?:(?P<kind>[dpon]) )?(?P<words>[^\[\]|]*)(?:\|(?P<value>[^\[\]]*))?\]")
_NAMES = {"p": "placeName", "o": "orgName", "n": "persName"}


def tei(*paragraphs: str, name: str = "log.xml", attributes: str = "") -> TeiFile:
    """Return a TEI file with paragraphs, each written in short.

    `[d WORDS|1921]` is a date, `[30 boats]` a figure, `[p ...]`, `[o ...]`, `[n ...]` are names; a
    figure's commodity is what follows its first word, or what stands after the bar.
    """
    body = "".join(f"<p>{_MARK.sub(_element, escape(words))}</p>" for words in paragraphs)
    return parse_tei(
        name,
        f'<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body{attributes}>{body}</body></text>'
        "</TEI>".encode(),
    )


def entries(*paragraphs: str) -> list[Entry]:
    return [figure.entry for figure in figures(tei(*paragraphs))]


def _element(found: re.Match[str]) -> str:
    kind, words, value = found["kind"], found["words"], found["value"]
    if kind == "d":
        first, _, last = (value or words).partition("/")
        dated = f"from={quoteattr(first)} to={quoteattr(last)}" if last else f'when="{first}"'
        return f"<date {dated}>{words}</date>"
    if kind:
        return f"<{_NAMES[kind]}>{words}</{_NAMES[kind]}>"
    number, _, commodity = words.partition(" ")
    digits = re.sub(r"\D", "", number) or "0"
    things = quoteattr(value or commodity)
    return f'<measure quantity="{digits}" unit="count" commodity={things}>{words}</measure>'
