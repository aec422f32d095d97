"""Writes what the encoder made: our own elements one a line, verbatim stretches to the letter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tei_kit.encoder.vocabulary import in_order
from tei_kit.encoder.weave import Empty, Event, Node, Start, WovenMention
from tei_kit.model import Span
from tei_kit.tei.writing import EventWriter


@dataclass(frozen=True, slots=True)
class Woven:
    """Be a verbatim stretch of the text with its layers."""

    text: str
    events: tuple[Event, ...]


@dataclass(frozen=True, slots=True)
class Element:
    """Be an element of ours.

    It stands around other elements, each on a line of its own; around one element on the same
    line; around words; or around a verbatim stretch.
    """

    name: str
    attributes: Mapping[str, str]
    content: tuple[Element, ...] | Element | str | Woven


def container(
    name: str, children: Iterable[Element | None], **attributes: str | None
) -> Element | None:
    """Return an element around those children that exist, None if none does."""
    existing = tuple(child for child in children if child is not None)
    return Element(name, named(attributes), existing) if existing else None


def around(name: str, child: Element | None, **attributes: str | None) -> Element | None:
    """Return an element around another on the same line, None without that."""
    return Element(name, named(attributes), child) if child else None


def line(name: str, words: str | None, **attributes: str | None) -> Element | None:
    """Return an element around words, None if there are none."""
    kept = " ".join((words or "").split())
    return Element(name, named(attributes), kept) if kept else None


def named(attributes: Mapping[str, str | None]) -> dict[str, str]:
    """Return attributes given as Python names under their names in XML, in their order.

    >>> named({"xml_id": "dates", "type_": "variant", "from_": None})
    {'xml:id': 'dates', 'type': 'variant'}
    """
    return in_order(
        {name.replace("xml_", "xml:", 1).rstrip("_"): value for name, value in attributes.items()}
    )


def write_element(writer: EventWriter, element: Element) -> None:
    """Write an element of ours."""
    content = element.content
    if not content:
        writer.empty(element.name, element.attributes)
        return
    writer.start(element.name, element.attributes)
    if isinstance(content, str):
        writer.characters(content)
    elif isinstance(content, Woven):
        write_events(writer, content)
    elif isinstance(content, Element):
        write_element(writer, content)
    else:
        writer.characters("\n")
        for child in content:
            write_element(writer, child)
            writer.characters("\n")
    writer.end()


def write_events(writer: EventWriter, woven: Woven) -> None:
    """Write a verbatim stretch."""
    for event in woven.events:
        match event:
            case Span():
                writer.characters(event.of(woven.text))
            case Start(of=Node() as node):
                writer.start(node.name, node.attributes)
            case Start(of=WovenMention() as mention):
                writer.start(mention.name, mention.attributes)
            case Empty():
                writer.empty(event.of.name, event.of.attributes)
            case _:
                writer.end()
