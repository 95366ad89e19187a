import { gendered, type Language, phrases, words } from './descriptor';
import { COMMON_WORDS_A_TO_L } from './en/commonWordsAToL';
import { COMMON_WORDS_M_TO_Z } from './en/commonWordsMToZ';
import { GIVEN_NAMES } from './en/givenNames';
import { OFFICES } from './en/offices';
import { COUNTRY_NAMES, COUNTRY_OF, DEMONYMS, PLACES } from './en/places';
import { REGIONALS } from './en/regionals';
import { SAME_NAMES } from './en/sameNames';
import { SHORT_GIVEN_NAMES } from './en/shortGivenNames';
import { neutral } from './neutral';

/** English: capitals mark names, titles and the first word of a sentence; 's is a possessive. */
export const en: Language = {
  ...neutral,
  code: 'en',
  abbreviations: words(`
mr mrs ms mx dr prof rev hon st sr jr gen lt col maj capt cmdr sgt cpl adm gov sen rep pres supt insp det vs v no nos
inc ltd co corp bros dept est fig approx jan feb mar apr jun jul aug sep sept oct nov dec messrs mt ft u.s u.k u.n
e.g i.e etc ave blvd rd a.m p.m ph.d p op cit ed eds vol`),
  courtesies: gendered({
    m: 'mr mister sir lord messrs monsieur herr señor don sheikh',
    f: 'ms mrs miss mx madam lady dame madame frau señora baroness sheikha',
    either: 'dr doctor prof professor rev reverend hon',
  }),
  offices: OFFICES,
  genderedNouns: gendered({
    m: 'husband father son brother uncle nephew grandfather grandson widower businessman spokesman chairman actor',
    f: 'wife mother daughter sister aunt niece grandmother widow businesswoman spokeswoman chairwoman actress',
  }),
  roles: words(`
president presidents minister ministers secretary chancellor premier governor mayor senator congressman congresswoman
representative ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief
director-general director ceo cfo cto coo general gen colonel col major captain capt lieutenant lt sergeant sgt corporal commander
cmdr admiral adm marshal brigadier inspector superintendent detective constable sheriff officer commissioner judge
justice attorney prosecutor lawyer leader speaker deputy mp mps mep senators archbishop bishop cardinal father
rabbi imam ayatollah mullah pastor reverend professor doctor author writer actor actress singer director producer
coach manager striker midfielder defender goalkeeper captain analyst economist editor correspondent reporter
journalist columnist photographer treasurer councillor alderman dean principal provost secretary-general
vice-president vice-chancellor first-lady ex-president ex-minister pm sen rep gov ag fm undersecretary
private pte trooper nurse attorney-general governor-general lieutenant-general major-general co-founder founder
executive advisor adviser counsel ombudsman highness majesty excellency holiness amir custodian comrade chieftain emir archdeacon warden delegate whip
vice-chairman vice-premier magistrate researcher scientist historian comedian rapper composer chef artist dr prof mr ms mrs taoiseach tánaiste`),
  roleParts: words(`
prime vice foreign home first deputy assistant associate acting interim former ex-prime shadow junior senior lord
minister-president crown his her late royal grand finance defence defense interior health education energy justice trade culture environment
agriculture transport treasury business labour labor economy economics immigration security national state press
attorney major lieutenant rear detective supreme chief managing executive general police cabinet permanent special
opposition house senate majority minority party parliamentary federal then-prime then ex then-president human staff
under parliament union government military army navy air principal lead co equalities communities housing digital
climate water tourism sports sport science technology industry planning development information communications
wing squadron public district county regional provincial city chief-of-staff`),
  links: words('of for on'),
  articles: words('the'),
  looseArticles: true,
  unknownInitial: 'name',
  notNames: words(`
january february march april may june july august september october november december jan feb mar apr jun jul aug sept
sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
saturdays sundays mon tue tues wed thu thur thurs fri sat sun i i'm i've i'll i'd christmas easter ramadan
thanksgiving halloween year god allah almighty internet indigenous covid covid-19 coronavirus omicron gmt bst est utc cet edt pst am pm`),
  terms: words(`
ceo ceos c.e.o. c.e.o.s cfo cfos cto coo vip vips v.i.p. v.i.p.s ok o.k. dna rna tv tvs t.v. gps faq faqs diy ufo ufos iq
q1 q2 q3 q4 k-12 gdp cpi vat lgbt lgbtq sms pdf url usb cctv suv suvs atm atms phd ph.d. mba rsvp celsius fahrenheit
x-ray x-rays u-turn u-turns t-shirt t-shirts post-it post-its twenties thirties forties fifties sixties seventies eighties
nineties`),
  demonyms: DEMONYMS,
  regionals: REGIONALS,
  countryOf: COUNTRY_OF,
  countryNames: COUNTRY_NAMES,
  sameNames: SAME_NAMES,
  shortGivenNames: SHORT_GIVEN_NAMES,
  looseHeads: words(
    'bank motor motors airlines airways industries electronics pharmaceuticals laboratories systems technologies',
    'brothers stores supermarkets foods insurance party',
  ),
  starters: words(`
a an the this that these those he she it we they you who what which when where why how his her its our their your my
some any all each every both either neither no none not nor nothing nobody everyone everybody someone anyone anything
everything something one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions
billions first second third last next another other others such many much more most few fewer several less least own
same enough in on at by for from to of with without within about above across after against along among around as
before behind below beneath beside besides between beyond despite down during except inside into like near off onto
opposite out outside over past per since than through throughout till toward towards under underneath unlike until up
upon via and but or so yet if then else because although though while whereas whether unless once also again almost
already always even ever far further here there hence however indeed instead just later maybe meanwhile moreover
nevertheless nonetheless never now often only otherwise perhaps probably quite rather really sometimes soon still
therefore thus today tomorrow tonight too very well yesterday is are was were be been being am do does did done has
have had having will would can could may might must shall should let let's don't can't won't isn't it's that's there's
he's she's we're they're i'm you're didn't doesn't what's who's here's aren't wasn't weren't couldn't wouldn't
yes please thanks thank sorry hello hi dear oh ah ok okay former formerly according speaking asked asking using based
given due additionally consequently finally firstly secondly similarly furthermore likewise earlier recently currently
previously initially eventually ultimately overall including following regarding concerning amid amidst
made making see read watch click share follow sign subscribe get go going come coming take taking know look looking
think try want need make say says said us me him them himself herself themselves nor photo photograph image video
picture advertisement sponsored related updated published breaking live exclusive opinion analysis editorial comment
top new old good great big small long short high low young early late best better worse worst left right south-east
northwest northeast southwest southeast north south east west southeast northeast southwest northwest northern southern eastern western central
mainstream non-governmental anti pro post pre non ex`),
  common: words(COMMON_WORDS_A_TO_L, COMMON_WORDS_M_TO_Z, 'dream dreams'),
  commonEndings: [
    'ing',
    'ly',
    'ness',
    'tion',
    'tions',
    'sions',
    'ments',
    'ities',
    'ful',
    'less',
    'able',
    'ible',
    'ous',
    'isms',
    'ific',
    'ical',
    'ized',
    'ised',
  ],
  organisationHeads: words(`
ministry department office agency authority council committee commission university college school institute
institution academy association federation confederation union league society foundation fund bank group company
corporation corp inc ltd limited llc llp plc gmbh ag sa nv co holdings partners ventures capital media news post times
journal herald tribune gazette guardian telegraph observer review magazine press radio television tv network studios
records entertainment pictures films productions airlines airways motors motor industries systems technologies
technology energy petroleum oil gas electric pharmaceuticals pharma laboratories labs bureau board court tribunal
parliament assembly congress senate chamber party movement front alliance coalition army navy force forces guard corps
brigade battalion regiment division squadron police service services trust charity church diocese order brotherhood
club fc afc united rovers wanderers athletic team nations organisation organization programme program initiative
network centre center clinic hospital museum gallery library theatre theater orchestra ballet opera choir cabinet
secretariat directorate administration government exchange reserve treasury house stores supermarkets brothers sons
associates consulting insurance securities investments asset management communications telecom telecommunications
mobile software networks games sports racing team cooperative collective consortium watch international observatory
economics research social laboratory schools colleges universities command staff intelligence security inspectorate registry regiment command
taskforce ombudsman watchdog monitor democrats republicans conservatives socialists greens liberals guards`),
  placeHeads: words(`
street road avenue lane square boulevard drive place bridge river lake sea ocean bay gulf strait channel canal island
islands isle isles peninsula cape coast beach mountain mountains mount hill hills valley desert forest park gardens
garden county state province region district city town village borough airport station port harbour harbor palace san santa saint fort puerto rio playa playas isla monte santo empire
castle tower towers stadium arena cathedral mosque temple square gate wall plaza oblast krai republic kingdom emirate
territory territories heights falls glacier reef crossing highway motorway dam prison base airbase camp border
basin creek canyon rainforest reservoir terminal hotel cemetery abbey zoo zone strip quarter`),
  clubHeads: words('city united town rovers county albion rangers wanderers'),
  eventHeads: words(`
war cup olympics olympic paralympics games championship championships open festival summit conference convention
prix revolution uprising battle massacre genocide holocaust election elections referendum protest protests day awards
oscars grammys week series tournament marathon derby rally crisis pandemic earthquake hurricane storm cyclone typhoon
agreement accord accords treaty deal protocol act bill law amendment inquiry trial operation euro wars anniversary
expo biennale forum super-bowl bowl eurovision spring`),
  workHeads: words(
    'prize award medal trilogy symphony sonata album constitution bible quran koran',
  ),
  portfolios: words(`
foreign commonwealth development health social care education culture media sport business innovation skills energy
industrial strategy climate net zero trade international environment food rural affairs housing communities local
government levelling justice digital science technology work pensions transport defence defense finance economic
economy agriculture fisheries tourism labour labor welfare human rights services security industry commerce drug
prevention disease control drugs crime nutrition medicine veterans homeland space aeronautics atmospheric oceanic
natural resources revenue customs infrastructure planning water mines minerals families women youth children
information broadcasting interior external internal public oceans wildlife parks forestry cooperation immigration exchequer`),
  seats: phrases(`
kremlin; moscow kremlin; white house; pentagon; downing street; 10 downing street; whitehall; westminster; capitol;
capitol hill; élysée; elysee; élysée palace; elysee palace; matignon; quirinal; bankova; blue house; casa rosada;
planalto; moncloa; zhongnanhai; berlaymont`),
  institutions: words(`
parliament senate congress pentagon treasury kremlin knesset bundestag duma rada verkhovna taliban hamas hezbollah
nato unesco unicef opec interpol europol frontex bundeswehr luftwaffe mossad westminster whitehall isis commons lords
labour tory tories conservatives democrats republicans greens capitol élysée quirinal fidesz likud fatah houthis houthi
uefa fifa reuters bloomberg xinhua tass interfax yonhap twitter facebook google microsoft netflix tesla uber spotify samsung huawei
whatsapp instagram tiktok youtube linkedin reddit airbnb boeing airbus toyota volkswagen hyundai sony nokia ikea nestlé
unilever pfizer astrazeneca moderna gazprom rosneft aramco arsenal chelsea tottenham everton juventus
 lufthansa ryanair easyjet barclays hsbc santander tesco sainsbury greenpeace oxfam amnesty eurostat`),
  plainAcronyms: words(`
ceo cfo cto coo tv phd md mba dna rna mrna hiv aids gdp gnp ok mp mps mep meps pr it ai cctv faq usd eur gbp pm am sms gps
suv suvs ngo ngos ppe pcr vat vip iq lgbt lgbtq lgbtqi lgbtqia lgbt+ ied ieds atm pc pcs usb led lcd html pdf url id
ids ad bc bce ce rip diy fyi asap tbc tba aka ac dc hd 3d 2d cv hr it's er icu iv ipo gm esg roi vpn sim wifi wi-fi
ar vr ml nft nfts bn km kg mph kmh dj mc q&a r&b b&b ptsd adhd ibs std stds sti ufo ufos m&a ev evs tnt rpg icbm icbms
a b c d e f g h j k l m n o p q r s t u v w x y z dvd cd dvds cds sos pow pows wmd wmds lpg lng cng cop dui oap`),
  places: PLACES,
  givenNames: GIVEN_NAMES,
  possessive: true,
  conjunctions: words('and'),
  directions: words(
    `north south east west southeast northeast southwest northwest northern southern eastern western central upper lower new great greater inner outer`,
  ),
  sovereigns: words('king queen prince princess pope emperor empress sultan tsar'),
  speech: words(`
said says told tells added adds wrote writes tweeted insisted argued claimed warned admitted explained joked asked
replied recalled acknowledged denied testified vowed pledged urged thinks believes smiled laughed married born died
himself herself resigned tweeted`),
  bareName: 'person',
  subjectVerbs: words(`
was had has is who whose also would could did does never always then later himself herself wanted won lost played scored
met visited arrived returned resigned spoke called became took made went came gave got felt saw knew thought began left
stood sat lived loved studied worked served remained seemed looked turned ran beat defeated`),
  contestVerbs: words('beat beats thrashed outplayed v vs'),
  strongPlacePrepositions: words('in near outside throughout across'),
  placePrepositions: words(
    'in near at from across outside throughout around inside into toward towards through',
  ),
  nameSuffixes: words('jr sr ii iii iv vi vii viii xii xiii xiv xvi jnr snr'),
  hyphenTails: words(`
based born backed led run made held owned style like era wide bound linked funded occupied controlled educated trained
friendly free only wing type sized shaped aged aligned dominated speaking sponsored brokered supported imposed
annexed mandated approved appointed affiliated inspired registered listed headquartered raised supplied built designed
ruled allied leaning plus old year-old proof turned winning area level rated`),
};
