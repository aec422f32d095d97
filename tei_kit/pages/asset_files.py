"""Stylesheets and scripts as bytes: the frame that all pages share, then a site's own."""

from __future__ import annotations

from importlib.resources import files as resources


def asset(package: str, name: str) -> bytes:
    """Return a file of the folder `assets` of a package."""
    return resources(package).joinpath("assets", name).read_bytes()


def stylesheet(package: str, name: str) -> bytes:
    """Return the stylesheet of a site: how all our pages look, then what the site adds.

    >>> frame = asset("tei_kit.pages", "page.css")
    >>> stylesheet("tei_kit.exporters._html", "edition.css").startswith(frame)
    True
    """
    return asset("tei_kit.pages", "page.css") + b"\n" + asset(package, name)
