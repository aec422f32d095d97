"""Reading and writing files: bounded, and whole or not at all."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from tei_kit.errors import UnreadableInputError, UsageError

LARGEST_INPUT = 32 * 1024 * 1024
"""The bytes that one input may have; a text of that size is some 15,000 printed pages."""

STANDARD_INPUT = "-"


def read_input(path: str) -> bytes:
    """Read a file that the user names, or standard input for "-".

    Args:
        path: the path as the user wrote it.

    Returns:
        The bytes.

    Raises:
        UnreadableInputError: if there is no such regular file, it may not be read, or it is larger
            than `LARGEST_INPUT`.
    """
    if path == STANDARD_INPUT:
        return _bounded(sys.stdin.buffer.read(LARGEST_INPUT + 1), "Standard input")
    try:
        _refuse_what_is_no_file(path, Path(path).stat().st_mode)
        with open(path, "rb", opener=_without_waiting) as file:
            _refuse_what_is_no_file(path, os.fstat(file.fileno()).st_mode)
            return _bounded(file.read(LARGEST_INPUT + 1), path)
    except FileNotFoundError as error:
        raise UnreadableInputError(f"There is no file {path}. Check the name.") from error
    except PermissionError as error:
        raise UnreadableInputError(
            f"{path} may not be read by you. Ask its owner for permission (chmod +r)."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableInputError(f"{path} can't be read: {error}.") from error


def _refuse_what_is_no_file(path: str, mode: int) -> None:
    if stat.S_ISDIR(mode):
        raise UnreadableInputError(f"{path} is a folder. Name the files in it ({path}/*).")
    if not stat.S_ISREG(mode):
        raise UnreadableInputError(
            f"{path} is not a regular file but a pipe or a device. "
            f"Pipe it to standard input and name it {STANDARD_INPUT}."
        )


def _without_waiting(path: str, flags: int) -> int:
    # Without O_NONBLOCK, opening a FIFO waits for a writer that may never come.
    return os.open(path, flags | os.O_NONBLOCK)


def _bounded(data: bytes, name: str) -> bytes:
    if len(data) > LARGEST_INPUT:
        raise UnreadableInputError(
            f"{name} is larger than {LARGEST_INPUT // 1024 // 1024} MiB. "
            "Split it into one file a document."
        )
    return data


def write_whole(path: Path, data: bytes) -> bool:
    """Write a file so that it is old or new at every moment, never half; keep an equal one.

    Args:
        path: where to write; missing folders are made.
        data: the bytes.

    Returns:
        Whether the file was written (False: it already held these bytes).

    Raises:
        UsageError: if the place can't be written to.
    """
    try:
        if path.is_file() and path.read_bytes() == data:
            return False
        path.parent.mkdir(parents=True, exist_ok=True)
        with _beside(path) as temporary:
            temporary.write_bytes(data)
            temporary.chmod(0o666 & ~_umask())
            temporary.replace(path)
    except OSError as error:
        raise UsageError(f"{path} can't be written: {error.strerror or error}.") from error
    return True


@contextlib.contextmanager
def _beside(path: Path) -> Iterator[Path]:
    """Yield an unused path in the same folder, so that renaming it is atomic; leave nothing."""
    import tempfile  # noqa: PLC0415 - what only reads needs no such large module

    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=path.parent)
    os.close(descriptor)
    try:
        yield Path(name)
    finally:
        with contextlib.suppress(FileNotFoundError):
            Path(name).unlink()


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask


def inside(folder: Path, relative: str) -> Path:
    """Return the path of an edition's file, which must lie inside the folder.

    Args:
        folder: the edition's folder.
        relative: a relative POSIX path.

    Raises:
        UsageError: if the path is absolute or climbs out of the folder.

    >>> inside(Path("build"), "names/persons.html").as_posix()
    'build/names/persons.html'
    """
    path = PurePosixPath(relative)
    if path.is_absolute() or ".." in path.parts:
        raise UsageError(f"An exporter wants to write to {relative}, outside its folder.")
    return folder / path
