"""The command line: one file a command, named as the command is."""

from __future__ import annotations

import os
import sys

import click

from tei_kit import __version__
from tei_kit.cli._by_file import CommandsByFile
from tei_kit.cli._outcome import BUG_STATUS, say_to_user, status_of
from tei_kit.errors import TeiKitError

COMMANDS = ("encode", "validate", "explain", "schema", "export", "build", "figures", "evaluate")


@click.group(
    cls=CommandsByFile,
    modules={name: f"tei_kit.cli.{name}" for name in COMMANDS},
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog="Exit status: 0 clean, 1 findings, 2 wrong usage, 3 unreadable input.",
)
@click.version_option(__version__, prog_name="tei-kit")
def tei_kit() -> None:
    """From an archive's source texts to validated TEI to published editions.

    \b
    Example:
      tei-kit encode letters/*.txt -o tei
      tei-kit validate tei/*.xml
      tei-kit export html tei/*.xml -o edition
    """  # noqa: D301 - click reads \b as "keep these lines as they are"


def main() -> None:
    """Run the command line; whatever happens, the user gets a sentence and an exit status."""
    try:
        tei_kit(prog_name="tei-kit")
    except TeiKitError as error:
        say_to_user(str(error))
        sys.exit(status_of(error))
    except BrokenPipeError:
        # Whoever read our output has enough of it; Python would complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)
    except Exception as error:
        # The last line of defence before a traceback.
        if os.environ.get("TEI_KIT_TRACEBACK"):
            raise
        say_to_user(
            f"tei-kit has a bug: {type(error).__name__}: {error}. Please report it with the "
            "file that brought it about; TEI_KIT_TRACEBACK=1 prints where it happened."
        )
        sys.exit(BUG_STATUS)
