"""Find datatypes by library and name; each combination of facets exists once."""

from __future__ import annotations

from tei_kit.relaxng.datatypes.encodings import ENCODINGS
from tei_kit.relaxng.datatypes.facets import Datatype, FacetError
from tei_kit.relaxng.datatypes.moments import MOMENTS
from tei_kit.relaxng.datatypes.numbers import NUMBERS
from tei_kit.relaxng.datatypes.primitives import Primitive
from tei_kit.relaxng.datatypes.strings import STRINGS

XML_SCHEMA_LIBRARY = "http://www.w3.org/2001/XMLSchema-datatypes"
BUILT_IN_LIBRARY = ""
COMPATIBILITY_LIBRARY = "http://relaxng.org/ns/compatibility/datatypes/1.0"

_XML_SCHEMA_TYPES = {
    primitive.name: primitive for primitive in (*STRINGS, *NUMBERS, *MOMENTS, *ENCODINGS)
}
_LIBRARIES: dict[str, dict[str, Primitive]] = {
    XML_SCHEMA_LIBRARY: _XML_SCHEMA_TYPES,
    BUILT_IN_LIBRARY: {name: _XML_SCHEMA_TYPES[name] for name in ("string", "token")},
    COMPATIBILITY_LIBRARY: {name: _XML_SCHEMA_TYPES[name] for name in ("ID", "IDREF", "IDREFS")},
}


class DatatypeLibraries:
    """Hand out the datatypes of one schema."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str, tuple[tuple[str, str], ...]], Datatype] = {}

    def find(self, library: str, name: str, facets: tuple[tuple[str, str], ...] = ()) -> Datatype:
        """Return the type.

        Args:
            library: the URI of the library, "" for the built-in one.
            name: the type's name there.
            facets: the parameters in their order.

        Raises:
            FacetError: if there is no such library or type, or a facet does not fit.
        """
        key = (library, name, facets)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = _make(library, name, facets)
        return found

    @property
    def qualified(self) -> bool:
        """Tell whether a type is in use whose literals are names with prefixes."""
        return any(datatype.primitive.qualified for datatype in self._known.values())

    def forget(self) -> None:
        """Drop the literals that the types remember as valid."""
        for datatype in self._known.values():
            datatype.accepted.clear()


def _make(library: str, name: str, facets: tuple[tuple[str, str], ...]) -> Datatype:
    types = _LIBRARIES.get(library)
    if types is None:
        raise FacetError(f"the datatype library {library!r} is unknown")
    primitive = types.get(name)
    if primitive is None:
        where = "RELAX NG's built-in library" if library == BUILT_IN_LIBRARY else library
        raise FacetError(f"there is no datatype {name!r} in {where}")
    if facets and library in (BUILT_IN_LIBRARY, COMPATIBILITY_LIBRARY):
        raise FacetError(f"{name} of this library takes no parameters")
    return Datatype(library, primitive, facets)
