"""The days that an element of TEI is dated to."""

from __future__ import annotations

from lxml import etree

from tei_kit.model.period import DATE_ATTRIBUTES, Period, period_of_bounds


def period_of_element(element: etree._Element) -> Period | None:
    """Return the days that the dating attributes of an element leave open, None without any."""
    bounds = {name: value for name in DATE_ATTRIBUTES if (value := element.get(name))}
    return period_of_bounds(bounds) if bounds else None
