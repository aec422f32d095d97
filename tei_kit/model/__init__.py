"""The vocabulary of tei_kit: values that the stages hand to each other."""

from tei_kit.model.annotation import Annotation, AnnotationKind
from tei_kit.model.authority_record import AuthorityRecord, EntityKind
from tei_kit.model.document import Document, Field, FieldName
from tei_kit.model.edition import Edition, EditionSettings
from tei_kit.model.finding import Finding, Severity
from tei_kit.model.historical_date import HistoricalDate
from tei_kit.model.metadata import (
    ArchivalIdentifier,
    Correspondence,
    Metadata,
    PublishedEdition,
)
from tei_kit.model.name_index import NameIndex, NameMatch
from tei_kit.model.passage import Milestone, Passage, Role
from tei_kit.model.quantity import FigureType, Quantity
from tei_kit.model.source import Source
from tei_kit.model.span import Span
from tei_kit.model.statement import CERTAINTIES, Certainty

__all__ = [
    "CERTAINTIES",
    "Annotation",
    "AnnotationKind",
    "ArchivalIdentifier",
    "AuthorityRecord",
    "Certainty",
    "Correspondence",
    "Document",
    "Edition",
    "EditionSettings",
    "EntityKind",
    "Field",
    "FieldName",
    "FigureType",
    "Finding",
    "HistoricalDate",
    "Metadata",
    "Milestone",
    "NameIndex",
    "NameMatch",
    "Passage",
    "PublishedEdition",
    "Quantity",
    "Role",
    "Severity",
    "Source",
    "Span",
]
