"""Takes documents to TEI: weaves their layers over the text and writes the header around it."""

from tei_kit.encoder.encoding import encode
from tei_kit.encoder.settings import EncodingSettings

__all__ = ["EncodingSettings", "encode"]
