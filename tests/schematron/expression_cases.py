"""Expressions that mean one thing in XPath 2 and later; both engines evaluate them.

Many look alike in XPath 1.0 and mean something else there. They stand in `expressions.txt`, one a
line.
"""

from __future__ import annotations

from pathlib import Path

EXPRESSIONS = Path(__file__).with_name("expressions.txt").read_text(encoding="utf-8").splitlines()
LETS = """<let name="v" value="@n"/><let name="vv" value="*"/><let name="w" value="count(*)"/>
<let name="a" value="string(@n)"/><let name="s" value="tokenize(@t,' ')"/>
<let name="b" value="@n = '1'"/><let name="d" value="number(@n)"/>
<let name="c" value="current()/*[1]"/><let name="at" value="@*"/>"""
DOCUMENTS = (
    """<t:a xmlns:t="urn:t" n="1" m="2" t="a b" xml:lang="en"
xml:id="i0" ref="i1" d="2020-02-03" e=""><!-- c --><?p q?>text <t:b n="1" xml:id="i1">x</t:b>, it's
<t:b n="2" m="2" t="abc">y<t:c n="x"/></t:b><t:c/>
<d xmlns="" n="3" m="3" ref="i0 i1"> <t:b>x</t:b><![CDATA[ cd ]]>&amp;z</d></t:a>""",
    """<!-- top --><?p x?><e n="7"><f/></e><!-- end -->""",
)
