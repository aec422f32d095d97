"""Make documents from a schema: valid ones by walking its patterns, wrong ones by single edits."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

from tei_kit.relaxng import Schema
from tei_kit.relaxng import patterns as p
from tei_kit.relaxng.name_classes import NameClass, contains, single_names
from tei_kit.relaxng.names import XML_URI, local, namespace

_VALUES = (
    "a", "en", "1", "true", "1953-05-06", "#a", "0.5", "P1D", "12:00:00", "1953", "--05",
    "word", "W1", "a b", "2 3", "http://example.org/", "high", "x", "0", "1.0", "10", "15cm",
    "UTF-8", "M", "ab", "text/xml", "M 1 1", "0,0 1,1 2,2", "1953-05-06T12:00:00", "en-US",
    "10%", "a:b", "urn:x", "YQ==", "ff", "",
)  # fmt: skip
_WORDS = (
    "the", "meeting", "was", "held", "on", "a", "cold", "morning", "and", "nobody", "took", "notes",
)  # fmt: skip
_OPEN_NAMES = ("other", "another")
_HUGE = 10**6
_DEEPEST = 12


class Generator:
    """Write random valid documents of one schema."""

    def __init__(self, schema: Schema, seed: int) -> None:
        self.schema = schema
        self.random = random.Random(seed)
        self.sizes: dict[p.Pattern, int] = {}
        self.identifiers = 0
        self.left = 0
        self.depth = 0
        self._measure()

    def document(self, size: int, root: str | None = None) -> str:
        """Return a document of roughly at most `size` elements where the schema lets it end."""
        self.left = size
        start = self.schema.start
        if root is not None:
            (definition,) = self.schema.definitions_of(root)
            return self._element(definition, "")
        return "".join(self._content(start, ""))

    # The least number of elements that a pattern asks for

    def _measure(self) -> None:
        least = dict.fromkeys(self.schema.definitions, _HUGE)
        changed = True
        while changed:
            changed = False
            self.sizes.clear()
            self.least = least
            for definition in self.schema.definitions:
                size = min(_HUGE, 1 + self.size(definition.content))
                if size < least[definition]:
                    least[definition] = size
                    changed = True
        self.sizes.clear()

    def size(self, pattern: p.Pattern) -> int:
        found = self.sizes.get(pattern)
        if found is None:
            found = self.sizes[pattern] = min(_HUGE, self._size(pattern))
        return found

    def _size(self, pattern: p.Pattern) -> int:  # noqa: PLR0911 (one return a kind)
        kind = pattern.kind
        if kind == p.NOT_ALLOWED_KIND:
            return _HUGE
        if kind == p.CHOICE:
            return min(self.size(member) for member in pattern.a)
        if kind in (p.GROUP, p.INTERLEAVE):
            return self.size(pattern.a) + self.size(pattern.b)
        if kind == p.ONE_OR_MORE:
            return self.size(pattern.a)
        if kind == p.ELEMENT:
            return self.least.get(pattern.b, _HUGE)
        if kind == p.ATTRIBUTE:
            return 0 if self._value(pattern.b) is not None else _HUGE
        if kind in (p.DATA, p.LIST, p.VALUE):
            return 0 if self._value(pattern) is not None else _HUGE
        return 0

    # Writing

    def _content(  # noqa: C901 (one branch a kind)
        self, pattern: p.Pattern, ns: str, attributes: list[str] | None = None
    ) -> Iterator[str]:
        attributes = [] if attributes is None else attributes
        kind = pattern.kind
        if kind == p.CHOICE:
            yield from self._content(self._choose(pattern), ns, attributes)
        elif kind == p.GROUP:
            yield from self._content(pattern.a, ns, attributes)
            yield from self._content(pattern.b, ns, attributes)
        elif kind == p.INTERLEAVE:
            parts = [
                list(self._content(part, ns, attributes))
                for part in self.random.sample((pattern.a, pattern.b), 2)
            ]
            yield from self._mingled(*parts)
        elif kind == p.ONE_OR_MORE:
            times = 1 + (self.random.randrange(4) if self.left > 0 and self.depth < _DEEPEST else 0)
            if pattern.mask & p.HAS_ATTRIBUTE:
                times = 1
            for _ in range(times):
                yield from self._content(pattern.a, ns, attributes)
        elif kind == p.ELEMENT:
            yield self._element(pattern.b, ns)
        elif kind == p.ATTRIBUTE:
            attributes.append(self._attribute(pattern))
        elif kind == p.TEXT_KIND:
            if self.random.random() < 0.6:
                yield escape(" ".join(self.random.choices(_WORDS, k=self.random.randrange(1, 12))))
        elif kind in (p.DATA, p.VALUE, p.LIST):
            yield escape(self._value(pattern) or "")

    def _mingled(self, one: list[str], other: list[str]) -> Iterator[str]:
        while one or other:
            side = one if one and (not other or self.random.random() < 0.5) else other
            yield side.pop(0)

    def _choose(self, pattern: p.Pattern) -> p.Pattern:
        members = [member for member in pattern.a if self.size(member) < _HUGE]
        if self.left <= 0 or self.depth > _DEEPEST:
            least = min(self.size(member) for member in members)
            members = [member for member in members if self.size(member) == least]
            return members[0]
        if p.EMPTY in members and self.random.random() < 0.5:
            return p.EMPTY
        return self.random.choice(members)

    def _element(self, definition: p.ElementDefinition, ns: str) -> str:
        self.left -= 1
        self.depth += 1
        name = self._name(definition.names)
        attributes: list[str] = []
        content = "".join(self._content(definition.content, namespace(name), attributes))
        self.depth -= 1
        declared = "" if namespace(name) == ns else f" xmlns={quoteattr(namespace(name))}"
        written = "".join(dict.fromkeys(attributes))
        break_line = (
            "\n" if self.random.random() < 0.3 and definition.content.mask & p.HAS_TEXT else ""
        )
        if not content:
            return f"<{local(name)}{declared}{written}/>"
        return f"<{local(name)}{declared}{written}>{content}{break_line}</{local(name)}>"

    def _attribute(self, pattern: p.Pattern) -> str:
        name = self._name(pattern.a)
        value = quoteattr(self._value(pattern.b) or "")
        uri = namespace(name)
        if uri == XML_URI:
            return f" xml:{local(name)}={value}"
        return f' x:{local(name)}={value} xmlns:x="{uri}"' if uri else f" {name}={value}"

    def _name(self, names: NameClass) -> str:
        singles = list(single_names(names))
        if singles:
            return self.random.choice(singles)
        return next(name for name in (*_OPEN_NAMES, "urn:other\x01other") if contains(names, name))

    def _value(self, pattern: p.Pattern) -> str | None:  # noqa: C901, PLR0911 (one return a kind)
        """Return text that the pattern allows, None where none is at hand."""
        kind = pattern.kind
        if kind == p.TEXT_KIND:
            return self.random.choice(_WORDS)
        if kind == p.EMPTY_KIND:
            return ""
        if kind == p.VALUE:
            return str(pattern.b[1])
        if kind == p.CHOICE:
            values = [value for member in pattern.a if (value := self._value(member)) is not None]
            return self.random.choice(values) if values else None
        if kind == p.DATA:
            if pattern.a.primitive.identity == "ID":
                self.identifiers += 1
                return f"i{self.identifiers}"
            if pattern.a.primitive.identity:
                return None
            for value in self.random.sample(_VALUES, len(_VALUES)):
                if self.schema.derivatives.matches(pattern, value, {}):
                    return value
            return None
        if kind == p.LIST:
            return self._value(pattern.a)
        if kind == p.GROUP:
            one, other = self._value(pattern.a), self._value(pattern.b)
            return None if one is None or other is None else f"{one} {other}"
        return self._value(pattern.a) if kind == p.ONE_OR_MORE else None


@dataclass(frozen=True)
class Mutant:
    """Carry a document with one thing changed."""

    kind: str
    text: str
    name: str = ""
    """The name that was misspelt, as it was."""


_TAG = re.compile(r"<(/?)([\w.:-]+)((?:\s[^<>]*?)?)(/?)>")
_ATTRIBUTE = re.compile(r"""\s([\w.:-]+)=("[^"]*"|'[^']*')""")


_EDITS = (
    "misspell", "rename", "delete", "unwrap", "duplicate", "text", "attribute_name",
    "attribute_gone", "attribute_new", "value", "swap",
)  # fmt: skip


class Mutator:
    """Change one thing in a document."""

    def __init__(self, text: str, seed: int) -> None:
        self.text = text
        self.random = random.Random(seed)
        self.tags = list(_TAG.finditer(text))
        self.ends = self._ends()

    def _ends(self) -> dict[int, int]:
        ends: dict[int, int] = {}
        open_tags: list[int] = []
        for number, tag in enumerate(self.tags):
            if tag[1]:
                ends[open_tags.pop()] = number
            elif tag[4]:
                ends[number] = number
            else:
                open_tags.append(number)
        return ends

    def mutant(self) -> Mutant | None:
        """Return the document with a random change, None if the change can't be made here."""
        start = self.random.choice([*self.ends])
        end = self.ends[start]
        kind = self.random.choice(_EDITS)
        return getattr(self, f"_{kind}")(self.tags[start], self.tags[end])

    def _replace(self, kind: str, *changes: tuple[int, int, str], name: str = "") -> Mutant:
        text = self.text
        for begin, end, new in sorted(changes, reverse=True):
            text = text[:begin] + new + text[end:]
        return Mutant(kind, text, name)

    def _renamed(self, kind: str, start: re.Match[str], end: re.Match[str], new: str) -> Mutant:
        changes = {(start.start(2), start.end(2), new), (end.start(2), end.end(2), new)}
        return self._replace(kind, *changes, name=start[2])

    def slip(self, name: str) -> str:
        """Return a name with a slip of the pen."""
        place = self.random.randrange(len(name))
        how = self.random.choice(("swap", "drop", "double", "case", "wrong"))
        if how == "swap" and place + 1 < len(name):
            return name[:place] + name[place + 1] + name[place] + name[place + 2 :]
        if how == "drop" and len(name) > 2 and place:
            return name[:place] + name[place + 1 :]
        if how == "double":
            return name[: place + 1] + name[place:]
        if how == "case":
            return name[:place] + name[place].swapcase() + name[place + 1 :]
        return name[:place] + self.random.choice("aeinrst") + name[place + 1 :]

    def _misspell(self, start: re.Match[str], end: re.Match[str]) -> Mutant | None:
        new = self.slip(start[2])
        if new == start[2] or not re.fullmatch(r"[\w.-]+", new) or not new[0].isalpha():
            return None
        return self._renamed("misspell", start, end, new)

    def _rename(self, start: re.Match[str], end: re.Match[str]) -> Mutant:
        return self._renamed("rename", start, end, self.random.choice(self.tags)[2])

    def _delete(self, start: re.Match[str], end: re.Match[str]) -> Mutant | None:
        if start.start() == self.tags[0].start():
            return None
        return self._replace("delete", (start.start(), end.end(), ""))

    def _unwrap(self, start: re.Match[str], end: re.Match[str]) -> Mutant | None:
        if start is end or start.start() == self.tags[0].start():
            return None
        return self._replace(
            "unwrap", (start.start(), start.end(), ""), (end.start(), end.end(), "")
        )

    def _duplicate(self, start: re.Match[str], end: re.Match[str]) -> Mutant | None:
        if start.start() == self.tags[0].start():
            return None
        copy = re.sub(r'\sxml:id="[^"]*"', "", self.text[start.start() : end.end()])
        return self._replace("duplicate", (end.end(), end.end(), copy))

    def _text(self, start: re.Match[str], _end: re.Match[str]) -> Mutant | None:
        if start[4]:
            return None
        return self._replace("text", (start.end(), start.end(), "stray"))

    def _attributes(self, start: re.Match[str]) -> list[re.Match[str]]:
        found = _ATTRIBUTE.finditer(self.text, start.start(), start.end())
        return [one for one in found if not one[1].startswith("xmlns")]

    def _attribute_name(self, start: re.Match[str], _end: re.Match[str]) -> Mutant | None:
        attributes = self._attributes(start)
        if not attributes:
            return None
        one = self.random.choice(attributes)
        prefix, colon, rest = one[1].rpartition(":")
        new = prefix + colon + self.slip(rest)
        taken = {other[1] for other in attributes}
        if new in taken or not re.fullmatch(r"[\w.:-]+", new) or not new[0].isalpha():
            return None
        return self._replace("attribute_name", (one.start(1), one.end(1), new), name=one[1])

    def _attribute_gone(self, start: re.Match[str], _end: re.Match[str]) -> Mutant | None:
        attributes = self._attributes(start)
        if not attributes:
            return None
        one = self.random.choice(attributes)
        return self._replace("attribute_gone", (one.start(), one.end(), ""))

    def _attribute_new(self, start: re.Match[str], _end: re.Match[str]) -> Mutant | None:
        name = self.random.choice(("type", "n", "when", "ref", "foo", "key", "target"))
        if name in {one[1] for one in self._attributes(start)}:
            return None
        return self._replace("attribute_new", (start.end(2), start.end(2), f' {name}="x y"'))

    def _value(self, start: re.Match[str], _end: re.Match[str]) -> Mutant | None:
        attributes = self._attributes(start)
        if not attributes:
            return None
        one = self.random.choice(attributes)
        new = self.random.choice(('""', '"a b c"', '"1953-02-30"', '"%%"', '"-1"', '"zzz"'))
        return self._replace("value", (one.start(2), one.end(2), new))

    def _swap(self, start: re.Match[str], end: re.Match[str]) -> Mutant | None:
        after = next((tag for tag in self.tags if tag.start() >= end.end()), None)
        if after is None or after[1] or start.start() == self.tags[0].start():
            return None
        last = self.tags[self.ends[self.tags.index(after)]]
        one = self.text[start.start() : end.end()]
        other = self.text[after.start() : last.end()]
        between = self.text[end.end() : after.start()]
        return self._replace("swap", (start.start(), last.end(), other + between + one))
