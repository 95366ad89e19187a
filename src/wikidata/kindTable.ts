/** Classes of items (P31) and the kind of thing they make: a table to review, and no code. */
import type { ItemId, Kind } from '../engine/types';

/** Countries, past and present: they have a card of their own. */
export const COUNTRIES: readonly ItemId[] = [
  'Q6256', // country
  'Q3624078', // sovereign state
  'Q7275', // state
  'Q1763527', // constituent country
  'Q3336843', // country of the United Kingdom
  'Q15634554', // state with limited recognition
  'Q161243', // dependent territory
  'Q3024240', // historical country
  'Q1790360', // colonial empire
  'Q123480', // landlocked country
  'Q112099', // island country
  'Q859563', // secular state
  'Q43702', // federation
  'Q179164', // unitary state
  'Q51576574', // Mediterranean country
  'Q417175', // kingdom
  'Q7270', // republic
  'Q842112', // socialist state
  'Q20181813', // colonial power
];

export const CLASSES: Readonly<Record<Kind, readonly ItemId[]>> = {
  person: [
    'Q5', // human
    'Q15632617', // fictional human
    'Q95074', // fictional character
    'Q178885', // deity
    'Q2985549', // mononymous person
  ],
  place: [
    ...COUNTRIES,
    'Q515', // city
    'Q1549591', // city with at least 100,000 inhabitants
    'Q1637706', // city with a million inhabitants
    'Q200250', // metropolis
    'Q174844', // megacity
    'Q5119', // capital city
    'Q3957', // town
    'Q532', // village
    'Q5084', // hamlet
    'Q486972', // human settlement
    'Q7930989', // city or town
    'Q15284', // municipality
    'Q262166', // municipality of Germany
    'Q42744322', // urban municipality of Germany
    'Q1187811', // college town
    'Q484170', // commune of France
    'Q747074', // comune of Italy
    'Q1093829', // city in the United States
    'Q755707', // municipality of Norway
    'Q22865', // independent city of Germany
    'Q253030', // large district town
    'Q1840161', // commune of Chile
    'Q134626', // district capital
    'Q35657', // state of the United States
    'Q10864048', // first-level administrative division
    'Q56061', // administrative territorial entity
    'Q835714', // oblast of Russia
    'Q3348196', // oblast of Ukraine
    'Q1221156', // state of Germany
    'Q82794', // region
    'Q5107', // continent
    'Q23442', // island
    'Q33837', // archipelago
    'Q8502', // mountain
    'Q46831', // mountain range
    'Q8072', // volcano
    'Q23397', // lake
    'Q4022', // river
    'Q165', // sea
    'Q9430', // ocean
    'Q39594', // bay
    'Q1322134', // gulf
    'Q37901', // strait
    'Q34763', // peninsula
    'Q8514', // desert
    'Q46169', // national park
    'Q123705', // neighbourhood
    'Q174782', // square
    'Q79007', // street
    'Q41176', // building
    'Q811979', // architectural structure
    'Q16560', // palace
    'Q23413', // castle
    'Q57831', // fortress
    'Q33506', // museum
    'Q16970', // church
    'Q2977', // cathedral
    'Q32815', // mosque
    'Q44613', // monastery
    'Q12280', // bridge
    'Q1248784', // airport
    'Q644371', // international airport
    'Q55488', // railway station
    'Q483110', // stadium
    'Q1154710', // association football venue
    'Q12518', // tower
    'Q11303', // skyscraper
    'Q22698', // park
    'Q245016', // military base
    'Q39816', // valley
    'Q12323', // dam
    'Q134447', // nuclear power plant
    'Q159719', // power station
    'Q40357', // prison
    'Q39614', // cemetery
    'Q4989906', // monument
    'Q839954', // archaeological site
    'Q9259', // UNESCO World Heritage Site
    'Q1620908', // historical region
    'Q34876', // province
    'Q6465', // department of France
    'Q36784', // region of France
    'Q28575', // county
    'Q149621', // district
    'Q188509', // suburb
  ],
  organisation: [
    'Q43229', // organisation
    'Q4830453', // business
    'Q783794', // company
    'Q891723', // public company
    'Q6881511', // enterprise
    'Q163740', // non-profit organisation
    'Q79913', // non-governmental organisation
    'Q484652', // international organisation
    'Q245065', // intergovernmental organisation
    'Q1127126', // military alliance
    'Q4120211', // regional organisation
    'Q170156', // confederation
    'Q7278', // political party
    'Q7210356', // political organisation
    'Q327333', // government agency
    'Q192350', // ministry
    'Q2659904', // government organisation
    'Q7188', // government
    'Q640506', // cabinet
    'Q11204', // legislature
    'Q35749', // parliament
    'Q10553309', // legislative house
    'Q375928', // lower house
    'Q637846', // upper house
    'Q190752', // supreme court
    'Q41487', // court
    'Q66344', // central bank
    'Q22687', // bank
    'Q3918', // university
    'Q875538', // public university
    'Q902104', // private university
    'Q38723', // higher education institution
    'Q3914', // school
    'Q16917', // hospital
    'Q31855', // research institute
    'Q11032', // newspaper
    'Q1110794', // daily newspaper
    'Q41298', // magazine
    'Q192283', // news agency
    'Q1193236', // news media
    'Q1126006', // public broadcaster
    'Q15265344', // broadcaster
    'Q1616075', // television station
    'Q14350', // radio station
    'Q2085381', // publisher
    'Q476028', // association football club
    'Q847017', // sports club
    'Q12973014', // sports team
    'Q6979593', // national association football team
    'Q4498974', // ice hockey team
    'Q13393265', // basketball team
    'Q4438121', // sports organisation
    'Q623109', // sports league
    'Q15991303', // association football league
    'Q176799', // military unit
    'Q772547', // armed forces
    'Q37726', // army
    'Q4508', // navy
    'Q47913', // intelligence agency
    'Q35535', // police
    'Q178790', // trade union
    'Q157031', // foundation
    'Q9174', // religion
    'Q1530022', // religious organisation
    'Q215380', // musical group
    'Q5741069', // rock group
    'Q46970', // airline
    'Q18388277', // technology company
    'Q1058914', // software company
    'Q210167', // video game developer
    'Q786820', // car manufacturer
    'Q507619', // retail chain
    'Q17127659', // terrorist organisation
    'Q48204', // voluntary association
    'Q748019', // learned society
  ],
  event: [
    'Q1190554', // occurrence
    'Q1656682', // event
    'Q198', // war
    'Q178561', // battle
    'Q180684', // conflict
    'Q350604', // armed conflict
    'Q8465', // civil war
    'Q124734', // rebellion
    'Q10931', // revolution
    'Q45382', // coup d'état
    'Q273120', // protest
    'Q49776', // strike
    'Q40231', // public election
    'Q858439', // presidential election
    'Q1076105', // general election
    'Q2618461', // legislative election
    'Q43109', // referendum
    'Q2223653', // terrorist attack
    'Q3199915', // massacre
    'Q132821', // murder
    'Q3882219', // assassination
    'Q744913', // aviation accident
    'Q3839081', // disaster
    'Q8065', // natural disaster
    'Q7944', // earthquake
    'Q8068', // flood
    'Q8092', // tropical cyclone
    'Q3241045', // disease outbreak
    'Q44512', // epidemic
    'Q12184', // pandemic
    'Q27020041', // sports season
    'Q16510064', // sporting event
    'Q18608583', // recurring sporting event
    'Q13406554', // sports competition
    'Q500834', // tournament
    'Q159821', // Summer Olympic Games
    'Q82414', // Winter Olympic Games
    'Q5389', // Olympic Games
    'Q132241', // festival
    'Q220505', // film festival
    'Q625994', // conference
    'Q1072326', // summit
    'Q131569', // treaty
    'Q8016240', // trial or court case
    'Q2334719', // legal case
    'Q1445650', // holiday
    'Q464980', // exhibition
    'Q15275719', // recurring event
    'Q18131152', // stage or round
  ],
  work: [
    'Q13442814', // scholarly article
    'Q191067', // article
    'Q571', // book
    'Q7725634', // literary work
    'Q47461344', // written work
    'Q8261', // novel
    'Q11424', // film
    'Q506240', // television film
    'Q93204', // documentary film
    'Q5398426', // television series
    'Q15416', // television programme
    'Q1555508', // radio programme
    'Q24634210', // podcast
    'Q482994', // album
    'Q134556', // single
    'Q7366', // song
    'Q105543609', // musical work
    'Q3305213', // painting
    'Q860861', // sculpture
    'Q838948', // work of art
    'Q7889', // video game
    'Q7397', // software
    'Q25379', // play
    'Q2743', // musical
    'Q1344', // opera
    'Q3331189', // version or edition
    'Q5185279', // poem
    'Q277759', // book series
    'Q35127', // website
    'Q14406742', // comics
    'Q820655', // statute
    'Q49848', // document
  ],
};
