"""Where the export of an archive's record states what, and where the transcription begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from tei_kit.dates import parse_date
from tei_kit.model import Field, FieldName, Span
from tei_kit.readers._decoding import visible_span
from tei_kit.readers._languages import language_of_contents

_CAPTIONS: Final[dict[str, FieldName]] = {
    "citation": "citation",
    "summary": "abstract",
    "abstract": "abstract",
    "original language": "original_language",
    "original languages": "original_language",
    "contents": "contents",
    "content": "contents",
}
_KNOWN = "|".join(sorted(_CAPTIONS, key=len, reverse=True))
_CAPTION = re.compile(
    rf"^[ \t]*(?:"
    rf"(?P<bold>\*\*|__)[ \t]*(?P<marked>{_KNOWN})[ \t]*:?[ \t]*(?P=bold)[ \t]*:?"
    rf"|\#{{1,6}}[ \t]+(?P<heading>{_KNOWN})[ \t]*:?[ \t]*$"
    rf"|(?P<plain>{_KNOWN})[ \t]*:"
    rf")[ \t]*",
    re.MULTILINE | re.IGNORECASE,
)
_OTHER_CAPTION = re.compile(
    r"^[ \t]*(?:(?P<bold>\*\*|__)[^\W\d_][^\n*_:]{1,40}(?::(?P=bold)|(?P=bold):)"
    r"|[A-Z]\w{1,20}(?: (?:[A-Z]\w{1,20}|and|of|the)){0,4}:[ \t]*$)",
    re.MULTILINE,
)
_BOLD = re.compile(r"(?P<mark>\*\*|__)(?=\S)(?P<words>[^*_]{1,2000}?)[ \t]*(?P=mark)")
_BOLD_BLOCK = re.compile(_BOLD.pattern + r"[ \t]*$", re.MULTILINE)
_HEADING = re.compile(r"#{1,6}[ \t]+(?P<words>[^\n]{1,2000})")
_BLOCK = re.compile(r"\S(?:[^\r\n]|(?:\r\n|\r|\n)(?![ \t]*(?:[\r\n]|$)))*")
_URL_ALONE = re.compile(r"<?https?://\S+>?[ \t]*")
_LONGEST_PREAMBLE = 4000
_MOST_PREAMBLE_BLOCKS = 8
_LONGEST_VALUE = 20_000


@dataclass(frozen=True, slots=True)
class RecordLayout:
    """Say which stretches of a text the record fills and which one is the transcription."""

    fields: tuple[Field, ...]
    body: Span


@dataclass(frozen=True, slots=True)
class _Caption:
    name: FieldName
    start: int
    end: int
    bold: bool


def record_layout(text: str) -> RecordLayout | None:
    """Find the fields of a catalogue record and the body that follows it.

    A text is taken for the export of a record if, after at most a date and a title, it states a
    citation or an original language beside another field, under captions that stand at the
    beginning of a line, or contents under date, title and bold captions. A letter that says
    "Summary:" somewhere is none.

    Returns:
        The layout; None where the text does not begin with a record or nothing follows it.
    """
    first = _next_caption(text, 0, set())
    if first is None or first.start > _LONGEST_PREAMBLE:
        return None
    preamble = _preamble_fields(text, first.start)
    if preamble is None:
        return None
    fields, end, bold = _fields(text, first)
    around = {field.name for field in preamble}
    if not _is_record({field.name for field in fields}, around, bold=bold):
        return None
    body = visible_span(text, end)
    return RecordLayout((*preamble, *fields), body) if body else None


def _is_record(names: set[FieldName], preamble: set[FieldName], *, bold: bool) -> bool:
    telling = names & {"citation", "original_language"}
    if "contents" in names and {"date", "title"} <= preamble and bold:
        return True
    return bool(telling) and (len(names - {"other"}) > 1 or (bold and bool(preamble)))


def _next_caption(text: str, start: int, seen: set[FieldName]) -> _Caption | None:
    for match in _CAPTION.finditer(text, start, start + _LONGEST_VALUE):
        words = match["marked"] or match["heading"] or match["plain"]
        name = _CAPTIONS[words.lower()]
        if name not in seen:
            return _Caption(name, match.start(), match.end(), bold=match["plain"] is None)
    return None


def _preamble_fields(text: str, end: int) -> tuple[Field, ...] | None:
    spans = list(_preamble_spans(text, end))
    if len(spans) > _MOST_PREAMBLE_BLOCKS:
        return None
    fields: list[Field] = []
    missing: list[FieldName] = ["date", "title"]
    for span in spans:
        name: FieldName = "date" if parse_date(_joined(span.of(text))) else "title"
        if name in missing:
            missing.remove(name)
        else:
            name = "other"
        fields.append(Field(name, span))
    return tuple(fields)


def _preamble_spans(text: str, end: int) -> Iterator[Span]:
    marked = list(_BOLD.finditer(text, 0, end)) or list(_HEADING.finditer(text, 0, end))
    if marked:
        for match in marked:
            yield visible_span(text, *match.span("words"))
    else:
        for match in _BLOCK.finditer(text, 0, end):
            yield visible_span(text, *match.span())


def _fields(text: str, first: _Caption) -> tuple[list[Field], int, bool]:
    """Return the fields from the first caption on, the end of the record, and whether bold."""
    fields: list[Field] = []
    seen: set[FieldName] = set()
    caption: _Caption | None = first
    end = first.start
    while caption is not None:
        seen.add(caption.name)
        following = _next_caption(text, caption.end, seen)
        last = following is None or "contents" in seen
        value = _value(text, caption, None if last else following)
        if value:
            fields.append(Field(caption.name, value))
        end = max(value.end, caption.end)
        if "contents" not in seen:
            others, end = _other_fields(text, end, following)
            fields.extend(others)
        if following is not None:
            titles, end = _preamble_between(text, end, following.start)
            fields.extend(titles)
        goes_on = following is not None and following.start <= _skip(text, end)
        caption = following if goes_on else None
    if "contents" not in seen:
        block = _block(text, end)
        if language_of_contents(block.of(text)) is not None:
            fields.append(Field("contents", block))
            end = block.end
    return fields, end, first.bold


def _preamble_between(text: str, start: int, end: int) -> tuple[list[Field], int]:
    """Return the date and the title where they stand in bold between two captions."""
    fields: list[Field] = []
    while (match := _BOLD_BLOCK.match(text, _skip(text, start))) is not None:
        if match.end() > end:
            break
        words = visible_span(text, *match.span("words"))
        name: FieldName = "date" if parse_date(_joined(words.of(text))) else "title"
        fields.append(Field(name, words))
        start = match.end()
    return fields, start


def _other_fields(text: str, start: int, following: _Caption | None) -> tuple[list[Field], int]:
    """Return the fields that no role is known for, as far as the record surely goes on."""
    fields: list[Field] = []
    end = start
    while True:
        begin = _skip(text, end)
        match = _OTHER_CAPTION.match(text, begin)
        if match is None or (following is not None and begin >= following.start):
            return fields, end
        if match["bold"] is None and following is None:
            return fields, end
        value = _block(text, match.end())
        fields.append(Field("other", Span(begin, value.end)))
        end = value.end


def _value(text: str, caption: _Caption, following: _Caption | None) -> Span:
    block = _block(text, caption.end)
    if following is not None and block.end > following.start:
        return visible_span(text, caption.end, max(caption.end, following.start))
    if caption.name == "contents":
        return _contents(text, block)
    if caption.name == "original_language":
        return block
    if following is not None:
        other = next(_others_between(text, block.end, following.start), following.start)
        return visible_span(text, caption.end, other)
    if caption.name == "citation":
        while (url := _URL_ALONE.match(text, _skip(text, block.end))) is not None:
            block = Span(block.start, visible_span(text, *url.span()).end)
    return block


def _others_between(text: str, start: int, end: int) -> Iterator[int]:
    for match in _OTHER_CAPTION.finditer(text, start, end):
        before = text[max(0, match.start() - 4) : match.start()].replace("\r", "")
        if match["bold"] is not None or before.endswith("\n\n"):
            yield match.start()


def _contents(text: str, block: Span) -> Span:
    """Return the caption of the text that follows ("Translation - English"), maybe in blocks."""
    line = re.compile(r"[^\r\n]*").match(text, block.start)
    assert line is not None
    span = visible_span(text, *line.span())
    while True:
        following = _block(text, span.end)
        first_line = following.of(text).partition("\n")[0].rstrip()
        if not first_line or language_of_contents(first_line) is None:
            return span
        span = Span(span.start, following.start + len(first_line))


def _block(text: str, start: int) -> Span:
    match = _BLOCK.match(text, _skip(text, start))
    return visible_span(text, *match.span()) if match else Span(len(text), len(text))


_WHITE_SPACE = re.compile(r"\s*")


def _skip(text: str, position: int) -> int:
    match = _WHITE_SPACE.match(text, position)
    assert match is not None
    return match.end()


def _joined(words: str) -> str:
    return " ".join(words.split())
