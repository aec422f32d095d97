"""Which functions an expression may call: XPath's and XSLT's, but none that reads other files.

Source: XPath and XQuery Functions and Operators 3.1; XSL Transformations (XSLT) 3.0, 20.
"""

from __future__ import annotations

from collections.abc import Mapping

from tei_kit.schematron.xpath.arities import ARITIES, Arity
from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
from tei_kit.schematron.xpath.tree import Call, Expression, walk

FUNCTIONS_URI = "http://www.w3.org/2005/xpath-functions"
_SCHEMA_URI = "http://www.w3.org/2001/XMLSchema"
_OTHER_LIBRARIES = {
    f"{FUNCTIONS_URI}/math",
    f"{FUNCTIONS_URI}/map",
    f"{FUNCTIONS_URI}/array",
    _SCHEMA_URI,
}
IMPLIED_PREFIXES: Mapping[str, str] = {
    "fn": FUNCTIONS_URI,
    "math": f"{FUNCTIONS_URI}/math",
    "map": f"{FUNCTIONS_URI}/map",
    "array": f"{FUNCTIONS_URI}/array",
    "xs": _SCHEMA_URI,
}
"""What prefixes mean in XPath 2 and 3 that a schema does not declare itself."""

_OF_XPATH_1_NAMES = """
    boolean ceiling concat contains count false floor generate-id id key lang last local-name
    name namespace-uri normalize-space not number position round starts-with string string-length
    substring substring-after substring-before sum translate true current document
"""
_REACHING_OUT_NAMES = """
    available-environment-variables collection environment-variable function-lookup json-doc
    load-xquery-module parse-xml parse-xml-fragment random-number-generator transform unparsed-text
    unparsed-text-available unparsed-text-lines uri-collection evaluate
"""

_OF_XPATH_1 = frozenset(_OF_XPATH_1_NAMES.split())
_REACHING_OUT = frozenset(_REACHING_OUT_NAMES.split())


def function_name(call: Call, prefixes: Mapping[str, str]) -> tuple[str, str]:
    """Return the namespace and the local name of the function that is called.

    Raises:
        ExpressionSyntaxError: if the prefix is not declared.
    """
    if call.name.startswith("Q{"):
        uri, _, local = call.name[2:].partition("}")
        return uri, local
    prefix, _, local = call.name.rpartition(":")
    if not prefix:
        return FUNCTIONS_URI, local
    if prefix not in prefixes:
        raise ExpressionSyntaxError(f"the prefix “{prefix}” of {call.name}() is not declared")
    return prefixes[prefix], local


def refuse_other_functions(
    expression: Expression, prefixes: Mapping[str, str], *, is_xpath_1: bool
) -> None:
    """Make sure that an expression calls only what is known and harmless.

    Raises:
        ExpressionSyntaxError: if it does not; the text names the function.
    """
    for part in walk(expression):
        if isinstance(part, Call):
            _refuse(part, *function_name(part, prefixes), is_xpath_1=is_xpath_1)


def _refuse(call: Call, uri: str, local: str, *, is_xpath_1: bool) -> None:
    if uri in _OTHER_LIBRARIES and not is_xpath_1:
        return
    if uri != FUNCTIONS_URI:
        raise ExpressionSyntaxError(f"there is no function {call.name}() for a schema to call")
    if local in _REACHING_OUT:
        raise ExpressionSyntaxError(
            f"it calls {local}(), which reads from outside the document or runs code"
        )
    if local not in ARITIES:
        raise ExpressionSyntaxError(f"there is no function {call.name}()")
    if is_xpath_1 and local not in _OF_XPATH_1:
        raise ExpressionSyntaxError(
            f'{local}() is not in XPath 1.0; say queryBinding="xslt2" on the schema'
        )
    _refuse_number(call, ARITIES[local])


def _refuse_number(call: Call, arity: Arity) -> None:
    number = len(call.arguments) if call.arity is None else call.arity
    if not arity.fewest <= number <= arity.most:
        raise ExpressionSyntaxError(f"{call.name}() has {number} arguments but takes {arity}")
