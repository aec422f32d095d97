"""`tei-kit validate` and `explain` as a CI calls them: formats, baselines, suppression, git."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import NamedTuple

import pytest

from tei_kit.cli import validate as command
from tei_kit.cli._checking import Task, check
from tei_kit.cli._many_files import check_all
from tei_kit.cli._outcome import status_of
from tei_kit.errors import TeiKitError
from tei_kit.reporters import reporter_names
from tests.cli.running import run
from tests.findings._files import document

FORMATS = reporter_names()
BAD = '<p>On <date when="1921-02-30">30 February</date> nobody came.</p>'
GOOD = "<p>The harbor is closed.</p>"
IGNORE = "<?tei-kit ignore impossible-date: the source has it?>"
UNLINKED = "<p><persName>Ada Holm</persName></p>"


class Done(NamedTuple):
    status: int
    out: str
    err: str


class Call:
    """Call the command in this process, as quickly as that is."""

    def __init__(self, capfd: pytest.CaptureFixture[str]) -> None:
        self._capfd = capfd

    def __call__(self, *arguments: str) -> Done:
        self._capfd.readouterr()
        try:
            command.COMMAND.main(arguments, prog_name="validate", standalone_mode=False)
            status = -1
        except SystemExit as ended:
            status = int(ended.code or 0)
        except TeiKitError as error:
            status = status_of(error)
            print(error, file=sys.stderr)
        out, err = self._capfd.readouterr()
        return Done(status, out, err)


@pytest.fixture
def validate(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Call:
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()  # no project file of somebody else's is found above
    write("bad.xml", BAD)
    write("good.xml", GOOD)
    write("mild.xml", UNLINKED)
    return Call(capfd)


def write(name: str, body: str, before_root: str = "") -> None:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(document(body, before_root))


def rules(done: Done) -> list[str]:
    return [line.rpartition("[")[2].rstrip("]") for line in done.out.splitlines()]


def test_plain_lines_where_nobody_looks_on(validate: Call) -> None:
    done = validate("bad.xml", "good.xml")
    assert done.status == 1
    assert rules(done) == ["impossible-date"]
    assert "\x1b" not in done.out
    assert done.err == "2 files checked: 1 error.\n"


def test_excerpts_if_asked_for(validate: Call) -> None:
    done = validate("bad.xml", "--excerpts")
    assert "^~~~~" in done.out
    assert "= in /TEI/text/body/p/date" in done.out


@pytest.mark.parametrize("name", FORMATS)
def test_what_could_not_be_checked_is_told_in_every_format(validate: Call, name: str) -> None:
    done = validate("good.xml", "missing.xml", "--format", name)
    assert done.status == 3
    assert "There is no file missing.xml." in done.err
    if name != "text":
        assert "There is no file missing.xml." in done.out


@pytest.mark.parametrize("name", FORMATS)
def test_a_report_may_be_written_to_a_file(validate: Call, name: str) -> None:
    shown = validate("bad.xml", "--format", name).out
    done = validate("bad.xml", "--format", name, "-o", "reports/out")
    assert (done.status, done.out) == (1, "")
    assert Path("reports/out").read_text(encoding="utf-8") == shown


def test_machines_get_paths_from_here(validate: Call) -> None:
    done = validate(str(Path("bad.xml").resolve()), "--format", "gitlab")
    (issue,) = json.loads(done.out)
    assert issue["location"]["path"] == "bad.xml"


@pytest.mark.parametrize(
    ("arguments", "status"),
    [
        (("mild.xml",), 0),
        (("mild.xml", "--fail-on", "information"), 1),
        (("bad.xml", "--fail-on", "error"), 1),
        (("bad.xml", "--exit-zero"), 0),
        (("bad.xml", "missing.xml", "--exit-zero"), 3),
        (("bad.xml", "missing.xml"), 3),
    ],
)
def test_exit_status(validate: Call, arguments: tuple[str, ...], status: int) -> None:
    assert validate(*arguments).status == status


def test_statistics(validate: Call) -> None:
    done = validate("bad.xml", "mild.xml", "--statistics")
    table = done.out.splitlines()[-3:]
    assert table[0].split() == ["findings", "files", "severity", "rule"]
    assert table[1].split()[:4] == ["1", "1", "error", "impossible-date"]
    done = validate("bad.xml", "--statistics", "--format", "json")
    json.loads(done.out)
    assert "impossible-date" in done.err


def test_a_baseline_lets_an_old_corpus_start_today(validate: Call) -> None:
    done = validate("bad.xml", "mild.xml", "--write-baseline", "old/baseline.json")
    assert (done.status, done.out) == (0, "")
    assert done.err == "2 files checked: no findings (2 in the baseline).\n"
    Path("bad.xml").write_bytes(document("\n\n" + GOOD + "\n" + BAD))
    assert validate("bad.xml", "--baseline", "old/baseline.json").status == 0
    Path("bad.xml").write_bytes(document(BAD + BAD))
    done = validate("bad.xml", "--baseline", "old/baseline.json")
    assert (done.status, rules(done)) == (1, ["impossible-date"])
    Path("bad.xml").write_bytes(document(GOOD))
    done = validate("bad.xml", "--baseline", "old/baseline.json")
    assert done.status == 0
    assert "No longer found, though the baseline lists it: ../bad.xml: @when" in done.err


def test_a_baseline_that_is_none(validate: Call) -> None:
    assert validate("bad.xml", "--baseline", "missing.json").status == 3
    Path("no.json").write_text("{}]")
    assert validate("bad.xml", "--baseline", "no.json").status == 2


STRICT = """<element name="TEI" xmlns="http://relaxng.org/ns/structure/1.0"
  ns="http://www.tei-c.org/ns/1.0"><empty/></element>"""


def test_a_schema_may_be_named_by_the_call_or_the_project(validate: Call) -> None:
    Path("strict.rng").write_text(STRICT)
    done = validate("good.xml", "--schema", "strict.rng")
    assert (done.status, set(rules(done))) == (1, {"schema"})
    assert validate("good.xml", "--schema", "missing.rng").status == 3
    Path("tei-kit.toml").write_text('[validation]\nschemas = ["strict.rng"]\n')
    assert rules(validate("good.xml")) == rules(done)


def test_suppression_in_the_file(validate: Call) -> None:
    write("bad.xml", IGNORE + BAD)
    done = validate("bad.xml")
    assert (done.status, done.out) == (0, "")
    assert done.err == "1 file checked: no findings (1 suppressed).\n"
    write("bad.xml", IGNORE + GOOD)
    assert rules(validate("bad.xml")) == ["unused-suppression"]


PROJECT = """
[project]
title = "Letters"

[[validation.ignore]]
paths = ["tei/old/**"]
rules = ["impossible-date"]
reason = "the edition of 1970 prints them so"

[[validation.ignore]]
paths = ["tei/*.xml"]
rules = ["reversed-date"]
reason = "years of reign"
"""


def test_suppression_in_the_project_file(validate: Call) -> None:
    write("sub/tei/old/one/bad.xml", BAD)
    write("sub/tei/new.xml", BAD)
    write("sub/tei/other.xml", GOOD)
    Path("sub/tei-kit.toml").write_text(PROJECT)
    done = validate("sub/tei/old/one/bad.xml", "sub/tei/new.xml")
    assert [line.partition(":")[0] for line in done.out.splitlines()] == ["sub/tei/new.xml"]
    assert "1 suppressed" in done.err
    # Only when all its files were checked, an entry can be called unused.
    done = validate("sub/tei/other.xml", "sub/tei/new.xml")
    assert rules(done) == ["impossible-date", "unused-suppression"]
    assert "sub/tei-kit.toml:10:1: warning:" in done.out
    assert done.err.startswith("2 files checked")


def test_a_project_may_be_named(validate: Call, tmp_path: Path) -> None:
    entry = PROJECT.replace("tei/old/**", "bad.xml").rpartition("[[")[0]
    Path("tei-kit.toml").write_text(entry)
    assert validate("bad.xml").status == 0
    Path("elsewhere").mkdir()
    Path("elsewhere/tei-kit.toml").write_text("")
    assert validate("bad.xml", "--project", "elsewhere").status == 1


def test_an_entry_without_reason_is_a_mistake(validate: Call) -> None:
    Path("tei-kit.toml").write_text(PROJECT.replace('reason = "years of reign"', 'reason = " "'))
    done = validate("bad.xml")
    assert done.status == 2
    assert "tei-kit.toml:13: validation.ignore.reason: must say why." in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("bad.xml", "--baseline", "a", "--write-baseline", "b"),
        ("bad.xml", "--watch", "--format", "json"),
        ("-", "--watch"),
        ("bad.xml", "--changed-since", "no-such-revision"),
    ],
)
def test_contradictions(validate: Call, arguments: tuple[str, ...]) -> None:
    done = validate(*arguments)
    assert (done.status, done.out) == (2, "")
    assert done.err.strip().endswith(".")


def git(*arguments: str) -> None:
    identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *identity, *arguments], check=True, capture_output=True)


@pytest.fixture
def repository_of_three(validate: Call) -> Call:
    Path(".git").rmdir()
    git("init", "--quiet", "--initial-branch=main")
    write("sub/ä ö.xml", BAD)
    git("add", "--all")
    git("commit", "--quiet", "--message=one")
    return validate


def test_changed_since(repository_of_three: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    validate = repository_of_three
    files = ("bad.xml", "good.xml", "new.xml", "sub/ä ö.xml")
    write("new.xml", BAD)
    done = validate(*files, "--changed-since", "HEAD")
    assert done.out.startswith("new.xml:")
    assert done.err.startswith("1 file checked")
    write("sub/ä ö.xml", BAD + BAD)
    git("commit", "--quiet", "--all", "--message=two")
    monkeypatch.chdir("sub")
    done = validate("../bad.xml", "ä ö.xml", "--changed-since", "HEAD~1")
    assert done.out.startswith("ä ö.xml:")
    assert validate("../bad.xml", "--changed-since", "HEAD").err == (
        "0 files checked: no findings.\n"
    )


def test_changed_since_looks_at_this_branch_only(repository_of_three: Call) -> None:
    git("switch", "--quiet", "--create", "topic")
    write("good.xml", BAD)
    git("commit", "--quiet", "--all", "--message=topic")
    git("switch", "--quiet", "main")
    write("bad.xml", BAD + BAD)
    git("commit", "--quiet", "--all", "--message=main")
    git("switch", "--quiet", "topic")
    done = repository_of_three("bad.xml", "good.xml", "--changed-since", "main")
    assert done.out.startswith("good.xml:")
    assert done.err.startswith("1 file checked")


def test_no_git_no_repository(validate: Call, monkeypatch: pytest.MonkeyPatch) -> None:
    done = validate("bad.xml", "--changed-since", "HEAD")
    assert "in no git repository" in done.err
    monkeypatch.setenv("PATH", "")
    done = validate("bad.xml", "--changed-since", "HEAD")
    assert (done.status, "There is no git here" in done.err) == (2, True)


@pytest.mark.parametrize("revision", ["--output=x", "-h", "", "HEAD; touch x"])
def test_a_revision_is_no_option(repository_of_three: Call, revision: str) -> None:
    assert repository_of_three("bad.xml", f"--changed-since={revision}").status in (0, 2)
    assert not Path("x").exists()


def test_jobs_say_the_same_in_the_same_order(validate: Call) -> None:
    tasks = []
    for number in range(9):
        name = f"{number}.xml"
        write(name, BAD * (number % 3))
        tasks.append(Task(name, name))
    tasks.insert(4, Task("missing.xml", "missing.xml"))
    told: list[str] = []
    assert check_all(tasks, 2, told.append) == [check(task) for task in tasks]
    assert told == [task.name for task in tasks]


def test_jobs_from_the_command_line(validate: Call, tmp_path: Path) -> None:
    done = run("validate", "good.xml", "bad.xml", "missing.xml", "--jobs", "2", folder=tmp_path)
    assert done.returncode == 3
    assert len(done.stdout.splitlines()) == 1


def test_watch_checks_again_and_ends_on_ctrl_c(validate: Call, tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "tei_kit", "validate", "good.xml", "bad.xml", "--watch"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONUNBUFFERED": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        # A shell that runs the tests in the background lets its children ignore Ctrl-C.
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509
    )
    assert process.stderr is not None
    try:
        assert process.stderr.readline() == "2 files checked: 1 error.\n"
        time.sleep(0.5)  # the watch has begun, so the change is one
        write("good.xml", BAD + BAD)
        assert process.stderr.readline() == "2 files checked: 3 errors.\n"
        write("bad.xml", GOOD)
        assert process.stderr.readline() == "2 files checked: 2 errors.\n"
    finally:
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=20)
    assert process.returncode == 1
    assert "Traceback" not in err + out
    assert out.count("bad.xml:") == 2


def shown_on_a_terminal(folder: Path, **variables: str) -> str:
    """Return what the command writes to standard output if that is a terminal."""
    ours, theirs = os.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "tei_kit", "validate", "bad.xml"],
        cwd=folder,
        env={**os.environ, "TERM": "xterm", **variables},
        stdout=theirs,
        stderr=subprocess.DEVNULL,
    )
    os.close(theirs)
    written = b""
    # Linux ends what comes from a closed terminal with an error.
    with contextlib.suppress(OSError):
        while data := os.read(ours, 4096):
            written += data
    process.wait(timeout=20)
    os.close(ours)
    return written.decode()


def test_color_and_excerpts_on_a_terminal(validate: Call, tmp_path: Path) -> None:
    colored = shown_on_a_terminal(tmp_path, NO_COLOR="")
    assert "\x1b[1;31merror:" in colored
    assert "^~~~~" in colored
    plain = shown_on_a_terminal(tmp_path, NO_COLOR="1")
    assert "\x1b" not in plain
    assert "^~~~~" in plain


def test_the_help_of_explain_has_an_example(tmp_path: Path) -> None:
    assert "Example:\n    tei-kit explain" in run("explain", "--help", folder=tmp_path).stdout


def test_explain(tmp_path: Path) -> None:
    done = run("explain", "impossible-date", folder=tmp_path)
    assert done.returncode == 0
    assert "Wrong:\n    <text>" in done.stdout
    assert "\nSource: W3C" in done.stdout
    listed = run("explain", folder=tmp_path).stdout.splitlines()
    assert any(line.startswith("impossible-date ") for line in listed)
    misspelt = run("explain", "imposible-date", folder=tmp_path)
    assert misspelt.returncode == 2
    assert misspelt.stderr == "There is no rule “imposible-date”. Did you mean impossible-date?\n"
