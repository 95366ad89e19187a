/** People of the United Kingdom and the United States. */
export const PEOPLE_BRITAIN = `
Q272201
en Liz Truss | British politician, prime minister in 2022 | Elizabeth Truss; Mary Elizabeth Truss; Truss
uk Ліз Трасс | британська політикиня, прем'єр-міністерка у 2022 році | Трасс
de Liz Truss | britische Politikerin, Premierministerin 2022 | Elizabeth Truss
fr Liz Truss | femme politique britannique
ru Лиз Трасс | британский политик
ar ليز تراس | سياسية بريطانية
P31 Q5
P18 "Liz Truss, drawing.svg"
P21 Q6581072
P569 1975-07-26
P19 Q34217
P27 Q145
P106 Q82955
P106 Q188094
P69 Q34433
P102 Q9626
P39 Q14984399 from 2014-07-15 to 2016-07-13 @govuk
P39 Q217217 from 2016-07-14 to 2017-06-11 @govuk
P39 Q5096927 from 2017-06-11 to 2019-07-24 @govuk
P39 Q25863345 from 2019-07-24 to 2021-09-15 @govuk
P39 Q1371091 from 2021-09-15 to 2022-09-06 replaces Q268584 P5054 Q1900000230 @govuk
P39 Q14211 from 2022-09-06 to 2022-10-25 replaces Q180589 by Q20055561 @pastpm
popularity 55
wiki en Liz Truss = Liz Truss is a British Conservative politician who was prime minister for seven weeks in 2022. She had been foreign secretary since September 2021 and held other cabinet posts from 2014.
wiki uk Ліз Трасс = Ліз Трасс – британська політикиня, міністерка закордонних справ у 2021–2022 роках і прем'єр-міністерка з 6 вересня до 25 жовтня 2022 року.
wiki de Liz Truss = Liz Truss ist eine britische Politikerin der Conservative Party. Sie war von September 2021 an Außenministerin und im Herbst 2022 sieben Wochen lang Premierministerin.

Q180589
mul Boris Johnson
en | British politician and writer, prime minister from 2019 to 2022 | Alexander Boris de Pfeffel Johnson; Johnson
uk Борис Джонсон | британський політик, прем'єр-міністр у 2019–2022 роках | Джонсон
de Boris Johnson | britischer Politiker und Publizist, Premierminister von 2019 bis 2022
fr Boris Johnson | homme politique britannique
ar بوريس جونسون | سياسي بريطاني
P31 Q5
P18 "Boris Johnson, drawing.svg"
P21 Q6581097
P569 1964-06-19
P19 Q60
P27 Q145
P27 Q30 to 2016
P106 Q82955
P106 Q1930187
P102 Q9626
P39 Q38931 from 2008-05-04 to 2016-05-07
P39 Q1371091 from 2016-07-13 to 2018-07-09 @govuk
P39 Q14211 from 2019-07-24 to 2022-09-06 replaces Q264766 by Q272201 @pastpm
popularity 80
wiki en Boris Johnson = Boris Johnson is a British politician and writer who was prime minister from July 2019 to September 2022. He had been mayor of London for eight years and foreign secretary for two.
wiki uk Борис Джонсон = Борис Джонсон – британський політик і публіцист, прем'єр-міністр Великої Британії у 2019–2022 роках.
wiki de Boris Johnson = Boris Johnson ist ein britischer Politiker und Publizist. Er war von Juli 2019 bis September 2022 Premierminister des Vereinigten Königreichs.

Q264766
en Theresa May | British politician, prime minister from 2016 to 2019
uk Тереза Мей | британська політикиня
de Theresa May | britische Politikerin, Premierministerin von 2016 bis 2019
P31 Q5
P21 Q6581072
P569 1956-10-01
P27 Q145
P106 Q82955
P102 Q9626
P39 Q2484309 from 2010-05-12 to 2016-07-13 @govuk
P39 Q14211 from 2016-07-13 to 2019-07-24 by Q180589 @pastpm
popularity 60
wiki en Theresa May = Theresa May is a British Conservative politician who was prime minister from July 2016 to July 2019.

Q20055561
en Rishi Sunak | British politician, prime minister from 2022 to 2024
uk Ріші Сунак | британський політик
de Rishi Sunak | britischer Politiker, Premierminister von 2022 bis 2024
P31 Q5
P21 Q6581097
P569 1980-05-12
P19 Q79848
P27 Q145
P106 Q82955
P102 Q9626
P39 Q531471 from 2020-02-13 to 2022-07-05 @govuk
P39 Q14211 from 2022-10-25 to 2024-07-05 replaces Q272201 by Q6383803 @pastpm
popularity 55
wiki en Rishi Sunak = Rishi Sunak is a British Conservative politician who was chancellor of the exchequer from 2020 to 2022 and prime minister from October 2022 to July 2024.

Q6383803
en Keir Starmer | British politician and lawyer | Keir Rodney Starmer; Starmer
uk Кір Стармер | британський політик і юрист
de Keir Starmer | britischer Politiker und Jurist
P31 Q5
P21 Q6581097
P569 1962-09-02
P27 Q145
P106 Q82955
P106 Q40348
P102 Q9630
P39 Q14211 from 2024-07-05 replaces Q20055561 @pastpm
popularity 55
wiki en Keir Starmer = Keir Starmer is a British Labour politician and lawyer who became prime minister in July 2024 after four years as leader of the opposition.

Q268584
en Dominic Raab | British politician and lawyer
uk Домінік Рааб | британський політик
de Dominic Raab | britischer Politiker
P31 Q5
P21 Q6581097
P569 1974-02-25
P27 Q145
P106 Q82955
P106 Q40348
P102 Q9626
P39 Q1371091 from 2019-07-24 to 2021-09-15 by Q272201 @govuk
P39 Q1507619 from 2021-09-15 to 2022-09-06 @govuk
popularity 30
wiki en Dominic Raab = Dominic Raab is a British Conservative politician who was foreign secretary from 2019 to 2021 and twice deputy prime minister.

Q263166
en Ben Wallace | British politician and former soldier
uk Бен Воллес | британський політик
de Ben Wallace | britischer Politiker
P31 Q5
P21 Q6581097
P569 1970-05-15
P27 Q145
P106 Q82955
P102 Q9626
P39 Q2747647 from 2019-07-24 to 2023-08-31 @govuk
popularity 25
wiki en Ben Wallace (politician) = Ben Wallace is a British Conservative politician and former army officer who was defence secretary from July 2019 to August 2023.

Q43274
en Charles III | King of the United Kingdom since 2022 | King Charles; Prince Charles
uk Чарльз III | король Великої Британії
de Charles III. | König des Vereinigten Königreichs
P31 Q5
P21 Q6581097
P569 1948-11-14
P27 Q145
P39 ^Q9134365 from 2022-09-08 replaces Q9682
popularity 75
wiki en Charles III = Charles III has been king of the United Kingdom and of fourteen other realms since September 2022.

Q9682
en Elizabeth II | Queen of the United Kingdom from 1952 to 2022 | Queen Elizabeth
uk Єлизавета II | королева Великої Британії
de Elisabeth II. | Königin des Vereinigten Königreichs von 1952 bis 2022
P31 Q5
P21 Q6581072
P569 1926-04-21
P570 2022-09-08
P27 Q145
P39 Q9134365 from 1952-02-06 to 2022-09-08 by Q43274
popularity 85
wiki en Elizabeth II = Elizabeth II was queen of the United Kingdom from February 1952 until her death in September 2022, the longest reign in British history.

Q6279
mul Joe Biden
en | President of the United States from 2021 to 2025 | Joseph Robinette Biden Jr.; Biden
uk Джо Байден | президент США у 2021–2025 роках | Байден
de Joe Biden | Präsident der Vereinigten Staaten von 2021 bis 2025
fr Joe Biden | président des États-Unis de 2021 à 2025
ru Джо Байден | президент США в 2021–2025 годах
ar جو بايدن | رئيس الولايات المتحدة من 2021 إلى 2025
P31 Q5
P18 "Joe Biden, drawing.svg"
P21 Q6581097
P569 1942-11-20 @whitehouse
P27 Q30
P106 Q82955
P106 Q40348
P102 Q29552
P39 Q11699 from 2009-01-20 to 2017-01-20 @whitehouse
P39 Q11696 from 2021-01-20 to 2025-01-20 replaces Q22686 by Q22686 @whitehouse
popularity 90
wiki en Joe Biden = Joe Biden is an American politician who was president of the United States from January 2021 to January 2025. He was vice president under Barack Obama and a senator for Delaware for 36 years.
wiki uk Джо Байден = Джо Байден – американський політик, президент США у 2021–2025 роках.
wiki de Joe Biden = Joe Biden ist ein US-amerikanischer Politiker. Von Januar 2021 bis Januar 2025 war er Präsident der Vereinigten Staaten.

Q22686
en Donald Trump | President of the United States from 2017 to 2021 and since 2025 | Donald J. Trump; Trump
uk Дональд Трамп | президент США
de Donald Trump | Präsident der Vereinigten Staaten
ar دونالد ترامب | رئيس الولايات المتحدة
P31 Q5
P21 Q6581097
P569 1946-06-14 @whitehouse
P27 Q30
P106 Q82955
P102 Q29468
P39 Q11696 from 2017-01-20 to 2021-01-20 replaces Q76 by Q6279 @whitehouse
P39 ^Q11696 from 2025-01-20 replaces Q6279 @whitehouse
popularity 98
wiki en Donald Trump = Donald Trump is an American businessman and politician, president of the United States from 2017 to 2021 and again since January 2025.
wiki de Donald Trump

Q76
en Barack Obama | President of the United States from 2009 to 2017
uk Барак Обама | президент США у 2009–2017 роках
de Barack Obama | Präsident der Vereinigten Staaten von 2009 bis 2017
P31 Q5
P21 Q6581097
P569 1961-08-04 @whitehouse
P27 Q30
P106 Q82955
P102 Q29552
P39 Q11696 from 2009-01-20 to 2017-01-20 by Q22686 @whitehouse
popularity 97
wiki en Barack Obama = Barack Obama is an American politician who was president of the United States from 2009 to 2017, the first African American in the office.

Q7821917
mul Antony Blinken
en | American diplomat, secretary of state from 2021 to 2025 | Tony Blinken; Blinken
uk Ентоні Блінкен | американський дипломат, держсекретар США у 2021–2025 роках | Блінкен
de Antony Blinken | US-amerikanischer Diplomat, Außenminister von 2021 bis 2025
P31 Q5
P21 Q6581097
P569 1962-04-16
P27 Q30
P106 Q193391
P102 Q29552
P39 Q14213 from 2021-01-26 to 2025-01-20 @state
popularity 42
wiki en Antony Blinken = Antony Blinken is an American diplomat who was secretary of state throughout the presidency of Joe Biden, from January 2021 to January 2025.

Q19880665
en Mike Johnson | American politician, Speaker of the House since 2023 | Johnson
uk Майк Джонсон | американський політик
de Mike Johnson | US-amerikanischer Politiker
P31 Q5
P21 Q6581097
P569 1972-01-30
P27 Q30
P106 Q82955
P102 Q29468
P39 ^Q912994 from 2023-10-25
popularity 35
wiki en Mike Johnson = Mike Johnson is an American lawyer and politician from Louisiana who has been Speaker of the House of Representatives since October 2023.
`;
