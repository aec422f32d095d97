"""Run one rule over parts of a document."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from tests.rules._snippets import as_file

if TYPE_CHECKING:
    from tei_kit.model import Finding


def check(rule: str, xml: str) -> list[Finding]:
    module = import_module(f"tei_kit.rules.{rule}")
    return list(module.RULE.check(as_file(xml)))


def body(xml: str) -> str:
    return f"<text><body>{xml}</body></text>"
