"""Try the RELAX NG engine on damaged schemas and documents: no crash, no hang, bounded memory.

    python benchmarks/fuzz_relaxng.py [--seconds 600] [--seed 1] [--keep FOLDER] [FILE ...]

Schemas and documents come from the engine's test cases and from further files (`.rng`, `.rnc`,
`.xml`); each try damages some of them by bytes or by elements. A try is told by the seed and its
number, so it can be repeated (`--only NUMBER`). What goes wrong (an exception that is no
`SchemaError`, more processor time or memory than a try may take, another verdict from the frozen
schema) is kept in the folder: the schema, the document, and a text that says what happened.
"""

from __future__ import annotations

import argparse
import random
import resource
import signal
import sys
import time
import traceback
from collections.abc import Callable, Sequence
from contextlib import suppress
from copy import deepcopy
from pathlib import Path
from types import FrameType

from lxml import etree

_ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(_ROOT))

from tei_kit.relaxng import SchemaError, explain, freeze_schema, load_schema, thaw_schema  # noqa: E402
from tests.relaxng.spec_cases import read_cases  # noqa: E402

_SECONDS_A_TRY = 5
_MOST_MEMORY = 1 << 30
_MOST_EDITS = 6
_LONGEST_SEED = 60_000
_SPLINTERS = (
    *b"< > /> &amp; &#x0; &x; ]]> <!-- --> <![CDATA[ { } | & * + ~ ( \\x{10FFFF} \\x{0}".split(),
    *b"grammar external include inherit parent notAllowed [^\\p{L}]{0,999} (a*)* 'a".split(),
    *(b" %b='%b'" % pair for pair in (
        (b"xmlns", b""), (b"xmlns:x", b"u"), (b"name", b"*"), (b"combine", b"interleave"),
        (b"ns", b"u"), (b"type", b"ID"), (b"datatypeLibrary", b""), (b"href", b"a.rng"),
    )),
    b"<!DOCTYPE a [<!ENTITY x 'y'>]>", b'"""', b"\n## ", b" - ", b"\x00", b"\xff\xfe",
    b"\xef\xbb\xbf", b"\xed\xa0\x80", b"9" * 400, b"a" * 5_000, b"(" * 500,
)  # fmt: skip

Material = Sequence[bytes]


class TookTooLongError(Exception):
    """A try took longer than it may."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", type=Path, nargs="*", help="further schemas and documents")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", default="1")
    parser.add_argument("--first", type=int, default=0, help="the number of the first try")
    parser.add_argument("--only", type=int, help="do this try and no other")
    parser.add_argument("--keep", type=Path, default=Path("fuzz-failures"))
    arguments = parser.parse_args()
    resource.setrlimit(resource.RLIMIT_AS, (_MOST_MEMORY, _MOST_MEMORY))
    schemas, documents = _material(arguments.files)
    begun, failures = time.monotonic(), 0
    number = arguments.first if arguments.only is None else arguments.only
    while True:
        schema, document = _damaged(f"{arguments.seed}-{number}", schemas, documents)
        wrong = _tried(schema, document)
        if wrong:
            failures += 1
            _keep(arguments.keep, f"{arguments.seed}-{number}", schema, document, wrong)
        number += 1
        if arguments.only is not None or time.monotonic() - begun > arguments.seconds:
            break
    print(f"{number - arguments.first} tries up to {number}, {failures} went wrong")
    sys.exit(1 if failures else 0)


def _material(files: Sequence[Path]) -> tuple[Material, Material]:
    schemas, documents = [], []
    for case in read_cases():
        schemas += [*([case.schema] if case.schema else []), *case.correct, *case.incorrect]
        documents += [*case.valid, *case.invalid]
    for file in files:
        data = file.read_bytes()
        (documents if file.suffix == ".xml" else schemas).append(data)
    return schemas, documents


def _damaged(seed: str, schemas: Material, documents: Material) -> tuple[bytes, bytes]:
    chance = random.Random(seed)
    schema, document = chance.choice(schemas), chance.choice(documents)
    if chance.random() < 0.8:
        schema = _edited(schema, schemas, chance)
    if chance.random() < 0.8:
        document = _edited(document, documents, chance)
    return schema, document


def _edited(data: bytes, others: Material, chance: random.Random) -> bytes:
    for _ in range(chance.randint(1, _MOST_EDITS)):
        edit = chance.choice((_by_bytes, _by_elements, _by_elements))
        data = edit(data, others, chance)[:_LONGEST_SEED]
    return data


def _by_bytes(data: bytes, others: Material, chance: random.Random) -> bytes:
    start = chance.randint(0, len(data))
    end = min(len(data), start + int(chance.expovariate(0.1)))
    other = chance.choice(others)
    from_other = chance.randint(0, len(other))
    return data[:start] + chance.choice((
        b"",
        data[start:end] * chance.choice((2, 2, 50)),
        bytes(chance.randbytes(1)),
        chance.choice(_SPLINTERS),
        other[from_other : from_other + int(chance.expovariate(0.02))],
    )) + data[end:]  # fmt: skip


def _by_elements(data: bytes, others: Material, chance: random.Random) -> bytes:
    try:
        root = etree.fromstring(data, _parser())
        stranger = etree.fromstring(chance.choice(others), _parser())
    except (etree.XMLSyntaxError, ValueError):
        return _by_bytes(data, others, chance)
    element = chance.choice(list(root.iter("*")))
    other = chance.choice(list(root.iter("*")))
    foreign = chance.choice(list(stranger.iter("*")))
    with suppress(ValueError, TypeError):  # a name or text that XML can't hold, a tree in itself
        chance.choice(_EDITS)(element, other, foreign, chance)
    return etree.tostring(root)


def _parser() -> etree.XMLParser:
    return etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)


Element = etree._Element  # noqa: SLF001 (lxml's name for it)
Edit = Callable[[Element, Element, Element, random.Random], None]


def _drop(element: Element, _other: object, _foreign: object, _chance: object) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _repeat(element: Element, other: Element, _f: object, _c: object) -> None:
    other.append(deepcopy(element))


def _graft(element: Element, _o: object, foreign: Element, c: random.Random) -> None:
    element.insert(c.randint(0, len(element)), deepcopy(foreign))


def _rename(element: Element, _o: object, foreign: Element, _c: object) -> None:
    element.tag = foreign.tag


def _set(element: Element, _o: object, foreign: Element, c: random.Random) -> None:
    for name, value in foreign.attrib.items():
        element.set(name, c.choice((value, "", "x:y", "a" * 300, " a  b ", "-1")))


def _say(element: Element, other: Element, foreign: Element, _c: object) -> None:
    element.text, element.tail = foreign.text, other.text


def _deepen(element: Element, _o: object, _f: object, c: random.Random) -> None:
    for _ in range(c.choice((2, 30, 300))):
        inner = etree.SubElement(element, element.tag)
        inner.attrib.update(dict(element.attrib))
        element = inner


_EDITS: tuple[Edit, ...] = (_drop, _repeat, _graft, _rename, _set, _say, _deepen)


def _tried(schema: bytes, document: bytes) -> str:
    """Return what went wrong, "" if nothing did."""
    signal.signal(signal.SIGPROF, _ring)
    signal.setitimer(signal.ITIMER_PROF, _SECONDS_A_TRY)
    try:
        loaded = load_schema(schema, "fuzzed")
        found = loaded.validate(document)
        for violation in found:
            assert explain(violation).text
        thawed = thaw_schema(freeze_schema(loaded)).validate(document)
        return "" if thawed == found else f"frozen, it finds {thawed}, not {found}"
    except SchemaError as error:
        return "" if str(error) else "an error without words"
    except Exception:  # noqa: BLE001 (whatever it is, it is a bug)
        return traceback.format_exc()
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)


def _ring(_signal: int, _frame: FrameType | None) -> None:
    raise TookTooLongError


def _keep(folder: Path, name: str, schema: bytes, document: bytes, wrong: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{name}.schema").write_bytes(schema)
    (folder / f"{name}.xml").write_bytes(document)
    (folder / f"{name}.txt").write_text(wrong, encoding="utf-8")
    print(f"{name}: {wrong.strip().splitlines()[-1][:200]}", flush=True)


if __name__ == "__main__":
    main()
