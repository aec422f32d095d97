"""Which files git calls changed since a revision."""

from __future__ import annotations

import subprocess
from pathlib import Path

from tei_kit.errors import UsageError


def changed_files(revision: str) -> frozenset[Path]:
    """Return the files of the current repository that changed since a revision.

    Changed is what differs from the commit at which the present branch left the revision's,
    committed or not, and what git does not track (and does not ignore).

    Args:
        revision: any name of a commit that git knows.

    Returns:
        Absolute paths.

    Raises:
        UsageError: if git is missing, this is no repository, or there is no such revision.
    """
    root = Path(
        _git(["rev-parse", "--show-toplevel"], "This folder is in no git repository").rstrip("\n")
    )
    commit = _git(
        ["rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"],
        f"git knows no revision “{revision}”. Fetch it first (in a CI: with its full history)",
    ).strip()
    forked = _output(["merge-base", commit, "HEAD"])
    base = (forked or commit).strip()
    # -z keeps names as they are; the root is where these names begin.
    difference = _git(
        ["-C", str(root), "diff", "--name-only", "-z", "--no-ext-diff", "--no-renames", base, "--"],
        "git can't compare the files",
    )
    new = _git(
        ["-C", str(root), "ls-files", "--others", "--exclude-standard", "-z"],
        "git can't list the files",
    )
    return frozenset((root / name).resolve() for name in (difference + new).split("\0") if name)


def _git(arguments: list[str], complaint: str) -> str:
    output = _output(arguments)
    if output is None:
        raise UsageError(f"{complaint}, and --changed-since needs it.")
    return output


def _output(arguments: list[str]) -> str | None:
    """Return what git prints, None if it fails."""
    command = ["git", *arguments]
    try:
        done = subprocess.run(  # noqa: S603 - no shell, and the revision can't be an option
            command, capture_output=True, stdin=subprocess.DEVNULL, check=False
        )
    except FileNotFoundError as error:
        raise UsageError("There is no git here, and --changed-since needs it.") from error
    if done.returncode:
        return None
    return done.stdout.decode("utf-8", "surrogateescape")
