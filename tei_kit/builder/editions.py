"""The editions of a project: made again when their TEI changed, and rid of what is gone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from tei_kit.builder.run import Run, Step
from tei_kit.builder.state import EditionState, fingerprint
from tei_kit.exporters import export
from tei_kit.files import inside, write_whole
from tei_kit.model import EditionSettings
from tei_kit.tei.parsing import TeiFile


def export_editions(run: Run, files: Sequence[TeiFile]) -> None:
    """Export the formats that the project asks for."""
    says = run.project.says
    parts = [part for file in files for part in (Path(file.name).name, file.data)]
    made_from = fingerprint(says.model_dump_json(), *parts)
    for number, name in enumerate(says.editions.formats, 1):
        run.progress(Step("export", name, number, len(says.editions.formats)))
        folder = run.project.editions_folder / name
        state = run.before.editions.get(name)
        if state and state.made_from == made_from and _all_there(folder, state.files):
            run.after.editions[name] = state
        else:
            written = _export(run, name, folder, files)
            _remove(folder, set(state.files if state else ()) - set(written))
            run.after.editions[name] = EditionState(made_from=made_from, files=written)


def _export(run: Run, name: str, folder: Path, files: Sequence[TeiFile]) -> tuple[str, ...]:
    settings = EditionSettings(run.project.says.project.title)
    edition = export(name, files, settings)
    for relative, data in edition.files.items():
        if write_whole(inside(folder, relative), data):
            run.report.written.append(folder / relative)
    return tuple(sorted(edition.files))


def _all_there(folder: Path, files: Iterable[str]) -> bool:
    return all(inside(folder, relative).is_file() for relative in files)


def _remove(folder: Path, files: Iterable[str]) -> None:
    for relative in sorted(files):
        inside(folder, relative).unlink(missing_ok=True)
