"""Every pointer into the file finds the `xml:id` that it names.

A name that points nowhere is lost to lists, indexes and exports. Most often the identifier was
renamed or mistyped, or the entry was deleted.

*Wrong*::

    <standOff>
      <listPerson><person xml:id="pers-holm"><p>Ada Holm</p></person></listPerson>
    </standOff>
    <text><body><p><persName ref="#pers-hulm">Ada Holm</persName></p></body></text>

*Right*::

    <standOff>
      <listPerson><person xml:id="pers-holm"><p>Ada Holm</p></person></listPerson>
    </standOff>
    <text><body><p><persName ref="#pers-holm">Ada Holm</persName></p></body></text>

Source: TEI Guidelines, 1.4.2 (teidata.pointer) and 17.2 (pointing mechanisms).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from difflib import get_close_matches

from tei_kit.model import Finding
from tei_kit.plugins import Rule
from tei_kit.rules._pointers import Pointer, identified, pointers
from tei_kit.rules._report import Reporter
from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import TeiFile

_report = Reporter("broken-pointer", "error")
_MOST_COMPARED = 20
"""Identifiers that are compared with those of the file: more of them are no slips of spelling."""


def check(file: TeiFile) -> Iterator[Finding]:
    """Yield a finding for each identifier that pointers name and no element carries."""
    known = identified(file)
    lost: dict[str, list[Pointer]] = {}
    for pointer in pointers(file):
        if pointer.identifier is not None and pointer.identifier not in known:
            lost.setdefault(pointer.identifier, []).append(pointer)
        elif pointer.value in known and _lacks_its_hash(pointer):
            message = (
                f"{_subject(pointer)} points to a file called “{pointer.value}”; "
                "an element of this file has that xml:id."
            )
            yield _report(file, pointer.element, message, f"Write #{pointer.value}.")
    for number, (identifier, (pointer, *others)) in enumerate(lost.items()):
        message = (
            f"{_subject(pointer)} points to {pointer.value}, which is nowhere in this file"
            f"{_so_do(len(others))}."
        )
        yield _report(
            file,
            pointer.element,
            message,
            _advice(identifier, known if number < _MOST_COMPARED else ()),
        )


def _subject(pointer: Pointer) -> str:
    return f"@{pointer.attribute} of <{local_name(pointer.element.tag)}>"


def _so_do(others: int) -> str:
    if not others:
        return ""
    return (
        f"; so does {others} other pointer" if others == 1 else f"; so do {others} other pointers"
    )


def _lacks_its_hash(pointer: Pointer) -> bool:
    return pointer.attribute not in ("url", "source") and not set(pointer.value) & set("#:/")


def _advice(identifier: str, known: Collection[str]) -> str:
    # A slip spares the beginning or the end; comparing all with all would take long.
    alike = [one for one in known if one[:2] == identifier[:2] or one[-2:] == identifier[-2:]]
    close = get_close_matches(identifier, alike, n=1, cutoff=0.7)
    if close:
        return f"Did you mean #{close[0]}?"
    return f'Add the entry with xml:id="{identifier}", or mend the pointer.'


RULE = Rule(_report.rule, _report.severity, check)
