import { type Language, words } from './descriptor';

const NONE = words();

/**
 * The descriptor of a language that has none of its own: capitals mark names, and nothing else is
 * known. The particles are those that names carry across languages.
 */
export const neutral: Language = {
  code: 'und',
  capitals: 'names',
  abbreviations: words('dr prof st'),
  courtesies: new Map(),
  offices: {
    ...{
      listed: NONE,
      starts: NONE,
      withField: NONE,
      ranks: NONE,
      epithets: NONE,
      capitalised: NONE,
    },
    ...{ counterpart: '', possessives: NONE, lands: NONE, metonyms: new Map() },
    ...{ of: '', ranking: NONE, ranked: NONE },
  },
  genderedNouns: new Map(),
  roles: NONE,
  roleEndings: NONE,
  roleParts: NONE,
  particles: words(
    'de da do dos das di del della delle dei du des la le von van der den ten ter vom zu zur bin ibn',
    "bint al el ul d' dell' y af av",
  ),
  links: NONE,
  determiners: NONE,
  homonyms: NONE,
  commonNouns: NONE,
  nounEndings: [],
  conjunctions: NONE,
  directions: NONE,
  sovereigns: NONE,
  // Particles too, but only behind another one: "Secondo la Nato" against "de la Cruz".
  articles: words('la le'),
  looseArticles: false,
  unknownInitial: 'word',
  notNames: NONE,
  terms: NONE,
  demonyms: NONE,
  regionals: NONE,
  // The commonest first words of Italian, Portuguese, Dutch, the Scandinavian languages, Czech, Slovak,
  // Romanian, Croatian, Turkish, Bulgarian and Serbian in one list: a word that is a name in one of
  // them hardly starts a sentence in another.
  starters: words(`
il lo gli una uno del della dei degli nel nella nei alla allo al dal dalla sul sulla con per tra fra che chi come quando dove
perché ma anche se non più dopo prima durante secondo contro senza ieri oggi domani poi questo questa questi quello quella
sono è ha era però intanto inoltre
os um uma uns umas do da dos das no na nos nas ao aos à às em com para por pelo pela sem sob sobre após antes depois durante
segundo contra entre até desde quando onde como porque mas também já não mais ontem hoje amanhã este esta isso ele ela eles
het een van voor op aan bij naar met uit door over onder tegen tussen tijdens volgens na voordat nadat toen maar ook nog niet
gisteren vandaag morgen deze dit dat die hij zij wij er daar hier daarna wat wie waar hoe
och men att som för från till av på med mot mellan efter före under enligt när där här nu igår idag imorgon sedan det den de han
hon vi ni inte också ett en og ikke fra til etter etter fra ved hos mod efter før ifølge når der her i går i dag da så hun de vi
na ve se za po před pod nad při bez pro proti mezi podle během když kde jak ale také už ještě ne včera dnes zítra potom pak ten
ta to ti ty on ona my v ze k ke od do u o i a že který která které pre pri medzi včera keď ako
în din cu pe la de pentru prin fără după înainte între când unde cum dar și nu mai ieri azi mâine apoi acest această el ea
iz sa uz kad gdje kako ali nije jučer danas sutra zatim ovaj ova ovo
bu şu bir ve ile için ama fakat ancak sonra önce dün bugün yarın göre kadar o biz onlar ne nasıl neden çünkü daha
в във на с със от до за по при без през след преди между според срещу когато където как но и а също вече не още вчера днес утре
после този тази това тези той тя те ние у са из над под код пре после када где како али није јуче данас сутра затим овај ова
`),
  countryOf: new Map(),
  countryNames: new Map(),
  sameNames: new Map(),
  shortGivenNames: new Map(),
  // In the spellings of Latin alphabets, which newspapers in any of them use.
  familyFirst: words(
    'xi wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo mao deng jiang',
    'peng qin cai tsai lai han kim lee park choi jung chung kang cho yoon jang lim shin moon ban nguyen tran',
    'pham phan bui vo dang ho hwang jeong kwon ahn lam wen hua bo',
  ),
  companyForms: words(
    'inc ltd limited plc llc llp corp corporation co company group holdings holding gmbh ag sa se nv spa ab asa oyj',
    'bhd tbk pjsc fc afc sc',
  ),
  looseHeads: NONE,
  // One list for all: agencies' credits travel with their pictures, in whatever language.
  credits: words(
    'photo photos photograph picture pictures image images drawing illustration graphic credit credits source',
    'foto fotos bild bilder grafik zeichnung quelle imagen imágenes fuente dessin crédit crédits',
    'фото світлина малюнок джерело фотография рисунок источник zdjęcie',
  ),
  common: NONE,
  commonEndings: [],
  organisationHeads: NONE,
  placeHeads: NONE,
  clubHeads: NONE,
  eventHeads: NONE,
  workHeads: NONE,
  portfolios: NONE,
  institutions: NONE,
  seats: NONE,
  plainAcronyms: words('tv dna rna hiv aids gdp ceo cctv covid sars'),
  places: NONE,
  givenNames: new Map(),
  speech: NONE,
  bareName: null,
  subjectVerbs: NONE,
  contestVerbs: NONE,
  strongPlacePrepositions: NONE,
  placePrepositions: NONE,
  nameSuffixes: words('jr sr ii iii iv'),
  hyphenTails: NONE,
  hyphenHeads: words('al el as ad an ar ash at ul ur ed es'),
  possessive: false,
  elisions: NONE,
  caseEndings: [],
  caseShifts: [],
  nominatives: new Map(),
  obliqueEndings: [],
  lowerHeads: false,
  adjectiveEndings: [],
  quoted: 'none',
  leads: NONE,
  tails: NONE,
  tailEndings: [],
  tailStops: [],
  tailLinks: NONE,
  openTails: false,
  properHeads: NONE,
  placeLinks: NONE,
  adjectiveHeads: NONE,
  agreements: [],
  legalForms: NONE,
};

/** Scripts without case (Chinese, Arabic, Hebrew, Hindi, …): nothing is found rather than all. */
export const caseless: Language = { ...neutral, capitals: 'none' };
