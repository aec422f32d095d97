"""Findings with what is around them: the element's path, the line, a fingerprint that lasts."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from hashlib import sha256

from tei_kit.findings.outline import Outline, OutlinedElement
from tei_kit.model import Excerpt, Finding, LocatedFinding

_LINE_END = re.compile("\r\n|\r|\n")
_TAG_OR_WORD = re.compile(r"[<&]?[/?!]?[\w:.-]{1,60}")
_IDENTIFIER = "xml:id"
_LONGEST_CONTEXT = 80
_LONGEST_EXCERPT = 110
_BEFORE = 40
_DIGITS = 32


def located(
    data: bytes, findings: Sequence[Finding], outline: Outline | None
) -> tuple[LocatedFinding, ...]:
    """Return findings with path, line and fingerprint.

    A fingerprint is a digest of the rule and of the cause in it, of the element's path by names and
    identifiers, and of the words inside the element (of its attributes, where it has none): no line
    numbers, so inserting lines elsewhere leaves it as it is. Equal ones are counted, so each is
    unique in its file.

    Args:
        data: the bytes of the file that the findings are about.
        findings: the findings, in the order of their places.
        outline: the file's outline; None where nothing but the findings is wanted.
    """
    if outline is None:
        return tuple(map(LocatedFinding, findings))
    lines = _LINE_END.split(data.decode("utf-8-sig", "replace"))
    seen: Counter[str] = Counter()
    result = []
    for finding in findings:
        element = outline.at(finding.line, finding.column) if finding.line else None
        rule = f"{finding.rule} {finding.cause}".rstrip()
        context = "\n".join((rule, _context(outline, element)))
        seen[context] += 1
        fingerprint = _digest(f"{context}\n{seen[context]}")
        path, excerpt = outline.path(element), _excerpt(lines, finding)
        result.append(LocatedFinding(finding, fingerprint, path, excerpt))
    return tuple(result)


def _digest(words: str) -> str:
    return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def _context(outline: Outline, element: OutlinedElement | None) -> str:
    if element is None:
        return ""
    start, end = element.text
    words = ""
    if element.has_words:
        # Twice the length bounds the work: runs of white space shrink.
        words = " ".join(outline.text[start : min(end, start + 2 * _LONGEST_CONTEXT)].split())
        words = words[:_LONGEST_CONTEXT]
    elif start == end:
        words = repr(sorted(element.attributes.items()))
    return f"{_named_path(outline, element)}\n{words}"


def _named_path(outline: Outline, element: OutlinedElement) -> str:
    """Return the path by names, from the nearest element that has an identifier."""
    steps: list[str] = []
    around: OutlinedElement | None = element
    while around is not None:
        identifier = around.attributes.get(_IDENTIFIER)
        if identifier is not None:
            steps.append(f"{around.name}#{identifier}")
            break
        steps.append(around.name)
        around = None if around.parent is None else outline.elements[around.parent]
    return "/".join(reversed(steps))


def _excerpt(lines: Sequence[str], finding: Finding) -> Excerpt | None:
    if not 0 < finding.line <= len(lines):
        return None
    line, place = lines[finding.line - 1], max(0, finding.column - 1)
    begin = max(0, place - _BEFORE) if len(line) > _LONGEST_EXCERPT else 0
    # Indentation says nothing in an excerpt that is cut anyway.
    text = line[begin : begin + _LONGEST_EXCERPT]
    word = _TAG_OR_WORD.match(line, place)
    length = min(len(word[0]) if word else 1, max(1, begin + len(text) - place))
    before, after = "…" if begin else "", "…" if begin + len(text) < len(line) else ""
    return Excerpt(f"{before}{text}{after}", place - begin + len(before), length)
