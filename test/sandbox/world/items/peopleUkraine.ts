/** People of Ukraine and Russia. */
export const PEOPLE_UKRAINE = `
Q24025631
en Dmytro Kuleba | Ukrainian politician and diplomat | Dmytro Ivanovych Kuleba; Dmitry Kuleba
uk Дмитро Кулеба | український політик і дипломат | Дмитро Іванович Кулеба; Кулеба Дмитро Іванович
de Dmytro Kuleba | ukrainischer Politiker und Diplomat | Dmytro Iwanowytsch Kuleba
fr Dmytro Kouleba | homme politique et diplomate ukrainien
ru Дмитрий Кулеба | украинский политик и дипломат
ar دميترو كوليبا | سياسي ودبلوماسي أوكراني
P31 Q5
P18 "Dmytro Kuleba, drawing.svg"
P21 Q6581097
P1559 uk:"Дмитро Іванович Кулеба"
P569 1981-04-19 @kmu
P19 Q156752
P27 Q212
P106 Q193391
P106 Q82955
P39 Q107693990 from 2019-08-29 to 2020-03-04 by Q16713168 @kmu
P39 Q6866156 from 2020-03-04 to 2024-09-05 replaces Q16713168 by Q1900000101 @kmu @rada
popularity 40
wiki en Dmytro Kuleba = Dmytro Kuleba is a Ukrainian politician and diplomat who led the country's foreign ministry from March 2020 to September 2024. Before that he was deputy prime minister for European and Euro-Atlantic integration, and Ukraine's envoy to the Council of Europe.
wiki uk Кулеба Дмитро Іванович = Дмитро Кулеба – український дипломат і політик. Очолював Міністерство закордонних справ України з березня 2020 до вересня 2024 року; перед тим був віцепрем'єр-міністром з питань європейської та євроатлантичної інтеграції.
wiki de Dmytro Kuleba = Dmytro Kuleba ist ein ukrainischer Politiker und Diplomat. Von März 2020 bis September 2024 leitete er das ukrainische Außenministerium, zuvor war er als Vizeministerpräsident für die europäische und euroatlantische Integration zuständig.

Q1900000101
en Andrii Sybiha | Ukrainian diplomat | Andriy Sybiha; Andrii Ivanovych Sybiha
uk Андрій Сибіга | український дипломат | Андрій Іванович Сибіга
de Andrij Sybiha | ukrainischer Diplomat
fr Andri Sybiha | diplomate ukrainien
P31 Q5
P21 Q6581097
P569 1975-01-01
P27 Q212
P106 Q193391
P39 ^Q6866156 from 2024-09-05 replaces Q24025631 @rada
unconfirmed the item's real id is in no source at hand, so one above Q1900000000 stands for it
popularity 12
wiki en Andrii Sybiha = Andrii Sybiha is a Ukrainian diplomat who became foreign minister in September 2024, after serving as first deputy minister and as ambassador to Turkey.
wiki uk Сибіга Андрій Іванович = Андрій Сибіга – український дипломат, з вересня 2024 року міністр закордонних справ України.

Q16713168
en Vadym Prystaiko | Ukrainian diplomat and politician
uk Вадим Пристайко | український дипломат і політик
de Wadym Prystajko | ukrainischer Diplomat und Politiker
P31 Q5
P21 Q6581097
P569 1970-02-20
P27 Q212
P106 Q193391
P39 Q6866156 from 2019-08-29 to 2020-03-04 by Q24025631 @rada
P39 Q107693990 from 2020-03-04 to 2020-06-04 replaces Q24025631 @kmu
popularity 10
wiki en Vadym Prystaiko = Vadym Prystaiko is a Ukrainian diplomat who was foreign minister from August 2019 to March 2020 and later ambassador in London.
wiki uk Пристайко Вадим Володимирович = Вадим Пристайко – український дипломат, міністр закордонних справ України у 2019–2020 роках.

Q3874799
en Volodymyr Zelenskyy | President of Ukraine since 2019 | Volodymyr Zelensky; Zelensky; Zelenskyy
uk Володимир Зеленський | Президент України з 2019 року | Зеленський
de Wolodymyr Selenskyj | Präsident der Ukraine seit 2019 | Wolodimir Selenski; Selenskyj
fr Volodymyr Zelensky | président de l'Ukraine depuis 2019
ru Владимир Зеленский | президент Украины с 2019 года
ar فولوديمير زيلينسكي | رئيس أوكرانيا منذ 2019
P31 Q5
P18 "Volodymyr Zelenskyy, drawing.svg"
P21 Q6581097
P1559 uk:"Володимир Олександрович Зеленський"
P569 1978-01-25
P19 Q157137
P27 Q212
P106 Q82955
P106 Q33999
P39 ^Q579677 from 2019-05-20 replaces Q58077 @president
popularity 85
wiki en Volodymyr Zelenskyy = Volodymyr Zelenskyy has been president of Ukraine since May 2019. A lawyer by training, he was a comic actor and producer before he won the election, and has led the country through the Russian invasion that began in 2022.
wiki uk Зеленський Володимир Олександрович = Володимир Зеленський – шостий президент України, на посаді з 20 травня 2019 року. До обрання був актором і продюсером.
wiki de Wolodymyr Selenskyj = Wolodymyr Selenskyj ist seit Mai 2019 Präsident der Ukraine. Zuvor war er Schauspieler, Komiker und Produzent.

Q58077
en Petro Poroshenko | President of Ukraine from 2014 to 2019
uk Петро Порошенко | Президент України у 2014–2019 роках
de Petro Poroschenko | Präsident der Ukraine von 2014 bis 2019
P31 Q5
P21 Q6581097
P569 1965-09-26
P27 Q212
P106 Q82955
P39 Q579677 from 2014-06-07 to 2019-05-20 by Q3874799 @president
popularity 45
wiki en Petro Poroshenko = Petro Poroshenko is a Ukrainian businessman and politician who was president of Ukraine from June 2014 to May 2019.
wiki uk Порошенко Петро Олексійович

Q66094865
en Denys Shmyhal | Ukrainian politician, prime minister from 2020 to 2025
uk Денис Шмигаль | український політик, прем'єр-міністр у 2020–2025 роках | Шмигаль
de Denys Schmyhal | ukrainischer Politiker, Ministerpräsident von 2020 bis 2025
P31 Q5
P21 Q6581097
P569 1975-10-15
P19 Q36036
P27 Q212
P106 Q82955
P39 Q1145714 from 2020-03-04 to 2025-07-16 by Q61112536 @rada
popularity 28
wiki en Denys Shmyhal = Denys Shmyhal is a Ukrainian politician who headed the government from March 2020 to July 2025, longer than any prime minister before him.
wiki uk Шмигаль Денис Анатолійович = Денис Шмигаль – український політик, прем'єр-міністр України з березня 2020 до липня 2025 року.

Q61112536
en Yulia Svyrydenko | Ukrainian economist and politician
uk Юлія Свириденко | українська економістка й політикиня | Свириденко
de Julija Swyrydenko | ukrainische Politikerin
P31 Q5
P21 Q6581072
P569 1985-12-25
P27 Q212
P106 Q82955
P106 Q188094
P39 Q16147568 from 2021-11-04 to 2025-07-17 @kmu
P39 ^Q1145714 from 2025-07-17 replaces Q66094865 @rada
popularity 18
wiki en Yulia Svyrydenko = Yulia Svyrydenko is a Ukrainian economist and politician, prime minister since July 2025 and before that first deputy prime minister.
wiki uk Свириденко Юлія Анатоліївна

Q20070130
en Ruslan Stefanchuk | Ukrainian lawyer and politician
uk Руслан Стефанчук | український правник і політик, голова Верховної Ради | Стефанчук
de Ruslan Stefantschuk | ukrainischer Jurist und Politiker
P31 Q5
P21 Q6581097
P569 1975-10-29
P27 Q212
P106 Q82955
P106 Q40348
P39 ^Q679817 from 2021-10-08 @rada
popularity 15
wiki en Ruslan Stefanchuk = Ruslan Stefanchuk is a Ukrainian lawyer and politician who has chaired the Verkhovna Rada since October 2021.
wiki uk Стефанчук Руслан Олексійович = Руслан Стефанчук – український правник і політик, голова Верховної Ради України з жовтня 2021 року.

Q31919
en Vitali Klitschko | Ukrainian politician and former boxer, mayor of Kyiv | Vitaliy Klychko
uk Віталій Кличко | український політик і колишній боксер, міський голова Києва | Кличко
de Vitali Klitschko | ukrainischer Politiker und ehemaliger Boxer
P31 Q5
P21 Q6581097
P569 1971-07-19
P27 Q212
P106 Q82955
P106 Q11338576
P39 ^Q1900000011 from 2014-06-05
popularity 40
wiki en Vitali Klitschko = Vitali Klitschko is a Ukrainian politician and former heavyweight boxing champion who has been mayor of Kyiv since June 2014.
wiki uk Кличко Віталій Володимирович
wiki de Vitali Klitschko = Vitali Klitschko ist ein ukrainischer Politiker und früherer Boxweltmeister. Seit Juni 2014 ist er Bürgermeister von Kyjiw.

Q7747
mul Vladimir Putin
en Vladimir Putin | President of Russia | Vladimir Vladimirovich Putin; Putin
uk Володимир Путін | президент Росії | Путін
de Wladimir Putin | Präsident Russlands | Putin
fr Vladimir Poutine | président de la Russie
ru Владимир Путин | президент России
ar فلاديمير بوتين | رئيس روسيا
P31 Q5
P18 "Vladimir Putin, drawing.svg"
P21 Q6581097
P1559 ru:"Владимир Владимирович Путин"
P569 1952-10-07 @kremlin
P19 Q656
P27 Q15180 to 1991-12-26
P27 ^Q159 from 1991-12-25
P106 Q82955
P39 Q842386 from 1999-08-16 to 2000-05-07 @kremlin
P39 Q218295 from 2000-05-07 to 2008-05-07 by Q23530 @kremlin
P39 Q842386 from 2008-05-08 to 2012-05-07 by Q23530 @kremlin
P39 ^Q218295 from 2012-05-07 replaces Q23530 @kremlin
P102 Q79854 from 1975 to 1991
popularity 95
wiki en Vladimir Putin = Vladimir Putin has led Russia, as president or prime minister, since 1999. He was president from 2000 to 2008 and has held the office again since May 2012.
wiki uk Путін Володимир Володимирович = Володимир Путін – президент Росії у 2000–2008 роках і знову з 2012 року.
wiki de Wladimir Wladimirowitsch Putin = Wladimir Putin ist seit 1999 als Präsident oder Ministerpräsident der mächtigste Politiker Russlands. Präsident war er von 2000 bis 2008 und ist es wieder seit Mai 2012.

Q23530
en Dmitry Medvedev | Russian politician, president from 2008 to 2012
uk Дмитро Медведєв | російський політик
de Dmitri Medwedew | russischer Politiker
P31 Q5
P21 Q6581097
P569 1965-09-14
P27 Q159
P106 Q82955
P39 Q218295 from 2008-05-07 to 2012-05-07 replaces Q7747 by Q7747 @kremlin
P39 Q842386 from 2012-05-08 to 2020-01-16 @kremlin
popularity 50
wiki en Dmitry Medvedev = Dmitry Medvedev is a Russian politician who was president from 2008 to 2012 and prime minister from 2012 to 2020.

Q58217
en Sergey Lavrov | Russian diplomat, foreign minister since 2004 | Sergei Lavrov; Lavrov
uk Сергій Лавров | російський дипломат
de Sergei Lawrow | russischer Diplomat, Außenminister seit 2004
ru Сергей Лавров | российский дипломат
P31 Q5
P21 Q6581097
P569 1950-03-21
P27 Q159
P106 Q193391
P39 ^Q1418873 from 2004-03-09
popularity 48
wiki en Sergey Lavrov = Sergey Lavrov is a Russian diplomat who has been foreign minister since March 2004. He was Moscow's ambassador to the United Nations for ten years before.
wiki uk Лавров Сергій Вікторович
wiki de Sergei Wiktorowitsch Lawrow

Q1900000102
en Dmitry Peskov | Russian diplomat and press secretary of the president | Dmitri Peskov; Peskov
uk Дмитро Пєсков | прессекретар президента Росії
de Dmitri Peskow | Pressesprecher des russischen Präsidenten
P31 Q5
P21 Q6581097
P569 1967-10-17
P27 Q159
P106 Q193391
unconfirmed the item's real id is in no source at hand, so one above Q1900000000 stands for it
popularity 25
wiki en Dmitry Peskov = Dmitry Peskov is a Russian diplomat who has been press secretary to President Vladimir Putin since 2012.
`;
