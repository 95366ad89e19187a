/** Cities and buildings. */
export const CITIES = `
Q1899
en Kyiv | capital and largest city of Ukraine | Kiev; Kyyiv
uk Київ | столиця і найбільше місто України | м. Київ
de Kyjiw | Hauptstadt der Ukraine | Kiew
fr Kyiv | capitale de l'Ukraine | Kiev
ru Киев | столица Украины
ar كييف | عاصمة أوكرانيا
P31 Q5119
P31 Q515
P18 "Kyiv, drawing.svg"
P17 Q15180 to 1991-08-24
P17 ^Q212 from 1991-08-24
P6 ^Q31919 from 2014-06-05
P571 482
P625 50.45,30.5236
P1082 2611327 on 2001-12-05
P1082 2952301 on 2022-01-01 @ukrstat
P2046 839/Q712226
P1705 uk:"Київ"
P443 "Kyiv, spoken.wav" P407 Q8798
P898 "ˈkɪjiu̯" P407 Q8798
popularity 88
wiki en Kyiv = Kyiv is the capital and the largest city of Ukraine, on both banks of the Dnipro. It is one of the oldest cities of Eastern Europe.
wiki uk Київ = Київ – столиця та найбільше місто України, розташоване на обох берегах Дніпра.
wiki de Kyjiw = Kyjiw, deutsch bisher meist Kiew, ist die Hauptstadt und größte Stadt der Ukraine. Sie liegt am Dnepr.
wiki ar كييف = كييف عاصمة أوكرانيا وأكبر مدنها، وتقع على ضفتي نهر دنيبر.

Q649
en Moscow | capital and largest city of Russia | Moskva
uk Москва | столиця Росії
de Moskau | Hauptstadt Russlands
fr Moscou | capitale de la Russie
ru Москва | столица России
ar موسكو | عاصمة روسيا
P31 Q5119
P31 Q515
P17 Q34266 to 1917
P17 ^Q159 from 1991-12-25
P571 1147J
P625 55.7558,37.6178
P1082 13010112 on 2021-10-01
popularity 95
wiki en Moscow = Moscow is the capital of Russia and its largest city, on the river Moskva. The Kremlin, seat of the president, stands at its centre.
wiki uk Москва = Москва – столиця та найбільше місто Росії.
wiki de Moskau = Moskau ist die Hauptstadt und größte Stadt Russlands.

Q84
en London | capital and largest city of England and the United Kingdom | Greater London
uk Лондон | столиця Великої Британії
de London | Hauptstadt des Vereinigten Königreichs
fr Londres | capitale du Royaume-Uni
ar لندن | عاصمة المملكة المتحدة
P31 Q5119
P31 Q515
P17 Q145
P131 Q21
P625 51.5072,-0.1275
P571 0047J
P1082 8799728 on 2021-03-21
popularity 99
wiki en London = London is the capital of England and of the United Kingdom, on the river Thames.
wiki de London
wiki uk Лондон

Q61
en Washington, D.C. | capital of the United States | Washington; District of Columbia; DC
uk Вашингтон | столиця США
de Washington, D.C. | Hauptstadt der Vereinigten Staaten
P31 Q5119
P17 Q30
P625 38.895,-77.0367
P571 1790-07-16
popularity 92
wiki en Washington, D.C. = Washington, D.C. is the capital of the United States, on the river Potomac between Maryland and Virginia.

Q64
en Berlin | capital and largest city of Germany
uk Берлін | столиця Німеччини
de Berlin | Hauptstadt Deutschlands
fr Berlin | capitale de l'Allemagne
ar برلين | عاصمة ألمانيا
P31 Q5119
P31 Q515
P17 Q183
P625 52.5167,13.3833
P1082 3685265 on 2024-12-31 @destatis
popularity 96
wiki en Berlin = Berlin is the capital and the largest city of Germany, and one of its sixteen states.
wiki de Berlin = Berlin ist die Hauptstadt und größte Stadt Deutschlands und zugleich ein Land der Bundesrepublik.

Q90
en Paris | capital and largest city of France
uk Париж | столиця Франції
de Paris | Hauptstadt Frankreichs
fr Paris | capitale de la France
P31 Q5119
P31 Q515
P17 Q142
P625 48.8567,2.3522
popularity 98
wiki en Paris = Paris is the capital and the largest city of France, on the river Seine.
wiki de Paris

Q240
en Brussels | capital region of Belgium | Brussels-Capital Region; Bruxelles
uk Брюссель | столичний регіон Бельгії
de Brüssel | Hauptstadtregion Belgiens
P31 Q5119
P17 Q31
P625 50.85,4.35
popularity 85
wiki en Brussels = Brussels is the capital region of Belgium and the seat of the main institutions of the European Union and of NATO.
wiki uk Брюссель
wiki de Brüssel

Q586
en Bonn | city in North Rhine-Westphalia, Germany
uk Бонн | місто в Німеччині
de Bonn | Stadt in Nordrhein-Westfalen
P31 Q515
P17 Q183
P625 50.7336,7.0997
popularity 60
wiki de Bonn

Q1794
en Frankfurt | city in Hesse, Germany | Frankfurt am Main
uk Франкфурт-на-Майні | місто в Німеччині
de Frankfurt am Main | Stadt in Hessen | Frankfurt
P31 Q515
P17 Q183
P625 50.1136,8.6797
popularity 75
wiki en Frankfurt = Frankfurt am Main is the largest city of the German state of Hesse and the seat of the European Central Bank.
wiki de Frankfurt am Main

Q472
en Sofia | capital and largest city of Bulgaria
uk Софія | столиця Болгарії
de Sofia | Hauptstadt Bulgariens
P31 Q5119
P31 Q515
P17 Q219
P625 42.6975,23.3242
popularity 72
wiki en Sofia = Sofia is the capital and the largest city of Bulgaria, at the foot of Mount Vitosha.

Q994
en Tbilisi | capital and largest city of Georgia | Tiflis
uk Тбілісі | столиця Грузії
de Tiflis | Hauptstadt Georgiens | Tbilissi
P31 Q5119
P31 Q515
P17 Q230
P190 Q23556
P571 5c
P625 41.7225,44.7925
popularity 65
wiki en Tbilisi = Tbilisi is the capital and the largest city of Georgia, on the river Kura.

Q23556
en Atlanta | capital and largest city of Georgia, United States
uk Атланта | столиця штату Джорджія
de Atlanta | Hauptstadt von Georgia
P31 Q1093829
P31 Q515
P17 Q30
P131 Q1428
P190 Q994
P625 33.749,-84.39
P571 1837
P1082 498715 on 2020-04-01 @census
popularity 80
wiki en Atlanta = Atlanta is the capital and the largest city of the US state of Georgia.

Q16555
en Houston | largest city in Texas, United States | City of Houston
uk Х'юстон | найбільше місто Техасу
de Houston | größte Stadt in Texas
P31 Q1093829
P31 Q515
P17 Q30
P131 Q1439
P571 1836-08-30
P625 29.7628,-95.3831
P1082 2304580 on 2020-04-01 @census
popularity 80
wiki en Houston = Houston is the largest city of Texas and the fourth largest of the United States, near the coast of the Gulf of Mexico.

Q16559
en Austin | capital city of Texas, United States
uk Остін | столиця Техасу
de Austin | Hauptstadt von Texas
P31 Q515
P17 Q30
P131 Q1439
P625 30.2672,-97.7431
popularity 70
wiki en Austin, Texas = Austin is the capital of the US state of Texas.

Q135744
en Galveston | city in Texas, United States
uk Галвестон | місто в Техасі
de Galveston | Stadt in Texas
P31 Q515
P17 Q30
P131 Q1439
P625 29.2811,-94.8258
popularity 40
wiki en Galveston, Texas = Galveston is a coastal city on an island in the Gulf of Mexico, south-east of Houston.

Q3640
en Ankara | capital of Turkey
uk Анкара | столиця Туреччини
de Ankara | Hauptstadt der Türkei
ar أنقرة | عاصمة تركيا
P31 Q5119
P31 Q515
P17 Q43
P625 39.93,32.85
popularity 75
wiki en Ankara = Ankara is the capital of Turkey and its second largest city.
wiki ar أنقرة = أنقرة عاصمة تركيا وثاني أكبر مدنها بعد إسطنبول.

Q406
en Istanbul | largest city in Turkey | Constantinople
uk Стамбул | найбільше місто Туреччини
de Istanbul | größte Stadt der Türkei
ar إسطنبول | أكبر مدن تركيا
P31 Q515
P17 Q43
P625 41.01,28.96
popularity 90
wiki en Istanbul = Istanbul is the largest city of Turkey, on both sides of the Bosphorus.
wiki ar إسطنبول

Q93338
en Gaziantep | city in south-eastern Turkey | Antep; Aintab
uk Газіантеп | місто в Туреччині
de Gaziantep | Stadt im Südosten der Türkei
ar غازي عنتاب | مدينة في جنوب شرق تركيا | عنتاب
P31 Q515
P17 Q43
P625 37.0628,37.3792
popularity 50
wiki en Gaziantep = Gaziantep is a city in the south-east of Turkey, near the Syrian border.
wiki ar غازي عنتاب = غازي عنتاب مدينة في جنوب شرق تركيا قرب الحدود السورية.

Q41183
en Aleppo | city in northern Syria | Halab
uk Алеппо | місто на півночі Сирії
de Aleppo | Stadt im Norden Syriens
ar حلب | مدينة في شمال سوريا
P31 Q515
P17 Q858
P625 36.2,37.16
popularity 65
wiki en Aleppo = Aleppo is a city in the north of Syria, among the oldest inhabited cities in the world.
wiki ar حلب = حلب مدينة في شمال سوريا، وهي من أقدم مدن العالم المأهولة.

Q3766
en Damascus | capital of Syria
uk Дамаск | столиця Сирії
de Damaskus | Hauptstadt Syriens
ar دمشق | عاصمة سوريا
P31 Q5119
P17 Q858
P625 33.51,36.29
popularity 70
wiki en Damascus = Damascus is the capital of Syria.
wiki ar دمشق

Q580
en Łódź | city in central Poland | Lodz
mul Łódź
uk Лодзь | місто в центральній Польщі
de Łódź | Stadt in Zentralpolen | Lodz; Lodsch
P31 Q515
P17 Q36
P625 51.7769,19.4547
popularity 60
wiki en Łódź = Łódź is a city in central Poland, known for its former cotton mills and its film school.
`;
