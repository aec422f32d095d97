"""What the title of a record says: what sort of document, from whom, to whom, about what."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from tei_kit.dates import parse_date
from tei_kit.model import Correspondence

# What titles begin with, and the one word for it; the longest first.
_TYPES: Final[dict[str, str]] = {
    "memorandum of conversation": "conversation",
    "record of conversation": "conversation",
    "record of a conversation": "conversation",
    "memcon": "conversation",
    "transcript of conversation": "conversation",
    "minutes": "minutes",
    "protocol": "minutes",
    "stenographic record": "minutes",
    "memorandum": "memorandum",
    "memo": "memorandum",
    "note verbale": "note",
    "note": "note",
    "aide-memoire": "note",
    "aide-mémoire": "note",
    "letter": "letter",
    "telegram": "telegram",
    "ciphered telegram": "telegram",
    "cable": "telegram",
    "airgram": "telegram",
    "dispatch": "dispatch",
    "despatch": "dispatch",
    "report": "report",
    "intelligence report": "report",
    "information report": "report",
    "study": "report",
    "message": "message",
    "resolution": "resolution",
    "decision": "resolution",
    "decree": "decree",
    "order": "order",
    "directive": "directive",
    "instructions": "directive",
    "speech": "speech",
    "statement": "statement",
    "communique": "communique",
    "communiqué": "communique",
    "agreement": "agreement",
    "treaty": "agreement",
    "diary": "diary",
    "journal": "diary",
}
_TYPE = re.compile(
    r"(?:(?:draft|top secret|secret|confidential|personal|circular|handwritten|excerpt of an?|"
    r"extract from an?|copy of an?|an?|the)\s+)*"
    rf"(?P<type>{'|'.join(re.escape(word) for word in sorted(_TYPES, key=len, reverse=True))})"
    r"(?![\w-])(?:\s+(?:no\.|nr\.|#|№)\s*[\w/.-]+)?(?:\s*\([^)]{1,60}\))?\s*[,:]?\s*",
    re.IGNORECASE,
)
_SUBJECT = (
    r"(?:\s+(?:regarding|concerning|about|re|with regard to|on the subject of|on)\s+"
    r"|[,:]\s*(?=['\"‘“]))"
)
_SENT = re.compile(
    rf"(?:(?:from|of|by)\s+)?(?P<sender>[^,].{{0,200}}?)\s+to\s+(?P<recipient>.{{1,300}}?)"
    rf"(?:{_SUBJECT}(?P<subject>.{{1,600}}))?",
    re.IGNORECASE | re.DOTALL,
)
_WRITTEN = re.compile(
    rf"(?:from|by)\s+(?P<sender>.{{1,200}}?)(?:{_SUBJECT}(?P<subject>.{{1,600}}))?",
    re.IGNORECASE | re.DOTALL,
)
_ABOUT = re.compile(
    r"(?:regarding|concerning|about|on)\s+(?P<subject>.{1,600})", re.IGNORECASE | re.DOTALL
)
_CORRESPONDING: Final = frozenset(
    {"memorandum", "letter", "telegram", "note", "message", "dispatch", "report"}
)
_LONGEST_TITLE = 1000


@dataclass(frozen=True, slots=True)
class TitleStatement:
    """Carry what a title says."""

    document_type: str | None = None
    correspondence: Correspondence | None = None
    date: str | None = None


def parse_title(words: str) -> TitleStatement:
    """Take a title apart as far as its words tell plainly.

    >>> parse_title("Letter from the Board to A. Nowak regarding Tariffs").correspondence
    Correspondence(sender='Board', recipients=('A. Nowak',), distribution=(), subject='Tariffs')
    """
    words, date = _without_date(" ".join(words.split())[:_LONGEST_TITLE])
    match = _TYPE.match(words)
    if match is None:
        return TitleStatement(date=date)
    document_type = _TYPES[match["type"].lower()]
    if document_type not in _CORRESPONDING:
        return TitleStatement(document_type, date=date)
    return TitleStatement(document_type, _correspondence(words[match.end() :]), date)


def names_document_type(words: str) -> bool:
    """Tell whether words name a sort of document and nothing else.

    >>> names_document_type("Telegram"), names_document_type("Telegram to Bonn")
    (True, False)
    """
    return _TYPE.fullmatch(words) is not None


def _correspondence(words: str) -> Correspondence | None:
    for pattern in (_SENT, _WRITTEN, _ABOUT):
        if (match := pattern.fullmatch(words)) is not None:
            said = {name: _name(value) for name, value in match.groupdict().items() if value}
            recipient = said.get("recipient")
            return Correspondence(
                sender=said.get("sender"),
                recipients=(recipient,) if recipient else (),
                subject=(match.groupdict().get("subject") or "").strip(" ,'\"‘’“”") or None,
            )
    return None


def _name(words: str) -> str:
    return re.sub(r"^the\s+", "", words.strip(" ,"), flags=re.IGNORECASE)


def _without_date(words: str) -> tuple[str, str | None]:
    """Return the title without the date at its end, and the date as W3C writes it."""
    commas = [match.start() for match in re.finditer(",", words)]
    for comma in commas[-2:]:
        date = parse_date(words[comma + 1 :].strip(" .'\"’”"))
        if date is not None:
            return words[:comma], date.when
    return words, None
