"""The ledger as a chart: a small picture for each sort of things over time, in one SVG file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final
from xml.sax.saxutils import escape

from tei_kit.ledger.entry import Entry
from tei_kit.ledger.series import Point, Series, series
from tei_kit.model.wording import digits
from tei_kit.tei.characters import illegal_character

_COLUMNS: Final = 2
_MOST_PANELS: Final = 60
_PANEL_WIDTH: Final = 340
_PANEL_HEIGHT: Final = 190
_LEFT, _RIGHT, _TOP, _BOTTOM = 16, 324, 56, 160
_STYLE: Final = (
    "text{font:12px system-ui,sans-serif;fill:#222}.name{font-weight:600;font-size:14px}"
    ".axis{stroke:#888}.figure{fill:#0a5a8a;stroke:#0a5a8a;stroke-width:2}"
    "svg{background:#fff}@media(prefers-color-scheme:dark){svg{background:#181818}"
    "text{fill:#eee}.figure{fill:#7cc0ea;stroke:#7cc0ea}}"
)


def as_chart(entries: Sequence[Entry]) -> str:
    """Return one SVG file without scripts: small multiples, each from zero, each figure a mark.

    A mark spans the period that governs the figure; a range is a line from its lowest to its
    highest number. The words and the place of a figure are the mark's title.

    Args:
        entries: the figures; those that no period governs are told in a note.
    """
    found = series(entries)
    panels = found[:_MOST_PANELS]
    rows = -(-len(panels) // _COLUMNS)
    width, height = _COLUMNS * _PANEL_WIDTH, rows * _PANEL_HEIGHT + 40
    shown = sum(len(one.points) for one in panels)
    note = (
        f"{shown} of {len(entries)} figures: those that a period governs, of things that are told "
        "of more than one."
    )
    size = f'viewBox="0 0 {width} {height}" width="{width}" height="{height}"'
    return "".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" {size} role="img">\n',
            f"<title>Figures over time</title><desc>{note}</desc><style>{_STYLE}</style>\n",
            f'<text x="{_LEFT}" y="24">{note}</text>\n',
            *(_panel(one, place) for place, one in enumerate(panels)),
            "</svg>\n",
        ]
    )


def _panel(one: Series, place: int) -> str:
    row, column = divmod(place, _COLUMNS)
    x, y = column * _PANEL_WIDTH, row * _PANEL_HEIGHT + 40
    first, last = one.points[0].start, max(point.end for point in one.points)
    highest = max(point.high for point in one.points)
    lowest = min(Decimal(0), *(point.low for point in one.points))
    return "".join(
        [
            f'<g transform="translate({x} {y})">',
            _text(_LEFT, 24, "name", _cut(one.name)),
            _text(_LEFT, 44, "", digits(highest)),
            f'<line class="axis" x1="{_LEFT}" y1="{_BOTTOM}" x2="{_RIGHT}" y2="{_BOTTOM}"/>',
            _text(_LEFT, 176, "", str(int(first))),
            _text(_RIGHT - 32, 176, "", str(int(last))),
            *_marks(one.points, (first, last), (float(lowest), float(highest))),
            "</g>\n",
        ]
    )


def _marks(
    points: Sequence[Point], time: tuple[float, float], numbers: tuple[float, float]
) -> Iterator[str]:
    for point in points:
        left, right = (
            _scaled(moment, time, (_LEFT, _RIGHT)) for moment in (point.start, point.end)
        )
        low, high = (
            _scaled(float(number), numbers, (_BOTTOM, _TOP)) for number in (point.low, point.high)
        )
        middle = (left + right) / 2
        entry = point.entry
        period = entry.period.words if entry.period else ""
        title = f"{entry.words}, {period} ({entry.document}:{entry.line})"
        yield f'<g class="figure"><title>{_safe(title)}</title>'
        yield f'<line x1="{left:.1f}" y1="{high:.1f}" x2="{right:.1f}" y2="{high:.1f}"/>'
        yield f'<line x1="{middle:.1f}" y1="{low:.1f}" x2="{middle:.1f}" y2="{high:.1f}"/>'
        yield f'<circle cx="{middle:.1f}" cy="{high:.1f}" r="3"/></g>'


def _scaled(number: float, of: tuple[float, float], to: tuple[float, float]) -> float:
    share = (number - of[0]) / ((of[1] - of[0]) or 1)
    return to[0] + share * (to[1] - to[0])


def _text(x: int, y: int, name: str, words: str) -> str:
    styled = f' class="{name}"' if name else ""
    return f'<text{styled} x="{x}" y="{y}">{_safe(words)}</text>'


def _cut(words: str) -> str:
    longest = 44
    return words if len(words) <= longest else words[: longest - 1] + "…"


def _safe(words: str) -> str:
    """Escape words; names of files can hold what XML can't."""
    shown = words.encode("utf-8", "backslashreplace").decode("utf-8")
    while (place := illegal_character(shown)) is not None:
        shown = shown.replace(shown[place], "\ufffd")
    return escape(shown)
