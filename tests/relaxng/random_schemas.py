"""Random small schemas and documents, for comparing engines with each other."""

from __future__ import annotations

import random

_NAMES = "abc"
_VALUES = ("x", "y", "1", "x y", "")
_LEAVES = ("<empty/>", "<text/>", "<value>x</value>", '<data type="token"/>', "<notAllowed/>")
_DEEPEST = 4


class SchemaWriter:
    """Write random schemas; most are correct, many are not."""

    def __init__(self, seed: int, *, tame: bool = False) -> None:
        self.random = random.Random(seed)
        self.tame = tame
        """Whether to leave out what makes most schemas incorrect."""

    def schema(self) -> str:
        """Return a grammar with a few definitions."""
        defines = "".join(
            f'<define name="{name}">{self._element(1)}</define>' for name in ("d1", "d2")
        )
        return (
            '<grammar xmlns="http://relaxng.org/ns/structure/1.0">'
            f'<start><element name="r">{self._patterns(0)}</element></start>{defines}</grammar>'
        )

    def _patterns(self, depth: int) -> str:
        return "".join(self._pattern(depth) for _ in range(self.random.choice((1, 1, 2, 3))))

    def _pattern(self, depth: int) -> str:
        kind = self.random.choice(
            (
                "element",
                "element",
                "ref",
                "attribute",
                "leaf",
                "leaf",
                "group",
                "choice",
                "choice",
                "optional",
                "zeroOrMore",
                "oneOrMore",
                "interleave",
                "mixed",
                "list",
            )
        )
        if depth >= _DEEPEST or kind == "leaf":
            leaves = ("<empty/>", "<text/>") if self.tame else _LEAVES
            return self.random.choice(leaves)
        if kind == "element":
            return self._element(depth)
        if kind == "ref":
            return f'<ref name="{self.random.choice(("d1", "d2"))}"/>'
        if kind == "attribute":
            return self._attribute()
        if kind == "list":
            return self._list()
        return f"<{kind}>{self._patterns(depth + 1)}</{kind}>"

    def _element(self, depth: int) -> str:
        if self.random.random() < 0.1:
            names = self.random.choice(
                (
                    "<anyName/>",
                    "<anyName><except><name>a</name></except></anyName>",
                    "<choice><name>a</name><name>b</name></choice>",
                )
            )
            return f"<element>{names}{self._patterns(depth + 1)}</element>"
        return f'<element name="{self.random.choice(_NAMES)}">{self._patterns(depth + 1)}</element>'

    def _attribute(self) -> str:
        if self.random.random() < 0.15:
            return "<zeroOrMore><attribute><anyName/></attribute></zeroOrMore>"
        value = self.random.choice(
            (
                "",
                "",
                "<value>x</value>",
                "<choice><value>x</value><value>1</value></choice>",
                "<list><value>x</value><value>y</value></list>",
                "<empty/>",
            )
        )
        return f'<attribute name="{self.random.choice("pq")}">{value}</attribute>'

    def _list(self) -> str:
        inside = self.random.choice(
            (
                "<value>x</value>",
                "<oneOrMore><value>x</value></oneOrMore>",
                "<value>x</value><optional><value>y</value></optional>",
                '<data type="token"/>',
            )
        )
        return f"<list>{inside}</list>"

    def document(self) -> str:
        """Return a document of the same few names."""
        return self._written("r", 0)

    def _written(self, name: str, depth: int) -> str:
        attributes = "".join(
            f' {attribute}="{self.random.choice(_VALUES)}"'
            for attribute in "pq"
            if self.random.random() < 0.25
        )
        parts = []
        for _ in range(self.random.choice((0, 0, 1, 1, 2, 3))):
            if depth < _DEEPEST and self.random.random() < 0.75:
                parts.append(self._written(self.random.choice(_NAMES), depth + 1))
            else:
                parts.append(self.random.choice(("x", "x", "1", " ", "x y")))
        return f"<{name}{attributes}>{''.join(parts)}</{name}>"
