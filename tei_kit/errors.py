"""The exceptions of tei_kit: unreadable input, wrong usage, or our bug.

What an editor can mend is never an exception but a `Finding` (see `tei_kit.model`).
"""


class TeiKitError(Exception):
    """Base of every exception raised on purpose; its text is a sentence for the user."""


class UnreadableInputError(TeiKitError):
    """The input can't be read at all: missing, not text, not XML, too large (exit status 3)."""


class UsageError(TeiKitError):
    """The call contradicts itself or the project file is wrong (exit status 2)."""


class TextAlteredError(TeiKitError):
    """The TEI does not carry the source's text character by character: a bug of ours."""
