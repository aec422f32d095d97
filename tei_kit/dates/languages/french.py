"""The words that make dates in French."""

from __future__ import annotations

from tei_kit.dates.languages.clock import Clock, by_half
from tei_kit.dates.languages.company import Company
from tei_kit.dates.languages.language import Language, list_of, words
from tei_kit.dates.languages.republican import REPUBLICAN_MONTHS

_ORDINALS = list_of(
    "premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième "
    "onzième douzième treizième quatorzième quinzième seizième"
)
_CARDINALS = list_of(
    "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
)
_TENS = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
_CENTURIES = list_of("I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI")
_UNITS = {
    "jour": 1, "jours": 1, "semaine": 2, "semaines": 2, "mois": 3, "trimestre": 4, "an": 5,
    "ans": 5, "année": 5, "années": 5, "siècle": 6,
}  # fmt: skip

_COMPANY = Company(
    before_year=words(
        "en an année années depuis jusqu avant après vers dès de printemps été automne hiver "
        "entre début fin courant pour exercice campagne récolte budget"
    ),
    before_year_or_count=words("de vers avant après entre pour"),
    before_month=words("en de d depuis mois début fin mi dès avant après jusqu courant"),
    before_weekday=words("le depuis dès jusqu avant"),
    before_day=words("du le au dès"),
    behind_day=words(
        "courant dernier prochain à pour nous vous il ils elle je on dans par avec sur chez vers"
    ),
    numbers=words(
        "no nos n numéro numéros p pp page pages vol tome t dossier feuillet fol f carton pièce "
        "art article chapitre télégramme dépêche lettre circulaire chambre tél"
    ),
    counted=words(
        "personnes hommes femmes enfants ouvriers paysans soldats officiers habitants familles "
        "maisons tonnes kilos kg km mètres francs livres roubles dollars marks exemplaires heures "
        "minutes jours semaines mois ans années millions mille hectares réfugiés membres voix"
    ),
    year_verbs=words("fut était vit a marqua commença"),
    determiners=words("le la les l son sa leur notre ce cette"),
    articles=words("le la les"),
    future_words=words(
        "sera seront serai serons serez doit devra devront prochaine prochain prévu prévue irai "
        "ira "
        "irons partirai partira partirons viendra viendrai arrivera arriverai aura aurai aurons"
    ),
    open_words=words("au jusqu"),
    writings=words("lettre dépêche télégramme rapport note circulaire billet courrier séance"),
    before_feast=words("à depuis avant après jusqu"),
    before_quarter=words("au du le pendant"),
    indefinite=words("chaque tous les des un"),
    before_own_day=words("le du"),
)

_CLOCK = Clock(
    halves=by_half(
        morning="du matin|matin|avant midi",
        afternoon="du soir|soir|de l'après-midi|de l'après midi|après-midi|après midi|de relevée",
        night="de la nuit",
    ),
    parts=by_half(
        morning="matin|matinée", afternoon="après-midi|soir|soirée", night="nuit"
    ),
    named={"midi": 12, "minuit": 0},
    numbers={word: number for number, word in enumerate(_CARDINALS[:12], 1)} | {"une": 1},
    hours=frozenset({"h.", "h"}),
    long_hours=words("heures heure"),
    minutes=frozenset({"min.", "min", "minutes", "m."}),
    minute_numbers={"dix": 10, "vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50},
    adding={
        "et demie": 30, "et demi": 30, "et quart": 15, "un quart": 15, "moins un quart": -15,
        "moins le quart": -15, "trois quarts": 45,
    },
    about=words("vers environ"),
    openers={"de": words("à"), "entre": words("et")},
    joints=words("à"),
    between_joints=words("et"),
    prepositions=words("à avant après dès jusqu'à depuis"),
    between=frozenset({"au", "le", "dans", "la", "du"}),
    to_date=frozenset({"du", "le", "de", "dans", "la", "au", "d'"}),
    receipts=frozenset({"reçu", "reçue", "reçu à", "reçue à", "arrivée"}),
    zone_names={"heure locale": "", "heure de greenwich": "Z", "temps moyen de greenwich": "Z"},
    zone_form="heure de {}",
    counts_to_24=True,
)  # fmt: skip

LANGUAGE = Language(
    tag="fr",
    clock=_CLOCK,
    locale="fr",
    company=_COMPANY,
    everyday=words(
        "le la les des et du une est que pour dans sur par avec qui au aux cette ce sont été je "
        "vous nous il ne pas plus à ont leur son sa ses"
    ),
    months={"fevrier": 2, "febvrier": 2, "may": 5, "aout": 8, "aoust": 8, "decembre": 12},
    short_months={"sept": 9, "oct": 10, "nov": 11, "xbre": 12},
    weekdays={"jeudy": 3},
    adjective_behind=True,
    bare_weekdays=True,
    cardinal_days=True,
    words={
        "ordinal": {word: number for number, word in enumerate(_ORDINALS, 1)}
        | {"première": 1, "premiers": 1, "premières": 1, "second": 2, "seconde": 2}
        | {f"{roman}{end}": n for n, roman in enumerate(_CENTURIES, 1) for end in ("e", "ème")},
        "cardinal": {word: number for number, word in enumerate(_CARDINALS, 1)}
        | {"une": 1}
        | _TENS,
        "multiplier": {"cent": 100, "cents": 100, "mil": 1000, "mille": 1000},
        "month_ending": {"bre": 1},
        "suffix": {"er": 1, "re": 1, "e": 2, "ème": 2, "eme": 2, "nd": 2, "nde": 2, "de": 2},
        "unit": _UNITS,
        "plural": dict.fromkeys(("jours", "semaines", "ans", "années"), 1),
        "part_unit": {
            "moitié": 1, "semestre": 1, "quinzaine": 1, "trimestre": 2, "tiers": 3, "semaine": 4,
            "décade": 5, "jours": 6, "mois": 7,
        },
        "season": {"printemps": 1, "été": 2, "automne": 3, "hiver": 4},
        "position": {"début": 1, "mi": 2, "fin": 3},
        "position_noun": {
            "début": 1, "commencement": 1, "milieu": 2, "fin": 3, "courant": 2,
        },
        "this": {"ce": 0, "cet": 0, "cette": 0},
        "current": {"présent": 0, "présente": 0},
        "last": {
            "dernier": -1, "dernière": -1, "derniers": -1, "dernières": -1, "passé": -1,
            "passée": -1, "écoulé": -1, "écoulée": -1,
        },
        "next": {"prochain": 1, "prochaine": 1},
        "previous": {"précédent": -1, "précédente": -1},
        "following": {"suivant": 1, "suivante": 1},
        "same": {"même": 0},
        "day_word": {
            "hier": -1, "demain": 1, "aujourd'hui": 0, "avant-hier": -2, "après-demain": 2,
        },
        "month_word": {"courant": 0, "du courant": 0, "ct": 0, "crt": 0},
        "year_word": {"courant": 0},
        "part_of_day": {
            "matin": 0, "matinée": 0, "midi": 0, "après-midi": 0, "soir": 0, "soirée": 0,
            "journée": 0, "nuit": 1,
        },
        "night": {"nuit": 1},
        "time": {"h": 1, "heures": 1, "heure": 1},
        "ago_before": {"il y a": 1},
        "hence_before": {"dans": 1},
        "era": {"après J.-C.": 1, "avant J.-C.": -1},
        "feast": {"noël": 1225, "toussaint": 1101},
        "article": {"le": 1, "la": 1, "les": 1, "l'": 1, "du": 1, "au": 1},
        "of": {"de": 1, "du": 1, "des": 1, "d'": 1},
        "in": {"en": 1},
        "on": {"le": 1},
        "from": {"du": 1, "de": 1},
        "between": {"entre": 1},
        "to": {"au": 1, "à": 1, "jusqu'au": 1, "jusqu'à": 1, "jusqu'en": 1},
        "and": {"et": 1},
        "or": {"ou": 1},
        "before": {"avant": 1},
        "after": {"après": 1},
        "since": {"depuis": 1, "dès": 1, "à partir du": 1, "à partir de": 1, "à compter du": 1},
        "until": {"jusqu'au": 1, "jusqu'à": 1, "jusqu'en": 1},
        "by": {"au plus tard": 1},
        "about": {"circa": 1, "ca": 1, "vers": 2, "environ": 2, "probablement": 2},
        "decade_mark": {"années": 1},
        "marked_decade": _TENS,
        "next_day": {"lendemain": 1, "veille": -1, "surlendemain": 2},
        "movable": {"pâques": 0, "pentecôte": 49},
        "republican_month": REPUBLICAN_MONTHS,
        "republican_year": {"an": 1, "année": 1},
        "year_mark": {"année": 1},
        "year_part": {"trimestre": 1, "semestre": 1},
    },
)  # fmt: skip
