"""RELAX NG: load a schema, validate documents, explain what is wrong with them.

>>> schema = load_schema(
...     b'<element name="p" xmlns="http://relaxng.org/ns/structure/1.0"><text/></element>', "p.rng"
... )
>>> [violation.kind for violation in schema.validate(b"<p>Good <b>bad</b></p>")]
['unknown_element']

Source: ISO/IEC 19757-2:2008.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei_kit.on_demand import on_demand

if TYPE_CHECKING:
    from tei_kit.relaxng.freezing import freeze_schema as freeze_schema
    from tei_kit.relaxng.freezing import thaw_schema as thaw_schema
    from tei_kit.relaxng.loading import load_grammar as load_grammar
    from tei_kit.relaxng.loading import load_schema as load_schema
    from tei_kit.relaxng.messages import Message as Message
    from tei_kit.relaxng.messages import explain as explain
    from tei_kit.relaxng.resources import Resolver as Resolver
    from tei_kit.relaxng.resources import refuse_everything as refuse_everything
    from tei_kit.relaxng.resources import within_folder as within_folder
    from tei_kit.relaxng.schema import Schema as Schema
    from tei_kit.relaxng.schema_error import SchemaError as SchemaError
    from tei_kit.relaxng.violations import Violation as Violation
    from tei_kit.relaxng.violations import ViolationKind as ViolationKind

__getattr__ = on_demand(
    __name__,
    {
        "freezing": "freeze_schema thaw_schema",
        "loading": "load_grammar load_schema",
        "messages": "Message explain",
        "resources": "Resolver refuse_everything within_folder",
        "schema": "Schema",
        "schema_error": "SchemaError",
        "violations": "Violation ViolationKind",
    },
)
