"""Datelines of telegrams, despatches and notes; lines that only look like one."""

from __future__ import annotations

import pytest

from tei_kit.dates import dateline, heading_date, is_place, is_undated, may_follow_date
from tei_kit.model import Span
from tei_kit.structurers._datelines import is_dateline

LINES = [
    ("Delft, June 28, 1952—7 p.m.", "1952-06-28"),
    ("Delft , May 10, 1948—1 a. m.", "1948-05-10"),
    ("[Delft,] July 3, 1953, noon.", "1953-07-03"),
    ("[ Delft ,] October 4, 1950 .", "1950-10-04"),
    ("Delft, May 5, 1952, 8 p.m. — [Received May 6—2:14 a.m.]", "1952-05-05"),
    ("Delft , September 15, 1949—6 p. m. [Received September 16—1:08 p. m.]", "1949-09-15"),
    ("Delft, 10th Nov. 1941", "1941-11-10"),
    ("Delft, le 3 mars 1871", "1871-03-03"),
    ("Delft, January 12/24, 1871", "1871-01-24"),
    ("Delft, January 12 (24), 1871.", "1871-01-24"),
    ("Delft, March 20, 1980, 1–3 p.m.", "1980-03-20"),
    ("Delft, October 12, 1973, 11:00 a.m.–1:30 p.m. EST", "1973-10-12"),
    ("Delft, February 3, 1953, 2322Z.", "1953-02-03"),
    ("Delft, 032322Z Feb 53.", "1953-02-03"),
    ("Delft, 3. July 1953", "1953-07-03"),
    ("Delft, July 3, 1953—5:25 p.m. PRIORITY", "1953-07-03"),
    ("Delft, July 3, 1953—5 p.m. via Breda", "1953-07-03"),
    ("Delft, July 3, 1953. TOP SECRET", "1953-07-03"),
    ("Delft, July 3, 1953 [10:27 p.m.]", "1953-07-03"),
    ("Delft, July 3, 1953—8 a.m. (Delft time)", "1953-07-03"),
    ("Delft, [Tuesday,] February 3, 1953", "1953-02-03"),
    ("Legation of the Low Countries, Delft, January 4, 1877. (Received March 1.)", "1877-01-04"),
    ("At sea, May 5, 1943.", "1943-05-05"),
    ("En route to Delft, May 5, 1943.", "1943-05-05"),
    ("Delft, this 3rd day of July 1953", "1953-07-03"),
    ("Delft, 3 p. m., July 3, 1902", "1902-07-03"),
    ("Delft, July 3, 1902—10.20 p. m. (Rec’d July 4)", "1902-07-03"),
    ("Delft, 3 Nivôse, year 9", "1800-12-24"),
    ("Aboard the S. S. “Noordster,” July 3, 1953.", "1953-07-03"),
    ("U. S. S. Noordster (Second Rate), Delft, Holland, July 3, 1883.", "1883-07-03"),
    ("A. Lund’s Room at the Hall, Delft, on Friday, July 3, 1953, at 3 p.m.", "1953-07-03"),
    ("Delft via Breda, July 3, 1953—noon", "1953-07-03"),
    ("Delft (near Leiden), July 3, 1953", "1953-07-03"),
    ("Delft [Leiden?], July 3, 1953", "1953-07-03"),
    ("Delft?, July 3, 1953", "1953-07-03"),
    ("[place not declassified], July 3, 1953", "1953-07-03"),
    ("10 Market Street, Delft, July 3, 1953", "1953-07-03"),
    ("Board of Trade,Delft, July 3, 1953.", "1953-07-03"),
    ("Consul of the Low Countries for Peru, Lima, July 3, 1871.", "1871-07-03"),
    ("Commissioner of the Low Countries to Peru, Lima, Peru, July 3, 1871.", "1871-07-03"),
    ("Delft, July 3, 1953, 11 o’clock a. m.", "1953-07-03"),
    ("Delft, July 3, 1953, 3 p. m., Delft time [Received 5:05 p.m.]", "1953-07-03"),
    ("Delft, July 3, 1953—7: 09 p. m", "1953-07-03"),
    ("Delft, July 3, 1953. [Extract]", "1953-07-03"),
    ("July 3, 1953 (Friday), 3 p.m.", "1953-07-03"),
    ("Delft, July 3, 1953.1", "1953-07-03"),
    ("Delft, July 3, 1953. Via Breda.", "1953-07-03"),
    ("Delft, July 3, 1871, (June 21, 1871.)", "1871-07-03"),
    ("Delft, July 3, 1953, 8 p.m.–July 4, 1953, 1 a.m.", "1953-07-03"),
    ("Delft, January 3, 1953 [1954]—9 p.m.", "1954-01-03"),
    ("Delft, 3rd July, 1882. D. 5.20 p.m. R. 7 p.m.", "1882-07-03"),
    ("Delft, le 3 juillet 1905, 6 h. 30 s. (Reçu : le 4 à 8 h.)", "1905-07-03"),
    ("Delft, 3 luglio 1936, ore 21.", "1936-07-03"),
]
BROKEN = [
    ("Legation of the\n      Low Countries,\nDelft,\n     July 12, 1861.", "1861-07-12"),
    ("Delft, May 16, 1918, 7\n     p.m.\n [Received May\n     24, 10.43 a.m.]", "1918-05-16"),
    ("Delft, July 29, 1870. (Received August 11,\n     1870.)", "1870-07-29"),
]
NONE = [
    "He left there May 5, 1953.",
    "The Council, May 5, 1953, met again",
    "Delft, May 5, 1953, 3 people came.",
    "Delft, May 5, 1953. The council met.",
    "The harvest failed in Delft, May 5, 1953",
]


@pytest.mark.parametrize(("line", "when"), LINES)
def test_a_dateline_tells_its_day(line: str, when: str) -> None:
    mention = dateline(line)
    assert mention is not None
    assert mention.value.when == when
    assert is_dateline(line, Span(0, len(line)))


@pytest.mark.parametrize(("lines", "when"), BROKEN)
def test_a_dateline_may_be_broken_into_lines(lines: str, when: str) -> None:
    mention = dateline(lines)
    assert mention is not None
    assert mention.value.when == when


@pytest.mark.parametrize("line", NONE)
def test_other_lines_are_none(line: str) -> None:
    assert dateline(line) is None
    assert not is_dateline(line, Span(0, len(line)))


@pytest.mark.parametrize(
    "line", ["Delft, undated", "[Undated.]", "[Delft, no date.]", "Delft, n.d.", "Delft, not dated"]
)
def test_a_line_can_say_that_there_is_no_date(line: str) -> None:
    assert is_undated(line)
    assert is_dateline(line, Span(0, len(line)))


@pytest.mark.parametrize(
    "line",
    [
        "[Telegram] Delft, July 3, 1953, 6 p.m.",
        "(No. 12.) Delft, 3rd July, 1882.",
        "T. n° 12. Delft, le 3 juillet 1905, 6 h. 30 s.",
        "R. 1186/12 Delft, 3 luglio 1936.",
        "DATE AND TIME: Wednesday, July 3, 1953; 11:00 a.m.",
        "No. 35.] Board of Trade, Delft, July 3, 1861.",
        "Delft, July —, 1864.",
        "secret us urgent Delft, July 3, 1953—6 p. m.",
        "Delft, July 3, 1953—6 p. m. top secret",
        "The foreign office, Delft, the 3rd of July, 1871.",
        "3 июля 1953 года, г. Делфт",
        "Delft, den 3. Juli 1936 Ankunft: 3. Juli 18 Uhr 30",
    ],
)
def test_the_kind_of_a_paper_may_stand_before_its_place(line: str) -> None:
    assert is_dateline(line, Span(0, len(line)))


@pytest.mark.parametrize(
    "line",
    [
        "A. LUND July 3, 1953",
        "Report on Wool, Delft, July 3, 1953",
        "TOP SECRET, July 3, 1953",
        "5146. Office’s 4819, July 3, 11 p.m.",
        "Your 2017, July 3, noon.",
        "Reference Deptel 812, July 3.",
        "RG 330, OSD Files: FRC 65 A 3464, 3 July 1961",
        "Preparations for Delft, July 3, 1953",
        "## Delft July 1953",
        "Delft 1947–48",
        "Sir A. Lund to Earl Vik.—(Received March 12.)",
    ],
)
def test_persons_marks_and_papers_are_no_place(line: str) -> None:
    assert not is_dateline(line, Span(0, len(line)))


def test_a_heading_may_end_with_its_date() -> None:
    line = "12. Record of a Talk by the Clerk (Vik), Delft, July 3, 1953, 3 p.m."
    mention = heading_date(line)
    assert mention is not None
    assert mention.value.when == "1953-07-03"
    assert heading_date("The clerk spoke with Vik at Delft, July 3, 1953, 3 p.m.") is None


def test_two_days_make_a_dateline_too() -> None:
    line = "Delft, January 6 and 7, 1951."
    assert is_dateline(line, Span(0, len(line)))


@pytest.mark.parametrize("words", [" he left", ", 3 people", " and more", ". The end"])
def test_what_may_not_follow(words: str) -> None:
    assert not may_follow_date(words)


@pytest.mark.parametrize(
    "unit", [" ", "1", "1 ", "[", "—", "A ", "noon ", "PRIORITY ", "a", "at 1 "]
)
def test_no_line_is_hostile(unit: str) -> None:
    assert isinstance(may_follow_date(unit * 20_000), bool)
    assert isinstance(is_undated(unit * 20_000), bool)
    assert isinstance(is_place(unit * 20_000), bool)
