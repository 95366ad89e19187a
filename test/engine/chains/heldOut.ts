/**
 * Articles held out: the first 32 were written before any rule was changed, the long stories at the end
 * when most were; each part was scored as it stood, and no rule was made for one of them. `==` starts
 * an article and says what it is about, a line is a paragraph, `#` a headline; `[Kuleba|k]` is a
 * mention of the chain `k` of that article.
 */
export const HELD_OUT = `
== surname, courtesy, acronym: West Africa
# [Akufo-Addo|a] opens harvest fair
President [Nana Akufo-Addo|a] opened a harvest fair in [Kumasi|k] on Friday. Mr [Akufo-Addo|a] praised the [Ghana Cocoa Growers Association|g] ([GCGA|g]) and its chair, [Efua Mensah|m].
[Mensah|m] told reporters in [Kumasi|k] that the [GCGA|g] would plant ten thousand seedlings. [Efua Mensah|m] has led it since May.
The fair in [Ghana|h] closes on Sunday. "[Ghana|h] eats well," [Akufo-Addo|a] said.

== two of one surname, told apart by courtesy
[Ngozi Eze|n] and her brother [Chidi Eze|c] opened a school in [Enugu|e].
Ms [Eze|n] will teach music. Mr [Eze|c] will keep the books, and a cousin, [Ada Obi|o], will cook.
[Obi|o] said [Enugu|e] had waited long for it.

== family name first: Korea and China
President [Lee Jae-myung|l] received [Xi Jinping|x] in [Gyeongju|g].
[Xi|x] gave his host a tea set. [Lee|l] answered with a board game. Later Mr [Xi|x] walked through [Gyeongju|g] with President [Lee|l].
The [Korea Forest Service|k] planted a pine for the day. The [KFS|k] said that the tree came from [Jeju|j].

== Spanish double surnames
[Claudia Sheinbaum Pardo|s] took the train to [Puebla|p]. [Andrés Manuel López Obrador|o], her predecessor, was not on board.
[Sheinbaum|s] told the crowd in [Puebla|p] that the line would reach [Veracruz|v]. [López Obrador|o] had promised the same.
[Claudia Sheinbaum|s] then left for [Veracruz|v].

== Arabic article in surnames
[Abdel Fattah al-Sisi|s] and [Mahmoud Abbas|a] spoke by telephone. [Sisi|s] offered hospital beds in [Arish|r], his office said.
[Abbas|a] thanked Mr [al-Sisi|s]. A ship with medicine reached [Arish|r] at noon.

== acronym first, then the long name
The [IAEA|i] sent four inspectors. The [International Atomic Energy Agency|i] did not say where they went.
[Rafael Grossi|g], who leads the [IAEA|i], flew to [Vienna|v]. [Grossi|g] spoke to no one in [Vienna|v].

== nickname in quotes
[Robert "Bobby" Tallis|t] ran the ferry for thirty years. [Bobby Tallis|t] knew every rock of the [Sound of Arvay|s].
[Tallis|t] retires in June. His daughter [Moira|m] takes the wheel, and [Moira|m] will paint it green.

== company named after a person
[Henrik Dahlberg|h] founded [Dahlberg Pharmaceuticals|d] in [Uppsala|u]. [Henrik Dahlberg|h] died in 1998.
[Dahlberg Pharmaceuticals|d] makes vaccines in [Uppsala|u] and in [Pune|p]. Mr [Dahlberg|h] never saw the works in [Pune|p].

== place named like a person
[Virginia Marsh|m] paints rivers. She lives in [Virginia|v] and shows her work in [Lisbon|l].
[Marsh|m] moved from [Lisbon|l] two years ago. Ms [Marsh|m] misses the light, and [Virginia|v] has other clouds.

== the Commission, as a capital name
The [European Commission|c] fined three makers of glass. [Ursula von der Leyen|u] defended it in [Strasbourg|s].
"Glass must be cheap," Mrs [von der Leyen|u] said. The [Commission|c] has fined nobody since. [Von der Leyen|u] stayed in [Strasbourg|s] overnight.

== organisations with a short form
[Tamarind Airlines Ltd|t] cancelled all flights from [Colombo|c]. Passengers of [Tamarind Airlines|t] slept in the hall.
[Ruwan Jayasuriya|r], a pilot, blamed the fog over [Colombo|c]. [Tamarind|t] blamed [Jayasuriya|r].

== diacritics come and go
[Zoran Milanović|m] met [Dick Schoof|d] in [Dubrovnik|k]. [Milanovic|m] spoke first, [Schoof|d] after him.
The photographs from [Dubrovnik|k] show Mr [Milanović|m] with an umbrella.

== names with initials
[J. B. Pritzker|p] vetoed the bill on Monday. [JB Pritzker|p] had warned of it in [Springfield|s].
[Chicago|c] will sue, said [Pritzker|p]. Lawyers from [Chicago|c] were on their way to [Springfield|s].

== an ambiguous surname goes to the last in the paragraph
The sisters [Venus Okafor|v] and [Serena Okafor|s] both swam in [Doha|d].
[Serena Okafor|s] won the first heat. [Okafor|s] touched the wall in under a minute.
[Venus Okafor|v] came third. [Okafor|v] will try again in [Doha|d].

== South Asia: given names used by the article
[Narendra Modi|m] wrote to [Droupadi Murmu|u] about the floods in [Assam|a].
[Murmu|u] will visit [Assam|a] on Tuesday. [Modi|m] sends two ministers, among them [Nirmala Sitharaman|n].
Ms [Sitharaman|n] brings money from the [Reserve Bank of India|r], and the [Reserve Bank|r] brings blankets.

== Ethiopia and Kenya: a title before the given name
Prime Minister [Abiy Ahmed|a] met President [William Ruto|r] in [Mombasa|m]. Mr [Abiy|a] spoke of roads.
[Ruto|r] spoke of ports. [Abiy|a] left [Mombasa|m] after two hours, and Mr [Ruto|r] went fishing.

== Brazil and Portugal
[Luiz Inácio Lula da Silva|l] landed in [Porto|p]. The president of Portugal, [Marcelo Rebelo de Sousa|m], waited in the rain.
[Lula|l] joked about the weather in [Porto|p]. Mr [Rebelo de Sousa|m] laughed, and [Lula da Silva|l] sneezed.

== union and ministry
The [National Union of Miners|n] ([NUM|n]) called a strike in [Rustenburg|r]. [Thabo Nkosi|t] of the [NUM|n] expects ten thousand.
The [Ministry of Labour|m] offered talks. "The [Ministry|m] is late," said [Nkosi|t] in [Rustenburg|r].

== headline in title case
# [Petrova|p] Beats [Lindqvist|l] in [Tallinn|t]
[Irina Petrova|p] defeated [Maja Lindqvist|l] on Saturday. [Petrova|p] needed three sets.
[Lindqvist|l] had won in [Tallinn|t] last year. [Irina|p], as the crowd calls her, waved.

== countries by short and long name
The [United States|u] and the [United Kingdom|k] signed a treaty on whales. The [US|u] will pay for it.
The [UK|k] sends two ships from [Bergen|b]. [Norway|n] lends a third, said [Ingrid Solberg|s].
[Solberg|s] hopes that [Norway|n] and the [UK|k] hold to it. The ships leave [Bergen|b] in May.

== a president and a minister of one surname
President [Violeta Barrios|v] and the health minister, [Hugo Barrios|h], are not related.
Minister [Barrios|h] visited clinics in [León|l]. President [Barrios|v] stayed in [Managua|m].
[León|l] has two clinics, [Managua|m] nine. Mrs [Barrios|v] wants twenty.

== nickname without a given name at first
[Edward "Ned" Kelly-Byrne|n] climbed [Mount Kenya|k]. [Kelly-Byrne|n] is seventy.
Rangers on [Mount Kenya|k] met [Ned Kelly-Byrne|n] near the top. "[Ned|n] sang," one of them said.

== son of a man with the same name
[Dale Earnhardt Sr.|s] taught [Dale Earnhardt Jr.|j] to drive in [Kannapolis|k].
[Dale Earnhardt Jr.|j] sold his car last week. [Kannapolis|k] bought it.

== Egypt and the Gulf
Sheikh [Mohammed bin Rashid Al Maktoum|m] rang [Mostafa Madbouly|p] about wheat. [Madbouly|p] took notes.
The [United Arab Emirates|u] has wheat to spare. The [UAE|u] will ship it to [Damietta|d].
[Damietta|d]'s silos are full, [Mostafa Madbouly|p] answered.

== a bank with "of" in its name
The [Bank of Japan|b] raised its rate. [Kazuo Ueda|u] surprised [Tokyo|t].
The [Bank|b] had waited for years. [Ueda|u] said so twice. In [Tokyo|t] the yen jumped.

== Nato in two spellings
[Nato|n] exercises began near [Rovaniemi|r]. The [North Atlantic Treaty Organization|n] had asked for snow.
[Elina Valtonen|v] greeted [NATO|n] soldiers in [Rovaniemi|r]. [Valtonen|v] wore skis.

== a team and its town
[Leeds United|u] won in [Leeds|l]. [Daniel Farke|f] praised the goalkeeper.
[Farke|f] will leave [Leeds|l] one day. [Leeds United|u] hope it is late.

== Vietnam and the Philippines
[Pham Minh Chinh|p] toasted [Ferdinand Marcos Jr.|m] in [Hue|h]. Mr [Marcos|m] drank juice.
Mr [Chinh|p] drank tea. The music of [Hue|h] pleased [Marcos|m], and [Pham Minh Chinh|p] gave him a drum.

== Francophone Africa
[Bassirou Diomaye Faye|f] named [Ousmane Sonko|s] again. [Sonko|s] thanked [Faye|f] in [Ziguinchor|z].
The [Economic Community of West African States|e] ([ECOWAS|e]) sent its wishes. [Diomaye Faye|f] leads [ECOWAS|e] this year.
[Ziguinchor|z] danced until three.

== two generals, two courts
[Kenya|k]'s [Supreme Court|c] freed [Amina Yusuf|a]. [Uganda|u]'s [Supreme Court|d] freed nobody.
[Yusuf|a] left [Kenya|k] for [Uganda|u] with General [Peter Okello|o]. General [Okello|o] drove.

== the Pacific
The [Pacific Islands Forum|p] ended in [Nuku'alofa|n]. [Sitiveni Rabuka|r] sang at the close.
"The [Forum|p] is family," [Rabuka|r] said. [Nuku'alofa|n] gave each guest a mat.

== Eastern Europe: names from other alphabets
[Volodymyr Zelenskyy|z] spoke to the [Verkhovna Rada|v]. [Olena Zelenska|o] sat in the gallery.
Ms [Zelenska|o] had come from [Odesa|d]. President [Zelenskyy|z] thanked the [Verkhovna Rada|v] and [Odesa|d].

== a long story: a dam
# [Haile|h] defends dam as [Sudan|s] protests
Ethiopia's water minister, [Bekele Haile|h], defended the new dam on Wednesday. [Haile|h] said that [Sudan|s] would lose no water.
[Sudan|s]'s envoy, [Osman Idris|o], walked out of the room in [Addis Ababa|a]. "We were shown nothing," Mr [Idris|o] told reporters.
The [Nile Basin Initiative|n] ([NBI|n]) offered a second meeting. [Idris|o] will ask his government; the [NBI|n] will wait in [Addis Ababa|a].
[Bekele Haile|h] has built three dams.

== a long story: a football club is sold
[Porto Grande FC|p] has a new owner. [Edmundo "Duda" Tavares|t] paid nine million for [Porto Grande|p], the club said.
[Tavares|t] played there as a boy. "I washed the shirts," [Duda Tavares|t] said. His wife [Celeste Tavares|c] will run the office.
Fans sang for [Celeste Tavares|c] on the steps. Ms [Tavares|c] sang back. Mr [Tavares|t] wept.

== a long story: a film festival
The jury in [Busan|b] gave its prize to [Hirokazu Tanaka|t]. [Tanaka|t] thanked his brother [Kenji Tanaka|k], who held the camera.
[Bong Se-yeon|s] came second. [Bong|s] has won in [Busan|b] before. Asked about [Kenji Tanaka|k], she laughed.
"[Kenji|k] taught me to wait," Ms [Bong|s] said.

== a long story: a strike
The [Transport Workers Federation|f] closed the port of [Chittagong|c]. Its head, [Shirin Akhter|a], wants a bonus for the holidays.
[Chittagong|c] handles most of what [Bangladesh|b] sells. The [Federation|f] has struck twice this year, [Akhter|a] noted.
[Meghna Lines plc|m] called it blackmail. [Meghna Lines|m] pays best of all, said its spokesman, [Rafiq Azad|r]. [Azad|r] was booed. [Bangladesh|b] loses a million a day.

== a long story: two ministers
Defence Minister [Katarzyna Wolska|w] and Finance Minister [Andrzej Wolski|a] quarrelled over tanks.
[Wolska|w] wants two hundred. [Wolski|a] wants to see a bill. "[Katarzyna|w] buys, I pay," the minister said.
Both were in [Gdynia|g] on Friday. Ms [Wolska|w] left [Gdynia|g] by ship and Mr [Wolski|a] by bus.

== a long story: an archbishop
Archbishop [Desmond Kamara|d] buried the miners in [Kono|k]. [Kamara|d] asked the rich to share.
Among the mourners was President [Julius Maada Bio|j]. Mr [Bio|j] did not speak. [Julius Maada Bio|j] had come from [Freetown|f].
The [Sierra Leone Mining Company|m] sent flowers. In [Kono|k], Archbishop [Kamara|d] left them outside; in [Freetown|f] nobody minded.

== a long story: science
[Oxford|o] researchers found a new beetle. [Nkechi Adichie-Brown|n] of the [Natural History Museum|m] named it for her mother.
"It shines," [Adichie-Brown|n] said. The [Museum|m] shows it from Monday. A second one is on its way from [Cameroon|c] to [Oxford|o].
[Cameroon|c] has thousands of them, Dr [Adichie-Brown|n] believes.

== a long story: a border
[Armenia|a]'s [Defence Ministry|d] reported shots. [Azerbaijan|z]'s [Defence Ministry|e] did too.
[Nikol Pashinyan|p] called [Ilham Aliyev|i]. [Pashinyan|p] wants observers, and [Aliyev|i] wants time. [Azerbaijan|z]'s [Defence Ministry|e] later said the shots were fireworks.
Observers of the [OSCE|o] are in [Tavush|t]. The [Organization for Security and Co-operation in Europe|o] has no more to send to [Tavush|t], and [Armenia|a] has asked for more.

== a long story: the Americas
[Nayib Bukele|b] sold his jet. The president of [El Salvador|e] needs it no more, [Bukele|b] said. Buyer is [Guillermo Lasso Mendoza|l].
[Lasso|l] sold bananas before. [El Salvador|e] will keep the pilots. "A good jet," [Guillermo Lasso|l] wrote.
`;
