"""What tells the counted thing in English."""

from __future__ import annotations

from tei_kit.figures.languages._english_numbers import ONES, TENS
from tei_kit.figures.languages._tables import phrases, words
from tei_kit.figures.word_tables import Nouns

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
    stops=_STOPS | ONES.keys() | TENS.keys(),
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
