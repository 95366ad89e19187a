/** What the articles on Georgia, Houston and the euro name besides. */
export const NAMED_AMERICA = `
Q23685
en Jimmy Carter | President of the United States from 1977 to 1981 | James Earl Carter Jr.; Carter
uk Джиммі Картер | президент США у 1977–1981 роках
de Jimmy Carter | Präsident der Vereinigten Staaten von 1977 bis 1981
fr Jimmy Carter | président des États-Unis de 1977 à 1981
P31 Q5
P18 "Jimmy Carter, drawing.svg"
P21 Q6581097
P569 1924-10-01 @whitehouse
P19 Q1900000301
P570 2024-12-29
P20 Q1900000301
P27 Q30
P106 Q82955
P102 Q29552
P166 Q35637 on 2002
P39 Q880198 from 1971-01-12 to 1975-01-14
P39 Q11696 from 1977-01-20 to 1981-01-20 @whitehouse
seen a public table of people's items
popularity 80
wiki en Jimmy Carter = Jimmy Carter was an American politician who was president of the United States from 1977 to 1981. He came from Plains in Georgia, where he died in December 2024 at the age of 100.

Q1900000301
en Plains | city in Georgia, United States | Plains, Georgia
uk Плейнс | місто у штаті Джорджія
de Plains | Stadt in Georgia
P31 Q1093829
P17 Q30
P131 Q1428
P625 32.034,-84.393
unconfirmed the city's real id is in no source at hand
popularity 15
wiki en Plains, Georgia = Plains is a small city in the US state of Georgia, the home of Jimmy Carter.

Q1900000302
en Carter Center | American non-governmental organisation | The Carter Center
uk Центр Картера | американська неурядова організація
de Carter Center | US-amerikanische Nichtregierungsorganisation
P31 Q43229
P112 Q23685
P159 Q23556
P571 1982
unconfirmed the organisation's real id is in no source at hand
popularity 25
wiki en Carter Center = The Carter Center is a non-governmental organisation in Atlanta, founded by Jimmy and Rosalynn Carter in 1982. It watches elections and fights diseases.

Q1900000303
en Georgian Dream | political party in Georgia
uk Грузинська мрія | політична партія Грузії
de Georgischer Traum | politische Partei in Georgien
P31 Q7278
P17 Q230
P112 Q57794
P571 2012-04-19
unconfirmed the party's real id is in no source at hand
popularity 20
wiki en Georgian Dream = Georgian Dream is a political party in Georgia, founded by Bidzina Ivanishvili in 2012 and in power since the same year.

Q57794
en Bidzina Ivanishvili | Georgian businessman and politician
uk Бідзіна Іванішвілі | грузинський підприємець і політик
de Bidsina Iwanischwili | georgischer Unternehmer und Politiker
P31 Q5
P21 Q6581097
P569 1956-02-18
P27 Q230
P106 Q82955
P39 Q1975365 from 2012-10-25 to 2013-11-20
seen every-politician-scrapers
popularity 22
wiki en Bidzina Ivanishvili = Bidzina Ivanishvili is a Georgian businessman and politician who founded the party Georgian Dream and was prime minister in 2012 and 2013.

Q4964973
en Brian Kemp | American politician, governor of Georgia
uk Браян Кемп | американський політик
de Brian Kemp | US-amerikanischer Politiker
P31 Q5
P21 Q6581097
P569 1963-11-02
P27 Q30
P106 Q82955
P102 Q29468
P39 ^Q880198 from 2019-01-14
popularity 25
wiki en Brian Kemp = Brian Kemp is an American politician who has been governor of Georgia since January 2019.

Q84146599
en Raphael Warnock | American pastor and politician, senator for Georgia
uk Рафаель Ворнок | американський пастор і політик
de Raphael Warnock | US-amerikanischer Pastor und Politiker
P31 Q5
P21 Q6581097
P569 1969-07-23
P27 Q30
P106 Q82955
P102 Q29552
P39 ^Q4416090 from 2021-01-20 P768 Q1428
popularity 25
wiki en Raphael Warnock = Raphael Warnock is an American pastor and politician who has been a senator for Georgia since January 2021.

Q880198
en Governor of Georgia | head of the government of the US state of Georgia
uk губернатор Джорджії | глава уряду штату Джорджія
de Gouverneur von Georgia | Regierungschef des Bundesstaats Georgia
P31 Q4164871
P1001 Q1428
seen every-politician-scrapers

Q5589725
en Governor of Texas | head of the government of the US state of Texas
uk губернатор Техасу | глава уряду штату Техас
de Gouverneur von Texas | Regierungschef des Bundesstaats Texas
P31 Q4164871
P1001 Q1439
seen every-politician-scrapers

Q639115
en Lieutenant Governor of Texas | second-highest office of the US state of Texas
uk віцегубернатор Техасу | посада у штаті Техас
de Vizegouverneur von Texas | Amt in Texas
P31 Q4164871
P1001 Q1439
seen every-politician-scrapers

Q4416090
en United States senator | member of the upper house of the United States Congress
uk сенатор США | член верхньої палати Конгресу США
de Senator der Vereinigten Staaten | Mitglied des US-Senats
P31 Q4164871
P1001 Q30
unconfirmed well-known id; the data at hand name the office without an id

Q6263891
en John Whitmire | American politician, mayor of Houston
uk Джон Вітмайр | американський політик, мер Х'юстона
de John Whitmire | US-amerikanischer Politiker, Bürgermeister von Houston
P31 Q5
P21 Q6581097
P27 Q30
P106 Q82955
P106 Q40348
P102 Q29552
P39 Q1900000304 from 2024-01-01
popularity 10
wiki en John Whitmire = John Whitmire is an American politician who has been mayor of Houston since January 2024, after four decades in the Senate of Texas.

Q1900000304
en Mayor of Houston | head of the city of Houston
uk мер Х'юстона | посада у Х'юстоні
de Bürgermeister von Houston | Amt in Houston
P31 Q4164871
P1001 Q16555
unconfirmed the office's real id is in no source at hand

Q5214174
en Dan Patrick | American politician, lieutenant governor of Texas
uk Ден Патрік | американський політик
de Dan Patrick | US-amerikanischer Politiker
P31 Q5
P21 Q6581097
P27 Q30
P106 Q82955
P102 Q29468
P39 ^Q639115 from 2015-01-20
popularity 15
wiki en Dan Patrick (politician) = Dan Patrick is an American politician who has been lieutenant governor of Texas since January 2015.

Q5605224
en Greg Abbott | American politician, governor of Texas
uk Грег Ебботт | американський політик
de Greg Abbott | US-amerikanischer Politiker
P31 Q5
P21 Q6581097
P569 1957-11-13
P27 Q30
P106 Q82955
P106 Q40348
P102 Q29468
P39 ^Q5589725 from 2015-01-20
popularity 30
wiki en Greg Abbott = Greg Abbott is an American politician who has been governor of Texas since January 2015.

Q1053560
en CenterPoint Energy | American electricity and gas company
uk CenterPoint Energy | американська енергетична компанія
de CenterPoint Energy | US-amerikanischer Energieversorger
P31 Q4830453
P17 Q30
P159 Q16555
P571 2002
popularity 12
wiki en CenterPoint Energy = CenterPoint Energy is a company that delivers electricity and gas, with its seat in Houston.

Q487907
en Bank of America | American bank | BofA
uk Bank of America | американський банк
de Bank of America | US-amerikanische Bank
P31 Q4830453
P17 Q30
P159 Q16565
popularity 55
wiki en Bank of America = Bank of America is a bank with its seat in Charlotte, North Carolina.

Q9684
en The New York Times | American daily newspaper | New York Times; NYT
uk The New York Times | американська щоденна газета
de The New York Times | US-amerikanische Tageszeitung
P31 Q11032
P159 Q60
P571 1851-09-18
popularity 80
wiki en The New York Times = The New York Times is a daily newspaper printed in New York since 1851.

Q1900000305
en Kyiv Post | English-language newspaper in Ukraine
uk Kyiv Post | англомовна газета в Україні
de Kyiv Post | englischsprachige Zeitung in der Ukraine
P31 Q11032
P159 Q1899
P571 1995-10-18
P407 Q1860
unconfirmed the newspaper's real id is in no source at hand
popularity 15
wiki en Kyiv Post = The Kyiv Post is an English-language newspaper in Kyiv, founded in October 1995.

Q130879
en Reuters | international news agency | Reuters News
uk Рейтер | міжнародне інформаційне агентство
de Reuters | internationale Nachrichtenagentur
P31 Q192283
P571 1851
popularity 60
wiki en Reuters = Reuters is an international news agency with its seat in London.

Q40469
en Associated Press | American news agency | AP
uk Ассошіейтед Пресс | американське інформаційне агентство
de Associated Press | US-amerikanische Nachrichtenagentur
P31 Q192283
P159 Q60
P571 1846
popularity 60
wiki en Associated Press = The Associated Press is a news agency with its seat in New York.

Q1900000306
en Hurricane Beryl | tropical cyclone of 2024 | Beryl
uk Ураган Берил | тропічний циклон 2024 року
de Hurrikan Beryl | tropischer Wirbelsturm 2024
P31 Q8092
P580 2024-06-28
P582 2024-07-09
unconfirmed the storm's real id is in no source at hand
popularity 12
wiki en Hurricane Beryl = Hurricane Beryl was a storm of June and July 2024, the earliest on record to reach the highest category in the Atlantic.
`;
