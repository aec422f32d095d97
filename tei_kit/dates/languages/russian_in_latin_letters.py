"""The words that make dates in Russian, as catalogues and citations transliterate them.

Three systems are in use: that of the Library of Congress without its diacritics (iiunia), that of
the Board on Geographic Names (iyunya), and the scholarly one of Slavists (ijunja); many write
"iunia" and "yunya" besides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tei_kit.dates.languages.clock import Clock
from tei_kit.dates.languages.company import Company
from tei_kit.dates.languages.language import Sense, list_of, words
from tei_kit.dates.languages.russian import LANGUAGE as RUSSIAN

_LETTERS = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщыэюя",
        list_of("a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh shch y e iu ia"),
        strict=True,
    )
) | {"ё": "e", "ъ": "", "ь": ""}
_GEOGRAPHIC = _LETTERS | {"ю": "yu", "я": "ya", "й": "y"}
_SCHOLARLY = _LETTERS | {"ю": "ju", "я": "ja", "й": "j", "х": "ch", "ц": "c", "ж": "ž", "ч": "č"}


def transliterations(word: str) -> frozenset[str]:
    """Return the forms in Latin letters of a Russian word in small letters.

    >>> sorted(transliterations("июня"))
    ['iiunia', 'ijunja', 'iunia', 'iyunya', 'junja', 'yunya']
    """
    forms = {
        "".join(system.get(letter, letter) for letter in word)
        for system in (_LETTERS, _GEOGRAPHIC, _SCHOLARLY)
    }
    short = {form[1:] for form in forms if form.startswith(("iiu", "iyu", "iju"))}
    return frozenset(forms | short)


def _transliterated(entries: Mapping[str, int]) -> dict[str, int]:
    return {form: number for word, number in entries.items() for form in transliterations(word)}


_WORDS: dict[Sense, dict[str, int]] = {
    sense: _transliterated(entries) for sense, entries in RUSSIAN.words.items()
}

LANGUAGE = replace(
    RUSSIAN,
    tag="ru-Latn",
    locale="ru",
    spell=transliterations,
    months=_transliterated(RUSSIAN.months),
    weekdays=_transliterated(RUSSIAN.weekdays),
    letters=frozenset(),
    words=_WORDS,
    clock=Clock(),
    company=Company(
        before_month=words("v s do k na po ot posle"),
        before_year=words("v s do ot k na posle mezhdu"),
        before_weekday=words("v vo"),
        before_day=words("ot s do"),
        also_english=words("sent mart let god"),
        numbers=words("d op f l ll delo opis fond list listy papka no"),
    ),
)
