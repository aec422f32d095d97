"""The date engine: dates found in a text, normalized and explained.

`find_dates` reads a text, `parse_date` words that are wholly one date, `date_at` and `dateline`
the dates that head and close documents. None of them knows of documents or markup.
"""

from tei_kit.dates.datelines import date_at, dateline, is_date_line
from tei_kit.dates.engine import find_dates, parse_date, whole_date
from tei_kit.dates.mention import DateContext, DateMention

__all__ = [
    "DateContext",
    "DateMention",
    "date_at",
    "dateline",
    "find_dates",
    "is_date_line",
    "parse_date",
    "whole_date",
]
