"""What users' CIs take from the repository: the pre-commit hook, the action, the examples.

Each is run as the service would run it, as far as that goes without the service: the hook by
pre-commit (only its installation into an environment is left out), the action's script by bash with
the variables that GitHub would set, the job of the GitLab example by a shell.
"""

from __future__ import annotations

import json
import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from pre_commit.clientlib import load_config, load_manifest

from tests.findings._files import document

BAD = '<p>On <date when="1921-02-30">30 February</date> nobody came.</p>'
GOOD = "<p>The harbor is closed.</p>"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "project"
    for name, body in {"tei/good one.xml": GOOD, "tei/sub/bad.xml": BAD}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(document(body))
    (folder / "tei" / "notes.txt").write_text("No TEI.")
    return folder


def environment(**variables: str) -> dict[str, str]:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return {**os.environ, "PATH": path, **variables}


def run(command: list[str], folder: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        cwd=folder,
        env=environment(**variables),
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(("name", "passes"), [("sub/bad.xml", False), ("good one.xml", True)])
def test_the_hook(
    repository: Path, project: Path, tmp_path: Path, name: str, *, passes: bool
) -> None:
    (hook,) = load_manifest(str(repository / ".pre-commit-hooks.yaml"))
    local = {key: hook[key] for key in ("id", "name", "entry", "types", "files")}
    local |= {"language": "system", "args": ["--statistics"], "verbose": True}
    config = {"repos": [{"repo": "local", "hooks": [local]}]}
    (project / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    home = str(tmp_path / "home")
    for command in (["init", "--quiet"], ["add", f"tei/{name}", "tei/notes.txt"]):
        assert run(["git", *command], project, HOME=home).returncode == 0
    done = run(["pre-commit", "run"], project, PRE_COMMIT_HOME=home, HOME=home)
    assert (done.returncode == 0) is passes, done.stdout + done.stderr
    assert "1 file checked" in done.stdout
    assert ("impossible-date" in done.stdout) is not passes


def test_the_example_of_a_pre_commit_configuration(repository: Path) -> None:
    config = load_config(str(repository / "docs" / "examples" / "pre-commit-config.yaml"))
    manifest = load_manifest(str(repository / ".pre-commit-hooks.yaml"))
    hooks = {hook["id"] for hook in manifest}
    assert {hook["id"] for repo in config["repos"] for hook in repo["hooks"]} <= hooks


def action(repository: Path) -> dict:
    return yaml.safe_load((repository / "action.yml").read_text())


def validated_by_action(
    repository: Path, project: Path, **inputs: str
) -> subprocess.CompletedProcess[str]:
    described = action(repository)
    values = {name: str(given.get("default", "")) for name, given in described["inputs"].items()}
    values |= {name.replace("_", "-"): value for name, value in inputs.items()}
    (step,) = (step for step in described["runs"]["steps"] if step.get("name") == "Validate")
    variables = {
        name: values[expression.removeprefix("${{ inputs.").removesuffix(" }}")]
        for name, expression in step["env"].items()
    }
    # The options with which GitHub runs `shell: bash`.
    command = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
    return run(command, project / values["working-directory"], **variables)


needs_bash = pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash here")


@needs_bash
def test_the_action_annotates(repository: Path, project: Path) -> None:
    done = validated_by_action(repository, project, files="tei/**/*.xml\nnothing/*.xml\n")
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=tei/sub/bad.xml,line=1,col=")
    assert "2 files checked" in done.stderr


@needs_bash
def test_the_inputs_of_the_action(repository: Path, project: Path) -> None:
    done = validated_by_action(
        repository,
        project,
        files="sub/bad.xml",
        working_directory="tei",
        format="sarif",
        output="out.sarif",
        sources="sub",
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert json.loads((project / "tei" / "out.sarif").read_text())["version"] == "2.1.0"


@needs_bash
@pytest.mark.parametrize("files", ["", "no/such/*.xml", "$(touch x)", "`touch x`", "; touch x"])
def test_the_action_says_if_no_file_matches(repository: Path, project: Path, files: str) -> None:
    done = validated_by_action(repository, project, files=files)
    assert done.returncode in (2, 3)
    assert not (project / "x").exists()


def test_no_step_of_the_action_pastes_an_input_into_its_script(repository: Path) -> None:
    steps = action(repository)["runs"]["steps"]
    assert not any("${{" in step.get("run", "") for step in steps)


def test_the_gitlab_example(repository: Path, project: Path) -> None:
    example = repository / "docs" / "examples" / "gitlab-ci.yml"
    job = yaml.safe_load(example.read_text())["tei"]
    shutil.copy(project / "tei" / "sub" / "bad.xml", project / "tei")
    (command,) = job["script"]
    done = run(["sh", "-c", command], project)
    assert done.returncode == 1, done.stderr
    assert "impossible-date" in done.stdout
    report = project / job["artifacts"]["reports"]["codequality"]
    (issue,) = json.loads(report.read_text())
    assert issue["location"]["path"] == "tei/bad.xml"


@pytest.mark.parametrize("name", ["github-workflow", "github-code-scanning"])
def test_the_github_examples_give_inputs_that_there_are(repository: Path, name: str) -> None:
    example = yaml.safe_load((repository / "docs" / "examples" / f"{name}.yml").read_text())
    steps = [
        step for step in example["jobs"]["tei"]["steps"] if "/tei_kit@" in step.get("uses", "")
    ]
    (step,) = steps
    assert set(step["with"]) <= set(action(repository)["inputs"])
    assert "files" in step["with"]


def test_the_console_blocks_of_the_page(repository: Path, project: Path) -> None:
    page = (repository / "docs" / "validation.md").read_text(encoding="utf-8")
    commands = [line[2:] for line in page.splitlines() if line.startswith("$ ")]
    assert len(commands) > 8
    for name in ("init", "add --all", "commit --quiet --message=one"):
        identity = ["-c", "user.name=A", "-c", "user.email=a@example.org"]
        run(["git", *identity, *shlex.split(name)], project)
    shutil.copy(project / "tei" / "sub" / "bad.xml", project / "tei")
    (project / "sources").mkdir()
    for command in commands:
        done = run(["sh", "-c", command], project)
        assert done.returncode in (0, 1), f"{command}\n{done.stdout}{done.stderr}"
        assert "Traceback" not in done.stderr
