"""Write a text with its mentions: "On {date:3 May} {place:Lund} froze"."""

from __future__ import annotations

import re

from tei_kit.evaluation.alignment import Aligned
from tei_kit.evaluation.annotated import Mention
from tei_kit.model import Span

_MENTION = re.compile(r"\{(?P<kind>\w+)(?P<optional>\?)?:(?P<words>[^{}]*)\}")


def marked(text: str) -> tuple[str, tuple[Mention, ...]]:
    """Return the plain text and the mentions written in it."""
    mentions, plain, end = [], "", 0
    for found in _MENTION.finditer(text):
        plain += text[end : found.start()]
        span = Span(len(plain), len(plain) + len(found["words"]))
        mentions.append(Mention(found["kind"], span, optional=bool(found["optional"])))
        plain += found["words"]
        end = found.end()
    return plain + text[end:], tuple(mentions)


def aligned(predicted: str, gold: str, name: str = "gold.json") -> Aligned:
    """Return two markings of the same text."""
    (text, said), (same, wanted) = marked(predicted), marked(gold)
    assert text == same
    return Aligned(name, text, said, wanted)
