"""What fires where: a table for the semantics of Schematron, run by both engines.

Each case is a name, the schema's content, a document, and what is told, as "path message".
"""

# ruff: noqa: E501 - a table has wide rows

from __future__ import annotations

from typing import NamedTuple

from tests.schematron.writing import report, rule

_POEM = """<poem n="1"><!-- note --><?p x?><line n="1" xml:id="a">One <b>two</b></line
><line xml:id="b" ref="a" xml:lang="en">Three</line><t:line xmlns:t="urn:t" n="7"/></poem>"""


class Case(NamedTuple):
    """One row of the table."""

    name: str
    schema: str
    told: list[str]
    document: str = _POEM


CASES = [
    # assert and report
    Case("an assert fires where its test is false", rule("line", "<assert test='@n'>n?</assert>"), ["/poem/line[2] n?"]),
    Case("a report fires where its test is true", rule("line", report("@n")), ["/poem/line[1] !"]),
    Case("both of one rule", rule("line", "<assert test='@n'>1</assert><report test='@ref'>2</report>"),
         ["/poem/line[2] 1", "/poem/line[2] 2"]),
    # which rule holds
    Case("the first rule that matches wins",
         rule("line[@n]", report("true()", "first")) + rule("line", report("true()", "second")),
         ["/poem/line[1] first", "/poem/line[2] second"]),
    Case("a rule without tests shields from those behind it",
         rule("line[@n]", "<let name='x' value='1'/>") + rule("line", report("true()", "second")),
         ["/poem/line[2] second"]),
    Case("another pattern begins anew",
         f"<pattern>{rule('line[@n]', report('true()', '1'))}</pattern>"
         f"<pattern>{rule('line', report('@n', '2'))}</pattern>",
         ["/poem/line[1] 1", "/poem/line[1] 2"]),
    Case("a node matches one rule once, however many alternatives match it",
         rule("line | line[@n] | *[b]", report("true()")), ["/poem/line[1] !", "/poem/line[2] !"]),
    # contexts
    Case("a name in no namespace", rule("line", report("true()")), ["/poem/line[1] !", "/poem/line[2] !"]),
    Case("a name with a prefix", rule("t:line", report("true()")), ["/poem/line !"]),
    Case("any name of a namespace", rule("t:*", report("true()")), ["/poem/line !"]),
    Case("a name of any namespace", rule("*:line[@n]", report("true()")), ["/poem/line[1] !", "/poem/line !"]),
    Case("any element", rule("*", report("@ref")), ["/poem/line[2] !"]),
    Case("the document", rule("/", report("poem", "<name path='*'/>")), ["/ poem"]),
    Case("the root element", rule("/poem", report("true()")), ["/poem !"]),
    Case("the root element alone", rule("/line", report("true()")), []),
    Case("a child", rule("poem/line", report("@n")), ["/poem/line[1] !"]),
    Case("not a grandchild", rule("poem/b", report("true()")), []),
    Case("a descendant", rule("poem//b", report("true()")), ["/poem/line[1]/b !"]),
    Case("a descendant of the document", rule("//b", report("true()")), ["/poem/line[1]/b !"]),
    Case("an attribute", rule("line/@n", report(". = '1'", "<value-of select='.'/>")), ["/poem/line[1]/@n 1"]),
    Case("any attribute", rule("@*", report("name() = 'ref'", "<name/>")), ["/poem/line[2]/@ref ref"]),
    Case("an attribute of XML", rule("@xml:id", report(". = 'b'")), ["/poem/line[2]/@id !"]),
    Case("a text", rule("text()", report("contains(., 'One')")), ["/poem/line[1]/text()[1] !"]),
    Case("a text of one element", rule("b/text()", report("true()", "<value-of select='.'/>")),
         ["/poem/line[1]/b/text()[1] two"]),
    Case("a comment", rule("comment()", report("true()", "<value-of select='.'/>")), ["/poem/comment()[1] note"]),
    Case("an instruction", rule("processing-instruction('p')", report("true()")),
         ["/poem/processing-instruction()[1] !"]),
    Case("another instruction", rule("processing-instruction(q)", report("true()")), []),
    Case("predicates", rule("line[@n = '1'][b]", report("true()")), ["/poem/line[1] !"]),
    Case("a predicate on an ancestor", rule("*[@n]/b", report("true()")), ["/poem/line[1]/b !"]),
    Case("a predicate that XPath 1 lacks", rule("line[@n = ('1', '2')]", report("true()")), ["/poem/line[1] !"]),
    Case("a predicate that only elementpath knows", rule("line[@n castable as xs:integer]", report("true()")),
         ["/poem/line[1] !"]),
    Case("a position", rule("line[2]", report("true()")), ["/poem/line[2] !"]),
    Case("the last", rule("*[last()]", report("@n")), ["/poem !", "/poem/line !"]),
    Case("a position among those that a predicate leaves", rule("*[@xml:id][2]", report("true()")), ["/poem/line[2] !"]),
    Case("an union within a path", rule("(poem | verse)/line", report("@n")), ["/poem/line[1] !"]),
    Case("by identifier", rule("id('b')", report("true()")), ["/poem/line[2] !"]),
    Case("below an identifier", rule("id('a')/b", report("true()")), ["/poem/line[1]/b !"]),
    Case("any node", rule("node()", report("self::comment()")), ["/poem/comment()[1] !"]),
    # variables
    Case("a let of the rule", rule("line", "<let name='x' value='@n'/>" + report("$x = '1'")), ["/poem/line[1] !"]),
    Case("a let within a predicate",
         rule("line", "<let name='x' value='@ref'/>" + report("//line[@xml:id = $x]")), ["/poem/line[2] !"]),
    Case("a let by a let", rule("line", "<let name='x' value='@n'/><let name='y' value='$x + 1'/>" + report("$y = 2")),
         ["/poem/line[1] !"]),
    Case("a let of the pattern, of the document",
         "<pattern><let name='lines' value='count(//line)'/>" + rule("poem", report("$lines = 2")) + "</pattern>",
         ["/poem !"]),
    Case("a let of the schema in a context",
         "<let name='wanted' value=\"'b'\"/><pattern>" + rule("line[@xml:id = $wanted]", report("true()")) + "</pattern>",
         ["/poem/line[2] !"]),
    Case("an inner let hides an outer one",
         "<let name='x' value='1'/><pattern><let name='x' value='2'/>"
         + rule("poem", "<let name='x' value='3'/>" + report("$x = 3")) + "</pattern>"
         "<pattern>" + rule("b", report("$x = 1")) + "</pattern>", ["/poem !", "/poem/line[1]/b !"]),
    Case("a let of words", rule("line", "<let name='w' value=\"tokenize('a b', ' ')\"/>" + report("@xml:id = $w")),
         ["/poem/line[1] !", "/poem/line[2] !"]),
    Case("a let that nothing asks for may be wrong",
         rule("b", "<let name='x' value=\"xs:integer('no')\"/>" + report("true()")), ["/poem/line[1]/b !"]),
    # XSLT's functions
    Case("current", rule("line[@ref]", report("//line[@xml:id = current()/@ref]")), ["/poem/line[2] !"]),
    Case("current of an attribute", rule("@ref", report("//line[@xml:id = current()]")), ["/poem/line[2]/@ref !"]),
    Case("generate-id", rule("line", report("//*[generate-id() = generate-id(current())]/@ref")), ["/poem/line[2] !"]),
    Case("id", rule("line", report("id(@ref)/b", "<value-of select='id(@ref)/@n'/>")), ["/poem/line[2] 1"]),
    Case("key", "<xsl:key name='k' match='line' use='@xml:id'/><pattern>" + rule("line", report("key('k', @ref)")) + "</pattern>",
         ["/poem/line[2] !"]),
    Case("a key of words", "<xsl:key name='k' match='*[@n]' use='tokenize(@n)'/><pattern>"
         + rule("/", report("count(key('k', ('1', '7'))) = 3")) + "</pattern>", ["/ !"]),
    Case("no other document", rule("/", report("doc-available('b.xml')")), []),
    # messages
    Case("a value", rule("line[b]", report("b", "a <value-of select='b'/> b")), ["/poem/line[1] a two b"]),
    Case("values", rule("poem", report("true()", "<value-of select='line/@xml:id'/>")), ["/poem a b"]),
    Case("a number", rule("poem", report("true()", "<value-of select='count(*) div 2'/>")), ["/poem 1.5"]),
    Case("a truth", rule("poem", report("true()", "<value-of select='exists(line)'/>")), ["/poem true"]),
    Case("nothing", rule("poem", report("true()", "[<value-of select='@none'/>]")), ["/poem []"]),
    Case("a name", rule("t:line", report("true()", "<name/> in <name path='..'/>")), ["/poem/line t:line in poem"]),
    Case("emphasis", rule("b", report("true()", "<emph>a</emph>  <dir value='ltr'>b</dir>\n<span class='x'>c</span>")),
         ["/poem/line[1]/b a b c"]),
    # abstract rules and patterns
    Case("an abstract rule", '<rule abstract="true" id="r"><let name="x" value="@n"/><report test="$x">!</report></rule>'
         + rule("line", '<extends rule="r"/><report test="@ref">ref</report>'), ["/poem/line[1] !", "/poem/line[2] ref"]),
    Case("an abstract rule that extends another",
         '<rule abstract="true" id="q"><report test="@ref">q</report></rule>'
         '<rule abstract="true" id="r"><extends rule="q"/></rule>' + rule("line", '<extends rule="r"/>'),
         ["/poem/line[2] q"]),
    Case("an abstract pattern",
         '<pattern abstract="true" id="has"><rule context="$what"><report test="@$name">'
         "<value-of select='@$name'/></report></rule></pattern>"
         '<pattern is-a="has"><param name="what" value="line"/><param name="name" value="ref"/></pattern>'
         '<pattern is-a="has"><param name="what" value="t:line"/><param name="name" value="n"/></pattern>',
         ["/poem/line[2] a", "/poem/line 7"]),
]  # fmt: skip
