"""The *Wrong* and *Right* snippets of rules, as whole TEI files."""

from __future__ import annotations

import re
import textwrap
from importlib import import_module
from typing import NamedTuple

from tei_kit.plugins import Rule, discover
from tei_kit.tei.names import TEI_NAMESPACE
from tei_kit.tei.parsing import TeiFile, parse_tei

RULES = discover(Rule, "rules")
_SNIPPET = re.compile(r"^\*(Wrong|Right)\*::\n\n((?: {4}.*\n|\n)+)", re.MULTILINE)


class Snippet(NamedTuple):
    rule: Rule
    is_right: bool
    xml: str


def module_of(rule: Rule) -> str:
    return rule.check.__module__


def snippets(rule: Rule) -> list[Snippet]:
    docstring = import_module(module_of(rule)).__doc__ or ""
    return [
        Snippet(rule, kind == "Right", textwrap.dedent(xml).strip())
        for kind, xml in _SNIPPET.findall(docstring + "\n")
    ]


def as_file(xml: str) -> TeiFile:
    """Wrap the parts of a document into <TEI>."""
    return parse_tei("snippet.xml", f'<TEI xmlns="{TEI_NAMESPACE}">\n{xml}\n</TEI>'.encode())
