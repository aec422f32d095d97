"""`tei-kit build`: the whole line for a project."""

from __future__ import annotations

from pathlib import Path

import click
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from tei_kit.builder import Step, build
from tei_kit.cli._outcome import Outcome, say_to_user
from tei_kit.cli._settings import settings_of
from tei_kit.project import load_project


@click.command(name="build")
@click.argument(
    "project_place",
    required=False,
    default=".",
    type=click.Path(path_type=Path),
    metavar="[PROJECT]",
)
@click.option(
    "--overwrite",
    is_flag=True,
    help="Replace encoded files even if somebody changed them since they were written.",
)
def build_(project_place: Path, *, overwrite: bool) -> None:
    """Encode, validate and export a project: only what changed, each file whole or not at all.

    PROJECT is a folder with a tei-kit.toml, or that file; the current folder if left out.

    \b
    Example:
      tei-kit build corpus
    """  # noqa: D301 - click's \b
    project = load_project(project_place)
    outcome = Outcome()
    with _bar() as bar:
        task = bar.add_task("", total=1, name="")

        def show(step: Step) -> None:
            bar.update(
                task,
                description=step.verb,
                name=step.name,
                completed=step.number - 1,
                total=step.total,
            )

        report = build(project, settings_of(project.says), show, overwrite=overwrite)
    for error in report.errors:
        outcome.fail(error)
    outcome.report(report.findings)
    say_to_user(
        f"{len(report.written)} files written. The editions are in {project.editions_folder}."
    )
    raise SystemExit(outcome.status)


def _bar() -> Progress:
    console = Console(stderr=True)
    return Progress(
        TextColumn("{task.description:>8}"),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("{task.fields[name]}", markup=False),
        console=console,
        transient=True,
        disable=not console.is_terminal,
    )


COMMAND = build_
