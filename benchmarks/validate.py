"""Compare `tei-kit validate` with jing, libxml2 (lxml) and xmlschema, from a cold start.

    python benchmarks/validate.py [--schema SCHEMA.rng] [DOCUMENT.xml ...]

Without documents, the corpus gives them, its paragraphs repeated to 50 KB a file. One file is
checked, then all. `tei-kit validate` does more than the others (namespace, pointers, dates, figures
and the other rules): what the schema alone takes is shown as well, and what tei-kit takes without
its cache of schemas. Each time is the median of several runs of a process of its own, one program
after the other, so that the machine's mood is the same for all; the ratios are what matters.
xmlschema is slow and sees only a few of the files: its ratio is that of the time for each of them.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

_ROOT = Path(__file__).resolve().parents[1]
_XSD = _ROOT / "schema" / "tei_kit.xsd"
_SIZE = 50_000
_MANY = 100
_RUNS = 5
_FEW = 3
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


_XMLSCHEMA = """
import sys
from xmlschema import XMLSchema10
schema = XMLSchema10(sys.argv[1])
print(sum(not schema.is_valid(name) for name in sys.argv[2:]))
"""


class Run(NamedTuple):
    """What one run of a program took: seconds, and megabytes at most."""

    seconds: float
    megabytes: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("documents", type=Path, nargs="*")
    parser.add_argument("--schema", type=Path, default=_ROOT / "schema" / "tei_kit.rng")
    parser.add_argument("--runs", type=int, default=_RUNS)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        os.environ["TEI_KIT_CACHE"] = str(Path(folder) / "cache")
        files = [str(path) for path in arguments.documents or _made(Path(folder))]
        for number in sorted({1, len(files)}):
            _compare(str(arguments.schema), files[:number], arguments.runs)


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


def _compare(schema: str, files: Sequence[str], runs: int) -> None:
    size = sum(Path(file).stat().st_size for file in files)
    print(f"{len(files)} file{'s' if len(files) > 1 else ''}, {size / 1e6:.2f} MB, {schema}")
    took: dict[str, list[Run]] = {}
    commands = _commands(schema, files)
    for _ in range(runs):
        for name, command in commands.items():
            took.setdefault(name, []).append(_run(command))
    if len(files) <= _FEW:
        took["xmlschema"] = [_run([sys.executable, "-c", _XMLSCHEMA, str(_XSD), *files])]
    beside = _median(took.get("jing", took["lxml"])).seconds
    for name, several in took.items():
        run = _median(several)
        print(
            f"  {name:20} {run.seconds:7.2f} s  {run.seconds / beside:6.2f} of jing's  "
            f"{run.megabytes:5.0f} MB"
        )
    print()


def _commands(schema: str, files: Sequence[str]) -> dict[str, list[str]]:
    ours = [sys.executable, "-m", "tei_kit", "validate", "--exit-zero", "--schema", schema, *files]
    commands = {
        "tei-kit validate": ours,
        "  without its cache": ["env", "TEI_KIT_CACHE=/dev/null", *ours],
        "  the schema alone": [sys.executable, "-c", _SCHEMA_ONLY, schema, *files],
        "lxml": [sys.executable, "-c", _LXML, schema, *files],
    }
    if len(files) > 1:
        commands["  with --jobs 2"] = [*ours, "--jobs", "2"]
    if shutil.which("jing"):
        commands["jing"] = ["jing", schema, *files]
    return commands


def _run(command: Sequence[str]) -> Run:
    began = time.perf_counter()
    with tempfile.TemporaryFile() as complaints:
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=complaints)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - began
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in (0, 1):
            complaints.seek(0)
            sys.exit(complaints.read().decode("utf-8", "replace"))
    return Run(seconds, used.ru_maxrss / 1024)


def _median(runs: Sequence[Run]) -> Run:
    return sorted(runs)[len(runs) // 2]


if __name__ == "__main__":
    main()
