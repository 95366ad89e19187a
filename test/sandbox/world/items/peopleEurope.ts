/** People of the European Union and of NATO. */
export const PEOPLE_EUROPE = `
Q294460
en Mario Draghi | Italian economist, president of the European Central Bank from 2011 to 2019
uk Маріо Драгі | італійський економіст
de Mario Draghi | italienischer Ökonom, von 2011 bis 2019 Präsident der EZB
fr Mario Draghi | économiste italien
P31 Q5
P21 Q6581097
P569 1947-09-03
P19 Q220
P27 Q38
P106 Q188094
P106 Q806798
P39 Q1900000012 from 2011-11-01 to 2019-10-31 by Q484605 @ecb
P39 Q796897 from 2021-02-13 to 2022-10-22
popularity 45
wiki en Mario Draghi = Mario Draghi is an Italian economist who was president of the European Central Bank from November 2011 to October 2019, and prime minister of Italy in 2021 and 2022.
wiki de Mario Draghi = Mario Draghi ist ein italienischer Ökonom. Er war von November 2011 bis Oktober 2019 Präsident der Europäischen Zentralbank und 2021/22 Ministerpräsident Italiens.

Q484605
en Christine Lagarde | French lawyer and politician, president of the European Central Bank since 2019
uk Крістін Лагард | французька юристка й політикиня, президентка ЄЦБ
de Christine Lagarde | französische Juristin und Politikerin, Präsidentin der EZB seit 2019
fr Christine Lagarde | avocate et femme politique française
P31 Q5
P18 "Christine Lagarde, drawing.svg"
P21 Q6581072
P569 1956-01-01
P19 Q90
P27 Q142
P106 Q40348
P106 Q82955
P39 Q1900000013 from 2011-07-05 to 2019-09-12
P39 ^Q1900000012 from 2019-11-01 replaces Q294460 @ecb
seen EveryPolitician's list of people on its front page
popularity 50
wiki en Christine Lagarde = Christine Lagarde is a French lawyer and politician who has been president of the European Central Bank since November 2019. She led the International Monetary Fund for eight years before.
wiki de Christine Lagarde = Christine Lagarde ist eine französische Juristin und Politikerin und seit November 2019 Präsidentin der Europäischen Zentralbank.

Q57792
en Mark Rutte | Dutch politician, Secretary General of NATO since 2024
uk Марк Рютте | нідерландський політик, генеральний секретар НАТО з 2024 року
de Mark Rutte | niederländischer Politiker, seit 2024 NATO-Generalsekretär
P31 Q5
P21 Q6581097
P569 1967-02-14
P19 Q36600
P27 Q29999
P106 Q82955
P39 Q3058109 from 2010-10-14 to 2024-07-02
P39 ^Q1900000014 from 2024-10-01 replaces Q57665 @nato
popularity 40
wiki en Mark Rutte = Mark Rutte is a Dutch politician who was prime minister of the Netherlands from 2010 to 2024 and has been secretary general of NATO since October 2024.

Q57665
en Jens Stoltenberg | Norwegian politician, Secretary General of NATO from 2014 to 2024 | Stoltenberg
uk Єнс Столтенберг | норвезький політик, генеральний секретар НАТО у 2014–2024 роках
de Jens Stoltenberg | norwegischer Politiker, von 2014 bis 2024 NATO-Generalsekretär
P31 Q5
P21 Q6581097
P569 1959-03-16
P106 Q82955
P106 Q188094
P39 Q1900000014 from 2014-10-01 to 2024-10-01 by Q57792 @nato
seen every-politician-scrapers
popularity 45
wiki en Jens Stoltenberg = Jens Stoltenberg is a Norwegian politician who was secretary general of NATO for ten years, from October 2014 to October 2024, and twice prime minister of Norway.
wiki uk Єнс Столтенберг
wiki de Jens Stoltenberg = Jens Stoltenberg ist ein norwegischer Politiker. Von Oktober 2014 bis Oktober 2024 war er Generalsekretär der NATO.

Q3052772
en Emmanuel Macron | President of France since 2017 | Macron
uk Емманюель Макрон | президент Франції з 2017 року | Макрон
de Emmanuel Macron | Präsident Frankreichs seit 2017
fr Emmanuel Macron | président de la République française depuis 2017
ar إيمانويل ماكرون | رئيس فرنسا منذ 2017
P31 Q5
P21 Q6581097
P569 1977-12-21
P19 Q41604
P27 Q142
P106 Q82955
P39 ^Q191954 from 2017-05-14 @elysee
popularity 75
wiki en Emmanuel Macron = Emmanuel Macron has been president of France since May 2017. He was minister for the economy before.
wiki uk Емманюель Макрон
wiki de Emmanuel Macron = Emmanuel Macron ist seit Mai 2017 Präsident der Französischen Republik.

Q567
en Angela Merkel | German politician, chancellor from 2005 to 2021
uk Ангела Меркель | німецька політикиня, канцлерка у 2005–2021 роках
de Angela Merkel | deutsche Politikerin, Bundeskanzlerin von 2005 bis 2021 | Merkel
fr Angela Merkel | femme politique allemande
ar أنغيلا ميركل | سياسية ألمانية
P31 Q5
P18 "Angela Merkel, drawing.svg"
P21 Q6581072
P569 1954-07-17
P19 Q1055
P27 Q183
P106 Q82955
P106 Q169470
P102 Q49762
P39 Q4970706 from 2005-11-22 to 2021-12-08 by Q61053 @bundestag
seen Germany's item in the data at hand: head of government from 22 November 2005
popularity 85
wiki en Angela Merkel = Angela Merkel is a German politician who was chancellor from November 2005 to December 2021, the first woman in the office.
wiki uk Ангела Меркель
wiki de Angela Merkel = Angela Merkel ist eine deutsche Politikerin der CDU. Von November 2005 bis Dezember 2021 war sie als erste Frau Bundeskanzlerin.

Q61053
en Olaf Scholz | German politician, chancellor from 2021 to 2025
uk Олаф Шольц | німецький політик, канцлер у 2021–2025 роках | Шольц
de Olaf Scholz | deutscher Politiker, Bundeskanzler von 2021 bis 2025 | Scholz
fr Olaf Scholz | homme politique allemand
ar أولاف شولتس | سياسي ألماني
P31 Q5
P18 "Olaf Scholz, drawing.svg"
P21 Q6581097
P569 1958-06-14
P19 Q2916
P27 Q183
P106 Q82955
P106 Q40348
P102 Q49768 from 1975
P39 Q4970706 from 2021-12-08 to 2025-05-06 replaces Q567 @bundestag
popularity 60
wiki en Olaf Scholz = Olaf Scholz is a German Social Democrat who was chancellor from December 2021 to May 2025. He had been mayor of Hamburg and finance minister.
wiki uk Олаф Шольц
wiki de Olaf Scholz = Olaf Scholz ist ein deutscher Politiker der SPD. Von Dezember 2021 bis Mai 2025 war er Bundeskanzler; zuvor war er Erster Bürgermeister von Hamburg und Bundesminister der Finanzen.

Q76658
en Frank-Walter Steinmeier | President of Germany since 2017
uk Франк-Вальтер Штайнмаєр | президент Німеччини з 2017 року
de Frank-Walter Steinmeier | deutscher Bundespräsident seit 2017 | Steinmeier
fr Frank-Walter Steinmeier | président fédéral allemand
P31 Q5
P21 Q6581097
P569 1956-01-05
P27 Q183
P106 Q82955
P106 Q40348
P102 Q49768 from 1975
P39 ^Q25223 from 2017-03-19 @bundespraesident
popularity 50
wiki en Frank-Walter Steinmeier = Frank-Walter Steinmeier has been president of Germany since March 2017. He was twice foreign minister before.
wiki de Frank-Walter Steinmeier = Frank-Walter Steinmeier ist seit März 2017 deutscher Bundespräsident. Zuvor war er zweimal Bundesminister des Auswärtigen.

Q564328
en Annalena Baerbock | German politician, foreign minister from 2021 to 2025
uk Анналена Бербок | німецька політикиня
de Annalena Baerbock | deutsche Politikerin, Bundesministerin des Auswärtigen von 2021 bis 2025
P31 Q5
P21 Q6581072
P569 1980-12-15
P27 Q183
P106 Q82955
P39 Q568605 from 2021-12-08 to 2025-05-06
seen every-politician-scrapers
popularity 45
wiki en Annalena Baerbock = Annalena Baerbock is a German politician of the Greens who was foreign minister from December 2021 to May 2025.
wiki de Annalena Baerbock = Annalena Baerbock ist eine deutsche Politikerin von Bündnis 90/Die Grünen. Von Dezember 2021 bis Mai 2025 war sie Außenministerin.

Q26257557
en Rumen Radev | Bulgarian politician and former air force general | Radev
uk Румен Радев | болгарський політик і колишній генерал
de Rumen Radew | bulgarischer Politiker und ehemaliger General
fr Roumen Radev | homme politique bulgare
P31 Q5
P21 Q6581097
P569 1963-06-18
P27 Q219
P106 Q82955
P39 Q14946265 from 2017-01-22 @bgpresident
popularity 30
wiki en Rumen Radev = Rumen Radev is a Bulgarian politician and former commander of the air force who took office as president in January 2017 and was elected again in 2021.

Q25431484
en Dimitar Radev | Bulgarian economist, governor of the Bulgarian National Bank
uk Димитр Радев | болгарський економіст
de Dimitar Radew | bulgarischer Ökonom
P31 Q5
P21 Q6581097
P569 1956-07-12
P27 Q219
P106 Q188094
P39 ^Q109467212 from 2015-07-14 @bnb
seen every-politician-scrapers
popularity 8
wiki en Dimitar Radev = Dimitar Radev is a Bulgarian economist who has been governor of the Bulgarian National Bank since July 2015.

Q39259
en Recep Tayyip Erdoğan | President of Turkey since 2014 | Tayyip Erdogan; Erdoğan; Erdogan
uk Реджеп Таїп Ердоган | президент Туреччини
de Recep Tayyip Erdoğan | Präsident der Türkei seit 2014
fr Recep Tayyip Erdoğan | président de la Turquie
ar رجب طيب أردوغان | رئيس تركيا منذ 2014 | أردوغان
P31 Q5
P21 Q6581097
P569 1954-02-26
P19 Q406
P27 Q43
P106 Q82955
P39 Q1900000016 from 2003-03-14 to 2014-08-28
P39 ^Q1922067 from 2014-08-28
popularity 75
wiki en Recep Tayyip Erdoğan = Recep Tayyip Erdoğan has been president of Turkey since August 2014. He was prime minister for eleven years before, and mayor of Istanbul in the 1990s.
wiki ar رجب طيب أردوغان = رجب طيب أردوغان رئيس تركيا منذ أغسطس 2014، وكان قبل ذلك رئيسا للوزراء أحد عشر عاما.

Q44329
en Bashar al-Assad | Syrian politician, president from 2000 to 2024
uk Башар аль-Асад | сирійський політик
de Baschar al-Assad | syrischer Politiker
ar بشار الأسد | سياسي سوري
P31 Q5
P21 Q6581097
P569 1965-09-11
P19 Q3766
P27 Q858
P106 Q82955
P39 Q648464 from 2000-07-17 to 2024-12-08
popularity 65
wiki en Bashar al-Assad = Bashar al-Assad was president of Syria from July 2000 until he was overthrown in December 2024.
wiki ar بشار الأسد = بشار الأسد سياسي سوري تولى رئاسة سوريا من يوليو 2000 حتى ديسمبر 2024.

Q272416
en Salome Zourabichvili | President of Georgia from 2018 to 2024 | Salome Zurabishvili
uk Саломе Зурабішвілі | президентка Грузії у 2018–2024 роках
de Salome Surabischwili | Präsidentin Georgiens von 2018 bis 2024
fr Salomé Zourabichvili | présidente de la Géorgie
P31 Q5
P21 Q6581072
P569 1952-03-18
P19 Q90
P27 Q230
P106 Q193391
P106 Q82955
P39 Q843405 from 2018-12-16 to 2024-12-29 by Q1900000103
popularity 30
wiki en Salome Zourabichvili = Salome Zourabichvili is a Georgian politician and former French diplomat who was president of Georgia from December 2018 to December 2024.

Q1900000103
en Mikheil Kavelashvili | Georgian politician and former footballer, president since 2024
uk Міхеїл Кавелашвілі | грузинський політик і колишній футболіст
de Micheil Kawelaschwili | georgischer Politiker und ehemaliger Fußballspieler
P31 Q5
P21 Q6581097
P569 1971-07-22
P27 Q230
P106 Q82955
P106 Q937857
P39 ^Q843405 from 2024-12-29 replaces Q272416
unconfirmed the person's real id is in no source at hand
popularity 15
wiki en Mikheil Kavelashvili = Mikheil Kavelashvili is a Georgian politician and former footballer who was sworn in as president of Georgia in December 2024.
`;
