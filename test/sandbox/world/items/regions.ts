/** Parts of countries. */
export const REGIONS = `
Q1428
en Georgia | state of the United States | State of Georgia; Peach State
uk Джорджія | штат США
de Georgia | Bundesstaat der Vereinigten Staaten
fr Géorgie | État des États-Unis
P31 Q35657
P17 Q30
P36 Q23556
P625 33,-83.5
P571 1788-01-02
P1082 10711908 on 2020-04-01 @census
popularity 80
wiki en Georgia (U.S. state) = Georgia is a state in the south-east of the United States. Its capital and largest city is Atlanta.
wiki de Georgia

Q1439
en Texas | state of the United States | Lone Star State
uk Техас | штат США
de Texas | Bundesstaat der Vereinigten Staaten
P31 Q35657
P17 Q30
P36 Q16559
P625 31,-100
P571 1845-12-29
P1082 29145505 on 2020-04-01 @census
popularity 85
wiki en Texas = Texas is a state in the south of the United States, the second largest by area and by population. Its capital is Austin.

Q21
en England | country within the United Kingdom
uk Англія | країна у складі Великої Британії
de England | Landesteil des Vereinigten Königreichs
P31 Q3336843
P17 Q145
P36 Q84
P625 53,-1
popularity 95
wiki en England = England is the largest and most populous of the four countries of the United Kingdom.

Q7835
en Crimea | peninsula on the northern coast of the Black Sea | Crimean Peninsula
uk Крим | півострів на півночі Чорного моря
de Krim | Halbinsel im Norden des Schwarzen Meeres
P31 Q34763
P625 45.3,34.4
unconfirmed well-known id; the data at hand do not hold the peninsula
popularity 60
wiki en Crimea = Crimea is a peninsula on the northern coast of the Black Sea. Russia seized it from Ukraine in 2014 in an annexation that most countries do not recognise.
wiki uk Крим = Крим – півострів на півночі Чорного моря; 2014 року його окупувала Росія.
`;
