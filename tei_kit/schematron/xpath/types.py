"""Reading over the names of types: what a cast or an inline function says about its values."""

from __future__ import annotations

from tei_kit.schematron.xpath.stream import TokenStream

_OCCURRENCES = ("?", "*", "+")


def read_sequence_type(stream: TokenStream) -> None:
    """Take a sequence type (`xs:integer?`, `element(tei:p)*`, `map(xs:string, item())`).

    Raises:
        ExpressionSyntaxError: if there is none.
    """
    if stream.sees("("):
        read_parenthesized(stream)
    else:
        stream.name()
        if stream.sees("("):
            read_parenthesized(stream)
            if stream.take("as"):
                read_sequence_type(stream)
    if stream.next.text in _OCCURRENCES:
        stream.take_any()


def read_single_type(stream: TokenStream) -> None:
    """Take the type of a cast: a name, and perhaps a question mark.

    Raises:
        ExpressionSyntaxError: if there is none.
    """
    stream.name()
    stream.take("?")


def read_parenthesized(stream: TokenStream) -> str:
    """Take a pair of parentheses with all that is in it, and return what stands there.

    Raises:
        ExpressionSyntaxError: if it is not closed.
    """
    stream.expect("(")
    start, depth = stream.next.start, 1
    while depth:
        token = stream.take_any()
        if token.kind == "symbol":
            depth += (token.text == "(") - (token.text == ")")
    return stream.source[start : stream.last_end - 1].strip()
