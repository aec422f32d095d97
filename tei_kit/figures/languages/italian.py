"""Italian: number words, units, currencies, and the words around figures."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.language import Language
from tei_kit.figures.languages._signs import currency_prefixes, unit_signs
from tei_kit.figures.languages._tables import limits, numbered, phrases, units, words
from tei_kit.figures.numerals import rounded
from tei_kit.figures.phrases import PhraseTable
from tei_kit.figures.word_tables import Labels, Nouns, NumberWords, Rates, Statements, Unit, Votes

_SMALL = numbered(
    "zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici "
    "quindici sedici diciassette diciotto diciannove"
)
_TENS = numbered("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", 20, 10)
_DIGITS = {word: value for word, value in _SMALL.items() if 0 < value < 10}  # noqa: PLR2004
_JOINED = {
    (ten[:-1] if one in ("uno", "otto") else ten) + one: value + more
    for ten, value in _TENS.items()
    for one, more in {**_DIGITS, "tré": 3}.items()
}
_BELOW_HUNDRED = {**_SMALL, **_TENS, **_JOINED}
_HUNDREDS = {
    f"{'' if small == 1 else one}cento{rest}": small * 100 + more
    for one, small in _DIGITS.items()
    for rest, more in {"": 0, **_BELOW_HUNDRED}.items()
    if rest == "" or more > 0
}
_THOUSANDS = {f"{one}mila": value * 1000 for one, value in _BELOW_HUNDRED.items() if value > 1} | {
    f"{one}mila": value * 1000 for one, value in _HUNDREDS.items() if value % 100 == 0
}
_ONES = {**_BELOW_HUNDRED, **_HUNDREDS, **_THOUSANDS, "un": 1, "una": 1}
_ARTICLES = words("un uno una")
_STOPS = words(
    "il lo la i gli le un uno una di del dello della dei degli delle da dal dalla dai dagli dalle "
    "a al alla ai agli alle in nel nella nei negli nelle con su sul sulla sui per "
    "tra fra e ed o od "
    "ma che chi cui non più meno è sono era erano fu furono ha hanno aveva avevano sarà questo "
    "questa quello suo sua loro nostro si se contro dopo prima circa come anche già solo oltre "
    "saranno furon vennero venivano siano restano "
    "presso verso senza secondo d' l' dell' all' dall' nell' sull'"
)
_UNITS = {
    **units("percentage", {
        "percent": "%|per cento|p. %|per 100|p. c.|0/0|°/o",
        "permille": "‰|per mille",
    }),
    **units("duration", {
        "second": "secondo|secondi",
        "minute": "minuto|minuti",
        "hour": "ora|ore",
        "day": "giorno|giorni|giornate",
        "night": "notte|notti",
        "week": "settimana|settimane",
        "month": "mese|mesi",
        "year": "anno|anni",
        "century": "secoli",
    }),
    **units("measure", {
        "t": "tonnellata|tonnellate|tonn.",
        "kg": "chilogrammo|chilogrammi|chilo|chili|kg.",
        "g": "grammo|grammi|gr.",
        "quintal": "quintale|quintali|q.li|q.",
        "libbra": "libbra|libbre",
        "oncia": "oncia|once",
        "km": "chilometro|chilometri|km.",
        "m": "metro|metri",
        "cm": "centimetro|centimetri",
        "miglio": "miglio|miglia",
        "braccio": "braccia",
        "palmo": "palmo|palmi",
        "km2": "chilometri quadrati|km²|kmq.|kmq",
        "m2": "metri quadrati|m²|mq.|mq",
        "m3": "metri cubi|m³|mc.|mc",
        "ha": "ettaro|ettari",
        "l": "litro|litri",
        "hl": "ettolitro|ettolitri",
        "horsepower": "cavalli vapore",
        "degree": "grado|gradi|°",
        "°C": "°C|gradi centigradi",
    }),
    **units("money", {
        "lira": "lira|lire",
        "centesimo": "centesimo|centesimi|cent.",
        "scudo": "scudo|scudi",
        "ducat": "ducato|ducati",
        "zecchino": "zecchino|zecchini",
        "florin": "fiorino|fiorini",
        "soldo": "soldo|soldi",
        "denaro": "denaro|denari",
        "franc": "franco|franchi",
        "mark": "marco|marchi",
        "rouble": "rublo|rubli",
        "dollar": "dollaro|dollari|$",
        "pound": "lira sterlina|lire sterline|sterlina|sterline",
        "crown": "corona|corone",
    }),
}  # fmt: skip


def _is_plural(word: str) -> bool:
    return word.endswith(("i", "e", "a")) and len(word) > 3 and word not in _STOPS  # noqa: PLR2004


ITALIAN = Language(
    tag="it",
    telling=words("il di che la per un una del della dei gli nel con sono alla più è dal si"),
    numbers=NumberWords(
        ones=_ONES,
        tens={},
        hundreds=frozenset(),
        magnitudes={
            "mille": Decimal(10**3), "mila": Decimal(10**3), "milione": Decimal(10**6),
            "milioni": Decimal(10**6), "miliardo": Decimal(10**9), "miliardi": Decimal(10**9),
            "dozzina": Decimal(12), "dozzine": Decimal(12), "decina": Decimal(10),
            "ventina": Decimal(20), "trentina": Decimal(30), "quarantina": Decimal(40),
            "cinquantina": Decimal(50), "centinaio": Decimal(100), "migliaio": Decimal(1000),
        },
        magnitude_signs={"mil": Decimal(10**6), "mln": Decimal(10**6), "mld": Decimal(10**9)},
        denominators={
            "terzo": (3, False), "terzi": (3, True), "quarto": (4, False), "quarti": (4, True),
            "quinti": (5, True), "decimi": (10, True), "ventesimi": (20, True),
        },
        ordinals=frozenset(),
        ordinal_endings=words("º ° ª o a mo"),
        half=words("mezzo mezza metà"),
        shares={"terzo": rounded(Decimal(1) / 3), "quarto": Decimal("0.25")},
        halves_behind=phrases("e mezzo|e mezza"),
        bare=words("mille"),
        rounding=words(
            "decina ventina trentina quarantina cinquantina centinaio migliaio"
        ),
        articles=_ARTICLES,
        conjunctions=words("e"),
        of=words("di d d' del della dello dell' dei degli delle"),
        decimal_comma=True,
    ),
    nouns=Nouns(
        is_plural=_is_plural,
        stops=_STOPS | _ONES.keys(),
        persons=words(
            "uomini donne fanciulli persone operai soldati ufficiali prigionieri abitanti profughi "
            "membri morti feriti contadini delegati anime famiglie"
        ),
        attributive_plurals=words(
            "grandi piccoli piccole nuovi nuove altri altre vecchi vecchie giovani buoni buone "
            "primi prime ultimi ultime grosse grossi"
        ),
        conjunctions=words("e ed o"),
    ),
    statements=Statements(
        before=phrases(
            "di cui|totale di|appena|soltanto|ammonta a|ammontano a|raggiunge|raggiunse"
            "|in numero di|portato a|ridotto a|passato a|forza di|popolazione di|contro"
            "|circa|dei quali"
        ),
        after=phrases("di essi|furono|sono|erano|morti|feriti|uccisi|in tutto|in totale"),
        repeats=words(", e ed o contro quali cui ma a"),
        unhedged_after=words("verso a"),
    ),
    labels=Labels(
        strong=phrases(
            "n°|n.|nn.|nº|no.|numero|pag.|pagg.|pp.|p.|pagina|pagine|art.|artt.|articolo|articoli"
            "|§|capitolo|cap.|tomo|t.|vol.|volume|f.|fol.|foglio|ff.|c.|cc.|busta|b.|fasc."
            "|fascicolo|documento|doc.|allegato|all.|telegramma|dispaccio|tel.|telefono|sezione"
            "|sez.|paragrafo|par.|comma|decreto|circolare|serie|nota|punto|prot.|protocollo|legge"
            "|atto|stanza|camera|seduta"
        ),
        weak=phrases("campo|gruppo|zona|divisione|reggimento|armata|corpo|brigata|squadra"),
        after=phrases("pp|p.|voll.|a. c.|d. c.|ant.|pom.|antimeridiane|pomeridiane"),
        clock_prepositions=words("alle dalle verso ore ora dopo prima"),
        clock_nouns=words("ore ora"),
        hour_signs=words("h ore"),
        determiners=words("il lo la i gli le questo questa quello"),
        months=words(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre "
            "dicembre"
        ),
        streets=words("via viale piazza corso vicolo"),
        place_prepositions=words("a in da di"),
        year_contexts=words("nel in del dal al anno anni fino dopo prima verso"),
    ),
    units=PhraseTable(_UNITS),
    unit_signs=unit_signs(),
    currency_names=PhraseTable({
        name: Unit(unit, "money")
        for name, unit in {
            "lire": "lira", "ducati": "ducat", "scudi": "scudo", "fiorini": "florin",
            "zecchini": "zecchino", "franchi": "franc",
        }.items()
    }),
    currency_prefixes=currency_prefixes({"lira": "L.|L|£."}),
    limits_before=limits({
        "at_least": "più di|oltre|almeno|non meno di|non inferiore a|non inferiore ai|superiore a"
        "|superiore ai",
        "at_most": "meno di|fino a|al massimo|non più di|tutt'al più",
        "approximate": "circa|quasi|pressoché|all'incirca|intorno a|presso a",
    }),
    limits_after=limits({
        "at_least": "o più|almeno", "at_most": "al massimo|o meno", "approximate": "circa|incirca",
    }),
    range_openers={"da": words("a"), "dai": words("ai"), "tra": words("e"), "fra": words("e")},
    range_words=phrases("a|ai|-|–|—"),
    alternatives=words("o"),
    person=words(
        "uomo donna ragazzo ragazza bambino bambina vecchio vedova operaio soldato figlio"
    ),
    age_before=phrases("all'età di|dell'età di|in età di|età di"),
    age_after=phrases("d'età|di età"),
    rates=Rates(
        links=words("al alla all' a per il la ogni /"),
        denominators=PhraseTable({
            "testa": "head", "persona": "person", "abitante": "inhabitant", "pezzo": "piece",
            "famiglia": "family", "chilometro quadrato": "km2",
        }),
        adverbs=PhraseTable({"annue": "year", "annui": "year", "mensili": "month",
                             "giornaliere": "day", "all'anno": "year"}),
        not_before=frozenset(),
        per=words("per"),
    ),
    votes=Votes(openers=phrases("voto di"), links=words("contro"), noun="voti"),
    dating=words("nel in al"),
    parts_of={("lira", "centesimo"): 100, ("lira", "soldo"): 20},
    unnamed_hundredths=True,
    parts=PhraseTable({"su": True}),
    negative=words("meno - −"),
    negative_after=phrases("sotto zero"),
    below_zero=words("degree °C"),
)  # fmt: skip
