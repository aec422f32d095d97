"""An edition of invented TEI, and a browser that may read files and nothing else."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, sync_playwright

from tei_kit.exporters import export
from tei_kit.model import Edition
from tei_kit.odd import read_source
from tei_kit.odd.documentation import document
from tei_kit.tei.parsing import parse_tei

SAMPLES = Path(__file__).parent.parent / "exporters" / "samples"
ODD = Path(__file__).parent.parent / "odd" / "samples" / "harbour.odd"


@pytest.fixture(scope="session")
def edition(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of a web edition."""
    names = ("order.xml", "letters.xml", "hostile.xml")
    files = [parse_tei(name, (SAMPLES / name).read_bytes()) for name in names]
    return written(export("html", files), tmp_path_factory.mktemp("edition"))


@pytest.fixture(scope="session")
def documentation(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the reference documentation of an invented ODD."""
    compiled = read_source(ODD.read_bytes(), ODD.name)
    return written(document(compiled), tmp_path_factory.mktemp("documentation"))


def written(edition: Edition, folder: Path) -> Path:
    """Write the files of an edition into a folder."""
    for path, data in edition.files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    return folder


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return a running Chromium; skip where there is none, fail where CI has none."""
    executable = shutil.which("chromium") or shutil.which("google-chrome")
    if executable is None:
        reason = "neither chromium nor google-chrome is on the path"
        if os.environ.get("CI"):
            pytest.fail(f"CI must have a browser: {reason}")
        pytest.skip(reason)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=executable, args=["--no-sandbox"])
        yield running
        running.close()


OpenPage = Callable[..., Page]


@pytest.fixture
def open_page(browser: Browser, edition: Path) -> Iterator[OpenPage]:
    """Return a function that opens a page of the edition; see `pages_of`."""
    with pages_of(browser, edition) as opened:
        yield opened


@pytest.fixture
def open_documentation(browser: Browser, documentation: Path) -> Iterator[OpenPage]:
    """Return a function that opens a page of the documentation; see `pages_of`."""
    with pages_of(browser, documentation) as opened:
        yield opened


@contextmanager
def pages_of(browser: Browser, folder: Path) -> Iterator[OpenPage]:
    """Yield a function that opens a page of a folder.

    Whatever a page asks for that is not a file, and whatever it complains about, fails the test
    at its end.
    """
    faults: list[str] = []
    contexts = []

    def only_files(route: Route) -> None:
        if route.request.url.startswith("file:"):
            route.continue_()
        else:
            faults.append(f"asked for {route.request.url}")
            route.abort()

    def opened(path: str, *, width: int = 1280, scheme: str = "light", **options: object) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,  # type: ignore[arg-type]  # the tests say "light" or "dark"
            **options,  # type: ignore[arg-type]
        )
        contexts.append(context)
        context.route("**/*", only_files)
        page = context.new_page()
        page.on("console", lambda message: faults.append(f"{message.type}: {message.text}"))
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.goto((folder / path).as_uri())
        return page

    yield opened
    for context in contexts:
        context.close()
    assert not faults
