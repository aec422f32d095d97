"""Score an encoded corpus against hand annotation, and fail if anything is missed or wrong.

    python benchmarks/gold.py TEI_FOLDER GOLD_FOLDER SOURCES_OF_GOLD

It is `tei-kit evaluate` with all differences shown, and with wrong values counted as failures.
"""

from __future__ import annotations

import sys
from hashlib import sha256
from pathlib import Path

from tei_kit.evaluation import align, evaluate, match, read_annotated
from tei_kit.evaluation.annotated import Annotated
from tei_kit.evaluation.writing import as_text


def annotated(folder: Path, suffix: str) -> list[Annotated]:
    paths = sorted(folder.glob(f"*{suffix}"))
    return [read_annotated(path.name, path.read_bytes()) for path in paths]


def main(tei_folder: Path, gold_folder: Path, sources: Path) -> int:
    texts = {path.name: path.read_bytes() for path in sources.glob("*.txt")}
    digests = {name: sha256(data).hexdigest() for name, data in texts.items()}
    pairs = match(annotated(tei_folder, ".xml"), annotated(gold_folder, ".json"), digests)
    told = evaluate(
        [align(said, gold, texts[gold.source or ""].decode("utf-8")) for said, gold in pairs]
    )
    print(as_text(told, examples=sys.maxsize))
    values = told.all.values
    return 1 if told.all.exact.missed or values.right < values.compared else 0


if __name__ == "__main__":
    sys.exit(main(*(Path(argument) for argument in sys.argv[1:4])))
