"""Structurers: passages and milestones over a document's body, one duty a file.

The step of a structurer gives its turn. First the body is divided into paragraphs that cover
every visible character (`run_on_recovery`, `paragraphs`, `broken_pages`); each later structurer
gives some of these paragraphs another role (`openers`, `closers`, `lists`, `headings` ...) and
leaves the rest alone.
"""

from __future__ import annotations

from collections.abc import Sequence

from tei_kit.model import Document
from tei_kit.plugins import Structurer, discover

__all__ = ["structure"]


def structure(document: Document, structurers: Sequence[Structurer] | None = None) -> Document:
    """Say which stretches of a document's body play which role.

    Args:
        document: what a reader returns.
        structurers: the structurers to run, in the order of their steps; None means all that are
            installed.

    Returns:
        The document with passages that nest and never cross, and with milestones; both in the
        order of the text, the outer passage before the inner one.

    """
    chosen = discover(Structurer, "structurers") if structurers is None else structurers
    for structurer in sorted(chosen, key=lambda one: (one.step, one.name)):
        document = structurer.structure(document)
    return document
