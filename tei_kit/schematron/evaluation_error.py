"""The exception for a test that can't be evaluated on some node."""

from __future__ import annotations


class EvaluationError(Exception):
    """The expression has no value there; the text is a clause that says why."""


class NotTextsError(EvaluationError):
    """Values that were to be found among texts are none; they must be compared one by one."""
