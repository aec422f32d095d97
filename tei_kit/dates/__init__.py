"""The date engine: dates found in a text, normalized and explained.

`find_dates` reads a text, `find_times` the times of day beside its dates, `parse_date` words that
are wholly one date, `date_at` and `dateline` the dates that head and close documents. None of them
knows of documents or markup. `plain_date` reads what is clear at a glance, without the rest.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from tei_kit.on_demand import on_demand

if TYPE_CHECKING:
    from tei_kit.dates.clock.finding import find_times as find_times
    from tei_kit.dates.clock.mention import TimeMention as TimeMention
    from tei_kit.dates.dateline_surroundings import is_place as is_place
    from tei_kit.dates.dateline_surroundings import is_undated as is_undated
    from tei_kit.dates.dateline_surroundings import may_follow_date as may_follow_date
    from tei_kit.dates.datelines import date_at as date_at
    from tei_kit.dates.datelines import dateline as dateline
    from tei_kit.dates.datelines import dateline_among as dateline_among
    from tei_kit.dates.datelines import heading_date as heading_date
    from tei_kit.dates.datelines import is_date_line as is_date_line
    from tei_kit.dates.engine import find_dates as find_dates
    from tei_kit.dates.mention import DateContext as DateContext
    from tei_kit.dates.mention import DateMention as DateMention
    from tei_kit.dates.plain import plain_date as plain_date
    from tei_kit.dates.whole_dates import parse_date as parse_date
    from tei_kit.dates.whole_dates import whole_date as whole_date

__getattr__ = on_demand(
    __name__,
    {
        "clock.finding": "find_times",
        "clock.mention": "TimeMention",
        "dateline_surroundings": "is_place is_undated may_follow_date",
        "datelines": "date_at dateline dateline_among heading_date is_date_line",
        "engine": "find_dates",
        "mention": "DateContext DateMention",
        "plain": "plain_date",
        "whole_dates": "parse_date whole_date",
    },
)
