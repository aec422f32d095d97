"""The vocabulary of tei_kit: values that the stages hand to each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei_kit.on_demand import on_demand

if TYPE_CHECKING:
    from tei_kit.model.annotation import Annotation as Annotation
    from tei_kit.model.annotation import AnnotationKind as AnnotationKind
    from tei_kit.model.authority_record import AuthorityRecord as AuthorityRecord
    from tei_kit.model.authority_record import EntityKind as EntityKind
    from tei_kit.model.document import Document as Document
    from tei_kit.model.document import Field as Field
    from tei_kit.model.document import FieldName as FieldName
    from tei_kit.model.edition import Edition as Edition
    from tei_kit.model.edition import EditionSettings as EditionSettings
    from tei_kit.model.finding import Finding as Finding
    from tei_kit.model.finding import Severity as Severity
    from tei_kit.model.historical_date import HistoricalDate as HistoricalDate
    from tei_kit.model.metadata import ArchivalIdentifier as ArchivalIdentifier
    from tei_kit.model.metadata import Correspondence as Correspondence
    from tei_kit.model.metadata import Metadata as Metadata
    from tei_kit.model.metadata import PublishedEdition as PublishedEdition
    from tei_kit.model.name_index import NameIndex as NameIndex
    from tei_kit.model.name_index import NameMatch as NameMatch
    from tei_kit.model.passage import Milestone as Milestone
    from tei_kit.model.passage import Passage as Passage
    from tei_kit.model.passage import Role as Role
    from tei_kit.model.quantity import FigureType as FigureType
    from tei_kit.model.quantity import Quantity as Quantity
    from tei_kit.model.report import SEVERITIES as SEVERITIES
    from tei_kit.model.report import Excerpt as Excerpt
    from tei_kit.model.report import FileReport as FileReport
    from tei_kit.model.report import LocatedFinding as LocatedFinding
    from tei_kit.model.report import Report as Report
    from tei_kit.model.report import ReportSettings as ReportSettings
    from tei_kit.model.source import Source as Source
    from tei_kit.model.span import Span as Span
    from tei_kit.model.statement import CERTAINTIES as CERTAINTIES
    from tei_kit.model.statement import Certainty as Certainty
    from tei_kit.model.time_of_day import TimeOfDay as TimeOfDay

__getattr__ = on_demand(
    __name__,
    {
        "annotation": "Annotation AnnotationKind",
        "authority_record": "AuthorityRecord EntityKind",
        "document": "Document Field FieldName",
        "edition": "Edition EditionSettings",
        "finding": "Finding Severity",
        "historical_date": "HistoricalDate",
        "metadata": "ArchivalIdentifier Correspondence Metadata PublishedEdition",
        "name_index": "NameIndex NameMatch",
        "passage": "Milestone Passage Role",
        "quantity": "FigureType Quantity",
        "report": "SEVERITIES Excerpt FileReport LocatedFinding Report ReportSettings",
        "source": "Source",
        "span": "Span",
        "statement": "CERTAINTIES Certainty",
        "time_of_day": "TimeOfDay",
    },
)
