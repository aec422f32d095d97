"""Links the fragments of mentions that the weaver had to divide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tei_kit.encoder.branches import is_blank
from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.vocabulary import in_order
from tei_kit.encoder.weave import End, Event, Start, WovenMention
from tei_kit.model import Span


def link_fragments(
    stretches: Sequence[Sequence[Event]], identifiers: Identifiers
) -> list[tuple[Event, ...]]:
    """Give the fragments of a divided mention identifiers and chain them by `@next` and `@prev`.

    Every fragment keeps the attributes of the mention, so that each can be read alone.

    Args:
        stretches: the woven events of all stretches of a file, in the order of the file.
        identifiers: those of the file.

    Source: TEI Guidelines, 17.7 (aggregation), att.global.linking.
    """
    counted = Counter(
        event.of
        for events in stretches
        for event in events
        if isinstance(event, Start) and isinstance(event.of, WovenMention)
    )
    totals = {mention: count for mention, count in counted.items() if count > 1}
    groups: dict[WovenMention, int] = {}
    given: Counter[WovenMention] = Counter()

    def linked(event: Event) -> Event:
        if not isinstance(event, Start) or not isinstance(event.of, WovenMention):
            return event
        mention = event.of
        if mention not in totals:
            return event
        group = groups.setdefault(mention, len(groups) + 1)
        given[mention] += 1
        number = given[mention]
        attributes = {
            **mention.attributes,
            "xml:id": identifiers.of("fragment", f"split-{group}-{number}"),
            "prev": _pointer(identifiers, group, number - 1) if number > 1 else None,
            "next": _pointer(identifiers, group, number + 1) if number < totals[mention] else None,
        }
        return Start(replace(mention, attributes=in_order(attributes)))

    return [tuple(linked(event) for event in events) for events in stretches]


def without_blank_fragments(text: str, events: Sequence[Event]) -> list[Event]:
    """Leave out the tags of mentions around nothing but white space; the text stays.

    A mention that is cut by what separates two passages would name that separation, too.

    Args:
        text: the text that the events are woven over.
        events: the woven events of one stretch.
    """
    needless: set[int] = set()
    unwritten: list[int] = []  # what is open and has no visible character yet
    opened: list[int] = []
    for index, event in enumerate(events):
        if isinstance(event, Start):
            opened.append(index)
            unwritten.append(index)
        elif isinstance(event, Span):
            if unwritten and not is_blank(text, event):
                unwritten.clear()
        elif isinstance(event, End):
            start = opened.pop()
            if unwritten and unwritten[-1] == start:
                unwritten.pop()
                if isinstance(_start(events, start).of, WovenMention):
                    needless |= {start, index}
    return [event for index, event in enumerate(events) if index not in needless]


def _start(events: Sequence[Event], index: int) -> Start:
    start = events[index]
    assert isinstance(start, Start)
    return start


def _pointer(identifiers: Identifiers, group: int, number: int) -> str:
    return identifiers.pointer("fragment", f"split-{group}-{number}")
