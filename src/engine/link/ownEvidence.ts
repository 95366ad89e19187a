import type { Kind } from '../types';
import type { Contender } from './contender';
import { AT, EVIDENCE } from './evidence';
import type { Referent } from './referent';
import type { Surroundings } from './surroundings';

/** A candidate as the ranker weighs it. */
export interface Row {
  readonly contender: Contender;
  /** Its features, in the order of `EVIDENCE`. */
  readonly values: Float64Array;
  /** The stems of its label and description, without those of the names. */
  readonly topic: readonly string[];
}

/** What all candidates of one referent have in common. */
interface Field {
  readonly referent: Referent;
  readonly index: number;
  readonly around: Surroundings;
  readonly topPrior: number | null;
  readonly topPopularity: number;
  /** The stems and the lower-case words of all names. */
  readonly nameStems: ReadonlySet<string>;
  readonly nameWords: ReadonlySet<string>;
  readonly shouted: boolean;
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
): readonly Row[] {
  const { referent, around } = of;
  const all = [...referent.names, ...referent.shorter];
  const priors = contenders.flatMap(({ prior }) => prior ?? []);
  const field: Field = {
    ...of,
    topPrior: priors.length === 0 ? null : Math.max(...priors),
    topPopularity: Math.max(0, ...contenders.map(({ popularity }) => popularity ?? 0)),
    nameStems: new Set(all.flatMap((name) => around.stems.in(name))),
    nameWords: new Set(all.flatMap(wordsOf)),
    shouted: all.every((name) => name === name.toUpperCase()),
  };
  return contenders.map((contender) => rowOf(contender, field));
}

function rowOf(contender: Contender, field: Field): Row {
  const values = new Float64Array(EVIDENCE.length);
  const { stems } = field.around;
  const label = stems.ofPhrase(contender.label).filter((stem) => !field.nameStems.has(stem));
  const described = stems.ofPhrase(contender.description ?? '');
  byPrior(values, contender, field);
  byName(values, contender, field);
  byKind(values, contender, field.referent);
  byWords(values, { label, described }, field);
  byDate(values, contender, field.around.year);
  return { contender, values, topic: [...new Set([...label, ...described])] };
}

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

function byName(values: Float64Array, contender: Contender, field: Field): void {
  const words = wordsOf(contender.label);
  const isOther = (word: string | undefined): boolean =>
    word !== undefined && !field.nameWords.has(word);
  const extra = words.filter(isOther).length;
  values[AT.exact] = Number(field.referent.names.includes(contender.label));
  values[AT.label] = Number(contender.isLabel);
  values[AT.extraWords] = words.length === 0 ? 0 : extra / words.length;
  values[AT.otherFirst] = Number(isOther(words[0]));
  values[AT.otherLast] = Number(isOther(words.at(-1)));
  values[AT.otherCase] = Number(contender.spelling === 'case' && !field.shouted);
  values[AT.otherLetters] = Number(contender.spelling === 'folded');
  values[AT.known] = contender.known;
  const bearers = field.around.bearers.get(contender.label.toLowerCase()) ?? [];
  values[AT.borne] = Number(bearers.some((index) => index !== field.index));
}

function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
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
  const told: Kind | null = referent.kind;
  values[AT.kindUnknown] = Number(kind === null);
  if (kind === null || told === null) return;
  values[AT.kindAgrees] = Number(kind === told);
  values[AT.kindDiffers] = Number(kind !== told);
  values[AT.personDiffers] = Number(kind !== told && (kind === 'person' || told === 'person'));
  values[AT.placeForOrganisation] = Number(kind === 'place' && told === 'organisation');
  values[AT.organisationForPlace] = Number(kind === 'organisation' && told === 'place');
}

function byWords(
  values: Float64Array,
  words: { readonly label: readonly string[]; readonly described: readonly string[] },
  { around, index, nameStems }: Field,
): void {
  const near = around.near[index] ?? new Set();
  const role = around.roles[index] ?? new Set();
  const label = new Set(words.label);
  const described = new Set(words.described.filter((stem) => !nameStems.has(stem)));
  const count = (set: ReadonlySet<string>, has: (stem: string) => boolean): number => {
    let found = 0;
    for (const stem of set) found += Number(has(stem));
    return found;
  };
  const all = new Set([...label, ...described]);
  values[AT.near] = Math.log1p(count(all, (stem) => near.has(stem)));
  values[AT.role] = Math.log1p(count(all, (stem) => role.has(stem)));
  let said = 0;
  for (const stem of described) said += Math.log1p(around.counts.get(stem) ?? 0);
  values[AT.document] = described.size === 0 ? 0 : said / described.size;
  values[AT.undescribed] = Number(described.size === 0);
  const spoken = count(label, (stem) => around.counts.has(stem));
  values[AT.labelSaid] = Math.log1p(spoken);
  values[AT.labelUnsaid] = Math.log1p(label.size - spoken);
}

function byDate(values: Float64Array, { begin, end, kind }: Contender, year: number | null): void {
  if (year === null) return;
  // Nobody makes the news before they are ten.
  const ready = begin === null ? null : begin + (kind === 'person' ? 10 : 0);
  values[AT.notYet] = Number(ready !== null && ready > year);
  const gone = end ?? (kind === 'person' && begin !== null ? begin + 100 : null);
  values[AT.longGone] = Number(gone !== null && gone < year - REMEMBERED);
}
