"""Compare `tei-kit validate` with jing and libxml2 (lxml): one file, and many, from a cold start.

    python benchmarks/validate.py [DOCUMENT.xml ...]

Without documents, the corpus gives them, its paragraphs repeated to 50 KB a file. `tei-kit
validate` does more than the two others (namespace, pointers, rules): what the schema alone takes is
shown as well. Each time is the best of several runs, one after the other, so that the machine's
mood is the same for all; the ratios are what matters.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

_ROOT = Path(__file__).resolve().parents[1]
_SCHEMA = _ROOT / "schema" / "tei_kit.rng"
_SIZE = 50_000
_MANY = 200
_RUNS = 5
_LINKS = re.compile(rb' (?:xml:id|next|prev|ref)="[^"]*"')
_PARAGRAPH = re.compile(rb"<p\b[^>]*>.*?</p>", re.DOTALL)

_SCHEMA_ONLY = """
import sys
from tei_kit.files import read_input
from tei_kit.relaxng import load_schema
schema = load_schema(read_input(sys.argv[1]), sys.argv[1])
print(sum(bool(schema.validate(read_input(name))) for name in sys.argv[2:]))
"""
_LXML = """
import sys
from lxml import etree
schema = etree.RelaxNG(etree.parse(sys.argv[1]))
parser = etree.XMLParser(collect_ids=False)
print(sum(not schema.validate(etree.parse(name, parser)) for name in sys.argv[2:]))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("documents", type=Path, nargs="*")
    parser.add_argument("--runs", type=int, default=_RUNS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files = arguments.documents or _made(Path(folder))
        for number in sorted({1, len(files)}):
            _compare([str(path) for path in files[:number]], arguments.runs)


def _made(folder: Path) -> list[Path]:
    """Write files of 50 KB each: the corpus, its paragraphs repeated."""
    originals = [path.read_bytes() for path in sorted((_ROOT / "corpus" / "tei").glob("*.xml"))]
    files = []
    for number in range(_MANY):
        data = originals[number % len(originals)]
        body = data.index(b"<body")
        last = list(_PARAGRAPH.finditer(data, body))
        more, missing = b"", _SIZE - len(data)
        while len(more) < missing:
            for paragraph in last:
                more += b"\n" + _LINKS.sub(b"", paragraph[0])
                if len(more) >= missing:
                    break
        files.append(folder / f"{number:03}.xml")
        end = last[-1].end()
        files[-1].write_bytes(data[:end] + more + data[end:])
    return files


def _compare(files: Sequence[str], runs: int) -> None:
    size = sum(Path(file).stat().st_size for file in files)
    print(f"{len(files)} file{'s' if len(files) > 1 else ''}, {size / 1e6:.2f} MB")
    commands = {
        "tei-kit validate": [sys.executable, "-m", "tei_kit", "validate", "--exit-zero", *files],
        "  the schema alone": [sys.executable, "-c", _SCHEMA_ONLY, str(_SCHEMA), *files],
        "lxml": [sys.executable, "-c", _LXML, str(_SCHEMA), *files],
    }
    if len(files) > 1:
        commands["  with --jobs 2"] = [*commands["tei-kit validate"], "--jobs", "2"]
    if shutil.which("jing"):
        commands["jing"] = ["jing", str(_SCHEMA), *files]
    best = dict.fromkeys(commands, float("inf"))
    for _ in range(runs):
        for name, command in commands.items():
            best[name] = min(best[name], _timed(lambda command=command: _run(command)))
    beside = best.get("jing", best["lxml"])
    for name, seconds in best.items():
        print(f"  {name:20} {seconds:6.2f} s   {seconds / beside:5.2f} of jing's")
    print()


def _run(command: Sequence[str]) -> None:
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode not in (0, 1):
        sys.exit(run.stderr)


def _timed(action: Callable[[], None]) -> float:
    began = time.perf_counter()
    action()
    return time.perf_counter() - began


if __name__ == "__main__":
    main()
