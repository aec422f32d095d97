"""Gives a command's result to whom it is for: a file, or standard output."""

from __future__ import annotations

import sys
from pathlib import Path

from tei_kit.files import write_whole


def give(text: str, output: Path | None, *, for_machines: bool = False) -> None:
    """Write a result to a file, whole or not at all, or print it.

    Args:
        text: the result.
        output: the file; None means standard output.
        for_machines: whether it is printed as UTF-8 whatever the terminal understands.

    Raises:
        UsageError: if the file can't be written.
    """
    if output is not None:
        write_whole(output, text.encode("utf-8", "backslashreplace"))
    else:
        print_bytes(text, "utf-8" if for_machines else None)


def print_bytes(text: str, encoding: str | None = None) -> None:
    """Print as bytes: what the encoding of a terminal lacks is escaped, machines get UTF-8."""
    if text:
        sys.stdout.flush()
        data = text.encode(encoding or sys.stdout.encoding, "backslashreplace")
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
