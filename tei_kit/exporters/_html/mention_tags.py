"""How mentions stand in the text: marked by kind, linked to where they are explained."""

from __future__ import annotations

from markupsafe import Markup

from tei_kit.exporters._html.machine_dates import machine_date, machine_time
from tei_kit.exporters._html.mention import Entry, Value
from tei_kit.exporters._html.rendition import Rendition
from tei_kit.model import AnnotationKind, HistoricalDate, Quantity, TimeOfDay
from tei_kit.model.wording import date_words, number_words, time_words, unit_words
from tei_kit.pages.markup import end_tag, start_tag


def mention_title(kind: AnnotationKind, entry: Entry | None, value: Value | None) -> str:
    """Say what a mention means: its kind and where it leads or what it is worth.

    >>> mention_title("person", None, None)
    'Person, not linked'
    """
    spoken = kind.capitalize()
    if isinstance(value, HistoricalDate):
        return f"{spoken}: {date_words(value)}"
    if isinstance(value, TimeOfDay):
        return f"{spoken}: {time_words(value)}"
    if isinstance(value, Quantity):
        return f"{spoken}: {figure_words(value)}"
    if kind in ("date", "time", "figure"):
        return f"{spoken}, without a value"
    return f"{spoken}: {entry.record.preferred_name}" if entry else f"{spoken}, not linked"


def figure_words(value: Quantity) -> str:
    """Say a figure's number, unit and what is counted."""
    parts = (number_words(value), unit_words(value), value.commodity)
    return " ".join(part for part in parts if part)


def mention_rendition(
    attributes: dict[str, str | None],
    address: str | None,
    value: Value | None,
    *,
    whole: bool,
    block: bool,
) -> Rendition:
    """Return the HTML around a mention's words.

    Args:
        attributes: those of the mention itself.
        address: where it leads, None where it leads nowhere.
        value: what a date, time or figure says.
        whole: whether one link may stand around all its words (no link stands inside).
        block: whether a block stands inside.
    """
    time = _machine_value(value)
    inner = ("", "")
    if time is not None and not block:
        inner = (start_tag("time", {"datetime": time}), end_tag("time"))
    if address is not None and whole:
        outer = (start_tag("a", attributes | {"href": address}), end_tag("a"))
    else:
        tag = "div" if block else "span"
        outer = (start_tag(tag, attributes), end_tag(tag))
    return Rendition(outer[0] + Markup(inner[0]), Markup(inner[1]) + outer[1])  # noqa: S704


def _machine_value(value: Value | None) -> str | None:
    """Return a date or time as HTML's `time` element holds it."""
    if isinstance(value, TimeOfDay):
        return machine_time(value)
    return machine_date(value) if isinstance(value, HistoricalDate) else None
