"""From RELAX NG to W3C XML Schema, for those whose tools know nothing else.

>>> from tei_kit.relaxng.compact import read_compact
>>> from tei_kit.relaxng.reading import Files
>>> schema = b"start = element letter { (element p { text })*, element p { text } }"
>>> written = write_xml_schema(read_compact(schema, "letter.rnc", Files()), name="letter")
>>> list(written.files), [loss.kind for loss in written.losses]
(['letter.xsd'], ['root'])
"""

from tei_kit.relaxng.xml_schema.conversion import XmlSchemaFiles, write_xml_schema
from tei_kit.relaxng.xml_schema.losses import Loss, LossKind

__all__ = ["Loss", "LossKind", "XmlSchemaFiles", "write_xml_schema"]
