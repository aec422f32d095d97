"""The TEI's own customizations, compiled by us and by the TEI's Stylesheets."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from tei_kit.odd import CompiledOdd, compile_odd, schema_of
from tei_kit.relaxng import Schema, load_schema

CUSTOMIZATIONS = ("tei_all", "tei_bare", "tei_lite", "tei_minimal", "tei_simplePrint")

LOST_LISTS = {
    "castItem/@type", "classSpec/@type", "constitution/@type", "factuality/@type",
    "interaction/@type", "recording/@type", "tag/@type",
}  # fmt: skip
"""Closed lists of values that the Stylesheets lose, because the source says no mode for them: the
default of mode is add (TEI Guidelines, att.combinable), so we are right."""

LOST_HINTS = {
    "correspAction/@type", "desc/@type", "form/@type", "graph/@type", "idno/@type", "list/@type",
    "move/@type", "node/@type", "num/@type", "purpose/@type", "tech/@type", "titlePart/@type",
}  # fmt: skip
"""The same loss for half open lists, which allow other values too: no verdict depends on it."""

WRITTEN_OTHERWISE = {"classSpec/@generate", "metDecl/@type"}
"""Up to so many values in a list: nested optional values or optional values in a row."""

LOST_CHOICES = {"anyElement"}
"""The Stylesheets lose org="choice" on the outermost attList; the TEI's own attList of anyElement
says that require and except exclude each other, so we are right."""


def compiled(shared: Path, name: str) -> CompiledOdd:
    """Compile a customization ourselves."""
    odd = (shared / "p5" / "odd" / f"{name}.odd").read_bytes()
    return compile_odd(odd, f"{name}.odd", _source(shared))


@cache
def ours(shared: Path, name: str) -> Schema:
    return schema_of(compiled(shared, name))


@cache
def theirs(shared: Path, name: str) -> Schema:
    return load_schema(compiled_by_stylesheets(shared, name).read_bytes(), f"{name}.rng")


def compiled_by_stylesheets(shared: Path, name: str) -> Path:
    return shared / "p5" / "compiled" / f"{name}.rng"


def _source(shared: Path):
    subset = shared / "p5" / "p5subset.xml"

    def resolve(address: str) -> bytes:
        if address != subset.name:
            raise LookupError(address)
        return subset.read_bytes()

    return resolve
