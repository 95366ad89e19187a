/**
 * The commonest English words that are written lower case, a to l: where one of them starts a sentence,
 * its capital says nothing. Counted in texts of the Voice of America (public domain),
 * the English Web Treebank (CC BY-SA 4.0) and GUM (CC BY and CC BY-SA): single words, no sentence.
 */
export const COMMON_WORDS_A_TO_L = `
abandon abandoned abducted abduction abductions abductors ability able aboard abortion about
above abroad absence absolute absolutely abuse abused abuses abusing academic accept accepted
access accident accidentally accidents accompanied accord according accords account accounting
accounts accurate accusations accuse accused accuses accusing achieve achieved achievements
acknowledge acknowledged acquired acquitted across act acted acting action actions active
activist activists activities activity actor actress acts actual actually add added adding
addition additional address addressed addresses addressing adequate adjourned adjust
administered administration administrative administrator admit admitted adopt adopted adoption
adult adults advance advanced advantage advertising advice advised adviser advisor advocates
affairs affect affected affects afford affordable afraid after aftermath afternoon again
against age agencies agency agenda agent agents aggressive aging ago agree agreed agreement
agreements agricultural agriculture ahead aid aide aides aim aimed aims air aircraft aired
airline airport airports airspace airstrike airstrikes album alcohol alert alive all
allegations allege alleged allegedly alleging alliance allied allies allocated allow allowed
allowing allows ally almost alone along alongside already also alternative although always
amazing ambassador ambitions ambitious ambush ambushed amendment amendments amid ammunition
among amount amounts analysis analysts ancient and anger angered angry animal animals annexed
anniversary announce announced announcement annual annually another answer answers anthrax anti
ants any anyone anything anyway anywhere apart apartment apologized apparent apparently appeal
appealed appealing appeals appear appearance appeared appears application applications applied
apply applying appoint appointed appointment appreciate approach approached appropriate
approval approve approved approximately archipelago are area areas argue argued arguing
argument arguments arm armed armored arms army around arrest arrested arresting arrests arrival
arrive arrived arriving art article articles artillery artist artists artwork ashore aside ask
asked asking aspect aspects assailants assassinated assassination assault assess assessment
assets assigned assist assistance associate assume assumed assured astronauts asylum athletes
atmosphere atoms atrocities attached attack attacked attacker attackers attacking attacks
attempt attempted attempting attempts attend attended attending attention attorney attract
attracted attracting attributed auction audience audiences audio audit author authorities
authorized authorizing autonomy available average avian aviation avoid awaiting award awarded
aware awareness away awesome babies baby back backed background backing bad badly bag bail
balance ball ballistic ballot balloting ballots ban band banking bankruptcy banks banned bans
bar barred barrel barrels barrier barriers bars base baseball based bases basic basically basis
bathroom battered battle battled battles battling beach beans bear bears beat beaten beating
beautiful beauty became because become becomes becoming bed beef been before began begin
beginning begins begun behalf behavior behind being belief beliefs believe believed believes
belong belonging below beneath benefit benefits best better between beyond bid big bigger
biggest bilateral bill billion billions bills biological bird birds birth birthday bit bitter
black blame blamed blames blaming blast blasts blaze blew bloc block blockade blocked blocking
blocks blog blood bloody blow blown blue board boat boats bodies body bodyguard bodyguards
bolster bomb bombed bomber bombers bombing bombings bombs book booked books boom boost boosted
boosting border bordering born both bottom bought bound box boy boycott boycotted boys brain
branch break breakaway breaking breaks bribes bridge brief briefly bring bringing brings broad
broadcast broadcasts broader broke broken brokered bronze brother brothers brought brutal
budget build building buildings built bulk burden buried burn burned burning burst bus buses
business businesses businessman businessmen busy but buy buying cabinet cable cache cage
calendar call called calling calls calm came camera camp campaign campaigning camps can cancel
canceled cancer candidacy candidate candidates cannot cap capabilities capability capable
capacity capita capital captain captivity capture captured car carbon card cards care career
carefully cargo carried carrier carries carry carrying cars cartel cartoon cartoons case cases
cash cast casting casualties cat catch categories category cats cattle caught cause caused
causes causing cease ceasefire ceded celebrate celebrated celebrating celebration celebrations
cell cells centered centers central centuries century ceremonies ceremony certain certainly
certificate chain chair chairman challenge challenged challenges challenging champion chance
change changed changes changing channel chanted chanting chaos chapter character characterized
charge charged charges charging charity charter cheap cheaper check checked checking checkpoint
checkpoints checks chemical chemicals chest chicken chickens chief child children chocolate
choice choose choosing chose chosen churches circle circumstances cited cites cities citing
citizen citizens citizenship city civil civilian civilians claim claimed claiming claims clan
clash clashed clashes class classes classified clean cleaned cleaning clear cleared clearing
clearly cleric clerics client clients climate climbed clinic close closed closely closer
closing closure clothes clothing coach coal coalition coastal cocaine cocktail cocoa code
coffee cold collapse collapsed colleagues collected collecting collection college colonial
colony color combat combination combined come comes comfortable coming command commander
commanders comment commented comments commercial commit commitment commitments committed
committing commodities commodity common communication communications communities community
companies company compared comparison compensate compensation compete competing competition
competitive complained complaint complaints complete completed completely complex compliance
comply components compound comprehensive compromise computer computers concept concepts concern
concerned concerning concerns concert conclude concluded conclusion concrete condemned
condemning condition conditions condolences conduct conducted conducting conference confessed
confidence confident confidential confirm confirmation confirmed confirms confiscated conflict
conflicting conflicts confrontation congratulated congressional connected connection
consecutive consensus consequences conservative consider considerable consideration considered
considering considers consistent consists conspiracy constituency constitution constitutional
construction consulate consumer consumers consumption contact contacted contacts contain
contained containing contains contaminated content contents contest contested context continent
contingent continue continued continues continuing contract contracted contractor contractors
contracts contribute contributed contribution contributions control controlled controlling
controls controversial controversy conventional conversation conversations conversion convert
convicted conviction convince convoy cool cooperate cooperating cooperation coordinate
coordinated coordination cope copies copper copy core corner corporate correct correspondent
corrupt corruption cost costs could councils count counted counter counterpart counterparts
counting countries country countryside counts coup couple courage course courses court courts
cover coverage covered covering covers crack crackdown crash crashed create created creating
creation credibility credit crew crews cricket crime crimes criminal criminals crisis critic
critical criticism criticized criticizing critics crop crops crossed crossing crossings crowd
crowded crowds crucial crude cruel cruise crush culled cultural culture curb curfew currency
current currently custody customer customers customs cut cuts cutting cycle dad daily dam
damage damaged damages damaging dance danger dangerous dark data database date dated dates
dating daughter day days dead deadliest deadline deadly deal dealing deals dealt death deaths
debate debris debt decade decades decide decided decision decisions declaration declare
declared decline declined declining decreased decree dedicated deemed deep deeply defeat
defeated defend defendant defendants defended defending deficit deficits defined definitely
definition defuse degree del delay delayed delaying delays delegates delegation deliberately
deliver delivered deliveries delivering delivery demand demanded demanding demands democracy
demonstrate demonstrated demonstration demonstrations demonstrators denied denies denounced
deny denying depend dependence dependent depends deploy deployed deployment deposed deposits
depression deputy derail descent describe described describes desert design designated designed
desire desk desperate despite destabilize destination destroy destroyed destroying destruction
detail detailed details detained detainee detainees detected detention deteriorating determine
determined detonated devastated devastating develop developed developing development
developments device devices diagnosed dialogue dictator dictatorship did didn die died dies
difference differences different difficult difficulties difficulty digital dining dinner
dioxide diplomacy diplomat diplomatic diplomats direct directed direction directly director
disappeared disappointed disarm disarmament disaster disasters discovered discovery
discrimination discuss discussed discussing discussion discussions disease diseases dismantle
dismiss dismissed dispatched disperse displaced display dispute disputed disputes disrupt
disrupted disrupting dissident dissidents dissolved distance distant distributed distributing
distribution district districts diversify diversity divide divided division divisions doctor
doctors document documentation documents does doesn dog dogs doing dollar dollars domain
domestic dominant dominate dominated donate donated donations done donor donors door doors
double doubled doubles doubt doubts down downhill downtown downturn dozen dozens draft drafting
dramatic dramatically draw drawn dressed drew drill drilling drink drinking drive driven driver
drivers drives driving drone drop dropped dropping drought drove drug drugs dry ducks due
dumped during dust duties duty dying each earlier early earned earnings earthquake earthquakes
ease easier easily easing eastern easy eat eaten eating economic economies economist economists
economy edition editor education educational effect effective effectively effects efficiency
efficient effort efforts eggs eight eighth either elaborate elder elderly elders elect elected
election elections electoral electric electrical electricity electronic element elements
eligible eliminate eliminated eliminating elite else elsewhere email embargo embassies embassy
emerged emergency emerging emissions employed employee employees employment employs empty
enacted enclave encountered encourage encouraged encouraging end ended ending endorsed ends
enemies enemy energy enforce enforcement engage engaged engine engineer engineering engineers
enjambment enjoy enjoyed enjoying enough enrich enriched enrichment ensure enter entered
entering entertainment entire entirely entities entity entrance entry environment environmental
envoy epidemic equal equipment era error errors erupted escalating escape escaped especially
essential establish established establishing establishment estate estimate estimated estimates
etc ethics ethnic euro evacuate evacuated evacuation evasion even evening event events
eventually ever every everyone everything evidence evil evolutionary exact exactly examine
examined example examples excellent except excessive exchange execute executed execution
executive executives exercise exercises exhibit exhibition exile exiled exist existed existence
existing exists exit expand expanded expanding expansion expect expectations expected expects
expelled expense expensive experience experienced experiences experimental experiments expert
expertise experts expire expired expires explain explained explanation exploded exploration
explore explosion explosions explosive explosives export exporter exports exposed exposure
express expressed expressing expression extend extended extending extension extensive extent
external extra extradite extradited extradition extreme extremely extremism extremist
extremists eye eyes face faced faces facilities facility facing fact faction factions factor
factories factors factory facts fail failed failing fails failure failures fair fairly faith
faithful fake fall fallen falling familiar families family famine famous fan fans far farm
farmers farming farms fashion fast faster fat fatal fatalities fate father favor favorable
favored favorite fear feared fears feathers features federal federalism fee feed feeding feel
feeling feels fees feet fell fellow felt female fence festival fever few fewer field fields
fierce fifth fight fighter fighters fighting figure figures file filed filing fill filled film
films final finally finals finance financial financing find finding findings finds fine fines
finish finished fire fired firefight fires firing firm firms first fiscal fish fishermen
fishing fit five fix fixed flag flags flash flat flawed fled flee fleeing fleet flew flight
flights flock flood flooded flooding floods floor flow flowers flowing flown flows flu fly
flying focus focused focuses focusing folks follow followed followers following follows food
foods foot footage football for force forced forces forcing forecast forecasters foreign
foreigners forever forget form formal formally formation formed former formerly forming forms
forth forward fought found founded founder founding four fourth framework fraud fraudulent free
freed freedom freedoms freeze freezing frequent frequently fresh friend friendly friends from
front frozen fuel fueled fugitive full fully fun function functioning functions fundamental
funded funding funds funeral furniture further future gain gained gaining gains game gang gangs
gap gas gasoline gate gather gathered gathering gave gay gender generally generals generate
generated generation generations generators genocide gesture get gets getting giant gift girl
girlfriend girls give given gives giving glad glass global globe goal goals goes going gold
gone good goods got governance governing government governments governor governors grab
gradually grain grant granted granting grants grave great greater greatest greatly greenhouse
greeted grenade grenades grew gross ground grounds group groups grow growing grown growth
guarantee guaranteed guarantees guards guerrilla guerrillas guess guest guests guidelines
guilty gun gunbattle gunfire gunman gunmen gunned guns gunships guy guys had hailed hair half
hall halt halted hampered hand handed handful handle handled handling hands hanging happen
happened happens happy hard hardest harm harmful harsh has hate hatred have haven having head
headed heading headquarters heads health healthy hear heard hearing hearings heart heat heating
heavily heavy height heightened held helicopter helicopters help helped helpful helping helps
her here heroin herself hidden hide hideout hideouts hiding high higher highest highly highs
highway hijacked hike him himself hire his historic historical history hit hitting hold holding
holds hole holiday holidays holy home homeland homeless homemade homes honest honor hope hoped
hopeful hopes hoping horrible horse horses hospital hospitalized hospitals host hostage
hostages hosted hostile hosting hosts hot hotel hotels hour hours housed household houses
housing how however http huge human humanitarian humanity humans hundred hundreds hunger hunt
hunting hurled hurricanes hurt hurting husband hybrid ice idea ideas identification identified
identify identity ignore ignored ill illegal illegally illness image images imagine immediate
immediately immigrants immigration impact impeachment implement implementation implemented
implementing implicated import importance important imported imports impose imposed imposing
impossible impoverished impressed imprisoned imprisonment improve improved improvement
improving inadequate inauguration incentives incident incidents include included includes
including income increase increased increases increasing increasingly incursion indeed
indefinitely independence independent independently index indicate indicated indicates
indication indicted indictment indigenous individual individuals industrial industrialized
industries industry infected infection infections inflation influence influential influenza
info inform informal information informed infrastructure initial initially initiated initiative
initiatives injured injuries injuring injury inmates innocent inquiry inside insight insisted
insists inspection inspectors inspired instability install installations installed instance
instead institutions instructions instruments insurance insurgency insurgent insurgents
integration integrity intelligence intend intended intends intense intensified intention
intentions intercepted interest interested interesting interests interfere interference
interfering interim internal international internationally interpreter interrogation
interrogators intervention interview interviewed interviews intestinal into introduced invaded
invasion inventories invest investigate investigated investigating investigation investigations
investigators investment investments investor investors invitation invited involve involved
involvement involves involving iodine iron irregularities island isolated isolation issue
issued issues item items its itself jail jailed jet jets job jobs join joined joining joint
jointly journalist journalists journey judge judges judgments judicial jump jumped junta
jurisdiction jury just keep keeping keeps kept key kicked kidnap kidnapped kidnappers
kidnapping kidnappings kidney kids kill killed killing killings kills kilometers kind kinds
knew know knowing knowledge known knows lab laboratory laborers lack lacks lady laid land
landed landfall landing landmark lands landslide language languages large largely larger
largest last lasted lasting late later latest latter launch launched launching laundering
laureate law lawmaker lawmakers laws lawsuit lawsuits lawyer lawyers lay lead leader leaders
leadership leading leads learn learned learning leash least leave leaves leaving led left
leftist leg legal legislation legislative legislators legislature legitimate legs length
lengthy less let lethal letter letters level levels liberal liberties license lie lies life
lift lifted lifting light lighting lights like liked likely limit limited limits line lines
link linked linking links list listed lists literature little live lived lives livestock living
load loaded loading loan loans local located location locations locked logistical long longer
longest longtime look looked looking looks lose losing loss losses lost lot lots love loved low
lower lowest loyal luck lunch luxury lying
`;
