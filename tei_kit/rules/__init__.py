"""Rules: what a schema can't say, one file a check; each docstring shows what is wrong and right.

A rule is a plugin (`tei_kit.plugins.Rule`): its file ends in the constant `RULE`, and the docstring
of its module says why, with a *Wrong* and a *Right* snippet that the tests execute. A rule never
guesses: where a document leaves room for doubt, the rule is silent.
"""

from __future__ import annotations

from functools import cache

from tei_kit.plugins import Rule, discover


@cache
def installed_rules() -> tuple[Rule, ...]:
    """Return all rules, ours and others', in the order of their names."""
    return discover(Rule, "rules")
