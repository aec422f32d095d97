"""English words that show that a number is a name and no figure."""

from __future__ import annotations

from tei_kit.figures.languages._tables import phrases, words
from tei_kit.figures.word_tables import Labels

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
