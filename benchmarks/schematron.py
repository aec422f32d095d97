"""Compare the Schematron engine with Saxon, and with lxml.isoschematron where that can follow.

    python benchmarks/schematron.py SCHEMA.sch DOCUMENT.xml ...

Each engine runs in a process of its own, from a cold start, over the same files; warm times are
the best of three. Ratios are what matters: the machine's mood is the same for all in one run.
lxml.isoschematron knows XPath 1.0 only, so it refuses what the TEI writes.
"""

from __future__ import annotations

import json
import subprocess
import sys

_LIMIT = 600
_READ = """
import json, sys, time
began = time.perf_counter()
from tei_kit.schematron import load_schematron
from tei_kit.tei.parsing import parse_tei
{imports}
imported = time.perf_counter()
schema = load_schematron(open(sys.argv[1], "rb").read(), sys.argv[1])
{engine}
ready = time.perf_counter()
files = [parse_tei(name, open(name, "rb").read()) for name in sys.argv[2:]]
times = []
for _ in range(4):
    started = time.perf_counter()
    found = sum(len(engine.validate(file)) for file in files)
    times.append(time.perf_counter() - started)
print(json.dumps({{"import": imported - began, "ready": ready - imported, "cold": times[0],
    "warm": min(times[1:]), "found": found}}))
"""
_OURS = _READ.format(imports="", engine="engine = schema")
_SAXON = _READ.format(
    imports="from tei_kit.schematron.saxon import SaxonSchematron",
    engine="engine = SaxonSchematron(schema.declarations)",
)
_LXML = """
import json, sys, time
began = time.perf_counter()
from lxml import etree, isoschematron
imported = time.perf_counter()
schema = isoschematron.Schematron(etree.parse(sys.argv[1]), store_report=True)
ready = time.perf_counter()
trees = [etree.parse(name) for name in sys.argv[2:]]
times = []
for _ in range(4):
    started = time.perf_counter()
    found = 0
    for tree in trees:
        schema.validate(tree)
        found += len(schema.validation_report.findall("{*}failed-assert"))
        found += len(schema.validation_report.findall("{*}successful-report"))
    times.append(time.perf_counter() - started)
print(json.dumps({"import": imported - began, "ready": ready - imported, "cold": times[0],
    "warm": min(times[1:]), "found": found}))
"""


def measured(program: str, arguments: list[str]) -> dict[str, float] | None:
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        timeout=_LIMIT,
        check=False,
    )
    return json.loads(done.stdout) if done.returncode == 0 else None


def main() -> None:
    arguments = sys.argv[1:]
    ours = measured(_OURS, arguments)
    if ours is None:
        sys.exit("our engine can't use the schema")
    for name, program in (("ours", _OURS), ("saxon", _SAXON), ("lxml.isoschematron", _LXML)):
        result = ours if name == "ours" else measured(program, arguments)
        if result is None:
            print(f"{name:20} can't")
            continue
        ratio = result["warm"] / ours["warm"] if ours["warm"] else 0
        print(
            f"{name:20} import {result['import']:.2f} s, ready {result['ready']:.3f} s, "
            f"cold {result['cold']:.3f} s, warm {result['warm']:.3f} s ({ratio:.1f} x ours), "
            f"{result['found']:.0f} found"
        )


if __name__ == "__main__":
    main()
