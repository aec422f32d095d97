"""What tests share: the folder of reference material beside the repository."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A slow machine is no failure; in CI the same examples are tried each time, so that a change is
# judged by what it changes. Elsewhere they are new each time.
settings.register_profile(
    "tei_kit",
    deadline=None,
    derandomize=bool(os.environ.get("CI")),
    suppress_health_check=[HealthCheck.too_slow],
)
settings.load_profile("tei_kit")

REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session", autouse=True)
def _cache_of_tests(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep tests from reading and writing the user's own cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TEI_KIT_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


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
