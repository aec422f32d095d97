"""ISO Schematron from the constraints of an ODD.

Source: TEI Guidelines, 23.5.2 (additional constraints); ISO/IEC 19757-3:2016.
"""

from tei_kit.odd.schematron.extraction import ExtractedSchematron, extract_schematron

__all__ = ["ExtractedSchematron", "extract_schematron"]
