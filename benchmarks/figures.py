"""Score the figure engine beside quantulum3 on the rows kept apart, and time both.

    pip install quantulum3
    python benchmarks/figures.py

Without quantulum3 only our own row is printed. Exact means the same code points, overlapping that
spans share one; quantulum3 never takes the counted noun into a span, so the second is the fairer.
"""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from tei_kit.figures import find_figures

CASES = Path(__file__).resolve().parent.parent / "tests" / "cases" / "held_out"
ROW = re.compile(r"\| (?P<text>.+) \| (?P<figures>.+) \|")
VALUE = re.compile(r"= [a-z]+ ~?(?:>=|<=)?(-?[\d.]+?)(?:\.\.|\s|$)")
TIMED_CHARACTERS = 20_000


@dataclass(frozen=True)
class Found:
    """Stand for one figure: its stretch of the text and its (lowest) value."""

    start: int
    end: int
    value: Decimal

    def overlaps(self, other: Found) -> bool:
        """Tell whether the two share a code point."""
        return self.start < other.end and other.start < self.end


Finder = Callable[[str], list[Found]]


def ours(text: str) -> list[Found]:
    found = []
    for mention in find_figures(text):
        told = mention.value
        bounds = (told.quantity, told.minimum, told.at_least, told.at_most)
        value = next(bound for bound in bounds if bound is not None)
        found.append(Found(mention.span.start, mention.span.end, value))
    return found


def quantulum() -> Finder | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            from quantulum3 import parser  # noqa: PLC0415 (optional)
    except ImportError:
        return None
    return lambda text: [
        Found(*quantity.span, Decimal(str(quantity.value))) for quantity in parser.parse(text)
    ]


def gold() -> list[tuple[str, list[Found]]]:
    rows = []
    for line in (CASES / "figures.md").read_text(encoding="utf-8").splitlines():
        match = ROW.fullmatch(line)
        if match is None or line.startswith(("| text", "|---")):
            continue
        text, position, figures = match["text"], 0, []
        for figure in match["figures"].split("; "):
            words, value = figure.split(" = ")[0], VALUE.search(figure)
            start = text.index(words, position)
            position = start + len(words)
            figures.append(Found(start, position, Decimal(value[1]) if value else Decimal(0)))
        rows.append((text, figures))
    return rows


def lines_without() -> list[str]:
    lines = (CASES / "figures_none.md").read_text(encoding="utf-8").splitlines()
    return [line.removeprefix("- ") for line in lines if line.startswith("- ")]


def report(name: str, find: Finder) -> None:
    rows, none = gold(), lines_without()
    exact = overlapping = valued = expected = found = 0
    for text, figures in rows:
        answers = find(text)
        expected += len(figures)
        found += len(answers)
        for figure in figures:
            near = [answer for answer in answers if answer.overlaps(figure)]
            exact += any((a.start, a.end) == (figure.start, figure.end) for a in near)
            overlapping += bool(near)
            valued += any(abs(answer.value - figure.value) < Decimal("0.001") for answer in near)
    alone = sum(not find(line) for line in none)
    text = " ".join(text for text, _ in rows)
    repeated = text * (TIMED_CHARACTERS // len(text) + 1)
    start = time.process_time()
    find(repeated)
    speed = len(repeated) / 1e6 / (time.process_time() - start)
    print(
        f"{name:11} exact F1 {2 * exact / (expected + found):.3f}  "
        f"overlapping F1 {2 * overlapping / (expected + found):.3f}  "
        f"values {valued / max(1, overlapping):.3f}  "
        f"left alone {alone / len(none):.3f}  {speed:.3f} MB/s"
    )


def main() -> None:
    report("tei_kit", ours)
    other = quantulum()
    if other is None:
        print("quantulum3 is not installed: pip install quantulum3")
    else:
        report("quantulum3", other)


if __name__ == "__main__":
    main()
