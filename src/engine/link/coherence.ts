import { Closeness } from './closeness';
import { AT, OTHERS } from './evidence';
import { type KeyLists, keyLists, numberKeys } from './numberKeys';
import type { Row } from './ownEvidence';
import type { Referent } from './referent';
import { Tally } from './tally';
import { topics } from './topics';

/** The candidates of one referent, and how likely each is by what is known so far. */
export interface Field {
  readonly referent: Referent;
  readonly rows: readonly Row[];
  /** What they have in common, in the order of `SETTING_EVIDENCE`. */
  readonly setting: Float64Array;
  /** Probabilities of the rows; what is left to 1 is that it is none of them. */
  shares: Float64Array;
}

/**
 * How well each candidate of a document fits those of the other referents, by how likely these are:
 * are the two related, do they have to do with the same things, are they of one sort, do they lie
 * near each other. Linear in the number of candidates and their relations.
 *
 * What does not change with the shares is put together once: entities and stems that several
 * referents have are numbered, so that sums lie in arrays, and all lists lie behind each other.
 */
export class Coherence {
  readonly #fields: readonly Field[];
  readonly #rows: readonly Row[];
  /** The first row of each field, and the end of the last one's. */
  readonly #firsts: Int32Array;
  readonly #shares: Float64Array;
  /** How many words the topic of each row has, and how many entities it has to do with. */
  readonly #sizes: Int32Array;
  readonly #relations: Int32Array;
  readonly #keys: Readonly<Record<'entity' | 'related' | 'topic', KeyLists>>;
  /** What the candidates are; what they have to do with; the words of what is said of them. */
  readonly #entities: Tally;
  readonly #related: Tally;
  readonly #topics: Tally;
  readonly #closeness: Closeness;

  /** @param fields whose rows stay as they are; their shares may change between the rounds */
  constructor(fields: readonly Field[]) {
    this.#fields = fields;
    this.#rows = rowsOf(fields);
    this.#firsts = firstsOf(fields);
    this.#shares = new Float64Array(this.#rows.length);
    const entity = entitiesOf(this.#rows);
    const related = keyLists(this.#rows.map(({ contender }) => contender.related));
    const topic = topics(this.#rows);
    // Before those of one referent alone leave them.
    this.#sizes = sizesOf(topic);
    this.#relations = sizesOf(related);
    this.#keys = { entity, related, topic };
    const numbers = numberKeys([entity, related], this.#firsts);
    this.#entities = new Tally(entity, numbers);
    this.#related = new Tally(related, numbers);
    this.#topics = new Tally(topic, numberKeys([topic], this.#firsts));
    this.#closeness = new Closeness(this.#rows);
  }

  /** Fills in the evidence of all rows by the shares as they are now. */
  fill(): void {
    const firsts = this.#firsts;
    const shares = this.#shares;
    this.#fields.forEach((field, i) => {
      shares.set(field.shares, firsts[i]);
    });
    const tallies = [this.#entities, this.#related, this.#topics];
    for (const tally of tallies) tally.sum(shares, firsts);
    this.#closeness.look(shares, firsts);
    for (let field = 0; field < this.#fields.length; field++) {
      const [from, to] = [firsts[field] ?? 0, firsts[field + 1] ?? 0];
      for (const tally of tallies) tally.enter(shares, from, to);
      for (let row = from; row < to; row++) this.#fillRow(row, field);
      for (const tally of tallies) tally.leave(from, to);
    }
  }

  #fillRow(at: number, field: number): void {
    const row = this.#rows[at];
    if (row === undefined) return;
    const { values } = row.table;
    const from = row.others - OTHERS.first;
    const size = this.#sizes[at] ?? 0;
    const relations = this.#relations[at] ?? 0;
    const { entity, related } = this.#keys;
    const direct = this.#entities.others(related, at) + this.#related.others(entity, at);
    const shared = this.#related.rarer(related, at);
    values[from + AT.related] = log1p(direct);
    values[from + AT.relatedShare] = Math.min(1, direct / Math.max(1, this.#fields.length - 1));
    values[from + AT.neighbours] = log1p(shared / Math.sqrt(1 + relations));
    values[from + AT.alone] = Number(relations === 0);
    // The mean, over a candidate's words, of how much the others' likely candidates speak of them.
    const spoken = this.#topics.rarer(this.#keys.topic, at);
    values[from + AT.topic] = size === 0 ? 0 : log1p(spoken / Math.sqrt(size));
    const { close, far } = this.#closeness.of(at, field);
    values[from + AT.close] = close;
    values[from + AT.far] = far;
  }
}

/** Of what most candidates have nothing of. */
const log1p = (x: number): number => (x === 0 ? 0 : Math.log1p(x));

function rowsOf(fields: readonly Field[]): readonly Row[] {
  const all: Row[] = [];
  for (const { rows } of fields) for (const row of rows) all.push(row);
  return all;
}

function firstsOf(fields: readonly Field[]): Int32Array {
  const firsts = new Int32Array(fields.length + 1);
  fields.forEach(({ rows }, i) => {
    firsts[i + 1] = (firsts[i] ?? 0) + rows.length;
  });
  return firsts;
}

/** The entity of each row, where the lexicon has it, as a list of one. */
function entitiesOf(rows: readonly Row[]): KeyLists {
  const keys = new Int32Array(rows.length);
  const starts = new Int32Array(rows.length + 1);
  let at = 0;
  for (let row = 0; row < rows.length; row++) {
    const entity = rows[row]?.contender.entity ?? null;
    if (entity !== null) keys[at++] = entity;
    starts[row + 1] = at;
  }
  return { keys: keys.subarray(0, at), starts };
}

function sizesOf({ starts }: KeyLists): Int32Array {
  const sizes = new Int32Array(starts.length - 1);
  for (let i = 0; i < sizes.length; i++) sizes[i] = (starts[i + 1] ?? 0) - (starts[i] ?? 0);
  return sizes;
}
