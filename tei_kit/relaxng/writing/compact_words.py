r"""The words of the compact syntax as they are written: identifiers, literals, comments.

>>> for word in (literal('say "x"'), identifier("list"), identifier("p")):
...     print(word)
'say "x"'
\list
p

Source: ISO/IEC 19757-2:2003/Amd 1:2006, annex C, C.2 and C.3.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from textwrap import wrap
from typing import Final

from tei_kit.relaxng.compact import KEYWORDS

_LOOKS_ESCAPED: Final = re.compile(r"\\(?=x+\{)")
_STRETCH: Final = re.compile(r"""[^"]+|[^']+""")
_SHORTEST_LINE: Final = 40


def identifier(name: str) -> str:
    """Return the name of a definition; one that is a keyword is quoted."""
    return "\\" + name if name in KEYWORDS else name


def literal(text: str) -> str:
    """Return a text in quotation marks, in several stretches where it holds both kinds."""
    if '"' not in text:
        return f'"{_escaped(text)}"'
    if "'" not in text:
        return f"'{_escaped(text)}'"
    stretches = _STRETCH.findall(text)
    return " ~ ".join(literal(stretch) for stretch in stretches)


def _escaped(text: str) -> str:
    """Escape the ends of lines, and what would be taken for an escape."""
    text = _LOOKS_ESCAPED.sub(lambda _: r"\x{5c}", text)
    return text.replace("\n", r"\x{a}").replace("\r", r"\x{d}")


def comment_lines(text: str, width: int) -> Iterator[str]:
    """Yield a description as lines of documentation, wrapped; empty lines divide paragraphs."""
    escaped = _LOOKS_ESCAPED.sub(lambda _: r"\x{5c}", text.strip())
    for line in escaped.splitlines():
        for piece in wrap(line, max(width - 3, _SHORTEST_LINE), break_long_words=False) or [""]:
            yield f"## {piece}".rstrip()
