"""Content models: pure ODD and RELAX NG say the same."""

from __future__ import annotations

import pytest
from lxml import etree

from tei_kit.odd.notation import notation
from tei_kit.odd.particles import Particle, particle_of

KINDS = {"ship": "element", "model.vessel": "class", "macro.words": "macro", "plain": "macro"}


def read(xml: str) -> Particle:
    holder = etree.XML(
        '<content xmlns="http://www.tei-c.org/ns/1.0" '
        f'xmlns:rng="http://relaxng.org/ns/structure/1.0">{xml}</content>'
    )
    return particle_of(holder, KINDS.get)  # type: ignore[arg-type]  # the kinds are known


@pytest.mark.parametrize(
    ("xml", "written"),
    [
        ("", "empty"),
        ("<empty/>", "empty"),
        ("<textNode/>", "text"),
        ('<elementRef key="ship"/>', "ship"),
        ('<elementRef key="ship" minOccurs="0"/>', "ship?"),
        ('<elementRef key="ship" minOccurs="2" maxOccurs="4"/>', "ship{2,4}"),
        ('<elementRef key="ship" minOccurs="3" maxOccurs="3"/>', "ship{3}"),
        ('<elementRef key="ship" minOccurs="2" maxOccurs="unbounded"/>', "ship{2,}"),
        ('<elementRef key="ship" minOccurs="x" maxOccurs="y"/>', "ship"),
        ('<textNode/><elementRef key="ship"/>', "(text, ship)"),
        (
            '<sequence preserveOrder="false"><textNode/><elementRef key="ship"/></sequence>',
            "(text & ship)",
        ),
        (
            (
                '<alternate minOccurs="0" maxOccurs="unbounded"><textNode/>'
                '<classRef key="m"/></alternate>'
            ),
            "(text | m)*",
        ),
        (
            '<classRef key="m" expand="sequenceOptional" except="a b"/>',
            "m_sequenceOptional - (a | b)",
        ),
        ('<classRef key="m" include="a"/>', "m only (a)"),
        ('<anyElement require="urn:a" except="urn:b"/>', "anyElement only (urn:a) - (urn:b)"),
        ('<dataRef name="token" restriction="[a-z]+"/>', 'token { pattern = "[a-z]+" }'),
        (
            '<dataRef name="int"><dataFacet name="minInclusive" value="1"/></dataRef>',
            'int { minInclusive = "1" }',
        ),
        ('<valList><valItem ident="a"/><valItem ident="b"/></valList>', '("a" | "b")'),
        ("<valList/>", "notAllowed"),
        ("<mystery/>", "<mystery>"),
        ("<rng:text/>", "text"),
        ('<rng:ref name="ship"/>', "ship"),
        ('<rng:optional><rng:ref name="ship"/></rng:optional>', "ship?"),
        (
            (
                "<rng:zeroOrMore><rng:choice><rng:text/><rng:ref name='plain'/></rng:choice>"
                "</rng:zeroOrMore>"
            ),
            "(text | plain)*",
        ),
        (
            "<rng:optional><rng:oneOrMore><rng:ref name='ship'/></rng:oneOrMore></rng:optional>",
            "(ship+)?",
        ),
        ("<rng:mixed><rng:ref name='ship'/></rng:mixed>", "(text & ship)"),
        (
            "<rng:choice><rng:value>a</rng:value><rng:value>b</rng:value></rng:choice>",
            '("a" | "b")',
        ),
        (
            "<rng:data type='token'><rng:param name='length'>2</rng:param></rng:data>",
            'token { length = "2" }',
        ),
        ("<rng:element name='x'><rng:text/></rng:element>", "x"),
        ("<rng:element><rng:anyName/></rng:element>", "anyElement"),
        ("<rng:externalRef href='x'/>", "<rng:externalRef>"),
        ("<rng:attribute name='a'/><rng:text/>", "text"),
    ],
)
def test_notation(xml: str, written: str) -> None:
    assert notation(read(xml)) == written


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("ship", "element"),
        ("plain", "macro"),
        ("model.unknown", "class"),
        ("macro.unknown", "macro"),
        ("teidata.unknown", "datatype"),
        ("unknown", "element"),
    ],
)
def test_what_relax_ng_refers_to(name: str, kind: str) -> None:
    assert read(f'<rng:ref name="{name}"/>').kind == kind


def test_wide_content_is_broken_into_lines() -> None:
    names = "".join(f'<elementRef key="element{number}"/>' for number in range(4))
    xml = f"<sequence>{names}<alternate maxOccurs='unbounded'>{names}</alternate></sequence>"
    assert notation(read(xml), width=50).split("\n") == [
        "(",
        "   element0,",
        "   element1,",
        "   element2,",
        "   element3,",
        "   (element0 | element1 | element2 | element3)+",
        ")",
    ]
