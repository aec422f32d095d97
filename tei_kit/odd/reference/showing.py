"""A specification as text for a terminal."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from difflib import get_close_matches
from itertools import groupby
from typing import Final

from tei_kit.odd.compiled import CompiledOdd
from tei_kit.odd.placement import Placement
from tei_kit.odd.reference.describing import Describer
from tei_kit.odd.reference.models import (
    AttributeDescription,
    ClassDescription,
    ConstraintDescription,
    ContentSpecification,
    ElementDescription,
    ValueDescription,
)
from tei_kit.odd.tree import ident
from tei_kit.odd.usage import class_sizes

_INDENT: Final = "  "
_USAGES: Final = {"req": "required", "rec": "recommended", "opt": ""}
_LISTS: Final = {"open": "for example", "semi": "suggested", "closed": "one of"}


def show(compiled: CompiledOdd, name: str, *, language: str = "en", width: int = 80) -> str | None:
    """Describe an element, class, macro, datatype or attribute in plain text.

    Args:
        compiled: the schema.
        name: an ident, or the name that documents use; `@` before the name means attributes, and
            `element@attribute` that of one element.
        language: of the descriptions.
        width: lines are broken so that they have at most so many characters, but for XML.

    Returns:
        The text, or None where nothing has that name.
    """
    shown = _Shower(compiled, language, width)
    lines = shown.attribute(name) if "@" in name else shown.specification(name)
    return None if lines is None else "\n".join(lines) + "\n"


def similar_names(compiled: CompiledOdd, name: str) -> list[str]:
    """Return names of the schema that are spelt nearly like `name`, the nearest first."""
    known = [compiled.name_of(spec) for spec in compiled.specs]
    by_lower = {one.lower(): one for one in known}
    return [by_lower[one] for one in get_close_matches(name.lower(), by_lower, n=3)]


class _Shower:
    def __init__(self, compiled: CompiledOdd, language: str, width: int) -> None:
        self._compiled = compiled
        self._describer = Describer(compiled, language)
        self._kind_of = Placement(compiled).kind_of
        self._sizes = class_sizes(compiled)
        self._width = width

    def specification(self, name: str) -> list[str] | None:
        compiled = self._compiled
        by_name = {compiled.name_of(spec): spec for spec in reversed(compiled.specs)}
        found = {ident(spec): spec for spec in compiled.specs} | by_name
        spec = found.get(name)
        if spec is None:
            return self.attribute(f"@{name}")
        match self._kind_of(ident(spec)):
            case "element":
                attributes = self._describer.attributes(spec)
                return list(self._element(self._describer.element(spec), attributes))
            case "class":
                return list(self._class(self._describer.class_(spec)))
            case _:
                return list(self._content(self._describer.content_specification(spec)))

    def attribute(self, name: str) -> list[str] | None:
        """Show the attributes of a name, each with those that have it."""
        owner, _, wanted = name.rpartition("@")
        found: dict[AttributeDescription, list[str]] = {}
        for spec in (*self._compiled.elements.values(), *self._compiled.classes.values()):
            if owner and owner not in (ident(spec), self._compiled.name_of(spec)):
                continue
            described = (
                self._describer.attributes(spec) if owner else self._describer.own_attributes(spec)
            )
            for attribute in described:
                if wanted in (attribute.name, attribute.ident):
                    where = attribute.inherited_from or ""
                    key = attribute.model_copy(update={"inherited_from": None})
                    found.setdefault(key, []).append(
                        f"{ident(spec)}{f' (of {where})' if where else ''}"
                    )
        if not found:
            return None
        lines: list[str] = []
        for attribute, owners in found.items():
            lines += [] if not lines else [""]
            lines += [f"@{attribute.name}{_gloss(attribute.gloss)}", ""]
            lines += self._attribute_body(attribute, "")
            lines += self._section("Of", [", ".join(owners)])
        return lines

    # Specifications

    def _element(
        self, element: ElementDescription, attributes: Sequence[AttributeDescription]
    ) -> Iterator[str]:
        yield f"<{element.name}>{_gloss(element.gloss)}"
        yield from self._head(element, "Element")
        yield from self._section("Member of", [", ".join(element.classes)])
        yield from self._attributes(element.attributes, attributes)
        yield from self._verbatim("Content", [element.notation])
        yield from self._section("May contain", self._children(element))
        yield from self._section("May stand in", self._by_module(element.parents))
        yield from self._constraints(element.constraints)
        yield from self._verbatim("Example", element.examples[:1])
        yield from self._section("Remarks", element.remarks)

    def _class(self, shown: ClassDescription) -> Iterator[str]:
        yield f"{shown.ident}{_gloss(shown.gloss)}"
        yield from self._head(
            shown, "Class of attributes" if shown.type == "atts" else "Model class"
        )
        yield from self._section("Member of", [", ".join(shown.classes)])
        yield from self._attributes(shown.attributes)
        yield from self._section("Members", [", ".join(shown.members)])
        yield from self._constraints(shown.constraints)
        yield from self._section("Remarks", shown.remarks)

    def _content(self, shown: ContentSpecification) -> Iterator[str]:
        yield f"{shown.ident}{_gloss(shown.gloss)}"
        yield from self._head(shown, "Macro" if shown.kind == "macro" else "Datatype")
        yield from self._verbatim("Content", [shown.notation])
        if any(value.description or value.gloss for value in shown.values):
            yield from self._headed("Values", self._values(shown.values, _INDENT))
        yield from self._section(
            "Used by", [", ".join(dict.fromkeys(user.ident for user in shown.used_by))]
        )
        yield from self._section("Remarks", shown.remarks)

    def _head(
        self, shown: ElementDescription | ClassDescription | ContentSpecification, sort: str
    ) -> Iterator[str]:
        yield f"{sort}{f', module {shown.module}' if shown.module else ''}"
        if shown.deprecated_until:
            yield from self._wrapped(_deprecation(shown.deprecated_until, shown.deprecation), "")
        if shown.description:
            yield ""
            yield from self._wrapped(shown.description, "")

    # Their parts

    def _children(self, element: ElementDescription) -> list[str]:
        found = [
            *(["text"] if element.text else []),
            *(["elements of any name"] if element.any_element else []),
            *self._by_module(element.children),
        ]
        return found or ["nothing: the element is empty"]

    def _by_module(self, idents: Iterable[str]) -> list[str]:
        """Return the names of elements, one line a module."""
        elements = self._compiled.elements

        def module_of(name: str) -> str:
            return elements[name].get("module", "")

        in_order = sorted(idents, key=lambda one: (module_of(one), one.lower()))
        return [
            (f"{module}: " if module else "")
            + " ".join(self._compiled.name_of(elements[one]) for one in group)
            for module, group in groupby(in_order, key=module_of)
        ]

    def _attributes(
        self,
        described: Sequence[AttributeDescription],
        attributes: Sequence[AttributeDescription] = (),
    ) -> Iterator[str]:
        own = {one.ident for one in described}
        yield from self._headed(
            "Attributes", [line for one in described for line in self._attribute(one)]
        )
        inherited = [one for one in attributes if one.ident not in own]
        inherited.sort(key=lambda one: self._sizes.get(one.inherited_from or "", 0))
        for origin, group in groupby(inherited, key=lambda one: one.inherited_from):
            lines = [line for one in group for line in self._short(one)]
            yield from self._headed(f"Attributes of {origin}", lines)

    def _attribute(self, attribute: AttributeDescription) -> Iterator[str]:
        origin = f" of {attribute.inherited_from}" if attribute.inherited_from else ""
        yield f"{_INDENT}@{attribute.name}{_gloss(attribute.gloss)}{origin}"
        yield from self._attribute_body(attribute, _INDENT * 3)

    def _attribute_body(self, attribute: AttributeDescription, indent: str) -> Iterator[str]:
        yield from self._wrapped(attribute.description, indent)
        facts = [_USAGES[attribute.usage], _type_words(attribute)]
        if attribute.default is not None:
            facts.append(f"default “{attribute.default}”")
        if attribute.deprecated_until:
            facts.append(_deprecation(attribute.deprecated_until, attribute.deprecation))
        if attribute.alternatives:
            facts.append("only one of @" + ", @".join(attribute.alternatives))
        yield from self._wrapped("; ".join(filter(None, facts)), indent)
        if attribute.values:
            yield f"{indent}{_LISTS[attribute.value_list or 'open']}:"
            yield from self._values(attribute.values, indent + _INDENT)

    def _short(self, attribute: AttributeDescription) -> Iterator[str]:
        words = [_USAGES[attribute.usage], _type_words(attribute)]
        if attribute.values:
            words.append(
                f"{_LISTS[attribute.value_list or 'open']} "
                + ", ".join(value.value for value in attribute.values)
            )
        yield from self._wrapped(f"@{attribute.name}: " + "; ".join(filter(None, words)), _INDENT)

    def _values(self, values: Iterable[ValueDescription], indent: str) -> Iterator[str]:
        for value in values:
            words = f"{value.value}{_gloss(value.gloss)}"
            if value.description:
                words += f": {value.description}"
            yield from self._wrapped(words, indent)

    def _constraints(self, constraints: Iterable[ConstraintDescription]) -> Iterator[str]:
        lines = [
            line
            for one in constraints
            for test in one.tests
            for line in self._wrapped(f"{test.message} [{one.ident}]", _INDENT)
        ]
        yield from self._headed("Constraints", lines)

    # Lines

    def _section(self, title: str, lines: Iterable[str]) -> Iterator[str]:
        wrapped = [part for line in lines if line for part in self._wrapped(line, _INDENT)]
        yield from self._headed(title, wrapped)

    def _verbatim(self, title: str, texts: Iterable[str]) -> Iterator[str]:
        yield from self._headed(
            title, [f"{_INDENT}{line}" for text in texts for line in text.split("\n")]
        )

    def _headed(self, title: str, lines: Iterable[str]) -> Iterator[str]:
        listed = list(lines)
        if listed:
            yield ""
            yield title
            yield from listed

    def _wrapped(self, text: str, indent: str) -> list[str]:
        return textwrap.wrap(
            text,
            max(self._width, len(indent) + 20),
            initial_indent=indent,
            subsequent_indent=f"{indent}{_INDENT if indent else ''}",
            break_long_words=False,
            break_on_hyphens=False,
        )


def _gloss(gloss: str) -> str:
    return f" ({gloss})" if gloss else ""


def _deprecation(until: str, reason: str) -> str:
    return f"deprecated, not to be used after {until}{f': {reason}' if reason else ''}"


def _type_words(attribute: AttributeDescription) -> str:
    if not attribute.datatype:
        return ""
    if (attribute.least, attribute.most) == (1, 1):
        return attribute.datatype
    if attribute.most is None:
        number = f"{attribute.least} or more"
    else:
        number = f"{attribute.least} to {attribute.most}"
    return f"{attribute.datatype} ({number}, separated by spaces)"
