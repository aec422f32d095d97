"""Writes the persons, organizations and places that the text mentions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.layout import Element, container, line
from tei_kit.model import AuthorityRecord, EntityKind
from tei_kit.tei.datatypes import temporal, word


@dataclass(frozen=True, slots=True)
class _Form:
    """Say which elements the records of a kind become."""

    list: str
    record: str
    name: str


_FORMS: dict[EntityKind, _Form] = {
    "person": _Form("listPerson", "person", "persName"),
    "organization": _Form("listOrg", "org", "orgName"),
    "place": _Form("listPlace", "place", "placeName"),
}


def stand_off(records: Sequence[AuthorityRecord], identifiers: Identifiers) -> Element | None:
    """Return the `standOff` with records in order of their kind and identifier, None for none.

    Source: TEI Guidelines, 14 (names, dates, people, and places), 16.10 (standOff).
    """
    return container(
        "standOff",
        [
            container(
                form.list,
                [
                    _record(record, form, identifiers)
                    for record in sorted(records, key=lambda record: record.identifier)
                    if record.kind == kind
                ],
            )
            for kind, form in _FORMS.items()
        ],
    )


def _record(record: AuthorityRecord, form: _Form, identifiers: Identifiers) -> Element | None:
    is_person = record.kind == "person"
    description = (
        line("note", record.description, type="description")
        if is_person
        else line("desc", record.description)
    )
    numbers = [line("idno", value, type=word(name)) for name, value in record.identifiers]
    names = _names(record, form)
    life = list(_life(record)) if is_person else []
    return container(
        form.record,
        [*names, *life, description, *numbers],
        xml_id=identifiers.of("record", record.identifier),
    )


def _names(record: AuthorityRecord, form: _Form) -> Iterator[Element | None]:
    """Yield the preferred name, with the period of an organization or place, and the variants."""
    exists = {} if record.kind == "person" else {"from_": record.start, "to": record.end}
    period = {name: temporal(value) for name, value in exists.items()}
    yield line(form.name, record.preferred_name, type="preferred", **period)
    for variant in _unique(record.variants, besides=record.preferred_name):
        yield line(form.name, variant, type="variant")


def _life(record: AuthorityRecord) -> Iterator[Element | None]:
    yield line("birth", record.start, when=temporal(record.start))
    yield line("death", record.end, when=temporal(record.end))


def _unique(names: Iterable[str], besides: str) -> list[str]:
    return [name for name in dict.fromkeys(names) if name != besides]
