/**
 * Articles that the rules of coreference were written with. `==` starts an article and says what it
 * is about, a line is a paragraph, `#` a headline; `[Kuleba|k]` is a mention of the chain `k` of that
 * article.
 */
export const DEVELOPMENT = `
== full name, surname, courtesy
[Dmytro Kuleba|k] met [Antony Blinken|b] in [Warsaw|w]. [Kuleba|k] asked for generators.
Mr [Blinken|b] agreed, and [Kuleba|k]'s staff packed at once. The two leave [Warsaw|w] on Friday.

== husband and wife, told apart by title
Former President [Bill Clinton|b] came with Secretary of State [Hillary Clinton|h].
Mrs [Clinton|h] spoke for an hour. President [Clinton|b] read a poem. Secretary [Clinton|h] thanked [Haiti|t].
[Haiti|t] sent [Michèle Duvivier|d], and Mr [Clinton|b] sat beside Ms [Duvivier|d].

== two presidents and a governor
[George H. W. Bush|h] and [George W. Bush|w] opened the library together. [Jeb Bush|j] was late.
[Jeb Bush|j] had flown in from [Tampa|t]. [Bush|j] blamed the weather over [Tampa|t].
[George W. Bush|w] told a story about a horse. [Bush|w] laughed longest himself.

== an open surname joins nobody
[Leila Haddad|l] and [Karim Haddad|k] both want the seat in [Tyre|t].
On Monday [Haddad|x] withdrew. [Tyre|t] learned of it from the radio.

== nickname in quotes
[William "Bill" Burns|b] flew to [Doha|d]. [Bill Burns|b] had been there before.
Nobody in [Doha|d] would say whom [Burns|b] met. Mr [Burns|b] carried one small bag.

== acronym in brackets
The [World Food Programme|w] ([WFP|w]) halved its rations in [Maiduguri|m]. [Cindy McCain|c], who runs the [WFP|w], asked for money.
[McCain|c] will be in [Maiduguri|m] in June. Until then the [World Food Programme|w] buys rice.

== acronym with the long name in brackets
The [AU|a] ([African Union|a]) sent monitors to [Kismayo|k]. The [AU|a] has been there since spring.
[Moussa Faki Mahamat|f] called [Kismayo|k] calm. Mr [Mahamat|f] leads the [African Union|a]'s commission.

== acronym by its letters alone
The [International Monetary Fund|i] lent [Zambia|z] money. [Kristalina Georgieva|k] signed for the [IMF|i].
[Georgieva|k] flew home. [Zambia|z] pays the [IMF|i] back in ten years.

== the Foreign Office
The [Foreign, Commonwealth and Development Office|f] called in the envoy. [David Lammy|l] was not there.
The [Foreign Office|f] regretted it, and [FCDO|f] staff phoned Mr [Lammy|l] in [Accra|a]. [Lammy|l] stays in [Accra|a].

== the Commission, and a commission
The [European Commission|c] wants lighter lorries. [Stéphane Séjourné|s] presented the plan in [Brussels|b].
The [Commission|c] will vote in March, said [Séjourné|s]. A commission of experts in [Brussels|b] had asked for more.

== a bank
[Barclays Bank plc|b] closes forty branches. [Barclays|b] said that the towns would get vans.
In [Truro|t] people protested. [Morwenna Pascoe|m] of [Truro|t] has banked with [Barclays|b] since 1971. Mrs [Pascoe|m] wants cash.

== the Met, introduced
The [Metropolitan Police|m] (the [Met|m]) found the violin in [Croydon|c]. [Olu Adeyemi|o], its owner, wept.
The [Met|m] thanked a taxi driver from [Croydon|c]. "It is home," said Mr [Adeyemi|o].

== initials
[J. D. Vance|v] spoke in [Toledo|t]. [JD Vance|v] was born not far away. Mr [Vance|v] ate a hot dog.
[Toledo|t] was polite. [J.D. Vance|v] promised to return.

== middle names
[John F. Kennedy|k] wrote to [Nikita Khrushchev|n]. [John Fitzgerald Kennedy|k] chose each word himself.
[Khrushchev|n] answered within a day. [John Kennedy|k] kept the letter; [Kennedy|k] showed it to nobody.

== a suffix
[Martin Luther King Jr.|k] preached in [Selma|s]. Dr [King|k] had come by bus.
[Coretta Scott King|c] sang. In [Selma|s] they remember Mrs [King|c] and her hat.

== father and son of one name
[Ken Griffey Jr.|j] hit a home run in [Seattle|s]. [Ken Griffey Sr.|f] watched from the bench.
[Seattle|s] had bought both. [Ken Griffey Jr.|j] tipped his cap.

== particles
[Ursula von der Leyen|u] phoned [Mark Rutte|r]. [Von der Leyen|u] wanted an answer by noon.
[Rutte|r] gave it at eleven. Ms [von der Leyen|u] thanked him from [Tallinn|t]. In [Tallinn|t] it snowed.

== a hyphenated surname and a title
[Annegret Kramp-Karrenbauer|k] left politics for a choir in [Püttlingen|p]. Ms [Kramp-Karrenbauer|k] sings alto.
[Püttlingen|p] has two choirs. [Peter Altmaier|a] conducts the other, and [Altmaier|a] is jealous of [Kramp-Karrenbauer|k].

== diacritics
[Recep Tayyip Erdoğan|e] opened a bridge in [Çanakkale|c]. [Erdogan|e] drove across it.
President [Erdoğan|e] then flew from [Canakkale|c] to [Rize|r]. [Tayyip Erdogan|e] has a house in [Rize|r].

== family name first: China
[Xi Jinping|x] sent [Wang Yi|w] to [Luanda|l]. Mr [Xi|x] stayed home. [Wang|w] brought a railway map.
In [Luanda|l] [Wang Yi|w] met engineers. [Xi|x] is to read their report.

== family name first: the Koreas
[Ban Ki-moon|b] wrote a book on rice. [Ban|b] grew up in [Eumseong|e].
[Kim Jong-un|k] has not read it. [Kim|k] prefers films, and [Kim Jong Un|k] watches them alone. [Eumseong|e] will name a school for Mr [Ban|b].

== two Kims
[Kim Jong Un|j] inspected a shipyard. His sister [Kim Yo Jong|y] spoke to the crew.
Ms [Kim|y] wore grey. Mr [Kim|j] wore a hat from [Rason|r]. The ship sails from [Rason|r] in May.

== Spanish double surnames
[Pedro Sánchez Pérez-Castejón|s] visited [Teruel|t]. [Sánchez|s] had promised a hospital.
[Teruel|t] still waits. [Pedro Sánchez|s] asked [Yolanda Díaz|y] to see to it, and [Díaz|y] rang the builder.

== Arabic names
[Bashar al-Assad|a] received [Ebrahim Raisi|r] in [Latakia|l]. [Assad|a] served tea.
[Raisi|r] had brought dates. The port of [Latakia|l] was closed while Mr [al-Assad|a] and [Al-Assad|a]'s guest walked.

== a crown prince
Crown Prince [Mohammed bin Salman|m] and [Narendra Modi|n] opened a fair in [Jeddah|j].
[Prince Mohammed|m] cut the ribbon. [Modi|n] bought a rug in [Jeddah|j]. [Bin Salman|m] paid.

== Burma
[Aung San Suu Kyi|s] was moved from her cell. Her son [Kim Aris|a] learned of it in [London|l].
[Aris|a] has not seen Ms [Suu Kyi|s] for years. From [London|l] he writes to [Suu Kyi|s] every week.

== Iceland: given names
[Katrín Jakobsdóttir|k] swam in the sea at [Húsavík|h]. [Katrín|k] swims there each winter.
[Húsavík|h] gave her a towel. [Katrin Jakobsdottir|k] gave it to [Jón Gnarr|j]. [Gnarr|j] was cold.

== an unknown person with a city in the name
[Houston Vandermeulen|h] sells kites in [Houston|c]. [Vandermeulen|h] has no shop.
The wind in [Houston|c] is good, [Vandermeulen|h] said, but better in [Galveston|g]. He leaves for [Galveston|g] at dawn.

== Jordan the country, Jordan the man
[Michael Jordan|m] landed in [Amman|a] on Monday. It was his first visit to [Jordan|j].
Mr [Jordan|m] met children in [Amman|a]. He will write about [Jordan|j], [Michael Jordan|m] told them.

== Ford and Ford
[Ford Motor Company|f] was founded by [Henry Ford|h]. Today [Ford|f] builds trucks in [Pretoria|p].
Mr [Ford|h] never came to [Pretoria|p]. [Henry Ford|h] disliked ships.

== a company and its founder's surname
[Wangari Otieno|w] started [Otieno Motors|m] with one van. [Otieno Motors|m] now owns sixty.
Ms [Otieno|w] drives the first one still. In [Kisumu|k] all know her; [Kisumu|k] has named a street for [Wangari Otieno|w].

== the Kyiv Post is not Kyiv
The [Kyiv Post|p] printed a list of cellars. In [Kyiv|k] people kept it. [Vitali Klitschko|v] thanked the [Kyiv Post|p].
[Klitschko|v] said [Kyiv|k] had five thousand cellars.

== a university by two names
The [University of Oxford|u] bought a farm near [Oxford|o]. [Priya Raman|p] will run it for [Oxford University|u].
[Raman|p] grew up in [Oxford|o]. The [University|u] pays her in cheese.

== two foreign ministries
[Russia|r]'s [Foreign Ministry|m] called the note rude. [Ukraine|u]'s [Foreign Ministry|n] called it late.
The note came from [Vilnius|v]. [Ukraine|u]'s [Foreign Ministry|n] sent it back to [Vilnius|v], and [Russia|r]'s [Foreign Ministry|m] laughed.

== parties
The [Labour Party|l] met in [Hull|h]. [Labour|l] wants cheaper trains, said [Anneliese Midgley|a].
[Midgley|a] took a train to [Hull|h]. It was late, and [Labour|l] noticed.

== legal forms
[Halden Foods Ltd|h] recalled its soup. [Halden Foods|h] found glass in one tin. [Halden|h] apologised.
[Sipho Dlamini|s] of [Durban|d] had eaten it. [Dlamini|s] is well, said a hospital in [Durban|d].

== the United States in four spellings
The [United States|u] left the talks. The [U.S.|u] had paid for them. "[America|u] is tired," said [Marco Rubio|r].
[Qatar|q] stays. [Rubio|r] thanked [Qatar|q] on behalf of the [US|u].

== Washington DC
[Washington DC|w] was flooded. [Muriel Bowser|b] closed the schools. By noon [Washington|w] had no power.
[Bowser|b] asked [Virginia|v] for pumps. [Virginia|v] sent nine.

== an actor with a city's name
[Denzel Washington|d] thanked his mother. "She saw every film," [Washington|d] said.
[Spike Lee|s] cheered. [Lee|s] made five films with Mr [Washington|d].

== two people with one given name
[Anna Kovač|k] and [Anna Weiss|w] share a lab in [Graz|g]. [Kovac|k] looks at ants, [Weiss|w] at bees.
Ms [Weiss|w] came to [Graz|g] first. [Anna Kovač|k] brought the ants.

== pope and king
[Pope Leo|p] received [King Charles|c] in [Castel Gandolfo|g]. [Leo|p] gave him a rose.
[Charles|c] gave a jar of honey. It was raining in [Castel Gandolfo|g].

== a storm with a name
[Hurricane Melissa|m] reached [Jamaica|j] at night. [Melissa|m] tore the roof off a church.
[Andrew Holness|a] asked for tents. [Jamaica|j] had none, [Holness|a] said.

== Nigeria
[Bola Tinubu|t] named [Nuhu Ribadu|r] to head the inquiry. [Tinubu|t] wants a report by [Easter Friday|e].
The [Economic and Financial Crimes Commission|f] ([EFCC|f]) lends [Ribadu|r] ten officers. Mr [Ribadu|r] once led the [EFCC|f].

== South Africa
The [African National Congress|a] lost [Knysna|k]. [Cyril Ramaphosa|c] blamed the [ANC|a]'s own people.
"[Knysna|k] was ours," [Ramaphosa|c] said. [Cyril|c], as they call him there, did not stay.

== Indonesia and Thailand
[Prabowo Subianto|p] and [Paetongtarn Shinawatra|t] rode one elephant. [Prabowo|p] sat in front.
Ms [Paetongtarn|t] held on. Mr [Prabowo|p] has a farm in [Bogor|b]; the elephant is from [Bogor|b] too.

== Joe and Joseph
[Joseph R. Biden|b] bought an ice cream. [Joe Biden|b] paid in coins. [Biden|b] took vanilla.
The shop is in [Wilmington|w]. [Kamala Harris|h] waited outside; [Harris|h] does not like [Wilmington|w]'s ice.

== the mayor and the minister
Mayor [Susana Ríos|s] and her husband, the senator [Pablo Ríos|p], dined apart.
Senator [Ríos|p] was in [Arequipa|a]. Mayor [Ríos|s] was not told. [Arequipa|a] was.

== only one of them introduced so far
[Tomasz Nowak|t] keeps bees in [Lublin|l]. [Nowak|t] has forty hives.
The town gave him a prize. [Nowak|t] hung it in the shed.
His niece [Ewa Nowak|e] sells the honey in [Lublin|l]. [Ewa|e] wants more hives.

== hyphens come and go
[Tsai Ing-wen|t] spoke in [Kaohsiung|k]. Ms [Tsai|t] remembered the storm. [Tsai Ing-Wen|t] had slept in a school then.
[Lai Ching-te|l] will speak in [Kaohsiung|k] too. [Lai|l] has a cold.

== possessives and brackets
The [Liberian Red Cross|r]'s boats left [Harper|h]. [Liberian Red Cross|r] crews found nobody.
[Samuel Weah|s] ([Weah|s] is a fisherman) had swum to [Harper|h] by himself.

== a long story: an inquiry
# Inquiry hears [Mbeki-Rowe|m] changed the report
The chair of the [Harbour Safety Board|b] ([HSB|b]), [Lindiwe Mbeki-Rowe|m], changed a report on the sinking of a ferry, an inquiry in [Durban|d] has heard.
[Pieter van der Westhuizen|w], a former inspector, said that Ms [Mbeki-Rowe|m] had asked him to leave out two pages. "I told [Lindiwe|m] no," Mr [Van der Westhuizen|w] said.
[Mbeki-Rowe|m]'s lawyer, [Ahmed Patel|p], denied it. The [HSB|b] did not answer questions, and the [Board|b] meets next on Monday.
The inquiry in [Durban|d] goes on. [Patel|p] will question [Van der Westhuizen|w] on Thursday.

== a long story: a merger
# [Nordhav|n] to buy [Castellane|c] for two billion
[Nordhav Shipping ASA|n] will buy [Castellane Group|c], the [Marseille|m] port operator, the two said on Tuesday.
[Nordhav|n]'s chief executive, [Sigrid Aas|a], said that [Castellane|c] would keep its name. [Aas|a] will move to [Marseille|m].
Unions at [Castellane|c] fear for jobs. "[Nordhav|n] has closed ports before," said [Jean-Marc Oliveri|o] of the [General Confederation of Labour|g] ([CGT|g]). [Oliveri|o] and the [CGT|g] will strike.

== a long story: an election
# [Quispe|q] leads [Mamani|a] in early count
[Rosa Quispe|q], the mayor of [El Alto|e], leads [Evo Mamani|a] by four points, the [Supreme Electoral Tribunal|t] said.
Ms [Quispe|q] thanked voters in [El Alto|e]. "We are not done," [Quispe|q] said. Mr [Mamani|a] asked the [Tribunal|t] for a recount.
His brother [Hugo Mamani|h], a senator, called it theft. Senator [Mamani|h] offered no proof. The [TSE|x], as the tribunal is known, has ten days.

== a long story: sport
[Kenya|k]'s [Faith Cherop|c] won the marathon in [Osaka|o] ahead of [Tigist Alemu|t] of [Ethiopia|e].
[Cherop|c], 24, ran alone from the river on. [Alemu|t] had a stitch. "[Faith|c] was too quick for me," [Tigist Alemu|t] said.
[Osaka|o] was [Cherop|c]'s second win; [Ethiopia|e] had won here three times in a row, [Kenya|k] never.

== a long story: courts and a bank
A judge in [Nairobi|n] froze the accounts of [Equatoria Bank Ltd|b] on Friday. [Equatoria Bank|b] had lent [Joyce Wanjiru|w] nine million.
Mrs [Wanjiru|w], whose husband [Peter Wanjiru|p] sits on the board of [Equatoria Bank|b], had bought land. Mr [Wanjiru|p] was abroad.
The [Central Bank of Kenya|c] sent auditors. The [Central Bank|c] would not name them. Judge [Grace Odhiambo|g] adjourned; [Odhiambo|g] sits again in [Nairobi|n] on Monday.

== a long story: a treaty
The [Association of Southeast Asian Nations|a] signed a river treaty in [Vientiane|v]. [ASEAN|a] had argued for nine years.
[Sonexay Siphandone|s], the prime minister of [Laos|l], called it a gift to [Laos|l]. Mr [Sonexay|s] thanked [Hun Manet|h], who said nothing.
[Hun Manet|h]'s father, [Hun Sen|f], had opposed it. [Cambodia|c] signed last. In [Vientiane|v] people let lanterns float, and [Cambodia|c]'s were blue.

== a first name first, the full name later
# [Shakira|s] returns to [Barranquilla|b]
[Shakira|s] sang in [Barranquilla|b] for the first time in years. [Shakira Mebarak|s] was born there.
The mayor, [Alejandro Char|c], gave her a key. [Char|c] asked for a song, and [Shakira|s] gave three.

== a name in quotation and brackets
"[Marta Kowalczyk|k] paid," said [Jan Zieliński|z] ([Zielinski|z] is her accountant). "[Kowalczyk|k] always pays."
The [Polish Tax Chamber|t] (PTC) had said that [Kowalczyk|k] owed. [Zieliński|z] showed the [Polish Tax Chamber|t] the slips.
`;
