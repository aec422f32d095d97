"""Fragments that break one rule of our ODD each, and some that come near and break none."""

from __future__ import annotations

from tests.schema._own_odd import TEI

WRONG = {
    "title-has-words": "<titleStmt><title> </title></titleStmt>",
    "identifier-has-characters": "<idno> </idno>",
    "quotation-says-something": "<quotation><ab>All.</ab></quotation>",
    "category-is-named": "<catRef/>",
    "somebody-somewhere-sometime": "<correspAction><note>Lost.</note></correspAction>",
    "no-paragraph-in-paragraph": "<p><listPerson><person><p>Lind</p></person></listPerson></p>",
    "no-paragraph-in-verse": "<l><listPerson><person><p>Lind</p></person></listPerson></l>",
    "glossary-has-labels": '<list type="gloss"><item>a boat</item></list>',
    "no-deprecation": '<desc type="deprecationInfo">Old.</desc>',
    "pointer-has-target": "<ptr/>",
    "number-limits-in-order": '<measure min="97" max="3">97 to 3</measure>',
    "choice-offers-both": "<choice><sic>recieved</sic><sic>recived</sic></choice>",
    "no-line-in-line": "<l><q><l>one</l></q></l>",
    "line-group-has-lines": "<lg><label>I</label></lg>",
    "no-line-group-in-line": "<l><q><lg><l>one</l></lg></q></l>",
    "mention-has-words-date": '<text><date when="1931"> </date></text>',
    "mention-has-words-organization": "<text><orgName> </orgName></text>",
    "mention-has-words-person": "<text><persName><surname/></persName></text>",
    "mention-has-words-place": "<text><placeName/></text>",
    "person-has-a-name": '<person><birth when="1890"/></person>',
    "relation-is-named": '<relation mutual="https://example.org/a"/>',
    "relation-has-two-sides": '<relation name="clerk" passive="https://example.org/a"/>',
    "replaces-something": "<subst><add>Friday</add></subst>",
    "identifier-names-a-holder": "<msIdentifier><repository/></msIdentifier>",
    "described-once-contents": "<msDesc><msContents/><physDesc/><msContents/></msDesc>",
    "described-once-body": "<msDesc><physDesc/><physDesc/></msDesc>",
    "described-once-history": "<msDesc><history/><history/></msDesc>",
    "described-once-more": "<msPart><additional/><additional/></msPart>",
    "no-block-in-verse": "<lg><l>one</l><item><ab>block</ab></item></lg>",
    "passage-is-given-once": '<body><p xml:id="a"/><span target="#a" from="#a"/></body>',
    "passage-can-be-found": '<span from="#nowhere">x</span>',
    "passage-has-a-beginning": '<body><p xml:id="a"/><span to="#a"/></body>',
    "no-sentence-in-sentence": "<s><s>One.</s></s>",
    "calendar-needs-words": '<date calendar="https://example.org/julian"/>',
    "corners-in-order": '<zone ulx="9" uly="1" lrx="2" lry="3"/>',
    "when-stands-alone": '<date when="1931" notAfter="1932">1931</date>',
    "from-excludes-not-before": '<date from="1931" notBefore="1930">1931</date>',
    "to-excludes-not-after": '<date to="1931" notAfter="1932">1931</date>',
    "period-in-order": '<date from="1931-05-04" to="1931-05-03">then</date>',
    "limits-in-order": '<birth notBefore="1891" notAfter="1890-12"/>',
    "pointer-leads-somewhere": '<persName ref="#nobody">Lind</persName>',
    "pointers-lead-somewhere": '<p xml:id="a"><ref target="#a #b">there</ref></p>',
    "pieces-know-each-other": '<p><seg xml:id="a" next="#b"/><seg xml:id="b" prev="#c"/></p>',
    "piece-follows-itself": '<seg xml:id="a" next="#a">one</seg>',
    "one-unit": '<measure unit="kg" unitRef="https://example.org/kg">1 kg</measure>',
    "language-of-a-target": '<ref targetLang="fr">there</ref>',
    "bounds-in-order": '<num atLeast="9" atMost="2">nine</num>',
    "ends-further-on": '<p><anchor xml:id="a"/><addSpan spanTo="#a"/></p>',
    "subtype-needs-type": '<idno subtype="outgoing">44</idno>',
}
RIGHT = (
    "<person><p>Lind</p></person>",
    "<p><note><p>Lost.</p></note></p>",
    "<text><persName><gap/></persName></text>",
    '<date from="1931" to="1931">1931</date>',
    '<date from="1931-05" to="1931-05-02">May</date>',
    '<date from="1931-05-20" to="1931-05">late May</date>',
    '<date from="1931-05-20" to="1931">from then on</date>',
    '<date from="--12-20" to="--01-06">at the turn of the year</date>',
    '<date from="-0044" to="0014">then</date>',
    '<time from="22:00:00" to="04:00:00">at night</time>',
    '<biblScope from="9" to="12">9-12</biblScope>',
    '<p xml:id="a"><ref target="#a https://example.org/#b other.xml#c">here</ref></p>',
    '<p xml:id="a"><seg type="#none" rend="#x" n="#7">here</seg></p>',
    '<p><seg xml:id="a" next="#b"/><seg xml:id="b" prev="#a"/></p>',
    '<p><addSpan spanTo="#a"/><anchor xml:id="a"/></p>',
    '<measure min="3" max="97">3 to 97</measure>',
    "<choice><sic>a</sic><choice><corr>b</corr><corr>c</corr></choice></choice>",
    "<msPart><msIdentifier/></msPart>",
)


def in_tei(fragment: str) -> bytes:
    """Return a fragment as a document in the TEI's namespace.

    >>> in_tei("<ptr/>")
    b'<ptr xmlns="http://www.tei-c.org/ns/1.0"/>'
    """
    tag = fragment[1:].replace("/", " ").replace(">", " ").split(" ", 1)[0]
    return f'<{tag} xmlns="{TEI[1:-1]}"{fragment[1 + len(tag) :]}'.encode()
