"""When reigns began that acts and treaties count their years by."""

from __future__ import annotations

from datetime import date

GEORGE, WILLIAM, VICTORIA, EDWARD, ANNE, ELIZABETH = range(1, 7)

REIGNS: dict[tuple[int, int], date] = {
    (ANNE, 1): date(1702, 3, 8),
    (GEORGE, 1): date(1714, 8, 1),
    (GEORGE, 2): date(1727, 6, 11),
    (GEORGE, 3): date(1760, 10, 25),
    (GEORGE, 4): date(1820, 1, 29),
    (WILLIAM, 4): date(1830, 6, 26),
    (VICTORIA, 1): date(1837, 6, 20),
    (EDWARD, 7): date(1901, 1, 22),
    (GEORGE, 5): date(1910, 5, 6),
    (EDWARD, 8): date(1936, 1, 20),
    (GEORGE, 6): date(1936, 12, 11),
    (ELIZABETH, 2): date(1952, 2, 6),
}
"""The day on which the first year of each reign began, by the sovereign's name and number.

Source: C. R. Cheney, A Handbook of Dates for Students of British History (2000).
"""
