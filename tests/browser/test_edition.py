"""The web edition in a real browser, opened from the folder."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

pytestmark = pytest.mark.browser

ORDER = "documents/order.html"
PAGES = [
    "index.html",
    ORDER,
    "documents/letters.html",
    "documents/hostile.html",
    "persons.html",
    "organizations.html",
    "places.html",
    "figures.html",
    "dates.html",
]
KINDS = ["person", "organization", "place", "date", "figure"]
"""The kinds of mentions in the text of the order."""

SWITCHES = ["person", "organization", "place", "date", "time", "figure"]


UNDISTURBED = {"preload": False}
"""Have axe read the page without fetching its stylesheet again, which the page forbids."""


def line_under(page: Page, kind: str) -> str:
    """Return the colour of the line that marks the first mention of a kind in the text."""
    mention = page.locator(f".transcription .mention.{kind}").first
    return mention.evaluate("element => getComputedStyle(element).borderBottomColor")


TRANSPARENT = "rgba(0, 0, 0, 0)"


@pytest.mark.parametrize("kind", KINDS)
def test_a_kind_is_switched_off_and_on(open_page, kind):
    page = open_page(ORDER)
    switch = page.locator(f"#show-{kind}")
    shown = {other: line_under(page, other) for other in KINDS}
    assert TRANSPARENT not in shown.values()
    switch.uncheck()
    assert line_under(page, kind) == TRANSPARENT
    assert all(line_under(page, other) == shown[other] for other in KINDS if other != kind)
    switch.check()
    assert line_under(page, kind) == shown[kind]


def test_kinds_differ_by_more_than_their_colour(open_page):
    page = open_page(ORDER)
    marks = {
        kind: page.locator(f".transcription .mention.{kind}").first.evaluate(
            "e => [getComputedStyle(e).borderBottomStyle, getComputedStyle(e).borderTopStyle]"
        )
        for kind in KINDS
    }
    assert len({tuple(mark) for mark in marks.values()}) == len(KINDS)


def test_a_time_of_day_has_a_line_above_that_is_switched_off(open_page):
    page = open_page("documents/letters.html")
    time = page.locator(".transcription .mention.time")
    expect(time).to_have_css("border-top-style", "dashed")
    expect(time).to_have_css("border-bottom-style", "none")
    expect(time).not_to_have_css("border-top-color", TRANSPARENT)
    page.locator("#show-time").uncheck()
    expect(time).to_have_css("border-top-color", TRANSPARENT)


def test_switches_work_without_a_script(open_page):
    page = open_page(ORDER, java_script_enabled=False)
    page.locator("#show-person").uncheck()
    assert not page.locator("#show-person").is_checked()
    expect(page.get_by_text("Show all")).to_have_count(0)
    box = page.locator(".transcription .mention.person").first
    expect(box).to_have_css("border-bottom-color", TRANSPARENT)


def test_switches_are_worked_by_keyboard_alone(open_page):
    page = open_page(ORDER)
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "show-person":
            break
    for kind in SWITCHES:
        assert page.evaluate("document.activeElement.id") == f"show-{kind}"
        outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
        assert outline != "none"
        page.keyboard.press("Space")
        assert kind not in KINDS or line_under(page, kind) == TRANSPARENT
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Show all"
    page.keyboard.press("Enter")
    assert all(line_under(page, kind) != TRANSPARENT for kind in KINDS)


def test_the_skip_link_comes_first_and_leads_to_the_content(open_page):
    page = open_page(ORDER)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"


def test_the_state_of_a_switch_is_remembered(open_page):
    page = open_page(ORDER)
    page.locator("#show-date").uncheck()
    page.reload()
    assert not page.locator("#show-date").is_checked()
    assert page.locator("#show-person").is_checked()


def test_a_forgetful_browser_is_no_fault(open_page):
    page = open_page("index.html")
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('denied') }})"
    )
    page.locator("h2 a").first.click()
    page.locator("#show-date").uncheck()
    assert line_under(page, "date") == TRANSPARENT


def test_a_mention_leads_to_its_entry_and_back(open_page):
    page = open_page(ORDER)
    mention = page.locator(".transcription a.mention.person", has_text="G. Hallam")
    identifier = mention.get_attribute("id")
    mention.click()
    page.wait_for_url("**/persons.html#pers-hallam")
    entry = page.locator("article:target")
    expect(entry.get_by_role("heading", level=2)).to_have_text("Greta Hallam")
    entry.locator(f"a[href$='#{identifier}']").click()
    page.wait_for_url(f"**/order.html#{identifier}")
    expect(page.locator(".mention:target")).to_have_text("G. Hallam")
    expect(page.locator(".mention:target")).to_be_in_viewport()


def test_a_figure_leads_to_its_row_and_back(open_page):
    page = open_page(ORDER)
    page.locator(".transcription a.mention.figure", has_text="1,204 boats").click()
    row = page.locator("tr:target")
    expect(row.locator("td").first).to_have_text("1,204")
    row.locator("a").click()
    expect(page.locator(".mention:target")).to_have_text("1,204 boats")


def test_the_spelling_of_the_source_is_a_switch_away(open_page):
    page = open_page("documents/letters.html")
    expect(page.get_by_text("Freud", exact=True)).to_be_visible()
    expect(page.get_by_text("Frewd", exact=True)).to_be_hidden()
    page.locator("#as-transcribed").check()
    expect(page.get_by_text("Freud", exact=True)).to_be_hidden()
    expect(page.get_by_text("Frewd", exact=True)).to_be_visible()


@pytest.mark.parametrize("path", PAGES)
def test_no_page_scrolls_sideways_at_320_pixels(open_page, path):
    page = open_page(path, width=320)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(open_page, path, scheme):
    page = open_page(path, scheme=scheme)
    results = Axe().run(page, options=UNDISTURBED)
    assert results.violations_count == 0, results.generate_report()


def test_axe_finds_nothing_on_a_narrow_screen(open_page):
    results = Axe().run(open_page(ORDER, width=320), options=UNDISTURBED)
    assert results.violations_count == 0, results.generate_report()


def test_hostile_content_runs_nothing(open_page):
    for path in ("documents/hostile.html", "persons.html", "index.html"):
        page = open_page(path)
        page.evaluate("document.querySelectorAll('main a[href^=\"#\"]').forEach(a => a.click())")
        assert page.evaluate("window.broken") is None


def test_print_leaves_navigation_and_switches_out(open_page):
    page = open_page(ORDER)
    page.emulate_media(media="print")
    for selector in ("nav.site", ".tools", ".skip", "footer.site"):
        expect(page.locator(selector)).to_be_hidden()
    expect(page.locator(".transcription")).to_be_visible()
    width = page.locator(".transcription .mention.organization").first.evaluate(
        "e => getComputedStyle(e).borderBottomStyle"
    )
    assert width == "dotted"
