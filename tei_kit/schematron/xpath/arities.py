"""How many arguments the functions of XPath and XSLT take.

Source: XPath and XQuery Functions and Operators 3.1; XSL Transformations (XSLT) 3.0, 20.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, NamedTuple

_ANY_NUMBER = 1_000_000


class Arity(NamedTuple):
    """The fewest and the most arguments of a function."""

    fewest: int
    most: int

    def __str__(self) -> str:
        """Write it as messages do.

        >>> f"{Arity(1, 1)}, {Arity(2, 3)}, {Arity(2, 1_000_000)}"
        '1, 2 to 3, 2 or more'
        """
        if self.fewest == self.most:
            return str(self.fewest) if self.most else "none"
        return f"{self.fewest} " + ("or more" if self.most == _ANY_NUMBER else f"to {self.most}")


_NAMES_BY_ARITY: Mapping[Arity, str] = {
    Arity(0, 0): """
        current current-date current-dateTime current-time default-collation default-language false
        implicit-timezone last position static-base-uri true
    """,
    Arity(0, 1): """
        base-uri data document-uri generate-id has-children local-name name namespace-uri nilled
        node-name normalize-space number path root string string-length
    """,
    Arity(0, 3): "error",
    Arity(1, 1): """
        abs avg boolean ceiling codepoints-to-string count day-from-date day-from-dateTime
        days-from-duration doc doc-available empty encode-for-uri escape-html-uri exactly-one
        exists floor function-arity function-name head hours-from-dateTime hours-from-duration
        hours-from-time in-scope-prefixes innermost iri-to-uri local-name-from-QName lower-case
        minutes-from-dateTime minutes-from-duration minutes-from-time month-from-date
        month-from-dateTime months-from-duration namespace-uri-from-QName not one-or-more
        outermost parse-ietf-date prefix-from-QName reverse seconds-from-dateTime
        seconds-from-duration seconds-from-time string-to-codepoints system-property tail
        timezone-from-date timezone-from-dateTime timezone-from-time unordered upper-case
        year-from-date year-from-dateTime years-from-duration zero-or-one
    """,
    Arity(1, 2): """
        adjust-date-to-timezone adjust-dateTime-to-timezone adjust-time-to-timezone
        distinct-values document element-with-id id idref json-to-xml lang max min
        normalize-unicode parse-json resolve-uri round round-half-to-even serialize string-join sum
    """,
    Arity(1, 3): "sort tokenize",
    Arity(2, 2): """
        QName apply codepoint-equal dateTime filter for-each namespace-uri-for-prefix remove
        resolve-QName
    """,
    Arity(2, 3): """
        analyze-string compare contains contains-token deep-equal ends-with format-integer
        format-number index-of key matches starts-with subsequence substring substring-after
        substring-before
    """,
    Arity(2, 5): "format-date format-dateTime format-time",
    Arity(2, _ANY_NUMBER): "concat",
    Arity(3, 3): "fold-left fold-right for-each-pair insert-before translate",
    Arity(3, 4): "replace",
}

ARITIES: Final[Mapping[str, Arity]] = {
    name: arity for arity, names in _NAMES_BY_ARITY.items() for name in names.split()
}
"""The functions of XPath 3.1 and XSLT that a schema may call."""
