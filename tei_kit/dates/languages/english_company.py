"""The words that stand around dates in English and tell them from other figures and names."""

from __future__ import annotations

from tei_kit.dates.languages.company import Company
from tei_kit.dates.languages.language import words

COMPANY = Company(
    before_year=words(
        "as in since during until till year anno annum domini born died circa ca throughout "
        "early late mid calendar cy spring summer autumn fall winter of from before after by prior "
        "about around for through between back dated years lord"
    ),
    before_closed_year=words(
        "with against over enter entering entered least retired appointed resigned elected act"
    ),
    thoroughfares=words("street avenue square road boulevard lane bridge station quay"),
    amounts=words(
        "amount number total sum population garrison strength crowd loss average maximum minimum "
        "force excess output yield membership circulation depth height length distance altitude "
        "tonnage"
    ),
    before_bare_day=words(
        "left fought began sent wrote met got went fell held took died broke to ending letter "
        "telegram despatch dispatch wire cable message yours instant favour favor"
    ),
    past_endings=("ed",),
    ranking=words("ranked placed finished promoted married rated classed numbered entitled seed"),
    writings=words(
        "yours letter letters favor favour favors favours despatch dispatch despatches telegram "
        "note communication packet"
    ),
    chapters=words("c ch cap chap chapter cc sess stat"),
    yearly=words(
        "calendar "
        "budget budgets harvest harvests crop crops election elections campaign campaigns season "
        "agreement agreements treaty treaties convention conventions constitution constitutions "
        "law act plan plans program programs programme census estimate estimates figure figures "
        "level levels edition revolution war rebellion uprising declaration protocol tariff "
        "production output quota quotas deficit conference session appropriation appropriations "
        "authorization authorizations bill ceiling ceilings target targets goal goals allocation "
        "allocations funds surplus talks summit crisis exports imports deliveries shipments"
    ),
    papers=words(
        "law laws act acts treaty treaties convention conventions agreement agreements tariff "
        "constitution code statute statutes decree ordinance protocol declaration charter edition"
    ),
    years=words("years session year seasons"),
    before_quarter=words("during for of throughout"),
    halving=words("half of"),
    indefinite=words("a one any every each no some all"),
    before_worded_year=words("lord domini year"),
    first_times=words("time first second third"),
    before_feast=words("at on before after since until till by last this next"),
    behind_number=words("of to from and repeated sent dated on regarding re") | {""},
    sendings=words("sent repeated rptd rpt info"),
    number_endings=("tel", "gram", "tels", "grams"),
    month_events=words(
        "meeting meetings session sessions conference election elections plenum talks congress "
        "crop harvest issue number budget report payment agreement note letter decision decree "
        "surplus deficit figure figures data results quota quotas shipment shipments allocation "
        "allocations program programme proposal proposals draft text paper memorandum telegram "
        "message cable conversation conversations discussion discussions visit trip crisis coup "
        "uprising revolt offensive attack attacks war summit round referendum plebiscite vote "
        "list edition deadline price prices total average rate level output production delivery "
        "deliveries consumption receipts exports imports balance index increase decrease rise "
        "drop loss losses events demonstrations riots strike strikes truce armistice assembly "
        "review estimate survey statement speech declaration resolution treaty loan accord "
        "accords invasion massacre revolution days period peak low high"
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
        "protocol minute minutes stat"
    ),
    counted=words(
        "people persons person men women children workers peasants soldiers officers members "
        "prisoners refugees troops families inhabitants houses households copies pages tons "
        "tonnes kilograms kilogrammes kg grams pounds lbs ounces miles kilometers kilometres "
        "km meters metres feet yards inches acres hectares roubles rubles dollars marks "
        "francs pounds sterling cents percent per hours hrs minutes seconds days weeks months "
        "local more est edt gmt utc zulu "
        "years million millions billion thousand hundred dozen votes units aircraft planes "
        "tanks guns rifles ships vessels cars trucks vehicles head horses cattle cases times "
        "items words calories degrees volts watts liters litres gallons barrels bushels poods "
        "versts grammes students pupils teachers engineers specialists employees visas "
        "students delegates dead wounded killed casualties kilowatts kw mw mph rpm"
    ),
    small_words=words(
        "is was has as this his its us plus thus unless towards besides always less does "
        "versus perhaps yes afterwards sometimes across hers ours theirs yours whereas expires "
        "provides shows gives makes requires remains contains says states authorizes includes "
        "represents means seems appears brings stands becomes comes calls leaves levels reports "
        "refers asks suggests indicates reads notes discusses concerns informs confirms"
    ),
    year_verbs=words(
        "was saw brought witnessed marked began ended opened proved turned had will would has "
        "were became is can must promises marks"
    ),
    determiners=words("the a an its his her their our this that my your whose s every each"),
    articles=words("the these those"),
    containers=words(
        "cases copies houses households hours hrs minutes seconds days weeks months years "
        "pages words places feet meters metres pounds dollars roubles rubles marks francs "
        "volumes units tons families times items parts per percent cents"
    ),
    future_words=words(
        "will shall would should Will Shall Would next plan plans planned scheduled due "
        "forthcoming upcoming "
        "intend intends intended must can may expire expires arrive arrives leaves departs "
        "effective pending "
        "expect expects expected propose proposes hope hopes meets convenes reconvenes"
    ),
    past_phrases=frozenset(("next day", "next morning", "next evening", "next night")),
    future_phrases=frozenset(("is to", "are to", "has to", "have to")),
    future_verbs=words("will shall"),
    before_day=words("dated on of for until till by from since before after"),
    subjects=words("i he she it we they the our my a an"),
    offices=words(
        "president minister ambassador secretary king emperor premier consul admiral governor "
        "commissioner cabinet congress senate house council department embassy legation "
        "government ministry parliament"
    ),
    behind_day=words(
        "i he she it we they you the that this there at in to until by from which when was "
        "were is has had with for if long so yet still while not also only a an came who but as "
        "about his her their our my your arrived received reached instant inst are have did shall "
        "being before after"
    ),
    before_year_or_count=words("as of by to for than about around from between before after"),
    before_month=words(
        "in since during until till of from before after by through throughout to between and "
        "early late mid last next this for on every each beyond including"
    ),
    before_weekday=words(
        "on of by until till since before after noon midnight late early m am pm hours gmt "
        "meeting session conference meet meets met arrive arrives arriving leave leaves leaving "
        "left return returning came told saw held due begin begins began open opens departing "
        "is was"
    ),
    going=words(
        "arrive arrives arriving arrived leave leaves leaving left depart departs departing "
        "departed reach reaches reaching reached return returns returning returned visit visits "
        "visiting"
    ),
    weekday_verb_endings=("ed",),
    vague=words("so two"),
    dating=words("dated of"),
    collections=words("files papers records correspondence series"),
    before_short_year=words("in of the since by summer winter spring autumn fall"),
    counting=words(
        "remaining other additional further extra another first next last only some nearly about "
        "over almost full total initial required"
    ),
    year_prefixes=("pre-", "post-"),
    agents=words("by for to and on"),
)
