"""One file checked as a project asks: findings less those that are ignored with a reason."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from pathlib import Path
from typing import NamedTuple

from tei_kit.findings.outline import Outline
from tei_kit.findings.suppression import Suppressed, applied_rules, may_suppress, suppress
from tei_kit.tei.parsing import TeiFile
from tei_kit.validators import schemas_for, validate
from tei_kit.validators.schemas.loaded import SchematronChoice


class CheckedFile(NamedTuple):
    """What a check left of the findings, and the file's outline where it was needed for that."""

    left: Suppressed
    outline: Outline | None


def check(
    file: TeiFile,
    *,
    place: Path | None = None,
    source: bytes | None = None,
    encoding: str | None = None,
    schemas: tuple[str, ...] = (),
    ignored: AbstractSet[str] = frozenset(),
    outlined: bool = True,
    schematron: SchematronChoice = SchematronChoice(),  # noqa: B008 - frozen
) -> CheckedFile:
    """Validate a file and leave out what the file or its project ignores.

    Args:
        file: the parsed file.
        place: where it stands; None where it has no place (standard input).
        source: the bytes that it was encoded from, None where they are not at hand.
        encoding: how the source is encoded.
        schemas: the schemas that the user or the project names.
        ignored: the rules that the project ignores in this file.
        outlined: whether the outline is wanted, where there are findings.
        schematron: how Schematron schemas are checked.

    Raises:
        UnreadableInputError: if a schema is missing or wrong, so that the file can't be checked.
        UsageError: if Saxon is wanted and not installed.
    """
    chosen = schemas_for(file, named=schemas, place=place)
    if schematron != SchematronChoice():
        chosen = tuple(one.as_chosen(schematron) if one.as_chosen else one for one in chosen)
    findings = validate(file, source=source, encoding=encoding, schemas=chosen)
    has_instructions = may_suppress(file.data)
    if not findings and not has_instructions:
        return CheckedFile(Suppressed([], 0, frozenset()), None)
    applied = applied_rules(findings, has_source=source is not None)
    outline = Outline(file.data) if outlined or has_instructions else None
    return CheckedFile(suppress(file.name, outline, findings, applied, ignored), outline)
