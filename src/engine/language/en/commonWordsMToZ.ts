/**
 * The commonest English words that are written lower case, m to z: where one of them starts a sentence,
 * its capital says nothing. Counted in texts of the Voice of America (public domain),
 * the English Web Treebank (CC BY-SA 4.0) and GUM (CC BY and CC BY-SA): single words, no sentence.
 */
export const COMMON_WORDS_M_TO_Z = `
machine made magazine magic magnitude mail main mainland mainly mainstream maintain maintained
maintaining maintains maintenance major majority make maker makes making malaria male man
manage managed management manager managers managing mandate manner manual manufactured
manufacturing many map marched margin maritime mark marked market markets marking marks marred
marriage married mass massacre massive match matches material materials mathematics matter
matters maximum maybe mayor meal mean meaning means meant measure measured measures meat medal
media median mediate mediators medical medicine medium meet meeting meetings meets member
members membership memorial memory men mental mention mentioned menu merely merger message
messages met metal meters method methods mid midnight might migrant migrants militant militants
military militia militiamen militias million millions mind mine miners mines minibus minimum
mining ministers minor minorities minority minute minutes missed missile missiles missing
mission missions mistake mixed mobile model models moderate modern modified moment monarchy
money monitor monitored monitoring monitors monks monopoly monsoon month monthly months moon
moral morality more morning mortar mortars mosque mosques most mostly mother mothers motion
motivated motive motorcycle mountain mountainous mountains mounting mourners mourning mouse
mouth move moved movements moves movie movies moving much mudslides multi multilateral multiple
municipal murder murdered murders muscle music musical musician must mutate mutual myself name
named names narrow narrowly nation nationalities nationality nationally nationals nationwide
native natural nature naval navy near nearby nearly necessarily necessary neck need needed
needs negative negotiate negotiated negotiating negotiations negotiator negotiators neighbor
neighborhood neighboring neighbors neither nephew nervous net network networks never new newly
news newspaper newspapers next nice night nine ninth nominated nomination nominee nominees none
nor normal normally northeast northeastern northern northwest northwestern nose not note noted
notes nothing notice noticed notified noting notorious now nuclear number numbers numerous oath
object objections objective objectives objects observe observed observers observing obtain
obtained occasion occasions occupation occupied occur occurred odds off offenses offensive
offer offered offering offers office officer officers offices official officially officials
offshore often oil old older oldest once one ones ongoing online only onto open opened opening
openly operate operated operates operating operation operational operations operative operators
opinion opium opponent opponents opportunities opportunity oppose opposed opposes opposing
opposition optimistic option options order ordered ordering orders ordinary organizations
organize organized organizers organizing origin original originally other others otherwise our
oust ousted ouster out outbreak outbreaks outcome outgoing outlawed outlets output outrage
outside outskirts outstanding over overall overcome overnight overseas oversee overseeing
overthrew overthrow overturned overwhelming overwhelmingly own owned owner owners ownership
owns ozone pace package packed pact page pages paid pain pair palace pan pandemic panel paper
papers parade paramilitaries paramilitary parents parked parking parliament parliamentary part
partial participants participate participated participating participation particular
particularly parties partly partner partners partnership parts pass passage passed passenger
passengers passes passing passport past path patient patients patrol patrolling patrols pattern
pay paying payment payments peace peaceful peacefully peacekeepers peacekeeping peak penalty
pending peninsula pension people peoples per perceived percent percentage perfect perform
performance performed performing perhaps period periods permanent permission permit permits
persistent person personal personally personnel persuade pet petition phase phone phones photo
photograph photographs photos physical pick picked picture pictures piece pieces pilgrims pilot
pipeline pipelines pirates pizza place placed places placing plagued plan plane planes planet
planned planning plans plant planted planting plants plastic platform play played player
players playing plays plea pleaded please pleased pleasure pledge pledged pledges plenty plot
plots plotting plunged plus point pointed points poison poisoned polar police policeman
policemen policies policy polio political politically politician politicians politics poll
polling polls pollution pontiff pool poor poorest poorly pop popular popularity populated
population populations port portion portions ports pose posed poses position positions positive
possession possibility possible possibly post posted postpone postponed posts potential
potentially poultry pounded poverty power powerful powers practice practices praised pray
prayer prayers pre predecessor predict predicted predominantly prefer preferred preliminary
preparation preparations prepare prepared prepares preparing presence present presented
presents preserve presidency presidential presidents pressing pressure pretty prevent prevented
preventing prevention previous previously price prices pricing priest priests primarily primary
principle principles print printed prior priority prison prisoner prisoners prisons private
privately privatization pro probably probe problem problems procedure procedures proceed
proceedings process processes processing produce produced producer producers produces producing
product production productivity products professional professionals professor profit profits
program programs progress project projected projects prominent promise promised promises
promising promote promoted promoting promotion prompted prompting proof propaganda proper
properly property proposal proposals propose proposed prosecute prosecution prosecutor
prosecutors prospects prosperity prosperous protect protected protecting protection protest
protested protesters protesting protests proud prove proved proven provide provided provides
providing province provinces provincial provision provisional provisions provocation public
publication publicly published publishing pull pulled pulling pullout punish punishment
purchase purchased purported purpose purposes pursue pursuing pursuit push pushed pushing put
puts putting quake qualified quality quarter quartile quell question questioned questioning
questions quick quickly quiet quit quite quota quotas quote quoted quotes race racial radical
radio raid raided raids rail rain rains raise raised raising rallied rallies rally rammed ran
ranch range ranging ranked ranks ransom rape rapid rapidly rare rarely rate rates rather
ratified ratify rating raw reach reached reaching reaction reactor reactors read reading ready
reaffirmed real reality realize realized really reason reasonable reasons rebel rebellion
rebels rebounded rebuild rebuilding recall recalled receipt receive received receiving recent
recently recession recipient recognition recognize recognized recognizes recommend
recommendation recommendations recommended reconciliation reconstruction record recorded
recording records recover recovered recovering recovery recruiting recruits reduce reduced
reducing reduction refer reference referendum referral referred referring refineries refinery
refining reflect reflected reflects reform reforms refuge refugee refugees refusal refused
refusing regard regarding regards regime region regional regions register registered
registration regret regular regularly regulations regulators regulatory reject rejected
rejecting rejects related relating relation relations relationship relationships relative
relatively relatives relay release released releasing relevant reliable relief relies religion
religious rely remain remained remaining remains remark remarks remember remittances remnants
remote removal remove removed removing renew renewed renounce reopen reopened repair repeat
repeated repeatedly replace replaced replacement replication replied report reported reportedly
reporter reporters reporting reports represent representation representative represented
representing represents repression republics reputation request requested requests require
required requirements requires requiring rescue rescued rescuers research researchers reserves
residence residential residents resign resignation resigned resolution resolve resolved
resolving resort resource resources respect respects respond responded respondents responding
response responses responsibilities responsibility responsible rest restart restaurant
restaurants restive restore restored restoring restrict restricted restrictions restructuring
result resulted resulting results resume resumed resuming resumption retail retain retaliation
retired retirement return returned returning returns reunification reveal revealed revenue
revenues reverse review reviewing reviews revised revive revolt reward rich ride riding rifles
rigged right rightist rights ring riot rioting riots ripped rise risen rising risk risks rival
rivals road roads roadside robust rock rocket rockets rocks role roll roof room rooms root rose
rotating rough roughly round rounds route routes routine routinely rubber rubble rude rule
ruled ruler rulers rules ruling run running runoff runs rural rush rushed sabotage safe safety
said sake salaries sale sales salt same sample samples sanctions sat satellite satisfied save
saved saw say saying says scale scandal scandals scared scenario scene schedule scheduled
school schools science scientific scientist scientists scope score scored scores screen sealed
search searched searches searching season seat seats second secret secretly sectarian section
sections sector sectors secular secure secured security see seed seeing seek seekers seeking
seeks seem seemed seems seen sees seize seized seizure select selected selection self sell
selling semi semifinal send sending sends senior sense sensitive sent sentence sentenced
sentences sentiment separate separated separately separatist separatists series serious
seriously serve served serves service services serving session set sets setting settle settled
settlement settlements settlers seven seventh several severe severely sex sexual sexually
shadow shall shape share shared shares sharing sharp sharply she sheet shells shelter shelters
shield shift ship shipments shipped shipping ships shoes shoot shooting shootings shootout shop
shopping shops shore short shortage shortages shortly shot shots should shoulder show showed
showing shown shows shrine shut shuttle sick side sidelines sides siege sight sign signature
signed significant significantly signing signs silence silver similar simple simply since
singer single singles sister sit site sites sitting situation situations six sixth size skilled
skills skin slain slammed slaughter slaughtered slavery slaves sleep slick slight slightly
slogans slow slowdown slowed slowing slowly small smaller smoke smoking smuggled smugglers
smuggling snake snow soared soaring soccer social society soft software soil solar sold soldier
soldiers sole solid solidarity solution solve some someone something sometimes somewhat
somewhere son song sons soon sorry sort sought sound source sources southeastern southern
southwest southwestern sovereign sovereignty space spacecraft spare spark sparked sparking
speak speaker speakers speaking special species specific specifically specify speculation
speech speed spend spending spent spheres spill spirit spiritual split spoke spoken spokesman
spokeswoman sponsored sports spot spotted spread spreading spring spy spying squad stability
stabilize stable staff stage staged stages stake stalled stamp stampede stance stand standard
standards standing standoff stands star stars start started starting starts state stated
statement statements station stationed stations status stay stayed steadily steady stealing
steel stem step stepped stepping steps still stimulus stock stocks stolen stone stones stood
stop stopped stopping stops storage store stores stories storm stormed storms story straight
strain strained stranded strategic strategies strategy stream street streets strength
strengthen strengthened strengthening stressed stretch strict strife strike strikes string
stroke strong stronger strongest stronghold strongholds strongly struck structural structure
structures struggle struggled struggling student students studies studio study studying stuff
style sub subject subjects submit submitted subsequent subsequently subsidies subsistence
substantial substantially suburb suburbs subway succeed succeeded success successful
successfully succession successor such suddenly suffer suffered suffering suffers sufficient
sugar suggest suggested suggesting suggestion suggestions suggests suicide suit summer summit
supplied supplies supply support supported supporter supporters supporting supports supposed
sure surface surge surged surgery surplus surprise surprised surrender surrendered surrounded
surrounding surveillance survey surveyed survived survivors suspect suspected suspects suspend
suspended suspending suspension suspicion suspicious sustain sustained sweep sweet swept swine
sworn symptoms system systems table tactics tail take taken takeover takes taking talk talked
talking talks tank tanker tankers tanks tape target targeted targeting targets tariffs task
taste taught tax taxes taxi teach teacher teachers teaching team teams tear technical
techniques technologies technology teenager telecommunications telephone televised television
tell telling tells temperature temperatures temporarily temporary tennis tens tense tension
tensions tent term terms territorial territories territory terror terrorism terrorist
terrorists test tested testimony testing tests text textile than thank thanked thanks that the
theater their them themselves then theory there these they thing things think thinking thinks
third this those though thought thoughts thousand thousands threat threaten threatened
threatening threatens threats three threw throne through throughout throw throwing thrown thus
ticket tickets tied ties tight tighten time timetable timing tiny tip tire title tobacco today
together told tolerate toll tomorrow tons too took tool top topics topple toppled torch tore
torture tortured total totally touch tough tour tourism tourist tourists tournament toward
towards town towns toxic track tracks trade traders trading tradition traditional traditionally
traffic traffickers trafficking tragedy train trained training trains transaction transactions
transfer transferred transit transition transitional transmission transmitted transport
transportation transported transporting trapped trash travel traveled travelers traveling
travels treason treat treated treating treatment treatments tree trees tremendous trend trial
trials tribal tribe tribesmen tribunal tried triggered triggering trip trips troop troops
tropical trouble troubled truce truck trucks true truly trust truth try trying tsunami tunnel
tunnels turmoil turn turned turning turnout twice twin two type types ultimately unable
unacceptable unanimously uncertain uncertainty unclear uncovered under undergoing underground
undermine understand understanding underway underwent unemployment unfair unharmed unidentified
uniform uniforms unilateral unions unique unit units unity universal universities unknown
unless unlikely unmanned unnamed unprecedented unrest unsuccessful until unusual unveiled
upcoming update updated upheld upon upper uprising upset upsurge uranium urban urge urged
urging use used users uses using usual usually vacation vaccine valuable value values variety
various vast vehicle vehicles venture verdict verified version very vessel vessels vet veteran
veterans veterinary veto via victim victims victory video videotape view viewers views village
villagers villages violate violated violating violation violations violence violent virtually
virus visa visit visited visiting visitors visits vital voice voiced volatile volunteers vote
voted voter voters votes voting vowed vulnerable wage wait waited waiting wake walk walked
walking walls want wanted wants war warfare warlords warm warming warn warned warning warnings
warns warplanes warrant warrants wars wartime was washed waste watchdog watched watching water
waters wave waves way ways weak weaken weakened wealth wealthy weapon weapons wear wearing
weather website wedding week weekend weekly weeks weight welcome welcomed welfare well went
were western what whatever wheat when whenever where whether which while whole whom whose why
wide widely widespread wife wild will willing willingness win wind window windows winds wine
wing winner winning wins winter wish with withdraw withdrawal withdrawing withdrawn withdrew
within without witness witnesses woman women won wonder wonderful wood word words work worked
worker workers workforce working works world worldwide worried worries worry worse worshippers
worst worth would wouldn wounded wounding wounds wreckage write writer writing written wrong
wrongdoing wrote year years yellow yes yesterday yet yield you young younger youngest your
yourself youth youths zone
`;
