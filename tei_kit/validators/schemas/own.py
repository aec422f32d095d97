"""The schema that tei_kit brings along: what files are checked against that name none."""

from __future__ import annotations

from functools import cache

from tei_kit.model import Finding
from tei_kit.tei.parsing import TeiFile
from tei_kit.validators.schema_files import schema_path
from tei_kit.validators.schemas.loaded import LoadedSchema
from tei_kit.validators.schemas.relax_ng import load_relax_ng


@cache
def own_schema() -> LoadedSchema:
    """Return what `schema/tei_kit.odd` compiles to, loaded once: grammar and constraints."""
    path = schema_path("tei_kit.rng")
    grammar = load_relax_ng(path.name, path.read_bytes())
    return grammar.and_rules(LoadedSchema(path.name, grammar.begins_with, _constraint_findings))


def _constraint_findings(file: TeiFile, active_rules: frozenset[str]) -> list[Finding]:
    return _constraints().check(file, active_rules)


@cache
def _constraints() -> LoadedSchema:
    from tei_kit.validators.schemas.constraints import load_constraints  # noqa: PLC0415 - large

    path = schema_path("tei_kit.sch")
    return load_constraints(path.name, path.read_bytes())
