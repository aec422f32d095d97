"""File names for pages and data: safe on every system, unique, telling."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from hashlib import sha256
from pathlib import PurePosixPath, PureWindowsPath

_LONGEST = 80
_SAFE = re.compile(rf"[A-Za-z0-9](?:[A-Za-z0-9._-]{{0,{_LONGEST - 2}}}[A-Za-z0-9_-])?")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)")
"""Names that Windows keeps for its devices, whatever the suffix."""


def file_stems(names: Iterable[str], taken: Iterable[str] = ()) -> list[str]:
    """Return one file name without suffix for each name of a TEI file.

    A name that is safe everywhere is kept. Of others, letters lose their accents and everything
    but ASCII letters, digits and single hyphens goes; a name that leaves nothing gets a number made
    from the name itself, so that it stays the same whatever stands beside it. Names that differ in
    case only are told apart, because some file systems take them for the same; so are names and
    those `taken` already.

    >>> file_stems(["Müller an Weiß.xml", "folder/A_b.1.xml", "a_B.1.xml", "con.xml"])
    ['muller-an-weiss', 'A_b.1', 'a_B.1-2', 'con-document']
    """
    used = {name.casefold() for name in taken}
    stems = []
    for name in names:
        stem = _stem(name)
        number = 1
        unique = stem
        while unique.casefold() in used:
            number += 1
            unique = f"{stem}-{number}"
        used.add(unique.casefold())
        stems.append(unique)
    return stems


def _stem(name: str) -> str:
    bare = PureWindowsPath(PurePosixPath(name).name).name
    stem = bare.rpartition(".")[0] or bare
    if _SAFE.fullmatch(stem) and not _RESERVED.fullmatch(stem.casefold()):
        return stem
    folded = unicodedata.normalize("NFKD", stem.casefold())
    ascii_only = folded.encode("ascii", "ignore").decode("ascii")
    stem = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")[:_LONGEST].strip("-")
    if not stem:
        return f"document-{sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
    return f"{stem}-document" if _RESERVED.fullmatch(stem) else stem
