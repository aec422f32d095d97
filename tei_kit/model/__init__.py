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
from tei_kit.model.report import (
    SEVERITIES,
    Excerpt,
    FileReport,
    LocatedFinding,
    Report,
    ReportSettings,
)
from tei_kit.model.source import Source
from tei_kit.model.span import Span
from tei_kit.model.statement import CERTAINTIES, Certainty

__all__ = [
    "CERTAINTIES",
    "SEVERITIES",
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
    "Excerpt",
    "Field",
    "FieldName",
    "FigureType",
    "FileReport",
    "Finding",
    "HistoricalDate",
    "LocatedFinding",
    "Metadata",
    "Milestone",
    "NameIndex",
    "NameMatch",
    "Passage",
    "PublishedEdition",
    "Quantity",
    "Report",
    "ReportSettings",
    "Role",
    "Severity",
    "Source",
    "Span",
]
