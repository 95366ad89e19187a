import type { Kind } from '../types';
import { About, holds } from './about';
import type { Contender } from './contender';
import { AT } from './evidence';
import { type EvidenceRow, EvidenceTable } from './evidenceTable';
import type { Referent } from './referent';
import type { Surroundings } from './surroundings';
import { wordEnd, wordStart, wordsOf } from './wordsOf';

/** A candidate as the ranker weighs it. */
export interface Row extends EvidenceRow {
  readonly contender: Contender;
  readonly about: Pick<About, 'named' | 'described'>;
  /** The stems of the names, which say nothing of it; null where its label has no others. */
  readonly nameStems: readonly number[] | null;
}

/** What all candidates of one referent have in common. */
interface Field {
  readonly referent: Referent;
  readonly around: Surroundings;
  readonly topPrior: number | null;
  readonly topPopularity: number;
  /** The stems and the lower-case words of all names. */
  readonly nameStems: readonly number[];
  readonly nameWords: () => readonly string[];
  readonly shouted: boolean;
  /** Does another referent bear a name? Asked in lower case; and does it each of the own names? */
  readonly isBorne: (name: string) => boolean;
  readonly areBorne: readonly boolean[];
}

/** Rarer than this is not told apart: the shares come from counts. */
const LEAST_PRIOR = 1e-4;
/** Brings logarithms near to the other features, which lie between 0 and 1. */
const SCALE = 4;
/** Years before the article in which somebody or something that is gone still makes the news. */
const REMEMBERED = 80;

/** The evidence for each candidate of a referent that needs no other referent's candidates. */
export function ownEvidence(
  contenders: readonly Contender[],
  of: { readonly referent: Referent; readonly index: number; readonly around: Surroundings },
  table = new EvidenceTable(contenders.length),
): readonly Row[] {
  if (contenders.length === 0) return [];
  const field = fieldOf(contenders, of);
  of.around.said.look(of.referent);
  return contenders.map((contender) => rowOf(contender, field, table));
}

function fieldOf(
  contenders: readonly Contender[],
  { referent, index, around }: Parameters<typeof ownEvidence>[1],
): Field {
  let topPrior: number | null = null;
  let topPopularity = 0;
  for (const { prior, popularity } of contenders) {
    if (prior !== null) topPrior = Math.max(topPrior ?? prior, prior);
    topPopularity = Math.max(topPopularity, popularity ?? 0);
  }
  const names = [...referent.names, ...referent.shorter];
  const nameStems: number[] = [];
  for (const name of names) {
    for (const stem of around.stems.in(name)) if (!holds(nameStems, stem)) nameStems.push(stem);
  }
  let words: readonly string[] | null = null;
  const nameWords = (): readonly string[] => {
    words ??= names.flatMap(wordsOf);
    return words;
  };
  const shouted = names.every((name) => name === name.toUpperCase());
  const isBorne = (name: string): boolean => (around.bearers.get(name) ?? index) !== index;
  const areBorne = referent.names.map((name) => isBorne(name.toLowerCase()));
  const own = { nameStems, nameWords, shouted, isBorne, areBorne };
  return { referent, around, topPrior, topPopularity, ...own };
}

/** Adds the evidence in the order of `EVIDENCE`. */
function rowOf(contender: Contender, field: Field, table: EvidenceTable): Row {
  // A known one's description is read only where it is asked for.
  const about =
    contender.about ?? new About(contender.label, contender.description, field.around.stems);
  const name = field.referent.names.indexOf(about.label);
  const isExact = name >= 0;
  const from = table.size;
  byPrior(table, contender, field);
  if (contender.isLabel) table.mark(AT.label);
  if (isExact) table.mark(AT.exact);
  else byLabel(table, about, field);
  byName(table, contender, field);
  if (isExact ? field.areBorne[name] : field.isBorne(about.lower)) table.mark(AT.borne);
  byKind(table, contender, field.referent);
  // All words of such a label are the names' own.
  const named = isExact ? NONE : about.named;
  byWords(table, { named, described: about.described }, field);
  const others = table.size;
  table.addOthers();
  byDate(table, contender, field.around.year);
  const nameStems = isExact ? null : field.nameStems;
  return { contender, table, from, others, to: table.size, about, nameStems };
}

const NONE: readonly number[] = [];

function byPrior(table: EvidenceTable, { prior, popularity }: Contender, field: Field): void {
  const { topPrior, topPopularity } = field;
  if (prior !== null) {
    table.add(AT.prior, Math.log(Math.max(prior, LEAST_PRIOR)) / SCALE);
    const behind = Math.max(topPrior ?? prior, LEAST_PRIOR) / Math.max(prior, LEAST_PRIOR);
    table.add(AT.lessLikely, Math.log(behind) / SCALE);
    if (prior === topPrior) table.mark(AT.likeliest);
  } else if (topPrior !== null) table.mark(AT.unstated);
  table.add(AT.popularity, popularity ?? 0);
  table.add(AT.lessPopular, topPopularity - (popularity ?? 0));
  if (popularity !== null && popularity === topPopularity) table.mark(AT.mostPopular);
}

/** Word by word where they stand: to take the labels of a thousand candidates apart costs more. */
function byLabel(table: EvidenceTable, { lower }: About, field: Field): void {
  const nameWords = field.nameWords();
  let all = 0;
  let extra = 0;
  let isOtherFirst = false;
  let isOther = false;
  let start = wordStart(lower, 0);
  while (start < lower.length) {
    const end = wordEnd(lower, start);
    isOther = !hasWord(nameWords, lower, start, end);
    if (all === 0) isOtherFirst = isOther;
    all++;
    extra += Number(isOther);
    start = wordStart(lower, end);
  }
  if (extra === 0) return;
  table.add(AT.extraWords, extra / all);
  if (isOtherFirst) table.mark(AT.otherFirst);
  if (isOther) table.mark(AT.otherLast);
}

/** Is a word between two offsets of a text one of these? */
function hasWord(words: readonly string[], text: string, start: number, end: number): boolean {
  for (const word of words) {
    if (word.length === end - start && text.startsWith(word, start)) return true;
  }
  return false;
}

function byName(table: EvidenceTable, { spelling, known }: Contender, { shouted }: Field): void {
  if (spelling === 'case' && !shouted) table.mark(AT.otherCase);
  if (spelling === 'folded') table.mark(AT.otherLetters);
  table.add(AT.known, known);
}

function byKind(table: EvidenceTable, contender: Contender, referent: Referent): void {
  const { kind } = contender;
  if (kind === 'person') table.mark(AT.isPerson);
  else if (kind === 'place') table.mark(AT.isPlace);
  else if (kind === 'organisation') table.mark(AT.isOrganisation);
  if (contender.coordinates !== null) table.mark(AT.isSited);
  if (referent.demonym) {
    if (kind !== null) table.mark(kind === 'place' ? AT.demonymPlace : AT.demonymOther);
    return;
  }
  const told = kind !== null && referent.acting.includes(kind) ? null : referent.kind;
  if (kind === null) table.mark(AT.kindUnknown);
  else if (kind === told) table.mark(AT.kindAgrees);
  else if (told !== null) byOtherKind(table, kind, told);
}

function byOtherKind(table: EvidenceTable, kind: Kind, told: Kind): void {
  table.mark(AT.kindDiffers);
  if (kind === 'person' || told === 'person') table.mark(AT.personDiffers);
  if (kind === 'place' && told === 'organisation') table.mark(AT.placeForOrganisation);
  if (kind === 'organisation' && told === 'place') table.mark(AT.organisationForPlace);
}

/** The stems of a label that is none of the names, and of a description. */
interface Words {
  readonly named: readonly number[];
  readonly described: readonly number[];
}

function byWords(table: EvidenceTable, { named, described }: Words, field: Field): void {
  const { nameStems } = field;
  const { said } = field.around;
  let near = 0;
  let role = 0;
  let spoken = 0;
  let others = 0;
  for (const stem of named) {
    if (holds(nameStems, stem)) continue;
    others++;
    near += Number(said.isNear(stem));
    role += Number(said.isCalled(stem));
    spoken += Number(said.count(stem) > 0);
  }
  let sum = 0;
  let own = 0;
  for (const stem of described) {
    if (holds(nameStems, stem)) continue;
    own++;
    sum += log1p(said.count(stem));
    // What the label has as well was counted there.
    if (holds(named, stem)) continue;
    near += Number(said.isNear(stem));
    role += Number(said.isCalled(stem));
  }
  table.add(AT.near, log1p(near));
  table.add(AT.role, log1p(role));
  if (own === 0) table.mark(AT.undescribed);
  else table.add(AT.document, sum / own);
  table.add(AT.labelSaid, log1p(spoken));
  table.add(AT.labelUnsaid, log1p(others - spoken));
}

const SMALL = Float64Array.from({ length: 64 }, (_, i) => Math.log1p(i));

/** Of a count, which is mostly 0 or 1. */
const log1p = (count: number): number => SMALL[count] ?? Math.log1p(count);

function byDate(table: EvidenceTable, { begin, end, kind }: Contender, year: number | null): void {
  if (year === null) return;
  // Nobody makes the news before they are ten.
  const ready = begin === null ? null : begin + (kind === 'person' ? 10 : 0);
  if (ready !== null && ready > year) table.mark(AT.notYet);
  const gone = end ?? (kind === 'person' && begin !== null ? begin + 100 : null);
  if (gone !== null && gone < year - REMEMBERED) table.mark(AT.longGone);
}
