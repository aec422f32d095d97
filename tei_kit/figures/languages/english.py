"""English: number words, units, currencies, and the words around figures."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.language import (
    Labels,
    Language,
    Nouns,
    NumberWords,
    OldMoney,
    Rates,
    Statements,
    Unit,
    Votes,
)
from tei_kit.figures.languages._signs import currency_prefixes, unit_signs
from tei_kit.figures.languages._tables import limits, numbered, phrases, units, words
from tei_kit.figures.phrases import PhraseTable

_ONES = numbered(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen"
)
_TENS = numbered("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10) | {"fourty": 40}
_DIVISORS = {
    "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8,
    "ninth": 9, "tenth": 10, "twelfth": 12, "fifteenth": 15, "sixteenth": 16, "twentieth": 20,
    "hundredth": 100, "thousandth": 1000,
}  # fmt: skip
_FOLDS = {f"{word}fold": value for word, value in {**_ONES, **_TENS}.items() if value > 1} | {
    "hundredfold": 100, "thousandfold": 1000,
}  # fmt: skip

NUMBERS = NumberWords(
    ones=_ONES,
    tens=_TENS,
    hundreds=words("hundred"),
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
        "lakh": Decimal(10**5),
        "lakhs": Decimal(10**5),
        "crore": Decimal(10**7),
        "crores": Decimal(10**7),
    },
    magnitude_signs={
        "mln": Decimal(10**6), "mn": Decimal(10**6), "mio": Decimal(10**6), "mill": Decimal(10**6),
        "bn": Decimal(10**9), "bln": Decimal(10**9), "mrd": Decimal(10**9),
        "thous": Decimal(10**3), "thou": Decimal(10**3), "k": Decimal(10**3), "tsd": Decimal(10**3),
    },
    glued_magnitudes=words("k"),
    money_magnitudes={"m": Decimal(10**6)},
    denominators={
        **{word: (value, False) for word, value in _DIVISORS.items()},
        **{f"{word}s": (value, True) for word, value in _DIVISORS.items()},
    },
    ordinals=words(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
        "thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth "
        "thousandth millionth"
    ),
    large_ordinals=words("hundredth thousandth millionth"),
    ordinal_endings=words("st nd rd th d s"),
    half=words("half"),
    after_parts=words(", ; . ) for in to on by from is are was were will to"),
    not_before_half=words(
        "the other latter former this that better last next each past current present previous "
        "preceding ensuing same"
    ),
    articles=words("a an"),
    conjunctions=words("and"),
    of=words("of"),
)  # fmt: skip

_DURATIONS = units("duration", {
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

_MEASURES = units("measure", {
    "km": "km.|kilometer|kilometers|kilometre|kilometres|kms",
    "m": "meter|meters|metre|metres",
    "cm": "centimeter|centimeters|centimetre|centimetres",
    "mm": "millimeter|millimeters|millimetre|millimetres",
    "mile": "mile|miles",
    "nautical mile": "nautical mile|nautical miles|sea mile|sea miles",
    "yard": "yard|yards|yds|yds.|yd.",
    "foot": "foot|feet|ft|ft.",
    "inch": "inch|inches",
    "ell": "ell|ells",
    "chain": "chains",
    "furlong": "furlong|furlongs",
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
    "gallon": "gallon|gallons|gal.|gals|gals.",
    "quart": "quart|quarts",
    "pint": "pint|pints",
    "barrel": "barrel|barrels|bbl|bbls|bbl.",
    "hogshead": "hogshead|hogsheads|hhd|hhds",
    "firkin": "firkin|firkins",
    "peck": "peck|pecks",
    "board foot": "board feet",
    "bushel": "bushel|bushels|bush.|bu.|bus.",
    "rod": "rod|rods",
    "vedro": "vedro|vedros",
    "Scheffel": "scheffel",
    "caliber": "caliber|calibre|cal.",
    "t": "metric ton|metric tons|tonne|tonnes|m. tons",
    "ton": "ton|tons",
    "long ton": "long ton|long tons",
    "short ton": "short ton|short tons",
    "register ton": "register ton|register tons|gross register tons|grt",
    "kiloton": "kiloton|kilotons",
    "megaton": "megaton|megatons",
    "kg": "kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kgs|kg.",
    "g": "gram|grams|gramme|grammes",
    "mg": "milligram|milligrams",
    "ounce": "ounce|ounces|oz|oz.|ozs|ozs.",
    "lb": "lb|lbs|lb.|lbs.|℔|pounds weight",
    "stone": "stone",
    "cord": "cords",
    "hundredweight": "hundredweight|hundredweights|cwt|cwt.|cwts|cwts.",
    "pennyweight": "pennyweight|pennyweights|dwt|dwts|dwt.|dwts.",
    "cran": "cran|crans",
    "maund": "maund|maunds",
    "seer": "seer|seers",
    "picul": "picul|piculs",
    "catty": "catty|catties",
    "pood": "pood|poods|pud|puds|poud|pouds",
    "Pfund": "pfund",
    "Zentner": "zentner|zentners|tsentner|tsentners|centner|centners|quintal|quintals",
    "Doppelzentner": "doppelzentner|double zentner|double centners|double hundredweight",
    "carat": "carat|carats",
    "kWh": "kwh|kw-h|kilowatt hour|kilowatt hours|kilowatt-hour|kilowatt-hours",
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
    "rpm": "rpm|r.p.m.|revolutions per minute|revolutions a minute",
    "atmosphere": "atmospheres",
    "degree": "degree|degrees|°",
    "°C": "°C|degrees Celsius|degrees centigrade|degrees C",
    "°F": "°F|degrees Fahrenheit|degrees F",
    "°Ré": "degrees Réaumur|degrees Reaumur|° Réaumur",
})  # fmt: skip

_PERCENTAGES = units("percentage", {
    "percent": "%|percent|per cent|per cent.|per centum|pct|pct.|p.c.",
    "percentage point": "percentage point|percentage points|percent points|per cent points",
    "permille": "‰|per mille|per mil",
})  # fmt: skip

_MONEY = units("money", {
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
    "guinea": "guinea|guineas",
    "sovereign": "sovereigns",
    "half-crown": "half-crown|half-crowns",
    "farthing": "farthing|farthings",
    "louis d'or": "louis d'or|louis d’or|louis",
    "sou": "sou|sous",
    "rixdollar": "rix-dollar|rix-dollars|rixdollar|rixdollars",
    "doubloon": "doubloon|doubloons",
    "sequin": "sequin|sequins",
    "pound": "pounds|pounds sterling|pound sterling|pound|£",
    "dollar": "dollar|dollars|dols|dols.|$",
    "cent": "cent|cents|cts|ct|cts.",
    "franc": "franc|francs",
    "centime": "centime|centimes",
    "centavo": "centavo|centavos",
    "livre": "livres|livres tournois",
    "euro": "euro|euros|€",
    "lira": "lire|liras",
    "peso": "peso|pesos",
    "sucre": "sucre|sucres",
    "bolívar": "bolívar|bolívares|bolivar|bolivars|bolivares",
    "boliviano": "boliviano|bolivianos",
    "sol": "soles",
    "colón": "colón|colones",
    "córdoba": "córdoba|córdobas|cordoba|cordobas",
    "quetzal": "quetzal|quetzales|quetzals",
    "lempira": "lempira|lempiras",
    "balboa": "balboa|balboas",
    "gourde": "gourde|gourdes",
    "guaraní": "guaraní|guaraníes|guarani|guaranies",
    "milreis": "milreis",
    "conto": "conto|contos",
    "cruzeiro": "cruzeiro|cruzeiros",
    "tical": "tical|ticals",
    "candareen": "candareen|candareens",
    "mace": "mace",
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

_STOPS = words(
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
    "carry refuse receive provide require contain consist believe expect agree seem become "
    "owing depending residing living working serving belonging "
    "available worth thousands hundreds "
    "dozens scores tens hundred thousand million billion dozen zero"
)
_PLURALS = words(
    "people men women children police cattle aircraft personnel feet teeth sheep staff youth head "
    "media data criteria phenomena clergy poultry livestock infantry cavalry militia oxen mice "
    "geese dice gentlemen ladies swine fish strata craft spacecraft watercraft hovercraft "
    "memoranda bacteria alumni series species "
    "kolkhozy sovkhozy länder kreise bezirke horse accused rds"
)
_SINGULARS = words(
    "always perhaps besides towards afterwards whereas overseas unless thereby nevertheless "
    "nowadays sometimes likewise upwards downwards backwards forwards regards regardless "
    "hereinafter "
    "laos honduras netherlands philippines texas kansas arkansas illinois wales athens brussels "
    "naples marseilles versailles los las des les das mars venus reuters hans thomas james charles "
    "williams jones cdes mrs messrs christmas gas bias canvas atlas alias chaos lens cosmos pathos "
    "ethos abdomen specimen regimen acumen yemen bremen"
)
_PERSONS = words(
    "people persons men women children workers soldiers officers prisoners members citizens "
    "inhabitants refugees delegates students teachers engineers specialists peasants farmers "
    "employees officials functionaries policemen troops civilians youths boys girls residents "
    "families households deputies candidates agents internees deportees settlers voters doctors "
    "nurses scientists technicians miners defectors deserters volunteers recruits conscripts "
    "sailors pilots guards victims dead wounded survivors passengers emigrants immigrants "
    "representatives participants demonstrators strikers hostages advisers advisors experts "
    "sons daughters brothers sisters husbands wives widows orphans mothers fathers parents "
    "servants "
    "souls peasants nuns monks priests"
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
    attributive_plurals=words(
        "women men sports arms armaments goods customs forces materials savings sales services "
        "communications intelligentsia youth police infantry cavalry cattle livestock personnel "
        "staff systems operations aircraft data media news economics politics foodstuffs textiles "
        "series head children people fish poultry sheep horse"
    ),
    complements=phrases("of war|of parliament|of congress|of state|of the line"),
    peoples=words(
        "japanese chinese indochinese portuguese burmese annamese cantonese maltese senegalese "
        "siamese sudanese javanese sinhalese lebanese swiss french english british irish welsh "
        "dutch scotch spanish"
    ),
    compounds=words(
        "man men member person page seat bed room point volume story storey family "
        "vessel engine gun"
    ),
    conjunctions=words("and or"),
    predicates=words(
        "killed wounded dead missing injured arrested captured shot drowned sick lost"
    ),
    dropped=words("more additional further x ×"),
    degrees=words("very somewhat rather quite"),
    acronyms=frozenset({"US"}),
    adverb_endings=("ly", "ed", "ing"),
    participle_endings=("ed",),
    countable=words(
        "death birth marriage box bag bale barrel cask keg chest crate package parcel load bundle "
        "sack bottle copy ship vessel boat steamer schooner brig bark barque sloop cruiser "
        "destroyer submarine gun cannon howitzer machine-gun rifle pistol musket horse mule ox cow "
        "calf pig hog sheep goat dog regiment battalion company battery brigade division squadron "
        "platoon corps tank aircraft plane aeroplane bomber truck lorry wagon waggon cart house "
        "village bridge church mill factory hospital school bed soldier sailor officer sergeant "
        "corporal private prisoner passenger child woman boy girl acre loaf dozen pair"
    ),
)

STATEMENTS = Statements(
    before=phrases(
        "rose|fell|grew|increased|decreased|declined|dropped|reduced|raised|rose to|rise to"
        "|risen to|rising to|increased to|increase to|increased by|increase of"
        "|rose by|rise of|grew to|grew by|grown to|growth of|fell to|fall to|fallen to|fell by"
        "|dropped to|dropped by|drop of|decreased to|decreased by|decrease of|declined to"
        "|declined by|decline of|reduced to|reduced by|raised to|raised by|cut to|lowered to"
        "|lowered by|amounted to|amounts to|amounting to|came to|comes to|total of|totaling"
        "|totalling|totaled|totalled|numbered|numbers|numbering|reached|reaching|exceeded"
        "|numbered but|numbering but"
        "|averaged|averaging|stood at|stands at|estimated at|put at|fixed at|set at|down to"
        "|up from|down from|average of|sum of|strength of|equal to|equals|equaled"
        "|as many as|as few as|only|all|against|of whom|of which|of them|of these|of those|as "
        "against"
        "|compared with|compared to|( total|number to|numbers to"
        "|total was|total is|number was|number is|strength was"
        "|wounded :|dead :|killed :|arrested :|missing :|losses :|total :|number :|totals"
        "|wounded ,|dead ,|killed ,|missing ,|captured ,|injured ,|drowned ,|sick ,|prisoners ,"
        "|of the total|doubled to|estimated|mere|quota of|target of"
        "|committee of|delegation of|commission of|panel of|squad of|population of|garrison of"
        "|crew of|crowd of|force of|audience of|party of|group of"
        "|staff of|amount of|there were|there are|there have been|there had been|there has been"
        "|detachment of|body of|gang of|team of|majority of|membership of|circulation of|army of"
        "|enrolment of|enrollment of|output of|doubled from|trebled from|quorum of|strength|losses"
        "|casualties|captured :|prisoners :|deported :|shot :|executed :|hanged :"
        "|reduction to|reductions to|reduction of|differential of|difference of|margin of|gap of"
        "|level of|surplus of|deficit of|shortfall of|balance of|rights to|proposed|demanded"
        "|offered|requested|promised|granted|allotted"
        "|number of|limit of|ceiling of|minimum of|maximum of|at least|at most|a further|another"
        "|an additional"
    ),
    after=phrases(
        "of whom|of them|of us|of these|of those|of which|were|are|have been|had been|will be|died"
        "|will|would|could|must|, those|, which|, who|, whom|, of which|, of whom|, mostly|, all"
        "|had|have|voted|abstained|escaped|survived|returned|gathered|remained|others|shot"
        "|captured|hanged|executed|deported|released|drowned|sick|dead|wounded"
        "|less than|fewer than|more than|less|fewer|perished|fled|arrived|landed|deserted|attended"
        "|enlisted|embarked|recovered|joined"
        "|killed|missing|injured|arrested|per head|per capita|in all|aggregate|in the aggregate"
        "|in number|in total|altogether|in favor|in favour|against|abstentions|strong|in 10"
    ),
    repeats=words(
        ", and or to : ( against with than by ; but not while only in of was were for whom which "
        "these those them another"
    ),
    unhedged_after=words("at"),
    definite=words("the these those other"),
    having=words("hold holds held has had have won gained got polled obtained secured lost"),
    changes=words(
        "increase increased increases decrease decreased decreases rise rose risen rises raise "
        "raised fall fell fallen falls drop dropped reduction reduced cut lowered grew grown "
        "growth decline declined advance advanced jumped climbed doubled trebled expanded"
    ),
    groups=words(
        "committee delegation commission panel squad population garrison crew crowd force audience "
        "party group staff detachment body gang team membership army enrolment enrollment quorum "
        "strength complement capital value cost price length height area depth speed"
    ),
    comparing=phrases("compared with|compared to|against|as against|up from|down from|than"),
    pricing=words("at @"),
    heads=phrases("number of|numbers of|no. of|nos. of|quantity of|amount of|total"),
    strong=words("strong"),
    sharing=words("in on at from of under upon for with by to near below above behind"),
    being=words("is are was were being"),
    many=words("them whom"),
    amounts=words(
        "number numbers total totals average averages amount strength population casualties losses "
        "sum rate rates excess deficiency increase decrease maximum minimum majority attendance "
        "admissions births deaths marriages arrivals departures enrolment enrollment circulation "
        "figure figures output yield proportion membership crew complement garrison level "
        "limit ceiling quota"
    ),
)

LABELS = Labels(
    strong=phrases(
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
        "|issn|doi|law|pl|p.l.|h.r."
        "|grant|account|a/c|serial|mod.|model|mk.|type|category|class|grade|phase"
        "|stage|step|nsc|nie|snie|fy|fiscal year|cy|anno|a.d.|b.c.|par"
        "|verses|fonds.|series|subseries|entry|case|cases no.|dossier|record group|rg|entry no."
        "|military unit|field post|postal code|reichsgesetzblatt|bgbl.|sheet."
        "|paragraph numbered|paragraphs numbered|article numbered|articles numbered|note numbered"
        "|letter numbered|despatch numbered|dispatch numbered|instruction numbered|, numbered"
        "|list numbered|lists numbered|item numbered|items numbered|section numbered"
        "|sections numbered|clause numbered|clauses numbered|exhibit numbered|exhibits numbered"
        "|claim numbered|claims numbered|case numbered|cases numbered|page numbered"
        "|pages numbered|box numbered|boxes numbered|map numbered|maps numbered|lot numbered"
        "|lots numbered|telegram numbered|telegrams numbered|despatches numbered"
        "|notes numbered|enclosure numbered|enclosures numbered|inclosure numbered"
        "|inclosures numbered|question numbered|questions numbered|point numbered"
        "|points numbered|bond numbered|bonds numbered|vouchers numbered|voucher numbered"
    ),
    weak=phrases(
        "group|camp|zone|sector|district|house|building|unit|plan|project|department|division"
        "|regiment|army|corps|brigade|battalion|company|platoon|school|factory|plant|mine|shaft"
        "|workshop|station|post|area|region|ward|precinct|barrack|block|stalag|oflag|gulag|base"
        "|operation|program|programme|version|variant|option|attempt|day|week|month|chapter"
        "|bureau|section|committee|sub-committee|vessel|boat|submarine|u-boat|aircraft|object"
        "|facility|institute|laboratory|team|squad|circuit|branch|village|kolkhoz|trust|fond"
    ),
    after=phrases(
        "a.m.|p.m.|am|pm|a.m|p.m|o'clock|o’clock|hrs|hours local time|hours gmt|gmt|noon"
        "|° line|° parallel|degree line|degree parallel"
        "|pp|p.|pp.|ff|ff.|vols|vols.|ed.|edn|edn.|b.c.|a.d.|bc|ad|bce|ce|z|uhr"
    ),
    hours=words("hours hrs"),
    clock_prepositions=words("at by until till from to before after"),
    determiners=words("the this that these those a an each every our their his its her"),
    conjunctional=words("that"),
    months=words(
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec"
    ),
    streets=words(
        "street st road rd avenue ave square lane boulevard blvd place drive terrace court "
        "gardens crescent strasse straße platz allee damm ulitsa prospekt rue via weg gasse"
    ),
    names=words("power powers"),
    holy_books=words(
        "samuel kings chronicles maccabees esdras corinthians thessalonians timothy peter john"
    ),
    sovereigns=words(
        "vict vic victoria geo george will william wm edw edward eliz elizabeth anne ann car chas "
        "charles jac james hen henry ric rich gul mar"
    ),
    chapters=words("c ch cap chap chapter cc"),
    compass=words("n s e w north south east west"),
    place_prepositions=words(
        "in from to at near of for with within by inside outside around into through against "
        "between and gave give gives given giving lend lends lent send sends sent offer offers "
        "offered sell sells sold supply supplied furnish furnished grant granted pay pays paid"
    ),
    year_contexts=words("in since of by until till during the from after before to between and "
                         "for on early late mid around about through than year spring summer "
                         "autumn fall winter end beginning"),
)  # fmt: skip

ENGLISH = Language(
    tag="en",
    telling=words("the of and to that was for with were by which from"),
    numbers=NUMBERS,
    nouns=NOUNS,
    statements=STATEMENTS,
    labels=LABELS,
    units=PhraseTable({**_DURATIONS, **_MEASURES, **_PERCENTAGES, **_MONEY}),
    unit_signs=unit_signs(),
    currency_prefixes=currency_prefixes(),
    currency_names=PhraseTable({
        form: unit for form, unit in _MONEY.items() if form.endswith(("s", " sterling"))
    }),
    weights_like_money={"pound": Unit("lb", "measure")},
    unit_adjectives=words(
        "full whole consecutive successive calendar ingot deadweight displacement "
        "more additional further long short working "
        "solid entire complete extra lean gross net running linear other different "
        "single official english american german russian french spanish austrian swedish danish "
        "italian british statute geographical marine"
    ),
    sure_units=words(
        "tons gallons bushels acres hectares miles years months weeks days hours dollars francs "
        "roubles rubles rupees"
    ),
    currency_adjectives=phrases(
        "us|u.s.|american|soviet|german|east german|west german|east|west|gold|silver|paper|swiss"
        "|french|british|canadian|australian|convertible|old|new|czech|austrian|hungarian|polish"
        "|turkish|egyptian|italian|belgian|swedish|norwegian|danish|finnish|indian|transferable"
        "|foreign currency|valuta|spanish|mexican|maria theresa|prussian|rhenish|venetian|dutch"
        "|haikwan|kuping|shanghai|hong kong|new zealand|tsarist|imperial|royal|roman"
    ),
    limits_before=limits({
        "at_least": "well over|well above|far more than|considerably more than|slightly more than"
        "|a little more than|a little over|rather more than|considerably over|more than|over"
        "|above|at least|no less than|not less than|no fewer than"
        "|not fewer than|upwards of|upward of|in excess of|exceeding|better than|a minimum of"
        "|minimum of|greater than|at the least|at a minimum|>|≥",
        "at_most": "well under|well below|far fewer than|far less than|considerably less than"
        "|slightly less than|a little under|a little less than|less than|fewer than|under|below"
        "|at most|at the most|no more than|up to"
        "|not more than|not exceeding|not to exceed"
        "|a maximum of|maximum of|not over|no greater than|<|≤"
        "|not exceed|never exceed|never exceeded"
        "|at the very most|no longer than|not above",
        "approximate": "about|around|approximately|approx.|approx|ca.|ca|c.|circa|some|nearly"
        "|almost|roughly|close to|an estimated|estimated|perhaps|virtually|practically"
        "|in the neighborhood of|in the neighbourhood of|in the order of|on the order of"
        "|of the order of|~|≈|probably|as much as about|just about|something like|just under"
        "|just over|more or less|in the region of|close upon|close on|little short of",
    }),
    limits_after=limits({
        "at_least": "or more|and more|or over|and over|and above|or above|at least|at the least"
        "|upwards|or better|+",
        "at_most": "or less|or fewer|or under|and under|at most|at the most|or below"
        "|at a maximum|maximum",
        "approximate": "or so|or thereabouts|-odd|odd",
    }),
    during=words("over"),
    lasting=words(
        "for in within of least most only than after about nearly under over during by took take "
        "takes taken last lasted lasts next first another full whole or to until and but exactly "
        "just spent passed past per every a ( is was delayed remained stayed waited as with"
    ),
    beneath=words("under"),
    distributives=words("any every each no"),
    points=words("points"),
    bounds_go_on=words(
        "for well just of is was are were been after in within a by took take taken takes lasted "
        "last lasts and or spent spend served some at with"
    ),
    range_openers={"from": words("to until through"), "between": words("and to")},
    range_words=phrases("to|up to|through|-|–|—|‐|‑"),
    alternatives=words("or"),
    dating=words("in for by during on at"),
    dimension_links=words("by x ×"),
    age_before=phrases("aged|ages|age|age of|ages of|aged from|age group|age :|age groups"),
    age_after=phrases("old|of age"),
    age_said=phrases(
        "he is|he was|she is|she was|he turned|she turned|eldest|youngest|oldest"
    ),
    age_goes_on=words("when and at but who was had"),
    age_limits=limits({
        "at_least": "over|above|older than",
        "at_most": "under|below|younger than",
        "approximate": "about|around",
    }),
    aged_persons=words(
        "children child persons people men women boys girls youths those anyone youngsters "
        "adolescents citizens workers juveniles minors males females"
    ),
    person=words(
        "person man woman child boy girl youth widow widower husband wife son daughter brother "
        "sister mother father orphan prisoner defendant witness worker peasant farmer student "
        "pupil "
        "soldier officer sailor engineer teacher doctor nurse clerk apprentice servant maid weaver "
        "smith miner priest nun refugee victim suspect deceased lad maiden bride groom nephew "
        "niece "
        "cousin uncle aunt grandson granddaughter grandmother grandfather driver guard merchant "
        "minister president ambassador "
        "secretary general colonel major captain lieutenant bishop professor judge chairman"
    ),
    young=words(
        "child boy girl son daughter brother sister orphan grandson granddaughter nephew niece "
        "cousin"
        " maiden lad"
    ),
    rates=Rates(
        links=words("a an per pr each every the /"),
        denominators=PhraseTable({
            "head": "head", "capita": "head", "person": "person", "man": "man",
            "inhabitant": "inhabitant", "worker": "worker", "family": "family",
            "quarter": "quarter", "household": "household", "piece": "piece", "copy": "copy",
            "unit": "unit", "bale": "bale", "sack": "sack", "bag": "bag", "crate": "crate",
            "chest": "chest", "cask": "cask", "bottle": "bottle", "tree": "tree",
            "passenger": "passenger", "ticket": "ticket", "share": "share", "word": "word",
            "annum": "year", "diem": "day", "mensem": "month",
        }),
        adverbs=PhraseTable({
            "annually": "year", "yearly": "year", "per year": "year", "p.a.": "year",
            "monthly": "month", "weekly": "week", "daily": "day", "hourly": "hour",
            "apiece": "piece",
        }),
        not_before=words("ago before later after earlier hence previously old"),
        per=words("per pr"),
        of_any_noun=words("per pr"),
        shortened=words("pr"),
    ),
    votes=Votes(
        openers=PhraseTable({
            **dict.fromkeys(
                ("vote was", "vote of", "votes of", "voting", "voted", "voted down", "division of",
                 "carried", "carried by", "passed by", "adopted by", "approved by", "rejected by",
                 "defeated by"),
                True,
            ),
            "majority of": False,
        }),
        links=words("to - – against"),
        noun="votes",
        sides=phrases("ayes|noes|yeas|nays|contents|not-contents|majority"),
    ),
    old_money=OldMoney(
        pound="pound",
        letter="l",
        glued={"c": Unit("cent", "money")},
        signs={"s": (Unit("shilling", "money"), 20), "d": (Unit("penny", "money"), 12)},
        slash=Unit("shilling", "money"),
        not_after=words("the early mid late middle his her their in - –"),
    ),
    parts_of={
        ("pound", "shilling"): 20, ("pound", "penny"): 240, ("shilling", "penny"): 12,
        ("rouble", "kopeck"): 100, ("mark", "pfennig"): 100, ("Reichsmark", "pfennig"): 100,
        ("Deutsche mark", "pfennig"): 100, ("dollar", "cent"): 100, ("franc", "centime"): 100,
        ("rupee", "anna"): 16, ("schilling", "groschen"): 100, ("foot", "inch"): 12,
        ("lb", "ounce"): 16,
    },
    extents=words("deep wide long high thick broad square diameter apart"),
    signs_of_parts={"in": Unit("inch", "measure")},
    currency_suffixes=words("sterling"),
    folds=_FOLDS,
    fold=words("fold"),
    scores=words("won lost beat beaten defeated score scored drew draw"),
    ratio_words=words("ratio scale odds proportion superiority advantage majority"),
    ratio_links=words("to"),
    ratio_openers=words("as"),
    parts=PhraseTable({
        "out of": True, "out of every": True, "in every": True, "per": True, "in": False,
    }),
    wholes=words("the his her its our their these those"),
    negative=words("minus - −"),
    negative_after=phrases("below zero|below freezing|of frost"),
    below_zero=words("degree °C °F"),
)  # fmt: skip
