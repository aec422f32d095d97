"""What tests share: the folder of reference material beside the repository."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def repository() -> Path:
    """Return the root of the checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared() -> Path:
    """Return the folder with seeds, gold and the TEI's schemas; skip where it is missing."""
    folder = REPOSITORY.parent / "shared"
    if not folder.is_dir():
        if os.environ.get("CI"):
            pytest.fail("CI must have the reference folder 'shared' beside the repository")
        pytest.skip("the reference folder 'shared' is not beside this repository")
    return folder
