"""Read the files of an ODD, each once, and compile its sources."""

from __future__ import annotations

from collections.abc import Callable

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd, ExternalModule
from tei_kit.odd.customizing.inclusions import Includer
from tei_kit.odd.reading import OddFile, read_odd_file
from tei_kit.odd.sources import read_address, read_beside, read_source_data
from tei_kit.relaxng.compact import is_compact, read_compact
from tei_kit.relaxng.reading import Files, Node, read_nodes
from tei_kit.relaxng.resources import Resolver, resolve_address
from tei_kit.relaxng.schema_error import IncorrectError

Compile = Callable[[OddFile, "OddReader"], CompiledOdd]

_MOST_FILES = 500


class OddReader:
    """Read what an ODD names through the caller's resolver.

    Args:
        resolver: reads files by their address.
        compile_file: compiles a source, which may be a customization itself.
        above: the addresses of the ODDs that build on the one that is read.
    """

    def __init__(
        self, resolver: Resolver, compile_file: Compile, above: tuple[str, ...] = ()
    ) -> None:
        self.resolver = resolver
        self._compile = compile_file
        self._above = above
        self._includer = Includer(self._beside)
        self._files: dict[str, OddFile] = {}
        self._sources: dict[str, CompiledOdd] = {}

    def beside(self, file: OddFile, node: etree._Element, address: str) -> OddFile:
        """Return a further file of the same ODD.

        Raises:
            OddError: if it can't be read.
        """
        found = self._beside(file, node, address)
        self._includer.compose(found)
        return found

    def composed(self, file: OddFile) -> OddFile:
        """Return an ODD with the files in it that it includes.

        Raises:
            OddError: if one of them can't be read.
        """
        self._includer.compose(file)
        return file

    def _beside(self, file: OddFile, node: etree._Element, address: str) -> OddFile:
        full, data = read_beside(file, node, address, self.resolver)
        if full not in self._files:
            self._refuse_too_many(file, node)
            self._files[full] = read_odd_file(data, full)
        return self._files[full]

    def source(self, file: OddFile, node: etree._Element, source: str) -> CompiledOdd:
        """Return the source that an element names, compiled.

        Raises:
            OddError: if it can't be read, or builds on itself.
        """
        found = self._sources.get(source)
        if found is None:
            address, data = read_source_data(file, node, source, self.resolver)
            above = (*self._above, file.name)
            if address in above:
                circle = " -> ".join([*above[above.index(address) :], address])
                raise file.error(node, f"sources build on each other in a circle: {circle}")
            self._refuse_too_many(file, node)
            below = OddReader(self.resolver, self._compile, above)
            found = self._sources[source] = self._compile(read_odd_file(data, address), below)
        return found

    def external(self, file: OddFile, node: etree._Element, address: str) -> ExternalModule:
        """Return a grammar that a `moduleRef` names, with the files that it includes.

        Raises:
            OddError: if one of them can't be read.
            SchemaError: if one is not correct.
        """
        full, data = read_beside(file, node, address, self.resolver)
        files = {full: data}
        waiting = [full]
        while waiting:
            for included in _included(files[waiting[-1]], waiting.pop()):
                if included not in files:
                    if len(files) >= _MOST_FILES:
                        raise file.error(node, f"{address} includes more than {_MOST_FILES} files")
                    files[included] = self._included_file(file, node, included)
                    waiting.append(included)
        return ExternalModule(node, full, files)

    def _included_file(self, file: OddFile, node: etree._Element, address: str) -> bytes:
        try:
            return read_address(address, self.resolver)
        except (LookupError, OSError) as error:
            raise file.error(node, f"{address} can't be read: {error}") from error

    def _refuse_too_many(self, file: OddFile, node: etree._Element) -> None:
        if len(self._files) + len(self._sources) >= _MOST_FILES:
            raise file.error(node, f"the ODD reads more than {_MOST_FILES} files")


def _included(data: bytes, address: str) -> list[str]:
    """Return the addresses of the files that a grammar includes."""
    files = Files()
    read = read_compact if is_compact(data) else read_nodes
    try:
        root = read(data, address, files)
    except IncorrectError as error:
        raise files.located(error) from error
    return [
        resolve_address(node.context.base, node.attributes["href"].strip())
        for node in _all(root)
        if node.kind in ("include", "externalRef")
    ]


def _all(root: Node) -> list[Node]:
    found = [root]
    for node in found:
        found.extend(node.children)
    return found
