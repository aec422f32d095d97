"""Read a schema's XML into nodes: annotations dropped, inherited attributes handed down.

Source: ISO/IEC 19757-2, 4.1 to 4.4 and 4.9 (annotations, white space, datatypeLibrary and ns).
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple
from xml.parsers import expat

from tei_kit.relaxng.locating import Locator
from tei_kit.relaxng.names import SEPARATOR, XML_URI, is_ncname, local
from tei_kit.relaxng.resources import resolve_address
from tei_kit.relaxng.schema_error import IncorrectError, SchemaError
from tei_kit.relaxng.syntax import AT_END, ATTRIBUTES, CHILDREN, KEEPS_TEXT, NCNAMES

STRUCTURE_URI: Final = "http://relaxng.org/ns/structure/1.0"

_DEEPEST: Final = 300
_PREFIX: Final = STRUCTURE_URI + SEPARATOR
_KINDS: Final = {_PREFIX + kind: kind for kind in ATTRIBUTES}
XML_BASE: Final = f"{XML_URI}{SEPARATOR}base"
_SPACES: Final = " \t\r\n"
_ABSOLUTE: Final = re.compile(r"[A-Za-z][A-Za-z0-9+.\-]*:[^#]+")
_BAD_ESCAPE: Final = re.compile("%(?![0-9A-Fa-f]{2})")
_TRIMMED: Final = frozenset(("name", "type", "combine"))
_NEEDY: Final = frozenset(kind for kind, (_, needed) in ATTRIBUTES.items() if needed)
_FILE_SHIFT: Final = 40


class Files:
    """Carry the files of one schema, so that a place in them is one number.

    A place is the file's number, shifted, and the byte position in the file. Lines and columns are
    worked out only for an error.
    """

    def __init__(self) -> None:
        self._files: list[tuple[str, bytes]] = []

    def add(self, name: str, data: bytes) -> int:
        """Add a file; return the place of its beginning."""
        self._files.append((name, data))
        return (len(self._files) - 1) << _FILE_SHIFT

    def name(self, place: int) -> str:
        """Return the name of the file in which a place is."""
        return self._files[place >> _FILE_SHIFT][0]

    def located(self, error: IncorrectError) -> SchemaError:
        """Return the exception that tells a person where the schema is wrong."""
        name, data = self._files[error.place >> _FILE_SHIFT]
        index = error.place & ((1 << _FILE_SHIFT) - 1)
        line, column = Locator(data, None).place(index)
        return SchemaError(name, line, column, error.reason, section=error.section)


class Context(NamedTuple):
    """Carry what holds at an element and below, wherever it was said."""

    ns: str
    library: str
    base: str
    prefixes: dict[str, str]


class Node:
    """Carry one element of the full syntax; `attributes` are RELAX NG's own, names trimmed."""

    __slots__ = ("attributes", "children", "context", "kind", "place", "text")

    def __init__(self, kind: str, attributes: dict[str, str], context: Context, place: int) -> None:
        self.kind = kind
        self.attributes = attributes
        self.context = context
        self.place = place
        self.children: list[Node] = []
        self.text = ""

    def error(self, reason: str, section: str = "") -> IncorrectError:
        """Return the exception for something wrong at this element."""
        return IncorrectError(self.place, reason, section)


def read_nodes(data: bytes, source: str, files: Files, ns: str = "") -> Node:
    """Return the root element of a schema file.

    Args:
        data: the bytes of the file.
        source: how messages call it; relative references are resolved against it.
        files: where the file is entered.
        ns: the namespace that the place which refers to the file hands down.

    Raises:
        IncorrectError: if it is not in RELAX NG's full syntax.
        SchemaError: if it is not well-formed.
    """
    parser = expat.ParserCreate(namespace_separator=SEPARATOR)
    parser.buffer_text = True
    beginning = files.add(source, data)
    top = Node("", {}, Context(ns, "", source, {}), beginning)
    _listen(parser, top, beginning)
    try:
        parser.Parse(data, True)  # noqa: FBT003 (expat's call)
    except expat.ExpatError as error:
        reason = f"the schema is not well-formed XML: {expat.ErrorString(error.code)}"
        raise SchemaError(source, error.lineno, error.offset + 1, reason) from error
    except (ValueError, LookupError) as error:
        raise SchemaError(source, 1, 1, f"the schema can't be decoded: {error}") from error
    return top.children[0]


def _listen(  # noqa: C901, PLR0915 (closures that share variables are simple each, and fast)
    parser: expat.XMLParserType, top: Node, beginning: int
) -> None:
    """Set the handlers; closures, because they run for every tag of large schemas."""
    stack = [top]
    parent = top
    prefixes = top.context.prefixes
    declared: list[tuple[str, str]] = []  # prefixes in scope, the innermost last
    changed = False
    referred: set[str] = set()  # names in references that have been checked
    skipped = 0  # the depth inside foreign elements

    def wrong(reason: str, section: str = "") -> IncorrectError:
        return IncorrectError(beginning + parser.CurrentByteIndex, reason, section)

    def refuse_entity(name: str, *_rest: object) -> None:
        raise wrong(f"the schema has the entity {name}; entities are not expanded here")

    def declare(prefix: str | None, uri: str | None) -> None:
        nonlocal changed
        declared.append((prefix or "", uri or ""))
        changed = True

    def undeclare(_prefix: str | None) -> None:
        nonlocal changed
        declared.pop()
        changed = True

    def start(name: str, attributes: dict[str, str]) -> None:
        nonlocal parent, prefixes, changed
        kind = _KINDS.get(name)
        if kind is None or skipped:
            start_foreign(name)
            return
        context = parent.context
        if changed:
            changed = False
            if dict(declared) != prefixes:
                prefixes = dict(declared)
        if context.prefixes is not prefixes:
            context = context._replace(prefixes=prefixes)
        node = Node(kind, attributes, context, beginning + parser.CurrentByteIndex)
        if kind not in CHILDREN[parent.kind]:
            raise node.error(f"<{kind}> can't stand in <{parent.kind or 'a schema'}>", "3")
        known = kind == "ref" and len(attributes) == 1 and attributes.get("name") in referred
        if not known and (attributes or kind in _NEEDY):
            read_attributes(node)
            if kind == "ref":
                referred.add(attributes["name"])
        parent.children.append(node)
        stack.append(node)
        parent = node
        if kind in KEEPS_TEXT:
            parser.CharacterDataHandler = kept_text

    def start_foreign(name: str) -> None:
        nonlocal skipped
        skipped += 1
        if skipped > 1:
            return
        if parent is top:
            reason = f"the root element {local(name)} is not in the namespace {STRUCTURE_URI}"
            raise wrong(reason, "3")
        if name.startswith(_PREFIX):
            raise wrong(f"RELAX NG has no element <{local(name)}>", "3")
        if parent.kind in KEEPS_TEXT:
            raise wrong(f"<{parent.kind}> holds text only, no element", "3")
        parser.CharacterDataHandler = None

    def end(_name: str) -> None:
        nonlocal parent, skipped
        if skipped:
            skipped -= 1
            if not skipped:
                parser.CharacterDataHandler = stray_text
            return
        node = stack.pop()
        parent = stack[-1]
        check = AT_END.get(node.kind)
        if check is not None:
            check(node)
        if node.kind in KEEPS_TEXT:
            parser.CharacterDataHandler = stray_text
        elif len(stack) > _DEEPEST:
            raise node.error(f"the schema nests deeper than {_DEEPEST} elements")

    def kept_text(text: str) -> None:
        parent.text += text

    def stray_text(text: str) -> None:
        if not text.isspace() or not text.isascii():
            seen = text.strip(_SPACES)
            if seen:
                raise parent.error(f"<{parent.kind}> holds no text, but here is {seen[:40]!r}", "3")

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = stray_text
    parser.StartNamespaceDeclHandler = declare
    parser.EndNamespaceDeclHandler = undeclare
    parser.EntityDeclHandler = refuse_entity
    parser.SkippedEntityHandler = refuse_entity


def read_attributes(node: Node) -> None:
    """Check the attributes of one element, trim names, and take what its children inherit.

    Raises:
        IncorrectError: if one is missing, unknown or wrong.
    """
    attributes = node.attributes
    allowed, required = ATTRIBUTES[node.kind]
    if required is not None and required not in attributes:
        raise node.error(f"<{node.kind}> needs the attribute {required}", "3")
    for name, value in attributes.items():
        if name not in allowed:
            _read_common_attribute(node, name, value)
        elif name in _TRIMMED:
            trimmed = attributes[name] = value.strip(_SPACES)
            if name in NCNAMES.get(node.kind, ()) and not is_ncname(trimmed):
                what = f"the {name} of a <{node.kind}>"
                raise node.error(f"{trimmed!r} can't be {what}: it is no NCName", "3")


def _read_common_attribute(node: Node, name: str, value: str) -> None:
    if name == "ns":
        node.context = node.context._replace(ns=value)
    elif name == "datatypeLibrary":
        if value and not _ABSOLUTE.fullmatch(value):
            reason = f"datatypeLibrary must be an absolute URI without '#', not {value!r}"
            raise node.error(reason, "4.3")
        if _BAD_ESCAPE.search(value):
            raise node.error(f"datatypeLibrary has a '%' without two digits: {value!r}", "4.3")
        node.context = node.context._replace(library=value)
    elif name == XML_BASE:
        base = resolve_address(node.context.base, value)
        node.context = node.context._replace(base=base)
    elif SEPARATOR not in name or name.startswith(_PREFIX):
        raise node.error(f"<{node.kind}> has no attribute {local(name)}", "3")
