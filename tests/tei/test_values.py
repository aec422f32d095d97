"""Values of dates and figures, as attributes say them and as people do."""

from __future__ import annotations

from decimal import Decimal

import pytest
from lxml import etree

from tei_kit.exporters._html.machine_dates import machine_date
from tei_kit.model import HistoricalDate
from tei_kit.model.chronology import chronological
from tei_kit.model.wording import date_words, day_words, number_words
from tei_kit.tei.values import date_value, figure_value


@pytest.mark.parametrize(
    ("attributes", "words"),
    [
        ('when="1920-03-04"', "4 March 1920"),
        ('when="1920-03-04T10:00:00"', "4 March 1920"),
        ('when="1920" notBefore="1919"', "1920"),
        ('from="1920-01" to="1920-03"', "from January 1920 to March 1920"),
        ('from="1920"', "since 1920"),
        ('to="1920"', "until 1920"),
        ('notAfter="1920-03-04"', "not after 4 March 1920"),
        ('when-iso="1920-03-04"', "4 March 1920"),
        ('when="--03-04"', "4 March"),
    ],
)
def test_dates(attributes, words):
    value = date_value(etree.fromstring(f"<date {attributes}/>"))
    assert value is not None
    assert date_words(value) == words


@pytest.mark.parametrize("attributes", ["", 'when="yesterday"', 'when="1920-13-01"', 'when=""'])
def test_what_is_no_date_has_no_value(attributes):
    assert date_value(etree.fromstring(f"<date {attributes}/>")) is None


@pytest.mark.parametrize(
    ("element", "words", "kind"),
    [
        ('<measure quantity="1250" unit="count"/>', "1,250", "count"),
        ('<measure quantity="3" unit="km"/>', "3", "measure"),
        ('<measure type="currency" quantity="1.50" unit="crown"/>', "1.5", "money"),
        ('<num type="percentage" value="40" subtype="approximate"/>', "about 40 %", "percentage"),
        ('<num type="percentage" min="3" max="5"/>', "3 % to 5 %", "percentage"),
        ('<num atLeast="12"/>', "at least 12", "number"),
        ('<num atMost="12"/>', "at most 12", "number"),
    ],
)
def test_figures(element, words, kind):
    value = figure_value(etree.fromstring(element))
    assert value is not None
    assert number_words(value) == words
    assert value.type == kind


@pytest.mark.parametrize("value", ["", "many", "NaN", "INF", "1E999999999", "1/3", "9" * 60])
def test_what_is_no_plain_number_has_no_value(value):
    assert figure_value(etree.fromstring(f'<num value="{value}"/>')) is None


def test_figures_keep_every_digit():
    value = figure_value(etree.fromstring('<num value="0.1234567890123456789"/>'))
    assert value is not None
    assert value.quantity == Decimal("0.1234567890123456789")


def test_dates_without_a_year_come_last():
    ordered = ["-0043", "1919-12-31", "1920", "1920-01", "--01-01"]
    keys = [chronological(HistoricalDate(when=when)) for when in ordered]
    assert keys == sorted(keys)
    assert chronological(None) > keys[-2]


def test_html_gets_only_dates_that_it_understands():
    assert machine_date(HistoricalDate(when="1920-03")) == "1920-03"
    assert machine_date(HistoricalDate(when="--03-04")) == "03-04"
    assert machine_date(HistoricalDate(when="-0043")) is None
    assert machine_date(HistoricalDate(from_="1920")) is None
    assert day_words("---04") == "day 4 of a month"
