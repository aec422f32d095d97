"""The exception for an expression that is not XPath."""

from __future__ import annotations


class ExpressionSyntaxError(Exception):
    """The expression is wrong; the text is a clause that says why ("“)” is missing at ...")."""
