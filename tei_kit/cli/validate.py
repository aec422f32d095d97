"""`tei-kit validate`: TEI files against schema, rules and sources."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import click

from tei_kit.cli._checking import Checked, Task
from tei_kit.cli._jobs import jobs_for
from tei_kit.cli._many_files import check_all
from tei_kit.cli._outcome import say_to_user, status_of_report, summary
from tei_kit.cli._progress import progress
from tei_kit.cli._projects import Projects
from tei_kit.cli._result import give, print_bytes
from tei_kit.cli._sources import sources_by_stem
from tei_kit.errors import UsageError
from tei_kit.files import STANDARD_INPUT, read_input
from tei_kit.model import SEVERITIES, Report, ReportSettings, Severity
from tei_kit.reporters import printable, reporter
from tei_kit.validators.schemas.loaded import SchematronChoice

_TEXT = "text"
_OWN_ENGINE, _SAXON = "own", "saxon"


@dataclass(frozen=True, slots=True)
class Options:
    """What the call asks for besides the files."""

    schemas: tuple[str, ...]
    schematron_engine: str
    phase: str | None
    source_folder: Path | None
    encoding: str | None
    project_place: Path | None
    format_name: str
    output: Path | None
    excerpts: bool | None
    statistics: bool
    baseline: Path | None
    write_baseline: Path | None
    fail_on: Severity
    exit_zero: bool
    changed_since: str | None
    jobs: int | None
    watch: bool


def _known_format(_context: click.Context, _option: click.Parameter, name: str) -> str:
    """Return the name of a format that there is; the reporters of others are not imported."""
    try:
        return reporter(name).name
    except UsageError as error:
        raise click.BadParameter(str(error)) from error


@click.command(name="validate")
@click.argument("files", nargs=-1, required=True, metavar="FILES...")
@click.option(
    "--schema",
    "schemas",
    multiple=True,
    metavar="SCHEMA",
    help="A schema, or an address that `tei-kit schema add` knows; may be given several times. "
    "Else those of the project, else those that the file names, else tei_kit's own.",
)
@click.option(
    "--schematron-engine",
    type=click.Choice([_OWN_ENGINE, _SAXON]),
    default=_OWN_ENGINE,
    show_default=True,
    help="What evaluates Schematron: our own engine, or Saxon (needs tei-kit[saxon]).",
)
@click.option(
    "--phase",
    metavar="NAME",
    help="The phase of Schematron schemas that is checked, or #ALL; else the one that they name.",
)
@click.option(
    "--sources",
    "source_folder",
    type=click.Path(path_type=Path, file_okay=False, exists=True),
    metavar="DIR",
    help="The folder with the source texts: the TEI must carry them character by character.",
)
@click.option("--encoding", metavar="NAME", help="How the sources are encoded, if not as UTF-8.")
@click.option(
    "--project",
    "project_place",
    type=click.Path(path_type=Path, exists=True),
    metavar="PLACE",
    help="The project whose [validation] holds; else the nearest above each file.",
)
@click.option(
    "--format",
    "format_name",
    metavar="FORMAT",
    callback=_known_format,
    default=_TEXT,
    show_default=True,
    help="How the findings are written: text, json, sarif, github, gitlab, junit, or as another "
    "reporter does that is installed.",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Write the findings to a file instead of standard output.",
)
@click.option(
    "--excerpts/--no-excerpts",
    default=None,
    help="Show the line of each finding with a caret (text format; the default on a terminal).",
)
@click.option("--statistics", is_flag=True, help="Add a table of how often each rule was broken.")
@click.option(
    "--baseline",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="Leave out the findings that this file lists.",
)
@click.option(
    "--write-baseline",
    type=click.Path(path_type=Path, dir_okay=False),
    metavar="FILE",
    help="List all present findings in this file, to leave them out from now on.",
)
@click.option(
    "--fail-on",
    type=click.Choice(SEVERITIES),
    default="warning",
    show_default=True,
    help="The mildest severity that makes the exit status 1.",
)
@click.option("--exit-zero", is_flag=True, help="Findings leave the exit status 0.")
@click.option(
    "--changed-since",
    metavar="REV",
    help="Check only those of FILES that git calls changed since a revision (origin/main).",
)
@click.option(
    "-j",
    "--jobs",
    type=click.IntRange(min=0),
    metavar="N",
    help="How many processes check files at the same time; 0 means one a processor. "
    "Else as many as serve: one for few files, several for megabytes.",
)
@click.option("--watch", is_flag=True, help="Check again whenever a file changes, until Ctrl-C.")
def validate_(files: tuple[str, ...], **chosen: object) -> None:
    """Check TEI files: well-formed, valid, pointers resolved, dates and figures plausible.

    FILES are TEI files; - is standard input. Each finding is one line on standard output:
    file:line:column: severity: what is wrong and what to do. `tei-kit explain RULE` says more.

    \b
    Example:
      tei-kit validate tei/*.xml --sources sources
      tei-kit validate tei/*.xml --format sarif -o tei-kit.sarif
      tei-kit validate tei/*.xml --write-baseline baseline.json
    """  # noqa: D301 - click's \b
    options = Options(**chosen)  # type: ignore[arg-type] # click has checked them
    _refuse_contradictions(files, options)
    projects = Projects(options.project_place)
    tasks = [projects.told(task) for task in _tasks(files, options)]
    status, results = _run(tasks, projects, options)
    if options.watch:
        # Ctrl-C is the way out, not a failure.
        with suppress(KeyboardInterrupt):
            status = _watch(tasks, results, projects, options)
    raise SystemExit(status)


def _refuse_contradictions(files: Sequence[str], options: Options) -> None:
    if options.baseline and options.write_baseline:
        raise UsageError("Take --baseline to compare or --write-baseline to write, not both.")
    if options.watch and (options.format_name != _TEXT or options.output or options.write_baseline):
        raise UsageError("--watch shows findings as text, to somebody who looks on.")
    if options.watch and STANDARD_INPUT in files:
        raise UsageError("--watch looks at files; standard input can't be read twice.")


def _tasks(files: Sequence[str], options: Options) -> list[Task]:
    changed = _changed(options.changed_since)
    sources = sources_by_stem(options.source_folder)
    blank = Task(
        path="",
        name="",
        encoding=options.encoding,
        schemas=options.schemas,
        schematron=SchematronChoice(options.phase, options.schematron_engine == _SAXON),
        outlined=_needs_outline(options),
    )
    tasks = []
    for path in files:
        if path == STANDARD_INPUT:
            data = read_input(path)
            tasks.append(replace(blank, path=path, name="(standard input)", data=data))
        elif changed is None or Path(path).resolve() in changed:
            named = sources.get(Path(path).stem, ())
            tasks.append(replace(blank, path=path, name=_shown(path, options), sources=named))
    return tasks


def _changed(revision: str | None) -> frozenset[Path] | None:
    if revision is None:
        return None
    from tei_kit.cli._changed import changed_files  # noqa: PLC0415 - seldom needed

    return changed_files(revision)


def _shown(path: str, options: Options) -> str:
    """Return how a file is called: as the user did, but for machines by its path from here."""
    here = Path.cwd()
    if options.format_name != _TEXT and Path(path).is_absolute():
        return str(Path(path).relative_to(here)) if Path(path).is_relative_to(here) else path
    return path


def _run(
    tasks: Sequence[Task],
    projects: Projects,
    options: Options,
    known: Sequence[Checked | None] | None = None,
) -> tuple[int, list[Checked]]:
    """Check what is not known yet, tell what was found, and return the exit status."""
    leave_out_known = _leaving_out_known(options)
    results = list(known or [None] * len(tasks))
    missing = [task for task, result in zip(tasks, results, strict=True) if result is None]
    jobs = jobs_for(missing, options.jobs)
    with progress("validate", len(missing)) as advance:
        fresh = iter(check_all(missing, jobs, advance))
    checked = [next(fresh) if result is None else result for result in results]
    has_sources = options.source_folder is not None
    files = [result.report for result in checked]
    files += projects.unused(tasks, checked, has_sources=has_sources)
    told = Report(tuple(files), None if options.exit_zero else options.fail_on)
    told = leave_out_known(told)
    _tell(told, options)
    return max([status_of_report(told), *(result.status for result in checked)]), checked


def _leaving_out_known(options: Options) -> Callable[[Report], Report]:
    if options.baseline is None and options.write_baseline is None:
        return lambda told: told
    from tei_kit.cli._baselines import comparing, writing  # noqa: PLC0415 - seldom needed

    if options.write_baseline is not None:
        return writing(options.write_baseline)
    assert options.baseline is not None
    return comparing(options.baseline)


def _needs_outline(options: Options) -> bool:
    return bool(
        options.baseline
        or options.write_baseline
        or _settings(options).excerpts
        or reporter(options.format_name).needs_outline
    )


def _settings(options: Options) -> ReportSettings:
    is_terminal = sys.stdout.isatty() and options.output is None
    excerpts = is_terminal if options.excerpts is None else options.excerpts
    color = is_terminal and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return ReportSettings(color, excerpts)


def _tell(told: Report, options: Options) -> None:
    text = reporter(options.format_name).write(told, _settings(options))
    is_text = options.format_name == _TEXT
    table = ""
    if options.statistics:
        from tei_kit.cli._statistics import statistics  # noqa: PLC0415 - seldom needed

        table = statistics(told)
    if options.output is not None:
        give(text, options.output)
        print_bytes(table)
    else:
        give(text + table if is_text else text, None, for_machines=not is_text)
        if table and not is_text:
            say_to_user(table.rstrip("\n"))
    for failure in told.failures:
        say_to_user(printable(failure.failure or "", kept="\n"))
    for line in told.gone:
        say_to_user(f"No longer found, though the baseline lists it: {printable(line)}")
    say_to_user(summary(told))


def _watch(
    tasks: Sequence[Task], results: list[Checked], projects: Projects, options: Options
) -> int:
    """Check again what changed, until the user interrupts; return the last exit status."""
    from tei_kit.cli._watching import changes  # noqa: PLC0415 - seldom needed

    watched = {path for task in tasks for path in (task.path, *task.sources)}
    status = 0
    for changed in changes(watched):
        kept = [
            None if changed & {task.path, *task.sources} else result
            for task, result in zip(tasks, results, strict=True)
        ]
        click.clear()
        status, results = _run(tasks, projects, options, kept)
    return status


COMMAND = validate_
