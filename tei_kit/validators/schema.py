"""Is the file valid under the schema? libxml2 gives the verdict, the explanation says why."""

from __future__ import annotations

import re
from functools import cache

from lxml import etree

from tei_kit.model import Finding
from tei_kit.tei.names import local_name
from tei_kit.tei.parsing import TeiFile
from tei_kit.tei.positions import element_positions
from tei_kit.validators.explanation import Explanation, explained_attribute, explanations
from tei_kit.validators.schema_files import schema_path

_RULE = "schema"
_INVALID_ATTRIBUTE = re.compile(r"Invalid attribute (\S+) for element")


def schema_findings(file: TeiFile, active_rules: frozenset[str] = frozenset()) -> list[Finding]:
    """Return what keeps a file from being valid, each cause once.

    The verdict is that of `schema/tei_kit.rng`. libxml2 is fast but names wrong lines and follows
    one mistake with others, so an invalid file is explained from `schema/tei_kit.xsd`, which says
    the same element by element.

    Args:
        file: a file whose root is TEI's.
        active_rules: the names of rules that run as well; what one of them explains is left to it.
    """
    verdict = _relax_ng()
    if verdict.validate(file.root):
        return []
    causes = list(explanations(file.root)) or [_unexplained(file, verdict)]
    positions = element_positions(file)
    findings = []
    for cause in causes:
        if cause.left_to not in active_rules:
            line, column = positions[cause.element]
            findings.append(
                Finding(file.name, line, column, _RULE, "error", cause.message, cause.advice)
            )
    return findings


@cache
def _relax_ng() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(schema_path("tei_kit.rng")))


def _unexplained(file: TeiFile, verdict: etree.RelaxNG) -> Explanation:
    """Pass on what libxml2 says: RELAX NG found what XML Schema can't."""
    entry = verdict.error_log[0]
    found = file.root.getroottree().xpath(entry.path) if entry.path else []
    element = found[0] if isinstance(found, list) and found else file.root
    if not etree.iselement(element):
        element = file.root
    attribute = _INVALID_ATTRIBUTE.match(entry.message)
    explained = explained_attribute(element, attribute[1]) if attribute else None
    return explained or Explanation(
        element,
        f"<{local_name(element.tag)}> does not fit the schema: {entry.message}.",
        "Compare it with the schema.",
    )
