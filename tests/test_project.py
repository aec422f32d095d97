"""The project file is read with located errors."""

from __future__ import annotations

from pathlib import Path

import pytest

from tei_kit.errors import UnreadableInputError, UsageError
from tei_kit.project import load_project


def project_with(folder: Path, text: str) -> Path:
    (folder / "tei-kit.toml").write_text(text, encoding="utf-8")
    return folder


def test_every_table_may_be_missing(tmp_path: Path) -> None:
    project = load_project(project_with(tmp_path, ""))
    assert project.says.tei.folder == "tei"
    assert project.tei_folder == tmp_path / "tei"


def test_the_file_itself_may_be_named(tmp_path: Path) -> None:
    project_with(tmp_path, '[project]\ntitle = "Letters"\n')
    assert load_project(tmp_path / "tei-kit.toml").says.project.title == "Letters"


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ('[project]\n\ntitel = "x"\n', ":3:", "titel"),
        ("[sources]\nfiles = 3\n", ":2:", "sources.files"),
        ('[tei]\nfolder = "/etc"\n', ":2:", "below the project's folder"),
        ('[editions]\nfolder = "../.."\n', ":2:", "below the project's folder"),
        ('[publication]\ndate = "yesterday"\n', ":2:", "a date such as 1953"),
        ("[project\n", "line 1", "is not TOML"),
        ("[projects]\n", ":1:", "projects"),
    ],
)
def test_mistakes_are_told_with_their_line(
    tmp_path: Path, text: str, place: str, what: str
) -> None:
    with pytest.raises(UsageError) as raised:
        load_project(project_with(tmp_path, text))
    assert place in str(raised.value)
    assert what in str(raised.value)


def test_a_key_of_the_same_name_in_another_table_is_not_blamed(tmp_path: Path) -> None:
    text = '[tei]\nfolder = "tei"\n\n[editions]\nfolder = "/x"\n'
    with pytest.raises(UsageError, match=r"tei-kit\.toml:5: editions\.folder"):
        load_project(project_with(tmp_path, text))


def test_all_mistakes_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as raised:
        load_project(project_with(tmp_path, "[tei]\nfolder = 1\n[editions]\nformats = 2\n"))
    assert len(str(raised.value).splitlines()) == 2


def test_no_project_file(tmp_path: Path) -> None:
    with pytest.raises(UnreadableInputError, match="There is no file"):
        load_project(tmp_path)


def test_sources_come_in_the_order_of_their_names(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    for name in ("b.txt", "a.txt", "c.md"):
        (tmp_path / "sources" / name).write_text("x")
    project = load_project(project_with(tmp_path, '[sources]\nfiles = ["sources/*"]\n'))
    assert [path.name for path in project.source_files()] == ["a.txt", "b.txt", "c.md"]


def test_no_sources_is_a_mistake_that_says_where_they_belong(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="Put the sources there"):
        load_project(project_with(tmp_path, "")).source_files()


def test_two_sources_for_one_tei_file(tmp_path: Path) -> None:
    (tmp_path / "sources").mkdir()
    for name in ("Letter.txt", "letter.md"):
        (tmp_path / "sources" / name).write_text("x")
    project = load_project(project_with(tmp_path, '[sources]\nfiles = ["sources/*"]\n'))
    with pytest.raises(UsageError, match="would both become"):
        project.source_files()


def test_a_link_out_of_the_project_is_refused(tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("x")
    folder = tmp_path / "project"
    (folder / "sources").mkdir(parents=True)
    (folder / "sources" / "a.txt").symlink_to(tmp_path / "secret.txt")
    with pytest.raises(UsageError, match="leads out of the project"):
        load_project(project_with(folder, "")).source_files()
