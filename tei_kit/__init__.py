"""tei_kit: from source text to validated TEI to published edition."""

__version__ = "0.1.0"
