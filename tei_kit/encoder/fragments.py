"""Links the fragments of mentions that the weaver had to divide."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tei_kit.encoder.identifiers import Identifiers
from tei_kit.encoder.vocabulary import in_order
from tei_kit.encoder.weave import Event, Start, WovenMention


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


def _pointer(identifiers: Identifiers, group: int, number: int) -> str:
    return identifiers.pointer("fragment", f"split-{group}-{number}")
