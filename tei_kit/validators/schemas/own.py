"""The schema that tei_kit brings along: what files are checked against that name none."""

from __future__ import annotations

from functools import cache

from tei_kit.validators.schema_files import schema_path
from tei_kit.validators.schemas.loaded import LoadedSchema
from tei_kit.validators.schemas.relax_ng import load_relax_ng


@cache
def own_schema() -> LoadedSchema:
    """Return `schema/tei_kit.rng`, loaded once."""
    path = schema_path("tei_kit.rng")
    return load_relax_ng(path.name, path.read_bytes())
