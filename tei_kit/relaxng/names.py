"""Names as the engine writes them: one string of namespace and local name.

An *expanded name* is the namespace's URI, a separator that XML can't hold, and the local name; a
name in no namespace is the local name alone. Expat hands names over in this very form, so the
validator compares them without taking them apart.
"""

from __future__ import annotations

import re
from functools import cache

from tei_kit.relaxng.name_characters import BEGINNING, FOLLOWING

SEPARATOR = "\x01"
XML_URI = "http://www.w3.org/XML/1998/namespace"
XMLNS_URI = "http://www.w3.org/2000/xmlns"

_START = f"A-Z_a-z{BEGINNING}"
_FURTHER = f"A-Z_a-z{FOLLOWING}\\-.0-9"

NAME_START = f":{_START}"
"""The inside of a character class: what begins a Name (XML 1.0, production 5)."""

NAME_CHARACTER = f":{_FURTHER}"
"""The inside of a character class: what a Name goes on with (XML 1.0, production 4)."""

_is_plain_ncname = re.compile("[A-Za-z_][A-Za-z0-9_.-]*").fullmatch


@cache
def _ncname() -> re.Pattern[str]:
    """Return the expression for a name without a colon; compiling it takes milliseconds."""
    return re.compile(f"[{_START}][{_FURTHER}]*")


def expanded(uri: str, local: str) -> str:
    """Return the expanded name.

    >>> expanded("", "p")
    'p'
    """
    return f"{uri}{SEPARATOR}{local}" if uri else local


def namespace(name: str) -> str:
    """Return the namespace's URI of an expanded name, "" where it has none."""
    return name.rpartition(SEPARATOR)[0]


def local(name: str) -> str:
    """Return the local name of an expanded name.

    >>> local(expanded("http://www.tei-c.org/ns/1.0", "p"))
    'p'
    """
    return name.rpartition(SEPARATOR)[2]


def is_ncname(text: str) -> bool:
    """Tell whether a text is a name without a colon (Namespaces in XML, production 4).

    >>> is_ncname("model.divPart"), is_ncname("a:b")
    (True, False)
    """
    if text.isascii():
        return _is_plain_ncname(text) is not None
    return _ncname().fullmatch(text) is not None
