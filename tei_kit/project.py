"""The project file: what an archive's folder says about its sources, lists and editions."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest
from pathlib import Path, PurePosixPath
from typing import Annotated
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError

from tei_kit.errors import UsageError
from tei_kit.files import read_input
from tei_kit.model.historical_date import W3C_DATE
from tei_kit.project_places import PROJECT_FILE


def _stays_inside(path: str) -> str:
    if PurePosixPath(path).is_absolute() or ".." in PurePosixPath(path).parts:
        raise ValueError("must be a path below the project's folder")
    return path


def _is_w3c_date(value: str) -> str:
    if not W3C_DATE.fullmatch(value):
        raise ValueError("must be a date such as 1953, 1953-05 or 1953-05-06")
    return value


def _says_something(value: str) -> str:
    if not value.strip():
        raise ValueError("must say why")
    return value


InnerPath = Annotated[str, AfterValidator(_stays_inside)]
W3cDate = Annotated[str, AfterValidator(_is_w3c_date)]


class _Table(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class About(_Table):
    """Say what the project is called; its editions bear this title."""

    title: str = "Digital edition"


class Sources(_Table):
    """Say which files are sources (glob patterns) and how their bytes are to be read."""

    files: tuple[InnerPath, ...] = ("sources/*.txt",)
    encoding: str | None = None


class Authorities(_Table):
    """Say which files list persons, organizations and places (glob patterns)."""

    files: tuple[InnerPath, ...] = ("authorities/*.csv",)


class Publication(_Table):
    """Say what the header's publicationStmt states.

    `licence` names the terms, `licence_target` is the address of their full text; `availability`
    says in words what holds where there is no licence. `date` is the day of the encoding.
    """

    publisher: str | None = None
    licence: str | None = None
    licence_target: str | None = None
    availability: str | None = None
    date: W3cDate | None = None


class Tei(_Table):
    """Say where the encoded documents are kept."""

    folder: InnerPath = "tei"


class Editions(_Table):
    """Say which editions are made, and where."""

    folder: InnerPath = "build"
    formats: tuple[str, ...] = ("html", "json")


class Ignored(_Table):
    """Say which findings are ignored in which files (glob patterns), and why."""

    paths: tuple[InnerPath, ...] = Field(min_length=1)
    rules: tuple[str, ...] = Field(min_length=1)
    reason: Annotated[str, AfterValidator(_says_something)]


class Validation(_Table):
    """Say what the TEI files are checked against, and what a check of them leaves out.

    `schemas` are paths below the project's folder, or addresses that `tei-kit schema add` knows.
    """

    schemas: tuple[InnerPath, ...] = ()
    ignore: tuple[Ignored, ...] = ()


class ProjectFile(_Table):
    """Carry what a `tei-kit.toml` says; every table may be missing."""

    project: About = About()
    sources: Sources = Sources()
    authorities: Authorities = Authorities()
    publication: Publication = Publication()
    tei: Tei = Field(default=Tei())
    editions: Editions = Editions()
    validation: Validation = Validation()


@dataclass(frozen=True, slots=True)
class Project:
    """Stand for a project: its folder and what its file says."""

    folder: Path
    says: ProjectFile

    def source_files(self) -> tuple[Path, ...]:
        """Return the paths of the sources in the order of their names.

        Raises:
            UsageError: if there are none, or two would be encoded to the same file.
        """
        paths = self._matching(self.says.sources.files)
        if not paths:
            patterns = ", ".join(self.says.sources.files)
            raise UsageError(
                f"No file in {self.folder} matches {patterns}. "
                f"Put the sources there or mend [sources] files in {PROJECT_FILE}."
            )
        refuse_equal_stems(paths)
        return paths

    def authority_files(self) -> tuple[Path, ...]:
        """Return the paths of the authority files in the order of their names."""
        return self._matching(self.says.authorities.files)

    @property
    def tei_folder(self) -> Path:
        """Return the folder of the encoded documents."""
        return self.folder / self.says.tei.folder

    @property
    def editions_folder(self) -> Path:
        """Return the folder of the editions."""
        return self.folder / self.says.editions.folder

    def schemas(self) -> tuple[str, ...]:
        """Return the schemas that the project names: paths from here, or addresses."""
        return tuple(
            name if urlsplit(name).scheme else str(self.folder / name)
            for name in self.says.validation.schemas
        )

    def ignored_rules(self, file: Path) -> frozenset[str]:
        """Return the rules whose findings the project ignores in a TEI file."""
        return frozenset(rule for entry in self.ignore_entries(file) for rule in entry.rules)

    def ignore_entries(self, file: Path) -> tuple[Ignored, ...]:
        """Return the entries of `[[validation.ignore]]` that a TEI file is meant by."""
        try:
            relative = file.resolve().relative_to(self.folder.resolve()).as_posix()
        except ValueError:
            return ()
        return tuple(
            entry
            for entry in self.says.validation.ignore
            if any(_pattern(glob).fullmatch(relative) for glob in entry.paths)
        )

    def _matching(self, patterns: Sequence[str]) -> tuple[Path, ...]:
        root = self.folder.resolve()
        found = {path for pattern in patterns for path in self.folder.glob(pattern)}
        files = [path for path in found if not path.is_dir()]
        strangers = [path for path in files if not path.resolve().is_relative_to(root)]
        if strangers:
            raise UsageError(
                f"{min(strangers)} leads out of the project's folder. Copy the file into it."
            )
        return tuple(sorted(files))


def refuse_equal_stems(paths: Sequence[Path]) -> None:
    """Raise UsageError if two sources would be encoded to files of the same name.

    >>> refuse_equal_stems([Path("a/letter.txt"), Path("b/letter.md")])
    Traceback (most recent call last):
        ...
    tei_kit.errors.UsageError: a/letter.txt and b/letter.md would both become letter.xml. Rename...
    """
    first: dict[str, Path] = {}
    for path in paths:
        # File systems that ignore case would take the second for the first.
        other = first.setdefault(path.stem.casefold(), path)
        if other is not path:
            raise UsageError(
                f"{other} and {path} would both become {path.stem}.xml. Rename one of them."
            )


@cache
def _pattern(glob: str) -> re.Pattern[str]:
    """Compile a glob pattern as `Path.glob` understands it: ** stands for any folders."""
    parts = [part for part in glob.split("/") if part not in ("", ".")]
    written = []
    for part, following in zip_longest(parts, parts[1:]):
        if part == "**":
            written.append("(?:[^/]+/)*" if following else "(?:[^/]+/)*[^/]+")
        else:
            name = re.escape(part).replace(r"\*", "[^/]*").replace(r"\?", "[^/]")
            written.append(f"{name}/" if following else name)
    return re.compile("".join(written))


def load_project(place: Path) -> Project:
    """Read a project file.

    Args:
        place: the project's folder, or its file.

    Returns:
        The project.

    Raises:
        UnreadableInputError: if there is no such file or it may not be read.
        UsageError: if it is not TOML or says something that no project says; the message tells
            each place as file:line.
    """
    file = place / PROJECT_FILE if place.is_dir() else place
    data = read_input(str(file))
    try:
        text = data.decode("utf-8-sig")
        tables = tomllib.loads(text)
    except UnicodeDecodeError as error:
        raise UsageError(f"{file} is not UTF-8. Save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise UsageError(f"{file} is not TOML: {error}.") from error
    try:
        says = ProjectFile.model_validate(tables)
    except ValidationError as error:
        raise UsageError(_mistakes(file, text, error)) from error
    return Project(file.parent, says)


def _mistakes(file: Path, text: str, error: ValidationError) -> str:
    lines = []
    for mistake in error.errors():
        location = mistake["loc"]
        keys = [part for part in location if isinstance(part, str)]
        what = (
            "is not known; look for a misspelling"
            if mistake["type"] == "extra_forbidden"
            else mistake["msg"].removeprefix("Value error, ")
        )
        lines.append(f"{file}:{line_of(text, location)}: {'.'.join(keys)}: {what}.")
    return "\n".join(lines)


def line_of(text: str, location: Sequence[int | str]) -> int:
    r"""Return the line on which a key stands: the last of the keys found, each below the former.

    Args:
        text: the project file.
        location: keys from the outermost on; a number after the name of a repeated table says
            which of its tables is meant.

    >>> line_of("[[a.b]]\nc = 1\n[[a.b]]\nc = 2", ("a", "b", 1, "c"))
    4
    """
    line, lines = 1, text.splitlines()
    repeated: re.Pattern[str] | None = None
    for part in location:
        if isinstance(part, str):
            key = re.escape(part)
            header = rf"\[{{1,2}}\s*(?:[\w-]+\s*\.\s*)*{key}\s*\]{{1,2}}"
            found = _line_with(re.compile(rf"\s*(?:{header}|[\"']?{key}[\"']?\s*=)"), lines, line)
            repeated = re.compile(rf"\s*{header}") if found else None
            line = found or line
        elif repeated is not None:
            for _ in range(part):
                line = _line_with(repeated, lines, line + 1) or line
    return line


def _line_with(pattern: re.Pattern[str], lines: Sequence[str], first: int) -> int | None:
    return next((n for n in range(first, len(lines) + 1) if pattern.match(lines[n - 1])), None)
