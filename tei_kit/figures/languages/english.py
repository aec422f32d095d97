"""English: number words, units, currencies, and the words around figures."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from tei_kit.figures.language import (
    Labels,
    Language,
    Limit,
    Nouns,
    NumberWords,
    Statements,
    Unit,
)
from tei_kit.figures.phrases import PhraseTable
from tei_kit.model.quantity import FigureType


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _phrases(text: str) -> PhraseTable[bool]:
    return PhraseTable(dict.fromkeys(text.split("|"), True))


def _units(kind: FigureType, table: Mapping[str, str]) -> dict[str, Unit]:
    return {
        _without_stop(form): Unit(name, kind)
        for name, forms in table.items()
        for form in forms.split("|")
    }


def _without_stop(abbreviation: str) -> str:
    """Leave out the last stop of "hrs.": at the end of a sentence it is the sentence's."""
    inner = abbreviation.removesuffix(".")
    return abbreviation if "." in inner and " " not in inner else inner


def _limits(table: Mapping[Limit, str]) -> PhraseTable[Limit]:
    return PhraseTable(
        {phrase: limit for limit, text in table.items() for phrase in text.split("|")}
    )


def _numbered(text: str, start: int = 0, step: int = 1) -> dict[str, int]:
    return {word: start + step * place for place, word in enumerate(text.split())}


_ONES = _numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = _numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10) | {"fourty": 40}
_DIVISORS = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twelfth": 12, "fifteenth": 15, "sixteenth": 16, "twentieth": 20,
    "hundredth": 100, "thousandth": 1000,
}  # fmt: skip

NUMBERS = NumberWords(
    ones=_ONES,
    tens=_TENS,
    hundreds=_words("hundred"),
    magnitudes={
        "hundred": Decimal(100),
        "thousand": Decimal(10**3),
        "million": Decimal(10**6),
        "millions": Decimal(10**6),
        "milliards": Decimal(10**9),
        "billions": Decimal(10**9),
        "milliard": Decimal(10**9),
        "billion": Decimal(10**9),
        "trillion": Decimal(10**12),
        "dozen": Decimal(12),
    },
    magnitude_signs={
        "mln": Decimal(10**6), "mn": Decimal(10**6), "mio": Decimal(10**6), "mill": Decimal(10**6),
        "bn": Decimal(10**9), "bln": Decimal(10**9), "mrd": Decimal(10**9),
        "thous": Decimal(10**3), "k": Decimal(10**3), "tsd": Decimal(10**3),
    },
    glued_magnitudes=_words("k"),
    money_magnitudes={"m": Decimal(10**6)},
    denominators={
        **{word: (value, False) for word, value in _DIVISORS.items()},
        **{f"{word}s": (value, True) for word, value in _DIVISORS.items()},
    },
    ordinals=_words(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
        "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth "
        "thousandth millionth"
    ),
    large_ordinals=_words("hundredth thousandth millionth"),
    ordinal_endings=_words("st nd rd th d s"),
    half=_words("half"),
    not_before_half=_words("the other latter former this that better last next each"),
    articles=_words("a an"),
    conjunctions=_words("and"),
    of=_words("of"),
)  # fmt: skip

_DURATIONS = _units("duration", {
    "second": "second|seconds|sec.|secs|secs.",
    "minute": "minute|minutes|min.|mins|mins.",
    "hour": "hour|hours|hr|hrs|hr.|hrs.",
    "day": "day|days|workday|workdays|weekday|weekdays",
    "night": "night|nights",
    "week": "week|weeks|wk|wks",
    "fortnight": "fortnight|fortnights",
    "month": "month|months|mos.",
    "quarter": "quarters",
    "year": "year|years|yr|yrs|yr.|yrs.",
    "decade": "decade|decades",
    "generation": "generation|generations",
    "century": "century|centuries",
    "man-hour": "man-hour|man-hours",
    "man-day": "man-day|man-days",
})  # fmt: skip

_MEASURES = _units("measure", {
    "km": "km.|kilometer|kilometers|kilometre|kilometres|kms",
    "m": "meter|meters|metre|metres",
    "cm": "centimeter|centimeters|centimetre|centimetres",
    "mm": "millimeter|millimeters|millimetre|millimetres",
    "mile": "mile|miles",
    "nautical mile": "nautical mile|nautical miles|sea mile|sea miles",
    "yard": "yard|yards|yds|yds.|yd.",
    "foot": "foot|feet|ft|ft.",
    "inch": "inch|inches",
    "fathom": "fathom|fathoms",
    "league": "league|leagues",
    "verst": "verst|versts|verste|werst|wersts",
    "sazhen": "sazhen|sazhens|sagene|sagenes",
    "arshin": "arshin|arshins|arshine",
    "km2": "square kilometer|square kilometers|square kilometre|square kilometres|sq. km|sq. km."
    "|sq km|km²",
    "m2": "square meter|square meters|square metre|square metres|sq. m|sq. m.|sq m|m²",
    "square mile": "square mile|square miles|sq. miles|sq. mi.",
    "square foot": "square foot|square feet|sq. ft.|sq. ft",
    "square yard": "square yard|square yards",
    "ha": "hectare|hectares|ha.",
    "acre": "acre|acres",
    "dessiatin": "dessiatin|dessiatins|desyatin|desyatins|desyatina|desyatinas|dessiatine"
    "|dessiatines",
    "Morgen": "morgen",
    "m3": "cubic meter|cubic meters|cubic metre|cubic metres|cu. m|cu. m.|cubic m|m³",
    "cubic foot": "cubic foot|cubic feet|cu. ft.",
    "cubic yard": "cubic yard|cubic yards",
    "l": "liter|liters|litre|litres",
    "hl": "hectoliter|hectoliters|hectolitre|hectolitres",
    "gallon": "gallon|gallons|gal.",
    "quart": "quart|quarts",
    "pint": "pint|pints",
    "barrel": "barrel|barrels|bbl|bbls|bbl.|barrels per day|barrels a day",
    "bushel": "bushel|bushels",
    "vedro": "vedro|vedros",
    "Scheffel": "scheffel",
    "t": "metric ton|metric tons|tonne|tonnes",
    "ton": "ton|tons",
    "long ton": "long ton|long tons",
    "short ton": "short ton|short tons",
    "register ton": "register ton|register tons|gross register tons|grt",
    "kiloton": "kiloton|kilotons",
    "megaton": "megaton|megatons",
    "kg": "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kgs|kg.",
    "g": "gram|grams|gramme|grammes",
    "mg": "milligram|milligrams",
    "ounce": "ounce|ounces|oz|oz.",
    "lb": "lb|lbs|lb.|lbs.|pounds weight",
    "hundredweight": "hundredweight|hundredweights|cwt|cwt.",
    "pood": "pood|poods|pud|puds|poud|pouds",
    "Pfund": "pfund",
    "Zentner": "zentner|zentners|tsentner|tsentners|centner|centners|quintal|quintals",
    "Doppelzentner": "doppelzentner|double zentner|double centners|double hundredweight",
    "carat": "carat|carats",
    "kWh": "kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours",
    "kW": "kilowatt|kilowatts",
    "MW": "megawatt|megawatts",
    "W": "watt|watts",
    "V": "volt|volts",
    "kV": "kilovolt|kilovolts",
    "A": "ampere|amperes|amps",
    "Hz": "hertz|cycles per second",
    "kHz": "kilocycle|kilocycles|kilohertz",
    "MHz": "megacycle|megacycles|megahertz",
    "horsepower": "horsepower|hp|h.p.",
    "kcal": "kilocalorie|kilocalories",
    "calorie": "calorie|calories",
    "km/h": "km/h|km/hr|kmh|kph|kilometers per hour|kilometres per hour|kilometers an hour"
    "|kilometres an hour|km per hour|km an hour",
    "mile/h": "mph|m.p.h.|miles per hour|miles an hour",
    "knot": "knot|knots",
    "degree": "degree|degrees|°",
    "°C": "°C|degrees Celsius|degrees centigrade|degrees C",
    "°F": "°F|degrees Fahrenheit|degrees F",
})  # fmt: skip

_PERCENTAGES = _units("percentage", {
    "percent": "%|percent|per cent|per cent.|pct|pct.|p.c.",
    "percentage point": "percentage point|percentage points|percent points|per cent points",
    "permille": "‰|per mille|per mil",
})  # fmt: skip

_MONEY = _units("money", {
    "rouble": "rouble|roubles|ruble|rubles|rbl|rbls|rbl.|rbls.|rub.|₽",
    "kopeck": "kopeck|kopecks|kopek|kopeks|copeck|copecks|kop|kops",
    "mark": "mark|marks|east marks|west marks|gold marks",
    "Reichsmark": "reichsmark|reichsmarks|reichsmarken|rm",
    "Deutsche mark": "deutsche mark|deutsche marks|deutschmark|deutschmarks|deutschemark"
    "|deutschemarks|d-mark|d-marks|dm|ostmark|ostmarks",
    "Rentenmark": "rentenmark|rentenmarks",
    "pfennig": "pfennig|pfennigs|pfennige",
    "thaler": "thaler|thalers|taler|talers|reichsthaler|reichsthalers",
    "groschen": "groschen",
    "gulden": "gulden|guldens|guilder|guilders",
    "florin": "florin|florins",
    "schilling": "schilling|schillings",
    "shilling": "shilling|shillings",
    "penny": "pence",
    "guinea": "guineas",
    "pound": "pounds|pounds sterling|pound sterling|pound",
    "dollar": "dollar|dollars|$",
    "cent": "cent|cents",
    "franc": "franc|francs",
    "centime": "centime|centimes",
    "livre": "livres",
    "euro": "euro|euros|€",
    "lira": "lire|liras",
    "peso": "peso|pesos",
    "peseta": "peseta|pesetas",
    "escudo": "escudo|escudos",
    "ducat": "ducat|ducats",
    "crown": "crowns|koruna|korunas|koruny|kčs|kcs|kronen|kroner|kronor",
    "zloty": "zloty|zlotys|zloties",
    "forint": "forint|forints",
    "pengő": "pengő|pengo|pengos",
    "leu": "lei",
    "lev": "leva",
    "dinar": "dinar|dinars",
    "drachma": "drachma|drachmas|drachmae",
    "piastre": "piastre|piastres|piaster|piasters",
    "rial": "rial|rials|riyal|riyals",
    "toman": "toman|tomans",
    "rupee": "rupee|rupees",
    "anna": "annas",
    "yen": "yen",
    "yuan": "yuan|renminbi",
    "tael": "tael|taels",
    "baht": "baht",
    "kip": "kip",
    "dong": "dong",
    "rupiah": "rupiah|rupiahs",
    "rand": "rand",
})  # fmt: skip

_UNIT_SIGNS = {
    **_units("measure", {
        "km": "km", "m": "m", "cm": "cm", "mm": "mm", "ha": "ha", "l": "l", "hl": "hl", "t": "t",
        "kg": "kg", "g": "g", "mg": "mg", "kW": "kW", "kWh": "kWh", "MW": "MW", "W": "W", "V": "V",
        "kV": "kV", "kHz": "kHz|kc", "MHz": "MHz|Mc", "Hz": "Hz", "kt": "kt", "Mt": "Mt",
        "dz": "dz", "foot": "′", "inch": "″", "mi": "mi",
    }),
    **_units("duration", {"minute": "min", "hour": "h"}),
}  # fmt: skip

_CURRENCY_PREFIXES = {
    form: Unit(name, "money")
    for name, forms in {
    "dollar": "$|US$|U.S.$|USD|US $|U.S. $|C$|A$|HK$",
    "pound": "£|₤|GBP|£E",
    "euro": "€|EUR",
    "yen": "¥|JPY",
    "rouble": "₽|RUB|Rbl.|Rbls.|rbl.",
    "Reichsmark": "RM",
    "Deutsche mark": "DM|DM.|DEM",
    "mark": "Mk.|Mk",
    "franc": "Fr.|Frs.|Fr|frs.|Fcs.",
    "rupee": "Rs.|Rs|₹",
    "gulden": "fl.|Hfl.",
    "crown": "Kr.|Kčs|Kcs",
}.items() for form in forms.split("|")}  # fmt: skip

_STOPS = _words(
    # prepositions and conjunctions
    "about above across after against along amid among amongst around as at because before "
    "behind below beneath beside besides between beyond but by concerning considering despite "
    "down during except excepting excluding following for from if in including inside instead "
    "into like minus near nor notwithstanding of off on onto opposite or out outside over past "
    "pending per plus regarding round since so than that though through throughout till to "
    "toward towards under underneath unless unlike until unto up upon versus via vs when whence "
    "whenever where whereas whereby wherein wherever whereupon whether while whilst with within "
    "without yet and although lest once "
    # determiners and pronouns
    "a an the this these those each every either neither any some no none all both half such "
    "several few less least much many another anything anyone everyone everybody everything "
    "nothing nobody someone something i you he she it we they me him her us them my your his its "
    "our their mine yours hers ours theirs myself himself herself itself ourselves themselves who "
    "whom whose which what whatever whoever one ones same "
    # adverbs that never stand inside a noun phrase
    "again ago ahead also already always altogether anyway apart away back else elsewhere enough "
    "especially even ever far forward furthermore hardly hence here however indeed instead "
    "just largely later likewise mainly meanwhile merely moreover mostly namely nevertheless "
    "never not now often only otherwise particularly partly perhaps please probably quite rather "
    "respectively seldom so-called sometimes somewhat soon still then there thereafter thereby "
    "therefore thereof therein thus together today tomorrow tonight too twice usually very well "
    "yesterday yes apiece abroad alone approximately roughly nearly almost "
    # auxiliaries and verbs that are nothing else
    "am is are was were be been being have has had having do does did done will would shall "
    "should can cannot could may might must ought let lets became become becomes becoming began "
    "begin begins brought came come comes coming did fell fled flew found gave get gets gives "
    "go goes going gone got grew held kept knew left lost made make makes making met paid put ran "
    "rose said sat saw say says seem seems seemed send sent shot show showed shown sold spent "
    "stood take takes taken taking thought told took went wrote exist exists existed provides "
    "requires contains consists consisted comprises represents constitutes constitute indicates "
    "suggests proves continues begins expects believes thinks knows wants wishes asks tells leads "
    "dies belongs depends means equals exceeds stipulates specifies prohibits reads remain "
    "remains include includes included involve involving comprising amounting according compared "
    "owing depending residing living working serving belonging "
    "available worth thousands hundreds "
    "dozens scores tens hundred thousand million billion dozen zero"
)
_PLURALS = _words(
    "people men women children police cattle aircraft personnel feet teeth sheep staff youth head "
    "media data criteria phenomena clergy poultry livestock infantry cavalry oxen mice geese dice "
    "gentlemen ladies swine fish strata spacecraft watercraft hovercraft "
    "memoranda bacteria alumni series species "
    "kolkhozy sovkhozy länder kreise bezirke"
)
_SINGULARS = _words(
    "always perhaps besides towards afterwards whereas overseas unless thereby nevertheless "
    "nowadays sometimes likewise upwards downwards backwards forwards regards regardless "
    "hereinafter "
    "laos honduras netherlands philippines texas kansas arkansas illinois wales athens brussels "
    "naples marseilles versailles los las des les das mars venus reuters hans thomas james charles "
    "williams jones cdes mrs messrs christmas gas bias canvas atlas alias chaos lens cosmos pathos "
    "ethos abdomen specimen regimen acumen yemen bremen"
)
_PERSONS = _words(
    "people persons men women children workers soldiers officers prisoners members citizens "
    "inhabitants refugees delegates students teachers engineers specialists peasants farmers "
    "employees officials functionaries policemen troops civilians youths boys girls residents "
    "families households deputies candidates agents internees deportees settlers voters doctors "
    "nurses scientists technicians miners defectors deserters volunteers recruits conscripts "
    "sailors pilots guards victims dead wounded survivors passengers emigrants immigrants "
    "representatives participants demonstrators strikers hostages advisers advisors experts"
)


_SHORTEST_PLURAL = 3


def _is_plural(word: str) -> bool:
    if word in _PLURALS:
        return True
    if word in _SINGULARS or word in _STOPS:
        return False
    if word.endswith(("men", "people", "folk", "children")):
        return True
    return (
        len(word) > _SHORTEST_PLURAL
        and word.endswith("s")
        and not word.endswith(("ss", "us", "is", "'s", "ious", "eous"))
    )


NOUNS = Nouns(
    is_plural=_is_plural,
    stops=_STOPS | _ONES.keys() | _TENS.keys(),
    persons=_PERSONS,
    attributive_plurals=_words(
        "women men sports arms armaments goods customs forces materials savings sales services "
        "communications intelligentsia youth police infantry cavalry cattle livestock personnel "
        "staff systems operations aircraft data media news economics politics foodstuffs textiles "
        "series head children people fish poultry sheep"
    ),
    compounds=_words(
        "man men member person page seat bed room point volume story storey family "
        "vessel engine gun"
    ),
    conjunctions=_words("and or"),
    dropped=_words("more additional further x ×"),
    adverb_endings=("ly", "ed", "ing"),
    participle_endings=("ed",),
)

STATEMENTS = Statements(
    before=_phrases(
        "rose|fell|grew|increased|decreased|declined|dropped|reduced|raised|rose to|rise to"
        "|risen to|rising to|increased to|increase to|increased by|increase of"
        "|rose by|rise of|grew to|grew by|grown to|growth of|fell to|fall to|fallen to|fell by"
        "|dropped to|dropped by|drop of|decreased to|decreased by|decrease of|declined to"
        "|declined by|decline of|reduced to|reduced by|raised to|raised by|cut to|lowered to"
        "|lowered by|amounted to|amounts to|amounting to|came to|comes to|total of|totaling"
        "|totalling|totaled|totalled|numbered|numbers|numbering|reached|reaching|exceeded"
        "|averaged|averaging|stood at|stands at|estimated at|put at|fixed at|set at|down to"
        "|up from|down from|average of|sum of|strength of|equal to|equals|equaled"
        "|as many as|as few as|only|of whom|of which|of them|of these|of those|as against"
        "|compared with|compared to|total was|total is|number was|number is|strength was"
        "|wounded :|dead :|killed :|arrested :|missing :|losses :|total :|number :|totals"
        "|of the total|doubled to|estimated|mere|quota of|target of"
        "|number of|limit of|ceiling of|minimum of|maximum of|at least|at most|a further"
    ),
    after=_phrases(
        "of whom|of them|of us|of these|of those|of which|were|are|have been|had been|will be|died"
        "|others|dead|wounded|killed|missing|injured|arrested|per head|per capita|in all"
        "|in number|in total|altogether|in favor|in favour|against|abstentions|strong|in 10"
    ),
    repeats=_words(
        ", and or to against with than by ; but while only in of was were for whom which these "
        "those them"
    ),
    unhedged_after=_words("at"),
    definite=_words("the these those other"),
)

LABELS = Labels(
    strong=_phrases(
        "no|no.|nos|nos.|nr.|nr|№|#|n°|p.|pp.|pp|pg.|page|pages|vol.|vols.|vol|volume|volumes"
        "|article|articles|art.|arts.|paragraph|paragraphs|para|paras|para.|paras.|par.|§"
        "|section|sections|sec.|sect.|chapter|chapters|ch.|chap.|clause|clauses|appendix|annex"
        "|annexes|enclosure|attachment|exhibit|figure|fig.|figs.|table|tables|tab.|plate|map"
        "|box|boxes|folder|folders|file|files|lot|lots|room|roll|reel|frame|frames|tape|item|line"
        "|lines|point|points|question|footnote|fn.|note|notes|verse|ps.|psalm|canto|book|issue|heft"
        "|telegram|telegrams|deptel|embtel|telegr.|despatch|dispatch|airgram|cable|circular|letter"
        "|memorandum|document|doc.|docs.|resolution|order|decree|protocol|directive|instruction"
        "|number|numbers|copy|copies|tel|tel.|telephone|phone|ext.|extension|fax|telex|version"
        "|fond|fonds|f.|ff.|opis|op.|delo|d.|list|listy|list.|l.|ll.|papka|pap.|por.|per.|k."
        "|inv.|sign.|bd.|bl.|s.|ss.|fol.|fols.|folio|folios|leaf|leaves|register|registration"
        "|ref.|reference|poste|psc|apartment|apt.|flat|suite|p.o. box|zip|psalms|track|channel"
        "|platform|gate|bus|flight|train|highway|route"
        "|road|street|square|avenue|chapter.|article.|protocol.|title|part|parts|act|scene|sheet"
        "|sheets|schedule|supplement|rule|rules|regulation|session|meeting|world war|war|isbn"
        "|issn|doi|grant|account|a/c|serial|mod.|model|mk.|type|category|class|grade|phase"
        "|stage|step|nsc|nie|snie|fy|fiscal year|cy|anno|a.d.|b.c.|par"
        "|verses|fonds.|series|subseries|entry|case|cases no.|dossier|record group|rg|entry no."
        "|military unit|field post|postal code|reichsgesetzblatt|bgbl.|sheet."
    ),
    weak=_phrases(
        "group|camp|zone|sector|district|house|building|unit|plan|project|department|division"
        "|regiment|army|corps|brigade|battalion|company|platoon|school|factory|plant|mine|shaft"
        "|workshop|station|post|area|region|ward|precinct|barrack|block|stalag|oflag|gulag|base"
        "|operation|program|programme|version|variant|option|attempt|day|week|month|chapter"
        "|bureau|section|committee|sub-committee|vessel|boat|submarine|u-boat|aircraft|object"
        "|facility|institute|laboratory|team|squad|circuit|branch|village|kolkhoz|trust|fond"
    ),
    after=_phrases(
        "a.m.|p.m.|am|pm|a.m|p.m|o'clock|o’clock|hrs|hours local time|hours gmt|gmt|noon"
        "|pp|p.|pp.|ff|ff.|vols|vols.|ed.|edn|edn.|b.c.|a.d.|bc|ad|bce|ce|z|uhr"
    ),
    hours=_words("hours hrs"),
    clock_prepositions=_words("at by until till from to before after"),
    determiners=_words("the this that these those a an each every our their his its her"),
    months=_words(
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    streets=_words(
        "street st road rd avenue ave square lane boulevard blvd place drive terrace court "
        "gardens crescent strasse straße platz allee damm ulitsa prospekt rue via weg gasse"
    ),
    names=_words("power powers"),
    place_prepositions=_words("in from to at near of for with within by inside outside around "
                              "into through against between and gave"),
    year_contexts=_words("in since of by until till during the from after before to between and "
                         "for on early late mid around about through than year spring summer "
                         "autumn fall winter end beginning"),
)  # fmt: skip

ENGLISH = Language(
    tag="en",
    numbers=NUMBERS,
    nouns=NOUNS,
    statements=STATEMENTS,
    labels=LABELS,
    units=PhraseTable({**_DURATIONS, **_MEASURES, **_PERCENTAGES, **_MONEY}),
    unit_signs=PhraseTable(_UNIT_SIGNS, exact=True),
    currency_prefixes=PhraseTable(_CURRENCY_PREFIXES, exact=True),
    weights_like_money={"pound": Unit("lb", "measure")},
    unit_adjectives=_words(
        "full whole consecutive successive calendar more additional further long short working "
        "solid entire complete extra lean gross net running linear other different "
        "single official"
    ),
    currency_adjectives=_phrases(
        "us|u.s.|american|soviet|german|east german|west german|east|west|gold|silver|paper|swiss"
        "|french|british|canadian|australian|convertible|old|new|czech|austrian|hungarian|polish"
        "|turkish|egyptian|italian|belgian|swedish|norwegian|danish|finnish|indian|transferable"
        "|foreign currency|valuta|hong kong|new zealand|tsarist|imperial|royal|roman"
    ),
    limits_before=_limits({
        "at_least": "more than|over|above|at least|no less than|not less than|no fewer than"
        "|not fewer than|upwards of|upward of|in excess of|exceeding|better than|a minimum of"
        "|minimum of|greater than|at the least|at a minimum|>|≥",
        "at_most": "less than|fewer than|under|below|at most|at the most|no more than|up to"
        "|not more than|not exceeding|a maximum of|maximum of|not over|no greater than|<|≤"
        "|at the very most|no longer than|not above",
        "approximate": "about|around|approximately|approx.|approx|ca.|ca|c.|circa|some|nearly"
        "|almost|roughly|close to|an estimated|estimated|perhaps|virtually|practically"
        "|in the neighborhood of|in the neighbourhood of|in the order of|on the order of"
        "|of the order of|~|≈|probably|as much as about|just about|something like|just under"
        "|just over|more or less|in the region of",
    }),
    limits_after=_limits({
        "at_least": "or more|and more|or over|and over|and above|or above|at least|at the least"
        "|upwards|or better|+",
        "at_most": "or less|or fewer|or under|and under|at most|at the most|or below"
        "|at a maximum|maximum",
        "approximate": "or so|or thereabouts|-odd|odd",
    }),
    range_openers={"from": _words("to until through"), "between": _words("and to")},
    range_words=_phrases("to|up to|through|-|–|—|‐|‑"),
    alternatives=_words("or"),
    age_before=_phrases("aged|ages|age|age of|ages of|aged from|age group|age :|age groups"),
    age_after=_phrases("old|of age"),
    age_limits=_limits({
        "at_least": "over|above|older than",
        "at_most": "under|below|younger than",
        "approximate": "about|around",
    }),
    aged_persons=_words(
        "children child persons people men women boys girls youths those anyone youngsters "
        "adolescents citizens workers juveniles minors males females"
    ),
    ratio_words=_words("ratio scale odds proportion"),
    ratio_links=_words("to"),
    parts=PhraseTable({"out of": True, "in every": True, "in": False}),
    negative=_words("minus - −"),
    below_zero=_words("degree °C °F"),
)  # fmt: skip
