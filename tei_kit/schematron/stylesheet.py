"""From declarations to an XSLT 3.0 stylesheet that checks a document, for Saxon to run.

One mode a pattern, one template a rule, the first rule with the highest priority. Each test is
tried by itself, so that one without a value does not end the others. The result names tests by
their number and nodes by their path (see `saxon`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from tei_kit.schematron.declarations import (
    Assertion,
    Declarations,
    Insertion,
    LetDeclaration,
    Message,
    RuleDeclaration,
)
from tei_kit.schematron.phases import active_patterns
from tei_kit.schematron.xpath.functions import IMPLIED_PREFIXES
from tei_kit.schematron.xpath.parsing import parse
from tei_kit.schematron.xpath.rewriting import renamed

RESULT_NAMESPACE = "urn:tei-kit:schematron:result"
_FRAME = """<xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
 xmlns:tk="{result}" xmlns:err="http://www.w3.org/2005/xqt-errors"{namespaces}
 exclude-result-prefixes="#all">
<xsl:function name="tk:document"><xsl:param name="address"/>
<xsl:sequence select="error((), 'another document would have to be read, and none is')"/>
</xsl:function>
<xsl:function name="tk:doc-available"><xsl:param name="address"/>
<xsl:sequence select="false()"/></xsl:function>
{body}
</xsl:stylesheet>
"""
_INSTEAD = {"doc": "tk:document", "document": "tk:document", "doc-available": "tk:doc-available"}


@dataclass
class Stylesheet:
    """A stylesheet, and what its numbers of tests mean: pattern, rule and test of each."""

    text: str = ""
    tests: list[tuple[str, RuleDeclaration, Assertion]] = field(default_factory=list)


def stylesheet(declarations: Declarations, phase: str) -> Stylesheet:
    """Return the stylesheet of a phase of a schema.

    Raises:
        SchematronError: if there is no such phase.
    """
    made = Stylesheet()
    writer = _Writer(declarations, made)
    body = "\n".join(writer.body(phase))
    prefixes = {**IMPLIED_PREFIXES, **declarations.prefixes}
    namespaces = "".join(
        f"\n xmlns:{prefix}={quoteattr(uri)}"
        for prefix, uri in prefixes.items()
        if prefix not in ("xml", "xsl", "tk", "err")
    )
    made.text = _FRAME.format(result=RESULT_NAMESPACE, namespaces=namespaces, body=body)
    return made


class _Writer:
    def __init__(self, declarations: Declarations, made: Stylesheet) -> None:
        self._declarations = declarations
        self._made = made
        self._prefixes = {**IMPLIED_PREFIXES, **declarations.prefixes}
        self._names: Mapping[str, str] = {}

    def body(self, phase: str) -> Iterator[str]:
        patterns, phase_lets = active_patterns(self._declarations, phase)
        yield from self._lets((*self._declarations.lets, *phase_lets), "")
        for key in self._declarations.keys:
            match, use = self._expression(key.match), self._expression(key.use)
            yield f"<xsl:key name={quoteattr(key.name)} match={match} use={use}/>"
        everywhere = self._names
        modes = []
        for number, pattern in enumerate(patterns):
            mode = f"pattern{number}"
            modes.append(f'<xsl:apply-templates select="/" mode="{mode}"/>')
            yield f'<xsl:mode name="{mode}" on-no-match="shallow-skip"/>'
            self._names = everywhere
            yield from self._lets(pattern.lets, f".{mode}")
            for rank, rule in enumerate(pattern.rules):
                yield from self._rule(pattern.id, rule, mode, len(pattern.rules) - rank)
        yield f'<xsl:template match="/"><tk:result>{"".join(modes)}</tk:result></xsl:template>'

    def _lets(self, lets: tuple[LetDeclaration, ...], suffix: str) -> Iterator[str]:
        """Write variables; those of patterns get names of their own, since XSLT has one scope."""
        for number, let in enumerate(lets):
            select = self._expression(let.value)
            name = f"{let.name}{suffix}.{number}" if suffix else let.name
            if let.name in self._names and not suffix:
                name = f"{let.name}.again{number}"
            self._names = {**self._names, let.name: name}
            yield f"<xsl:variable name={quoteattr(name)} select={select}/>"

    def _rule(self, pattern: str, rule: RuleDeclaration, mode: str, priority: int) -> Iterator[str]:
        match = self._expression(rule.context)
        yield f'<xsl:template mode="{mode}" priority="{priority}" match={match}>'
        around = self._names
        for assertion in rule.assertions:
            self._made.tests.append((pattern, rule, assertion))
            yield from self._test(rule, assertion, len(self._made.tests) - 1)
            self._names = around
        yield f'<xsl:apply-templates select="@*, node()" mode="{mode}"/></xsl:template>'

    def _test(self, rule: RuleDeclaration, assertion: Assertion, number: int) -> Iterator[str]:
        about = f'test="{number}" path="{{path()}}"'
        yield "<xsl:try>"
        yield from self._lets(rule.lets, ".here")
        test = self._text_of(assertion.test)
        test = f"not({test})" if assertion.kind == "assert" else test
        yield f"<xsl:if test={quoteattr(test)}><tk:fired {about}>"
        if assertion.subject:
            subject = quoteattr(f"({self._text_of(assertion.subject)})[1]/path()")
            yield f"<tk:subject><xsl:value-of select={subject}/></tk:subject>"
        yield self._message("message", "", assertion.message)
        for name in assertion.diagnostics:
            yield self._message("diagnostic", name, self._declarations.diagnostics[name])
        for name in assertion.properties:
            yield self._message("property", name, self._declarations.properties[name])
        yield "</tk:fired></xsl:if>"
        yield f'<xsl:catch><tk:unevaluated {about} reason="{{$err:description}}"/></xsl:catch>'
        yield "</xsl:try>"

    def _message(self, kind: str, name: str, message: Message) -> str:
        pieces = "".join(map(self._piece, message))
        reason = '<tk:unshown reason="{$err:description}"/>'
        return (
            f"<tk:{kind} name={quoteattr(name)}><xsl:try>{pieces}<xsl:catch>{reason}</xsl:catch>"
            f"</xsl:try></tk:{kind}>"
        )

    def _piece(self, piece: str | Insertion) -> str:
        if isinstance(piece, str):
            return f"<xsl:text>{escape(piece)}</xsl:text>"
        written = self._text_of(piece.expression)
        select = written if piece.kind == "value" else f"name({written})"
        return f"<xsl:value-of select={quoteattr(select)}/>"

    def _expression(self, source: str) -> str:
        return quoteattr(self._text_of(source))

    def _text_of(self, source: str) -> str:
        return renamed(source, parse(source), self._names, _INSTEAD, self._prefixes)
