"""Read the small schemas and documents of `cases/*.txt`.

A case begins with `== section: what it shows`. Parts begin with `-- kind`:

* `schema`: one schema, up to the next part; `valid` and `invalid` below it are documents;
* `correct`, `incorrect`: schemas by themselves, one a line;
* `file name`: a further file that the schemas of the case may read.

Documents and lone schemas begin with `<` in the first column; a line that doesn't, or that closes
what was opened, goes on. `{xsd}` stands for the library of XML Schema's datatypes, and the root of
a schema gets RELAX NG's namespace where it names none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

CASES = Path(__file__).parent / "cases"
_XSD = "http://www.w3.org/2001/XMLSchema-datatypes"
_RNG = "http://relaxng.org/ns/structure/1.0"


@dataclass
class Case:
    """Carry one case."""

    file: str
    title: str
    files: dict[str, bytes] = field(default_factory=dict)
    schema: bytes | None = None
    valid: list[bytes] = field(default_factory=list)
    invalid: list[bytes] = field(default_factory=list)
    correct: list[bytes] = field(default_factory=list)
    incorrect: list[bytes] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.file}: {self.title}"

    def resolve(self, address: str) -> bytes:
        """Be the resolver of the case's schemas."""
        return self.files[address.removeprefix("schemas/")]


def read_cases() -> Iterator[Case]:
    """Yield the cases of all files."""
    for path in sorted(CASES.glob("*.txt")):
        for block in re.split(r"(?m)^== ", path.read_text(encoding="utf-8"))[1:]:
            yield _read_case(path.name, block)


def _read_case(file: str, block: str) -> Case:
    title, _, rest = block.partition("\n")
    case = Case(file, title)
    for part in re.split(r"(?m)^-- ", rest)[1:]:
        kind, _, text = part.partition("\n")
        text = text.strip("\n").replace("{xsd}", _XSD)
        if kind == "schema":
            case.schema = _schema(text)
        elif kind.startswith("file "):
            case.files[kind[5:]] = _schema(text)
        elif kind in ("correct", "incorrect"):
            getattr(case, kind).extend(_schema(one) for one in _documents(text))
        else:
            getattr(case, kind).extend(one.encode() for one in _documents(text))
    return case


def _documents(text: str) -> Iterator[str]:
    """Yield the documents of a part: lines, joined until they are a whole document."""
    waiting = ""
    for line in text.split("\n"):
        waiting = f"{waiting}\n{line}" if waiting else line
        if _is_whole(waiting):
            yield waiting
            waiting = ""
    if waiting.strip():
        yield waiting


def _is_whole(text: str) -> bool:
    try:
        expat.ParserCreate().Parse(text.encode(), True)  # noqa: FBT003 (expat's call)
    except expat.ExpatError:
        return False
    return True


def _schema(text: str) -> bytes:
    if _RNG not in text:
        text = re.sub(r"<([\w.]+)", rf'<\1 xmlns="{_RNG}"', text, count=1)
    return text.encode()
