"""Findings as a good compiler prints them: place, severity, message; the line with a caret."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import Excerpt, LocatedFinding, Report, ReportSettings, Severity
from tei_kit.plugins import Reporter
from tei_kit.reporters._characters import printable, width

_RESET = "\x1b[0m"
_BOLD, _FAINT = "\x1b[1m", "\x1b[2m"
_COLORS: dict[Severity, str] = {
    "error": "\x1b[1;31m",
    "warning": "\x1b[1;33m",
    "information": "\x1b[1;36m",
}
_NARROWEST_NUMBER = 5


def write(report: Report, settings: ReportSettings) -> str:
    """Return one line for each finding; with excerpts its place and advice below."""
    lines: list[str] = []
    for located in report.findings:
        if settings.excerpts:
            lines.extend((*_with_excerpt(located, color=settings.color), ""))
        else:
            lines.append(_line(located, color=settings.color, advice=True))
    return "".join(f"{line}\n" for line in lines)


def _line(located: LocatedFinding, *, color: bool, advice: bool) -> str:
    finding = located.finding
    place = ":".join(str(part) for part in (finding.file, finding.line, finding.column) if part)
    sentences = f"{finding.message} {finding.advice}" if advice else finding.message
    parts = (
        _colored(f"{printable(place)}:", _BOLD, color),
        _colored(f"{finding.severity}:", _COLORS[finding.severity], color),
        _colored(printable(sentences.strip()), "" if advice else _BOLD, color),
        _colored(f"[{printable(finding.rule)}]", _FAINT, color),
    )
    return " ".join(parts)


def _with_excerpt(located: LocatedFinding, *, color: bool) -> Iterator[str]:
    finding, excerpt = located.finding, located.excerpt
    yield _line(located, color=color, advice=False)
    number = str(finding.line).rjust(_NARROWEST_NUMBER)
    margin = " " * len(number)
    bar = _colored("|", _FAINT, color)
    if excerpt is not None:
        before, pointed, after = _divided(excerpt)
        yield f"{_colored(number, _FAINT, color)} {bar} {before}{pointed}{after}".rstrip()
        caret = _colored("^".ljust(width(pointed), "~"), _COLORS[finding.severity], color)
        yield f"{margin} {bar} {' ' * width(before)}{caret}"
    if located.element:
        yield _colored(f"{margin} = in {printable(located.element)}", _FAINT, color)
    if finding.advice:
        yield f"{margin} = {printable(finding.advice)}"


def _divided(excerpt: Excerpt) -> tuple[str, str, str]:
    """Return what stands before, at and after the place; tabs as wide as a space."""
    text = excerpt.text.replace("\t", " ")
    end = excerpt.start + excerpt.length
    before, pointed, after = text[: excerpt.start], text[excerpt.start : end], text[end:]
    return printable(before), printable(pointed), printable(after)


def _colored(text: str, color: str, is_wanted: bool) -> str:  # noqa: FBT001 - a setting passed on
    return f"{color}{text}{_RESET}" if is_wanted and color and text else text


REPORTER = Reporter("text", write, needs_outline=False)
