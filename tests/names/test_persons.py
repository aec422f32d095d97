from __future__ import annotations

import pytest

from tei_kit.authorities import AuthorityIndex
from tei_kit.model import Span
from tei_kit.names import Layout, find_persons
from tests.names.marking import bare, marked, mentions, record

HALE = record("pers-hale", "person", "Hale, David", "David Hale", "David E. Hale", "Hale")
ADA = record("pers-ada", "person", "Orlin, Ada", "Ada Orlin", "Orlin")
IVO = record("pers-ivo", "person", "Orlin, Ivo", "Ivo Orlin", "Orlin")
KREST = record("pers-krest", "person", "Krestov, Vladimir", "V. S. Krestov", "Krestov")

UNLISTED = [
    "Then [Mr. Tessmer] came with [Dr. Ilse Brandau] and [Cde. V.S. Karpin].",
    "They met [Lt. Gen. Otto Varn] and [Marshal Dimov].",
    "Comrades [Karpin], [Dimov] and [Varn] were there.",
    "Messrs. [Brook] and [McTavish] wrote.",
    "The [Marquis of Tessaly] told the [Earl of Orlin] and the [Duchess of Brookshire] so.",
    "[Ludwig van Hoorn] met [Anna von Tessen] twice.",
    "Foreign Minister [Brandau] told Ambassador [Harold P. Wexley] so.",
    "The deputy minister [Karpin] agreed.",
    "Signed by [T. R. Wexley] and by [K. Dimov].",
    "This was sent to [Karpin], [Dimov], and [Varn].",
    "A book by [Harold P. Wexley], [Sergei Karpin], and [Dorothy Brandau].",
    "Translated by [Xanthe Brandau].",
    "[KARPIN, V. S.]\n[WEXLEY, H.]\nminutes",
    "In the evening [Harold Wexley] spoke. Later [Wexley] left; [Wexley]'s car broke down.",
    "They say that [Tessmer] said nothing.",
    "[Mao Qiren] and [Kim Tu Yon] signed.",
    "To [Comrade KARPIN V. S.] in person",
    'the report.[V. Karpin]"3" May',
    "We thank most warmly [Sir Harold\nWexley] and others",
    "He met [Mr. Justice Wexley], [Wing Commander Brook] and [Maj.-Gen. Sir Otto Varn].",
    "Then [Arbet Imre] spoke with [Dr. Arbet Ferenc]. [Arbet] agreed.",
    "Then [Chen Ta-lo] spoke. They asked [Chen] again.",
    "He wrote to [Salah al-Tessam] and [Jan van den Brook], and [Van Tessen] knew.",
    "[José de Tessa y Martín de Brosas] came to dinner that day.",
    "Present: [Tessmer], [Brandau], [Varnig]\nAbsent: [Dimov]",
    "The Ambassador in France ([Tessmer]) to the Secretary of State",
    "the telegram of Ambassador to Cuba [Tessmer] of yesterday",
    "His deputy, [Brandau], was ill; the group was led by [Klimo Savrin].",
    "They say that [Tessmer] had gone. He told [Brandau] that all was well.",
    "My dear [Tessmer],",
    "Yesterday we dined with [Marie] and a man called [Tessmer].",
    '"It is over," said [Alfons Tessmer].',
    "We saw [Tevrik Bey] there.",
    "and [McTavish] agreed",
    "To [Comrade KARPIN N.A.]I report: all is well",
    "according to the words of [Karpin P.S.], he left",
    "to [A . B . Karpin] and [Yu. Tessmer]",
    "He saw [Comrade Kar-\npin] again. [Kar-\npin] left; [Karpin] wrote.",
    "1. [MR. TESSMER] SAID THAT TRADE WOULD GROW AND THAT THE MINISTER AGREED.",
]

NO_PERSONS = [
    "The General Assembly met. Major changes took place.",
    "General conditions were poor in the East.",
    "The count of votes was delayed; the King of Brookland abdicated.",
    "A. Introduction\nB. Economic Questions\nC. Annexes",
    "The U.S. Army and the U.N. Charter.",
    "On Monday, April 3, the Council met in Room 4.",
    "It was sent to Paris, London and Berlin.",
    "N. Korea and W. Germany did not sign.",
    "Will they come? May I ask? Mark the date.",
    "TOP SECRET\nCOPY NO. 3\nSUBJECT: GRAIN SUPPLY",
    "Dear Sir, Yours faithfully",
    "In the Name of the People",
    "See Annex B, Table 4, and Figure 2.",
    "I. INTRODUCTION\n\nV. CONCLUSIONS",
    "H.M.S. Victoria and the S.S. Nelson Miles; the sloop Betsey; on board the Queen Charlotte",
    "Victor and vanquished alike. Bill of lading. Private houses. Major powers disagree.",
    "THE MINISTER ARRIVED AND THE CHAIRMAN SPOKE OF TRADE AND OF PEACE.",
    "Delegates said nothing. Nobody answered that. Everyone agreed.",
    "The Commissioner, Arkby, was told. The Union of Saint Andrew",
]


@pytest.mark.parametrize("expected", UNLISTED)
def test_the_form_of_a_name_tells_a_person(expected: str):
    text = bare(expected)
    assert marked(text, mentions(text, "person")) == expected


@pytest.mark.parametrize("text", NO_PERSONS)
def test_what_is_no_person(text: str):
    assert marked(text, mentions(text, "person")) == text


LISTED = [
    "He told [David Hale|pers-hale] so.",
    "He told [Hale|pers-hale] so, and [Hale|pers-hale]'s wife.",
    "He told [D. Hale|pers-hale] and [D. E. HALE|pers-hale].",
    "He told [Dr. Hale|pers-hale] and [Mr. David Hale|pers-hale].",
    "He told [Robert Hale] so.",
    "He told [R. Hale] so.",
    "[Robert Hale] came. They asked [Hale~pers-hale] again.",
    "The Hale Center and Hale Street are new.",
    "The Wexley-Hale pact is old.",
    "He told [Orlin~pers-ada,pers-ivo] so.",
    "He told [Ada Orlin|pers-ada] so.",
    "He told [A. Orlin|pers-ada] and [I. Orlin|pers-ivo].",
    "to [Cde. V.S. Krestov|pers-krest]\n[V. KRESTOV|pers-krest]",
    "to [Cde. V. S.\nKrestov|pers-krest] and [P. Krestov]",
    "sent to [Hale|pers-hale], [Krestov|pers-krest], and others",
    "Minister [Krestov|pers-krest] spoke",
    "sent to [Comrade KRESTOV V. S.|pers-krest] today",
]


@pytest.mark.parametrize("expected", LISTED)
def test_names_are_linked_where_exactly_one_record_fits(expected: str):
    text = bare(expected)
    assert marked(text, mentions(text, "person", HALE, ADA, IVO, KREST)) == expected


def test_a_wife_is_not_linked_to_her_husband():
    expected = "They asked [Mrs. Hale~pers-hale] and [Mrs. Orlin|pers-ada]."
    text = bare(expected)
    assert marked(text, mentions(text, "person", HALE, ADA, IVO)) == expected


def test_a_family_name_may_stand_first_in_a_text():
    arbet = record("pers-arbet", "person", "Arbet, Imre")
    text = "He asked Arbet Imre."
    assert marked(text, mentions(text, "person", arbet)) == "He asked [Arbet Imre|pers-arbet]."


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("TESSMER", ["TESSMER"]),
        ("gez. Brandau", ["Brandau"]),
        ("(Signed) Ivo TESSMER, Chairman", ["Ivo TESSMER"]),
        ("Tessmer\nDirector of Supply", ["Tessmer"]),
        ("J. W.", ["J. W."]),
        ("For the Chairman", []),
        ("First Secretary", []),
        ("Paris", []),
    ],
)
def test_a_line_of_a_signature_that_can_be_a_name_is_one(text: str, names: list[str]):
    layout = Layout(signatures=(Span(0, len(text)),))
    found = find_persons(text, [Span(0, len(text))], AuthorityIndex(), layout=layout)
    assert [mention.span.of(text) for mention in found] == names


def test_a_letter_at_the_beginning_of_a_heading_counts():
    text = "C. Tessmer Question"
    whole = Span(0, len(text))
    assert find_persons(text, [whole], AuthorityIndex(), layout=Layout(heads=(whole,))) == []


def test_a_record_without_variants_is_found_by_its_surname():
    only = record("pers-t", "person", "Tessmer, Ilse")
    expected = "They asked [Tessmer|pers-t], then [I. Tessmer|pers-t] and [Ilse Tessmer|pers-t]."
    text = bare(expected)
    assert marked(text, mentions(text, "person", only)) == expected


def test_a_person_is_not_sought_in_an_organization():
    expected = "The Ada Orlin Foundation thanked [Ada Orlin|pers-ada]."
    text = bare(expected)
    assert marked(text, mentions(text, "person", ADA)) == expected


def test_an_ambiguous_name_is_of_low_certainty():
    (mention,) = mentions("He told Orlin so.", "person", ADA, IVO)
    assert (mention.certainty, mention.entity) == ("low", None)
    (mention,) = mentions("He told Ada Orlin so.", "person", ADA, IVO)
    assert (mention.certainty, mention.entity) == ("high", "pers-ada")
