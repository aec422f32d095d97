"""RELAX NG: load a schema, validate documents, explain what is wrong with them.

>>> schema = load_schema(
...     b'<element name="p" xmlns="http://relaxng.org/ns/structure/1.0"><text/></element>', "p.rng"
... )
>>> [violation.kind for violation in schema.validate(b"<p>Good <b>bad</b></p>")]
['unknown_element']

Source: ISO/IEC 19757-2:2008.
"""

from tei_kit.relaxng.freezing import freeze_schema, thaw_schema
from tei_kit.relaxng.messages import Message, explain
from tei_kit.relaxng.resources import Resolver, refuse_everything, within_folder
from tei_kit.relaxng.schema import Schema, load_schema
from tei_kit.relaxng.schema_error import SchemaError
from tei_kit.relaxng.violations import Violation, ViolationKind

__all__ = [
    "Message",
    "Resolver",
    "Schema",
    "SchemaError",
    "Violation",
    "ViolationKind",
    "explain",
    "freeze_schema",
    "load_schema",
    "refuse_everything",
    "thaw_schema",
    "within_folder",
]
