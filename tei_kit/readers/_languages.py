"""Names of languages to BCP 47 tags."""

from __future__ import annotations

import re
from functools import cache
from typing import Final

from babel import Locale

# The languages in which catalogues are written, the likeliest first.
_CATALOGUE_LANGUAGES: Final = ("en", "de", "fr", "es", "it", "pl", "ru", "uk", "cs", "hu")
_SYNONYMS: Final = {
    "bahasa indonesia": "id",
    "castilian": "es",
    "farsi": "fa",
    "flemish": "nl",
    "mandarin": "zh",
    "mandarin chinese": "zh",
    "moldovan": "ro",
    "serbo-croat": "sh",
}
_BETWEEN = re.compile(r"\s*(?:[,;/|+]|\band\b|&)\s*")
_CONTENTS = re.compile(
    r"(?:[^\W\d_]+[ \t]+)?"
    r"(?P<nature>translation|transcript|transcription|scan|excerpt|facsimile|text|original)s?"
    r"[ \t]*(?:[-\u2010-\u2015:,]|\bin(?:to)?\b|(?=\())"
    r"[ \t]*\(?(?P<language>[^\W\d_][^\n()]{1,60}?)\)?",
    re.IGNORECASE,
)


def language_tag(name: str) -> str | None:
    """Return the BCP 47 tag of a language's name, None where no catalogue knows the name.

    >>> language_tag("Russian"), language_tag("deutsch"), language_tag("Martian")
    ('ru', 'de', None)
    """
    wanted = " ".join(name.split()).strip(" .").casefold()
    if wanted in _SYNONYMS:
        return _SYNONYMS[wanted]
    for catalogue in _CATALOGUE_LANGUAGES:
        if (tag := _names(catalogue).get(wanted)) is not None:
            return tag
    return None


def language_tags(names: str) -> tuple[str, ...]:
    """Return the tags of a list of languages, without those that are not known.

    >>> language_tags("Russian; German and Martian")
    ('ru', 'de')
    """
    tags = (language_tag(name) for name in _BETWEEN.split(names))
    return tuple(dict.fromkeys(tag for tag in tags if tag is not None))


def language_of_contents(caption: str) -> str | None:
    """Return the language that the caption of a text names.

    >>> language_of_contents("Translation - English")
    'en'
    >>> language_of_contents("The text is missing") is None
    True
    """
    match = _CONTENTS.fullmatch(caption.strip())
    return language_tag(match["language"]) if match else None


@cache
def _names(catalogue: str) -> dict[str, str]:
    """Map the casefolded names of languages in one language to tags, the plainest tag first."""
    names: dict[str, str] = {}
    for tag, name in sorted(
        Locale(catalogue).languages.items(), key=lambda pair: (len(pair[0]), pair[0])
    ):
        names.setdefault(name.casefold(), tag.replace("_", "-"))
    return names
