"""The words that English papers put around names: titles, offices, heads, directions.

Source: general vocabulary of English-language diplomatic and administrative papers.
"""

from __future__ import annotations

from functools import cache

from babel import Locale


def _table(words: str) -> frozenset[str]:
    return frozenset(words.split())


TITLES = _table(
    """Mr Mrs Ms Miss Dr Prof Professor Sir Lady Lord Dame Rev Reverend Fr Herr Frau Fräulein
    Monsieur Madame Mme Mlle Señor Senor Señora Signor Signora Don Pan Cde Comrade Tov Capt
    Captain Col Colonel Lt Lieut Lieutenant Maj Major Gen General Sgt Sergeant Cpl Adm
    Admiral VAdm Cmdr Commander Brig Brigadier Marshal Generalissimo King Queen Prince
    Princess Emperor Tsar Czar Sultan Shah Emir Sheikh Pope Bishop Archbishop Cardinal
    Patriarch Rabbi Father Brother Sister Count Countess Baron Baroness Duke Duchess
    Archduke Archduchess Earl Viscount Viscountess Marquis Marquess Marquise Marchioness Hon
    Honorable Honourable Esquire Maulana Pandit Aunt Uncle Cousin Genl Serjeant Alderman
    Mademoiselle Señorita Signorina Doña Dona Dom Mgr Msgr Monsignor Abbé Abbe Canon Archdeacon
    Corporal Trooper Private Pvt Mullah Ayatollah Imam Hajji Maharaja Maharajah Nawab Raja Rajah
    Rani Begum Shri Nana Graf Gräfin Fürst Fürstin Freiherr Feldmarschall Generaloberst
    Generalmajor Generalleutnant Oberst Oberstleutnant Hauptmann Leutnant Oberleutnant
    Botschafter Gesandter Bürgermeister Hofrat Geheimrat Staatssekretär
    Pasteur Maître Herrn Squadron-Leader Vizier Khedive Voivode Hetman"""
)
"""Titles and ranks that stand inside the span of a person's name."""

PEERAGES = _table(
    """Duke Duchess Archduke Archduchess Marquis Marquess Marquise Marchioness Earl Count Countess
    Viscount Viscountess Baron Baroness Prince Princess"""
)
"""Titles whose land is a part of the name: "Duke of X"."""

PLURAL_TITLES = _table(
    """Messrs Cdes Comrades Drs Generals Profs Professors Marshals Misses Tt Councillors Senators
    Ambassadors Presidents Colonels Captains Congressmen Delegates Ministers Secretaries
    Judges"""
)
"""Titles that announce a list of surnames."""

COMPOUND_TITLES = frozenset(
    {
        ("Wing", "Commander"),
        ("Squadron", "Leader"),
        ("Flight", "Lieutenant"),
        ("Pilot", "Officer"),
        ("Group", "Captain"),
        ("Rear", "Admiral"),
        ("Vice", "Admiral"),
        ("Field", "Marshal"),
        ("Air", "Marshal"),
        ("Air", "Commodore"),
        ("Air", "Vice"),
        ("Air", "Chief"),
        ("Chief", "Marshal"),
        ("Vice", "Marshal"),
        ("Warrant", "Officer"),
        ("Petty", "Officer"),
        ("Grand", "Duke"),
        ("Grand", "Duchess"),
        ("Crown", "Prince"),
        ("Crown", "Princess"),
    }
)
"""Ranks of two words, and the beginnings of longer ones."""

WOMENS_TITLES = _table(
    """Mrs Ms Miss Lady Dame Frau Fräulein Madame Mme Mlle Mademoiselle Señora Señorita Signora
    Signorina Doña Dona Queen Princess Countess Baroness Duchess Archduchess Viscountess
    Marchioness Sister Aunt Gräfin Fürstin Begum Rani"""
)
"""Titles of women: before a surname alone they may mean the wife of whom a file lists."""

TITLE_ABBREVIATIONS = _table(
    """Genl Mgr Msgr Pvt Rt Mr Mrs Ms Dr Prof Rev Fr Mme Mlle Cde Tov Capt Col Lt Lieut Maj Gen Sgt
    Cpl Adm VAdm Cmdr
    Brig Hon Messrs Cdes Drs Profs Tt St Jr Sr"""
)
"""Those that a full stop may follow without ending a sentence."""

WORDLIKE_TITLES = _table(
    """General Major Father Brother Sister Miss Don Pan Saint Count Prince Princess King Queen
    Marshal Commander Duke Lord Lady Lt Earl Captain Colonel Private Canon Nana Begum Imam Dom
    Graf Raja Corporal"""
)
"""Titles that are ordinary words or parts of other names as well."""

OFFICES = _table(
    """President Premier Chancellor Minister Ministers Ambassador Ambassadors Secretary Secretaries
    Chairman Chairwoman Chairperson Deputy Governor Senator Congressman Mayor Director
    Commissioner Commissar Consul Counselor Counsellor Attaché Attache Delegate
    Representative Chief Chargé Charge Judge Justice Inspector Officer Editor Envoy
    Plenipotentiary Spokesman Leader Undersecretary Under-Secretary Councillor Vice
    Vice-President Vice-Chairman Secretary-General Member Members Head Adviser Advisor
    Assistant Aide Commander-in-Chief Commandant Superintendent Manager Administrator Clerk
    Registrar Treasurer Dean Rector Viceroy Resident Agent Author Translator Witness First
    Führer Fuehrer Prime Acting Former Speaker Correspondent Interpreter Engineer Architect
    Candidate"""
)
"""Words for offices: they announce a person and stand outside the name."""

NOT_ANNOUNCING = _table(
    """First Head Vice Former Acting Prime Charge Member Members Agent Resident Author Witness
    Assistant Candidate"""
)
"""Those that do not announce a name by themselves."""

LOWER_OFFICES = _table(
    """president premier chancellor minister ambassador secretary chairman chairwoman deputy
    governor senator mayor director commissioner consul counselor attaché attache delegate
    representative chief leader envoy spokesman adviser advisor assistant commander
    commandant editor author translator dictator comrade colleague physicist writer
    historian politician professor general marshal interpreter correspondent journalist
    engineer member head"""
)

SPEECH_VERBS = _table(
    """said says stated told asked replied answered added declared explained noted remarked
    observed reported argued insisted suggested proposed wrote writes agreed refused thanked
    expressed believes believed thinks thought emphasized stressed mentioned pointed
    announced signed inquired continued responded warned confirmed denied admitted recalled
    arrived visited resigned died opened closed spoke objected interrupted testified appealed
    protested"""
)
"""What persons do, right after their name."""

SAYING_VERBS = _table(
    """said says told asked replied answered stated declared added remarked explained insisted
    argued objected interrupted spoke"""
)
"""Verbs whose subject without an article is a person even where a sentence begins."""

AUXILIARIES = _table("has had was is will would and also then did does could should never")
"""Words that come after the subject of a sentence."""

TELLING_VERBS = _table("told asked informed thanked assured reminded instructed begged")
"""Verbs whose object is a person."""

TOLD_WHAT = _table("that to about whether of why how if for not")
"""Words that come after the person whom one told something."""

HONORIFICS = _table("Bey Pasha Pacha Effendi Efendi Hanim Agha")
"""Honorifics that stand behind the name."""

CALLED = _table("called named")
PEOPLE = _table(
    """man woman boy girl person one officer sailor soldier peasant farmer clerk merchant widow
    servant engineer worker student prisoner priest doctor lawyer fellow individual citizen"""
)
"""Nouns after which "called" announces a person."""

REPORTED_SUBJECT = _table("has had would will did")
"""What follows the subject of a reported clause: "that X had"."""

NAMING_LABELS = _table(
    """Present Absent Participants Participant Attended Attendance Attending Excused Apologies
    Interpreter Interpreters Interpreted Translator Signed Witness Witnesses Attested Drafted
    Approved Prepared Recorded Notetaker Sgd Gez Cc Copies Copy Minutes Secretary Chairman
    Delegates Speakers Speaker Clerk Keeper Guests Members Typed Stenographer Side"""
)
"""Words among those before a colon that announce persons."""

SIGNING = _table("gez sgd signed fdo")
"""Words that stand right before a signature's name."""

ENVOYS = _table(
    """Ambassador Minister Consul Chargé Charge Envoy Representative Delegate Commissioner
    Counselor Counsellor Governor Resident Consul-General Observer Correspondent"""
)
"""Offices whose bearer is named after the place of the office: "Ambassador to X Y"."""

SURE_OFFICES = _table(
    """Ambassador Premier Senator Chancellor Congressman Mayor President Councillor Vice-President
    Undersecretary"""
)
"""Offices that announce a name in headings as well."""

ABBREVIATED_GIVEN_NAMES = _table(
    """Yu Ya Ye Yo Ch Zh Kh Sh Shch Ts Th Ph Chr Wm Geo Jas Jno Jos Thos Chas Robt Saml Benj Edw
    Alex Fred Hy Wlad Joh"""
)
"""Given names cut short: initials of more than one letter."""

VESSELS = _table(
    """ship steamer steamship sloop brig brigantine schooner frigate vessel liner cruiser destroyer
    battleship trawler tanker barque bark yacht submarine Ship Steamer Steamship Sloop Brig
    Brigantine Schooner Frigate Vessel Liner Cruiser Destroyer Battleship Barque Yacht"""
)
"""Words before the name of a ship."""

SHIP_INITIALS = _table("HMS USS RMS HMAS HMCS USNS HMT SMS")
"""Letters that stand before the names of ships only."""

MERCHANT_INITIALS = _table("SS MV MS")
"""Letters that stand before the names of ships, and of persons as well."""


SENDING = _table("sent addressed copied distributed forwarded circulated delivered")
"""Participles after which "to" announces persons or bodies."""

MAKERS = _table(
    """translated edited written signed drafted prepared compiled transcribed authored obtained
    approved interviewed typed contributed countersigned dictated headed led commanded chaired
    accompanied represented succeeded replaced assisted examined arrested appointed founded
    visited received invited assassinated killed shot"""
)
"""Participles after which "by" announces a person."""

PARTICLES = _table(
    """von van de der den del della di da dos du la le el al bin ibn ben ter ten zu zum zur af av
    und y e san ad ar as ash"""
)
ARTICLES_OF_NAMES = (
    "al-",
    "ad-",
    "an-",
    "ar-",
    "as-",
    "ash-",
    "at-",
    "az-",
    "ed-",
    "el-",
    "ud-",
    "ul-",
)
"""Arabic articles that a hyphen joins to a name: "al-X"."""

STRONG_PARTICLES = _table("von van der bin ibn zu zum ter")
CAPITAL_PARTICLES = _table("Van Von De Di Ter")
"""Particles that begin a surname with a capital: "Van X"."""
SUFFIXES = _table("Jr Sr II III IV Esq")

TOPIC_HEADS = _table(
    """Ministry Ministries Department Commissariat Committee Commission Council Board Office Bureau
    Directorate Directorates Administration Agency Institute Division Section Secretariat
    Service Subcommittee Authority Center Centre Academy Faculty School Inspectorate Chamber"""
)
"""Heads whose complement is a subject: "Ministry of Trade and Industry"."""

HEADS = TOPIC_HEADS | _table(
    """Party Union University College Press Publishers Archive Archives Embassy Embassies Consulate
    Legation Mission Delegation Bank Congress Parliament Senate Assembly Court Tribunal
    Corporation Company Corp Inc Ltd GmbH Federation Association Society League Front
    Movement Organization Organisation Alliance Army Navy Fleet Force Forces Corps Regiment
    Brigade Battalion Staff Police Constabulary Command Headquarters Foundation Library
    Museum Hospital Presidium Politburo Cabinet Government Treasury Fund Trust Institution
    Laboratory Observatory Guard Guards Soviet Group Times Herald Tribune Gazette Church
    Synod Brotherhood Club Syndicate Cooperative Community Pact Komsomol Chancellery
    Chancery Circle Korps Youth Reichsbank Bundesbank Railway Railways Airlines Works
    Factory Plant Combine Trade-Union Legislature House Duma Admiralty Judiciary Militia
    Legion Squadron Detachment Garrison Intelligence Consortium Lines Volunteers Commune
    Borderers Fusiliers Highlanders Hussars Lancers Dragoons Grenadiers Rifles"""
)
"""Head nouns of organizations."""

WEAK_HEADS = _table(
    """Circle Force Forces Staff Youth Soviet Group Order System Program Programme Community Pact
    House Works Plant Service Guard Guards Church Front Exchange Reserve Intelligence
    Section Division Conference Trust Fund Mission Command Office School Center Centre Wing
    Press Group Club Movement Times Detachment Union Factory Combine Court Party Government
    Administration Authority Company Lines Volunteers Commune Highlanders Rifles"""
)
"""Heads that are ordinary words as well: they need a modifier of their own."""

GENITIVE_HEADS = _table(
    """Ministry Committee Council Commission Party Union University Bank Academy Institute Congress
    Federation Association Society League Organization Organisation Department Bureau
    Directorate Board Commissariat Embassy Legation Consulate Chamber Court Office Archives
    Archive Administration Library Front Movement Group Secretariat Presidium Politburo
    Government Church Museum Army Delegation Agency Staff House Parliament"""
)
"""Heads that "of" may follow inside a name."""

MISSIONS = _table("Embassy Legation Consulate Consulate-General Mission Headquarters")
"""Heads whose seat belongs to the name: "Embassy in ..."."""

TELEGRAM_BODIES = _table(
    "AMEMBASSY AMCONSUL AMCONGEN AMLEGATION SECSTATE USMISSION USUN EMBASSY LEGATION"
)
"""Addresses of telegrams that a place completes: "AMEMBASSY X"."""

OFFICE_HOLDERS = _table("Office Cabinet Bureau Secretariat Staff")
"""Heads that the office of one person completes: "Office of the Prime Minister"."""

NUMBERED_HEADS = _table(
    "Division Army Corps Regiment Brigade Battalion Fleet Squadron Fusiliers Hussars Lancers Foot"
)
"""Heads before which an ordinal belongs to the name: "7th Division"."""

FIRMS = _table("Sons Son Co Company Bros Brothers Cie Söhne Partners")
"""Words that "&" joins to the names of merchants."""
FIRM_FORMS = _table("Ltd Limited Inc Corp GmbH AG")

PLURAL_OFFICES = _table("Ministers Deputies Ambassadors Commissars Governors")
"""Offices whose plural stands in names of bodies: "Council of Ministers"."""

POSSESSORS = _table("People Peoples Men Women Children Nation King Queen Veteran Writer")
"""Words whose singular possessive stands in names of bodies: "People's Police"."""

FORCE_HEADS = _table("Forces Force Army Group Fleet Troops")

ONE_WORD_ORGANIZATIONS = _table(
    """Politburo Presidium Comintern Cominform Gestapo Wehrmacht Bundestag Bundesrat Bundeswehr
    Reichstag Reichswehr Luftwaffe Kriegsmarine Volkskammer Stasi Sejm Knesset Comecon
    Komsomol Kuomintang Interpol Pravda Izvestia Izvestiya Reuters Vietminh Vietcong Sûreté
    Securitate Okhrana Cheka Smersh Solidarność Duma Rada Majlis Storting Riksdag Folketing
    Xinhua"""
)

BODIES = (
    "United Nations",
    "League of Nations",
    "Red Cross",
    "International Red Cross",
    "Red Crescent",
    "European Communities",
    "European Union",
    "World Bank",
    "White House",
    "State Department",
    "Quai d'Orsay",
    "Scotland Yard",
    "Holy Synod",
    "Sublime Porte",
    "Waffen-SS",
    "Viet Minh",
    "Viet Cong",
    "Muslim Brotherhood",
    "Sinn Fein",
    "Radio Free Europe",
    "Radio Liberty",
    "Radio Moscow",
    "Warsaw Pact",
    "Pathet Lao",
    "Joint Chiefs of Staff",
    "Joint Chiefs",
    "Reuter",
    "Borba",
    "L'Humanité",
    "Le Figaro",
    "Népszabadság",
    "Scînteia",
    "Rabotnichesko Delo",
    "Neues Deutschland",
    "Le Monde",
    "Trybuna Ludu",
    "Rudé Právo",
    "Rude Pravo",
    "Renmin Ribao",
    "People's Daily",
    "Auswärtiges Amt",
    "Auswärtige Amt",
    "Auswärtigen Amt",
)
"""Bodies whose names have no head noun to know them by."""

ACRONYMS = _table(
    """UN UNO NATO UNESCO UNICEF UNRRA UNHCR ILO IMF GATT OEEC OECD EEC EDC ECSC EU OAS OAU SEATO
    CENTO OPEC IAEA CSCE OSCE ICRC CIA FBI NSC OSS NSA USIA KGB MGB NKVD NKGB OGPU GPU GRU
    MVD MID CPSU SED KPD SPD CDU CSU FDJ FDP BBC TASS ADN IBM ITT PLO ANC BND CMEA COMECON
    AFL CIO AEC RIAS SHAEF OMGUS HICOG SMAD WTO IRA"""
)
"""Acronyms of bodies that are known to every reader of such papers."""

NOT_ACRONYMS = _table(
    """POW POWS GNP GDP VIP TV AM PM AD BC CV ID OK PS NB RE FYI ETA DDT TNT DNA II III IV VI VII
    VIII IX XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXX TOP SECRET COPY AND THE FOR NOT
    ALL USSR USA US UK GDR FRG DDR UAR UAE DC NY MP MPS WWI WWII CC ICBM ABM SS IRBM SALT
    MIRV HQ PX NCO CO FROM TO SUBJECT REF LIMIT DISTRIBUTION CONFIDENTIAL UNCLASSIFIED
    URGENT PRIORITY IMMEDIATE ACTION INFO EO NIACT"""
)

LOWER_HEADS = _table("police army navy government parliament militia gendarmerie constabulary")
LOWER_HEAD_MODIFIERS = _table(
    "national people's armed air security border military secret state federal"
)
FORCE_PAIRS = frozenset({("armed", "forces"), ("air", "force"), ("security", "service")})

TOPICS = _table(
    """foreign internal interior external affairs defense defence finance trade commerce industry
    agriculture justice education culture health transport labor labour war state security
    home communications economy economics supply reconstruction planning machine heavy light
    building"""
)

COMPASS = _table(
    """North South East West Northern Southern Eastern Western Central Upper Lower Inner Outer
    Greater Northeast Northwest Southeast Southwest North-Eastern North-Western
    South-Eastern South-Western Northwestern Northeastern Southwestern Southeastern Mid"""
)

PLACE_HEADS = _table(
    """Oblast Province Region County District Island Islands Isles River Valley Bay Sea Ocean Gulf
    Peninsula Mountains Mountain Hills Canal Strait Straits Desert Lake Street Strasse
    Straße Square Avenue Boulevard Bridge Republic Republics Kingdom Emirate Emirates Colony
    Protectorate Territory Territories Zone Zones Sector Sectors Krai Rayon Raion Basin
    Coast Channel Pass Plateau Steppe Heights Delta Sound Cape Harbour Harbor Port Airport
    Station Governorate Voivodeship Prefecture Canton Commonwealth Empire Palace Gate Falls
    Highlands Highway Road Park Hemisphere Hotel States Reservoir"""
)

PLACE_HEADS_OF = _table(
    """City Republic Kingdom Province Gulf Bay Isle Island Strait Straits Cape Port Town Village
    State Plain Plains Commonwealth County District Emirate Colony Sultanate Principality Duchy
    Dominion
    Protectorate Empire Territory Municipality Region Oblast Valley Zone Peninsula Sea
    Republics Sector"""
)
"""Heads that "of" may follow in the name of a place."""

PLACE_PREFIXES = _table(
    "County Lake Mount Cape Fort Port Saint St San Santa Sankt Bad Camp El Los Las"
)
LOWER_PLACE_HEADS = _table(
    """village villages town city port district island river province county region parish hamlet
    settlement township municipality station"""
)
"""Common nouns before "of" and the name of a place."""

LOWER_ZONES = _table("zone zones sector sectors")

SETTLING_PREPOSITIONS = _table("in near at around outside throughout via towards inside")
"""Prepositions after which an unknown capitalized word is most likely a place."""

MOTION_VERBS = _table(
    """returned sailed travelled traveled went flew fled marched moved emigrated deported
    transferred proceeded left walked drove sent go goes going gone fly sail travel proceed
    departed retreated exiled banished advanced came arrived embarked steamed rode"""
)
"""Verbs after which "to", "for" or "from" leads to a place."""

REACHING_VERBS = _table("reached reaching leaving evacuated besieged captured occupied")
"""Verbs whose object is a place."""

LOCATIVES = SETTLING_PREPOSITIONS | _table("to from into across of through within over")

TIME_WORDS = _table(
    """January February March April May June July August September October November December Jan
    Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday
    Saturday Sunday Mon Tue Wed Thu Fri Sat Sun Christmas Easter Spring Summer Autumn Winter
    Lent Ramadan Whitsun Pentecost Michaelmas"""
)

_PEOPLES = _table(
    """American Americans British Briton Britons English Englishman Soviet Soviets Austrian Swiss
    Belgian Canadian Australian Mexican Brazilian Argentine Argentinian Chilean Cuban
    Peruvian Colombian Venezuelan Egyptian Syrian Iraqi Iranian Israeli Israelis Lebanese
    Jordanian Saudi Yemeni Libyan Algerian Moroccan Tunisian Sudanese Ethiopian Nigerian
    Ghanaian Kenyan Ugandan Congolese Rhodesian African Africans Asian Asians European
    Europeans Indian Indians Pakistani Afghan Ceylonese Taiwanese Filipino Cambodian Laotian
    Yugoslav Yugoslavs Yugoslavian Czechoslovak Czechoslovakian Bolshevik Bolsheviks
    Communist Communists Nazi Nazis Fascist Socialist Socialists Democrat Democrats
    Democratic Republican Republicans Liberal Conservative Marxist Leninist Stalinist
    Trotskyist Zionist Catholic Catholics Protestant Protestants Christian Christians Jewish
    Jews Jew Muslim Muslims Moslem Islamic Arab Arabs Orthodox Buddhist Hindu Hindus Allied
    Allies Anglo Anglo-American Anglo-French Germans Russians Poles Czechs Hungarians
    Frenchman Frenchmen Dutchman Turks Chinese Tsarist Atlantic Baltic Balkan Slavic Slavs
    Caucasian Siberian Prussian Bavarian Saxon Hessian Berliner Berliners Muscovite Parisian
    Londoner Scottish Scots Welsh Ottoman Imperial Royal Federal National International
    Supreme Central Provisional Revolutionary Military State People Tory Tories Whig Labour
    Anglican Roman Byzantine Latin Nordic Scandinavian Germanic"""
)

FUNCTION_WORDS = _table(
    """The A An This That These Those There Here It He She We They I You His Her Its Our Their My
    Your Who What When Where Why How Which While If As At By For From In Into Of On Onto Or
    Nor And But So Yet To With Without Within Upon Under Over After Before Since Until
    During Despite Although Though Because Between Among Against About Above Below Through
    Throughout Towards Toward Via Per Than Then Thus Hence Therefore However Moreover
    Furthermore Nevertheless Meanwhile Finally Also Only Even Just Not No Yes All Any Both
    Each Every Few Many More Most Much Other Others Another Some Such Same Several One Two
    Three Four Five Six Seven Eight Nine Ten First Second Third Fourth Fifth Last Next Final
    Is Are Was Were Be Been Being Has Have Had Having Do Does Did Can Could May Might Must
    Shall Should Will Would Let According Regarding Concerning Re Please Dear Yours
    Sincerely Faithfully Respectfully Copy Secret Top Confidential Memorandum Report Letter
    Telegram Subject Reference Note Page Part Chapter Section Annex Appendix Enclosure
    Article Paragraph Volume Vol No Number File Box Folder Fond Signed Translated
    Translation Summary Citation Contents Date Original Language Source Document Today
    Yesterday Tomorrow Now Later Earlier Recently Currently Presently Perhaps Indeed Again
    Once Still Already Never Always Often Sometimes Besides Otherwise Instead Likewise Sir
    Madam Gentlemen Dearest Attention Information Distribution Conversation Discussion
    Meeting Question Draft Agreement Treaty Protocol Resolution Decision Order Directive
    Plan Law Act Record Minutes Concerning Preventing Mass Situation Problem Problems Policy
    Policies Relations Talks Conference Visit Statement Speech Message Reply Response
    Proposal Proposals Comments Remarks Notes Excerpt Extract Excerpts Urgent Strictly
    Personal Immediate Priority Witness Sent Received Prepared Approved Drafted Published
    Facsimile War Peace Cold World Battle Crisis Revolution Uprising Strike Operation
    Congratulations Thank Thanks Regards Best Kind Very Well Good Great New Old Young Work
    Works Government Nation Nations Country Countries City Cities Town People Peoples"""
)
"""Capitalized words that begin sentences, headings and letters; no part of a person's name."""

MODIFIERS_AMONG_FUNCTION_WORDS = _table(
    """New World People Peoples Peace War Great Old Young First Second Third Fourth Fifth Good City
    Nation Nations Law Plan Information Policy Press Work Works Strike Operation Relations
    Language Government Town City Cold Crisis Security Conference One Question Treaty Record
    Original Mass Other American"""
)
"""Those that stand in names of organizations nevertheless: "World Bank", "New School"."""

SMALL_WORDS = _table(
    """am an as at be by do go he if in is it me my no of on or so to up us we who are can all"""
)
"""Short words that look like acronyms in a line of capitals."""

COMMON_CAPITALIZED = _table(
    """Marxism Communism Socialism Capitalism Fascism Nazism Leninism Stalinism Zionism
    Christianity Islam Judaism Buddhism Hinduism Catholicism Imperialism God Bible Congress
    Parliament Government Ministry Embassy Committee Council Cabinet Annex Appendix Article
    Chapter Paragraph Section Part Room Suite Hall Table Figure Volume Vol No Nos Box Folder
    Phase Stage Point Item Ref Reference Tel Telegram Cable Order Act Bill Law Treaty
    Protocol Agreement Charter Constitution Resolution Plan Class Grade Group Type Series
    Form Line Column Stalinallee Parts Chapters Articles Sections Her His Majesty Excellency
    Highness Holiness Honour Honor Heaven Hell Parliamentary Party Army Navy State Church
    University Latin Sanskrit Braille Morse Internet Enclosure Despatch Dispatch Exhibit
    Schedule Introduction Introductory Conclusion Conclusions Findings Finding Miscellaneous
    Recommendations Recommendation Background Observations Observation General Economic Political
    Social Contents Preface Foreword Terms Witnesses Registry File Files Everybody Everyone Nobody
    Somebody Someone Anyone Anybody None Nothing Source Sources Participants Present Absent
    Attested Ambassador Plaintiff Defendant Cross-examined Radio Comment Comments Auftrag
    Vertretung Im Wash Rumour Rumor Rumours Others Mankind Tradition Legend History Experience
    Friend Friends Colleague Colleagues Mother Children Love Heart Mama Papa Son Daughter Parents
    Boys Boy Girl Girls Wife Husband Reader Readers Editor Compatriots Fellow Reason Critics
    Witnesses Public Management Labor Labour Capital Opinion Rice Food Grain"""
)
"""Capitalized words that are no places although "in" may precede them."""


@cache
def peoples() -> frozenset[str]:
    """Return adjectives and nouns of peoples, languages, creeds and camps, capitalized."""
    languages = Locale("en").languages.values()
    return _PEOPLES | {name for name in languages if name.isalpha()}


NOT_SURNAMES = (
    FUNCTION_WORDS
    | TIME_WORDS
    | OFFICES
    | HEADS
    | PLACE_HEADS
    | frozenset({"Saint", "Saints", "St"})
    | COMPASS
    | COMMON_CAPITALIZED
    | PLURAL_TITLES
    | (
        TITLES
        - _table("King Prince Pope Bishop Count Duke Earl Marshal Major Father Baron Pan Don")
    )
) - _table(
    "Young Good Best Church House Guard Wing Law Park Lake Hill Day Work Order Dean Young Rector"
)
"""Capitalized words that are never taken for a surname without a list."""
