"""What headers say, from the project file and the environment."""

from __future__ import annotations

import os
from datetime import UTC, datetime

from tei_kit.encoder import EncodingSettings
from tei_kit.errors import UsageError
from tei_kit.project import ProjectFile


def settings_of(says: ProjectFile) -> EncodingSettings:
    """Return the settings that a project file and SOURCE_DATE_EPOCH give; no clock is asked.

    Raises:
        UsageError: if SOURCE_DATE_EPOCH is not a number of seconds.

    Source: the SOURCE_DATE_EPOCH specification of the Reproducible Builds project.
    """
    publication = says.publication
    return EncodingSettings(
        publisher=publication.publisher,
        licence=publication.licence,
        licence_target=publication.licence_target,
        availability=publication.availability,
        date=publication.date or _source_date(),
    )


def _source_date() -> str | None:
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if not seconds:
        return None
    try:
        return datetime.fromtimestamp(int(seconds), tz=UTC).date().isoformat()
    except (ValueError, OverflowError, OSError) as error:
        raise UsageError(
            f"SOURCE_DATE_EPOCH is {seconds!r}; it must be a number of seconds since 1970."
        ) from error
