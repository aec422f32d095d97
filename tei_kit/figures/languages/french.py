"""French: number words, units, currencies, and the words around figures."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.language import Language
from tei_kit.figures.languages._signs import currency_prefixes, unit_signs
from tei_kit.figures.languages._tables import limits, numbered, phrases, units, words
from tei_kit.figures.numerals import rounded
from tei_kit.figures.phrases import PhraseTable
from tei_kit.figures.word_tables import Labels, Nouns, NumberWords, Rates, Statements, Unit, Votes

_ONES = numbered(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
) | {"une": 1}
_TENS = numbered("vingt trente quarante cinquante soixante", 20, 10)
_FRACTIONS = {
    "cinqu": 5, "six": 6, "sept": 7, "huit": 8, "neuv": 9, "dix": 10, "douz": 12, "vingt": 20,
    "cent": 100,
}  # fmt: skip
_STOPS = words(
    "le la les un une des du de à au aux en dans sur sous par pour avec sans entre vers chez et ou "
    "mais que qui dont où ne pas plus moins très est sont était étaient fut furent ont avait "
    "avaient "
    "a sera seront ce cette ces son sa ses leur leurs notre nos il elle ils elles on se si contre "
    "d' l' depuis pendant avant après environ ainsi aussi comme dès lors soit chacun chaque"
)
_UNITS = {
    **units("percentage", {
        "percent": "%|pour cent|pour 100|p. 100|p. cent|p. c.|p. %|0/0|°/o|°/₀|o/o",
        "percentage point": "points de pourcentage",
        "permille": "‰|pour mille",
    }),
    **units("duration", {
        "second": "seconde|secondes",
        "minute": "minute|minutes",
        "hour": "heure|heures",
        "day": "jour|jours|journées",
        "night": "nuit|nuits",
        "week": "semaine|semaines",
        "month": "mois",
        "year": "an|ans|année|années",
        "century": "siècles",
    }),
    **units("measure", {
        "t": "tonne|tonnes",
        "kg": "kilogramme|kilogrammes|kilo|kilos|kil.|kilog.|kilogr.",
        "g": "gramme|grammes",
        "quintal": "quintal|quintaux|qx|quint.",
        "livre": "livres de",
        "km": "kilomètre|kilomètres|kilom.",
        "m": "mètre|mètres",
        "cm": "centimètre|centimètres",
        "mm": "millimètre|millimètres",
        "lieue": "lieue|lieues",
        "toise": "toise|toises",
        "arpent": "arpent|arpents",
        "are": "are|ares",
        "pied": "pied|pieds",
        "aune": "aune|aunes",
        "setier": "setier|setiers|septiers",
        "boisseau": "boisseau|boisseaux",
        "muid": "muid|muids",
        "km2": "kilomètres carrés|km²",
        "m2": "mètres carrés|m²",
        "m3": "mètres cubes|m³",
        "ha": "hectare|hectares",
        "l": "litre|litres",
        "hl": "hectolitre|hectolitres|hectol.",
        "horsepower": "chevaux-vapeur",
        "degree": "degré|degrés|°",
        "°C": "°C|degrés centigrades",
    }),
    **units("money", {
        "franc": "franc|francs|frs|fr.|f.",
        "centime": "centime|centimes|cent.",
        "livre": "livre|livres|livres tournois",
        "sou": "sou|sous|sols",
        "denier": "denier|deniers",
        "écu": "écu|écus",
        "louis d'or": "louis d'or|louis d’or|louis",
        "mark": "mark|marks",
        "rouble": "rouble|roubles",
        "dollar": "dollar|dollars|$",
        "pound": "livres sterling|livre sterling",
        "florin": "florin|florins",
        "thaler": "thaler|thalers",
        "piastre": "piastre|piastres",
    }),
}  # fmt: skip


def _is_plural(word: str) -> bool:
    return word.endswith(("s", "x")) and len(word) > 3 and word not in _STOPS  # noqa: PLR2004


FRENCH = Language(
    tag="fr",
    telling=words("le la les des et du dans une pour que est par sur qui au il aux pas"),
    numbers=NumberWords(
        ones=_ONES,
        tens=_TENS,
        hundreds=words("cent cents"),
        magnitudes={
            "mille": Decimal(10**3), "million": Decimal(10**6), "millions": Decimal(10**6),
            "milliard": Decimal(10**9), "milliards": Decimal(10**9), "cent": Decimal(100),
            "cents": Decimal(100), "douzaines": Decimal(12),
            "douzaine": Decimal(12), "dizaine": Decimal(10), "vingtaine": Decimal(20),
            "trentaine": Decimal(30), "quarantaine": Decimal(40), "cinquantaine": Decimal(50),
            "soixantaine": Decimal(60), "centaine": Decimal(100), "quinzaine": Decimal(15),
            "millier": Decimal(1000),
        },
        magnitude_signs={"mio": Decimal(10**6), "md": Decimal(10**9)},
        denominators={
            "tiers": (3, None), "quart": (4, False), "quarts": (4, True),
            **{
                f"{stem}ième{end}": (below, bool(end))
                for stem, below in _FRACTIONS.items()
                for end in ("", "s")
            },
        },
        ordinals=frozenset(),
        ordinal_endings=words("er re e ème eme è nd nde"),
        half=words("demi demie moitié"),
        shares={"tiers": rounded(Decimal(1) / 3), "quart": Decimal("0.25")},
        halves_behind=phrases("et demi|et demie"),
        rounding=words(
            "dizaine quinzaine vingtaine trentaine quarantaine cinquantaine soixantaine centaine "
            "millier"
        ),
        bare=words("cent mille"),
        counted_on=frozenset({60, 80}),
        links=words("et"),
        score=words("vingt vingts"),
        articles=words("un une"),
        conjunctions=words("et"),
        of=words("de d d' du des"),
        decimal_comma=True,
    ),
    nouns=Nouns(
        is_plural=_is_plural,
        stops=_STOPS | _ONES.keys() | _TENS.keys(),
        persons=words(
            "hommes femmes enfants personnes ouvriers soldats officiers prisonniers habitants "
            "réfugiés membres morts blessés paysans délégués civils"
        ),
        attributive_plurals=words(
            "grands grandes petits petites nouveaux nouvelles autres vieux vieilles jeunes bons "
            "bonnes anciens anciennes gros grosses premiers premières derniers dernières mauvais"
        ),
        conjunctions=words("et ou"),
    ),
    statements=Statements(
        before=phrases(
            "dont|total de|à peine|seulement|s'élève à|s'élèvent à|atteint|atteignit|au nombre de"
            "|portée à|réduite à|passé à|tomba à|évalué à|effectif de|population de|contre"
        ),
        after=phrases("d'entre eux|furent|sont|ont été|étaient|morts|blessés|tués|au total"),
        repeats=words(", et ou contre dont à mais"),
        unhedged_after=words("vers à"),
    ),
    labels=Labels(
        strong=phrases(
            "n°|no|no.|nº|nos|numéro|p.|pp.|page|pages|art.|article|articles|§|chapitre|chap."
            "|tome|t."
            "|vol.|volume|f.|fol.|folio|carton|dossier|pièce|annexe|télégramme|dépêche|tél."
            "|téléphone"
            "|section|paragraphe|par.|alinéa|décret|circulaire|série|liasse|note|point|lettre|bp"
            "|b.p."
        ),
        weak=phrases("camp|groupe|zone|division|régiment|armée|corps|usine|bloc|stalag|brigade"),
        after=phrases(
            "pp|p.|vol.|av. j.-c.|heures du matin|heures du soir|heures ce matin|heures ce soir"
            "|h. du matin|h. du soir"
        ),
        clock_prepositions=words("à vers avant après dès jusqu'à"),
        clock_nouns=words("heure heures h"),
        hour_signs=words("h heure heures"),
        determiners=words("le la les ce cette"),
        months=words(
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
        ),
        streets=words("rue avenue boulevard place quai"),
        place_prepositions=words("à en de dans"),
        year_contexts=words("en de depuis avant après année années début fin vers jusqu'en"),
    ),
    units=PhraseTable(_UNITS),
    unit_signs=unit_signs(),
    currency_names=PhraseTable({"francs": Unit("franc", "money")}),
    currency_prefixes=currency_prefixes(),
    limits_before=limits({
        "at_least": "plus de|plus d'|au moins|pas moins de|au minimum",
        "at_most": "moins de|au plus|jusqu'à|pas plus de|au maximum",
        "approximate": "environ|près de|quelque|quelques|à peu près|presque|approximativement",
    }),
    limits_after=limits({"at_least": "ou plus|au moins", "at_most": "au plus|au maximum",
                         "approximate": "environ"}),
    range_openers={"de": words("à"), "entre": words("et")},
    range_words=phrases("à|-|–|—"),
    alternatives=words("ou"),
    person=words(
        "homme femme garçon fille enfant vieillard veuve ouvrier ouvrière soldat fils jeune"
    ),
    age_before=phrases("âgé de|âgée de|âgés de|âgées de|à l'âge de|l'âge de"),
    rates=Rates(
        links=words("par le la /"),
        denominators=PhraseTable({
            "tête": "head", "livre": "livre", "kilomètre carré": "km2", "tonneau": "tonneau",
             "habitant": "inhabitant", "personne": "person", "pièce": "piece",
            "famille": "family",
        }),
        adverbs=PhraseTable({"annuellement": "year", "par an": "year"}),
        not_before=frozenset(),
        per=words("par pour"),
    ),
    votes=Votes(openers=phrases("vote de"), links=words("contre"), noun="voix"),
    unnamed_hundredths=True,
    signs_of_parts={"c": Unit("centime", "money")},
    dating=words("en au pour"),
    parts_of={
        ("franc", "centime"): 100, ("livre", "sou"): 20, ("livre", "denier"): 240,
        ("sou", "denier"): 12,
    },
    parts=PhraseTable({"sur": True}),
    negative=words("moins - −"),
    negative_after=phrases("au-dessous de zéro"),
    below_zero=words("degree °C"),
)  # fmt: skip
