"""Text: a compiler's lines, the caret under the place, nothing that a terminal obeys."""

from __future__ import annotations

import re

from hypothesis import given

from tei_kit.model import Excerpt, FileReport, Finding, LocatedFinding, Report, ReportSettings
from tei_kit.reporters import report
from tests.reporters._invented import REPORT, reports, some

CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def test_a_line_a_finding() -> None:
    assert report("text", REPORT).splitlines() == [
        "tei/a.xml: warning: Another source. [fidelity]",
        "tei/a.xml:3:5: error: No such day. Mend it. [impossible-date]",
        "tei/a.xml:9:1: information: Nothing points here. [unused-record]",
    ]


def test_the_excerpt_points_at_the_tag() -> None:
    text = report("text", REPORT, ReportSettings(excerpts=True))
    assert (
        "tei/a.xml:3:5: error: No such day. [impossible-date]\n"
        '    3 |   on <date when="1921-02-30">\n'
        "      |      ^~~~~\n"
        "      = in /TEI/text/body/p[2]\n"
        "      = Mend it.\n"
    ) in text


def test_the_caret_counts_what_a_terminal_shows() -> None:
    wide = LocatedFinding(
        Finding("a.xml", 1, 4, "schema", "error", "Wrong."), "f", "", Excerpt("東\t\x9b<p>", 3, 2)
    )
    settings = ReportSettings(excerpts=True)
    _, line, caret, _ = report("text", Report((FileReport("a.xml", (wide,)),)), settings).split(
        "\n", 3
    )
    assert line.endswith("| 東 \\x9b<p>")
    assert caret == "      | " + " " * 7 + "^~"


def test_color_only_if_wanted() -> None:
    assert "\x1b" not in report("text", REPORT, ReportSettings(excerpts=True))
    assert "\x1b[1;31merror:" in report("text", REPORT, ReportSettings(color=True))


@some
@given(reports())
def test_nothing_steers_the_terminal_and_a_finding_stays_a_line(made: Report) -> None:
    text = report("text", made)
    assert not CONTROL.search(text)
    assert text.count("\n") == len(list(made.findings))
    assert not CONTROL.search(report("text", made, ReportSettings(excerpts=True)))
