"""Bytes written as text, addresses, and qualified names.

Source: XML Schema part 2, 3.2.15 to 3.2.19; RFC 2396 with 2732 for addresses, as far as a literal
can be told wrong without knowing its scheme.
"""

from __future__ import annotations

import re

from tei_kit.relaxng.datatypes.primitives import Primitive, matching
from tei_kit.relaxng.names import is_ncname

_is_hexadecimal = matching("([0-9a-fA-F]{2})*")
_is_base64 = matching(
    "((?:[A-Za-z0-9+/] ?){4})*"
    "((?:[A-Za-z0-9+/] ?){2}[AEIMQUYcgkosw048] ?=|[A-Za-z0-9+/] ?[AQgw] ?= ?=)?"
)
_PLAIN_ADDRESS = re.compile(r"#?[A-Za-z][\w.\-]*|https?://[\w.\-/]+").fullmatch
_BAD_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")
_SCHEME = re.compile("[A-Za-z][A-Za-z0-9+.-]*:.")
_BRACKETED_HOST = re.compile(
    r"[A-Za-z][A-Za-z0-9+.-]*://(?:[^/?#\[\]]*@)?\[[0-9A-Fa-f:.]+\](?::[0-9]*)?(?:[/?#][^\[\]]*)?"
)


def _is_address(literal: str) -> bool:
    if _PLAIN_ADDRESS(literal):
        return True
    if _BAD_ESCAPE.search(literal) or literal.count("#") > 1:
        return False
    if ("[" in literal or "]" in literal) and not _BRACKETED_HOST.fullmatch(literal):
        return False
    colon = re.search("[:/?#]", literal)
    return colon is None or colon[0] != ":" or _SCHEME.match(literal) is not None


def _is_qualified_name(literal: str) -> bool:
    prefix, colon, rest = literal.rpartition(":")
    return is_ncname(rest) and (not colon or is_ncname(prefix))


def _octets_of_base64(literal: str) -> int:
    return (len(literal.replace(" ", "").rstrip("=")) * 3) // 4


ENCODINGS = (
    Primitive(
        "hexBinary",
        "collapse",
        _is_hexadecimal,
        "bytes as hexadecimal digits, two each",
        key=str.lower,
        measure=lambda literal: len(literal) // 2,
    ),
    Primitive(
        "base64Binary",
        "collapse",
        _is_base64,
        "bytes in Base64",
        key=lambda literal: literal.replace(" ", ""),
        measure=_octets_of_base64,
    ),
    Primitive(
        "anyURI", "collapse", _is_address, "an address (URI) or pointer such as #p1", measure=len
    ),
    Primitive(
        "QName",
        "collapse",
        _is_qualified_name,
        "a name whose prefix is declared",
        qualified=True,
    ),
    Primitive(
        "NOTATION",
        "collapse",
        _is_qualified_name,
        "the name of a notation",
        qualified=True,
    ),
)
