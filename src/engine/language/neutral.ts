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
  roles: NONE,
  roleEndings: NONE,
  roleParts: NONE,
  particles: words(
    'de da do dos das di del della delle dei du des von van der den ten ter vom zu zur bin ibn',
    "bint al el ul d' dell' y af av",
  ),
  links: NONE,
  determiners: NONE,
  commonNouns: NONE,
  nounEndings: [],
  conjunctions: NONE,
  directions: NONE,
  sovereigns: NONE,
  articles: NONE,
  looseArticles: false,
  unknownInitial: 'word',
  notNames: NONE,
  demonyms: NONE,
  starters: NONE,
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
  adjectiveHeads: NONE,
  agreements: [],
  legalForms: NONE,
};

/** Scripts without case (Chinese, Arabic, Hebrew, Hindi, …): nothing is found rather than all. */
export const caseless: Language = { ...neutral, capitals: 'none' };
