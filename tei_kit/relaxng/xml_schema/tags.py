"""Tags of XML Schema, by their local names."""

from __future__ import annotations

from tei_kit.relaxng.writing.markup import Tag


def tag(kind: str, /, *children: Tag | None, **attributes: str) -> Tag:
    """Return a tag of XML Schema; children that are None are left out."""
    return Tag(f"xs:{kind}", attributes, tuple(child for child in children if child is not None))


def documented(said: str | None) -> Tag | None:
    """Return the annotation with a description, None where there is none."""
    return tag("annotation", Tag("xs:documentation", text=said)) if said else None


def with_attributes(one: Tag, **attributes: str) -> Tag:
    """Return a tag with further attributes."""
    return Tag(one.name, {**one.attributes, **attributes}, one.children, one.text)
