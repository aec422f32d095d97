"""What an expression is evaluated for, and how each engine's result becomes that."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from tei_kit.schematron.nodes import string_value
from tei_kit.schematron.path_engine import elements_of, only_texts, texts_of, truth_of
from tei_kit.schematron.xpath.operands import Translated


class Purpose(NamedTuple):
    """Say which translations serve, how they are written, and what their results become."""

    accepts: Callable[[Translated], bool]
    written: Callable[[Translated], str]
    of_libxml2: Callable[[Any], Any]
    of_elementpath: Callable[[list[Any]], Any]


def _as_it_is(translated: Translated) -> str:
    return translated.text


def _truth(translated: Translated) -> str:
    is_truth = translated.type in ("boolean", "maybe")
    return translated.text if is_truth else f"boolean({translated.text})"


def _one_as_string(translated: Translated) -> str:
    is_one = translated.type == "nodes" and not translated.is_many
    return f"string({translated.text})" if is_one else translated.text


def _can_be_shown(translated: Translated) -> bool:
    return translated.is_texts or (translated.type == "nodes" and not translated.is_many)


def _shown(result: Any) -> str:  # noqa: ANN401 - libxml2's results are of many types
    """Write a result as XPath 2 does.

    >>> _shown(3.0), _shown(True), _shown(["a", "b"])
    ('3', 'true', 'a b')
    """
    if isinstance(result, bool):
        return "true" if result else "false"
    if isinstance(result, float):
        return str(int(result))
    return result if isinstance(result, str) else " ".join(map(string_value, result))


def _texts(result: Any) -> list[str]:  # noqa: ANN401
    return [result] if isinstance(result, str) else [string_value(node) for node in result]


def _single_or_all(items: list[Any]) -> Any:  # noqa: ANN401
    return items[0] if len(items) == 1 else items


TRUTH = Purpose(lambda _translated: True, _truth, bool, truth_of)
SHOWN = Purpose(
    lambda translated: translated.type in ("integer", "boolean") or _can_be_shown(translated),
    _one_as_string,
    _shown,
    lambda items: " ".join(texts_of(items)),
)
FIRST_SHOWN = Purpose(
    lambda _translated: True,
    lambda translated: f"string({translated.text})",
    str,
    lambda items: " ".join(texts_of(items[:1])),
)
"""What XPath 1.0 shows of several nodes is the first."""
TEXTS = Purpose(lambda translated: translated.is_texts, _as_it_is, _texts, texts_of)
TEXT_SET = Purpose(
    lambda translated: translated.type == "nodes" and translated.is_texts,
    _as_it_is,
    lambda result: frozenset(_texts(result)),
    lambda items: frozenset(only_texts(items)),
)
"""Texts to compare with; values that are no texts make an error."""
ELEMENTS = Purpose(lambda translated: translated.is_elements, _as_it_is, list, elements_of)
HELD = Purpose(lambda _translated: True, _as_it_is, lambda result: result, _single_or_all)
ITEMS = Purpose(lambda _translated: False, _as_it_is, lambda result: result, _single_or_all)
