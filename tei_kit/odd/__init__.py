"""ODD: read it, apply a customization to its sources, ask the result.

Source: TEI Guidelines, chapters 23 (documentation elements) and 24 (using the TEI).
"""

from tei_kit.odd.attributes import Attribute, AttributeList
from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.odd_error import OddError
from tei_kit.odd.reading import read_source

__all__ = ["Attribute", "AttributeList", "CompiledOdd", "OddError", "read_source"]
