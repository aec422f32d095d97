from __future__ import annotations

from tei_kit.model import Correspondence, Source
from tei_kit.readers import read
from tei_kit.structurers import structure


def said(text: str) -> Correspondence | None:
    return structure(read(Source("memo.txt", text.encode()))).metadata.correspondence


MEMO = """MEMORANDUM

TO: The Harbour Master
FROM: A. Lund
DATE: 4 August 1951
SUBJECT: Dredging of the
         Outer Basin

Three tenders were received. The lowest is 14,000 crowns.
"""


def test_captions_tell() -> None:
    assert said(MEMO) == Correspondence(
        sender="A. Lund", recipients=("The Harbour Master",), subject="Dredging of the Outer Basin"
    )


def test_the_record_outranks_the_text() -> None:
    record = "**Letter from the Board to Eva Lund**\n\n**Citation:**\n\nABC\n\n"
    record += "**Contents:**\n\nTranslation - English\n\n"
    told = said(record + MEMO)
    assert told is not None
    assert (told.sender, told.recipients) == ("Board", ("Eva Lund",))


def test_without_captions_nothing_is_made_up() -> None:
    assert said("To the Board\n\nIt rained all day, and the boats stayed in.\n\nA. LUND\n") is None
