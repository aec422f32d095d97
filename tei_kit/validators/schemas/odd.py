"""ODD: compiled to a grammar and to Schematron, which are kept ready between runs."""

from __future__ import annotations

from tei_kit.relaxng import Resolver, Schema, freeze_schema, refuse_everything, thaw_schema
from tei_kit.validators.schemas.constraints import load_constraints, refuse_wrong_constraints
from tei_kit.validators.schemas.frozen import Form, FrozenSchemas
from tei_kit.validators.schemas.loaded import LoadedSchema
from tei_kit.validators.schemas.relax_ng import of_engine

_LENGTH = 8


def load_odd(name: str, data: bytes, resolver: Resolver = refuse_everything) -> LoadedSchema:
    """Compile an ODD and make it ready: its grammar and its constraints.

    Args:
        name: how messages call it; its sources are resolved against it.
        data: its bytes.
        resolver: gives its sources.

    Raises:
        UnreadableInputError: if a source is missing or the ODD is not correct.
    """
    grammar, rules = FrozenSchemas.of_user().made(data, name, resolver, _COMPILED)
    return of_engine(name, grammar).and_rules(load_constraints(name, rules))


def _make(data: bytes, name: str, resolver: Resolver) -> tuple[Schema, bytes]:
    from tei_kit.odd import compile_odd, schema_of  # noqa: PLC0415 - needed the first time only
    from tei_kit.odd.schematron import extract_schematron  # noqa: PLC0415

    compiled = compile_odd(data, name, resolver)
    rules = extract_schematron(compiled).serialized()
    refuse_wrong_constraints(name, rules)
    return schema_of(compiled), rules


def _freeze(made: tuple[Schema, bytes]) -> bytes:
    grammar, rules = made
    return len(rules).to_bytes(_LENGTH, "big") + rules + freeze_schema(grammar)


def _thaw(frozen: bytes) -> tuple[Schema, bytes]:
    end = _LENGTH + int.from_bytes(frozen[:_LENGTH], "big")
    return thaw_schema(frozen[end:]), frozen[_LENGTH:end]


_COMPILED = Form(_make, _freeze, _thaw, ("relaxng", "odd", "pages", "schematron"))
