/** Organisations, and the buildings that stand for them. */
export const ORGANISATIONS = `
Q7184
en NATO | intergovernmental military alliance | North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Nato; the Alliance
uk НАТО | міжнародний військовий союз | Північноатлантичний альянс
de NATO | internationales Militärbündnis | Nordatlantikpakt; Nato
fr OTAN | alliance militaire intergouvernementale
ru НАТО | военно-политический союз
ar حلف شمال الأطلسي | حلف عسكري دولي | الناتو
P31 Q484652
P159 Q240 from 1967
P571 1949-04-04
P488 Q57665 from 2014-10-01 to 2024-10-01 @nato
P488 ^Q57792 from 2024-10-01 @nato
P856 https://www.nato.int/
P1813 en:"NATO"
popularity 95
wiki en NATO = NATO is a military alliance of European and North American countries, founded in April 1949. An attack on one member is treated as an attack on all. Its headquarters are in Brussels.
wiki uk НАТО = НАТО – військово-політичний союз країн Європи та Північної Америки, створений у квітні 1949 року.
wiki de NATO = Die NATO ist ein im April 1949 gegründetes Verteidigungsbündnis europäischer und nordamerikanischer Staaten mit Sitz in Brüssel.

Q1065
en United Nations | intergovernmental organisation | UN; U.N.; United Nations Organization
uk Організація Об'єднаних Націй | міжнародна організація | ООН
de Vereinte Nationen | zwischenstaatliche Organisation | UN; UNO
ar الأمم المتحدة | منظمة دولية
P31 Q484652
P159 Q60
P571 1945-10-24 @un
P856 https://www.un.org/
popularity 95
wiki en United Nations = The United Nations is an organisation of 193 member states founded in 1945 to keep the peace. Its headquarters are in New York.
wiki ar الأمم المتحدة = الأمم المتحدة منظمة دولية تأسست عام 1945 لحفظ السلام، وتضم 193 دولة.

Q458
en European Union | political and economic union of European states | EU; E.U.
uk Європейський Союз | політичний та економічний союз європейських держав | ЄС; Євросоюз
de Europäische Union | Staatenverbund | EU
fr Union européenne | union politique et économique | UE
P31 Q484652
P571 1993-11-01
P159 Q240
P856 https://european-union.europa.eu/
popularity 95
wiki en European Union = The European Union is a political and economic union of 27 European states.
wiki uk Європейський Союз
wiki de Europäische Union

Q8880
en European Commission | executive of the European Union | EU Commission
uk Європейська комісія | виконавчий орган ЄС | Єврокомісія
de Europäische Kommission | Exekutive der Europäischen Union | EU-Kommission
P31 Q43229
P159 Q240
P571 1958-01-01
P361 Q458
popularity 80
wiki en European Commission = The European Commission is the executive of the European Union. It proposes laws and sees that they are kept.

Q8901
en European Central Bank | central bank of the euro area | ECB
uk Європейський центральний банк | центральний банк єврозони | ЄЦБ
de Europäische Zentralbank | Zentralbank des Euroraums | EZB
fr Banque centrale européenne | banque centrale de la zone euro | BCE
P31 Q66344
P159 Q1794 @ecb
P571 1998-06-01 @ecb
P488 Q294460 from 2011-11-01 to 2019-10-31 @ecb
P488 ^Q484605 from 2019-11-01 @ecb
P856 https://www.ecb.europa.eu/
seen a public list of EU institutions' items
popularity 82
wiki en European Central Bank = The European Central Bank is the central bank of the countries that use the euro. It was set up in June 1998 and sits in Frankfurt.
wiki de Europäische Zentralbank

Q7804
en International Monetary Fund | international financial organisation | IMF
uk Міжнародний валютний фонд | міжнародна фінансова організація | МВФ
de Internationaler Währungsfonds | internationale Finanzorganisation | IWF
P31 Q484652
P159 Q61
P571 1945-12-27
popularity 82
wiki en International Monetary Fund = The International Monetary Fund lends to countries that cannot meet their payments. It has its seat in Washington.

Q7817
en World Health Organization | specialised agency of the United Nations | WHO; World Health Organisation
uk Всесвітня організація охорони здоров'я | спеціалізована установа ООН | ВООЗ
de Weltgesundheitsorganisation | Sonderorganisation der Vereinten Nationen | WHO
ar منظمة الصحة العالمية | وكالة متخصصة تابعة للأمم المتحدة
P31 Q484652
P159 Q71
P571 1948-04-07 @who
P856 https://www.who.int/
seen several public lists of organisations
popularity 88
wiki en World Health Organization = The World Health Organization is the United Nations' agency for public health, with its seat in Geneva.
wiki ar منظمة الصحة العالمية = منظمة الصحة العالمية وكالة الأمم المتحدة المعنية بالصحة العامة ومقرها جنيف.

Q154797
en Bundestag | federal parliament of Germany | German Bundestag
uk Бундестаг | парламент Німеччини
de Deutscher Bundestag | Parlament der Bundesrepublik Deutschland | Bundestag
P31 Q35749
P159 Q64
P571 1949-09-07
P17 Q183
popularity 65
wiki en Bundestag = The Bundestag is the federal parliament of Germany, elected every four years. It meets in Berlin.
wiki de Deutscher Bundestag = Der Deutsche Bundestag ist das Parlament der Bundesrepublik Deutschland. Er wird in der Regel alle vier Jahre gewählt und tagt in Berlin.

Q1900000201
en Verkhovna Rada | parliament of Ukraine | Verkhovna Rada of Ukraine; Rada
uk Верховна Рада України | парламент України | Верховна Рада; Рада
de Werchowna Rada | Parlament der Ukraine | Oberste Rada
P31 Q35749
P159 Q1899
P17 Q212
P488 Q20070130 from 2021-10-08 @rada
unconfirmed the parliament's real id is in no source at hand
popularity 45
wiki en Verkhovna Rada = The Verkhovna Rada is the parliament of Ukraine. It has one chamber of 450 seats and meets in Kyiv.
wiki uk Верховна Рада України = Верховна Рада України – однопалатний парламент України, що засідає в Києві.
wiki de Werchowna Rada

Q1900000202
en Ministry of Foreign Affairs of Ukraine | ministry of the government of Ukraine | Ukrainian foreign ministry
uk Міністерство закордонних справ України | міністерство України | МЗС
de Außenministerium der Ukraine | ukrainisches Ministerium
P31 Q327333
P159 Q1899
P17 Q212
unconfirmed the ministry's real id is in no source at hand
popularity 20
wiki en Ministry of Foreign Affairs (Ukraine) = The Ministry of Foreign Affairs of Ukraine conducts the country's foreign policy.
wiki uk Міністерство закордонних справ України = Міністерство закордонних справ України здійснює зовнішню політику держави.

Q1900000203
en Foreign, Commonwealth and Development Office | ministry of the British government | FCDO; Foreign Office
uk Міністерство закордонних справ Великої Британії | міністерство Великої Британії
de Außenministerium des Vereinigten Königreichs | britisches Ministerium
P31 Q327333
P159 Q84
P571 2020-09-02
P17 Q145
unconfirmed the ministry's real id is in no source at hand
popularity 40
wiki en Foreign, Commonwealth and Development Office = The Foreign, Commonwealth and Development Office is the British ministry for foreign affairs, formed in September 2020.

Q169101
en 10 Downing Street | residence and office of the prime minister in London | Number 10; No 10
uk Даунінг-стріт, 10 | резиденція прем'єр-міністра Великої Британії
de Downing Street No. 10 | Amtssitz des britischen Premierministers
P31 Q41176
P18 "Downing Street, drawing.svg"
P17 Q145
P131 Q84
P625 51.5033,-0.1276
popularity 62
wiki en 10 Downing Street = 10 Downing Street is the official home and the office of the British prime minister, in Westminster.

Q192687
en Downing Street | street in London, seat of the British government
uk Даунінг-стріт | вулиця в Лондоні
de Downing Street | Straße in London, Sitz der britischen Regierung
P31 Q79007
P17 Q145
P131 Q84
P625 51.5031,-0.1271
seen a public list of pictures' places
popularity 50
wiki en Downing Street = Downing Street is a gated street in Westminster, London, with the official homes of the prime minister and the chancellor. The name is used for the prime minister's office as well.

Q133274
en Moscow Kremlin | fortified complex in Moscow, seat of the Russian president | Kremlin; the Kremlin
uk Московський Кремль | фортеця в Москві, резиденція президента Росії | Кремль
de Moskauer Kreml | Festung in Moskau, Amtssitz des Präsidenten | Kreml
ru Московский Кремль | крепость в центре Москвы
P31 Q41176
P17 Q159
P131 Q649
P625 55.7517,37.6178
popularity 70
wiki en Moscow Kremlin = The Moscow Kremlin is a fortified complex in the middle of Moscow and the seat of the president of Russia. "The Kremlin" often means the Russian government.
wiki uk Московський Кремль
wiki de Moskauer Kreml

Q35525
en White House | official residence of the president of the United States | The White House
uk Білий дім | резиденція президента США
de Weißes Haus | Amtssitz des Präsidenten der Vereinigten Staaten
P31 Q41176
P17 Q30
P131 Q61
P625 38.8977,-77.0365
popularity 80
wiki en White House = The White House is the home and the office of the president of the United States, in Washington.

Q9626
en Conservative Party | political party in the United Kingdom | Conservatives; Tories
uk Консервативна партія | політична партія Великої Британії
de Conservative Party | politische Partei im Vereinigten Königreich | Konservative Partei
P31 Q7278
P17 Q145
P159 Q84
P571 1834
popularity 70
wiki en Conservative Party (UK) = The Conservative Party is one of the two large parties of the United Kingdom, on the right of the centre.

Q9630
en Labour Party | political party in the United Kingdom | Labour
uk Лейбористська партія | політична партія Великої Британії
de Labour Party | politische Partei im Vereinigten Königreich
P31 Q7278
P17 Q145
P571 1900-02-27
popularity 70
wiki en Labour Party (UK) = The Labour Party is one of the two large parties of the United Kingdom, on the left of the centre.

Q29552
en Democratic Party | political party in the United States | Democrats
uk Демократична партія США | політична партія США
de Demokratische Partei | politische Partei in den Vereinigten Staaten
P31 Q7278
P17 Q30
popularity 75
wiki en Democratic Party (United States)

Q29468
en Republican Party | political party in the United States | Republicans; GOP
uk Республіканська партія США | політична партія США
de Republikanische Partei | politische Partei in den Vereinigten Staaten
P31 Q7278
P17 Q30
popularity 75
wiki en Republican Party (United States)

Q49768
en Social Democratic Party of Germany | political party in Germany | SPD
uk Соціал-демократична партія Німеччини | політична партія Німеччини | СДПН
de Sozialdemokratische Partei Deutschlands | politische Partei in Deutschland | SPD
P31 Q7278
P17 Q183
popularity 60
wiki en Social Democratic Party of Germany = The Social Democratic Party is the oldest political party of Germany.
wiki de Sozialdemokratische Partei Deutschlands = Die SPD ist die älteste Partei Deutschlands. Sie steht links der Mitte.

Q49762
en Christian Democratic Union of Germany | political party in Germany | CDU
uk Християнсько-демократичний союз | політична партія Німеччини | ХДС
de Christlich Demokratische Union Deutschlands | politische Partei in Deutschland | CDU
P31 Q7278
P17 Q183
P571 1945-06-26
popularity 60
wiki en Christian Democratic Union of Germany = The Christian Democratic Union is a centre-right party in Germany.
wiki de Christlich Demokratische Union Deutschlands = Die CDU ist eine christdemokratische Partei in Deutschland.

Q34433
en University of Oxford | university in Oxford, England | Oxford University; Oxford
uk Оксфордський університет | університет в Оксфорді
de University of Oxford | Universität in Oxford | Universität Oxford
P31 Q3918
P17 Q145
P131 Q34217
P571 1096J
popularity 80
wiki en University of Oxford = The University of Oxford is a university in Oxford, England, with teaching recorded since the end of the 11th century.
`;
