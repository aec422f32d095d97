"""Score an encoded corpus against hand annotation: spans, kinds, values and links.

    python benchmarks/gold.py TEI_FOLDER GOLD_FOLDER SOURCES_OF_GOLD

Gold files are JSON as described in the folder's own README: code point offsets into the untouched
source, alternatives that are as good, optional annotations that are neither required nor wrong. A
TEI file belongs to a gold file if its header names a source of the same SHA-256.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

from tei_kit.model import Span
from tei_kit.tei.names import tei
from tei_kit.tei.parsing import TeiFile, parse_tei
from tei_kit.tei.transcription import Mention, transcriptions

KINDS = {
    "persName": "person",
    "orgName": "organization",
    "placeName": "place",
    "date": "date",
    "measure": "measure",
}
DATE_ATTRIBUTES = ("when", "from", "to", "notBefore", "notAfter")


@dataclass(frozen=True)
class Prediction:
    """Stand for what the TEI says about a stretch of the source."""

    kind: str
    span: Span
    attributes: Mapping[str, str]


@dataclass
class Score:
    """Count what was found, missed, added, and how many values and links are right."""

    found: int = 0
    missed: list[str] = field(default_factory=list)
    added: list[str] = field(default_factory=list)
    right: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """Return the harmonic mean of precision and recall."""
        return 2 * self.found / max(1, 2 * self.found + len(self.missed) + len(self.added))

    def row(self, name: str) -> str:
        """Return the score as a line of the table."""
        return (
            f"{name:14}{self.found:6}{len(self.missed):8}{len(self.added):7}{self.f1:8.3f}"
            f"{self.right:8}/{self.right + len(self.wrong)}"
        )


def predictions(file: TeiFile) -> Iterator[Prediction]:
    """Yield the mentions whose place in the source is known."""
    for transcription in transcriptions(file):
        for mention in transcription.mentions:
            span = transcription.in_source(mention.span)
            if span is not None and (kind := _kind(mention)):
                yield Prediction(kind, span, mention.attributes)


def _kind(mention: Mention) -> str | None:
    if mention.element == "num":
        return "percentage" if mention.attributes.get("type") == "percentage" else "measure"
    return KINDS.get(mention.element)


def value_is_right(gold: Mapping[str, Any], attributes: Mapping[str, str]) -> bool:
    """Tell whether the attributes say what the gold says, no more and no less."""
    value = gold.get("value")
    if value is None:
        return attributes.get("ref", "").removeprefix("#") == gold.get("entity", "")
    if gold["kind"] == "date":
        return {name: attributes[name] for name in DATE_ATTRIBUTES if name in attributes} == value
    if "min" in attributes and ("rangeStart" in value or "rangeEnd" in value):
        side = "min" if "rangeStart" in value else "max"
        return float(attributes[side]) == value["value"]
    numbers = {"value": "value", "quantity": "quantity", "min": "min", "max": "max"}
    numbers |= {"atLeast": "atLeast", "atMost": "atMost"}
    said = {key: float(attributes[name]) for key, name in numbers.items() if name in attributes}
    wanted = {key: float(value[key]) for key in numbers if key in value}
    words = ("unit", "commodity")
    return said == wanted and all(attributes.get(word) == value.get(word) for word in words)


def score(
    gold: list[Mapping[str, Any]], predicted: list[Prediction], text: str
) -> dict[str, Score]:
    """Compare one document's predictions with its gold."""
    scores: dict[str, Score] = defaultdict(Score)
    explained: set[int] = set()
    for entry in gold:
        spans = {Span(entry["start"], entry["end"])}
        spans |= {Span(*alternative) for alternative in entry.get("alternatives", ())}
        hits = [
            number
            for number, guess in enumerate(predicted)
            if guess.kind == entry["kind"] and guess.span in spans
        ]
        explained.update(hits)
        if entry.get("optional"):
            continue
        words = f"{entry['start']} {entry['text']!r}"
        if not hits:
            scores[entry["kind"]].missed.append(words)
            continue
        scores[entry["kind"]].found += 1
        if any(value_is_right(entry, predicted[hit].attributes) for hit in hits):
            scores[entry["kind"]].right += 1
        else:
            said = dict(predicted[hits[0]].attributes)
            scores[entry["kind"]].wrong.append(f"{words}: {said}, not {entry.get('value')}")
    for number, guess in enumerate(predicted):
        if number not in explained:
            words = f"{guess.span.start} {guess.span.of(text)!r}"
            scores[guess.kind].added.append(words)
    return scores


def merged(parts: list[Score]) -> Score:
    """Add scores up."""
    return Score(
        sum(part.found for part in parts),
        [words for part in parts for words in part.missed],
        [words for part in parts for words in part.added],
        sum(part.right for part in parts),
        [words for part in parts for words in part.wrong],
    )


def source_digest(file: TeiFile) -> str | None:
    """Return the SHA-256 of the source that the header names."""
    idnos = file.root.iter(tei("idno"))
    return next((idno.text for idno in idnos if idno.get("type") == "sha256"), None)


def main(tei_folder: Path, gold_folder: Path, sources: Path) -> int:
    """Print the table; return 1 if something that was required is missing or wrong."""
    files = {}
    for path in sorted(tei_folder.glob("*.xml")):
        file = parse_tei(path.name, path.read_bytes())
        files[source_digest(file)] = file
    by_kind: dict[str, list[Score]] = defaultdict(list)
    for path in sorted(gold_folder.glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        data = (sources / gold["source"]).read_bytes()
        file = files[sha256(data).hexdigest()]
        text = data.decode("utf-8")
        for kind, part in score(gold["annotations"], list(predictions(file)), text).items():
            by_kind[kind].append(part)
    print(f"{'kind':14}{'found':>6}{'missed':>8}{'added':>7}{'F1':>8}{'values':>8}")
    for kind in sorted(by_kind):
        print(merged(by_kind[kind]).row(kind))
    total = merged([part for parts in by_kind.values() for part in parts])
    print(total.row("all"))
    for what in ("missed", "added", "wrong"):
        for words in getattr(total, what):
            print(f"{what}: {words}")
    return 1 if total.missed or total.wrong else 0


if __name__ == "__main__":
    sys.exit(main(*(Path(argument) for argument in sys.argv[1:4])))
