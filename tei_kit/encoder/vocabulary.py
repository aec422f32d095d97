"""What tei_kit's words are in TEI: roles, kinds and units as elements with attributes."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from tei_kit.encoder.identifiers import Identifiers
from tei_kit.model import (
    Annotation,
    AnnotationKind,
    FigureType,
    HistoricalDate,
    Milestone,
    Passage,
    Quantity,
    Role,
    TimeOfDay,
)
from tei_kit.tei.datatypes import temporal, word, words

Content = Literal[
    "divisions", "blocks", "items", "address lines", "opener", "closer", "prose", "notes",
    "phrases", "characters",
]  # fmt: skip
"""What may stand in an element: see `tei_kit.encoder.skeleton`, which holds to it."""


@dataclass(frozen=True, slots=True)
class Form:
    """Say which element a role becomes.

    `kind` is its `@type`; `detail` names the attribute that carries the passage's detail.
    """

    element: str
    content: Content
    kind: str | None = None
    detail: str | None = None


FORMS: Mapping[Role, Form] = {
    "division": Form("div", "divisions", detail="type"),
    "editorial_notes": Form("note", "notes", kind="editorial"),
    "opener": Form("opener", "opener"),
    "closer": Form("closer", "closer"),
    "postscript": Form("postscript", "blocks"),
    "list": Form("list", "items", detail="rend"),
    "label": Form("label", "phrases", detail="type"),
    "item": Form("item", "notes"),
    "note": Form("note", "notes", detail="type"),
    "head": Form("head", "prose", detail="type"),
    "paragraph": Form("p", "prose"),
    "address": Form("address", "address lines"),
    "address_line": Form("addrLine", "phrases"),
    "attestation": Form("seg", "prose", kind="attestation", detail="subtype"),
    "distribution": Form("seg", "prose", kind="distribution", detail="subtype"),
    "dateline": Form("dateline", "phrases"),
    "salutation": Form("salute", "prose"),
    "signature": Form("signed", "prose"),
    "classification": Form("seg", "prose", kind="classification"),
    "copy_mark": Form("seg", "prose", kind="copyMark"),
    "copy_number": Form("seg", "prose", kind="copyNumber"),
    "registration": Form("idno", "characters", kind="registration", detail="subtype"),
    "number": Form("idno", "characters", kind="number", detail="subtype"),
    "gap": Form("gap", "characters", detail="reason"),
}
"""The elements of the roles; of passages with equal spans the earlier role here goes outside."""

_COPY_MARK_WITH_NUMBER = Form("seg", "prose", kind="copyNumber")
_NUMBER_OF_COPY = Form("idno", "characters", kind="copyNumber")


def form_of(role: Role, around: Role | None, inside: Collection[Role]) -> Form:
    """Return the form of a passage, which for the marks of copies depends on its neighbours.

    "Copy" is a mark; "Copy 9" is a numbered mark, and the "9" in it is the number.

    Args:
        role: the passage's own.
        around: the role of the passage that it stands in.
        inside: the roles of the passages directly inside it.

    >>> form_of("number", "copy_number", ()).kind
    'copyNumber'
    """
    if role == "copy_mark" and not {"copy_number", "number"}.isdisjoint(inside):
        return _COPY_MARK_WITH_NUMBER
    if role == "copy_number" and around == "copy_mark" and not inside:
        return _NUMBER_OF_COPY
    if role == "number" and around in ("copy_mark", "copy_number"):
        return _NUMBER_OF_COPY
    return FORMS[role]


NESTING: Mapping[Role, int] = {role: rank for rank, role in enumerate(FORMS)}

SEG_KINDS: Mapping[Role, str] = {
    **{role: form.kind or form.element for role, form in FORMS.items()},
    "address_line": "addressLine",
    "division": "division",
    "editorial_notes": "editorialNotes",
    "paragraph": "paragraph",
    "salutation": "salutation",
    "signature": "signature",
}
"""The `@type` of the `seg` that a role becomes where its own element can't stand."""

SOFTWARE = "tei-kit"
"""The identifier of the software's own statement of responsibility."""

SOFTWARE_POINTER = f"#{SOFTWARE}"

EDITORIAL_DIVISION = "editorialNotes"

_ELEMENTS: Mapping[AnnotationKind, str] = {
    "person": "persName",
    "organization": "orgName",
    "place": "placeName",
    "date": "date",
    "time": "time",
    "figure": "num",
}
_RANKS: Mapping[AnnotationKind, int] = {
    "organization": 0,
    "person": 1,
    "place": 2,
    "date": 3,
    "time": 4,
    "figure": 5,
}
_FIGURE_FORMS: Mapping[FigureType, tuple[str, str]] = {
    "count": ("measure", "count"),
    "measure": ("measure", "measure"),
    "duration": ("measure", "duration"),
    "age": ("measure", "age"),
    "money": ("measure", "currency"),
    "percentage": ("num", "percentage"),
    "ratio": ("num", "ratio"),
    "number": ("num", "cardinal"),
}
_MILESTONE_ELEMENTS: Mapping[str, str] = {"page": "pb", "column": "cb", "line": "lb"}

_ATTRIBUTES = (
    "xml:id", "xml:lang", "ident", "version", "n", "type", "subtype", "role", "rend", "reason",
    "ref", "scheme", "target", "mainLang", "otherLangs", "when", "from", "to", "notBefore",
    "notAfter", "calendar", "evidence", "value", "quantity", "min", "max", "atLeast", "atMost",
    "unit", "commodity", "ana", "who", "next", "prev", "cert", "resp", "source",
)  # fmt: skip
"""In the order in which files carry them."""

_ATTRIBUTE_ORDER = {name: rank for rank, name in enumerate(_ATTRIBUTES)}


def in_order(attributes: Mapping[str, str | None]) -> dict[str, str]:
    """Return the attributes that have a value, in the order in which files carry them.

    >>> in_order({"resp": "#dates", "type": None, "when": "1953"})
    {'when': '1953', 'resp': '#dates'}
    """
    given = [(name, value) for name, value in attributes.items() if value]
    given.sort(key=lambda item: _ATTRIBUTE_ORDER[item[0]])
    return dict(given)


def passage_attributes(passage: Passage, form: Form, identifiers: Identifiers) -> dict[str, str]:
    """Return the attributes of a passage's own element."""
    attributes: dict[str, str | None] = {"type": form.kind, **_signed(passage, identifiers)}
    if form.detail:
        attributes[form.detail] = word(passage.detail)
    return in_order(attributes)


def seg_attributes(passage: Passage, identifiers: Identifiers) -> dict[str, str]:
    """Return the attributes of the `seg` that a passage becomes where its element can't stand."""
    return in_order(
        {
            "type": SEG_KINDS[passage.role],
            "subtype": word(passage.detail),
            **_signed(passage, identifiers),
        }
    )


def classification_level(passage: Passage, text: str) -> tuple[str, str]:
    """Return the level of a classification mark: its name, and the words that describe it.

    >>> from tei_kit.model import Span
    >>> classification_level(Passage("classification", Span(0, 10)), "TOP SECRET")
    ('top-secret', 'Top secret')
    """
    said = words(passage.detail) or words(passage.span.of(text)) or "unnamed"
    level = re.sub(r"[\W_]+", " ", said).strip().lower() or "unnamed"
    return level.replace(" ", "-"), level[0].upper() + level[1:]


def level_pointer(level: str, identifiers: Identifiers) -> str:
    """Return the pointer to the category of a classification level."""
    return identifiers.pointer("level", f"cls-{level}")


def mention_element(annotation: Annotation) -> str:
    """Return the element that an annotation becomes."""
    if isinstance(annotation.value, Quantity):
        return _FIGURE_FORMS[annotation.value.type][0]
    return _ELEMENTS[annotation.kind]


def mention_rank(annotation: Annotation) -> int:
    """Return how far outside an annotation goes among those of the same span, 0 outermost."""
    return _RANKS[annotation.kind]


def mention_attributes(
    annotation: Annotation, identifiers: Identifiers, reason: str | None = None
) -> dict[str, str]:
    """Return the attributes of an annotation's element; `reason` points to why it is so."""
    attributes: dict[str, str | None] = {**_signed(annotation, identifiers), "ana": reason}
    if annotation.entity is not None:
        attributes["ref"] = identifiers.pointer("record", annotation.entity)
    if isinstance(annotation.value, HistoricalDate):
        attributes |= _date_attributes(annotation.value, identifiers)
    elif isinstance(annotation.value, TimeOfDay):
        attributes |= annotation.value.attributes()
    elif isinstance(annotation.value, Quantity):
        attributes |= _figure_attributes(annotation.value)
        if annotation.value.approximate and annotation.certainty == "high":
            attributes["cert"] = "medium"
    return in_order(attributes)


def milestone_element(milestone: Milestone) -> str:
    """Return the element that a milestone becomes."""
    return _MILESTONE_ELEMENTS[milestone.unit]


def milestone_attributes(milestone: Milestone, identifiers: Identifiers) -> dict[str, str]:
    """Return the attributes of a milestone's element."""
    return in_order({"n": milestone.number, **_signed(milestone, identifiers)})


def _signed(
    statement: Passage | Annotation | Milestone, identifiers: Identifiers
) -> dict[str, str | None]:
    responsible = statement.responsibility
    return {
        "cert": statement.certainty,
        "resp": identifiers.pointer("responsibility", responsible) if responsible else None,
    }


def _date_attributes(date: HistoricalDate, identifiers: Identifiers) -> dict[str, str | None]:
    calendar = word(date.calendar)
    return {
        **{name: temporal(value) for name, value in date.attributes().items()},
        "type": "relative" if date.relative else None,
        "evidence": date.evidence,
        "calendar": identifiers.pointer("calendar", f"calendar-{calendar}") if calendar else None,
    }


def _figure_attributes(figure: Quantity) -> dict[str, str | None]:
    element, kind = _FIGURE_FORMS[figure.type]
    attributes: dict[str, str | None] = {
        "type": kind,
        "subtype": "approximate" if figure.approximate else None,
        "min": _number(figure.minimum),
        "max": _number(figure.maximum),
        "atLeast": _number(figure.at_least),
        "atMost": _number(figure.at_most),
    }
    if element == "num":
        return {**attributes, "value": _number(figure.quantity)}
    return {
        **attributes,
        "quantity": _number(figure.quantity),
        "unit": word(figure.unit),
        "commodity": words(figure.commodity),
    }


def _number(number: Decimal | None) -> str | None:
    """Write a number without an exponent; what is no finite number says nothing."""
    if number is None or not number.is_finite() or abs(number.adjusted()) > 40:  # noqa: PLR2004
        return None
    return format(number, "f")
