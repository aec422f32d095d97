"""Write a schema that is held as nodes: RELAX NG's XML syntax, its compact syntax.

Both take the root of a schema (what `reading.read_nodes` and `compact.read_compact` return, or what
somebody builds) and the documentation of some of its nodes. What is written means what was read;
the order of definitions is kept, and the same nodes give the same bytes.

Not imported by `tei_kit.relaxng` itself: who validates writes no schemas.
"""

from tei_kit.relaxng.writing.compact_syntax import write_compact
from tei_kit.relaxng.writing.documentation import Documentation
from tei_kit.relaxng.writing.xml_syntax import write_relaxng

__all__ = ["Documentation", "write_compact", "write_relaxng"]
