"""Bad input of any kind: a clear message, exit status 3, nothing half-written."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.running import run


def a_fifo(path: Path) -> None:
    os.mkfifo(path)


BOMB = (
    '<!DOCTYPE a [<!ENTITY a0 "aaaaaaaaaa">'
    + "".join(f'<!ENTITY a{n + 1} "{f"&a{n};" * 10}">' for n in range(9))
    + "]><a>&a9;</a>"
)
BROKEN_TEXTS: dict[str, Callable[[Path], object]] = {
    "empty": lambda path: path.write_bytes(b""),
    "only white space": lambda path: path.write_bytes(b" \n\n\t"),
    "binary": lambda path: path.write_bytes(bytes(range(256)) * 20),
    "Latin-1": lambda path: path.write_bytes("Früher Brief aus Köln.".encode("latin-1")),
    "UTF-16": lambda path: path.write_bytes("A letter.".encode("utf-16")),
    "control characters": lambda path: path.write_bytes(b"A \x07 letter.\x1b[31m"),
    "50 MB": lambda path: path.write_bytes(b"A letter.\n" * 5_000_000),
    "a folder": lambda path: path.mkdir(),
    "missing": lambda path: None,
    "a FIFO": a_fifo,
}
BROKEN_TEI: dict[str, Callable[[Path], object]] = {
    **{
        name: make
        for name, make in BROKEN_TEXTS.items()
        if name not in ("Latin-1", "UTF-16", "control characters")
    },
    "not XML": lambda path: path.write_bytes(b"A letter."),
    "half-written": lambda path: path.write_bytes(b"<TEI><teiHeader>"),
    "wrong encoding": lambda path: path.write_bytes("<TEI>Köln</TEI>".encode("latin-1")),
    "a bomb": lambda path: path.write_text(BOMB),
    "very deep": lambda path: path.write_bytes(b"<a>" * 100_000 + b"</a>" * 100_000),
}


NO_TEI = {
    "another vocabulary": "<article/>",
    "no namespace": "<TEI><text/></TEI>",
    "P4": "<TEI.2/>",
}


@pytest.mark.parametrize("kind", NO_TEI)
@pytest.mark.parametrize("verb", [("figures",), ("export", "json", "-o", "out")])
def test_nothing_is_made_of_what_is_no_tei(
    verb: tuple[str, ...], kind: str, tmp_path: Path
) -> None:
    (tmp_path / "broken.xml").write_text(NO_TEI[kind])
    done = run(*verb, "broken.xml", folder=tmp_path)
    assert done.returncode == 3
    assert done.stderr.startswith("broken.xml:1:1: The root")
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", BROKEN_TEXTS)
def test_encode_refuses(kind: str, tmp_path: Path) -> None:
    BROKEN_TEXTS[kind](tmp_path / "broken.txt")
    (tmp_path / "good.txt").write_bytes(b"A letter.")
    done = run("encode", "broken.txt", "good.txt", "-o", "out", folder=tmp_path)
    assert_refused(done.stderr, done.returncode)
    assert os.listdir(tmp_path / "out") == ["good.xml"]


@pytest.mark.parametrize("kind", BROKEN_TEI)
@pytest.mark.parametrize("verb", [("validate",), ("export", "html", "-o", "out")])
def test_validate_and_export_refuse(verb: tuple[str, ...], kind: str, tmp_path: Path) -> None:
    BROKEN_TEI[kind](tmp_path / "broken.xml")
    done = run(*verb, "broken.xml", folder=tmp_path)
    assert_refused(done.stderr, done.returncode)
    assert done.stdout == ""
    assert not (tmp_path / "out").exists()


def test_build_goes_on_with_the_others(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    (tmp_path / "sources" / "bad.txt").write_bytes(b"\xff\xff")
    (tmp_path / "sources" / "good.txt").write_bytes(b"Nobody came on 3 May 1951.")
    (tmp_path / "tei-kit.toml").write_text("")
    done = run("build", str(tmp_path), folder=tmp_path)
    assert_refused(done.stderr, done.returncode)
    assert os.listdir(tmp_path / "tei") == ["good.xml"]
    assert (tmp_path / "build" / "html" / "index.html").is_file()


def assert_refused(message: str, status: int) -> None:
    assert status == 3, message
    assert "broken" in message or "bad.txt" in message
    assert "Traceback" not in message
    assert "bug" not in message
    assert message.splitlines()[0].endswith(".")


def test_a_name_that_is_no_text_is_written_as_people_can_read_it(tmp_path: Path) -> None:
    name = os.fsdecode(b"brief-\xff")
    (tmp_path / f"{name}.txt").write_bytes(b"Nobody came on 3 May 1951.")
    assert run("encode", f"{name}.txt", "-o", "tei", folder=tmp_path).returncode == 0
    (encoded,) = (tmp_path / "tei").iterdir()
    (tmp_path / "tei" / f"{name}.xml").write_bytes(encoded.read_bytes())
    for verb in (
        ("export", "json", "-o", "data"),
        ("export", "html", "-o", "pages"),
        ("figures",),
        ("validate", "--write-baseline", "known.json"),
        ("validate", "--baseline", "known.json"),
    ):
        done = run(*verb, f"tei/{name}.xml", folder=tmp_path)
        assert done.returncode in (0, 1), done.stderr
