"""English words that show that a number says how much."""

from __future__ import annotations

from tei_kit.figures.languages._tables import phrases, words
from tei_kit.figures.word_tables import Statements

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
