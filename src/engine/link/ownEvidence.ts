import type { Kind } from '../types';
import { About, holds } from './about';
import type { Contender } from './contender';
import { AT, EVIDENCE } from './evidence';
import { FloatPool } from './floatPool';
import type { Referent } from './referent';
import type { Surroundings } from './surroundings';
import { wordsOf } from './wordsOf';

/** A candidate as the ranker weighs it. */
export interface Row {
  readonly contender: Contender;
  /** Its features, in the order of `EVIDENCE`. */
  readonly values: Float64Array;
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
  readonly nameWords: () => ReadonlySet<string>;
  readonly shouted: boolean;
  /** Does another referent bear a name? Asked in lower case. */
  readonly isBorne: (name: string) => boolean;
}

/** Rarer than this is not told apart: the shares come from counts. */
const LEAST_PRIOR = 1e-4;
/** Brings logarithms near to the other features, which lie between 0 and 1. */
const SCALE = 4;
/** Years before the article in which somebody or something that is gone still makes the news. */
const REMEMBERED = 80;

/** Numbers that the evidence for so many candidates takes. */
export const sizeOfEvidence = (candidates: number): number => candidates * EVIDENCE.length;

/** The evidence for each candidate of a referent that needs no other referent's candidates. */
export function ownEvidence(
  contenders: readonly Contender[],
  of: { readonly referent: Referent; readonly index: number; readonly around: Surroundings },
  pool = new FloatPool(sizeOfEvidence(contenders.length)),
): readonly Row[] {
  if (contenders.length === 0) return [];
  const field = fieldOf(contenders, of);
  of.around.said.look(of.referent);
  return contenders.map((contender) => rowOf(contender, field, pool.take(EVIDENCE.length)));
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
  let words: ReadonlySet<string> | null = null;
  const nameWords = (): ReadonlySet<string> => {
    words ??= new Set(names.flatMap(wordsOf));
    return words;
  };
  const shouted = names.every((name) => name === name.toUpperCase());
  const isBorne = (name: string): boolean => (around.bearers.get(name) ?? index) !== index;
  return { referent, around, topPrior, topPopularity, nameStems, nameWords, shouted, isBorne };
}

function rowOf(contender: Contender, field: Field, values: Float64Array): Row {
  // A known one's description is read only where it is asked for.
  const about =
    contender.about ?? new About(contender.label, contender.description, field.around.stems);
  const isExact = field.referent.names.includes(about.label);
  values[AT.exact] = Number(isExact);
  byPrior(values, contender, field);
  byName(values, contender, field);
  if (!isExact) byLabel(values, about, field);
  values[AT.borne] = Number(field.isBorne(about.lower));
  byKind(values, contender, field.referent);
  // All words of such a label are the names' own.
  const named = isExact ? NONE : about.named;
  byWords(values, { named, described: about.described }, field);
  byDate(values, contender, field.around.year);
  const nameStems = isExact ? null : field.nameStems;
  return { contender, values, about, nameStems };
}

const NONE: readonly number[] = [];

function byPrior(values: Float64Array, { prior, popularity }: Contender, field: Field): void {
  const { topPrior, topPopularity } = field;
  if (prior !== null) values[AT.prior] = Math.log(Math.max(prior, LEAST_PRIOR)) / SCALE;
  values[AT.unstated] = Number(prior === null && topPrior !== null);
  if (prior !== null && topPrior !== null) {
    const behind = Math.max(topPrior, LEAST_PRIOR) / Math.max(prior, LEAST_PRIOR);
    values[AT.lessLikely] = Math.log(behind) / SCALE;
  }
  values[AT.likeliest] = Number(prior !== null && prior === topPrior);
  values[AT.popularity] = popularity ?? 0;
  values[AT.lessPopular] = topPopularity - (popularity ?? 0);
  values[AT.mostPopular] = Number(popularity !== null && popularity === topPopularity);
}

function byName(values: Float64Array, contender: Contender, { shouted }: Field): void {
  values[AT.label] = Number(contender.isLabel);
  values[AT.otherCase] = Number(contender.spelling === 'case' && !shouted);
  values[AT.otherLetters] = Number(contender.spelling === 'folded');
  values[AT.known] = contender.known;
}

function byLabel(values: Float64Array, { words }: About, field: Field): void {
  if (words.length === 0) return;
  const nameWords = field.nameWords();
  let extra = 0;
  for (const word of words) extra += Number(!nameWords.has(word));
  values[AT.extraWords] = extra / words.length;
  values[AT.otherFirst] = Number(!nameWords.has(words[0] ?? ''));
  values[AT.otherLast] = Number(!nameWords.has(words.at(-1) ?? ''));
}

function byKind(values: Float64Array, contender: Contender, referent: Referent): void {
  const { kind } = contender;
  values[AT.isPerson] = Number(kind === 'person');
  values[AT.isPlace] = Number(kind === 'place');
  values[AT.isOrganisation] = Number(kind === 'organisation');
  values[AT.isSited] = Number(contender.coordinates !== null);
  if (referent.demonym) {
    values[AT.demonymPlace] = Number(kind === 'place');
    values[AT.demonymOther] = Number(kind !== 'place' && kind !== null);
    return;
  }
  // "The Kremlin said": that it acts says nothing of whether its item is a place.
  const told: Kind | null = referent.seat && kind === 'place' ? null : referent.kind;
  values[AT.kindUnknown] = Number(kind === null);
  if (kind === null || told === null) return;
  values[AT.kindAgrees] = Number(kind === told);
  values[AT.kindDiffers] = Number(kind !== told);
  values[AT.personDiffers] = Number(kind !== told && (kind === 'person' || told === 'person'));
  values[AT.placeForOrganisation] = Number(kind === 'place' && told === 'organisation');
  values[AT.organisationForPlace] = Number(kind === 'organisation' && told === 'place');
}

/** The stems of a label that is none of the names, and of a description. */
interface Words {
  readonly named: readonly number[];
  readonly described: readonly number[];
}

function byWords(values: Float64Array, { named, described }: Words, field: Field): void {
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
  values[AT.near] = log1p(near);
  values[AT.role] = log1p(role);
  values[AT.document] = own === 0 ? 0 : sum / own;
  values[AT.undescribed] = Number(own === 0);
  values[AT.labelSaid] = log1p(spoken);
  values[AT.labelUnsaid] = log1p(others - spoken);
}

const SMALL = Float64Array.from({ length: 64 }, (_, i) => Math.log1p(i));

/** Of a count, which is mostly 0 or 1. */
const log1p = (count: number): number => SMALL[count] ?? Math.log1p(count);

function byDate(values: Float64Array, { begin, end, kind }: Contender, year: number | null): void {
  if (year === null) return;
  // Nobody makes the news before they are ten.
  const ready = begin === null ? null : begin + (kind === 'person' ? 10 : 0);
  values[AT.notYet] = Number(ready !== null && ready > year);
  const gone = end ?? (kind === 'person' && begin !== null ? begin + 100 : null);
  values[AT.longGone] = Number(gone !== null && gone < year - REMEMBERED);
}
