"""String and the types derived from it; lists of tokens.

Source: XML Schema part 2, 3.2.1 and 3.3.1 to 3.3.12.
"""

from __future__ import annotations

from collections.abc import Callable

from tei_kit.relaxng.datatypes.primitives import Identity, Primitive, WhiteSpace, matching
from tei_kit.relaxng.names import NAME_CHARACTER, NAME_START, is_ncname

_NAME = matching(f"[{NAME_START}][{NAME_CHARACTER}]*", "[A-Za-z_:][A-Za-z0-9_:.-]*")
_NMTOKEN = matching(f"[{NAME_CHARACTER}]+", "[A-Za-z0-9_:.-]+")


def _anything(_literal: str) -> bool:
    return True


def _each(allows: Callable[[str], bool]) -> Callable[[str], bool]:
    def all_allowed(literal: str) -> bool:
        return literal != "" and all(allows(word) for word in literal.split(" "))

    return all_allowed


def _no_entity(_literal: str) -> bool:
    """Refuse every literal: an unparsed entity needs a DTD, and none is read."""
    return False


def _string(
    name: str,
    allows: Callable[[str], bool],
    phrase: str,
    white_space: WhiteSpace = "collapse",
    identity: Identity | None = None,
) -> Primitive:
    return Primitive(name, white_space, allows, phrase, measure=len, identity=identity)


def _list(
    name: str, allows: Callable[[str], bool], phrase: str, identity: Identity | None = None
) -> Primitive:
    return Primitive(
        name,
        "collapse",
        _each(allows),
        phrase,
        measure=lambda literal: literal.count(" ") + 1,
        identity=identity,
    )


_IDENTIFIER = "an identifier (letters, digits, . - _; beginning with a letter or _)"

STRINGS = (
    _string("string", _anything, "any text", "preserve"),
    _string("normalizedString", _anything, "any text", "replace"),
    _string("token", _anything, "any text"),
    _string(
        "language",
        matching("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*"),
        "a language tag such as en or de-AT",
    ),
    _string("Name", _NAME, "an XML name"),
    _string("NCName", is_ncname, "an XML name without a colon"),
    _string("NMTOKEN", _NMTOKEN, "a word of letters, digits and . - _ :"),
    _list("NMTOKENS", _NMTOKEN, "words of letters, digits and . - _ :"),
    _string("ID", is_ncname, _IDENTIFIER, identity="ID"),
    _string("IDREF", is_ncname, "the identifier of an element", identity="IDREF"),
    _list("IDREFS", is_ncname, "identifiers of elements", identity="IDREFS"),
    _string("ENTITY", _no_entity, "the name of an unparsed entity"),
    _list("ENTITIES", _no_entity, "names of unparsed entities"),
)
