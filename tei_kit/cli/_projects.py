"""What projects say about the files of a call, and which of it nothing needs any longer."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tei_kit.cli._checking import Checked, Task
from tei_kit.files import STANDARD_INPUT, read_input
from tei_kit.findings.locating import located
from tei_kit.findings.outline import Outline
from tei_kit.findings.suppression import applied_rules, unused
from tei_kit.model import FileReport, Finding
from tei_kit.project_places import nearest_project

if TYPE_CHECKING:
    from tei_kit.project import Ignored, Project


@dataclass(slots=True)
class Projects:
    """Know the projects that the files of a call belong to.

    Args:
        place: the project that all of them belong to; None means each file's nearest.
    """

    place: Path | None
    _projects: dict[Path, Project] = field(default_factory=dict)
    _nearest: dict[Path, Path | None] = field(default_factory=dict)

    def told(self, task: Task) -> Task:
        """Return the task with what its project says about it."""
        found = self._project_of(task.path)
        if found is None:
            return task
        _, project = found
        return replace(
            task,
            schemas=task.schemas or project.schemas(),
            ignored=project.ignored_rules(Path(task.path)),
        )

    def unused(
        self, tasks: Collection[Task], results: Collection[Checked], *, has_sources: bool
    ) -> Iterator[FileReport]:
        """Yield a report of each project file with entries that no file needs any longer.

        An entry is judged only if all the files that it is about were checked.
        """
        applied = applied_rules((), has_source=has_sources)
        used: dict[tuple[Path, Ignored], set[str]] = {}
        checked: dict[Path, set[Path]] = {}
        for task, result in zip(tasks, results, strict=True):
            found = self._project_of(task.path)
            if found is not None and result.report.failure is None:
                place, project = found
                checked.setdefault(place, set()).add(Path(task.path).resolve())
                for entry in project.ignore_entries(Path(task.path)):
                    used.setdefault((place, entry), set()).update(result.used)
        for place, files in checked.items():
            findings: list[Finding] = []
            for number, entry in enumerate(self._projects[place].says.validation.ignore):
                if _files_meant(self._projects[place], entry.paths) <= files:
                    line = _line_of_entry(place, number)
                    for rule in sorted(set(entry.rules) - used.get((place, entry), set())):
                        findings += unused(_shown(place), line, 1, rule, applied)
            if findings:
                data = read_input(str(place))
                reported = located(data, sorted(findings), Outline(data))
                yield FileReport(_shown(place), reported, is_document=False)

    def _project_of(self, path: str) -> tuple[Path, Project] | None:
        if path == STANDARD_INPUT and self.place is None:
            return None
        place = self.place or self._nearest_to(Path(path))
        if place is None:
            return None
        if place not in self._projects:
            # Most files belong to no project, and a check should begin at once.
            from tei_kit.project import load_project  # noqa: PLC0415

            self._projects[place] = load_project(place)
        return place, self._projects[place]

    def _nearest_to(self, file: Path) -> Path | None:
        folder = file.parent
        if folder not in self._nearest:
            self._nearest[folder] = nearest_project(file)
        return self._nearest[folder]


def _files_meant(project: Project, patterns: Collection[str]) -> set[Path]:
    # For Path.glob, ** at the end means folders only.
    globs = {f"{pattern}/*" if pattern.endswith("**") else pattern for pattern in patterns}
    found = {path for glob in globs for path in project.folder.glob(glob)}
    return {path.resolve() for path in found if path.is_file()}


def _line_of_entry(place: Path, number: int) -> int:
    from tei_kit.project import line_of  # noqa: PLC0415 - as above

    text = read_input(str(place)).decode("utf-8-sig")
    return line_of(text, ("validation", "ignore", number))


def _shown(place: Path) -> str:
    """Return a project file's path from here, if it is below."""
    here = Path.cwd()
    return str(place.relative_to(here)) if place.is_relative_to(here) else str(place)
