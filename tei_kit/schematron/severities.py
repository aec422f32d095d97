"""What the role or the flag of a test says about how grave it is."""

from __future__ import annotations

from typing import Final

from tei_kit.model import Severity

_BY_WORD: Final[dict[str, Severity]] = {
    **dict.fromkeys(["fatal", "error", "critical", "severe"], "error"),
    **dict.fromkeys(["warning", "warn", "nonfatal", "non-fatal", "caution"], "warning"),
    **dict.fromkeys(
        ["information", "informational", "info", "hint", "notice", "debug", "trace"], "information"
    ),
}


def severity(*words: str) -> Severity:
    """Return the severity that the first word which tells one tells; "error" if none does.

    Args:
        words: roles and flags, nearest first.

    Source: TEI Guidelines, 23.5.2 (nonfatal); the words that editors and processors agree on.

    >>> severity("", "nonfatal"), severity("INFO"), severity("title")
    ('warning', 'information', 'error')
    """
    for word in words:
        known = _BY_WORD.get(word.strip().casefold())
        if known:
            return known
    return "error"
