"""English: what surrounds figures, and its tables of numbers, units, nouns, labels."""

from __future__ import annotations

from tei_kit.figures.language import Language
from tei_kit.figures.languages._english_labels import LABELS
from tei_kit.figures.languages._english_nouns import NOUNS
from tei_kit.figures.languages._english_numbers import FOLDS, NUMBERS
from tei_kit.figures.languages._english_statements import STATEMENTS
from tei_kit.figures.languages._english_units import DURATIONS, MEASURES, MONEY, PERCENTAGES
from tei_kit.figures.languages._signs import currency_prefixes, unit_signs
from tei_kit.figures.languages._tables import limits, phrases, words
from tei_kit.figures.phrases import PhraseTable
from tei_kit.figures.word_tables import OldMoney, Rates, Unit, Votes

ENGLISH = Language(
    tag="en",
    telling=words("the of and to that was for with were by which from"),
    numbers=NUMBERS,
    nouns=NOUNS,
    statements=STATEMENTS,
    labels=LABELS,
    units=PhraseTable({**DURATIONS, **MEASURES, **PERCENTAGES, **MONEY}),
    unit_signs=unit_signs(),
    currency_prefixes=currency_prefixes(),
    currency_names=PhraseTable({
        form: unit for form, unit in MONEY.items() if form.endswith(("s", " sterling"))
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
    folds=FOLDS,
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
