"""Compare the RELAX NG engine with jing and libxml2 (lxml) on one schema and many documents.

    python benchmarks/relaxng.py SCHEMA.rng DOCUMENT.xml ...

Every engine runs in a process of its own, from a cold start, over the same files; the engine also
runs warm. Ratios are what matters: the machine's mood is the same for all in one run. libxml2 gets
a time limit, because it never finishes compiling some schemas.
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
import time
from pathlib import Path

_LIMIT = 60

_OURS = """
import json, resource, sys, time
began = time.perf_counter()
from tei_kit.relaxng import freeze_schema, load_schema, thaw_schema
imported = time.perf_counter()
schema = load_schema(open(sys.argv[1], "rb").read(), sys.argv[1])
ready = time.perf_counter()
frozen = freeze_schema(schema)
thawing = time.perf_counter()
schema = thaw_schema(frozen)
thawed = time.perf_counter()
data = [open(name, "rb").read() for name in sys.argv[2:]]
started = time.perf_counter()
valid = sum(not schema.validate(one) for one in data)
cold = time.perf_counter() - started
warm = []
for _ in range(3):
    started = time.perf_counter()
    for one in data:
        schema.validate(one)
    warm.append(time.perf_counter() - started)
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"import": imported - began, "ready": ready - imported,
    "thawed": thawed - thawing, "cold": cold,
    "warm": min(warm), "valid": valid, "memory": memory - sum(map(len, data)) / 2**20}))
"""
_LXML = """
import json, sys, time
from lxml import etree
began = time.perf_counter()
schema = etree.RelaxNG(etree.parse(sys.argv[1]))
ready = time.perf_counter() - began
parser = etree.XMLParser(collect_ids=False)
started = time.perf_counter()
valid = sum(schema.validate(etree.parse(name, parser)) for name in sys.argv[2:])
print(json.dumps({"ready": ready, "cold": time.perf_counter() - started, "valid": valid}))
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("schema", type=Path)
    parser.add_argument("documents", type=Path, nargs="+")
    arguments = parser.parse_args()
    names = [str(path) for path in arguments.documents]
    megabytes = sum(path.stat().st_size for path in arguments.documents) / 1e6
    print(f"{len(names)} documents, {megabytes:.1f} MB, {arguments.schema.name}")
    ours, ours_whole = _timed([sys.executable, "-c", _OURS, str(arguments.schema), *names])
    assert isinstance(ours, dict)
    print(
        f"tei_kit: import {ours['import'] * 1000:.0f} ms, schema ready {ours['ready'] * 1000:.0f} "
        f"ms (from frozen bytes {ours['thawed'] * 1000:.0f} ms)"
    )
    print(
        f"  cold {ours['cold']:.2f} s ({megabytes / ours['cold']:.1f} MB/s), warm "
        f"{megabytes / ours['warm']:.1f} MB/s, {ours['memory']:.0f} MB beside the documents, "
        f"{ours['valid']:.0f} valid"
    )
    if shutil.which("jing"):
        _, jing_whole = _timed(["jing", str(arguments.schema), *names])
        cold_run = ours["import"] + ours["ready"] + ours["cold"]
        print(
            f"jing: whole run {jing_whole:.2f} s; ours takes {cold_run / jing_whole:.2f} of that "
            f"(with starting Python and three warm rounds {ours_whole:.2f} s)"
        )
    lxml, lxml_whole = _timed([sys.executable, "-c", _LXML, str(arguments.schema), *names])
    if isinstance(lxml, dict):
        print(
            f"lxml: schema ready {lxml['ready']:.2f} s ({lxml['ready'] / ours['ready']:.0f} times "
            f"ours), documents {lxml['cold']:.2f} s, {lxml['valid']} valid"
        )
    else:
        print(f"lxml: {lxml or 'failed'} after {lxml_whole:.0f} s")


def _timed(command: list[str]) -> tuple[dict[str, float] | str, float]:
    """Run a command; return what it prints as JSON, if it is, and the seconds it took."""
    began = time.perf_counter()
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=_LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return "did not finish", time.perf_counter() - began
    took = time.perf_counter() - began
    try:
        return json.loads(run.stdout), took
    except json.JSONDecodeError:
        return run.stdout[-200:], took


if __name__ == "__main__":
    main()
