"""The expressions by which the times of one language are recognized, made from its table."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import cache
from itertools import chain
from typing import NamedTuple

from tei_kit.dates.clock.zones import SIGNS
from tei_kit.dates.languages import Language, language
from tei_kit.dates.languages.clock import Clock

_SPACE = r"[ \t\u00a0]{0,3}(?:\n[ \t]{0,3})?"
"""What may stand between two words: blanks, at most one end of a line."""

_DASH = "[-‐‑–—]"
_NEVER = r"(?!)"


class Patterns(NamedTuple):
    """Expressions of one language; `clock` is the table that they were made from.

    `start` finds where a time may begin, `face` reads its figures or its name, `following` one
    thing that it goes on with, whose kind is the name of the group. `hedge`, `opener` and `joint`
    are those of hedged times and of ranges. `behind_date` reaches from a date to a time behind it,
    `before_date` from a time to the date behind it, `listing` from one time to the next. `part`
    finds the nouns for parts of the day, `part_before_date` one that a date ends behind
    ("the evening of"), `preposition` one that ends where a time begins.

    The sets of words tell at a glance where no time is: `leading` may stand first behind a date
    that has one behind it, `linking` between a time and a date, `closing` last in a time.
    """

    clock: Clock
    start: re.Pattern[str]
    face: re.Pattern[str]
    following: re.Pattern[str]
    hedge: re.Pattern[str]
    opener: re.Pattern[str]
    joint: re.Pattern[str]
    behind_date: re.Pattern[str]
    before_date: re.Pattern[str]
    listing: re.Pattern[str]
    part: re.Pattern[str]
    part_before_date: re.Pattern[str]
    preposition: re.Pattern[str]
    leading: frozenset[str]
    linking: frozenset[str]
    closing: frozenset[str]


@cache
def patterns(tag: str) -> Patterns:
    """Return the expressions for the times of a language."""
    table = language(tag)
    clock = table.clock
    conjunctions = {"&", *table.means("and"), *table.means("or")}
    return Patterns(
        clock=clock,
        start=re.compile(rf"(?<![\w.,:/-])(?:[0-9]|{_any(_beginning(clock))})"),
        face=re.compile(_face(clock)),
        following=re.compile(_following(clock)),
        hedge=re.compile(rf"{_any(clock.about)}{_SPACE}"),
        opener=re.compile(rf"(?P<word>{_any(clock.openers)}){_SPACE}"),
        joint=re.compile(rf"{_SPACE}(?:{_DASH}|(?P<word>{_any(_joints(clock))})){_SPACE}"),
        behind_date=re.compile(_behind_date(clock)),
        before_date=re.compile(_before_date(table)),
        listing=re.compile(
            rf"(?:,?{_SPACE}{_any(conjunctions)}|,){_SPACE}(?:{_any(clock.prepositions)}{_SPACE})?"
        ),
        part=re.compile(rf"(?<!\w)(?P<part>{_any(clock.parts)})"),
        part_before_date=re.compile(
            rf"(?<!\w)(?P<part>{_any(clock.parts)}){_SPACE}"
            rf"(?:{_any({*clock.to_date, *table.means('article')})}{_SPACE}){{0,3}}$"
        ),
        preposition=re.compile(
            rf"(?<!\w){_any({*clock.prepositions, *clock.openers})}{_SPACE}$"
        ),
        leading=frozenset(_words(_beginning(clock), clock.prepositions, clock.between,
                                 clock.parts, clock.receipts)),
        linking=frozenset(_words(clock.to_date, table.means("article"), clock.parts)),
        closing=frozenset(_words(_ending(clock), (sign.lower() for sign in SIGNS), ("z",))),
    )  # fmt: skip


def key_of(words: str) -> str:
    """Return the entry of a table that words were recognized by.

    >>> key_of("P.M."), key_of("in  the evening"), key_of("O’Clock")
    ('p.m.', 'in the evening', "o'clock")
    """
    return re.sub(r"\.\s", ".", " ".join(words.lower().replace("’", "'").split()))


def _any(entries: Collection[str]) -> str:
    """Return an expression for any of some entries in small or capital letters, longest first."""
    if not entries:
        return _NEVER
    longest_first = sorted(entries, key=lambda entry: (-len(entry), entry))
    return f"(?i:{'|'.join(map(_entry, longest_first))})"


def _entry(entry: str) -> str:
    """Return an expression for one entry: blanks are free behind a full stop, quotes be bent."""
    pieces = []
    for before, character in zip(f" {entry}", entry, strict=False):
        if character == " ":
            pieces.append(r"[ \t\u00a0\n]{1,3}")
        else:
            pieces.append(r"[ \t\u00a0]{0,2}" if before == "." else "")
            pieces.append("['’]" if character == "'" else re.escape(character))
    return "".join(pieces) + (r"(?!\w)" if entry[-1].isalpha() else "")


def _words(*entries: Iterable[str]) -> Iterator[str]:
    """Yield the words of entries, without marks."""
    for entry in chain.from_iterable(entries):
        yield from re.findall(r"\w+", entry)


def _beginning(clock: Clock) -> set[str]:
    """Return what a time may begin with besides figures."""
    return {
        *clock.numbers, *clock.named, *clock.added, *clock.leading_hours, *clock.leading_halves,
        *clock.about, *clock.openers,
    }  # fmt: skip


def _ending(clock: Clock) -> set[str]:
    """Return what a time may end with besides figures."""
    zone = clock.zone_form.replace("{}", "")
    return {
        *clock.numbers, *clock.named, *clock.halves, *clock.hours, *clock.long_hours,
        *clock.full_hours, *clock.minutes, *clock.minute_numbers, *clock.adding, *clock.zone_names,
        *clock.noon_signs, zone,
    }  # fmt: skip


def _face(clock: Clock) -> str:
    """Return how a time begins: with its figures, its hour in words, or its name."""
    return (
        rf"(?:(?P<leading_half>{_any(clock.leading_halves)}){_SPACE})?"
        rf"(?:(?P<leading_hour>{_any(clock.leading_hours)}){_SPACE})?"
        rf"(?:(?P<added>{_any(clock.added)}){_SPACE})?"
        r"(?:(?P<full>(?:[01][0-9]|2[0-4])[0-5][0-9])(?![0-9]|[.,:][0-9])"
        r"|(?P<hour>[01]?[0-9]|2[0-4])"
        r"(?:(?P<mark>[:.,h])(?P<minute>[0-5][0-9])(?:[:.](?P<second>[0-5][0-9]))?)?"
        r"(?![0-9]|[.,:/][0-9])"
        rf"|(?P<word>{_any(clock.numbers)})|(?P<named>{_any(clock.named)}))"
    )


def _following(clock: Clock) -> str:
    """Return one thing that a time goes on with.

    Minutes without their word end the time or stand before the half of the day: in "at 9 heures
    30 hommes" there are none.
    """
    signs = "|".join(map(re.escape, sorted(SIGNS, key=len, reverse=True)))
    closed = rf"(?={_SPACE}(?:{_any(clock.minutes)}|{_any(clock.halves)}|[^\w\s]|$))"
    kinds = {
        "half": _any(clock.halves),
        "hours": _any(clock.hours),
        "long_hours": _any(clock.long_hours),
        "full_hours": _any(clock.full_hours),
        "minutes": rf"[0-5][0-9]{closed}|[0-9](?={_SPACE}{_any(clock.minutes)})",
        "open_minutes": _open_minutes(clock),
        "minute_number": rf"{_any(clock.minute_numbers)}{closed}",
        "minute_word": _any(clock.minutes),
        "adding": rf"[½¼¾]|[13]/4(?!\w)|1/2(?!\w)|{_any(clock.adding)}",
        "name": _any({*clock.named, *clock.noon_signs}),
        "zone_name": rf"{_any(clock.zone_names)}[)\]]?",
        "zone_form": _zone_form(clock),
        "zone": rf"(?:{signs})(?!\w)[)\]]?",
        "zulu": r"Z(?!\w)",
        "zone_letter": rf"[A-IK-Y](?= ?{_any(clock.full_hours)})",
    }
    alternatives = "|".join(f"(?P<{kind}>{words})" for kind, words in kinds.items())
    return rf",?{_SPACE}[(\[]?(?:{alternatives})"


def _open_minutes(clock: Clock) -> str:
    """Return minutes with whatever behind them ("um 15 Uhr 20 begann"), where that is customary."""
    return r"[0-5][0-9](?![0-9]|[.,:/][0-9])" if clock.minutes else _NEVER


def _zone_form(clock: Clock) -> str:
    """Return how a zone is called after a place."""
    if not clock.zone_form:
        return _NEVER
    before, after = map(re.escape, clock.zone_form.split("{}"))
    return rf"{before}[^\W\d_a-zà-ÿ][^\W\d_]{{2,15}}{after}(?!\w)[)\]]?"


def _joints(clock: Clock) -> set[str]:
    return {*clock.joints, *(joint for joints in clock.openers.values() for joint in joints)}


def _behind_date(clock: Clock) -> str:
    receipt = rf"[(\[]?{_SPACE}{_any(clock.receipts)}[.:,]?{_SPACE}"
    between = _any({*clock.prepositions, *clock.between})
    part = rf"(?P<part>{_any(clock.parts)})"
    return (
        r"T(?=[0-9]{2}:)"
        rf"|(?P<stop>[.,:]?)[)\]]?[.,]?{_SPACE}(?:{_DASH}{{1,2}}{_SPACE})?"
        rf"(?P<receipt>{receipt})?[(\[]?(?P<words>(?:(?:{between}|{part},?){_SPACE}){{0,5}})"
    )


def _before_date(table: Language) -> str:
    between = _any({*table.clock.to_date, *table.means("article")})
    part = rf"(?P<part>{_any(table.clock.parts)})"
    return (
        rf"[)\]]?[,.]?{_SPACE}(?:[/‐‑–—-]{_SPACE})?[(\[]?"
        rf"(?:(?:{between}|{part},?){_SPACE}){{0,7}}[\"“']?"
    )
