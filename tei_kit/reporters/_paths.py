"""Names of files as CI services expect them: relative, with slashes, or as URIs."""

from __future__ import annotations

import posixpath
from pathlib import PurePath
from urllib.parse import quote

from tei_kit.tei.characters import encodable


def relative_path(file: str) -> str:
    """Return a file's path with slashes and without detours.

    >>> relative_path("./tei/../a.xml")
    'a.xml'
    """
    return encodable(posixpath.normpath(PurePath(file).as_posix()))


def uri(file: str) -> str:
    """Return a file's path as a URI reference (RFC 3986), an absolute one as a file URI.

    >>> uri("tei/a b#1.xml"), uri("/tei/a.xml"), uri("a:b.xml")
    ('tei/a%20b%231.xml', 'file:///tei/a.xml', 'a%3Ab.xml')
    """
    path = posixpath.normpath(PurePath(file).as_posix())
    escaped = quote(path.encode("utf-8", "surrogateescape"), safe="/")
    return f"file://{escaped}" if escaped.startswith("/") else escaped
