"""Schemas and documents for tests, and what violations look like in a table."""

from __future__ import annotations

from collections.abc import Callable

from tei_kit.relaxng import Resolver, refuse_everything
from tei_kit.schematron import Schematron, Violation, load_schematron
from tei_kit.tei.parsing import parse_tei

SCH = "http://purl.oclc.org/dsdl/schematron"
_PREFIXES = {"t": "urn:t", "xs": "http://www.w3.org/2001/XMLSchema"}


def written(content: str, *, binding: str = "xslt2", attributes: str = "") -> bytes:
    """Write a schema around patterns; what stands in no pattern is put into one."""
    prefixes = "".join(f'<ns prefix="{name}" uri="{uri}"/>' for name, uri in _PREFIXES.items())
    is_whole = "<pattern" in content or "<include" in content
    body = content if is_whole else f"<pattern>{content}</pattern>"
    return (
        f'<schema xmlns="{SCH}" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" '
        f'queryBinding="{binding}" {attributes}>{prefixes}{body}</schema>'
    ).encode()


def loaded(
    content: str,
    *,
    binding: str = "xslt2",
    attributes: str = "",
    phase: str = "#DEFAULT",
    resolver: Resolver = refuse_everything,
) -> Schematron:
    """Load a schema that is written around patterns."""
    data = written(content, binding=binding, attributes=attributes)
    return load_schematron(data, "rules.sch", resolver, phase=phase)


def rule(context: str, tests: str) -> str:
    """Write a rule."""
    return f'<rule context="{context}">{tests}</rule>'


def report(test: str, message: str = "!") -> str:
    """Write a report."""
    return f'<report test="{test}">{message}</report>'


def violations(schema: Schematron, document: str) -> tuple[Violation, ...]:
    """Check a document."""
    return schema.validate(parse_tei("a.xml", document.encode()))


def told(schema: Schematron, document: str) -> list[str]:
    """Return path and message of each violation, in their order."""
    return [f"{one.path} {one.message}" for one in violations(schema, document)]


def from_files(files: dict[str, str]) -> Callable[[str], bytes]:
    """Return a resolver that knows some files."""
    return lambda address: files[address].encode()
