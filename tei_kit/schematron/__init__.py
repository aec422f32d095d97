"""ISO Schematron: load a schema, check documents, with the query languages that TEI uses.

Each expression is evaluated by libxml2 where it is XPath 1.0 or means the same there, else by
elementpath, which is imported only then. Nothing is fetched, no code of a schema runs.

>>> from tei_kit.tei.parsing import parse_tei
>>> schema = load_schematron(
...     b'<schema xmlns="http://purl.oclc.org/dsdl/schematron" queryBinding="xslt2"><pattern>'
...     b'<rule context="p"><assert test="@n">A p has a number.</assert></rule></pattern></schema>',
...     "p.sch",
... )
>>> [violation.message for violation in schema.validate(parse_tei("a.xml", b"<p/>"))]
['A p has a number.']

Source: ISO/IEC 19757-3:2020.
"""

from tei_kit.schematron.phases import ALL_PHASES, DEFAULT_PHASE
from tei_kit.schematron.schema import Schematron, load_schematron
from tei_kit.schematron.schematron_error import SchematronError
from tei_kit.schematron.violations import Violation

__all__ = [
    "ALL_PHASES",
    "DEFAULT_PHASE",
    "Schematron",
    "SchematronError",
    "Violation",
    "load_schematron",
]
