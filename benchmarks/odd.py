"""Measure how long ODDs take from their bytes to a schema that validates.

    python benchmarks/odd.py SOURCE ODD ...

SOURCE is what the ODDs build on, such as p5subset.xml. Every ODD is compiled several times, each
time in a process of its own; the quickest counts. Processor time is told besides, because it
depends less on what else the machine does.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path

_RUN = """
import json, sys, time
began = time.perf_counter()
from tei_kit.odd import compile_odd, grammar_of, schema_of
import tei_kit.relaxng.loading
imported = time.perf_counter()
source, name = sys.argv[1:]
def read(address):
    if not address.endswith("p5subset.xml"):
        raise LookupError(address)
    return open(source, "rb").read()
busy = time.process_time()
started = time.perf_counter()
odd = compile_odd(open(name, "rb").read(), name, read)
compiled = time.perf_counter()
schema = schema_of(odd)
ready = time.perf_counter()
print(json.dumps({"elements": len(odd.elements), "import": imported - began,
    "compile": compiled - started, "schema": ready - compiled, "total": ready - started,
    "processor": time.process_time() - busy}))
"""
_ROUNDS = 5


def measured(source: Path, odd: Path) -> dict[str, float]:
    """Compile one ODD in processes of its own; return the figures of the quickest round."""
    rounds = []
    for _ in range(_ROUNDS):
        run = subprocess.run(
            [sys.executable, "-c", _RUN, str(source), str(odd)],
            capture_output=True,
            text=True,
            check=True,
        )
        rounds.append(json.loads(run.stdout))
    return min(rounds, key=lambda figures: figures["total"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("source", type=Path)
    parser.add_argument("odds", type=Path, nargs="+")
    arguments = parser.parse_args()
    columns = ("elements", "import", "compile", "schema", "total", "processor")
    print(f"{'ODD':24}" + "".join(f"{column:>11}" for column in columns))
    for odd in arguments.odds:
        figures = measured(arguments.source, odd)
        told = "".join(
            f"{figures[column]:11.0f}" if column == "elements" else f"{figures[column]:9.3f} s"
            for column in columns
        )
        print(f"{odd.stem:24}{told}")


if __name__ == "__main__":
    main()
