"""A field of the header says something of this document, not what a form was printed with.

"TODO", "xxx", "N. N." or the words of a template ("Publication Information") reach catalogues and
exports as if they were true. What is unknown is better left out, or said in words.

*Wrong*::

    <teiHeader><fileDesc>
      <titleStmt><title>TODO</title></titleStmt>
      <publicationStmt><p>Publication Information</p></publicationStmt>
    </fileDesc></teiHeader>

*Right*::

    <teiHeader><fileDesc>
      <titleStmt><title>The harbor</title></titleStmt>
      <publicationStmt><p>Not published; the author is unknown.</p></publicationStmt>
    </fileDesc></teiHeader>

Source: TEI Guidelines, 2.2 (the file description).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._report import Reporter, shortened
from tei_kit.tei.names import local_name, tei
from tei_kit.tei.parsing import TeiFile

_report = Reporter("placeholder-header-field", "warning")
_EXAMPLES = frozenset({"egXML", "tagUsage", "rendition", "code", "gi", "att", "val"})
_LONGEST = 80
_PLACEHOLDER = re.compile(
    r"[\W_]*(?:"
    r"to[ -]?do\b.*|fix ?me\b.*|tb[acd]|x{3,}|n\. ?n|a{4,}|foo|foo ?bar|lorem ipsum\b.*"
    r"|to be (?:added|announced|completed|decided|determined|done|filled in|supplied|written)"
    r"|(?:insert|add|enter|type|put|write|your|fill in)\b(?: \w+){0,4} here"
    r"|(?:title|author|publisher|text|name|date)(?: \w+){0,4} goes here"
    r"|your (?:name|title|institution|organi[sz]ation|project)"
    r"|(?:title|author|publisher|editor)"
    r"|publication information|information about the source|some text here"
    r"|place ?holder|dummy(?: text)?|sample text|new document|untitled document"
    r"|titel(?: hier)? eintragen|noch (?:einzutragen|auszufüllen|zu ergänzen)|platzhalter"
    r"|à (?:compléter|remplir)|заполнить|название документа"
    r")[\W_]*",
    re.IGNORECASE,
)
_ONLY_MARKS = re.compile(r"\?+|[.…_\-–—*\[\] ]*(?:\.{2,}|…|_{2,}|\*{2,}|\?{2,})[.…_\-–—*\[\]? ]*")


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each field of the header that holds a placeholder and nothing else."""
    for header in file.root.iterchildren(tei("teiHeader")):
        for element in header.iter("*"):
            words = " ".join((element.text or "").split())
            if words and _is_field(element) and is_placeholder(words):
                message = f"<{local_name(element.tag)}> holds a placeholder: “{shortened(words)}”."
                advice = "Write what is meant; what is not known is better left out."
                yield _report(file, element, message, advice)


def is_placeholder(words: str) -> bool:
    """Tell whether words stand for words that nobody has written yet.

    >>> [is_placeholder(words) for words in ("TODO: title", "[...]", "N.N.", "Todorov", "XXX")]
    [True, True, True, False, True]
    """
    if len(words) > _LONGEST:
        return False
    return bool(_PLACEHOLDER.fullmatch(words) or _ONLY_MARKS.fullmatch(words))


def _is_field(element: etree._Element) -> bool:
    return (
        next(element.iterchildren("*"), None) is None
        and local_name(element.tag) not in _EXAMPLES
        and not any(local_name(around.tag) in _EXAMPLES for around in element.iterancestors())
    )


RULE = Rule(_report.rule, _report.severity, check)
