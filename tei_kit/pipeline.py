"""The verbs from source to TEI in a row."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from tei_kit.annotators import annotate
from tei_kit.authorities import AuthorityIndex
from tei_kit.encoder import EncodingSettings, encode
from tei_kit.model import AuthorityRecord, Document, Finding, Source
from tei_kit.readers import read
from tei_kit.structurers import structure


@dataclass(frozen=True)
class Encoding:
    """Encode sources with one set of authority records and settings."""

    records: Sequence[AuthorityRecord] = ()
    settings: EncodingSettings = field(default_factory=EncodingSettings)

    @cached_property
    def _index(self) -> AuthorityIndex:
        return AuthorityIndex(self.records)

    def document(self, source: Source) -> Document:
        """Read, structure and annotate a source.

        Raises:
            UnreadableInputError: if the source can't be read.
        """
        return annotate(structure(read(source)), self._index)

    def encode(self, source: Source, source_folder: str = "") -> Encoded:
        """Take a source to TEI.

        Args:
            source: the source.
            source_folder: the way from the TEI file to the source's folder, where it is fixed.

        Returns:
            The TEI file's name and bytes, and what an editor should look at.

        Raises:
            UnreadableInputError: if the source can't be read.
            TextAlteredError: if the TEI would not carry the source's text: a bug of ours.
        """
        document = self.document(source)
        settings = replace(self.settings, source_folder=source_folder)
        data = encode(document, self.records, settings)
        return Encoded(f"{source.stem}.xml", data, tuple(ambiguous_names(document)))


@dataclass(frozen=True, slots=True)
class Encoded:
    """Carry an encoded source: the name and bytes of its TEI file, and what is to be reviewed."""

    name: str
    data: bytes
    findings: tuple[Finding, ...]


def ambiguous_names(document: Document) -> list[Finding]:
    """List the names that fit more than one authority record, at their place in the source."""
    findings = []
    for annotation in document.annotations:
        if annotation.entity is None and len(annotation.candidates) > 1:
            start = annotation.span.start
            line_start = document.text.rfind("\n", 0, start) + 1
            findings.append(
                Finding(
                    file=document.source_name,
                    line=document.text.count("\n", 0, start) + 1,
                    column=start - line_start + 1,
                    rule="ambiguous-name",
                    severity="information",
                    message=(
                        f"“{' '.join(annotation.span.of(document.text).split())}” fits "
                        f"{', '.join(annotation.candidates)}, so it is left unlinked."
                    ),
                    advice="Set @ref in the TEI to the record that is meant.",
                )
            )
    return findings
