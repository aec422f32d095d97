"""The words that make dates in German."""

from __future__ import annotations

from tei_kit.dates.languages.clock import Clock, by_half
from tei_kit.dates.languages.company import Company
from tei_kit.dates.languages.language import Language, list_of, words

_STEMS = list_of(
    "erst zweit dritt viert fünft sechst siebent acht neunt zehnt elft zwölft dreizehnt vierzehnt "
    "fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst"
)
_CARDINALS = list_of(
    "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn "
    "sechzehn siebzehn achtzehn neunzehn zwanzig"
)
_DECADES = list_of(
    "zwanziger dreißiger vierziger fünfziger sechziger siebziger achtziger neunziger"
)
_ENDINGS = ("e", "en", "er", "es", "em")


def _inflected(number: int, *stems: str) -> dict[str, int]:
    """Return adjectives with their endings."""
    return {stem + ending: number for stem in stems for ending in _ENDINGS}


_ORDINALS = {
    stem + ending: number for number, stem in enumerate(_STEMS, 1) for ending in _ENDINGS
} | _inflected(7, "siebt")

_COMPANY = Company(
    before_year=words(
        "in im jahr jahre jahres jahren seit bis um gegen gegenüber vor nach ab von während "
        "zwischen anno "
        "sommer winter herbst frühjahr frühling anfang mitte ende pro per für etatsjahr etatjahr "
        "rechnungsjahr geschäftsjahr haushaltsjahr wirtschaftsjahr erntejahr schuljahr"
    ),
    before_year_or_count=words("bis um gegen gegenüber von vor nach zwischen pro per für"),
    before_month=words("im des seit bis ab vom anfang mitte ende monat monats monate monaten"),
    before_weekday=words("am seit bis ab vom"),
    before_day=words("am vom den dem d seit bis ab zum"),
    before_quarter=words("im des vom zum ab bis für das"),
    indefinite=words("jeden jeder jedem jedes herr herrn frau mal male"),
    agents=frozenset(),
    numbers=words(
        "nr nrn nummer no s seite seiten bd band bde bl blatt fol akte akten heft kap kapitel art "
        "artikel paragraph abs absatz abschnitt punkt ziffer pos ra tel "
        "telegramm fernschreiben erlaß zimmer rep"
    ),
    counted=words(
        "personen menschen mann männer frauen kinder arbeiter bauern soldaten offiziere einwohner "
        "familien häuser tonnen zentner kg km meter mark rm dm franken rubel dollar prozent "
        "stück exemplare stunden minuten tage tagen wochen monate monaten jahre jahren millionen "
        "tausend hektar betriebe flüchtlinge mitglieder stimmen flugzeuge panzer wagen mrd mio "
        "mill "
        "milliarden billionen uhr bände bogen abonnenten"
    ),
    year_verbs=words("war wurde begann endete brachte waren wurden"),
    determiners=words("der die das des dem den sein seine ihr ihre unser unsere dieser"),
    articles=words("der die das den dem des"),
    future_words=words("wird werden soll sollen will wollen geplant vorgesehen bevorstehenden"),
    open_words=words("bis spätestens"),
    before_feast=words("zu an am seit bis vor nach vom zum"),
    datives=words(
        "im am vom zum beim dem diesem jenem demselben vorigem letztem nächstem folgendem"
    ),
    amounts=words("auf um rund etwa über unter fast insgesamt mit je nur ganze"),
    before_own_day=words("den am vom dem"),
    also_english=words("herbst sommer winter lenz"),
)

_HALVES = by_half(
    morning="vormittags|morgens|vorm.|früh|am vormittag|am morgen",
    afternoon="nachmittags|nachm.|abends|abds.|am nachmittag|am abend",
    night="nachts",
    noon="mittags",
)
_CLOCK = Clock(
    halves=_HALVES,
    leading_halves=_HALVES,
    parts=by_half(
        morning="morgen|morgens|vormittag|vormittags|früh",
        afternoon="nachmittag|nachmittags|abend|abends",
        night="nacht",
    ),
    named={"mitternacht": 0},
    numbers={word: number for number, word in enumerate(_CARDINALS[:12], 1)},
    hours=frozenset({"uhr"}),
    long_hours=frozenset({"h"}),
    minutes=frozenset({"min.", "min", "minuten"}),
    added={
        "halb": -30, "½": -30, "dreiviertel": -15, "viertel nach": 15, "viertel vor": -15,
    },
    about=words("gegen etwa ca. circa ungefähr"),
    openers={"von": frozenset({"bis"}), "zwischen": frozenset({"und"})},
    joints=words("bis"),
    between_joints=words("und"),
    prepositions=words("um ab bis vor nach seit"),
    between=words("am in der"),
    to_date=words("am an des vom von in der den zum"),
    receipts=frozenset({"eingegangen", "eingeg.", "ankunft", "empfangen"}),
    clear_prepositions=words("um"),
    zone_names={"ortszeit": "", "mitteleuropäischer zeit": "+01:00", "weltzeit": "Z"},
    zone_form="{}er Zeit",
    counts_to_24=True,
)  # fmt: skip

LANGUAGE = Language(
    tag="de",
    clock=_CLOCK,
    locale="de",
    company=_COMPANY,
    everyday=words(
        "der und das den dem nicht ist mit von für auf sich wird wurde wurden daß dass zur zum bei "
        "nach über eine einer eines einen im als auch werden haben hat sind"
    ),
    weekdays={"sonnabend": 5},
    months={
        "jenner": 1, "jänner": 1, "hornung": 2, "feber": 2, "maerz": 3, "merz": 3, "may": 5,
        "juny": 6, "juno": 6, "july": 7, "julei": 7, "october": 10, "december": 12,
    },
    short_months={
        "jan": 1, "feb": 2, "febr": 2, "mrz": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
        "sep": 9, "sept": 9, "okt": 10, "oct": 10, "nov": 11, "dez": 12, "dec": 12, "janr": 1,
        "septbr": 9, "octbr": 10, "oktbr": 10, "novbr": 11, "decbr": 12, "dezbr": 12,
    },
    large_months=True,
    large_nouns=True,
    stop_behind_day=True,
    bare_years=True,
    bare_weekdays=True,
    words={
        "ordinal": _ORDINALS | _inflected(30, "dreißigst"),
        "cardinal": {word: number for number, word in enumerate(_CARDINALS, 1)}
        | {"einem": 1, "einer": 1},
        "suffix": {"t": 4, "te": 4, "ten": 4, "ter": 4, "tes": 4, "sten": 4, "ste": 4},
        "decade_suffix": {"er": 1},
        "decade": {word: number * 10 for number, word in enumerate(_DECADES, 2)},
        "unit": {
            "tag": 1, "tages": 1, "tage": 1, "tagen": 1, "woche": 2, "wochen": 2, "monat": 3,
            "monats": 3, "monates": 3, "monate": 3, "monaten": 3, "quartal": 4, "quartals": 4,
            "jahr": 5, "jahres": 5, "jahre": 5, "jahren": 5, "js": 5, "jahrhundert": 6,
            "jahrhunderts": 6, "jh": 6,
        },
        "plural": dict.fromkeys(list_of("tagen wochen monaten jahren"), 1)
        | dict.fromkeys(list_of("tage monate jahre"), 2),
        "part_unit": {
            "hälfte": 1, "halbjahr": 1, "halbjahres": 1, "halbjahrs": 1, "quartal": 2,
            "quartals": 2, "vierteljahr": 2, "viertel": 2, "drittel": 3, "woche": 4, "dekade": 5,
            "tage": 6, "tagen": 6, "monate": 7, "monaten": 7,
        },
        "season": {
            "frühjahr": 1, "frühling": 1, "frühjahrs": 1, "lenz": 1, "sommer": 2, "sommers": 2,
            "herbst": 3, "herbste": 3, "herbstes": 3,
            "frühjahre": 1, "frühjahres": 1, "winter": 4, "winters": 4,
        },
        "position": {"anfang": 1, "anfangs": 1, "beginn": 1, "mitte": 2, "ende": 3, "schluß": 3,
                     "jahresanfang": 1, "jahresbeginn": 1, "jahresmitte": 2, "jahresende": 3},
        "this": _inflected(0, "dies"),
        "current": _inflected(0, "laufend", "gegenwärtig", "heurig") | {"lfd": 0},
        "last": _inflected(-1, "letzt", "vorig", "vergangen", "verflossen"),
        "next": _inflected(1, "nächst", "kommend", "künftig"),
        "previous": _inflected(-1, "vorhergehend", "vorangegangen"),
        "following": _inflected(1, "folgend", "darauffolgend"),
        "same": _inflected(0, "selb")
        | {"desselben": 0, "demselben": 0, "derselben": 0, "gleichen": 0},
        "that": {"jenes": 0, "jenem": 0, "jener": 0},
        "day_word": {
            "heute": 0, "gestern": -1, "vorgestern": -2, "übermorgen": 2, "morgen früh": 1,
            "heutigen Tages": 0, "heutigen Tage": 0, "heutigen Datum": 0, "gestrigen Tages": -1,
            "gestrigen Tage": -1, "morgigen Tages": 1, "morgigen Tage": 1,
        },
        "month_word": {"ds.": 0, "cr.": 0, "curr.": 0, "huj.": 0, "hujus": 0, "d. M.": 0,
                       "ds. M.": 0, "d. Mts.": 0, "ds. Mts.": 0, "l. M.": 0, "lfd. M.": 0,
                       "lfd. Mts.": 0, "v. M.": -1, "v. Mts.": -1, "vor. Mts.": -1, "n. M.": 1,
                       "k. M.": 1},
        "year_word": {"d. J.": 0, "ds. J.": 0, "d. Js.": 0, "ds. Js.": 0, "l. J.": 0, "lfd. J.": 0,
                      "lfd. Js.": 0, "v. J.": -1, "v. Js.": -1, "vor. Js.": -1, "n. J.": 1,
                      "k. J.": 1},
        "part_of_day": {
            "morgen": 0, "früh": 0, "vormittag": 0, "mittag": 0, "nachmittag": 0, "abend": 0,
            "nacht": 1, "vormittags": 0, "nachmittags": 0, "abends": 0,
        },
        "onward": {"ab": 1, "an": 1},
        "night": {"nacht": 1},
        "time": {"uhr": 1},
        "ago_before": {"vor": 1},
        "era": {"n. Chr.": 1, "v. Chr.": -1},
        "feast": {"weihnachten": 1225, "silvester": 1231, "neujahr": 101, "heiligabend": 1224},
        "movable": {
            "ostern": 0, "ostersonntag": 0, "ostermontag": 1, "karfreitag": -2, "himmelfahrt": 39,
            "pfingsten": 49, "pfingstsonntag": 49, "pfingstmontag": 50, "fronleichnam": 60,
        },
        "article": {"der": 1, "die": 1, "das": 1, "des": 1, "dem": 1, "den": 1, "zum": 1, "vom": 1},
        "of": {"des": 1, "der": 1, "von": 1, "vom": 1, "im": 1},
        "in": {"im": 1, "in": 1},
        "on": {"am": 1, "den": 1},
        "from": {"von": 1, "vom": 1},
        "between": {"zwischen": 1},
        "to": {"bis": 1, "auf": 1, "zum": 1},
        "and": {"und": 1, "u": 1},
        "or": {"oder": 1},
        "not": {"nicht": 1},
        "later": {"später": 1},
        "earlier": {"früher": 1},
        "than": {"als": 1},
        "before": {"vor": 1},
        "after": {"nach": 1},
        "since": {"seit": 1, "ab": 1},
        "until": {"bis": 1},
        "by": {"spätestens": 1, "bis spätestens": 1},
        "about": {"circa": 1, "ca": 1, "zirka": 1, "etwa": 2, "ungefähr": 2, "vermutlich": 2},
        "year_mark": {"jahr": 1},
        "year_part": dict.fromkeys(
            list_of("quartal quartals vierteljahr halbjahr halbjahres halbjahrs"), 1
        ),
    },
)  # fmt: skip
