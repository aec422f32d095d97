"""Which characters XML 1.0 can hold, in text and in names, and which UTF-8 can."""

from __future__ import annotations

import re

_ILLEGAL = "[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]"

_LETTERS = (
    "A-Za-z_"
    "\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u0131"  # Latin
    "\u03a3-\u03ce"  # Greek
    "\u0401-\u040c\u040e-\u044f\u0451-\u045c"  # Cyrillic
    "\u05d0-\u05ea\u0621-\u063a\u0641-\u064a"  # Hebrew, Arabic
    "\u3041-\u3094\u30a1-\u30fa\u4e00-\u9fa5\uac00-\ud7a3"  # Japanese, Chinese, Korean
)
_NO_NAME_CHARACTERS = f"[^{_LETTERS}0-9.-]+"
_NAME_START = f"[{_LETTERS}]"


def illegal_character(text: str) -> int | None:
    r"""Return where the first character stands that XML 1.0 can't hold, None where it holds all.

    Source: XML 1.0 (fifth edition), production 2 (Char).

    >>> illegal_character("one\ttwo"), illegal_character("one\x00two")
    (None, 3)
    """
    found = re.search(_ILLEGAL, text)
    return found.start() if found else None


def name_from(text: str) -> str:
    """Return `text` made into a name that an `xml:id` can carry, unchanged where it is one.

    Whatever the name can't hold becomes a hyphen; an underscore precedes what can't begin a name.

    Source: Namespaces in XML 1.0, production 4 (NCName), of it only what every edition of XML
    allows, because validators differ in the edition they follow.

    >>> name_from("org-mvd"), name_from("9 May"), name_from("")
    ('org-mvd', '_9-May', '_')
    """
    name = re.sub(_NO_NAME_CHARACTERS, "-", text)
    return name if re.match(_NAME_START, name) else f"_{name}"


def encodable(text: str) -> str:
    r"""Return text without halves of surrogate pairs, which names of files can contain.

    >>> encodable("a\udcff")
    'a\\udcff'
    """
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
