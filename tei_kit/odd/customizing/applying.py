"""Apply a customization: what is selected, added, changed, replaced and deleted.

Source: TEI Guidelines, 23.4 (combining specifications), 24.4 (ODD processing).
"""

from __future__ import annotations

from typing import Final

from lxml import etree

from tei_kit.odd.compiled import CompiledOdd, ExternalModule
from tei_kit.odd.customizing.checking import (
    notice_missing_start,
    notice_unknown_references,
    notice_unused_groups,
    notice_vain_deletions,
)
from tei_kit.odd.customizing.flattening import Flattener, Part
from tei_kit.odd.customizing.needed import needed
from tei_kit.odd.customizing.notices import Notices
from tei_kit.odd.customizing.reader import OddReader
from tei_kit.odd.customizing.selecting import REFERENCES, Selector
from tei_kit.odd.merging import merged
from tei_kit.odd.reading import OddFile, as_source, read_odd_file
from tei_kit.odd.tree import CLASS_SPEC, SPECS, ident, is_result, kind
from tei_kit.relaxng.resources import Resolver, refuse_everything
from tei_kit.tei.names import TEI_NAMESPACE

_MODES: Final = ("add", "change", "replace", "delete")
_WORDS: Final = {
    "elementSpec": "element",
    "classSpec": "class",
    "macroSpec": "macro",
    "dataSpec": "datatype",
}

Key = tuple[str, str, str]
"""The tag, the ident, and the namespace where it is not that of the schema."""


def compile_odd(
    data: bytes, name: str, resolver: Resolver = refuse_everything, *, schema: str | None = None
) -> CompiledOdd:
    """Apply the customization that an ODD describes to its sources.

    A file without any `schemaSpec` is taken as a source: all its specifications as they are.

    Args:
        data: the bytes of the ODD.
        name: how messages call it; relative addresses in it are resolved against it.
        resolver: returns the bytes of further files by their address.
        schema: the ident of the `schemaSpec` that is meant, None meaning the first one.

    Returns:
        The compiled ODD. What has no effect, or an effect that can't be meant, is in its findings.

    Raises:
        OddError: if a source is missing or circular, or the ODD contradicts itself.
        UnreadableInputError: if a file is no XML.
    """
    return _compiled(read_odd_file(data, name), OddReader(resolver, _compiled), schema)


def _compiled(file: OddFile, reader: OddReader, schema: str | None = None) -> CompiledOdd:
    reader.composed(file)
    chosen = _chosen(file, schema)
    return as_source(file) if chosen is None else _Customization(file, chosen, reader).compiled()


def _chosen(file: OddFile, name: str | None) -> etree._Element | None:
    if name is None:
        return next(iter(file.schemas), None)
    for schema in file.schemas:
        if ident(schema) == name:
            return schema
    raise file.error(file.root, f"there is no schemaSpec {name}")


class _Customization:
    """Apply one customization; `specs` is the schema as it grows."""

    def __init__(self, file: OddFile, schema: etree._Element, reader: OddReader) -> None:
        self.file = file
        self.schema = schema
        self.reader = reader
        self.notices = Notices()
        self.flattener = Flattener(reader, self.notices)
        self.selector = Selector(reader, schema, self.notices)
        self.specs: dict[Key, etree._Element] = {}
        self.wanted: set[Key] = set()
        self.external: list[ExternalModule] = []
        self.origins: dict[etree._Element, str] = {}

    def compiled(self) -> CompiledOdd:
        parts = self.flattener.parts(self.file, self.schema)
        apart = frozenset(
            part.node.get("key", "") for part in parts if kind(part.node) in REFERENCES
        )
        for source, spec in self.selector.from_modules(parts, apart):
            if self._key(spec) not in self.specs:
                self._put(spec, source)
        declared = [part for part in parts if part.node.tag in SPECS]
        for part in parts:
            self._include(part)
        self._add_all(declared)
        for part in declared:
            if part.node.get("mode") in ("change", "replace"):
                self._alter(part)
        for part in declared:
            if part.node.get("mode") == "delete":
                self._delete(part)
        return self._result(parts)

    def _include(self, part: Part) -> None:
        node = part.node
        if kind(node) in REFERENCES:
            spec = self.selector.referred(part)
            if spec is not None:
                self._put(spec, self.selector.source_of(part))
                self.wanted.add(self._key(spec))
        elif kind(node) == "moduleRef":
            address = node.get("url")
            if address:
                self.external.append(self.reader.external(part.file, node, address.strip()))
            elif not node.get("key"):
                raise part.file.error(node, "<moduleRef> has neither key nor url: give one of them")

    def _add_all(self, declared: list[Part]) -> None:
        added: set[Key] = set()
        for part in declared:
            node = part.node
            mode = node.get("mode", "add")
            if mode not in _MODES:
                raise part.file.error(node, f"mode is {mode!r}: it is one of {', '.join(_MODES)}")
            if not ident(node):
                raise part.file.error(node, f"<{kind(node)}> has no ident: say what it is about")
            if mode != "add":
                continue
            key = self._key(node)
            if key in self.specs:
                what = "twice" if key in added else "though a module brings it"
                self._notice(
                    part, f"{_named(node)} is added {what}; the last declaration holds.",
                    "Say mode=\"change\" or mode=\"replace\" if that is meant.",
                )  # fmt: skip
            added.add(key)
            self.wanted.add(key)
            self._put(node, part.file)

    def _key(self, spec: etree._Element) -> Key:
        namespace = spec.get("ns", TEI_NAMESPACE)
        is_own = namespace in (TEI_NAMESPACE, self.schema.get("ns", TEI_NAMESPACE))
        return str(spec.tag), ident(spec), "" if is_own else namespace

    def _meant(self, node: etree._Element) -> Key:
        """Return the key of what a declaration is about; it need not say the namespace again."""
        key = self._key(node)
        if key not in self.specs and "ns" not in node.attrib:
            return next((one for one in self.specs if one[:2] == key[:2]), key)
        return key

    def _put(self, spec: etree._Element, file: OddFile | CompiledOdd) -> None:
        self.specs[self._key(spec)] = spec
        self._came_from(spec, file)

    def _came_from(self, spec: etree._Element, file: OddFile | CompiledOdd) -> None:
        known = file.origins.get(spec) if isinstance(file, CompiledOdd) else None
        self.origins[spec] = known or file.name

    def _alter(self, part: Part) -> None:
        node, key = part.node, self._meant(part.node)
        old = self.specs.get(key)
        if old is None and node.get("source"):
            source = self.selector.source_of(part)
            old = source.declared(str(node.tag), ident(node))
            if old is not None:
                self._came_from(old, source)
        if old is None:
            verb = "changed" if node.get("mode") == "change" else "replaced"
            self._notice(
                part, f"{_named(node)} is to be {verb}, but the schema does not have it.",
                "Include it first, or delete this declaration.",
            )  # fmt: skip
        elif node.get("mode") == "change":
            if node.tag == CLASS_SPEC:
                notice_vain_deletions(part, old, self._classes(), self.notices)
            brought: list[etree._Element] = []
            self.specs[key] = new = merged(old, node, brought)
            self.origins.update(dict.fromkeys(brought, part.file.name))
            self.origins[new] = self.origins[old]
        else:
            self._put(node, part.file)
            self.wanted.add(key)

    def _classes(self) -> dict[str, etree._Element]:
        return {key: spec for (tag, key, _), spec in self.specs.items() if tag == CLASS_SPEC}

    def _delete(self, part: Part) -> None:
        if self.specs.pop(self._meant(part.node), None) is None:
            self._notice(
                part, f"{_named(part.node)} is to be deleted, but the schema does not have it.",
                "Delete this declaration if that is what you want.",
            )  # fmt: skip

    def _notice(self, part: Part, message: str, advice: str) -> None:
        self.notices.add(part.file, part.node, message, advice)

    def _result(self, parts: list[Part]) -> CompiledOdd:
        wanted = [self.specs[key] for key in self.wanted if key in self.specs]
        specs = tuple(needed(self.specs.values(), wanted, self.schema.get("prefix", "")))
        sources = list(self.selector.sources.values())
        if not is_result(self.schema) and not self.external:  # else it may be in a grammar
            everything = self.specs.values()
            notice_unknown_references(parts, sources, everything, self.notices)
        notice_missing_start(self.file, self.schema, specs, self.notices)
        notice_unused_groups(self.file, self.schema, self.flattener.used, self.notices)
        modules = {spec.get("module") for spec in specs}
        module_specs = [
            node for source in sources for node in source.module_specs if ident(node) in modules
        ]
        return CompiledOdd(
            self.file.name,
            self.schema,
            specs,
            (*module_specs, *self.file.module_specs),
            self.notices.findings(),
            (*(one for source in sources for one in source.external), *self.external),
            self.origins,
        )


def _named(spec: etree._Element) -> str:
    return f"The {_WORDS[kind(spec)]} {ident(spec)}"
