"""Documents that tests invent: arbitrary text, and text of the kind that archives hold."""

from __future__ import annotations

from hypothesis import strategies as st

XML_CHARACTERS = st.characters(
    exclude_categories=("Cs", "Cc", "Cn"), include_characters="\n\t\r", exclude_characters="￾￿"
)

PIECES = (
    "TOP SECRET", "Copy #2", "Copy No. 3.", "#12/3so", "7 May 1949", '"7" May 1949', "7.V.49",
    "12/30/1949", "first half of 1948", "9 April of this year", "1,234 people", "about 12 %",
    "from 3 to 5 per cent", "between 15 and 20 years old", "To the Council of Norland",
    "Dear Mr. Lund,", "Comrade A. B. Berg", "J. HOLT", "Ministry of Forests", "Norland", "[...]",
    "[signature]", "Witness:", "cc: Mr. Roberts", "1. Send boats.", "2. Send bread.", "(a) more",
    "# Heading", "Yours sincerely,", "P.S. More soon.", "**Citation:**", "**Summary:**",
    "**Contents:**", "Translation - English", "**May 7, 1949**", "word", "the", "and", "people",
    "ended here.", "As is known", ".", ",", ":", "-", "“", "”", "'", '"', "&", "<", ">", "]]>",
    "\u00a0", "é", "Я", "𝔘", "e\u0301", "\u202e",
)  # fmt: skip
GAPS = ("", "", " ", " ", " ", "  ", "\n", "\n\n", "  \n", "\n\n\n", "\r\n", "\t", "\n   ")

archival_text = st.lists(
    st.tuples(st.sampled_from(PIECES), st.sampled_from(GAPS)), min_size=1, max_size=60
).map(lambda pairs: "".join(piece + gap for piece, gap in pairs))

arbitrary_text = st.text(XML_CHARACTERS, min_size=1, max_size=300)

source_text = st.one_of(archival_text, arbitrary_text).filter(lambda text: bool(text.strip()))
