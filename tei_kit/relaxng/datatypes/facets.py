"""Datatypes as schemas use them: a primitive and the facets that restrict it.

Source: XML Schema part 2, 4.3; Guidelines for using W3C XML Schema Datatypes with RELAX NG, which
leave `enumeration` and `whiteSpace` out and let `pattern` stand more than once.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Hashable, Sequence

from tei_kit.relaxng.datatypes.expressions import Expression, ExpressionError
from tei_kit.relaxng.datatypes.numbers import decimal_parts
from tei_kit.relaxng.datatypes.primitives import Prefixes, Primitive, treat_white_space

Check = Callable[[str], bool]

_CACHED_LENGTH = 60
_CACHED_LITERALS = 3000


class FacetError(ValueError):
    """A facet is unknown, does not fit the type, or has an impossible value."""


class Datatype:
    """Carry a type with its facets; equal only to itself, so the library hands each out once.

    `accepted` remembers literals found valid; it never outgrows a few thousand short ones.
    """

    __slots__ = ("accepted", "checks", "facets", "library", "primitive")

    def __init__(
        self,
        library: str,
        primitive: Primitive,
        facets: tuple[tuple[str, str], ...] = (),
    ) -> None:
        self.library = library
        self.primitive = primitive
        self.facets = facets
        self.checks: tuple[Check, ...] = _checks(primitive, facets)
        self.accepted: set[str] = set()

    def allows(self, text: str, prefixes: Prefixes | None = None) -> bool:
        """Tell whether the text is of the type.

        Args:
            text: the text as it stands in the document.
            prefixes: the namespace prefixes in scope there; only types of names ask for them.
        """
        if text in self.accepted:
            return True
        primitive = self.primitive
        literal = treat_white_space(text, primitive.white_space)
        if not primitive.allows(literal):
            return False
        if primitive.qualified:
            return self._resolves(literal, prefixes) and all(c(literal) for c in self.checks)
        for check in self.checks:
            if not check(literal):
                return False
        if len(text) <= _CACHED_LENGTH and primitive.identity is None:
            if len(self.accepted) >= _CACHED_LITERALS:
                self.accepted.clear()
            self.accepted.add(text)
        return True

    def key(self, text: str, prefixes: Prefixes | None = None) -> Hashable:
        """Return what is equal for texts that are equal values of the type."""
        literal = treat_white_space(text, self.primitive.white_space)
        if self.primitive.qualified:
            prefix, _, local = literal.rpartition(":")
            return ((prefixes or {}).get(prefix, ""), local)
        return self.primitive.key(literal)

    def _resolves(self, literal: str, prefixes: Prefixes | None) -> bool:
        prefix = literal.rpartition(":")[0]
        return not prefix or prefix == "xml" or prefix in (prefixes or {})


def _checks(primitive: Primitive, facets: Sequence[tuple[str, str]]) -> tuple[Check, ...]:
    seen: set[str] = set()
    checks = []
    for name, value in facets:
        if name in seen and name != "pattern":
            raise FacetError(f"the parameter {name} stands twice")
        seen.add(name)
        maker = _MAKERS.get(name)
        if maker is None:
            raise FacetError(
                f"{name!r} is not a parameter of a datatype; there are {', '.join(_MAKERS)}"
            )
        checks.append(maker(primitive, name, value))
    if {"length"} < seen & {"length", "minLength", "maxLength"}:
        raise FacetError("length can't stand beside minLength or maxLength")
    return tuple(checks)


def _pattern(_primitive: Primitive, _name: str, value: str) -> Check:
    try:
        return Expression(value).matches
    except ExpressionError as error:
        raise FacetError(f"the pattern {value!r} is wrong: {error}") from error


def _length(primitive: Primitive, name: str, value: str) -> Check:
    measure = primitive.measure
    if measure is None:
        raise FacetError(f"{name} does not apply to {primitive.name}")
    number = _whole_number(name, value)
    if name == "length":
        return lambda literal: measure(literal) == number
    if name == "minLength":
        return lambda literal: measure(literal) >= number
    return lambda literal: measure(literal) <= number


def _bound(primitive: Primitive, name: str, value: str) -> Check:
    compare = primitive.compare
    if compare is None:
        raise FacetError(f"{name} does not apply to {primitive.name}")
    limit = treat_white_space(value, primitive.white_space)
    if not primitive.allows(limit):
        raise FacetError(f"{value!r} as {name} is not {primitive.phrase}")
    allowed = _ALLOWED_ORDERS[name]
    return lambda literal: compare(literal, limit) in allowed


_ALLOWED_ORDERS = {
    "minInclusive": (0, 1),
    "minExclusive": (1,),
    "maxInclusive": (0, -1),
    "maxExclusive": (-1,),
}


def _digits(primitive: Primitive, name: str, value: str) -> Check:
    if not primitive.digits:
        raise FacetError(f"{name} does not apply to {primitive.name}")
    number = _whole_number(name, value)
    if name == "fractionDigits":
        return lambda literal: len(decimal_parts(literal)[2]) <= number
    if number == 0:
        raise FacetError("totalDigits must be above 0")

    def within(literal: str) -> bool:
        _, whole, fraction = decimal_parts(literal)
        return len(whole) + len(fraction) <= number

    return within


_WHOLE_NUMBER = re.compile(r"[ \t\r\n]*\+?([0-9]+)[ \t\r\n]*")
_LONGEST_NUMBER = 18


def _whole_number(name: str, value: str) -> int:
    found = _WHOLE_NUMBER.fullmatch(value)
    if found is None:
        raise FacetError(f"{value!r} as {name} is not a whole number")
    if len(found[1]) > _LONGEST_NUMBER:
        raise FacetError(f"{value!r} as {name} is too large")
    return int(found[1])


_MAKERS: dict[str, Callable[[Primitive, str, str], Check]] = {
    "pattern": _pattern,
    "length": _length,
    "minLength": _length,
    "maxLength": _length,
    "minInclusive": _bound,
    "minExclusive": _bound,
    "maxInclusive": _bound,
    "maxExclusive": _bound,
    "totalDigits": _digits,
    "fractionDigits": _digits,
}
