"""English words for numbers."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.languages._tables import numbered, words
from tei_kit.figures.word_tables import NumberWords

ONES = numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10) | {"fourty": 40}
_DIVISORS = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twelfth": 12, "fifteenth": 15, "sixteenth": 16, "twentieth": 20,
    "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
FOLDS = {f"{word}fold": value for word, value in {**ONES, **TENS}.items() if value > 1} | {
    "hundredfold": 100, "thousandfold": 1000,
}  # fmt: skip

NUMBERS = NumberWords(
    ones=ONES,
    tens=TENS,
    hundreds=words("hundred"),
    magnitudes={
        "hundred": Decimal(100),
        "thousand": Decimal(10**3),
        "million": Decimal(10**6),
        "millions": Decimal(10**6),
        "milliards": Decimal(10**9),
        "billions": Decimal(10**9),
        "milliard": Decimal(10**9),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
        "dozen": Decimal(12),
        "lakh": Decimal(10**5),
        "lakhs": Decimal(10**5),
        "crore": Decimal(10**7),
        "crores": Decimal(10**7),
    },
    magnitude_signs={
        "mln": Decimal(10**6), "mn": Decimal(10**6), "mio": Decimal(10**6), "mill": Decimal(10**6),
        "bn": Decimal(10**9), "bln": Decimal(10**9), "mrd": Decimal(10**9),
        "thous": Decimal(10**3), "thou": Decimal(10**3), "k": Decimal(10**3), "tsd": Decimal(10**3),
    },
    glued_magnitudes=words("k"),
    money_magnitudes={"m": Decimal(10**6)},
    denominators={
        **{word: (value, False) for word, value in _DIVISORS.items()},
        **{f"{word}s": (value, True) for word, value in _DIVISORS.items()},
    },
    ordinals=words(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
        "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth "
        "thousandth millionth"
    ),
    large_ordinals=words("hundredth thousandth millionth"),
    ordinal_endings=words("st nd rd th d s"),
    half=words("half"),
    after_parts=words(", ; . ) for in to on by from is are was were will to"),
    not_before_half=words(
        "the other latter former this that better last next each past current present previous "
        "preceding ensuing same"
    ),
    articles=words("a an"),
    conjunctions=words("and"),
    of=words("of"),
)  # fmt: skip
