"""Names of places that English-language papers of the last centuries use.

Babel knows today's countries; this table adds the states that were, regions and large cities.

Source: general knowledge; Unicode CLDR (through Babel) for today's territories.
"""

from __future__ import annotations


def _names(names: str) -> tuple[str, ...]:
    return tuple(" ".join(name.split()) for name in names.split(";"))


STATES = _names(
    """USSR; U.S.S.R.; Soviet Union; Soviet Russia; Union of Soviet Socialist Republics; RSFSR; USA;
    U.S.A.; United States of America; U.S.; UK; Great Britain; Britain; England; Scotland;
    Wales; Northern Ireland; GDR; FRG; German Democratic Republic; Federal Republic of
    Germany; Federal Republic; West Germany; East Germany; Western Germany; Eastern Germany;
    Czechoslovakia; Yugoslavia; Holland; Czech Republic; Burma; Siam; Persia; Ceylon; Formosa;
    Indochina; Indo-China; Malaya; Vietnam; Viet Nam; North Vietnam; South Vietnam; North
    Viet-Nam; Viet-Nam; DPRK; ROK; PRC; CPR; UAR; UAE; People's Republic of China; Republic of
    China; Democratic People's Republic of Korea; Rhodesia; Southern Rhodesia; Northern
    Rhodesia; Nyasaland; Tanganyika; Zanzibar; Gold Coast; Zaire; Upper Volta; Dahomey;
    Abyssinia; Transjordan; Trans-Jordan; Palestine; Mesopotamia; Austria-Hungary; Prussia;
    East Prussia; Byelorussia; Belorussia; Bessarabia; Moldavia; Turkestan; Manchukuo;
    Macedonia; Union of South Africa; British India; British Guiana; Dutch East Indies;
    Trinidad; Korea; Vatican; Holy See; Ottoman Empire; Bosnia; Herzegovina; Kirghizia;
    Kirgizia; Turkey; Congo; Hong Kong; Ivory Coast; Myanmar; Cameroons; Togoland;
    Bechuanaland; Basutoland; Swaziland; Eire; Irish Free State; Russian Federation; United
    Arab Republic; Spanish Sahara; Portuguese Guinea; Tobago"""
)

REGIONS = _names(
    """Europe; Asia; Africa; America; Latin America; North America; South America; Central America;
    Western Europe; Eastern Europe; Central Europe; Middle East; Near East; Far East;
    Southeast Asia; South-East Asia; East Asia; Central Asia; Asia Minor; North Africa; East
    Africa; West Africa; Central Africa; Oceania; Antarctica; Arctic; Caribbean; Scandinavia;
    Balkans; Crimea; Caucasus; Transcaucasia; Siberia; Manchuria; Inner Mongolia; Outer
    Mongolia; Kwangtung; Guangdong; Kwangsi; Guangxi; Fukien; Fujian; Chekiang; Zhejiang;
    Kiangsu; Jiangsu; Shantung; Shandong; Hopei; Hebei; Honan; Henan; Hunan; Hupeh; Hubei;
    Szechwan; Sichuan; Yunnan; Kweichow; Guizhou; Shensi; Shaanxi; Shansi; Shanxi; Kansu; Gansu;
    Hainan; Ruanda-Urundi; Ashanti; Hejaz; Najd; Nejd; Asir; Rajasthan; Gujarat; Kerala; Orissa;
    Tonkin; Annam; Cochin China; Java; Sumatra; Borneo; Celebes; Luzon; Mindanao; Honshu;
    Hokkaido; Kyushu; Andalusia; Castile; Galilee; Judea; Epirus; Thrace; Thessaly; Attica;
    Tuscany; Lombardy; Piedmont; Calabria; Savoy; Burgundy; Provence; Picardy; Champagne;
    Flanders; Brabant; Wallonia; Limburg; Friesland; Zeeland; Jutland; Holstein; Franconia;
    Swabia; Palatinate; Carinthia; Styria; Carniola; Wallachia; Vojvodina; Kosovo; Podolia;
    Ingria; Livonia; Courland; Chechnya; Dagestan; Abkhazia; Devon; Kent; Essex; Sussex; Surrey;
    Norfolk; Suffolk; Durham; Northumberland; Cumberland; Tibet; Xinjiang; Sinkiang; Kashmir;
    Punjab; Bengal; Bihar; Assam; Sind;
    Baluchistan; Kurdistan; Anatolia; Galicia; Silesia; Upper Silesia; Pomerania; Bavaria;
    Saxony; Lower Saxony; Saxony-Anhalt; Thuringia; Brandenburg; Mecklenburg; Hesse;
    Westphalia; North Rhine-Westphalia; Rhineland; Ruhr; Saar; Saarland; Schleswig-Holstein;
    Württemberg; Baden-Württemberg; Alsace; Lorraine; Normandy; Brittany; Catalonia; Sicily;
    Sardinia; Corsica; Tyrol; South Tyrol; Sudetenland; Bohemia; Moravia; Ruthenia;
    Transylvania; Bukovina; Volhynia; Dobruja; Istria; Dalmatia; Slavonia; Croatia; Crete;
    Karelia; Lapland; Donbas; Donbass; Kuban; Urals; Kamchatka; Sakhalin; Kuriles; Kurile
    Islands; Okinawa; Cyrenaica; Tripolitania; Sinai; Sinai Peninsula; Gaza Strip; West Bank;
    Golan Heights; Katanga; Biafra; Darfur; Ogaden; Transvaal; Natal; Mediterranean; Baltic
    Sea; Black Sea; Red Sea; North Sea; Caspian Sea; Persian Gulf; Adriatic; Suez Canal; Suez;
    Panama Canal; Pacific; Pacific Ocean; Atlantic Ocean; Indian Ocean; Dardanelles; Bosporus;
    Bosphorus; Rhine; Danube; Volga; Oder; Elbe; Vistula; Dnieper; Yangtze; Nile; Euphrates;
    Tigris; Yalu; Mekong; Alps; Himalayas; Carpathians; Pyrenees; Quemoy; Matsu; Pescadores;
    Bay of Pigs; Levant; Alabama; Alaska; Arizona; Arkansas; California; Colorado;
    Connecticut; Delaware; Florida; Hawaii; Idaho; Illinois; Indiana; Iowa; Kansas; Kentucky;
    Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi; Missouri;
    Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North
    Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota;
    Tennessee; Texas; Utah; Vermont; West Virginia; Wisconsin; Wyoming; Ontario; Quebec;
    Manitoba; Saskatchewan; Alberta; British Columbia; Nova Scotia; Newfoundland; New South
    Wales; Queensland; Tasmania; Yorkshire; Lancashire; Cornwall; Ulster"""
)

CITIES = _names(
    """Aachen; Aberdeen; Abidjan; Accra; Addis Ababa; Aden; Alexandria; Algiers; Amman; Amsterdam;
    Ankara; Antwerp; Athens; Auckland; Baghdad; Baku; Bandung; Bangkok; Barcelona; Basel;
    Basle; Basra; Beijing; Beirut; Belfast; Belgrade; Benghazi; Bergen; Berlin; East Berlin;
    West Berlin; Bern; Berne; Birmingham; Bochum; Bologna; Bombay; Bonn; Bordeaux; Boston;
    Bratislava; Braunschweig; Bremen; Breslau; Brest; Bristol; Brno; Brussels; Bucharest;
    Budapest; Buenos Aires; Buffalo; Cairo; Calcutta; Canberra; Canton; Cape Town; Caracas;
    Casablanca; Chemnitz; Chicago; Chungking; Cologne; Colombo; Conakry; Constantinople;
    Copenhagen; Cottbus; Dacca; Dakar; Damascus; Danzig; Dar es Salaam; Delhi; Detroit;
    Djakarta; Dortmund; Dresden; Dublin; Durban; Düsseldorf; Dusseldorf; Edinburgh; Erfurt;
    Essen; Florence; Frankfurt; Frankfurt am Main; Frankfurt an der Oder; Gdansk; Gdańsk;
    Geneva; Genoa; Gera; Glasgow; Gothenburg; Graz; Guatemala City; Haifa; Haiphong; Halle;
    Hamburg; Hannover; Hanover; Hanoi; Hankow; Havana; Heidelberg; Helsinki; Hiroshima;
    Honolulu; Houston; Irkutsk; Istanbul; Jakarta; Jena; Jerusalem; Johannesburg; Kabul;
    Kaliningrad; Karachi; Karlsruhe; Karl-Marx-Stadt; Kassel; Kathmandu; Kaunas; Kharkov;
    Kharkiv; Khartoum; Kiel; Kiev; Kyiv; Kinshasa; Freetown; Kumasi; Lomé; Cotonou; Niamey;
    Kampala; Dodoma; Salisbury; Lourenço Marques; Luanda; Bamako; Brazzaville; Douala;
    Elisabethville; Stanleyville; Mombasa; Port Louis; Georgetown; Kingston; Bridgetown;
    Nassau; Suva; Penang; Malacca; Rawalpindi; Peshawar; Dhaka; Chittagong; Lucknow;
    Allahabad; Isfahan; Tabriz; Mosul; Aleppo; Homs; Port Sudan; Asmara; Kuwait City; Sanaa;
    Doha; Muscat; Riyadh; Jeddah; Nablus; Hebron; Gaza; Jaffa; Asunción; Bogotá; Guayaquil;
    Valparaíso; Córdoba; Rosario; Tegucigalpa; San Salvador; Bitterfeld; Radom; Białystok;
    Katowice; Gorky; Tiraspol; Ostrava; Plzeň; Košice; Königsberg; Kovno; Krakow; Kraków;
    Cracow; Kuala Lumpur; Kuibyshev; Kyoto; Lagos; Lahore; La Paz; Leipzig; Leningrad;
    Leopoldville; Léopoldville; Liège; Lima; Linz; Lisbon; Liverpool; Ljubljana; Lodz; Łódź;
    London; Los Angeles; Lübeck; Lublin; Lusaka; Lviv; Lvov; Lwów; Lyon; Lyons; Madras;
    Madrid; Magdeburg; Mainz; Managua; Manchester; Manila; Mannheim; Marseille; Marseilles;
    Mecca; Medina; Melbourne; Memel; Mexico City; Miami; Milan; Minsk; Mogadishu; Monrovia;
    Montevideo; Montreal; Moscow; Mukden; Munich; Münster; Nagasaki; Nairobi; Nanking; Naples;
    New Delhi; New Haven; New Orleans; New York; New York City; Nicosia; Nuremberg; Nürnberg;
    Novgorod; Novosibirsk; Odessa; Omsk; Oran; Oslo; Ottawa; Oxford; Panmunjom; Paris; Peking;
    Petrograd; Philadelphia; Phnom Penh; Pittsburgh; Port-au-Prince; Port Said; Port Arthur;
    Posen; Poznan; Poznań; Potsdam; Prague; Pretoria; Pyongyang; Quito; Rabat; Rangoon;
    Reykjavik; Riga; Rio de Janeiro; Rome; Rostock; Rotterdam; Saarbrücken; Saigon; St.
    Petersburg; Saint Petersburg; Salonica; Salzburg; San Francisco; San José; Santo Domingo;
    São Paulo; Sarajevo; Schwerin; Seattle; Sebastopol; Sevastopol; Seoul; Shanghai; Simla;
    Singapore; Skopje; Sofia; Stalingrad; Stettin; Szczecin; Stockholm; Strasbourg; Stuttgart;
    Suhl; Sverdlovsk; Sydney; Taipei; Tallinn; Tananarive; Tangier; Tashkent; Tbilisi;
    Teheran; Tehran; Tel Aviv; Thessaloniki; Tiflis; Tientsin; Tokyo; Toronto; Trieste;
    Tripoli; Tunis; Turin; Ulan Bator; Utrecht; Vancouver; Venice; Vienna; Vientiane; Vilna;
    Vilnius; Vladivostok; Volgograd; Warsaw; Washington; Washington D.C.; Wiesbaden; Wroclaw;
    Wrocław; Wuppertal; Yalta; Yerevan; Yokohama; Zagreb; Zurich; Zürich; Zwickau; Santiago;
    Windhoek; Cambridge; The Hague; Hull; Southampton; Portsmouth; Plymouth; Cardiff; Swansea;
    Newcastle; Nottingham; Leicester; Sheffield; Leeds; Bradford; Exeter; Norwich; Brighton;
    Dover; Dundee; Inverness; Londonderry; Limerick; Galway; Calais; Boulogne; Le Havre; Rouen;
    Nantes; Toulouse; Toulon; Grenoble; Dijon; Reims; Rheims; Metz; Nancy; Verdun; Mulhouse;
    Vichy; Ghent; Bruges; Ostend; Namur; Eindhoven; Groningen; Maastricht; Nijmegen; Arnhem;
    Lausanne; Lucerne; Lugano; Locarno; St. Gallen; Innsbruck; Klagenfurt; Weimar; Gotha;
    Görlitz; Stralsund; Greifswald; Augsburg; Regensburg; Würzburg; Göttingen; Tübingen;
    Marburg; Osnabrück; Bielefeld; Krefeld; Duisburg; Darmstadt; Koblenz; Trier; Padua; Verona;
    Bari; Brindisi; Palermo; Messina; Cagliari; Rapallo; Livorno; Leghorn; Pisa; Parma; Modena;
    Ravenna; Ancona; Valencia; Seville; Granada; Malaga; Cadiz; Bilbao; Saragossa; Oporto;
    Funchal; Gibraltar; Malmö; Uppsala; Sundsvall; Narvik; Trondheim; Stavanger; Aarhus; Odense;
    Turku; Tampere; Viipuri; Murmansk; Archangel; Arkhangelsk; Smolensk; Kursk; Orel; Rostov;
    Saratov; Samara; Kazan; Perm; Tomsk; Chita; Khabarovsk; Magadan; Vorkuta; Norilsk;
    Yekaterinburg; Chelyabinsk; Tula; Voronezh; Astrakhan; Batum; Batumi; Grozny; Simferopol;
    Kherson; Nikolaev; Poltava; Zhitomir; Chernobyl; Lutsk; Gomel; Mogilev; Vitebsk; Grodno;
    Dvinsk; Alma-Ata; Samarkand; Bukhara; Frunze; Dushanbe; Ashkhabad; Debrecen; Szeged; Pécs;
    Miskolc; Győr; Cluj; Timişoara; Timisoara; Jassy; Iaşi; Constanța; Constanta; Galatz;
    Plovdiv; Varna; Burgas; Novi Sad; Niš; Split; Dubrovnik; Rijeka; Fiume; Zadar; Pola; Mostar;
    Cetinje; Tirana; Durazzo; Scutari; Piraeus; Patras; Smyrna; Izmir; Bursa; Adana; Trebizond;
    Erzurum; Famagusta; Limassol; Acre; Jericho; Bethlehem; Nazareth; Ramallah; Tobruk; Derna;
    Sfax; Bizerta; Constantine; Fez; Marrakesh; Tetuan; Rabaul; Takoradi; Tamale; Sekondi;
    Ibadan; Kano; Enugu; Port Harcourt; Bathurst; Entebbe; Dar-es-Salaam; Usumbura; Bujumbura;
    Kigali; Blantyre; Zomba; Bulawayo; Livingstone; Ndola; Beira; Bloemfontein; Pietermaritzburg;
    Port Elizabeth; Mafeking; Kimberley; Port Stanley; Kandahar; Herat; Quetta; Amritsar;
    Srinagar; Jammu; Agra; Kanpur; Cawnpore; Benares; Patna; Hyderabad; Poona; Goa; Pondicherry;
    Mandalay; Kandy; Cholon; Hue; Hué; Danang; Da Nang; Dien Bien Phu; Luang Prabang; Surabaya;
    Semarang; Medan; Peiping; Nanjing; Guangzhou; Chongqing; Tianjin; Wuhan; Changsha; Swatow;
    Shantou; Amoy; Xiamen; Foochow; Fuzhou; Hangchow; Hangzhou; Suzhou; Soochow; Guilin;
    Kunming; Chengdu; Xi'an; Sian; Yenan; Yan'an; Harbin; Dairen; Dalian; Shenyang; Tsingtao;
    Qingdao; Taiyuan; Lhasa; Urumchi; Urumqi; Kaesong; Wonsan; Hungnam; Inchon; Pusan; Busan;
    Taegu; Osaka; Kobe; Nagoya; Sapporo; Cebu; Davao; Baltimore; Cincinnati; Cleveland; St.
    Louis; Minneapolis; Milwaukee; Denver; Dallas; San Antonio; Atlanta; Savannah; New Haven;
    Annapolis; Albany; Princeton; Los Alamos; Oak Ridge; Key West; Guantanamo; Guantánamo;
    Halifax; Winnipeg; Veracruz; Guadalajara; Monterrey; Tampico; Santiago de Cuba; Cienfuegos;
    Port of Spain; Maracaibo; Medellín; Cartagena; Callao; Arequipa; Cuzco; Antofagasta;
    Recife; Bahia; Porto Alegre; Brasilia; Brasília; Punta del Este; Mendoza; Tucumán; Adelaide;
    Brisbane; Perth; Hobart; Darwin; Wellington; Christchurch; Dunedin; Penzance"""
)

OFFICIAL_ONLY = frozenset(
    _names(
        """European Union; Eurozone; United Nations; Unknown Region; Pseudo-Accents; Pseudo-Bidi;
        Outlying Oceania; world; Hong Kong SAR China; Macao SAR China; Congo -
        Brazzaville; Congo - Kinshasa; Micronesian Region; Myanmar (Burma); Sark;
        Palestinian Territories"""
    )
)
"""What CLDR lists among the territories and no paper calls a place by that name."""

AMBIGUOUS = frozenset(
    _names(
        """Chad; Jordan; Georgia; Jersey; Guinea; Turkey; Niger; Mali; Dominica; Cuba; China; Chile;
        Canton; Florence; Sydney; Victoria; Essen; Halle; Lima; Salisbury; Medina; Orange;
        Natal; Hesse; Nice; Washington; Lorraine; Paris; Gera; Suhl; Houston; Lyons;
        Milan; Sofia; Montana; Virginia; Alberta; Indiana; Israel; Franco; Sind; Saar;
        Cork; Reading; Oran; Posen; Wake; Buffalo; Baltic; Pacific; Arctic; Mainz; Kent;
        Charlotte; Alexandria; Santiago; London; Berlin; Lincoln; Cambridge; Bath;
        Delaware; Vienna; Boston; Hull; Dover; Wellington; Darwin; Perth; Cleveland; Nancy;
        Dallas; Denver; Halifax; Livingstone; Constantine; Modena; Valencia; Bradford; Princeton;
        Mendoza; Gotha; Hue; Split; Acre; Orel; Perm; Trier; Verdun; Bari; Parma; Sian; Champagne;
        Savoy; Essex; Sussex; Surrey; Norfolk; Suffolk;
        Durham; Devon; Java; Limburg; Brabant; Cumberland; Hainan; Florida"""
    )
)
"""Names that are persons' names or words as well: a title or given name before them decides."""
