"""`tei-kit build`: only what changed, hand-made changes are kept, old files go."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.cli.running import run


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "sources").mkdir()
    (tmp_path / "authorities").mkdir()
    (tmp_path / "sources" / "one.txt").write_text("Nobody came to Oslo on 3 May 1951.\n")
    (tmp_path / "sources" / "two.txt").write_text("On 4 May 1951 all came.\n")
    (tmp_path / "tei-kit.toml").write_text('[project]\ntitle = "Two notes"\n')
    return tmp_path


def build(project: Path, *options: str) -> tuple[int, str, str]:
    done = run("build", *options, folder=project)
    return done.returncode, done.stdout, done.stderr


def stamps(folder: Path) -> dict[str, int]:
    return {
        str(path.relative_to(folder)): path.stat().st_mtime_ns
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_only_what_changed_is_written(project: Path) -> None:
    assert build(project)[0] == 0
    before = stamps(project)
    assert "0 files written" in build(project)[2]
    assert stamps(project) == before
    (project / "sources" / "two.txt").write_text("On 5 May 1951 all came.\n")
    build(project)
    changed = {name for name, stamp in stamps(project).items() if before.get(name) != stamp}
    assert "tei/two.xml" in changed
    assert "tei/one.xml" not in changed
    assert not any("one" in Path(name).name for name in changed)


def test_a_name_in_an_authority_file_reaches_the_tei(project: Path) -> None:
    build(project)
    (project / "authorities" / "places.csv").write_text(
        "identifier,kind,preferred_name\nplace-oslo,place,Oslo\n"
    )
    build(project)
    assert 'ref="#place-oslo"' in (project / "tei" / "one.xml").read_text()


def test_what_somebody_changed_is_kept(project: Path) -> None:
    build(project)
    tei = project / "tei" / "one.xml"
    edited = tei.read_text().replace("Nobody", "<emph>Nobody</emph>")
    tei.write_text(edited)
    (project / "sources" / "one.txt").write_text("Somebody came to Oslo on 3 May 1951.\n")
    status, _, message = build(project)
    assert status == 2
    assert "was changed since tei-kit wrote it" in message
    assert tei.read_text() == edited
    assert build(project)[0] == 2
    build(project, "--overwrite")
    assert "Somebody" in tei.read_text()
    assert build(project)[0] == 0


def test_tei_that_tei_kit_did_not_write_is_kept(project: Path) -> None:
    (project / "tei").mkdir()
    (project / "tei" / "one.xml").write_text("<TEI/>")
    assert build(project)[0] == 2
    assert (project / "tei" / "one.xml").read_text() == "<TEI/>"


def test_pages_of_a_document_that_is_gone_go(project: Path) -> None:
    build(project)
    before = set(stamps(project / "build"))
    (project / "sources" / "two.txt").unlink()
    (project / "tei" / "two.xml").unlink()
    build(project)
    gone = before - set(stamps(project / "build"))
    assert any("two" in name and name.endswith(".html") for name in gone)
    assert any("two" in name and name.endswith(".json") for name in gone)


def test_a_deleted_edition_comes_back(project: Path) -> None:
    build(project)
    (project / "build" / "html" / "index.html").unlink()
    build(project)
    assert (project / "build" / "html" / "index.html").is_file()


def test_an_unknown_format_is_a_mistake(project: Path) -> None:
    (project / "tei-kit.toml").write_text('[editions]\nformats = ["pdf"]\n')
    status, _, message = build(project)
    assert status == 2
    assert "pdf" in message


def test_no_project_here(tmp_path: Path) -> None:
    status, _, message = build(tmp_path)
    assert status == 3
    assert "tei-kit.toml" in message
    assert os.listdir(tmp_path) == []


def test_what_the_file_or_the_project_says_to_ignore_is_not_reported(project: Path) -> None:
    build(project)
    tei = project / "tei" / "one.xml"
    wrong = tei.read_text().replace('when="1951-05-03"', 'when="1951-05-33"')
    tei.write_text(wrong)
    assert "[impossible-date]" in build(project)[1]
    root = "<TEI "
    tei.write_text(wrong.replace(root, f"<?tei-kit ignore impossible-date: as it is?>{root}", 1))
    assert "[impossible-date]" not in build(project)[1]
    tei.write_text(wrong)
    (project / "tei-kit.toml").write_text(
        '[[validation.ignore]]\npaths = ["tei/*"]\nrules = ["impossible-date"]\nreason = "so"\n'
    )
    assert "[impossible-date]" not in build(project)[1]
