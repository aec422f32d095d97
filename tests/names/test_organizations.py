from __future__ import annotations

import pytest

from tests.names.marking import bare, marked, mentions, record

UNLISTED = [
    "The [Ministry of Internal Affairs] and the [Ministry of Trade and Industry] replied.",
    "The [Department of Health, Education, and Welfare] replied.",
    "The [Central Committee of the Communist Party of Freedonia] met.",
    "The [Council of Ministers of the USSR] met.",
    "The [Council of Foreign Ministers] met.",
    "The [Committee for State Security] met.",
    "Printed by [Arkby University Press], a house.",
    "The [Arkby Center Digital Archive] keeps it.",
    "The [National People's Army] and the [Hungarian Workers' Party] agreed.",
    "The [Union of Free Arkby Youth] and the [Bank of Arkby] agreed.",
    "The [U.S. Army] and the [John F. Wexley Library] agreed.",
    "The [Food and Agriculture Organization] and the [Security Council] met.",
    "The [Ministry of State Supply] ([MStS]) came; the [MStS] left.",
    "The [QZSA] (the [Quezal Supply Agency]) came.",
    "The [French Embassy] and the [Embassy in Arkby] reported.",
    "Officers of [NATO] and of the [UNESCO] and the [QZXL] met.",
    "The [CC KPD] and the [KPD CC] agreed.",
    "The [Ministry of foreign affairs] replied.",
    "The [United Nations] High Commissioner came.",
    "The [Politburo] met.",
    "[St. Mary's Hospital] is new.",
    "the [Ministry of Trade]Ministry",
    "The [Office of the High Commissioner for Refugees] and the [Office of the Prime Minister]",
    "The [7th Armored Division] and the [3rd Army] marched.",
    "[Brook & Sons, Ltd]., to [Tessmer, Varn & Co].",
    "FROM [AMEMBASSY PARIS] TODAY",
    "The [Court of Queen's Bench] sat.",
    "[Committee for State Security]\nYu. KARPIN",
    "the [Cen-\ntral Committee of the Arkby Union]",
    "The [Commission for the Exchange of Greek and Turkish Populations] met.",
]

NO_ORGANIZATIONS = [
    "The Committee met. The Party decided. The ministry and the council agreed.",
    "The Soviet Union, the United States and the Union of South Africa.",
    "TOP SECRET. COPY. THE END. PAGE II",
    "The POW camp and the GNP.",
    "The Western Front held.",
    "the Party and Government",
    "We met at the House on Monday.",
    "Every Department has a plan.",
    "the Arkby-Barkby Pact",
]


@pytest.mark.parametrize("expected", UNLISTED)
def test_the_form_of_a_name_tells_an_organization(expected: str):
    text = bare(expected)
    assert marked(text, mentions(text, "organization")) == expected


@pytest.mark.parametrize("text", NO_ORGANIZATIONS)
def test_what_is_no_organization(text: str):
    assert marked(text, mentions(text, "organization")) == text


QZP = record("org-qzp", "organization", "Quezal Party", "QZP", "US")
QZPC = record("org-qzp-cc", "organization", "QZP CC", "QZ CC ARKBUM")
POLICE = record("org-police", "organization", "Supply of the QZ national police")
MVD = record("org-mvd", "organization", "Ministry of Internal Affairs")
SITE = record("place-qz", "place", "QZ")
LISTED = [
    "The [QZP|org-qzp] and the [QZP CC|org-qzp-cc] met.",
    "[QZP|org-qzp]-led unions; anti-[QZP|org-qzp] feeling; the [QZP|org-qzp]'s aim",
    "To the [QZ CC ARKBUM|org-qzp-cc]As is known",
    "The [Supply of the QZ national police|org-police] met.",
    "The [Ministry of Internal Affairs|org-mvd] met.",
    "The [Polish Ministry of Internal Affairs~org-mvd] met.",
    "The [US|org-qzp] met.",
    "LET US GO TO THE PARTY",
]


@pytest.mark.parametrize("expected", LISTED)
def test_listed_organizations_are_linked(expected: str):
    text = bare(expected)
    found = mentions(text, "organization", QZP, QZPC, POLICE, MVD, SITE)
    assert marked(text, found) == expected
