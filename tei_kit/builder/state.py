"""What a build remembers, so that the next one does only what changed."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from importlib.metadata import entry_points
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from tei_kit.files import write_whole
from tei_kit.model import Finding
from tei_kit.plugins import PLUGIN_FOLDERS

STATE_FILE = ".tei-kit-state.json"


class TeiState(BaseModel):
    """Remember one encoded file: what it was made from, what was written, what was found."""

    made_from: str
    sha256: str
    findings: tuple[Finding, ...] = ()


class EditionState(BaseModel):
    """Remember one edition: what it was made from, and its files."""

    made_from: str
    files: tuple[str, ...]


class BuildState(BaseModel):
    """Remember a build: its encoded files by name and its editions by format."""

    model_config = ConfigDict(extra="forbid")

    tei: dict[str, TeiState] = {}
    editions: dict[str, EditionState] = {}


def load_state(folder: Path) -> BuildState:
    """Return what the last build into a folder remembered; nothing if that can't be told."""
    try:
        return BuildState.model_validate_json((folder / STATE_FILE).read_bytes())
    except (OSError, ValidationError):
        return BuildState()


def save_state(folder: Path, state: BuildState) -> None:
    """Keep what a build remembers beside its editions.

    Raises:
        UsageError: if the folder can't be written to.
    """
    write_whole(folder / STATE_FILE, state.model_dump_json(indent=1).encode())


def fingerprint(*parts: bytes | str) -> str:
    """Return a digest of the parts and of the software that would work on them.

    >>> fingerprint("a", "b") == fingerprint("ab")
    False
    """
    digest = sha256(_software())
    for part in parts:
        data = part.encode() if isinstance(part, str) else part
        digest.update(sha256(data).digest())
    return digest.hexdigest()


@cache
def _software() -> bytes:
    package = Path(__file__).parent.parent
    digest = sha256()
    for file in sorted(path for path in package.rglob("*") if path.is_file()):
        if "__pycache__" not in file.parts:
            digest.update(sha256(file.read_bytes()).digest())
    for folder in PLUGIN_FOLDERS:
        for point in sorted(entry_points(group=f"tei_kit.{folder}")):
            version = point.dist.version if point.dist else ""
            digest.update(f"{point.group} {point.value} {version}\n".encode())
    return digest.digest()
