"""Where the sources of an ODD come from: the caller says, nothing is fetched.

Source: TEI Guidelines, 23.8.1 (att.readFrom), which gives `tei:` its meaning.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Final
from urllib.parse import unquote, urlsplit

from lxml import etree

from tei_kit.odd.odd_error import OddError
from tei_kit.odd.reading import OddFile, line_of
from tei_kit.relaxng.resources import Resolver, resolve_address

DEFAULT_SOURCE: Final = "tei:current"
"""What an ODD builds on that does not say it: the TEI as it is."""

_SUBSET: Final = "p5subset.xml"
_VAULTS: Final = ("https://www.tei-c.org/Vault/P5/", "https://tei-c.org/Vault/P5/")
_INSIDE_VAULT: Final = "/xml/tei/odd/p5subset.xml"
_CURRENT: Final = "current"


def local_files(*folders: Path) -> Resolver:
    """Return a resolver that reads files in some folders and below, and nothing else.

    Args:
        folders: usually the ODD's own and the working folder. Links that lead out are refused like
            any other way out.
    """
    roots = [folder.resolve() for folder in folders]

    def resolve(address: str) -> bytes:
        parts = urlsplit(address)
        if parts.scheme not in ("", "file") or parts.netloc:
            raise LookupError(f"{address} is not a file; nothing is fetched from a network")
        path = Path(unquote(parts.path)).resolve()
        if not any(path.is_relative_to(root) for root in roots):
            raise LookupError(f"{address} leads out of the ODD's folder and the working folder")
        if not path.is_file():
            raise LookupError(f"there is no file {address}")
        return path.read_bytes()

    return resolve


def first_of(*resolvers: Resolver) -> Resolver:
    """Return a resolver that asks several, one after the other."""

    def resolve(address: str) -> bytes:
        reasons = []
        for ask in resolvers:
            try:
                return ask(address)
            except (LookupError, OSError) as error:
                reasons.append(str(error))
        raise LookupError("; ".join(dict.fromkeys(reasons)) or f"there is no {address}")

    return resolve


def read_beside(
    file: OddFile, node: etree._Element, address: str, resolver: Resolver
) -> tuple[str, bytes]:
    """Read a file that an ODD names; return its full address and its bytes.

    Args:
        file: the ODD.
        node: the element that names it.
        address: as the ODD says it.
        resolver: reads files by their address.

    Raises:
        OddError: if it can't be read.
    """
    full = resolve_address(file.name, address)
    try:
        return full, read_address(full, resolver)
    except (LookupError, OSError) as error:
        raise file.error(node, f"{address} can't be read: {error}") from error


def read_address(address: str, resolver: Resolver) -> bytes:
    """Read a file by its address; an old address of http may be kept under https.

    Raises:
        LookupError: if it can't be read, as the resolver says it.
        OSError: likewise.
    """
    if address.startswith("http:"):
        secure = f"https:{address.removeprefix('http:')}"
        return first_of(resolver, lambda _address: resolver(secure))(address)
    return resolver(address)


def read_source_data(
    file: OddFile, node: etree._Element, source: str, resolver: Resolver
) -> tuple[str, bytes]:
    """Read the source that a specification or a whole schema builds on.

    What `tei:4.9.0` means may be kept under that name or under the TEI's own address for it; the
    current TEI also as `p5subset.xml`.

    Returns:
        The address under which it was found, and its bytes.

    Raises:
        OddError: if it is not at hand; the message says how to add it.
    """
    reasons = []
    for address in dict.fromkeys(_addresses(file.name, source)):
        try:
            return address, read_address(address, resolver)
        except (LookupError, OSError) as error:
            reasons.append(str(error))
    raise OddError(
        file.name,
        line_of(node),
        f"the source {source} is not at hand ({reasons[0]}). {_advice(source)}",
    )


def _addresses(base: str, source: str) -> Iterator[str]:
    """Yield the addresses under which a source may be kept."""
    version = _version(source)
    if version is None:
        yield resolve_address(base, source)
        if source.rpartition("/")[2] == _SUBSET and "://" not in source:
            yield _SUBSET
        return
    yield source
    yield f"tei:{version}"
    for vault in _VAULTS:
        yield f"{vault}{version}{_INSIDE_VAULT}"
    if version == _CURRENT:
        yield _SUBSET


def _version(source: str) -> str | None:
    """Return the version of the TEI that an address means, None where it means something else."""
    if source.startswith("tei:"):
        return source.removeprefix("tei:").strip("/") or _CURRENT
    for vault in _VAULTS:
        for start in (vault, vault.replace("https:", "http:")):
            if source.startswith(start) and source.endswith(_INSIDE_VAULT):
                return source.removeprefix(start).removesuffix(_INSIDE_VAULT)
    return None


def _advice(source: str) -> str:
    version = _version(source)
    if version == _CURRENT:
        return "Add the TEI's own once: tei-kit schema add p5subset.xml"
    if version is not None:
        return f"Add it once: tei-kit schema add p5subset.xml --as tei:{version}"
    if urlsplit(source).scheme == "https":
        return f"Add it once: tei-kit schema add {source}"
    return f"Put it there, or add it once: tei-kit schema add FILE --as {source}"
