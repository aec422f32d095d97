"""The words that make dates in English."""

from __future__ import annotations

from tei_kit.dates.languages.language import Company, Language, list_of, words

_UNITS = {"day": 1, "week": 2, "month": 3, "quarter": 4, "year": 5, "century": 6}
_ORDINALS = list_of(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_CARDINALS = list_of(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
_DECADES = list_of("twenties thirties forties fifties sixties seventies eighties nineties")

_COMPANY = Company(
    before_year=words(
        "as in since during until till year anno annum domini born died circa ca throughout "
        "early late mid spring summer autumn fall winter of from before after by prior about "
        "around for through between back dated years lord"
    ),
    before_closed_year=words("with against"),
    behind_number=words("of to from and repeated sent dated on regarding re") | {""},
    number_endings=("tel", "gram", "tels", "grams"),
    month_events=words(
        "meeting meetings session sessions conference election elections plenum talks congress "
        "crop harvest issue number budget report payment agreement note letter decision decree"
    ),
    open_words=words("ending through thru by until till to"),
    numbers=words(
        "no nos nr number numbers num n p pp page pages vol volume volumes box boxes file "
        "files folder folders f ff fol folio folios l ll leaf d delo op opis fond pap papka "
        "item items lot lots doc document documents docs telegram telegrams tel despatch "
        "dispatch airgram cable message memorandum memo letter order decree circular "
        "directive resolution article articles art section sections sec chapter ch part parts "
        "line lines row table figure fig map plate appendix annex room apartment apt flat "
        "suite tape reel roll frame frames entry case cases register reg series group rg "
        "record copy copies paragraph paras para telephone phone extension ext flight ship "
        "regiment battalion division hill point height zip code serial ref reference deptel "
        "embtel embtels todep deptels toeca ecato excon tousfo cirtel legtel contel cab gen "
        "protocol minute minutes"
    ),
    counted=words(
        "people persons person men women children workers peasants soldiers officers members "
        "prisoners refugees troops families inhabitants houses households copies pages tons "
        "tonnes kilograms kilogrammes kg grams pounds lbs ounces miles kilometers kilometres "
        "km meters metres feet yards inches acres hectares roubles rubles dollars marks "
        "francs pounds sterling cents percent per hours hrs minutes seconds days weeks months "
        "years million millions billion thousand hundred dozen votes units aircraft planes "
        "tanks guns rifles ships vessels cars trucks vehicles head horses cattle cases times "
        "items words calories degrees volts watts liters litres gallons barrels bushels poods "
        "versts grammes students pupils teachers engineers specialists employees visas "
        "students delegates dead wounded killed casualties kilowatts kw mw mph rpm"
    ),
    small_words=words(
        "is was has as this his its us plus thus unless towards besides always less does "
        "versus perhaps yes afterwards sometimes across hers ours theirs yours whereas"
    ),
    year_verbs=words(
        "was saw brought witnessed marked began ended opened proved turned had will would has "
        "were became"
    ),
    determiners=words("the a an its his her their our this that my your whose s every each"),
    articles=words("the these those"),
    containers=words(
        "cases copies houses households hours hrs minutes seconds days weeks months years "
        "pages words places feet meters metres pounds dollars roubles rubles marks francs "
        "volumes units tons families times items parts per percent cents"
    ),
    future_words=words(
        "will shall would should next plan plans planned scheduled due forthcoming upcoming "
        "intend intends intended must can may expire expires arrive arrives effective pending "
        "expect expects expected propose proposes proposed hope hopes"
    ),
    before_day=words("on of until till by from since before after"),
    behind_day=words(
        "i he she it we they you the that this there at in to until by from which when was "
        "were is has had with for a an came who but as about his her their our my your arrived "
        "received reached instant inst"
    ),
    before_year_or_count=words("as of by to for than about around from between before after"),
    before_month=words(
        "in since during until till of from before after by through throughout to between and "
        "early late mid last next this for on every each"
    ),
    before_weekday=words("on of by until till since before after"),
    before_short_year=words("in of since by summer winter spring autumn fall"),
    agents=words("by for to and on"),
)

LANGUAGE = Language(
    tag="en",
    locale="en",
    everyday=words("the and of to that was for with which this from are be on by at it"),
    large_months=True,
    day_first=False,
    month_first=True,
    ambiguous_months=frozenset({3, 4, 5, 6, 8}),
    name_months=frozenset({4, 5, 6, 8}),
    company=_COMPANY,
    short_months={
        "jany": 1,
        "feby": 2,
        "febr": 2,
        "febry": 2,
        "mch": 3,
        "apl": 4,
        "jun": 6,
        "jul": 7,
        "augt": 8,
        "sept": 9,
        "septr": 9,
        "7ber": 9,
        "octr": 10,
        "8ber": 10,
        "novr": 11,
        "9ber": 11,
        "decr": 12,
        "xber": 12,
        "decbr": 12,
        "novbr": 11,
        "octbr": 10,
    },
    words={
        "ordinal": {word: number for number, word in enumerate(_ORDINALS, 1)} | {"thirtieth": 30},
        "cardinal": {word: number for number, word in enumerate(_CARDINALS, 1)}
        | {"thirty": 30, "a": 1, "an": 1},
        "suffix": {"st": 1, "nd": 2, "rd": 3, "th": 4, "d": 5},
        "decade_suffix": {"s": 1},
        "decade": {word: number * 10 for number, word in enumerate(_DECADES, 2)},
        "unit": _UNITS
        | {word + "s": number for word, number in _UNITS.items() if word != "century"},
        "part_unit": {
            "half": 1,
            "halves": 1,
            "quarter": 2,
            "quarters": 2,
            "third": 3,
            "fortnight": 1,
            "week": 4,
            "decade": 5,
            "days": 6,
            "months": 7,
            "part": 8,
        },
        "quarter": {"q": 1},
        "season": {
            "spring": 1,
            "springtime": 1,
            "summer": 2,
            "summertime": 2,
            "autumn": 3,
            "fall": 3,
            "winter": 4,
        },
        "position": {"early": 1, "mid": 2, "late": 3, "end": 3},
        "position_noun": {
            "beginning": 1,
            "start": 1,
            "opening": 1,
            "outset": 1,
            "middle": 2,
            "midst": 2,
            "end": 3,
            "close": 3,
            "latter": 3,
        },
        "this": {"this": 0},
        "last": {"last": -1},
        "next": {"next": 1},
        "current": {"current": 0, "present": 0, "coming": 1},
        "plural": {word + "s": 1 for word in ("day", "week", "month", "quarter", "year")},
        "previous": {"previous": -1, "preceding": -1},
        "following": {"following": 1, "succeeding": 1, "ensuing": 1},
        "same": {"same": 0, "said": 0},
        "that": {"that": 0},
        "day_word": {"today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1},
        "month_word": {
            "instant": 0,
            "inst": 0,
            "ultimo": -1,
            "ult": -1,
            "ulto": -1,
            "proximo": 1,
            "proxo": 1,
            "prox": 1,
        },
        "part_of_day": {
            "morning": 0,
            "afternoon": 0,
            "evening": 0,
            "night": 1,
            "noon": 0,
            "midnight": 0,
        },
        "time": {
            "a": 1,
            "p": 1,
            "am": 1,
            "pm": 1,
            "o": 1,
            "hours": 1,
            "hrs": 1,
            "oclock": 1,
            "noon": 1,
            "h": 1,
        },
        "ago": {"ago": 1},
        "hence": {"hence": 1},
        "fiscal": {"fiscal": 1, "fy": 1, "financial": 1},
        "era": {"ad": 1, "ce": 1, "bc": -1, "bce": -1},
        "era_letters": {"a": 1, "b": -1, "d": 1, "c": 1, "e": 1},
        "style": {"os": 1, "ns": 2},
        "style_letters": {"o": 1, "n": 2, "s": 0},
        "feast": {
            "christmas": 1225,
            "xmas": 1225,
            "michaelmas": 929,
            "martinmas": 1111,
            "candlemas": 202,
            "epiphany": 106,
        },
        "feast_day": {
            "christmas": 1225,
            "may": 501,
            "michaelmas": 929,
            "bastille": 714,
            "lady": 325,
            "midsummer": 624,
            "martinmas": 1111,
        },
        "feast_eve": {"christmas": 1224},
        "new": {"new": 1},
        "day": {"day": 1},
        "eve": {"eve": 1},
        "article": {"the": 1},
        "of": {"of": 1},
        "in": {"in": 1},
        "on": {"on": 1},
        "from": {"from": 1},
        "between": {"between": 1},
        "to": {"to": 1, "until": 1, "till": 1, "through": 1, "thru": 1},
        "and": {"and": 1},
        "or": {"or": 1},
        "not": {"not": 1, "no": 1},
        "later": {"later": 1},
        "earlier": {"earlier": 1, "sooner": 1},
        "than": {"than": 1},
        "before": {"before": 1},
        "after": {"after": 1},
        "since": {"since": 1},
        "until": {"until": 1, "till": 1},
        "by": {"by": 1},
        "prior": {"prior": 1},
        "during": {"during": 1},
        "about": {
            "circa": 1,
            "ca": 1,
            "c": 1,
            "about": 2,
            "around": 2,
            "approximately": 2,
            "roughly": 2,
            "probably": 2,
            "approx": 2,
        },
        "night": {"night": 1},
        "onward": {"onward": 1, "onwards": 1},
        "year_mark": {"year": 1},
    },
)
