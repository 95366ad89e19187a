/** Offices of Europe's countries and institutions. */
export const OFFICES_EUROPE = `
Q1900000012
en President of the European Central Bank | head of the European Central Bank
uk президент Європейського центрального банку | голова ЄЦБ
de Präsident der Europäischen Zentralbank | Leiter der EZB
fr président de la Banque centrale européenne | dirigeant de la BCE
P31 Q4164871
P2389 Q8901
P1308 Q294460 from 2011-11-01 to 2019-10-31 @ecb
P1308 ^Q484605 from 2019-11-01 @ecb
unconfirmed the office's real id is in no source at hand
wiki en President of the European Central Bank

Q1900000013
en Managing Director of the International Monetary Fund | head of the IMF
uk директор-розпорядник Міжнародного валютного фонду | голова МВФ
de Direktor des Internationalen Währungsfonds | Leiter des IWF
P31 Q4164871
P2389 Q7804
unconfirmed the office's real id is in no source at hand

Q1900000014
en Secretary General of NATO | head of the NATO administration
uk генеральний секретар НАТО | голова адміністрації НАТО
de NATO-Generalsekretär | Leiter der NATO-Verwaltung
P31 Q4164871
P2389 Q7184
unconfirmed the office's real id is in no source at hand

Q109467212
en Governor of the Bulgarian National Bank | head of Bulgaria's central bank
uk керівник Болгарського народного банку | голова центрального банку Болгарії
de Gouverneur der Bulgarischen Nationalbank | Leiter der bulgarischen Zentralbank
P31 Q4164871
P2389 Q1900000204
seen every-politician-scrapers

Q1900000016
en Prime Minister of Turkey | former head of government of Turkey
uk прем'єр-міністр Туреччини | колишній глава уряду Туреччини
de Ministerpräsident der Türkei | früheres Amt des Regierungschefs
P31 Q4164871
P576 2018-07-09
unconfirmed the office's real id is in no source at hand

Q1900000204
en Bulgarian National Bank | central bank of Bulgaria | BNB
uk Болгарський народний банк | центральний банк Болгарії
de Bulgarische Nationalbank | Zentralbank Bulgariens
P31 Q66344
P17 Q219
P159 Q472
P571 1879-01-25J
P488 Q25431484 from 2015-07-14 @bnb
unconfirmed the bank's real id is in no source at hand
popularity 12
wiki en Bulgarian National Bank = The Bulgarian National Bank is the central bank of Bulgaria, founded in 1879 and seated in Sofia. It has been part of the Eurosystem since 2026.

Q4970706
en Federal Chancellor of Germany | head of government of Germany
uk федеральний канцлер Німеччини | глава уряду Німеччини
de Bundeskanzler der Bundesrepublik Deutschland | Regierungschef Deutschlands | Bundeskanzler
fr chancelier fédéral d'Allemagne | chef du gouvernement
P31 Q4164871
P1001 Q183
P571 1949
wiki en Chancellor of Germany
wiki de Bundeskanzler (Deutschland)

Q568605
en Federal Minister for Foreign Affairs | foreign minister of Germany | German foreign minister
uk федеральний міністр закордонних справ Німеччини | міністр закордонних справ Німеччини
de Bundesminister des Auswärtigen | Außenminister Deutschlands | Bundesaußenminister
P31 Q4164871
P1001 Q183
seen every-politician-scrapers

Q25223
en President of Germany | head of state of Germany
uk федеральний президент Німеччини | глава держави
de Bundespräsident der Bundesrepublik Deutschland | Staatsoberhaupt Deutschlands | Bundespräsident
P31 Q4164871
P1001 Q183
wiki de Bundespräsident (Deutschland)

Q191954
en President of the French Republic | head of state of France
uk президент Франції | глава держави
de Präsident der Französischen Republik | Staatsoberhaupt Frankreichs
fr président de la République française | chef de l'État
P31 Q4164871
P1001 Q142

Q1587677
en Prime Minister of France | head of government of France
uk прем'єр-міністр Франції | глава уряду
de Premierminister Frankreichs | Regierungschef Frankreichs
P31 Q4164871
P1001 Q142

Q796897
en Prime Minister of Italy | head of government of Italy
uk прем'єр-міністр Італії | глава уряду
de Ministerpräsident Italiens | Regierungschef Italiens
P31 Q4164871
P1001 Q38

Q3058109
en Prime Minister of the Netherlands | head of government of the Netherlands
uk прем'єр-міністр Нідерландів | глава уряду
de Ministerpräsident der Niederlande | Regierungschef der Niederlande
P31 Q4164871

Q843405
en President of Georgia | head of state of Georgia
uk президент Грузії | глава держави
de Präsident Georgiens | Staatsoberhaupt Georgiens
P31 Q4164871
P1001 Q230

Q1975365
en Prime Minister of Georgia | head of government of Georgia
uk прем'єр-міністр Грузії | глава уряду
de Ministerpräsident Georgiens | Regierungschef Georgiens
P31 Q4164871
P1001 Q230

Q14946265
en President of Bulgaria | head of state of Bulgaria
uk президент Болгарії | глава держави
de Präsident Bulgariens | Staatsoberhaupt Bulgariens
P31 Q4164871
P1001 Q219

Q4404583
en Prime Minister of Bulgaria | head of government of Bulgaria
uk прем'єр-міністр Болгарії | глава уряду
de Ministerpräsident Bulgariens | Regierungschef Bulgariens
P31 Q4164871
P1001 Q219

Q1922067
en President of Turkey | head of state of Turkey
uk президент Туреччини | глава держави
de Präsident der Türkei | Staatsoberhaupt der Türkei
ar رئيس تركيا | رئيس الدولة التركية
P31 Q4164871
P1001 Q43

Q648464
en President of Syria | head of state of Syria
uk президент Сирії | глава держави
de Präsident Syriens | Staatsoberhaupt Syriens
P31 Q4164871
P1001 Q858
`;
