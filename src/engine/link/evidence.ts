/** Kinds of evidence, as the ablation of the ranker takes them out. */
export const EVIDENCE_KINDS = [
  'prior',
  'popularity',
  'name',
  'kind',
  'description',
  'coherence',
  'place',
  'date',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

const FEATURES = {
  /** ln of the share of the name's uses that mean the candidate; 0 where no share is stated. */
  prior: 'prior',
  /** No share is stated, and one is for another candidate. */
  unstated: 'prior',
  /** How far ln of its share lies behind the greatest stated. */
  lessLikely: 'prior',
  /** Its share is the greatest stated. */
  likeliest: 'prior',
  popularity: 'popularity',
  /** How far its popularity lies behind the greatest among the candidates. */
  lessPopular: 'popularity',
  mostPopular: 'popularity',
  label: 'name',
  /** Its label is one of the names, letter for letter. */
  exact: 'name',
  /** Words that its label has and the names have not, as a share of the label. */
  extraWords: 'name',
  /** The first word of its label, or the last, is not in the names. */
  otherFirst: 'name',
  otherLast: 'name',
  otherCase: 'name',
  otherLetters: 'name',
  /** The share of the chain's names that it is known by. */
  known: 'name',
  /** The document has another referent by its label. */
  borne: 'name',
  isPerson: 'kind',
  isPlace: 'kind',
  isOrganisation: 'kind',
  isSited: 'kind',
  kindAgrees: 'kind',
  kindDiffers: 'kind',
  kindUnknown: 'kind',
  personDiffers: 'kind',
  placeForOrganisation: 'kind',
  organisationForPlace: 'kind',
  demonymPlace: 'kind',
  demonymOther: 'kind',
  /** Words of the description that stand in the mentions' sentences. */
  near: 'description',
  /** Words of it that the article calls the name by. */
  role: 'description',
  /** Words of it in the document. */
  document: 'description',
  undescribed: 'description',
  /** Words of the label, beyond the names, in the document, or not in it. */
  labelSaid: 'description',
  labelUnsaid: 'description',
  related: 'coherence',
  relatedShare: 'coherence',
  neighbours: 'coherence',
  topic: 'coherence',
  alone: 'coherence',
  close: 'place',
  far: 'place',
  notYet: 'date',
  longGone: 'date',
} as const satisfies Readonly<Record<string, EvidenceKind>>;

export type Feature = keyof typeof FEATURES;

/** The features of a candidate, in the order of a row. */
export const EVIDENCE = Object.keys(FEATURES) as readonly Feature[];

/** The kind of evidence that a feature is. */
export const kindOfEvidence = (feature: Feature): EvidenceKind => FEATURES[feature];

/** Where in a row a feature stands. */
export const AT = Object.fromEntries(EVIDENCE.map((name, i) => [name, i])) as Readonly<
  Record<Feature, number>
>;

/** The features that the other referents' candidates tell: they follow each other. */
export const OTHERS = { first: AT.related, last: AT.far } as const;
