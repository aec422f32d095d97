"""ODD: read it, apply a customization to its sources, ask the result.

Source: TEI Guidelines, chapters 23 (documentation elements) and 24 (using the TEI).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei_kit.on_demand import on_demand

if TYPE_CHECKING:
    from tei_kit.odd.attributes import Attribute as Attribute
    from tei_kit.odd.attributes import AttributeList as AttributeList
    from tei_kit.odd.compiled import CompiledOdd as CompiledOdd
    from tei_kit.odd.customizing.applying import compile_odd as compile_odd
    from tei_kit.odd.grammar.compiling import grammar_of as grammar_of
    from tei_kit.odd.grammar.compiling import schema_of as schema_of
    from tei_kit.odd.odd_error import OddError as OddError
    from tei_kit.odd.reading import read_source as read_source
    from tei_kit.odd.serializing import serialize_odd as serialize_odd
    from tei_kit.odd.sources import first_of as first_of
    from tei_kit.odd.sources import local_files as local_files

__getattr__ = on_demand(
    __name__,
    {
        "attributes": "Attribute AttributeList",
        "compiled": "CompiledOdd",
        "customizing.applying": "compile_odd",
        "grammar.compiling": "grammar_of schema_of",
        "odd_error": "OddError",
        "reading": "read_source",
        "serializing": "serialize_odd",
        "sources": "first_of local_files",
    },
)
