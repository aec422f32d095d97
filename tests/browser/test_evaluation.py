"""The report of an evaluation in a real browser, opened from the folder."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from tei_kit.evaluation import evaluate
from tei_kit.evaluation.page import as_page
from tests.browser.conftest import OpenPage, pages_of
from tests.evaluation.marking import aligned

pytestmark = pytest.mark.browser

DOCUMENTS = [
    aligned(
        "On {date:3 May} {person:Ada} met the {person:Guild}; {date:May} was cold.",
        "On {date:3 May} {person:Ada} met {organization:the Guild}; May was cold.",
        "first.json",
    ),
    aligned("He left {date:Kiel} on {date:9 June}, a Monday.",
            "He left {place:Kiel} on {date:9 June, a Monday}.", "second.json"),
]  # fmt: skip


@pytest.fixture
def open_report(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[OpenPage]:
    """Return a function that opens the report; see `pages_of`."""
    folder = tmp_path_factory.mktemp("evaluation")
    (folder / "report.html").write_text(as_page(evaluate(DOCUMENTS), 10), encoding="utf-8")
    with pages_of(browser, folder) as opened:
        yield opened


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing(open_report, scheme, width):
    results = Axe().run(open_report("report.html", scheme=scheme, width=width))
    assert results.violations_count == 0, results.generate_report()


def test_the_page_does_not_scroll_sideways_at_320_pixels(open_report):
    page = open_report("report.html", width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


def test_who_marked_words_shows_by_more_than_colour(open_report):
    page = open_report("report.html", java_script_enabled=False)
    lines = [
        page.locator(f".differences mark.{who}").first.evaluate(
            "e => [getComputedStyle(e).borderTopStyle, getComputedStyle(e).borderBottomStyle]"
        )
        for who in ("gold", "predicted", "both")
    ]
    assert lines == [["none", "solid"], ["dashed", "none"], ["dashed", "solid"]]


def test_sections_are_reached_by_their_links(open_report):
    page = open_report("report.html")
    page.get_by_role("link", name="Confusions").click()
    expect(page.get_by_role("heading", name="Confusions")).to_be_in_viewport()
