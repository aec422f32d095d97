"""From the syntax tree to an expression for elementpath, which knows nothing of XSLT.

`current()` becomes a variable; functions that elementpath lacks, or that must be guarded, become
functions of ours (see `path_engine`).
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from tei_kit.schematron.xpath.functions import FUNCTIONS_URI, function_name
from tei_kit.schematron.xpath.operands import PREFIX
from tei_kit.schematron.xpath.shortening import Edit, edits_for_shortcuts, our_name
from tei_kit.schematron.xpath.syntax_error import ExpressionSyntaxError
from tei_kit.schematron.xpath.tree import Call, Expression, Other, Variable, walk

if TYPE_CHECKING:
    from tei_kit.schematron.shortcuts import ShortcutsHere

CURRENT_VARIABLE = "tei-kit.current"
OURS = frozenset(
    ["id", "key", "generate-id", "doc", "document", "doc-available", "system-property"]
)
_WITH_PATTERN = frozenset(["matches", "replace", "tokenize", "analyze-string"])
_OF_CONTEXT = frozenset(["generate-id"])


def rewritten(
    source: str,
    expression: Expression,
    prefixes: Mapping[str, str],
    *,
    shortcuts: ShortcutsHere | None = None,
) -> str:
    """Return an expression as elementpath is to evaluate it.

    Args:
        source: the whole text that the expression stands in.
        expression: the syntax tree of the whole or of a part.
        prefixes: what prefixes mean.
        shortcuts: tells what need not be evaluated at each node; with None all is.

    Raises:
        ExpressionSyntaxError: if a function is used in a way that has no equivalent.

    >>> from tei_kit.schematron.xpath.parsing import parse
    >>> rewritten("a[@n = current()/@n]", parse("a[@n = current()/@n]"), {})
    'a[@n = $tei-kit.current/@n]'
    """
    edits: list[Edit] = []
    for part in walk(expression):
        if isinstance(part, Call):
            uri, name = function_name(part, prefixes)
            if uri == FUNCTIONS_URI:
                edits.extend(_edits(part, name))
    if shortcuts is not None:
        edits.extend(edits_for_shortcuts(expression, shortcuts))
    return _edited(source, expression, edits)


def renamed(
    source: str,
    expression: Expression,
    variables: Mapping[str, str],
    functions: Mapping[str, str],
    prefixes: Mapping[str, str],
) -> str:
    """Return an expression in which variables and functions of XPath bear other names.

    >>> from tei_kit.schematron.xpath.parsing import parse
    >>> renamed("$a + fn:doc('b')", parse("$a + fn:doc('b')"), {"a": "c"}, {"doc": "t:d"}, {})
    "$c + t:d('b')"
    """
    own = {name for part in walk(expression) if isinstance(part, Other) for name in part.binds}
    edits: list[Edit] = []
    for part in walk(expression):
        if isinstance(part, Variable) and part.name in variables and part.name not in own:
            edits.append((part.start, part.end, f"${variables[part.name]}"))
        elif isinstance(part, Call):
            uri, name = function_name(part, {"fn": FUNCTIONS_URI, **prefixes})
            if uri == FUNCTIONS_URI and name in functions:
                edits.append((part.start, part.start + len(part.name), functions[name]))
    return _edited(source, expression, edits)


def _edited(source: str, expression: Expression, edits: list[Edit]) -> str:
    text = source[: expression.end]
    done = len(text)
    for start, end, instead in sorted(edits, key=lambda edit: (edit[1], edit[0]), reverse=True):
        if end <= done:  # else it lies in what is replaced as a whole
            text = f"{text[:start]}{instead}{text[end:]}"
            done = start
    return text[expression.start :]


def _edits(call: Call, name: str) -> list[Edit]:
    if name == "current":
        if call.arity is not None:
            raise ExpressionSyntaxError("current() can only be called")
        return [(call.start, call.end, f"${CURRENT_VARIABLE}")]
    edits: list[Edit] = []
    if name in OURS:
        if call.arity is not None:
            raise ExpressionSyntaxError(f"{name}() can only be called")
        edits.append((call.start, call.start + len(call.name), f"{PREFIX}:{our_name(name)}"))
        if name in _OF_CONTEXT and not call.arguments:
            edits.append((call.end - 1, call.end - 1, "."))
    elif name in _WITH_PATTERN and len(call.arguments) > 1:
        pattern = call.arguments[1]
        edits.append((pattern.start, pattern.start, f"{PREFIX}:{our_name('pattern')}("))
        edits.append((pattern.end, pattern.end, ")"))
    return edits
