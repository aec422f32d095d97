"""German: number words, units, currencies, and the words around figures."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.language import Language
from tei_kit.figures.languages._signs import currency_prefixes, unit_signs
from tei_kit.figures.languages._tables import limits, numbered, phrases, units, words
from tei_kit.figures.phrases import PhraseTable
from tei_kit.figures.word_tables import Labels, Nouns, NumberWords, Rates, Statements, Unit, Votes

_SMALL = numbered(
    "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn "
    "fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn"
) | {"ein": 1, "eine": 1, "einen": 1, "einem": 1, "einer": 1, "zweier": 2, "dreier": 3}
_TENS = numbered("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", 20, 10)
_JOINED = {
    f"{one}und{ten}": value + small
    for ten, value in _TENS.items()
    for one, small in {**_SMALL, "ein": 1}.items()
    if 0 < small < 10 and one not in ("eins", "eine", "einen", "einem", "einer")  # noqa: PLR2004
}
_BELOW_HUNDRED = {**_SMALL, **_TENS, **_JOINED}
_HUNDREDS = {
    f"{one}hundert{rest}": value * 100 + more
    for one, value in {"": 1, "ein": 1, **_SMALL}.items()
    if value in range(1, 20) and not one.startswith(("eins", "eine"))
    for rest, more in {"": 0, **_BELOW_HUNDRED}.items()
    if rest == "" or more > 0
}
_THOUSANDS = {
    f"{one}tausend": value * 1000
    for one, value in {"": 1, "ein": 1, **_BELOW_HUNDRED, "hundert": 100}.items()
    if value > 0
} | {f"{one}hunderttausend": value * 100_000 for one, value in _SMALL.items() if value > 1}
_THOUSANDS |= {
    f"{thousands}{one}hundert": value + small * 100
    for thousands, value in _THOUSANDS.items()
    for one, small in _SMALL.items()
    if 1 < small < 10 and value < 100_000  # noqa: PLR2004
}
_ONES = {**_BELOW_HUNDRED, **_HUNDREDS, **_THOUSANDS}
_ARTICLES = words("ein eine einen einem einer")


def _inflected(stem: str) -> str:
    """Return an adjective with its endings, as `units` takes forms."""
    return "|".join(stem + ending for ending in ("", "e", "en", "er", "es", "em"))


_UNITS = {
    **units("percentage", {
        "percent": "%|prozent|proz.|procent|proc.|perzent|pct.|pct|pzt.|pzt|v. h.|v.h.|vom hundert",
        "percentage point": "prozentpunkt|prozentpunkte|prozentpunkten",
        "permille": "‰|promille",
    }),
    **units("duration", {
        "second": "sekunde|sekunden",
        "minute": "minute|minuten",
        "hour": f"stunde|stunden|std.|{_inflected('stündig')}",
        "day": f"tag|tage|tagen|arbeitstage|arbeitstagen|{_inflected('tägig')}",
        "night": "nächte|nächten",
        "week": f"woche|wochen|{_inflected('wöchig')}",
        "month": f"monat|monate|monaten|{_inflected('monatig')}",
        "year": f"jahr|jahre|jahren|{_inflected('jährig')}",
    }),
    **units("measure", {
        "t": "tonne|tonnen|to.",
        "kg": "kilogramm|kilo",
        "g": "gramm",
        "Zentner": "zentner|zentnern|ztr.|centner|centnern|ctr.",
        "Doppelzentner": "doppelzentner|doppelzentnern",
        "Pfund": "pfund",
        "km": "kilometer|kilometern",
        "m": "meter|metern",
        "cm": "zentimeter",
        "mm": "millimeter",
        "Meile": "meile|meilen",
        "km2": "quadratkilometer|qkm|km²",
        "m2": "quadratmeter|qm|m²",
        "m3": "kubikmeter|cbm|m³|festmeter",
        "ha": "hektar",
        "are": "ar|aren",
        "Morgen": "morgen",
        "l": "liter|litern",
        "hl": "hektoliter",
        "Scheffel": "scheffel",
        "Elle": "ellen",
        "Fuß": "fuß",
        "horsepower": "pferdestärken|ps",
        "kW": "kilowatt",
        "kWh": "kilowattstunden",
        "degree": "grad|°",
        "°C": "°C|grad celsius",
    }),
    **units("money", {
        "mark": "mark|goldmark|papiermark|mk.|mk",
        "Reichsmark": "reichsmark|rm",
        "Deutsche mark": "dm|d-mark|deutsche mark",
        "Rentenmark": "rentenmark",
        "pfennig": "pfennig|pfennige|pfennigen|pf.|pf|pfg.|pfg|rpf.|rpf",
        "thaler": "taler|talern|thaler|thalern|reichstaler|reichstalern|reichsthaler"
        "|reichsthalern|rthlr.|rtlr.|thlr.|thl.|rthl.|rtl.",
        "groschen": "groschen|silbergroschen|neugroschen|sgr.|ngr.",
        "gulden": "gulden|fl.|florin",
        "kreuzer": "kreuzer|kreuzern|kr.|xr.",
        "ducat": "dukaten|ducaten",
        "louis d'or": "louisdor|louisd'or|friedrichsdor",
        "crown": "kronen|kčs",
        "schilling": "schilling",
        "rouble": "rubel",
        "dollar": "dollar|$",
        "franc": "franken|francs|franc|frcs.|frs.",
        "pound": "pfund sterling",
        "zloty": "zloty|złoty",
    }),
}  # fmt: skip

GERMAN = Language(
    tag="de",
    telling=words("der und das den von mit für im ist nicht auf dem des sich wird wurde zu zur"),
    numbers=NumberWords(
        ones=_ONES,
        tens={},
        hundreds=words("hundert"),
        magnitudes={
            "tausend": Decimal(10**3), "million": Decimal(10**6), "millionen": Decimal(10**6),
            "milliarde": Decimal(10**9), "milliarden": Decimal(10**9), "dutzend": Decimal(12),
            "billionen": Decimal(10**12),
        },
        magnitude_signs={
            "mio": Decimal(10**6), "mill": Decimal(10**6), "mrd": Decimal(10**9),
            "tsd": Decimal(10**3),
        },
        denominators={
            word: (value, None)
            for word, value in {
                "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebentel": 7,
                "achtel": 8, "neuntel": 9, "zehntel": 10, "zwölftel": 12, "zwanzigstel": 20,
            }.items()
        },
        ordinals=frozenset(),
        half=words("halb halbe halben halbes halber hälfte"),
        mixed={
            "anderthalb": Decimal("1.5"),
            "einhalb": Decimal("0.5"),
            "dreiviertel": Decimal("0.75"),
            **{f"{one}einhalb": value + Decimal("0.5") for one, value in _SMALL.items() if value},
        },
        articles=_ARTICLES,
        conjunctions=words("und"),
        of=words("von der des"),
        decimal_comma=True,
        ordinal_stop=True,
    ),
    nouns=Nouns(
        is_plural=lambda word: word.endswith(("en", "er", "e", "n", "s")),
        stops=words(
            "der die das den dem des ein eine einer einem einen und oder von vom zu zum zur in im "
            "an am auf aus bei beim mit nach über unter vor für durch gegen ohne um bis seit "
            "wurden "
            "wurde waren war sind ist haben hatten hat sowie als wie daß dass auch noch nur nicht "
            "davon darunter je pro ab sich er sie es wir ich ihr"
        ) | _ONES.keys(),
        persons=words(
            "mann personen menschen arbeiter soldaten offiziere gefangene kriegsgefangene "
            "häftlinge "
            "mitglieder einwohner flüchtlinge frauen männer kinder bauern angestellte tote "
            "verwundete"
        ),
        conjunctions=words("und oder"),
        dropped=words("weitere weiteren"),
        capitalized=True,
        follows=True,
    ),
    statements=Statements(
        before=phrases(
            "auf|um|insgesamt|zusammen|davon|darunter|rund|nur|betrug|beträgt|betrugen|zählt|zählte"
            "|erreichte|gegenüber|gegen|von denen|stieg auf|sank auf|insgesamt etwa"
        ),
        after=phrases("davon|wurden|waren|sind|tote|verwundete|verletzte|gefallene"),
        repeats=words(", und oder auf gegen gegenüber aber davon darunter"),
        unhedged_after=words("um gegen"),
    ),
    labels=Labels(
        strong=phrases(
            "nr|nr.|nummer|§|§§|artikel|art.|seite|seiten|s.|bl.|blatt|bd.|band|akte|az."
            "|aktenzeichen"
            "|kapitel|abschnitt|absatz|abs.|anlage|anl.|ziffer|ziff.|punkt|telegramm|erlaß|erlass"
            "|befehl|verordnung|tel.|telefon|fernruf|fernsprecher|postfach|konto|abteilung|referat"
            "|zimmer|haus|heft|vgl.|anm.|kap.|jg.|paragraph|protokoll|beschluß|beschluss|jahr|jahre"
        ),
        weak=phrases("lager|gruppe|zone|abteilung|division|regiment|armee|korps|werk|schacht"
        "|block"),
        after=phrases("uhr|v. chr.|n. chr.|ff.|ff|bände"),
        clock_prepositions=words("um gegen bis ab vor nach"),
        determiners=words("der die das dieser diese"),
        months=words(
            "januar jänner februar märz april mai juni juli august september oktober november "
            "dezember jan feb sept okt nov dez"
        ),
        streets=words("straße strasse platz allee gasse weg"),
        place_prepositions=words("in aus nach bei von"),
        year_contexts=words("in im seit bis jahre jahr jahren von vor nach anfang ende mitte"),
    ),
    units=PhraseTable(_UNITS),
    unit_signs=unit_signs({"M": Unit("mark", "money"), "ℳ": Unit("mark", "money")}),
    currency_names=PhraseTable({"mark": Unit("mark", "money")}),
    currency_prefixes=currency_prefixes({"mark": "M."}),
    limits_before=limits({
        "at_least": "mehr als|über|mindestens|wenigstens|nicht weniger als",
        "at_most": "weniger als|unter|höchstens|bis zu|nicht mehr als|maximal",
        "approximate": "etwa|rund|ca.|circa|zirka|ungefähr|annähernd|fast|nahezu|beinahe|gegen"
        "|knapp|gut",
    }),
    limits_after=limits({"at_least": "und mehr|oder mehr", "at_most": "oder weniger"}),
    range_openers={"von": words("bis auf"), "zwischen": words("und")},
    range_words=phrases("bis|bis zu|-|–|—"),
    alternatives=words("oder"),
    age_before=phrases("im alter von|alter von|alter"),
    age_after=phrases("alt"),
    person=words(
        "mann frau kind knabe mädchen junge sohn tochter witwe greis arbeiter arbeiterin bauer "
        "soldat schüler schülerin"
    ),
    rates=Rates(
        links=words("pro je im in der /"),
        denominators=PhraseTable({
            "kopf": "head", "person": "person", "stück": "piece", "einwohner": "inhabitant",
            "familie": "family",
        }),
        adverbs=PhraseTable({
            "jährlich": "year", "monatlich": "month", "wöchentlich": "week", "täglich": "day",
            "pro kopf": "head",
        }),
        not_before=frozenset(),
        per=words("auf je pro"),
        of_any_noun=words("je pro"),
    ),
    dating=words("im in am"),
    votes=Votes(openers=phrases("stimmen von"), links=words("gegen zu"), noun="stimmen"),
    parts_of={
        ("gulden", "kreuzer"): 60, ("thaler", "groschen"): 30, ("mark", "pfennig"): 100,
        ("Reichsmark", "pfennig"): 100, ("Deutsche mark", "pfennig"): 100,
    },
    parts=PhraseTable({"von je": True}),
    negative=words("minus - −"),
    negative_after=phrases("unter null"),
    below_zero=words("degree °C"),
)  # fmt: skip
