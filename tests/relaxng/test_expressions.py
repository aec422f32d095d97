"""Regular expressions of XML Schema: what they match, what is wrong, that they end."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tei_kit.relaxng.datatypes.expressions import Expression, ExpressionError


@pytest.mark.parametrize(
    ("expression", "matching", "others"),
    [
        ("", [""], ["a"]),
        ("a|bc|", ["a", "bc", ""], ["b", "abc"]),
        ("(a|b){2,3}", ["ab", "bab"], ["a", "abab"]),
        ("a{2,}", ["aa", "aaaaa"], ["a"]),
        ("a{0}b", ["b"], ["ab"]),
        ("(a{3}){2}", ["aaaaaa"], ["aaa", "aaaaa"]),
        (".", ["a", "é", "😀"], ["\n", "\r", "", "ab"]),
        ("^a$", ["^a$"], ["a"]),
        (r"\d+", ["12", "٣"], ["a", ""]),
        (r"\D", ["a"], ["1"]),
        (r"\w+", ["ab1", "é", "+"], ["-", "a b"]),
        (r"\s", [" ", "\t", "\n"], ["\u00a0"]),
        (r"\i\c*", ["a", "_1", ":x"], ["1", "-"]),
        (r"[\i-[:]][\c-[:]]*", ["a1"], ["a:b"]),
        (r"[a-z-[aeiou]]+", ["xyz"], ["xaz"]),
        (r"[^a-z-[0-9]]", ["A", "-"], ["a", "1"]),
        (r"[^\p{C}\p{Z}]+", ["abc", "—"], ["a b", "\u00ad", ""]),
        (r"\p{Lu}\p{Ll}*", ["Abc", "Éa"], ["abc"]),
        (r"\P{L}", ["1"], ["a"]),
        (r"\p{IsGreek}+", ["αβγ"], ["abc"]),
        (r"\p{IsBasicLatin}", ["a"], ["é"]),
        (r"[a\-z]+", ["a-z"], ["b"]),
        (r"[-a]+", ["-a"], ["b"]),
        (r"[a-]+", ["a-"], ["b"]),
        (r"\.\\\|\(\)\[\]\{\}\*\+\?\^\-", [r".\|()[]{}*+?^-"], [""]),
        (r"\n\r\t", ["\n\r\t"], ["nrt"]),
        ("((a*)*)*", ["", "aaa"], ["b"]),
    ],
)  # fmt: skip
def test_matching(expression: str, matching: list[str], others: list[str]) -> None:
    compiled = Expression(expression)
    assert [text for text in matching if not compiled.matches(text)] == []
    assert [text for text in others if compiled.matches(text)] == []


@pytest.mark.parametrize(
    "expression",
    [
        "(", ")", "(a", "a)", "[", "[]", "[^]", "[b-a]", "a{2,1}", "a{", "a{,2}", "a{1,2,3}",
        "a{x}", "?", "*a", "a**", "{", "}", "]", r"\q", "\\", r"\p{Foo}", r"\p{IsFoo}", r"\p{L",
        r"\pL", r"\u0041", r"\1", "(?:a)", "a{99999999999}", "(" * 100 + ")" * 100,
    ],
)  # fmt: skip
def test_wrong_expressions(expression: str) -> None:
    with pytest.raises(ExpressionError):
        Expression(expression)


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        ("(a+)+b", "a" * 20_000),
        ("(a|aa)*b", "a" * 20_000),
        ("((a{0,1000}){0,1000}){0,1000}b", "a" * 2_000),
        ("(a?){500}a{500}", "a" * 499),
        ("(.*)*(.*)*x", "y" * 5_000),
    ],
)
def test_nothing_is_exponential(expression: str, text: str) -> None:
    assert not Expression(expression).matches(text)


def test_memory_is_bounded() -> None:
    expression = Expression(".*")
    for code_point in range(0x4E00, 0x4E00 + 30_000):
        assert expression.matches(chr(code_point))
    assert len(expression._start.steps) <= 20_001


_ATOMS = st.sampled_from(["a", "b", ".", "[ab]", "[^a]", "(a|b)", "(ab)", "(a|)"])
_PIECES = st.tuples(_ATOMS, st.sampled_from(["", "?", "*", "+", "{2}", "{1,2}"])).map("".join)
_EXPRESSIONS = st.lists(_PIECES, max_size=4).map("".join)


@given(_EXPRESSIONS, _EXPRESSIONS, st.text("abc", max_size=7))
def test_same_as_python(one: str, other: str, text: str) -> None:
    expression = f"{one}|{other}"
    expected = re.fullmatch(expression, text) is not None
    assert Expression(expression).matches(text) == expected
