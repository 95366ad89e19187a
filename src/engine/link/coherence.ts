import { AT } from './evidence';
import type { Row } from './ownEvidence';
import type { Referent } from './referent';

/** The candidates of one referent, and how likely each is by what is known so far. */
export interface Field {
  readonly referent: Referent;
  readonly rows: readonly Row[];
  /** What they have in common, in the order of `SETTING_EVIDENCE`. */
  readonly setting: Float64Array;
  /** Probabilities of the rows; what is left to 1 is that it is none of them. */
  shares: Float64Array;
}

/** Kilometres within which two places of one article are close, and beyond which they are far. */
const CLOSE = 300;
const FAR = 5000;
const EARTH = 6371;
/** So many places are compared with: a gazetteer of thousands would take each with each. */
const MOST_SITES = 64;

/**
 * Fills in how well each candidate fits those of the other referents, by how likely these are: are
 * the two related, do they have to do with the same things, are they of one sort, do they lie near
 * each other. Linear in the number of candidates and their relations.
 */
export function coherence(fields: readonly Field[]): void {
  const related = new Tally(fields, ({ contender }) =>
    contender.entity === null ? [] : [contender.entity],
  );
  const reverse = new Tally(fields, ({ contender }) => contender.related);
  const topics = new Tally(fields, ({ topic }) => topic);
  const places = sitesOf(fields);
  fields.forEach(({ rows }, index) => {
    for (const row of rows) {
      const { contender, values } = row;
      let direct = 0;
      for (const other of contender.related) direct += related.without(index, other);
      if (contender.entity !== null) direct += reverse.without(index, contender.entity);
      let shared = 0;
      for (const other of contender.related) {
        shared += reverse.without(index, other) / Math.sqrt(1 + reverse.spread(other));
      }
      values[AT.related] = Math.log1p(direct);
      values[AT.relatedShare] = Math.min(1, direct / Math.max(1, fields.length - 1));
      values[AT.neighbours] = Math.log1p(shared / Math.sqrt(1 + contender.related.length));
      values[AT.alone] = Number(contender.related.length === 0);
      values[AT.topic] = topicOf(row, index, topics);
      byDistance(values, contender.coordinates, { index, places });
    }
  });
}

/** The mean, over a candidate's words, of how much the others' likely candidates speak of them. */
function topicOf({ topic }: Row, index: number, topics: Tally<string>): number {
  if (topic.length === 0) return 0;
  let sum = 0;
  for (const stem of topic) sum += topics.without(index, stem) / Math.sqrt(1 + topics.spread(stem));
  return Math.log1p(sum / Math.sqrt(topic.length));
}

/** What the likely candidates of all referents have, summed by their shares, and by referent. */
class Tally<K> {
  readonly #sums = new Map<K, number>();
  readonly #own: readonly ReadonlyMap<K, number>[];
  readonly #spread = new Map<K, number>();

  constructor(fields: readonly Field[], keysOf: (row: Row) => readonly K[]) {
    this.#own = fields.map(({ rows, shares }) => {
      const own = new Map<K, number>();
      rows.forEach((row, i) => {
        for (const key of keysOf(row)) {
          own.set(key, Math.min(1, (own.get(key) ?? 0) + (shares[i] ?? 0)));
          this.#spread.set(key, (this.#spread.get(key) ?? 0) + 1);
        }
      });
      for (const [key, share] of own) this.#sums.set(key, (this.#sums.get(key) ?? 0) + share);
      return own;
    });
  }

  /** The sum over all referents but one. */
  without(index: number, key: K): number {
    const sum = this.#sums.get(key);
    return sum === undefined ? 0 : Math.max(0, sum - (this.#own[index]?.get(key) ?? 0));
  }

  /** How many candidates have it: what many have tells little. */
  spread(key: K): number {
    return this.#spread.get(key) ?? 0;
  }
}

interface Site {
  readonly index: number;
  readonly share: number;
  readonly at: readonly [number, number];
}

/** The likeliest place of each referent that is probably one; of very many, the likeliest. */
function sitesOf(fields: readonly Field[]): readonly Site[] {
  const sites = fields.flatMap(({ rows, shares }, index) => {
    let best = -1;
    rows.forEach((_, i) => {
      if ((shares[i] ?? 0) > (shares[best] ?? 0.3)) best = i;
    });
    const at = rows[best]?.contender.coordinates ?? null;
    return at === null ? [] : [{ index, share: shares[best] ?? 0, at }];
  });
  if (sites.length <= MOST_SITES) return sites;
  return sites.sort((a, b) => b.share - a.share || a.index - b.index).slice(0, MOST_SITES);
}

function byDistance(
  values: Float64Array,
  at: readonly [number, number] | null,
  from: { readonly index: number; readonly places: readonly Site[] },
): void {
  values[AT.close] = 0;
  values[AT.far] = 0;
  if (at === null) return;
  let near = 0;
  let others = 0;
  let distant = 0;
  for (const { index, share, at: site } of from.places) {
    if (index === from.index) continue;
    const kilometres = distance(at, site);
    others += share;
    if (kilometres < CLOSE) near = Math.max(near, share);
    if (kilometres > FAR) distant += share;
  }
  values[AT.close] = near;
  values[AT.far] = others === 0 ? 0 : distant / others;
}

/** Great-circle distance in kilometres, by the haversine formula. */
function distance(a: readonly [number, number], b: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const [fromLatitude, toLatitude] = [a[0] * radians, b[0] * radians];
  const half = (angle: number): number => Math.sin(angle / 2) ** 2;
  const across = half((b[1] - a[1]) * radians);
  const chord =
    half(toLatitude - fromLatitude) + Math.cos(fromLatitude) * Math.cos(toLatitude) * across;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)));
}
