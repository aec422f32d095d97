"""Read RELAX NG's compact syntax into the nodes of the full syntax.

Annotations are dropped, as 4.1 drops them from the XML syntax.

Source: ISO/IEC 19757-2:2003/Amd 1:2006, annex C.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from tei_kit.relaxng.compact_tokens import Token, decode, lines, tokens
from tei_kit.relaxng.datatypes.library import XML_SCHEMA_LIBRARY
from tei_kit.relaxng.names import XML_URI, is_ncname
from tei_kit.relaxng.reading import Context, Files, Node
from tei_kit.relaxng.schema_error import IncorrectError, SchemaError

_DEEPEST = 120
Result = TypeVar("Result")
KEYWORDS = frozenset(
    (
        "attribute", "default", "datatypes", "div", "element", "empty", "external", "grammar",
        "include", "inherit", "list", "mixed", "namespace", "notAllowed", "parent", "start",
        "string", "text", "token",
    )
)  # fmt: skip
_REPEATED = {"*": "zeroOrMore", "+": "oneOrMore", "?": "optional"}
_JOINED = {"|": "choice", ",": "group", "&": "interleave"}
_COMBINED = {"|=": "choice", "&=": "interleave"}


def is_compact(data: bytes) -> bool:
    """Tell whether a schema is in the compact syntax: XML begins with a tag."""
    return not data.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"<") and bool(data.strip())


def read_compact(data: bytes, source: str, files: Files, ns: str = "") -> Node:
    """Return the root of a schema in the compact syntax.

    Args:
        data: the bytes of the file.
        source: how messages call it; relative references are resolved against it.
        files: where the file is entered.
        ns: the namespace that the place which refers to the file hands down.

    Raises:
        IncorrectError: if it breaks the compact syntax.
        SchemaError: if it can't be decoded.
    """
    try:
        text = decode(data)
    except ValueError as error:
        raise SchemaError(source, 1, 1, f"the schema can't be decoded: {error}") from error
    beginning = files.add(source, lines(text))
    return _Parser(text, source, beginning, ns).schema()


class _Parser:
    """Descend through one schema.

    `ns` is the default namespace; a prefix without URI in `prefixes` inherits the includer's.
    """

    def __init__(self, text: str, source: str, beginning: int, ns: str) -> None:
        self.words = list(tokens(text, beginning))
        self.position = 0
        self.source = source
        self.ns = ns
        self.inherited = ns
        self.prefixes: dict[str, str] = {"xml": XML_URI}
        self.libraries: dict[str, str] = {"xsd": XML_SCHEMA_LIBRARY}
        self.depth = 0

    # Words

    @property
    def word(self) -> Token:
        return self.words[self.position]

    def following(self) -> Token:
        return self.words[min(self.position + 1, len(self.words) - 1)]

    def take(self) -> Token:
        word = self.word
        if word.kind != "end":
            self.position += 1
        return word

    def at(self, *texts: str) -> bool:
        """Tell whether the next word is one of some keywords or symbols."""
        word = self.word
        return word.kind in ("name", "symbol") and not word.quoted and word.text in texts

    def accepts(self, text: str) -> bool:
        if not self.at(text):
            return False
        self.position += 1
        return True

    def expect(self, text: str) -> None:
        if not self.accepts(text):
            raise self.error(f"{text!r} is missing before {self.word.text!r}")

    def error(self, reason: str) -> IncorrectError:
        return IncorrectError(self.word.place, reason, "C")

    def identifier(self) -> str:
        word = self.take()
        if word.kind != "name" or ":" in word.text or (word.text in KEYWORDS and not word.quoted):
            raise IncorrectError(word.place, f"{word.text!r} can't be an identifier", "C")
        return word.text

    def identifier_or_keyword(self) -> str:
        word = self.take()
        if word.kind != "name" or not is_ncname(word.text):
            raise IncorrectError(word.place, f"{word.text!r} can't be a prefix", "C")
        return word.text

    def literal(self) -> str:
        parts = []
        while True:
            word = self.take()
            if word.kind != "literal":
                raise IncorrectError(word.place, f"{word.text!r} stands where a text should", "C")
            parts.append(word.text)
            if not self.accepts("~"):
                return "".join(parts)

    def skip_annotations(self) -> None:
        """Go past annotations in brackets before something."""
        while self.at("["):
            self.skip_brackets()

    def skip_brackets(self) -> None:
        depth = 0
        while True:
            if self.word.kind == "end":
                raise self.error("an annotation is not closed with ']'")
            depth += self.at("[") - self.at("]")
            self.position += 1
            if depth == 0:
                return

    def skip_following_annotations(self) -> None:
        while self.accepts(">>"):
            self.take()
            self.skip_brackets()

    # Nodes

    def node(
        self,
        kind: str,
        children: list[Node] | None = None,
        *,
        text: str = "",
        ns: str | None = None,
        library: str = "",
        place: int | None = None,
        **attributes: str,
    ) -> Node:
        context = Context(self.ns if ns is None else ns, library, self.source, self.prefixes)
        node = Node(kind, attributes, context, self.word.place if place is None else place)
        node.children = children or []
        node.text = text
        return node

    # Schemas and grammars

    def schema(self) -> Node:
        self.skip_annotations()
        while self.at("namespace", "default", "datatypes"):
            self.declaration()
        self.skip_annotations()
        place = self.word.place
        if self.begins_grammar():
            root = self.node("grammar", self.grammar_parts(), place=place)
        else:
            root = self.pattern()
        if self.word.kind != "end":
            raise self.error(f"{self.word.text!r} has no meaning here")
        return root

    def declaration(self) -> None:
        if self.accepts("datatypes"):
            prefix = self.identifier_or_keyword()
            self.expect("=")
            self.libraries[prefix] = self.literal()
            return
        default = self.accepts("default")
        self.expect("namespace")
        prefix = "" if default and self.at("=") else self.identifier_or_keyword()
        self.expect("=")
        uri = self.inherited if self.accepts("inherit") else self.literal()
        if prefix:
            self.prefixes[prefix] = uri
        if default:
            self.ns = uri

    def begins_grammar(self) -> bool:
        word = self.word
        if word.kind == "end" or self.at("start", "div", "include"):
            return True
        if word.kind != "name" or (word.text in KEYWORDS and not word.quoted):
            return False
        following = self.following()
        return following.kind == "symbol" and following.text in ("=", "|=", "&=", "[")

    def grammar_parts(self) -> list[Node]:
        parts = []
        while self.word.kind != "end" and not self.at("}"):
            self.skip_annotations()
            if self.following().text == "[" and self.word.kind == "name":
                self.take()  # an annotation element among the parts
                self.skip_brackets()
                continue
            parts.append(self.grammar_part())
        return parts

    def grammar_part(self) -> Node:
        place = self.word.place
        if self.accepts("div"):
            return self.node("div", self.in_braces(), place=place)
        if self.accepts("include"):
            href = self.literal()
            ns = self.inherit()
            parts = self.in_braces() if self.at("{") else []
            return self.node("include", parts, ns=ns, place=place, href=href)
        if self.at("start") and not self.word.quoted:
            self.take()
            attributes = {}
            kind = "start"
        else:
            attributes = {"name": self.identifier()}
            kind = "define"
        assigned = self.take()
        if assigned.text in _COMBINED:
            attributes["combine"] = _COMBINED[assigned.text]
        elif assigned.text != "=" or assigned.kind != "symbol":
            raise IncorrectError(assigned.place, f"'=' is missing before {assigned.text!r}", "C")
        return self.node(kind, [self.pattern()], place=place, **attributes)

    def in_braces(self) -> list[Node]:
        self.expect("{")
        parts = self.nested(self.grammar_parts)
        self.expect("}")
        return parts

    def nested(self, parse: Callable[[], Result]) -> Result:
        self.depth += 1
        if self.depth > _DEEPEST:
            raise self.error(f"the schema nests deeper than {_DEEPEST} levels")
        result = parse()
        self.depth -= 1
        return result

    def inherit(self) -> str:
        if not self.accepts("inherit"):
            return self.ns
        self.expect("=")
        return self.uri_of(self.identifier_or_keyword())

    def uri_of(self, prefix: str) -> str:
        uri = self.prefixes.get(prefix)
        if uri is None:
            raise self.error(f"the prefix {prefix} is not declared")
        return uri

    # Patterns

    def pattern(self) -> Node:
        return self.nested(self.joined)

    def joined(self) -> Node:
        place = self.word.place
        parts = [self.particle()]
        if not self.at(*_JOINED):
            return parts[0]
        operator = self.word.text
        while self.accepts(operator):
            parts.append(self.particle())
        if self.at(*_JOINED):
            raise self.error(f"{self.word.text!r} beside {operator!r}: put parentheses around one")
        return self.node(_JOINED[operator], parts, place=place)

    def particle(self) -> Node:
        self.skip_annotations()
        place = self.word.place
        pattern = self.primary()
        self.skip_following_annotations()
        if self.at(*_REPEATED):
            pattern = self.node(_REPEATED[self.take().text], [pattern], place=place)
            self.skip_following_annotations()
        return pattern

    def primary(self) -> Node:
        word = self.word
        place = word.place
        if word.kind == "literal":
            return self.node("value", text=self.literal(), place=place)
        if self.accepts("("):
            pattern = self.pattern()
            self.expect(")")
            return pattern
        if self.at("element", "attribute"):
            return self.named(self.take().text, place)
        if self.at("list", "mixed"):
            kind = self.take().text
            return self.node(kind, [self.braced()], place=place)
        if self.at("empty", "text", "notAllowed"):
            return self.node(self.take().text, place=place)
        return self.reference(place)

    def reference(self, place: int) -> Node:
        if self.accepts("grammar"):
            return self.node("grammar", self.in_braces(), place=place)
        if self.accepts("external"):
            href = self.literal()
            return self.node("externalRef", ns=self.inherit(), place=place, href=href)
        if self.accepts("parent"):
            return self.node("parentRef", place=place, name=self.identifier())
        if self.at("string", "token") or (self.word.kind == "name" and ":" in self.word.text):
            return self.data(place)
        return self.node("ref", place=place, name=self.identifier())

    def braced(self) -> Node:
        self.expect("{")
        pattern = self.pattern()
        self.expect("}")
        return pattern

    def named(self, kind: str, place: int) -> Node:
        names = self.nested(lambda: self.name_class(in_attribute=kind == "attribute"))
        return self.node(kind, [names, self.braced()], place=place)

    def data(self, place: int) -> Node:
        prefix, _, name = self.take().text.rpartition(":")
        if prefix and prefix not in self.libraries:
            raise IncorrectError(place, f"the datatype prefix {prefix} is not declared", "C")
        library = self.libraries[prefix] if prefix else ""
        if self.word.kind == "literal":
            text = self.literal()
            return self.node("value", text=text, library=library, place=place, type=name)
        parts = self.parameters() if self.accepts("{") else []
        if self.accepts("-"):
            self.skip_annotations()
            excepted = self.nested(self.primary)
            parts.append(self.node("except", [excepted], place=place))
        return self.node("data", parts, library=library, place=place, type=name)

    def parameters(self) -> list[Node]:
        found = []
        while not self.accepts("}"):
            self.skip_annotations()
            place = self.word.place
            name = self.identifier_or_keyword()
            self.expect("=")
            found.append(self.node("param", text=self.literal(), place=place, name=name))
        return found

    # Name classes

    def name_class(self, *, in_attribute: bool) -> Node:
        place = self.word.place
        parts = [self.simple_name_class(in_attribute=in_attribute)]
        while self.accepts("|"):
            parts.append(self.simple_name_class(in_attribute=in_attribute))
        return parts[0] if len(parts) == 1 else self.node("choice", parts, place=place)

    def simple_name_class(self, *, in_attribute: bool) -> Node:
        self.skip_annotations()
        place = self.word.place
        if self.accepts("("):
            names = self.nested(lambda: self.name_class(in_attribute=in_attribute))
            self.expect(")")
        elif self.accepts("*"):
            names = self.node("anyName", self.exception(in_attribute=in_attribute), place=place)
        else:
            names = self.name(place, in_attribute=in_attribute)
        self.skip_following_annotations()
        return names

    def name(self, place: int, *, in_attribute: bool) -> Node:
        word = self.take()
        if word.kind != "name":
            raise IncorrectError(place, f"{word.text!r} stands where a name should", "C")
        prefix, colon, local = word.text.rpartition(":")
        ns = self.uri_of(prefix) if colon else "" if in_attribute else self.ns
        if local == "*":
            exception = self.exception(in_attribute=in_attribute)
            return self.node("nsName", exception, ns=ns, place=place)
        return self.node("name", text=local, ns=ns, place=place)

    def exception(self, *, in_attribute: bool) -> list[Node]:
        if not self.accepts("-"):
            return []
        names = self.nested(lambda: self.simple_name_class(in_attribute=in_attribute))
        return [self.node("except", [names])]
