"""The words that make dates in Italian."""

from __future__ import annotations

from tei_kit.dates.languages.clock import Clock, by_half
from tei_kit.dates.languages.company import Company
from tei_kit.dates.languages.language import Language, list_of, words

_ORDINALS = list_of("primo secondo terzo quarto quinto sesto settimo ottavo nono decimo")
_CARDINALS = list_of(
    "un due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici"
)

_COMPANY = Company(
    before_year=words("nel del dal al anno anni fino entro dopo prima primavera estate autunno "
                      "inverno inizio fine metà guerra verso"),
    before_year_or_count=words("del dal al verso dopo"),
    before_month=words("in nel di a da dal del fino entro da mese inizio fine metà dopo"),
    before_weekday=words("il lo di da fino"),
    before_day=words("il del al dal ai dei li lì addì dì giorno"),
    before_feast=words("a per prima dopo fino"),
    before_quarter=words("nel del al il dal"),
    before_short_year=words("nel del dal al"),
    indefinite=words("ogni tutti i un"),
    numbers=words("n num numero nn pag pp p vol tomo fascicolo busta foglio doc documento art "
                  "articolo capitolo telegramma dispaccio lettera protocollo prot stanza"),
    counted=words("persone uomini donne soldati ufficiali operai abitanti famiglie case tonnellate "
                  "chili kg km metri lire franchi dollari rubli marchi copie ore minuti giorni "
                  "settimane mesi anni milioni mila ettari profughi membri voti"),
    year_verbs=words("fu era vide ha segnò cominciò"),
    determiners=words("il la lo i gli le un suo sua loro nostro questo questa"),
    articles=words("il la lo i gli le"),
    future_words=words("sarà saranno dovrà dovranno prossimo prossima previsto prevista"),
    open_words=words("entro fino"),
    before_own_day=words("il lì addì"),
    also_english=words("mar mag gen lug ago set"),
)  # fmt: skip

_CLOCK = Clock(
    halves=by_half(
        morning="di mattina|del mattino|antimeridiane|ant.|antim.",
        afternoon="di sera|della sera|del pomeriggio|pomeridiane|pom.",
        night="di notte",
    ),
    parts=by_half(morning="mattina|mattino", afternoon="pomeriggio|sera", night="notte"),
    named={"mezzogiorno": 12, "mezzanotte": 0},
    numbers={word: number for number, word in enumerate(_CARDINALS[:12], 1)} | {"una": 1},
    leading_hours=frozenset({"ore", "ora", "h."}),
    adding={"e mezza": 30, "e mezzo": 30, "e un quarto": 15, "meno un quarto": -15},
    about=frozenset({"verso le", "circa", "circa alle"}),
    openers={"dalle": words("alle"), "dalle ore": words("alle"), "tra le": words("e")},
    joints=words("alle"),
    between_joints=words("e"),
    prepositions=frozenset({"alle", "all'", "entro le", "prima delle", "dopo le", "a"}),
    clear_prepositions=words("alle"),
    to_date=frozenset({"del", "di", "il", "dell'", "della"}),
    receipts=words("ricevuto pervenuto"),
    zone_names={"ora locale": "", "tempo medio di greenwich": "Z"},
    zone_form="ora di {}",
    counts_to_24=True,
)  # fmt: skip

LANGUAGE = Language(
    tag="it",
    clock=_CLOCK,
    locale="it",
    company=_COMPANY,
    everyday=words(
        "il di che la non per un una del della dei con sono nel alla questo anche più ha è al gli "
        "dal si da come delle ma"
    ),
    months={"gennajo": 1, "febbrajo": 2},
    short_months={"sett": 9, "genn": 1, "febb": 2, "febbr": 2, "magg": 5, "giu": 6, "lugl": 7},
    weekdays={"lunedi": 0, "martedi": 1, "mercoledi": 2, "giovedi": 3, "venerdi": 4, "sabbato": 5},
    adjective_behind=True,
    bare_weekdays=True,
    words={
        "ordinal": {word: number for number, word in enumerate(_ORDINALS, 1)}
        | {"prima": 1, "seconda": 2, "terza": 3, "quarta": 4, "primi": 1, "prime": 1},
        "cardinal": {word: number for number, word in enumerate(_CARDINALS, 1)} | {"una": 1},
        "suffix": {"º": 1, "°": 1, "˚": 1, "o": 1},
        "unit": {
            "giorno": 1, "giorni": 1, "settimana": 2, "settimane": 2, "mese": 3, "mesi": 3,
            "trimestre": 4, "anno": 5, "anni": 5, "secolo": 6,
        },
        "plural": dict.fromkeys(("giorni", "settimane", "mesi", "anni"), 1),
        "part_unit": {
            "metà": 1, "semestre": 1, "trimestre": 2, "terzo": 3, "settimana": 4, "decade": 5,
            "giorni": 6, "mesi": 7,
        },
        "season": {"primavera": 1, "estate": 2, "autunno": 3, "inverno": 4},
        "position_noun": {"inizio": 1, "principio": 1, "inizi": 1, "metà": 2, "fine": 3},
        "position": {"inizio": 1, "metà": 2, "fine": 3},
        "this": {"questo": 0, "questa": 0, "quest'": 0},
        "current": {"corrente": 0, "presente": 0},
        "last": {"scorso": -1, "scorsa": -1, "passato": -1, "passata": -1, "decorso": -1,
                 "prossimo passato": -1, "p. p.": -1, "p.p.": -1, "ultimo scorso": -1,
                 "u. s.": -1, "u.s.": -1},
        "next": {"prossimo": 1, "prossima": 1, "venturo": 1, "p. v.": 1, "p.v.": 1,
                 "prossimo venturo": 1},
        "previous": {"precedente": -1},
        "following": {"seguente": 1, "successivo": 1, "successiva": 1},
        "same": {"stesso": 0, "stessa": 0},
        "day_word": {
            "oggi": 0, "stamani": 0, "stamane": 0, "stamattina": 0, "stasera": 0, "stanotte": 0,
            "ieri": -1, "iersera": -1, "domani": 1, "l'altro ieri": -2, "ieri l'altro": -2,
            "avantieri": -2, "dopodomani": 2, "posdomani": 2,
        },
        "month_word": {"corrente": 0, "corr": 0, "c. m.": 0, "u. s.": -1, "u.s.": -1, "p. v.": 1,
                       "p.v.": 1, "c.m.": 0},
        "year_word": {"c. a.": 0},
        "next_day": {"indomani": 1, "vigilia": -1},
        "part_of_day": {"mattina": 0, "sera": 0, "pomeriggio": 0, "notte": 1},
        "time": {"ore": 1, "ora": 1},
        "ago": {"fa": 1, "or sono": 1},
        "hence_before": {"fra": 1, "tra": 1},
        "later": {"appresso": 1},
        "month_ending": {"bre": 1, "mbre": 1},
        "year_part": {"trimestre": 1, "semestre": 1},
        "feast": {"natale": 1225, "capodanno": 101, "ferragosto": 815, "ognissanti": 1101},
        "movable": {"pasqua": 0, "pentecoste": 49},
        "article": {
            "il": 1, "la": 1, "lo": 1, "i": 1, "gli": 1, "le": 1, "l'": 1, "del": 1, "dal": 1,
            "al": 1, "della": 1, "dell'": 1,
        },
        "of": {"di": 1, "del": 1, "della": 1, "dell'": 1, "dello": 1},
        "in": {"nel": 1, "in": 1, "nella": 1},
        "on": {"il": 1},
        "from": {"dal": 1, "da": 1, "dall'": 1},
        "between": {"tra il": 1, "fra il": 1, "tra": 1, "fra": 1},
        "to": {"al": 1, "a": 1, "fino al": 1},
        "and": {"e": 1, "ed": 1},
        "or": {"o": 1},
        "before": {"prima del": 1, "prima di": 1},
        "after": {"dopo il": 1, "dopo": 1},
        "since": {"a partire dal": 1, "fin dal": 1},
        "until": {"fino al": 1, "sino al": 1, "fino a": 1},
        "by": {"entro il": 1, "entro": 1},
        "about": {"circa": 2, "verso": 2},
        "decade_mark": {"anni": 1},
        "marked_decade": {
            "venti": 20, "trenta": 30, "quaranta": 40, "cinquanta": 50, "sessanta": 60,
        },
    },
)  # fmt: skip
