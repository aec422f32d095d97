"""What a project says about its encodings as a whole."""

from __future__ import annotations

from dataclasses import dataclass

from tei_kit.errors import UsageError
from tei_kit.tei.datatypes import temporal


@dataclass(frozen=True, slots=True)
class EncodingSettings:
    """Carry what the header can't learn from the document.

    `publisher` is who publishes the encoding; `licence` its terms in words, `licence_target` the
    address of their full text; `availability` says in words what holds where there is no licence;
    `date` (a W3C date) the day of the encoding: no clock is asked.

    `source_folder` is the way from the TEI file's folder to its source's, ending in "/", where the
    two stand in a fixed relation.

    Raises:
        UsageError: if the date is no W3C date.
    """

    publisher: str | None = None
    licence: str | None = None
    licence_target: str | None = None
    availability: str | None = None
    date: str | None = None
    source_folder: str = ""

    def __post_init__(self) -> None:
        if self.date is not None and temporal(self.date) is None:
            raise UsageError(
                f"The date of the encoding, {self.date!r}, is no date. Write it as 1953-05-06."
            )
