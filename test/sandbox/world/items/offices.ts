/** Offices: what people hold under P39. */
export const OFFICES = `
Q6866156
en Minister of Foreign Affairs of Ukraine | government minister of Ukraine | Ukrainian foreign minister
uk міністр закордонних справ України | посада в уряді України
de Außenminister der Ukraine | ukrainisches Regierungsamt
P31 Q4164871
P1001 Q212
P2389 Q1900000202
P571 1991-08-24
P1308 Q16713168 from 2019-08-29 to 2020-03-04
P1308 Q24025631 from 2020-03-04 to 2024-09-05
P1308 ^Q1900000101 from 2024-09-05
seen every-politician-scrapers
wiki en Minister of Foreign Affairs (Ukraine)

Q107693990
en Deputy Prime Minister for European and Euro-Atlantic Integration of Ukraine | government minister of Ukraine | Deputy Prime Minister for European and Euro-Atlantic Integration
uk віцепрем'єр-міністр з питань європейської та євроатлантичної інтеграції України | посада в уряді України
de Vizeministerpräsident für europäische und euroatlantische Integration der Ukraine | ukrainisches Regierungsamt
P31 Q4164871
P1001 Q212
seen every-politician-scrapers

Q16147568
en First Deputy Prime Minister of Ukraine | government minister of Ukraine
uk перший віцепрем'єр-міністр України | посада в уряді України
de Erster Vizeministerpräsident der Ukraine | ukrainisches Regierungsamt
P31 Q4164871
P1001 Q212
seen every-politician-scrapers

Q579677
en President of Ukraine | head of state of Ukraine
uk Президент України | глава Української держави
de Präsident der Ukraine | Staatsoberhaupt der Ukraine
P31 Q4164871
P1001 Q212
P571 1991-07-05
P1308 ^Q3874799 from 2019-05-20
wiki en President of Ukraine
wiki uk Президент України

Q1145714
en Prime Minister of Ukraine | head of government of Ukraine
uk прем'єр-міністр України | глава уряду України
de Ministerpräsident der Ukraine | Regierungschef der Ukraine
P31 Q4164871
P1001 Q212
wiki en Prime Minister of Ukraine
wiki uk Прем'єр-міністр України

Q679817
en Chairman of the Verkhovna Rada | presiding officer of the parliament of Ukraine
uk Голова Верховної Ради України | спікер парламенту України
de Präsident der Werchowna Rada | Parlamentspräsident der Ukraine
P31 Q4164871
P1001 Q212
seen every-politician-scrapers

Q1900000011
en Mayor of Kyiv | head of the city of Kyiv | Head of Kyiv City
uk Київський міський голова | посада в Києві
de Bürgermeister von Kyjiw | Amt in Kyjiw
P31 Q4164871
P1001 Q1899
unconfirmed the office's real id is in no source at hand

Q218295
en President of Russia | head of state of Russia
uk Президент Російської Федерації | глава держави
de Präsident Russlands | Staatsoberhaupt Russlands
ru президент Российской Федерации | глава государства
P31 Q4164871
P1001 Q159
P571 1991-07-10
P1308 ^Q7747 from 2012-05-07
wiki en President of Russia

Q842386
en Prime Minister of Russia | head of government of Russia
uk голова уряду Російської Федерації | глава уряду
de Ministerpräsident Russlands | Regierungschef Russlands
P31 Q4164871
P1001 Q159

Q1418873
en Minister of Foreign Affairs of Russia | government minister of Russia
uk міністр закордонних справ Росії | посада в уряді Росії
de Außenminister Russlands | russisches Regierungsamt
P31 Q4164871
P1001 Q159
seen every-politician-scrapers

Q14211
en Prime Minister of the United Kingdom | head of government of the United Kingdom
uk прем'єр-міністр Великої Британії | глава уряду Великої Британії
de Premierminister des Vereinigten Königreichs | Regierungschef des Vereinigten Königreichs
P31 Q4164871
P1001 Q145
P571 1721-04-04J
P1308 ^Q6383803 from 2024-07-05
popularity 60
wiki en Prime Minister of the United Kingdom = The prime minister of the United Kingdom leads the government and advises the monarch on appointments.

Q1371091
en Secretary of State for Foreign, Commonwealth and Development Affairs | British government minister | Foreign Secretary; Secretary of State for Foreign and Commonwealth Affairs
uk міністр закордонних справ Великої Британії | посада в уряді Великої Британії
de Außenminister des Vereinigten Königreichs | britisches Regierungsamt
P31 Q4164871
P1001 Q145
P2389 Q1900000203
P571 1782
seen every-politician-scrapers
popularity 40
wiki en Foreign Secretary = The foreign secretary is the British cabinet minister who heads the Foreign Office.

Q25863345
en Secretary of State for International Trade | former British government office
uk міністр міжнародної торгівлі Великої Британії | колишня посада в уряді
de Handelsminister des Vereinigten Königreichs | früheres britisches Regierungsamt
P31 Q4164871
P1001 Q145
P571 2016-07-13
P576 2023-02-07
seen every-politician-scrapers

Q5096927
en Chief Secretary to the Treasury | British government office
uk головний секретар скарбниці | посада в уряді Великої Британії
de Chief Secretary to the Treasury | britisches Regierungsamt
P31 Q4164871
P1001 Q145
seen every-politician-scrapers

Q217217
en Lord Chancellor | British office of state
uk лорд-канцлер | посада в уряді Великої Британії
de Lordkanzler | britisches Staatsamt
P31 Q4164871
P1001 Q145
seen every-politician-scrapers

Q14984399
en Secretary of State for Environment, Food and Rural Affairs | British government office
uk міністр довкілля Великої Британії | посада в уряді Великої Британії
de Umweltminister des Vereinigten Königreichs | britisches Regierungsamt
P31 Q4164871
P1001 Q145
seen every-politician-scrapers

Q2747647
en Secretary of State for Defence | British government office | Defence Secretary
uk міністр оборони Великої Британії | посада в уряді Великої Британії
de Verteidigungsminister des Vereinigten Königreichs | britisches Regierungsamt
P31 Q4164871
P1001 Q145
seen every-politician-scrapers

Q1507619
en Deputy Prime Minister of the United Kingdom | British government office
uk заступник прем'єр-міністра Великої Британії | посада в уряді Великої Британії
de stellvertretender Premierminister des Vereinigten Königreichs | britisches Regierungsamt
P31 Q4164871
P1001 Q145
seen every-politician-scrapers

Q531471
en Chancellor of the Exchequer | British finance minister
uk канцлер скарбниці | міністр фінансів Великої Британії
de Schatzkanzler | britischer Finanzminister
P31 Q4164871
P1001 Q145
seen every-politician-scrapers

Q2484309
en Home Secretary | British minister of the interior
uk міністр внутрішніх справ Великої Британії | посада в уряді Великої Британії
de Innenminister des Vereinigten Königreichs | britisches Regierungsamt
P31 Q4164871
P1001 Q145
seen every-politician-scrapers

Q38931
en Mayor of London | head of the government of Greater London
uk мер Лондона | посада в Лондоні
de Bürgermeister von London | Amt in London
P31 Q4164871
P1001 Q84
P571 2000-05-04
seen every-politician-scrapers

Q9134365
en monarch of the United Kingdom | head of state of the United Kingdom | monarch
uk монарх Великої Британії | глава держави
de Monarch des Vereinigten Königreichs | Staatsoberhaupt des Vereinigten Königreichs
P31 Q4164871
P1001 Q145

Q11696
en President of the United States | head of state and of government of the United States
uk президент США | глава держави й уряду США
de Präsident der Vereinigten Staaten | Staats- und Regierungschef der Vereinigten Staaten
fr président des États-Unis | chef de l'État et du gouvernement
ar رئيس الولايات المتحدة | رئيس الدولة والحكومة
P31 Q4164871
P1001 Q30
P571 1789-03-04
P1308 ^Q22686 from 2025-01-20
popularity 70
wiki en President of the United States = The president of the United States is the head of state and of government, elected for four years.

Q11699
en Vice President of the United States | second-highest officer of the United States government
uk віцепрезидент США | друга посада в уряді США
de Vizepräsident der Vereinigten Staaten | zweithöchstes Amt der Vereinigten Staaten
P31 Q4164871
P1001 Q30
seen every-politician-scrapers

Q14213
en United States Secretary of State | foreign minister of the United States | US Secretary of State
uk державний секретар США | міністр закордонних справ США
de Außenminister der Vereinigten Staaten | US-amerikanisches Regierungsamt
P31 Q4164871
P1001 Q30
P571 1789-07-27
seen every-politician-scrapers

Q912994
en Speaker of the United States House of Representatives | presiding officer of the House
uk спікер Палати представників США | голова палати
de Sprecher des Repräsentantenhauses der Vereinigten Staaten | Amt im Repräsentantenhaus
P31 Q4164871
P1001 Q30
seen every-politician-scrapers

Q1900000230
en second Johnson ministry | government of the United Kingdom from 2019 to 2022
uk другий уряд Джонсона | уряд Великої Британії у 2019–2022 роках
de Kabinett Johnson II | Regierung des Vereinigten Königreichs von 2019 bis 2022
P17 Q145
P6 Q180589
P571 2019-12-16
P576 2022-09-06
unconfirmed the item's real id is in no source at hand, so one above Q1900000000 stands for it
`;
