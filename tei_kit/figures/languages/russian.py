"""Russian: number words, units, currencies, and the words around figures."""

from __future__ import annotations

from decimal import Decimal

from tei_kit.figures.language import (
    Labels,
    Language,
    Nouns,
    NumberWords,
    Rates,
    Statements,
    Unit,
    Votes,
)
from tei_kit.figures.languages._signs import currency_prefixes, unit_signs
from tei_kit.figures.languages._tables import limits, numbered, phrases, units, words
from tei_kit.figures.numerals import rounded
from tei_kit.figures.phrases import PhraseTable

_ONES = numbered(
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать "
    "тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
) | {
    "одна": 1, "одного": 1, "две": 2, "двух": 2, "трех": 3, "трёх": 3, "четырех": 4, "пяти": 5,
    "шести": 6, "семи": 7, "восьми": 8, "девяти": 9, "десяти": 10, "двумя": 2,
    "тремя": 3, "четырьмя": 4, "пятью": 5, "шестью": 6, "восемью": 8, "девятью": 9,
    "двое": 2, "трое": 3, "четверо": 4, "пятеро": 5, "шестеро": 6, "семеро": 7, "одну": 1,
    "двум": 2, "трем": 3, "трём": 3, "четырем": 4, "ста": 100,
    "двухсот": 200, "трехсот": 300, "трёхсот": 300, "четырехсот": 400, "пятисот": 500,
    "шестисот": 600, "семисот": 700, "восьмисот": 800, "девятисот": 900,
    "сто": 100, "двести": 200, "триста": 300, "четыреста": 400, "пятьсот": 500, "шестьсот": 600,
    "семьсот": 700, "восемьсот": 800, "девятьсот": 900,
}  # fmt: skip
_TENS = numbered(
    "двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто", 20, 10
) | numbered(
    "двадцати тридцати сорока пятидесяти шестидесяти семидесяти восьмидесяти девяноста", 20, 10
)
_STOPS = words(
    "и а но или что как в во на с со по из за от до у о об к ко для при про без под над перед "
    "через между из-за не ни бы же ли то это эти этот эта их его ее её он она они мы вы я был была "
    "было были есть будет является являются также том тем них ним нас вас кто где когда если чем "
    "идет идёт идут пошло приходится приходилось раз около более менее свыше каждый каждая "
    "которых которые из-под года году год против"
)
_NOUNS_LIKE_ADJECTIVES = words(
    "рабочих служащих военнослужащих раненых убитых пленных арестованных военнопленных учащихся "
    "верующих трудящихся заключенных заключённых задержанных больных взрослых"
)


def _adjective(stem: str, masculine: str = "ый") -> str:
    """Return an adjective with its endings, as `units` takes forms: "8-часовой"."""
    endings = words("ого ому ом ая ой ую ое ые ых") | {masculine}
    return "|".join(stem + ending for ending in sorted(endings))


_UNITS = {
    **units("percentage", {
        "percent": "%|процент|процента|процентов|проц.",
        "percentage point": "процентных пункта|процентных пунктов|процентный пункт",
        "permille": "‰|промилле",
    }),
    **units("duration", {
        "second": "секунда|секунды|секунд|секунду|сек.",
        "minute": "минута|минуты|минут|минуту|мин.",
        "hour": f"час|часа|часов|{_adjective('часов', 'ой')}",
        "day": f"день|дня|дней|сутки|суток|{_adjective('дневн')}|{_adjective('суточн')}",
        "week": f"неделя|недели|недель|неделю|{_adjective('недельн')}",
        "month": f"месяц|месяца|месяцев|мес.|{_adjective('месячн')}",
        "year": "год|лет|летний|летняя|летнее|летнего|летнему|летнем|летней|летнюю|летних|летние",
    }),
    **units("measure", {
        "t": "тонна|тонны|тонн|тонну|т",
        "kg": "килограмм|килограмма|килограммов|кг",
        "g": "грамм|грамма|граммов",
        "Zentner": "центнер|центнера|центнеров|ц|цент.",
        "funt": "фунт|фунта|фунтов|фун.",
        "zolotnik": "золотник|золотника|золотников",
        "berkovets": "берковец|берковца|берковцев",
        "pood": "пуд|пуда|пудов",
        "km": "километр|километра|километров|км",
        "m": "метр|метра|метров|м",
        "verst": "верста|версты|верст|вёрст|версту",
        "sazhen": "сажень|сажени|сажен|саженей|саж.",
        "arshin": "аршин|аршина|аршинов|арш.",
        "vershok": "вершок|вершка|вершков",
        "chetvert": "четвертей",
        "vedro": "ведро|ведра|ведер|вёдер",
        "ha": "гектар|гектара|гектаров|га",
        "dessiatin": "десятина|десятины|десятин|десятину|дес.",
        "km2": "кв. км|км²|квадратных километров|квадратных километра",
        "m2": "кв. м|м²|квадратных метров|квадратных метра",
        "m3": "куб. м|м³|кубометров|кубометра|кубических метров",
        "l": "литр|литра|литров|л",
        "kW": "квт",
        "kWh": "квт-ч|квт.ч",
        "degree": "градус|градуса|градусов|°",
        "°C": "°C|°С",
    }),
    **units("money", {
        "rouble": "рубль|рубля|рублей|руб.|р.",
        "kopeck": "копейка|копейки|копеек|копейку|коп.",
        "mark": "марка|марки|марок",
        "dollar": "доллар|доллара|долларов|долл.|$",
        "franc": "франк|франка|франков",
        "pound": "фунтов стерлингов|фунта стерлингов",
        "zloty": "злотый|злотых",
        "crown": "крон|кроны",
        "yuan": "юань|юаня|юаней",
    }),
}  # fmt: skip


def _is_plural(word: str) -> bool:
    if word in _NOUNS_LIKE_ADJECTIVES:
        return True
    adjective = word.endswith(("ых", "их", "ной", "ского", "ние", "ые", "ие", "ыми", "ими"))
    verb = word.endswith(
        ("ость", "ено", "ано", "ято", "ались", "ились", "елись", "лось", "ался", "ился")
    )
    return len(word) > 2 and word not in _STOPS and not (adjective or verb)  # noqa: PLR2004


RUSSIAN = Language(
    tag="ru",
    telling=words("и в на с что по не из для от за к его как это был было были"),
    numbers=NumberWords(
        ones=_ONES,
        tens=_TENS,
        hundreds=frozenset(),
        magnitudes={
            "тысячу": Decimal(10**3), "тысячам": Decimal(10**3), "тысячами": Decimal(10**3),
            "миллиону": Decimal(10**6), "десяток": Decimal(10), "десятка": Decimal(10),
            "десятков": Decimal(10), "сотни": Decimal(100), "сотен": Decimal(100),
            "тысяча": Decimal(10**3), "тысячи": Decimal(10**3), "тысяч": Decimal(10**3),
            "миллион": Decimal(10**6), "миллиона": Decimal(10**6), "миллионов": Decimal(10**6),
            "миллиард": Decimal(10**9), "миллиарда": Decimal(10**9), "миллиардов": Decimal(10**9),
        },
        magnitude_signs={
            "тыс": Decimal(10**3), "млн": Decimal(10**6), "млрд": Decimal(10**9),
        },
        denominators={"трети": (3, True), "четверти": (4, True)},
        ordinals=frozenset(),
        ordinal_endings=words("й го я е му ю х"),
        half=words("половина половину половины половине половиной"),
        shares={
            form: share
            for forms, share in (
                ("треть трети третью", rounded(Decimal(1) / 3)),
                ("четверть четверти", Decimal("0.25")),
            )
            for form in forms.split()
        },
        halves_behind=phrases("с половиною|с половиной"),
        bare=words("тысяча тысячу миллион"),
        cardinal_endings=words("ти х ми мя ть мь"),
        rounding=words("десяток"),
        mixed=dict.fromkeys(("полтора", "полторы", "полутора"), Decimal("1.5")),
        articles=frozenset(),
        conjunctions=frozenset(),
        of=frozenset(),
        decimal_comma=True,
    ),
    nouns=Nouns(
        is_plural=_is_plural,
        stops=_STOPS | _ONES.keys() | _TENS.keys(),
        persons=words(
            "человек рабочих солдат офицеров членов жителей беженцев женщин детей крестьян "
            "служащих военнослужащих семей депутатов арестованных убитых раненых"
        ),
        conjunctions=words("и или"),
        adverb_endings=("ть", "ти", "ться", "но", "ло", "ли"),
        follows=True,
    ),
    statements=Statements(
        before=phrases(
            "до|на|всего|составил|составила|составило|составляет|составили|итого|насчитывается"
            "|насчитывает|из них|в том числе|свыше|более|около|против|лишь|только"
            "|коих было|которых было|числе оных|числом|состояло|имелось|оказалось"
            "|убито|ранено|погибло|арестовано|взято|умерло|прибыло|выбыло"
        ),
        after=phrases("из них|убито|ранено|арестовано|человека|убитых|раненых"),
        repeats=words(", и или до на против числе них"),
        unhedged_after=words("в к"),
    ),
    labels=Labels(
        strong=phrases(
            "№|№№|n|стр.|с.|л.|лл.|д.|оп.|ф.|п.|пп.|ст.|статья|статьи|статье|статьей|том|т.|папка"
            "|глава|гл.|пункт|пункта|параграф|§|приказ|директива|телеграмма|протокол|экз.|тел."
            "|лист|листы|дело|фонд|опись|рис.|табл.|приложение|на №|кв.|комната|д|вх.|исх."
        ),
        weak=phrases("лагерь|зона|группа|дивизия|полк|армия|корпус|бригада|завод|шахта"),
        after=phrases("т. т.|тт.|г.|гг.|год|года|году|годов|годы|годах"),
        clock_prepositions=words("в к до около с после"),
        clock_nouns=words("час часа часов часам"),
        hour_signs=words("ч час"),
        determiners=frozenset(),
        months=words(
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
        ),
        streets=words("улица ул проспект пер площадь"),
        place_prepositions=words("в на из"),
        year_contexts=words("в с к до после около"),
    ),
    units=PhraseTable(_UNITS),
    unit_signs=unit_signs(),
    currency_prefixes=currency_prefixes(),
    limits_before=limits({
        "at_least": "более|свыше|больше|не менее|не меньше|более чем|как минимум",
        "at_most": "до|менее|меньше|не более|не больше|не свыше",
        "approximate": "около|примерно|почти|приблизительно|порядка|ок.",
    }),
    range_openers={"от": words("до"), "с": words("до")},
    range_words=phrases("до|-|–|—"),
    alternatives=words("или"),
    age_before=phrases("в возрасте|возраст|в возрасте от"),
    age_after=phrases("от роду|отроду"),
    rates=Rates(
        links=words("в с на за /"),
        denominators=PhraseTable({
            "сутки": "day", "день": "day", "месяц": "month", "год": "year", "час": "hour",
            "неделю": "week", "душу": "head", "гектар": "ha", "га": "ha", "гектара": "ha",
            "человека": "person",
        }),
        adverbs=PhraseTable({
            "ежегодно": "year", "ежемесячно": "month", "ежедневно": "day",
        }),
        not_before=frozenset(),
        per=words("на"),
    ),
    dating=words("в на к за"),
    votes=Votes(openers=PhraseTable({}), links=words("против"), noun="голосов"),
    parts_of={("rouble", "kopeck"): 100, ("pood", "funt"): 40},
    signs_of_parts={"к": Unit("kopeck", "money"), "ко": Unit("kopeck", "money")},
    parts=PhraseTable({"из": True}),
    negative=words("минус - −"),
    negative_after=phrases("ниже нуля|мороза"),
    below_zero=words("degree °C"),
)  # fmt: skip
