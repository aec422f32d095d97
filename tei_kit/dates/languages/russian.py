"""The words that make dates in Russian."""

from __future__ import annotations

from tei_kit.dates.languages.clock import Clock, by_half
from tei_kit.dates.languages.company import Company
from tei_kit.dates.languages.language import Language, list_of, words

_STEMS = list_of("перв втор треть четверт пят шест седьм восьм девят десят")
_HARD = list_of("ый ой ого ому ым ом ая ую ою ое ые ых")
_SOFT = list_of("ий его ему им ем я ю ей е и их")
_DECADES = list_of("двадцат тридцат сороков пятидесят шестидесят семидесят восьмидесят девяност")
_CARDINALS = list_of(
    "один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать"
)
_GENITIVE = {"двух": 2, "трех": 3, "трёх": 3, "одну": 1, "две": 2}
_ORDINALS = {
    stem + ending: number
    for number, stem in enumerate(_STEMS, 1)
    for ending in (_SOFT if stem == "треть" else _HARD)
} | {"третий": 3, "двадцатых": 20}
_IN_MONTHS = list_of(
    "январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре"
)
_TO_MONTHS = list_of(
    "январю февралю марту апрелю маю июню июлю августу сентябрю октябрю ноябрю декабрю"
)

_OLD_MONTHS = list_of(
    "январь февраль мартъ апрѣля май іюня іюля августъ сентябрь октябрь ноябрь декабрь"
)
_OLD_IN_MONTHS = list_of(
    "январѣ февралѣ мартѣ апрѣлѣ маѣ іюнѣ іюлѣ августѣ сентябрѣ октябрѣ ноябрѣ декабрѣ"
)
"""As they were spelled before 1918."""


def _endings(number: int, stems: str, endings: str) -> dict[str, int]:
    """Return words with their endings; a hyphen is none."""
    return {
        stem + ending.strip("-"): number for stem in stems.split() for ending in endings.split()
    }


_ADJECTIVE, _SOFT_ADJECTIVE = "ый ого ому ом ым ая ой ую", "ий его ему ем им ая ей ую"
_UNITS = (
    _endings(1, "дн", "я ю и ей ям") | {"день": 1} | _endings(2, "недел", "я и ю е ь")
    | _endings(3, "месяц", "- а у е ы ев") | _endings(4, "квартал", "- а у е")
    | _endings(5, "год", "- а у ом ы ов ам ах") | {"лет": 5}
    | _endings(6, "век", "- а у е") | {"в.": 6}
)  # fmt: skip

_COMPANY = Company(
    before_year=words("в во с со до от к на после между начала конца начале конце весной летом "
                      "осенью зимой около за"),
    before_year_or_count=words("в до от к на после между около за с"),
    before_month=words("в с до к на по от после между за начале середине конце месяце"),
    before_weekday=words("в во"),
    before_day=words("от с со до к на по"),
    day_cases=words("го ого"),
    weekday_verb_endings=("ал", "ил", "ел", "ала", "ила", "ела", "али", "или", "ели", "лся", "лась",
                          "лись", "шли", "шел", "шла", "шло", "был", "была", "было", "были"),
    before_quarter=words("в во за на к до от с по конца начала конце начале"),
    before_short_year=words("в во с со до к на после от весной летом осенью зимой"),
    numbers=words("номер н стр с л лл д оп ф дело опись фонд лист листы папка том протокол "
                  "постановление приказ пункт п ст статья комната тел квартира дом"),
    counted=words(
        "человек чел людей рабочих крестьян солдат офицеров семей тонн кг км метров рублей руб "
        "долларов марок процентов экземпляров экз часов минут дней недель месяцев лет миллионов "
        "млн тыс тысяч гектаров предприятий беженцев членов коп ч час часа"
    ),
    year_verbs=words("был стал"),
    determiners=words("его их наш этот"),
    future_words=words("будет будут предстоящий намечено планируется должен должны следует"),
    open_words=words("до по к"),
)  # fmt: skip

_CLOCK = Clock(
    halves=by_half(morning="утра", afternoon="пополудни|вечера", night="ночи", noon="дня"),
    parts=by_half(
        morning="утром|утро", afternoon="вечером|вечер", night="ночью|ночь", noon="днем|днём"
    ),
    named={"полдень": 12, "полночь": 0},
    numbers={word: number for number, word in enumerate(_CARDINALS, 1)}
    | {"час": 1, "тринадцать": 13, "четырнадцать": 14, "пятнадцать": 15, "шестнадцать": 16,
       "семнадцать": 17, "восемнадцать": 18, "девятнадцать": 19, "двадцать": 20},
    hours=frozenset({"час.", "ч."}),
    long_hours=words("час часа часов ч"),
    minutes=frozenset({"минут", "минуты", "минута", "мин.", "мин", "м."}),
    minute_numbers={"десять": 10, "пятнадцать": 15, "двадцать": 20, "тридцать": 30, "сорок": 40,
                    "пятьдесят": 50},
    about=words("около примерно приблизительно"),
    openers={"с": words("до"), "между": words("и")},
    joints=words("до"),
    between_joints=words("и"),
    prepositions=words("в во к до после"),
    clear_prepositions=words("в"),
    to_date=words("на"),
    receipts=words("получено получена принято"),
    zone_names={
        "по московскому времени": "", "московского времени": "", "по местному времени": "",
        "местного времени": "", "мск": "", "по гринвичу": "Z",
    },
    counts_to_24=True,
)  # fmt: skip

LANGUAGE = Language(
    tag="ru",
    clock=_CLOCK,
    locale="ru",
    company=_COMPANY,
    letters=frozenset(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяѣіАБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯѢІ"
    ),
    months={
        name: number
        for names in (_IN_MONTHS, _TO_MONTHS, _OLD_MONTHS, _OLD_IN_MONTHS)
        for number, name in enumerate(names, 1)
    }
    | {"маия": 5, "маія": 5, "іюнь": 6, "іюль": 7, "генварь": 1, "генваря": 1, "генваре": 1},
    weekdays={"среду": 2, "пятницу": 4, "субботу": 5, "понедельника": 0, "вторника": 1, "среды": 2,
              "четверга": 3, "пятницы": 4, "субботы": 5, "воскресенья": 6},
    words={
        "ordinal": _ORDINALS,
        "cardinal": {word: number for number, word in enumerate(_CARDINALS, 1)} | _GENITIVE,
        "suffix": dict.fromkeys(("го", "ого", "му", "м", "ом", "е", "я", "ье", "ой", "й"), 1),
        "year_suffix": dict.fromkeys(("м", "го", "й", "му"), 1),
        "decade_suffix": dict.fromkeys(("е", "х", "ые", "ых", "гг"), 1),
        "decade": {
            stem + ending: number * 10
            for number, stem in enumerate(_DECADES, 2)
            for ending in ("ые", "ых", "ым")
        },
        "unit": _UNITS,
        "plural": dict.fromkeys(list_of("дней дни недель месяцы месяцев годы годов лет гг"), 1)
        | {"годах": 1, "гг.": 1},
        "part_unit": _endings(1, "половин", "а ы е у ой")
        | _endings(1, "полугоди", "е я ю и")
        | _endings(2, "квартал", "- а у е")
        | _endings(3, "трет", "ь и")
        | {"кв.": 2, "мес.": 7}
        | _endings(5, "декад", "а ы е у")
        | _endings(4, "недел", "я и ю е")
        | _endings(6, "дн", "и ей ях")
        | _endings(6, "чис", "ел лах")
        | _endings(7, "месяц", "а ев"),
        "season": {
            "весна": 1, "весной": 1, "весною": 1, "весны": 1, "весне": 1, "лето": 2, "летом": 2,
            "лета": 2, "осень": 3, "осенью": 3, "осени": 3, "зима": 4, "зимой": 4, "зимою": 4,
            "зимы": 4, "зиме": 4,
        },
        "position": _endings(1, "начал", "о а е у ом")
        | _endings(2, "середин", "а ы е у")
        | _endings(3, "кон", "ец ца це цу цом"),
        "this": dict.fromkeys(list_of("этого этом этот этой эту этим сего сей сим сем"), 0),
        "current": _endings(0, "текущ", _SOFT_ADJECTIVE)
        | _endings(0, "нынешн", "ий его ему ем им яя ей юю"),
        "last": _endings(-1, "прошл минувш прошедш истекш", f"{_ADJECTIVE} {_SOFT_ADJECTIVE}")
        | _endings(-1, "последн", "ий его ему ем яя ей юю их"),
        "next": _endings(1, "будущ следующ", _SOFT_ADJECTIVE),
        "previous": _endings(-1, "предыдущ", _SOFT_ADJECTIVE),
        "same": {"того же": 0, "том же": 0, "тот же": 0},
        "date_noun": {"числа": 1},
        "next_day": {"другой день": 1},
        "year_part": dict.fromkeys(
            (*_endings(1, "квартал", "- а у е"), *_endings(1, "полугоди", "е я ю и"), "кв."), 1
        ),
        "day_word": {
            "сегодня": 0, "вчера": -1, "завтра": 1, "позавчера": -2, "послезавтра": 2,
            "третьего дня": -2,
        },
        "month_word": {"с. м.": 0, "т. м.": 0, "п. м.": -1},
        "year_word": {"с. г.": 0, "т. г.": 0, "с/г": 0, "т/г": 0, "п. г.": -1},
        "year_after": {
            "г.": 1, "гг.": 1, "г": 1, "гг": 1, "год": 1, "года": 1, "году": 1, "годом": 1,
            "годы": 1, "годов": 1, "годах": 1, "г.г.": 1,
        },
        "part_of_day": {"утром": 0, "днем": 0, "днём": 0, "вечером": 0, "ночью": 1},
        "night": {"ночь": 1},
        "time": {"час": 1, "часа": 1, "часов": 1},
        "ago": {"назад": 1, "тому назад": 1},
        "fiscal": _endings(11, "хозяйственн операционн", _ADJECTIVE)
        | _endings(8, "сельскохозяйственн", _ADJECTIVE),
        "era": {"н. э.": 1, "до н. э.": -1},
        "in": {"в": 1, "во": 1, "через": 1, "чрез": 1},
        "on": {"в": 1},
        "from": {"с": 1, "со": 1, "от": 1},
        "between": {"между": 1},
        "to": {"по": 1, "до": 1, "на": 1},
        "and": {"и": 1},
        "or": {"или": 1},
        "not": {"не": 1},
        "later": {"позднее": 1, "позже": 1},
        "earlier": {"ранее": 1, "раньше": 1},
        "than": {"чем": 1},
        "before": {"перед": 1},
        "after": {"после": 1},
        "since": {"с": 1, "со": 1, "начиная с": 1},
        "until": {"до": 1},
        "by": {"к": 1, "ко": 1},
        "about": {"около": 2, "примерно": 2, "приблизительно": 2},
    },
)  # fmt: skip
