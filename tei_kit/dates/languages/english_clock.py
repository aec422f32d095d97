"""The words for times of day in English."""

from __future__ import annotations

from tei_kit.dates.languages.clock import Clock, by_half
from tei_kit.dates.languages.language import list_of, words

_NUMBERS = list_of("one two three four five six seven eight nine ten eleven twelve")
_TO = frozenset({"to", "until", "till", "through"})

CLOCK = Clock(
    halves=by_half(
        morning="a.m.|a.m|am|in the morning|in the forenoon|of the morning",
        afternoon="p.m.|p.m|pm|in the afternoon|in the evening|of the afternoon|of the evening",
        night="at night",
    ),
    parts=by_half(
        morning="morning|forenoon", afternoon="afternoon|evening", night="night|tonight|to-night"
    ),
    named={"noon": 12, "midday": 12, "mid-day": 12, "midnight": 0},
    noon_signs=words("m."),
    numbers={word: number for number, word in enumerate(_NUMBERS, 1)},
    hours=frozenset({"o'clock", "oclock", "o'c.", "o'c"}),
    full_hours=frozenset({"hours", "hrs.", "hrs", "hr.", "hr", "h.", "h"}),
    minute_numbers={
        "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
        "forty-five": 45, "fifty": 50,
    },
    added={
        "half past": 30, "half-past": 30, "half after": 30,
        "quarter past": 15, "a quarter past": 15, "quarter-past": 15, "a quarter after": 15,
        "quarter to": -15, "a quarter to": -15, "quarter of": -15, "a quarter before": -15,
        "ten minutes past": 10, "ten past": 10, "ten minutes to": -10, "ten to": -10,
        "five minutes past": 5, "five past": 5, "five minutes to": -5, "five to": -5,
        "twenty minutes past": 20, "twenty past": 20, "twenty minutes to": -20, "twenty to": -20,
    },
    about=frozenset({"about", "around", "approximately", "approx.", "circa", "ca.", "c."}),
    openers={"from": _TO, "between": frozenset({"and"})},
    joints=_TO,
    between_joints=frozenset({"and"}),
    prepositions=words("at by until till before after since towards toward to"),
    between=words("the on in and"),
    to_date=words("on upon of in the for this precisely exactly sharp"),
    receipts=frozenset({"received", "rec'd", "rec'd.", "recd.", "recd", "received at", "rec. at"}),
    zone_names={
        "greenwich mean time": "Z",
        "greenwich time": "Z",
        "greenwich civil time": "Z",
        "eastern standard time": "-05:00",
        "eastern daylight time": "-04:00",
        "central standard time": "-06:00",
        "mountain standard time": "-07:00",
        "pacific standard time": "-08:00",
        "local time": "",
        "ship's time": "",
    },
    zone_form="{} time",
)  # fmt: skip
