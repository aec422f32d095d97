"""Files are read within bounds and written whole or not at all."""

from __future__ import annotations

import os
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tei_kit import files
from tei_kit.errors import UnreadableInputError, UsageError
from tei_kit.files import inside, read_input, write_whole


def test_what_is_written_is_read(tmp_path: Path) -> None:
    assert write_whole(tmp_path / "a" / "b.xml", b"<a/>") is True
    assert read_input(str(tmp_path / "a" / "b.xml")) == b"<a/>"


def test_an_equal_file_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.xml"
    write_whole(path, b"<a/>")
    before = path.stat()
    assert write_whole(path, b"<a/>") is False
    assert (path.stat().st_ino, path.stat().st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def test_an_interrupted_write_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.xml"
    write_whole(path, b"old")

    def interrupted(self: Path, target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["a.xml"]


def test_a_written_file_has_the_permissions_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "plain").write_bytes(b"")
    write_whole(tmp_path / "ours", b"")
    mode = stat.S_IMODE((tmp_path / "plain").stat().st_mode)
    write_whole(tmp_path / "ours", b"x")
    assert stat.S_IMODE((tmp_path / "ours").stat().st_mode) == mode


def test_a_folder_that_can_not_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(UsageError, match="can't be written"):
        write_whole(tmp_path / "file" / "a.xml", b"x")


def test_a_missing_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="There is no file"):
        read_input(str(tmp_path / "none.txt"))


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="is a folder"):
        read_input(str(tmp_path))


def test_a_fifo_is_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(UnreadableInputError, match="not a regular file"):
        read_input(str(tmp_path / "pipe"))


@pytest.fixture
def nobody() -> Iterator[None]:
    """Be somebody for whom permissions hold: root may read every file."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    yield
    os.seteuid(0)


def test_a_file_that_may_not_be_read(nobody: None) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "closed.txt"
        path.write_bytes(b"x")
        path.chmod(0)
        with pytest.raises(UnreadableInputError, match="may not be read by you"):
            read_input(str(path))


def test_a_file_over_the_bound(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST_INPUT", 10)
    (tmp_path / "ten").write_bytes(b"x" * 10)
    (tmp_path / "eleven").write_bytes(b"x" * 11)
    assert len(read_input(str(tmp_path / "ten"))) == 10
    with pytest.raises(UnreadableInputError, match="larger than"):
        read_input(str(tmp_path / "eleven"))


def test_a_name_with_a_nul(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError):
        read_input(f"{tmp_path}/a\0b")


@pytest.mark.parametrize("path", ["/etc/passwd", "../outside", "a/../../b"])
def test_an_edition_stays_in_its_folder(path: str) -> None:
    with pytest.raises(UsageError, match="outside its folder"):
        inside(Path("build"), path)
