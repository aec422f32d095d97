"""HTML's lists and tables hold only their own parts: what else stands there is wrapped."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from lxml import etree
from markupsafe import Markup

from tei_kit.exporters._html.elements import is_glossary
from tei_kit.pages.markup import end_tag, start_tag
from tei_kit.tei.names import local_name

_ONLY_INSIDE: Mapping[str, tuple[frozenset[str], str]] = MappingProxyType(
    {
        "list": (frozenset({"item", "label"}), "li"),
        "table": (frozenset({"row", "head"}), "tr"),
        "row": (frozenset({"cell"}), "td"),
    }
)
"""What HTML allows inside these, and what everything else is wrapped in there."""

Wrapper = tuple[Markup, Markup]
_NONE: Wrapper = (Markup(), Markup())


def around_element(owner: etree._Element | None, element: etree._Element) -> Wrapper:
    """Return what must stand before and after an element inside its owner."""
    container = _container(owner)
    if owner is None or container is None:
        return _NONE
    name = local_name(element.tag)
    late_head = name == "head" and next(owner.iterchildren("{*}*"), None) is not element
    return _wrapper(owner, container[1]) if name not in container[0] or late_head else _NONE


def around_text(owner: etree._Element | None) -> Wrapper:
    """Return what must stand before and after visible characters directly inside an element."""
    container = _container(owner)
    return _NONE if owner is None or container is None else _wrapper(owner, container[1])


def _container(owner: etree._Element | None) -> tuple[frozenset[str], str] | None:
    if owner is None:
        return None
    parent = owner.getparent()
    in_table = parent is not None and local_name(parent.tag) == "table"
    name = local_name(owner.tag)
    return None if name == "row" and not in_table else _ONLY_INSIDE.get(name)


def _wrapper(owner: etree._Element, tag: str) -> Wrapper:
    aside = {"class": "beside"}
    if tag == "tr":
        opening = start_tag("tr", aside) + start_tag("td", {"colspan": "100"})
        return opening, end_tag("td") + end_tag("tr")
    shown = "dd" if tag == "li" and is_glossary(owner) else tag
    return start_tag(shown, aside), end_tag(shown)
