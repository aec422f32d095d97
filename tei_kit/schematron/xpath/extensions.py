"""The functions that libxml2's XPath 1.0 lacks, and the guards that keep XPath 2's meaning."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from lxml import etree

from tei_kit.schematron.document import CHECKED
from tei_kit.schematron.evaluation_error import EvaluationError
from tei_kit.schematron.nodes import string_value
from tei_kit.schematron.xpath.operands import PREFIX
from tei_kit.schematron.xpath.regular_expressions import matches

NAMESPACE: Final = "urn:tei-kit:schematron"
_DOUBLE = re.compile(r"[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?|[+-]?INF|NaN")


def _texts(value: Any) -> list[str]:  # noqa: ANN401 - libxml2 hands over a string or nodes
    return [string_value(node) for node in value] if isinstance(value, list) else [str(value)]


def _single(value: Any) -> str:  # noqa: ANN401
    """Return the text of what must be one node at most, "" for none."""
    if not isinstance(value, list):
        return str(value)
    if len(value) > 1:
        raise EvaluationError(f"one node is wanted where there are {len(value)}")
    return string_value(value[0]) if value else ""


def _is_single(_context: object, value: Any) -> bool:  # noqa: ANN401
    _single(value)
    return True


def _string(_context: object, value: Any) -> str:  # noqa: ANN401
    return _single(value)


def number(text: str) -> float | None:
    """Return the number that a text is as an `xs:double`, None where it is none.

    >>> number(" 1e3 "), number("-INF"), number("0x1")
    (1000.0, -inf, None)
    """
    written = text.strip()
    return float(written.lower()) if _DOUBLE.fullmatch(written) else None


def _double(_context: object, value: Any) -> float:  # noqa: ANN401
    if isinstance(value, list) and not value:
        return float("nan")
    text = _single(value)
    found = number(text)
    if found is None:
        raise EvaluationError(f"“{text}” is compared with a number and is none")
    return found


def _number(_context: object, value: Any) -> float:  # noqa: ANN401
    if isinstance(value, bool | float):
        return float(value)
    found = number(_single(value))
    return float("nan") if found is None else found


def _id(_context: object, value: Any) -> list[etree._Element]:  # noqa: ANN401
    return CHECKED.get().with_identifiers(_texts(value))


def _key(_context: object, key: str, value: Any) -> list[etree._Element]:  # noqa: ANN401
    return CHECKED.get().with_key(key, _texts(value))


def _once(_context: object, identifier: str) -> Any:  # noqa: ANN401
    return CHECKED.get().once(identifier)


def _among(_context: object, identifier: str, value: Any) -> bool:  # noqa: ANN401
    return not CHECKED.get().once(identifier).isdisjoint(_texts(value))


def _found(_context: object, identifier: str, value: Any) -> list[etree._Element]:  # noqa: ANN401
    document = CHECKED.get()
    return document.indexed(document.once(identifier), _texts(value))


def _generate_id(_context: object, value: Any) -> str:  # noqa: ANN401
    """Return an identifier of an element; attributes reach a function as text only."""
    if not value:
        return ""
    if isinstance(value[0], str):
        raise EvaluationError("generate-id() is asked about what is no element")
    return f"n{CHECKED.get().numbers[value[0]]}"


def _of_texts(function: Callable[..., Any]) -> Callable[..., Any]:
    def call(_context: object, *values: Any) -> Any:  # noqa: ANN401
        return function(*map(_single, values))

    return call


def _string_join(_context: object, value: Any, separator: Any = "") -> str:  # noqa: ANN401
    return _single(separator).join(_texts(value))


_EXTENSIONS: dict[tuple[str, str], Callable[..., Any]] = {
    (NAMESPACE, "is-single"): _is_single,
    (NAMESPACE, "string"): _string,
    (NAMESPACE, "double"): _double,
    (NAMESPACE, "number"): _number,
    (NAMESPACE, "id"): _id,
    (NAMESPACE, "key"): _key,
    (NAMESPACE, "once"): _once,
    (NAMESPACE, "among"): _among,
    (NAMESPACE, "found"): _found,
    (NAMESPACE, "generate-id"): _generate_id,
    (NAMESPACE, "string-join"): _string_join,
    (NAMESPACE, "matches"): _of_texts(matches),
    (NAMESPACE, "ends-with"): _of_texts(str.endswith),
    (NAMESPACE, "upper-case"): _of_texts(str.upper),
    (NAMESPACE, "lower-case"): _of_texts(str.lower),
}


def compiled(text: str, prefixes: Mapping[str, str]) -> etree.XPath:
    """Compile an expression that was translated to XPath 1.0.

    Raises:
        lxml.etree.XPathSyntaxError: if it is none.
    """
    namespaces = {**prefixes, PREFIX: NAMESPACE}
    return etree.XPath(text, namespaces=namespaces, extensions=_EXTENSIONS, smart_strings=False)
