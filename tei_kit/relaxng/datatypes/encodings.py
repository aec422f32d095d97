"""Bytes written as text, addresses, and qualified names.

Source: XML Schema part 2, 3.2.15 to 3.2.19; RFC 2396 with 2732 for addresses, as jing reads them:
characters that a URI escapes are allowed, and behind // something has to stand.
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
_BAD_ESCAPE = re.compile("%(?![0-9A-Fa-f]{2})")
_BRACKETED_HOST = (
    r"(?:[\w.!~*'();:&=+$,%-]*@)?\[(?P<host>[0-9A-Fa-f:.]+)(?:%[\w.]+)?\](?::[0-9]{0,9})?"
)
_PATH = r"/[^?#\[\]]*"
_ROOTED = rf"(?://(?=.)(?:[^/?#\[\]]*|{_BRACKETED_HOST})(?:{_PATH})?|(?!//){_PATH})"
_RELATIVE = rf"(?:[^:/?#\[\]]+(?:{_PATH})?)?"
_SCHEME = "[A-Za-z][A-Za-z0-9+.-]*:"
_ADDRESS = re.compile(
    rf"(?:{_SCHEME}[^/#][^#]*|(?:(?:{_SCHEME})?{_ROOTED}|{_RELATIVE})(?:\?[^#]*)?)(?:#[^#]*)?",
    re.ASCII | re.DOTALL,
).fullmatch


def _is_address(literal: str) -> bool:
    if "%" in literal and _BAD_ESCAPE.search(literal):
        return False
    found = _ADDRESS(literal)
    return found is not None and (found["host"] is None or _is_ipv6(found["host"]))


def _is_ipv6(host: str) -> bool:
    from ipaddress import IPv6Address  # noqa: PLC0415 (rarely used)

    try:
        IPv6Address(host)
    except ValueError:
        return False
    return True


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
