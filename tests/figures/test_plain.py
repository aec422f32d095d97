"""What is read at a glance is what the engine reads."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.figures import parse_figure, plain_figure

FORMS = ["{}", "{:,}", "0{}", "{}.0"]


@pytest.mark.parametrize("form", FORMS)
@given(number=st.one_of(st.integers(0, 10**4), st.integers(0, 10**15)))
def test_the_engine_reads_the_same(form: str, number: int) -> None:
    words = form.format(number)
    plain = plain_figure(words)
    if plain is not None:
        assert parse_figure(words) == plain


@pytest.mark.parametrize("words", ["0", "7", "1250", "1,250", "2,000,000"])
def test_numbers_in_digits_are_read(words: str) -> None:
    assert plain_figure(words) is not None


@pytest.mark.parametrize("words", ["", "07", "1,25", "about 7", "7 boats", "7 %", "1.250", "٣"])
def test_what_needs_the_engine(words: str) -> None:
    assert plain_figure(words) is None
