"""The whole line for a project, doing only what changed since the last time."""

from __future__ import annotations

from tei_kit.builder.editions import export_editions
from tei_kit.builder.run import BuildReport, Progress, Run, Step
from tei_kit.builder.state import load_state, save_state
from tei_kit.builder.tei_folder import encode_sources, validate_folder
from tei_kit.encoder import EncodingSettings
from tei_kit.project import Project

__all__ = ["BuildReport", "Progress", "Step", "build"]


def build(
    project: Project,
    settings: EncodingSettings,
    progress: Progress = lambda _: None,
    *,
    overwrite: bool = False,
) -> BuildReport:
    """Encode, validate and export a project; an unreadable file does not stop the others.

    Args:
        project: the project.
        settings: what the headers say.
        progress: is told each step before it is taken.
        overwrite: replace encoded files even if somebody changed them since they were written.

    Returns:
        What was written, found and left out.

    Raises:
        UsageError: if the project contradicts itself or its folders can't be written to.
    """
    run = Run(project, load_state(project.editions_folder), progress, overwrite)
    encode_sources(run, settings)
    export_editions(run, validate_folder(run))
    save_state(project.editions_folder, run.after)
    return run.report
