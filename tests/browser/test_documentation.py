"""The reference documentation of an ODD in a real browser, opened from the folder."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

LOG = "elements/log.html"
PAGES = [
    "index.html",
    "about.html",
    "elements.html",
    "classes.html",
    "attributes.html",
    "datatypes.html",
    "constraints.html",
    LOG,
    "elements/entry.html",
    "elements/gone.html",
    "classes/att.dated.html",
    "classes/model.named.html",
    "macros/macro.words.html",
    "datatypes/harbour.day.html",
]
UNDISTURBED = {"preload": False}
"""Have axe read the page without fetching its stylesheet again, which the page forbids."""


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(open_documentation, path, scheme):
    results = Axe().run(open_documentation(path, scheme=scheme), options=UNDISTURBED)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("path", [LOG, "index.html"])
def test_axe_finds_nothing_on_a_narrow_screen(open_documentation, path):
    results = Axe().run(open_documentation(path, width=320), options=UNDISTURBED)
    assert results.violations_count == 0, results.generate_report()


@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways_at_320_pixels(open_documentation, path):
    page = open_documentation(path, width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", ["index.html", LOG])
def test_the_search_finds_and_leads(open_documentation, path):
    page = open_documentation(path)
    page.get_by_label("Search").fill("entr")
    first = page.locator("#search-results a").first
    expect(first).to_contain_text("<entry>")
    expect(page.get_by_role("status")).to_contain_text("result")
    results = Axe().run(page, options=UNDISTURBED)
    assert results.violations_count == 0, results.generate_report()
    first.click()
    page.wait_for_url("**/elements/entry.html")


@pytest.mark.parametrize("width", [320, 700, 900, 1280])
def test_results_stand_on_the_screen(open_documentation, width):
    page = open_documentation(LOG, width=width)
    page.get_by_label("Search").fill("log")
    box = page.locator("#search-results").bounding_box()
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= width


def test_the_search_is_worked_by_keyboard_alone(open_documentation):
    page = open_documentation(LOG)
    page.get_by_label("Search").focus()
    page.keyboard.type("harbour")
    expect(page.locator("#search-results a").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    assert page.evaluate("document.activeElement.id") == "search"
    page.keyboard.press("Escape")
    expect(page.locator("#search-results a")).to_have_count(0)
    page.keyboard.type("gone")
    expect(page.locator("#search-results a").first).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**/elements/gone.html")


def test_the_search_knows_attributes_and_says_when_it_knows_nothing(open_documentation):
    page = open_documentation(LOG)
    page.get_by_label("Search").fill("annus")
    page.locator("#search-results a").first.click()
    page.wait_for_url("**/attributes.html#att-annus")
    page.get_by_label("Search").fill("zzz")
    expect(page.get_by_role("status")).to_have_text("No results")


def test_pages_work_without_a_script(open_documentation):
    page = open_documentation(LOG, java_script_enabled=False)
    expect(page.locator("#search")).to_have_count(0)
    page.get_by_role("link", name="entry").first.click()
    page.wait_for_url("**/elements/entry.html")


def test_print_leaves_navigation_and_search_out(open_documentation):
    page = open_documentation(LOG)
    page.emulate_media(media="print")
    for selector in ("nav.site", "nav.on-page", ".search", ".skip", "footer.site"):
        expect(page.locator(selector)).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
