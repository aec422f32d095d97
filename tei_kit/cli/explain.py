"""`tei-kit explain`: what a rule is about."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterator

import click

from tei_kit.errors import UsageError
from tei_kit.findings.catalogue import RuleDescription, nearest_rule, rule_descriptions

_NARROWEST, _WIDEST = 40, 88


@click.command(name="explain")
@click.argument("rule", required=False, metavar="[RULE]")
def explain(rule: str | None) -> None:
    """Explain a rule: what it is about, what is wrong and what is right. Lists all without RULE.

    RULE is the name that stands in brackets behind a finding.

    \b
    Example:
      tei-kit explain broken-pointer
    """  # noqa: D301 - click's \b
    width = max(_NARROWEST, min(_WIDEST, shutil.get_terminal_size().columns))
    click.echo("\n".join(_list() if rule is None else _page(_found(rule), width)))


def _found(name: str) -> RuleDescription:
    described = rule_descriptions().get(name)
    if described is None:
        meant = nearest_rule(name)
        advice = f"Did you mean {meant}?" if meant else "`tei-kit explain` lists all rules."
        raise UsageError(f"There is no rule “{name}”. {advice}")
    return described


def _list() -> Iterator[str]:
    rules = rule_descriptions()
    name_width = max(map(len, rules))
    severity_width = max(len(rule.severity) for rule in rules.values())
    for rule in rules.values():
        yield (
            f"{_bold(rule.name.ljust(name_width))}  {rule.severity.ljust(severity_width)}  "
            f"{rule.summary}"
        )


def _page(rule: RuleDescription, width: int) -> Iterator[str]:
    yield f"{_bold(rule.name)} ({rule.severity})"
    for paragraph in (rule.summary, *rule.text.split("\n\n")):
        if paragraph:
            yield ""
            yield textwrap.fill(paragraph, width)
    for example in rule.examples:
        yield ""
        label, color = ("Right", "green") if example.is_right else ("Wrong", "red")
        yield click.style(f"{label}:", fg=color)
        yield textwrap.indent(example.xml, "    ")
    if rule.source:
        yield ""
        yield textwrap.fill(f"Source: {rule.source}", width)


def _bold(text: str) -> str:
    return click.style(text, bold=True)


COMMAND = explain
