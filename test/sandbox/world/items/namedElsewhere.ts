/** What the articles on the earthquake, on names and on diplomacy name besides. */
export const NAMED_ELSEWHERE = `
Q134703
en Kahramanmaraş | city in southern Turkey | Maraş
uk Кахраманмараш | місто в Туреччині
de Kahramanmaraş | Stadt im Süden der Türkei
ar كهرمان مرعش | مدينة في جنوب تركيا
P31 Q515
P17 Q43
P625 37.58,36.93
popularity 35
wiki en Kahramanmaraş
wiki ar كهرمان مرعش

Q3820
en Beirut | capital of Lebanon
uk Бейрут | столиця Лівану
de Beirut | Hauptstadt des Libanon
ar بيروت | عاصمة لبنان
P31 Q5119
P625 33.9,35.53
popularity 70
wiki ar بيروت

Q1900000314
en 2023 Turkey–Syria earthquakes | earthquakes of 6 February 2023
uk Землетруси в Туреччині та Сирії 2023 року | землетруси 6 лютого 2023 року
de Erdbeben in der Türkei und Syrien 2023 | Erdbeben vom 6. Februar 2023
ar زلزال تركيا وسوريا 2023 | زلزال 6 فبراير 2023
P31 Q7944
P18 "Gaziantep, drawing.svg"
P276 Q43
P276 Q858
P585 2023-02-06
P2527 7.8
P625 37.23,37.02
unconfirmed the event's real id is in no source at hand
popularity 40
wiki en 2023 Turkey–Syria earthquakes = Two strong earthquakes struck the south of Turkey and the north of Syria on 6 February 2023. More than fifty thousand people died.
wiki ar زلزال تركيا وسوريا 2023 = ضرب زلزالان قويان جنوب تركيا وشمال سوريا في السادس من فبراير 2023.

Q60772
en Ursula von der Leyen | German politician, president of the European Commission since 2019 | von der Leyen
uk Урсула фон дер Ляєн | німецька політикиня, президентка Єврокомісії
de Ursula von der Leyen | deutsche Politikerin, Präsidentin der Europäischen Kommission
fr Ursula von der Leyen | femme politique allemande
P31 Q5
P21 Q6581072
P569 1958-10-08
P19 Q240
P27 Q183
P106 Q82955
P102 Q49762
P39 ^Q1900000315 from 2019-12-01
seen a public table of people's items
popularity 55
wiki en Ursula von der Leyen = Ursula von der Leyen is a German politician who has been president of the European Commission since December 2019.
wiki de Ursula von der Leyen

Q1900000315
en President of the European Commission | head of the European Commission
uk президент Європейської комісії | голова Єврокомісії
de Präsident der Europäischen Kommission | Leiter der Europäischen Kommission
P31 Q4164871
P2389 Q8880
unconfirmed the office's real id is in no source at hand

Q1900000316
en Jean-Luc Mélenchon | French politician
uk Жан-Люк Меланшон | французький політик
de Jean-Luc Mélenchon | französischer Politiker
fr Jean-Luc Mélenchon | homme politique français
P31 Q5
P21 Q6581097
P569 1951-08-19
P27 Q142
P106 Q82955
unconfirmed the person's real id is in no source at hand
popularity 35
wiki en Jean-Luc Mélenchon = Jean-Luc Mélenchon is a French politician of the left who has stood for president three times.

Q1253
en Ban Ki-moon | South Korean diplomat, UN secretary-general from 2007 to 2016
uk Пан Гі Мун | південнокорейський дипломат, генеральний секретар ООН
de Ban Ki-moon | südkoreanischer Diplomat, UN-Generalsekretär von 2007 bis 2016
P31 Q5
P21 Q6581097
P569 1944-06-13
P27 Q884
P106 Q193391
unconfirmed well-known id beside Q1254 (Kofi Annan), which the data at hand hold
popularity 60
wiki en Ban Ki-moon = Ban Ki-moon is a South Korean diplomat who was secretary-general of the United Nations from 2007 to 2016.

Q1900000317
en Mao Ning | Chinese diplomat, spokeswoman of the foreign ministry
uk Мао Нін | китайська дипломатка, речниця МЗС
de Mao Ning | chinesische Diplomatin, Sprecherin des Außenministeriums
P31 Q5
P21 Q6581072
P569 1972
P27 Q148
P106 Q193391
unconfirmed the person's real id is in no source at hand
popularity 5
wiki en Mao Ning (diplomat) = Mao Ning is a Chinese diplomat who has spoken for the foreign ministry in Beijing since September 2022.

Q1900000318
en Mao Ning | Chinese singer
uk Мао Нін | китайський співак
de Mao Ning | chinesischer Sänger
P31 Q5
P21 Q6581097
P569 1968
P27 Q148
P106 Q177220
unconfirmed the person's real id is in no source at hand
popularity 20
wiki en Mao Ning = Mao Ning is a Chinese pop singer who was famous in the 1990s.

Q308
en Mercury | first planet from the Sun
uk Меркурій | перша планета від Сонця
de Merkur | sonnennächster Planet
P31 Q634
unconfirmed well-known id
popularity 75
wiki en Mercury (planet) = Mercury is the planet nearest to the Sun.

Q925
en mercury | chemical element | Hg; quicksilver
uk ртуть | хімічний елемент
de Quecksilber | chemisches Element
P31 Q11344
unconfirmed well-known id
popularity 70
wiki en Mercury (element) = Mercury is a metal that is liquid at room temperature.

Q15869
en Freddie Mercury | British singer and songwriter | Farrokh Bulsara
uk Фредді Мерк'юрі | британський співак
de Freddie Mercury | britischer Sänger
P31 Q5
P21 Q6581097
P569 1946-09-05
P570 1991-11-24
P106 Q177220
unconfirmed well-known id
popularity 85
wiki en Freddie Mercury = Freddie Mercury was a British singer and songwriter, the voice of the band Queen.

Q1048
en Julius Caesar | Roman general and statesman | Gaius Julius Caesar; Caesar
uk Гай Юлій Цезар | римський полководець і державний діяч
de Gaius Iulius Caesar | römischer Staatsmann und Feldherr
P31 Q5
P21 Q6581097
P569 -0100-07-12J
P569 ~-0102 reason Q29998666
P570 -0044-03-15J
P106 Q82955
unconfirmed well-known id
popularity 90
wiki en Julius Caesar = Julius Caesar was a Roman general and statesman who was killed on the Ides of March of the year 44 BC.

Q692
en William Shakespeare | English playwright and poet | Shakespeare
uk Вільям Шекспір | англійський драматург і поет
de William Shakespeare | englischer Dramatiker und Dichter
P31 Q5
P21 Q6581097
P569 1564-04J
P570 1616-04-23J
P800 Q41567
unconfirmed well-known id
popularity 92
wiki en William Shakespeare = William Shakespeare was an English playwright, poet and actor.

Q41567
en Hamlet | tragedy by William Shakespeare
uk Гамлет | трагедія Вільяма Шекспіра
de Hamlet | Tragödie von William Shakespeare
P31 Q25379
P50 Q692
P571 1600s
P407 Q1860
unconfirmed well-known id
popularity 75
wiki en Hamlet = Hamlet is a tragedy by William Shakespeare about a prince of Denmark.

Q2492
en Konrad Adenauer | German politician, chancellor from 1949 to 1963
uk Конрад Аденауер | німецький політик, канцлер у 1949–1963 роках
de Konrad Adenauer | deutscher Politiker, Bundeskanzler von 1949 bis 1963
P31 Q5
P21 Q6581097
P569 1876-01-05
P570 1967-04-19
P27 Q183
P106 Q82955
P102 Q49762
P39 Q4970706 from 1949-09-20 to 1963-10-11
seen Germany's item in the data at hand: head of government from 20 September 1949
popularity 65
wiki en Konrad Adenauer = Konrad Adenauer was the first chancellor of the Federal Republic of Germany, from 1949 to 1963.

Q2042
en Charles de Gaulle | French general and statesman, president from 1959 to 1969
uk Шарль де Голль | французький генерал і державний діяч
de Charles de Gaulle | französischer General und Staatsmann
P31 Q5
P21 Q6581097
P569 1890-11-22
P570 1970-11-09
P27 Q142
P106 Q82955
P39 Q191954 from 1959-01-08 to 1969-04-28
unconfirmed well-known id
popularity 80
wiki en Charles de Gaulle = Charles de Gaulle was a French general who led the Free French in the war and was president from 1959 to 1969.

Q8333
en Federal Bureau of Investigation | American federal police and intelligence agency | FBI
uk Федеральне бюро розслідувань | американське відомство | ФБР
de Federal Bureau of Investigation | US-amerikanische Bundesbehörde | FBI
P31 Q327333
P17 Q30
P159 Q61
P571 1908-07-26
popularity 75
wiki en Federal Bureau of Investigation = The Federal Bureau of Investigation is the federal police of the United States and its domestic intelligence service.

Q956
en Beijing | capital of China | Peking
uk Пекін | столиця Китаю
de Peking | Hauptstadt Chinas
P31 Q5119
P17 Q148
P625 39.905,116.391
popularity 92
wiki en Beijing = Beijing is the capital of China.

Q11746
en Wuhan | city in central China
uk Ухань | місто в центральному Китаї
de Wuhan | Stadt in Zentralchina
P31 Q515
P17 Q148
P625 30.5872,114.2881
popularity 60
wiki en Wuhan = Wuhan is a city in central China, on the Yangtze.

Q162222
en Deutsche Bundesbank | central bank of Germany | Bundesbank
uk Німецький федеральний банк | центральний банк Німеччини
de Deutsche Bundesbank | Zentralbank Deutschlands | Bundesbank
P31 Q66344
P159 Q1794
P571 1957-08-01
popularity 40
wiki en Deutsche Bundesbank = The Deutsche Bundesbank is the central bank of Germany, seated in Frankfurt.

Q459
en Plovdiv | city in southern Bulgaria
uk Пловдив | місто в Болгарії
de Plowdiw | Stadt in Bulgarien
P31 Q515
P17 Q219
P625 42.15,24.75
popularity 50
wiki en Plovdiv = Plovdiv is a city in the south of Bulgaria, on the Maritsa.
`;
