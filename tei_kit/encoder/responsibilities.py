"""Who stated something in an encoding, and what: the statements of responsibility."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.layout import Element, container, line
from tei_kit.encoder.vocabulary import SOFTWARE
from tei_kit.model import AnnotationKind, Document

SOFTWARE_NAME = "tei-kit"

KIND_NAMES: dict[AnnotationKind, str] = {
    "person": "persons",
    "organization": "organizations",
    "place": "places",
    "date": "dates",
    "time": "times of day",
    "figure": "figures",
}


def statements_of_responsibility(
    document: Document, identifiers: Identifiers
) -> Iterator[Element | None]:
    """Yield a `respStmt` for the software and for each plugin that stated something."""
    yield _statement(SOFTWARE, "encoding in TEI", "software", SOFTWARE_NAME)
    for name, stated in sorted(_stated(document).items()):
        identifier = identifiers.of("responsibility", name)
        yield _statement(identifier, f"recognition of {listed(stated)}", "plugin", name)


def structuring(document: Document) -> set[str]:
    """Return the names of the plugins that inferred passages or milestones."""
    passages = {passage.responsibility for passage in document.passages}
    milestones = {milestone.responsibility for milestone in document.milestones}
    return {name for name in passages | milestones if name}


def responsible(document: Document) -> set[str]:
    """Return the names of all plugins that stated something."""
    return structuring(document) | {note.responsibility for note in document.annotations}


def listed(names: Iterable[str]) -> str:
    """Return names as prose lists them.

    >>> listed(["dates"]), listed(["dates", "figures", "places"])
    ('dates', 'dates, figures and places')
    """
    *first, last = names
    return f"{', '.join(first)} and {last}" if first else last


def _stated(document: Document) -> dict[str, list[str]]:
    """Return what each plugin stated: kinds of mentions, and structure where it inferred it."""
    kinds: dict[str, set[AnnotationKind]] = {}
    for annotation in document.annotations:
        kinds.setdefault(annotation.responsibility, set()).add(annotation.kind)
    structure = structuring(document)
    return {
        name: [
            *(words for kind, words in KIND_NAMES.items() if kind in kinds.get(name, ())),
            *(["structure"] if name in structure else []),
        ]
        for name in kinds.keys() | structure
    }


def _statement(identifier: str, what: str, kind: str, name: str) -> Element | None:
    return container(
        "respStmt", [line("resp", what), line("name", name, type=kind)], xml_id=identifier
    )
