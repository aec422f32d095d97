"""The words that tie a figure to what stands beside it, one table a language.

Whoever adds a language adds a table. The alternatives of all tables are tried on every text, for
texts quote each other.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class SentenceWords(NamedTuple):
    """How a language ties a figure to names and dates, and says "more" and "of them".

    Each field is a regular expression of alternatives. `genitives` are the prepositions that tie a
    date to the noun before it; `comparisons` set two figures beside each other; `papers` are what
    bears a date of its own ("my letter of"); `afterwards` says that the date before is left
    behind, `present` that a clause is about the time of writing; `insertions` begin a part between
    commas that only describes what it stands behind. VEIL stands for a mention.
    """

    prepositions: str
    articles: str
    conjunctions: str
    respectively: str
    increments: str
    parts: str
    genitives: str
    comparisons: str
    papers: str
    afterwards: str
    present: str
    insertions: str


LANGUAGES: Final = (
    SentenceWords(
        prepositions="of|in|at|from|by|for|on|during|through|throughout|within|as of|to|under|near",
        articles="the|this|that",
        conjunctions="and|but|while|whereas|although|though|because|so|which|who",
        respectively="respectively",
        increments="more|another|other|others|further|additional|additionally|only|remaining|rest|"
        "half|of these|of them|of those|of whom|of which|among them|among whom|including|"
        "in addition",
        parts="of|out of",
        genitives="of",
        comparisons="(?:as )?(?:against|compared with|compared to)|in comparison with|instead of",
        papers="letters?|telegrams?|despatch(?:es)?|dispatch(?:es)?|notes?|reports?|memorandum|"
        "circulars?|instructions?|laws?|acts?|decrees?|ordinances?|orders?|treaty|convention|"
        "agreement|contract|(?<!was )(?<!were )(?:signed|concluded)|dated",
        afterwards="now|at present|nowadays|currently|to date|so far|hitherto|since then|"
        "since(?!\\s*VEIL)",
        present="is|are|stands?|amounts?",
        insertions="which|who|whose|[a-z]{2,}ed|built|begun|lit|made|sold|bought|burnt",
    ),
    SentenceWords(
        prepositions="von|vom|in|im|aus|bei|beim|für|am|an|auf|während|seit|nach|zum|zur|durch",
        articles="der|die|das|des|dem|den|dieser|dieses",
        conjunctions="und|aber|während|wobei|obwohl|weil|die|der|das",
        respectively="beziehungsweise|bzw\\.",
        increments="weitere|weiteren|andere|anderen|zusätzlich|übrigen|davon|darunter|nur|außerdem|"
        "noch",
        parts="von|der|unter",
        genitives="von|vom|des|der",
        comparisons="gegen|gegenüber|statt|verglichen mit|im Vergleich zu",
        papers="Schreibens?|Briefe?s?|Telegramme?s?|Berichte?s?|Noten?|Erlass(?:es)?|Erlaß|"
        "Verordnung|Gesetz(?:es)?|Vertrage?s?|Abkommens?|Verfügung|Befehle?s?",
        afterwards="jetzt|gegenwärtig|seitdem|seither|nunmehr|zur Zeit|derzeit|bisher",
        present="ist|sind|beträgt|betragen",
        insertions="der|die|das|dessen|deren|welcher|welche|welches",
    ),
    SentenceWords(
        prepositions="de|du|des|d['’]|dans|en|à|au|aux|par|pour|sur|pendant|durant|depuis",
        articles="le|la|les|l['’]|ce|cette|ces",
        conjunctions="et|mais|tandis que|alors que|bien que|parce que|qui",
        respectively="respectivement",
        increments="autres|autre|encore|supplémentaires|restants|dont|parmi eux|seulement|en outre",
        parts="de|des|sur|parmi",
        genitives="de|du|des|d['’]",
        comparisons="contre|au lieu de|par rapport à",
        papers="lettres?|télégrammes?|dépêches?|notes?|rapports?|circulaires?|lois?|décrets?|"
        "arrêtés?|ordonnances?|traités?|conventions?|contrats?",
        afterwards="maintenant|actuellement|depuis lors|à présent|jusqu['’]ici",
        present="est|sont|s['’]élève|s['’]élèvent",
        insertions="qui|dont|lequel|laquelle|[a-zà-ÿ]{2,}ée?s?",
    ),
    SentenceWords(
        prepositions="в|во|на|из|от|у|за|с|со|по|при|для|к",
        articles="",
        conjunctions="и|а|но|тогда как|хотя|который|которые|которых",
        respectively="соответственно",
        increments="ещё|еще|другие|других|дополнительно|остальные|остальных|из них|в том числе|"
        "только",
        parts="из",
        genitives="от",
        comparisons="против|вместо|по сравнению с",
        papers="письм[а-я]{1,3}|телеграмм[а-я]{1,3}|донесени[а-я]{1,3}|записк[а-я]{1,3}|"
        "закон[а-я]{0,3}|постановлени[а-я]{1,3}|указ[а-я]{0,3}|приказ[а-я]{0,3}|"
        "договор[а-я]{0,3}|соглашени[а-я]{1,3}",
        afterwards="теперь|сейчас|ныне|с тех пор|до сих пор|в настоящее время",
        present="есть|имеется|составляет|составляют",
        insertions="котор[а-я]{2,3}",
    ),
)
