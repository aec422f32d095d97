"""RELAX NG: the engine gives verdict and places, the explanation the words."""

from __future__ import annotations

from collections.abc import Iterator

from tei_kit.model import Finding
from tei_kit.model.period import DATE_ATTRIBUTES
from tei_kit.relaxng import Resolver, Violation, refuse_everything
from tei_kit.relaxng.names import expanded
from tei_kit.relaxng.schema import Schema
from tei_kit.rules.duplicate_identifier import RULE as DUPLICATE_IDENTIFIER
from tei_kit.rules.impossible_date import RULE as IMPOSSIBLE_DATE
from tei_kit.rules.impossible_date import reason as why_impossible
from tei_kit.tei.parsing import TeiFile
from tei_kit.validators.schemas.frozen import FrozenSchemas
from tei_kit.validators.schemas.loaded import SCHEMA_RULE, LoadedSchema


def load_relax_ng(name: str, data: bytes, resolver: Resolver = refuse_everything) -> LoadedSchema:
    """Make a RELAX NG schema ready.

    Args:
        name: how messages call it; relative references are resolved against it.
        data: its bytes, in the XML or the compact syntax.
        resolver: gives the further files that it refers to.

    Raises:
        SchemaError: if it is not correct; the message says where and why.
    """
    return of_engine(name, FrozenSchemas.of_user().ready(data, name, resolver))


def of_engine(name: str, schema: Schema) -> LoadedSchema:
    """Return a schema of the RELAX NG engine as one that files are checked against."""
    start = schema.start

    def begins_with(tag: str) -> bool:
        uri, _, local = tag.removeprefix("{").rpartition("}")
        return schema.opening(start, expanded(uri, local)) is not None

    def check(file: TeiFile, active_rules: frozenset[str]) -> list[Finding]:
        return list(_findings(schema, file, active_rules))

    return LoadedSchema(name, begins_with, check)


def _findings(schema: Schema, file: TeiFile, active_rules: frozenset[str]) -> Iterator[Finding]:
    violations = [
        violation
        for violation in schema.validate(file.data)
        if _rule_that_says_it_better(violation) not in active_rules
    ]
    if not violations:
        return
    from tei_kit.validators.schemas.explanation import Explainer  # noqa: PLC0415 - large

    for violation, message in Explainer(schema, file).explained(violations):
        yield Finding(
            file.name,
            violation.attribute_line or violation.line,
            violation.attribute_column or violation.column,
            SCHEMA_RULE,
            "error",
            message.text,
            message.advice,
        )


def _rule_that_says_it_better(violation: Violation) -> str | None:
    if violation.kind == "duplicate_id" and violation.attribute == "xml:id":
        return DUPLICATE_IDENTIFIER.name
    if (
        violation.kind == "bad_value"
        and violation.attribute in DATE_ATTRIBUTES
        and why_impossible(violation.value)
    ):
        return IMPOSSIBLE_DATE.name
    return None
