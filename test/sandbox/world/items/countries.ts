/** The countries that the articles turn on. */
export const COUNTRIES = `
Q212
en Ukraine | country in Eastern Europe
uk Україна | держава у Східній Європі | Українська держава
de Ukraine | Staat in Osteuropa
fr Ukraine | pays d'Europe de l'Est
ru Украина | государство в Восточной Европе
ar أوكرانيا | دولة في شرق أوروبا
P31 Q3624078
P31 Q6256
P30 Q46
P41 "Flag of Ukraine, drawing.svg"
P36 Q1899
P37 Q8798
P38 Q81893
P35 Q58077 from 2014-06-07 to 2019-05-20 @president
P35 ^Q3874799 from 2019-05-20 @president
P6 Q66094865 from 2020-03-04 to 2025-07-16 @rada
P6 ^Q61112536 from 2025-07-17 @rada
P1906 Q579677
P1313 Q1145714
P571 1991-08-24
P625 49,32
P1082 41167336 on 2022-01-01 @ukrstat
P2046 603628/Q712226
P463 Q1065 from 1945-10-24 @un
popularity 99
wiki en Ukraine = Ukraine is a country in Eastern Europe, the second largest on the continent by area after Russia. It has been independent since August 1991; its capital is Kyiv.
wiki uk Україна = Україна – держава у Східній Європі зі столицею в Києві, незалежна з 24 серпня 1991 року.
wiki de Ukraine = Die Ukraine ist ein Staat in Osteuropa mit der Hauptstadt Kyjiw. Sie ist seit August 1991 unabhängig.

Q159
en Russia | country in Eastern Europe and North Asia | Russian Federation; RF
uk Росія | держава у Східній Європі та Північній Азії | Російська Федерація; РФ
de Russland | Staat in Osteuropa und Nordasien | Russische Föderation
fr Russie | pays d'Europe et d'Asie
ru Россия | государство в Восточной Европе и Северной Азии | Российская Федерация
ar روسيا | دولة في شرق أوروبا وشمال آسيا
P31 Q3624078
P31 Q6256
P30 Q46
P30 Q48
P36 Q649
P37 Q7737
P35 Q23530 from 2008-05-07 to 2012-05-07 @kremlin
P35 ^Q7747 from 2012-05-07 @kremlin
P1906 Q218295
P1313 Q842386
P571 1991-12-25
P625 66,94
P1082 147182123 on 2021-10-01
P463 Q1065 from 1991-12-24 @un
popularity 99
wiki en Russia = Russia is the largest country in the world by area, reaching from Eastern Europe across the whole of North Asia. Its capital is Moscow.
wiki uk Росія = Росія – найбільша за площею держава світу, розташована у Східній Європі та Північній Азії. Столиця – Москва.
wiki de Russland = Russland ist der flächengrößte Staat der Erde; er reicht von Osteuropa bis an den Pazifik. Hauptstadt ist Moskau.

Q145
en United Kingdom | country in north-west Europe | UK; U.K.; Britain; United Kingdom of Great Britain and Northern Ireland
uk Велика Британія | держава на північному заході Європи | Сполучене Королівство
de Vereinigtes Königreich | Staat in Nordwesteuropa | Großbritannien
fr Royaume-Uni | pays d'Europe de l'Ouest
ru Великобритания | государство на северо-западе Европы
ar المملكة المتحدة | دولة في شمال غرب أوروبا
P31 Q3624078
P31 Q6256
P30 Q46
P36 Q84
P37 Q1860
P35 Q9682 from 1952-02-06 to 2022-09-08
P35 ^Q43274 from 2022-09-08
P6 Q264766 from 2016-07-13 to 2019-07-24 @pastpm
P6 Q180589 from 2019-07-24 to 2022-09-06 @pastpm
P6 Q272201 from 2022-09-06 to 2022-10-25 @pastpm
P6 Q20055561 from 2022-10-25 to 2024-07-05 @pastpm
P6 ^Q6383803 from 2024-07-05 @pastpm
P1906 Q9134365
P1313 Q14211
P571 1707-05-01J
P625 54.6,-2
P1082 67026292 on 2021-06
P463 Q1065 from 1945-10-24 @un
P463 Q7184 from 1949-04-04
P463 Q458 from 1973-01-01 to 2020-01-31
popularity 99
wiki en United Kingdom = The United Kingdom is a country in north-west Europe made up of England, Scotland, Wales and Northern Ireland. Its capital is London.
wiki uk Велика Британія
wiki de Vereinigtes Königreich

Q30
en United States | country in North America | US; U.S.; USA; United States of America; America
uk Сполучені Штати Америки | держава в Північній Америці | США
de Vereinigte Staaten | Staat in Nordamerika | USA
fr États-Unis | pays d'Amérique du Nord
ru Соединённые Штаты Америки | государство в Северной Америке | США
ar الولايات المتحدة | دولة في أمريكا الشمالية
P31 Q3624078
P31 Q6256
P30 Q49
P36 Q61
P37 Q1860
P38 Q4917
P35 Q76 from 2009-01-20 to 2017-01-20 @whitehouse
P35 Q22686 from 2017-01-20 to 2021-01-20 @whitehouse
P35 Q6279 from 2021-01-20 to 2025-01-20 @whitehouse
P35 ^Q22686 from 2025-01-20 @whitehouse
P1906 Q11696
P571 1776-07-04
P625 39.8,-98.6
P1082 331449281 on 2020-04-01 @census
P463 Q1065 from 1945-10-24 @un
P463 Q7184 from 1949-04-04
popularity 100
wiki en United States = The United States is a federal country of fifty states, most of it in North America. Its capital is Washington, D.C.
wiki uk Сполучені Штати Америки
wiki de Vereinigte Staaten

Q183
en Germany | country in Central Europe | Federal Republic of Germany
uk Німеччина | держава в Центральній Європі
de Deutschland | Staat in Mitteleuropa | Bundesrepublik Deutschland; BRD
fr Allemagne | pays d'Europe centrale
ar ألمانيا | دولة في وسط أوروبا
P31 Q3624078
P31 Q6256
P30 Q46
P36 Q586 from 1949-11-29 to 1990-10-02
P36 ^Q64 from 1990-10-03
P37 Q188
P38 Q16068 from 1948-06-21 to 2001-12-31
P38 ^Q4916 from 2002-01-01
P35 ^Q76658 from 2017-03-19 @bundespraesident
P6 Q567 from 2005-11-22 to 2021-12-08 @bundestag
P6 Q61053 from 2021-12-08 to 2025-05-06 @bundestag
P1906 Q25223
P1313 Q4970706
P571 1949-05-23
P625 51,10
P1082 80500000 on 2012-12-31
P1082 83577140 on 2024-12-31 @destatis
P463 Q458 from 1957-03-25
P463 Q7184 from 1955-05-09
popularity 97
wiki en Germany = Germany is a federal country in Central Europe, the most populous member of the European Union. Its capital is Berlin.
wiki uk Німеччина
wiki de Deutschland = Deutschland ist ein Bundesstaat in Mitteleuropa und das bevölkerungsreichste Mitglied der Europäischen Union. Hauptstadt ist Berlin.

Q142
en France | country in Western Europe
uk Франція | держава в Західній Європі
de Frankreich | Staat in Westeuropa
fr France | pays d'Europe de l'Ouest
ar فرنسا | دولة في غرب أوروبا
P31 Q3624078
P31 Q6256
P30 Q46
P36 Q90
P35 ^Q3052772 from 2017-05-14 @elysee
P1906 Q191954
P1313 Q1587677
P625 47,2
P463 Q1065 from 1945-10-24 @un
popularity 97
wiki en France = France is a country in Western Europe with territories overseas. Its capital is Paris.
wiki de Frankreich

Q230
en Georgia | country in the Caucasus | Sakartvelo; Republic of Georgia
uk Грузія | держава на Кавказі
de Georgien | Staat im Kaukasus
fr Géorgie | pays du Caucase
ru Грузия | государство в Закавказье
ar جورجيا | دولة في القوقاز
P31 Q3624078
P31 Q6256
P36 Q994
P35 Q272416 from 2018-12-16 to 2024-12-29
P35 ^Q1900000103 from 2024-12-29
P1906 Q843405
P1313 Q1975365
P571 1991-04-09
P625 42,43.5
P1705 ka:"საქართველო"
P463 Q1065 from 1992-07-31 @un
popularity 75
wiki en Georgia (country) = Georgia is a country in the Caucasus, between Russia, Turkey, Armenia and Azerbaijan, with a coast on the Black Sea. Its capital is Tbilisi.
wiki uk Грузія
wiki de Georgien

Q38
en Italy | country in Southern Europe
uk Італія | держава в Південній Європі
de Italien | Staat in Südeuropa
fr Italie | pays d'Europe du Sud
P31 Q3624078
P31 Q6256
P36 Q220
P38 Q4916
P6 Q294460 from 2021-02-13 to 2022-10-22
P625 42.5,12.5
P463 Q458 from 1957-03-25
popularity 95
wiki en Italy = Italy is a country in Southern Europe, a peninsula in the Mediterranean with the islands of Sicily and Sardinia. Its capital is Rome.

Q219
en Bulgaria | country in south-eastern Europe
uk Болгарія | держава в південно-східній Європі
de Bulgarien | Staat in Südosteuropa
fr Bulgarie | pays d'Europe du Sud-Est
P31 Q3624078
P31 Q6256
P36 Q472
P38 Q172540 to 2025-12-31
P38 ^Q4916 from 2026-01-01 @ecb
P35 Q26257557 from 2017-01-22 @bgpresident
P1906 Q14946265
P1313 Q4404583
P625 42.75,25.5
P463 Q458 from 2007-01-01
P463 Q7184 from 2004-03-29
popularity 70
wiki en Bulgaria = Bulgaria is a country in the south-east of Europe, on the Black Sea. It joined the European Union in 2007 and adopted the euro in 2026. Its capital is Sofia.

Q43
en Turkey | country in West Asia and south-east Europe | Türkiye
uk Туреччина | держава в Західній Азії та Південно-Східній Європі
de Türkei | Staat in Vorderasien und Südosteuropa
fr Turquie | pays d'Asie de l'Ouest
ar تركيا | دولة في غرب آسيا وجنوب شرق أوروبا
P31 Q3624078
P31 Q6256
P36 Q3640
P35 ^Q39259 from 2014-08-28
P1906 Q1922067
P571 1923-10-29
P625 39,36
P463 Q7184 from 1952-02-18
popularity 90
wiki en Turkey = Turkey is a country that lies mostly in Anatolia, with a smaller part in south-eastern Europe. Its capital is Ankara and its largest city Istanbul.
wiki ar تركيا = تركيا دولة يقع معظمها في الأناضول وجزء أصغر منها في جنوب شرق أوروبا. عاصمتها أنقرة وأكبر مدنها إسطنبول.

Q858
en Syria | country in West Asia | Syrian Arab Republic
uk Сирія | держава в Західній Азії
de Syrien | Staat in Vorderasien
ar سوريا | دولة في غرب آسيا
P31 Q3624078
P31 Q6256
P36 Q3766
P35 Q44329 from 2000-07-17 to 2024-12-08
P625 35,38
popularity 85
wiki en Syria = Syria is a country in West Asia, on the eastern shore of the Mediterranean. Its capital is Damascus.
wiki ar سوريا = سوريا دولة في غرب آسيا على الساحل الشرقي للبحر المتوسط، وعاصمتها دمشق.
`;
