"""Reports that nobody's check made, friendly and hostile."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st

from tei_kit.model import Excerpt, FileReport, Finding, LocatedFinding, Report

FINDING = LocatedFinding(
    Finding("tei/a.xml", 3, 5, "impossible-date", "error", "No such day.", "Mend it."),
    "0123456789abcdef",
    "/TEI/text/body/p[2]",
    Excerpt('  on <date when="1921-02-30">', 5, 5),
)
SLIP = LocatedFinding(
    Finding("tei/a.xml", 9, 1, "unused-record", "information", "Nothing points here."), "fedc"
)
WHOLE = LocatedFinding(Finding("tei/a.xml", 0, 0, "fidelity", "warning", "Another source."), "aa")
REPORT = Report(
    (
        FileReport("tei/a.xml", (WHOLE, FINDING, SLIP), suppressed=2, known=1),
        FileReport("tei/clean.xml"),
        FileReport("tei/broken.xml", failure="tei/broken.xml is empty. Give a TEI file."),
    ),
    gone=("tei/a.xml: Long ago. [schema]",),
)

some = settings(deadline=None)
"""Never judge a machine by its speed."""

# Lone surrogates included: names of files that are not UTF-8 hold them.
any_text = st.text(st.characters(exclude_categories=[]), max_size=30)
nasty_text = any_text | st.sampled_from(
    ["::error::x", "%0A", "a,b:c", "]]>", "<b>&amp;", '"', "\r\n::set-env name=X::y", "\x1b[2J", ""]
)
file_names = nasty_text.map(lambda text: text.replace("\0", "") or "a.xml")


@st.composite
def reports(draw: st.DrawFn) -> Report:
    files = []
    for name in draw(st.lists(file_names, max_size=3, unique=True)):
        if draw(st.booleans()):
            findings = tuple(
                LocatedFinding(
                    Finding(
                        name,
                        draw(st.integers(0, 9)),
                        draw(st.integers(0, 9)),
                        draw(st.sampled_from(["schema", "impossible-date", "somebody-elses"])),
                        draw(st.sampled_from(["error", "warning", "information"])),
                        draw(nasty_text),
                        draw(nasty_text),
                    ),
                    str(number),
                    draw(st.sampled_from(["", "/TEI/text"])),
                    draw(st.none() | st.builds(Excerpt, nasty_text, st.just(0), st.just(1))),
                )
                for number in range(draw(st.integers(0, 3)))
            )
            files.append(FileReport(name, findings))
        else:
            files.append(FileReport(name, failure=draw(nasty_text)))
    return Report(tuple(files), draw(st.sampled_from([None, "error", "warning", "information"])))
