"""All rules by name, with what their docstrings say: the help of `tei-kit explain` and of SARIF."""

from __future__ import annotations

import inspect
import re
import sys
import textwrap
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType

from tei_kit.findings.stages import STAGES
from tei_kit.model import Severity
from tei_kit.rules import installed_rules

_EXAMPLE = re.compile(r"^\*(Wrong|Right)\*::\n\n((?: {4}.*\n|\n)+)", re.MULTILINE)
_SOURCE = re.compile(r"^Source:\s*(.+?)(?:\n\n|\Z)", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Example:
    """Show a piece of TEI that a rule objects to, or one that it does not."""

    is_right: bool
    xml: str


@dataclass(frozen=True, slots=True)
class RuleDescription:
    """Say what a rule is about: a sentence, paragraphs, examples, and where it comes from."""

    name: str
    severity: Severity
    summary: str
    text: str = ""
    examples: tuple[Example, ...] = ()
    source: str = ""


@cache
def rule_descriptions() -> Mapping[str, RuleDescription]:
    """Return the description of every rule that a finding can bear, in the order of their names."""
    found = {stage.name: described(stage.name, stage.severity, stage.docstring) for stage in STAGES}
    for rule in installed_rules():
        module = sys.modules.get(getattr(rule.check, "__module__", ""))
        found[rule.name] = described(rule.name, rule.severity, (module and module.__doc__) or "")
    return MappingProxyType({name: found[name] for name in sorted(found)})


def nearest_rule(name: str) -> str | None:
    """Return the name itself if there is such a rule, else the rule that it most resembles.

    >>> nearest_rule("imposible_date")
    'impossible-date'
    """
    if name in rule_descriptions():
        return name
    from difflib import get_close_matches  # noqa: PLC0415 - only for a name that is none

    folded = name.casefold().replace("_", "-")
    return next(iter(get_close_matches(folded, rule_descriptions(), n=1, cutoff=0.6)), None)


def described(name: str, severity: Severity, docstring: str) -> RuleDescription:
    r"""Return what a rule's docstring says.

    >>> described("r", "error", "No harbors.\n\n*Wrong*::\n\n    <p/>\n\nSource: TEI, 3.").source
    'TEI, 3.'
    """
    text = inspect.cleandoc(docstring) + "\n"
    examples = tuple(
        Example(kind == "Right", textwrap.dedent(xml).strip())
        for kind, xml in _EXAMPLE.findall(text)
    )
    text = _EXAMPLE.sub("", text)
    source = _SOURCE.search(text)
    summary, _, rest = _SOURCE.sub("", text).strip().partition("\n\n")
    return RuleDescription(
        name,
        severity,
        " ".join(summary.split()) or name,
        "\n\n".join(" ".join(paragraph.split()) for paragraph in rest.split("\n\n")).strip(),
        examples,
        " ".join(source[1].split()) if source else "",
    )
