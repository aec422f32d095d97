"""Reference documentation of an ODD: a folder of pages that a browser opens without a server."""

from tei_kit.odd.documentation.site import document

__all__ = ["document"]
