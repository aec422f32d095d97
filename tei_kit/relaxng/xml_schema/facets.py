"""The facets of a datatype as XML Schema may have them: none that contradict each other.

RELAX NG lets a type say what nothing fulfils, or the same twice; XML Schema refuses such a schema.

Source: XML Schema part 2, 4.3 (the constraints on facets).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from tei_kit.relaxng.datatypes.facets import Datatype
from tei_kit.relaxng.datatypes.primitives import collapse

Facet: TypeAlias = tuple[str, str]
SINGULAR: Final = {"NMTOKENS": "NMTOKEN", "IDREFS": "IDREF", "ENTITIES": "ENTITY"}
"""The types of lists, and the types of what stands in them."""

_LOWER: Final = ("minInclusive", "minExclusive")
_UPPER: Final = ("maxInclusive", "maxExclusive")
_LENGTHS: Final = ("length", "minLength", "maxLength")


def sayable_facets(datatype: Datatype, report: Callable[[str], None]) -> list[Facet]:
    """Return the facets without those that XML Schema refuses.

    Args:
        datatype: the type.
        report: takes a sentence for each loss.
    """
    given = {name: value for name, value in datatype.facets if name != "pattern"}
    _settle_digits(datatype, given)
    _settle_lengths(datatype, given, report)
    _settle_bounds(datatype, given, report)
    return [facet for facet in datatype.facets if facet[0] in ("pattern", *given)]


def _settle_digits(datatype: Datatype, given: dict[str, str]) -> None:
    """Drop a number of fraction digits that says nothing."""
    if "fractionDigits" not in given:
        return
    says_nothing = datatype.primitive.name != "decimal" or (
        "totalDigits" in given and int(given["fractionDigits"]) > int(given["totalDigits"])
    )
    if says_nothing:
        del given["fractionDigits"]


def _settle_lengths(
    datatype: Datatype, given: dict[str, str], report: Callable[[str], None]
) -> None:
    lengths = {name: int(given[name]) for name in _LENGTHS if name in given}
    if datatype.primitive.name in SINGULAR and lengths.get("minLength") == 0:
        del given["minLength"]  # lists of these types are never empty
    least = int(datatype.primitive.name in SINGULAR)
    most = min(lengths.get("length", lengths.get("maxLength", least)), 1 << 62)
    if most < max(least, lengths.get("minLength", least)):
        report("the lengths of a type contradict each other, so that no text has it; any may")
        for name in lengths:
            given.pop(name, None)


def _settle_bounds(
    datatype: Datatype, given: dict[str, str], report: Callable[[str], None]
) -> None:
    lower = _stricter(datatype, given, _LOWER, 1)
    upper = _stricter(datatype, given, _UPPER, -1)
    if lower is None or upper is None:
        return
    compared = _compared(datatype, given[lower], given[upper])
    both_inclusive = (lower, upper) == ("minInclusive", "maxInclusive")
    if compared != -1 and not (compared == 0 and both_inclusive):
        report("the bounds of a type contradict each other, so that nothing is in them; all is")
        del given[lower], given[upper]


def _stricter(
    datatype: Datatype, given: dict[str, str], names: tuple[str, str], sign: int
) -> str | None:
    """Return the name of the bound that is left: the stricter one of two."""
    inclusive, exclusive = names
    if inclusive in given and exclusive in given:
        compared = _compared(datatype, given[inclusive], given[exclusive])
        del given[inclusive if compared != sign else exclusive]
    return next((name for name in names if name in given), None)


def _compared(datatype: Datatype, one: str, other: str) -> int | None:
    compare = datatype.primitive.compare
    assert compare is not None, "only types with an order have bounds"
    return compare(collapse(one), collapse(other))
