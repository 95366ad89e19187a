import { ByteWriter } from './byteWriter';
import type { EntityRecord } from './entityRecord';
import { namesOf } from './namesOf';
import {
  BUCKET_NAMES,
  bucketOf,
  LAST,
  LINK,
  lostCode,
  MOST_LINKS,
  PRIOR_STEPS,
  printOf,
} from './nameTable';
import { LONGEST_NAME, NameWalk } from './nameWalk';

/** The two sections of the name table, and the numbers of the head that belong to it. */
export interface EncodedNames {
  readonly buckets: Uint32Array;
  readonly names: Uint8Array;
  readonly seed: number;
  readonly count: number;
  readonly links: number;
  readonly longest: number;
}

/** One spelling of a name of an entity. A million of them are held, so all are small integers. */
interface Link {
  readonly first: number;
  readonly second: number;
  readonly entity: number;
  /** As it is written: 0 not told, else 1 to 127. */
  prior: number;
  label: boolean;
  readonly cases: number;
  /** What folding took off besides case; 0: nothing. */
  readonly lost: number;
}

/** All spellings that fold to one name, as they are written. */
interface Name {
  readonly first: number;
  readonly second: number;
  readonly links: readonly Link[];
}

const SEEDS = 1000;

/** Zero stands for what is not told: the smallest share that is told is 1. */
const priorCode = (prior: number | null): number =>
  prior === null
    ? 0
    : Math.max(1, Math.round(PRIOR_STEPS * Math.sqrt(Math.min(1, Math.max(0, prior)))));

/**
 * Makes the name table.
 * @param records in the order of the pack
 * @param popularities of each, as numbers that add up
 */
export function encodeNames(
  records: readonly EntityRecord[],
  {
    languages,
    weights,
  }: { readonly languages: readonly string[]; readonly weights: readonly number[] },
): EncodedNames {
  const { links, longest } = linksOf(records, languages);
  const names = gather(links, weights);
  for (let seed = 0; seed < SEEDS; seed++) {
    const table = writeTable(names, seed);
    if (table) {
      const kept = names.reduce((sum, name) => sum + name.links.length, 0);
      return { ...table, seed, count: names.length, links: kept, longest };
    }
  }
  throw new Error('No seed keeps the names of this pack apart.');
}

function linksOf(
  records: readonly EntityRecord[],
  languages: readonly string[],
): { readonly links: Link[]; readonly longest: number } {
  const walk = new NameWalk();
  const links: Link[] = [];
  let longest = 0;
  records.forEach((record, entity) => {
    for (const { text, prior, label } of namesOf(record, languages)) {
      walk.reset();
      walk.push(text, 0, text.length);
      if (walk.length === 0 || walk.length > LONGEST_NAME) continue;
      longest = Math.max(longest, walk.length);
      const { first, second } = walk;
      const lost = lostCode(walk.lost);
      const cases = walk.cases & 255;
      links.push({ first, second, entity, prior: priorCode(prior), label, cases, lost });
    }
  });
  return { links, longest };
}

/** Names from their spellings, in an order that the records' order does not enter. */
function gather(links: Link[], weights: readonly number[]): readonly Name[] {
  links.sort(
    (a, b) =>
      a.first - b.first ||
      a.second - b.second ||
      a.entity - b.entity ||
      a.cases - b.cases ||
      a.lost - b.lost,
  );
  const names: Name[] = [];
  for (let from = 0; from < links.length; ) {
    const { first, second } = links[from] as Link;
    let to = from + 1;
    while (links[to]?.first === first && links[to]?.second === second) to++;
    const spellings = distinct(links.slice(from, to));
    names.push({ first, second, links: likeliestFirst(spellings, weights).slice(0, MOST_LINKS) });
    from = to;
  }
  return names;
}

/** Spellings that a pack cannot tell apart become one. */
function distinct(links: readonly Link[]): readonly Link[] {
  const kept: Link[] = [];
  for (const link of links) {
    const last = kept.at(-1);
    const same =
      last?.entity === link.entity && last.cases === link.cases && last.lost === link.lost;
    if (!last || !same) kept.push(link);
    else {
      last.prior = Math.max(last.prior, link.prior);
      last.label ||= link.label;
    }
  }
  return kept;
}

/**
 * Entities by how often the name means them. Those whose share is not told have, by their
 * popularity, what the told ones leave: "Paris" is the city although only its other bearers are
 * counted. Among spellings of one entity labels come first.
 */
function likeliestFirst(links: readonly Link[], weights: readonly number[]): readonly Link[] {
  if (links.length === 1) return links;
  const shares = new Map<number, number>();
  for (const { entity, prior } of links) {
    shares.set(entity, Math.max(shares.get(entity) ?? 0, (prior / PRIOR_STEPS) ** 2));
  }
  const untold = [...shares].filter(([, share]) => share === 0).map(([entity]) => entity);
  const left = Math.max(0, 1 - [...shares.values()].reduce((sum, share) => sum + share, 0));
  const all = untold.reduce((sum, entity) => sum + (weights[entity] ?? 0), 0);
  for (const entity of untold) shares.set(entity, (left * (weights[entity] ?? 0)) / (all || 1));
  const share = ({ entity }: Link) => shares.get(entity) ?? 0;
  return [...links].sort(
    (a, b) =>
      share(b) - share(a) ||
      a.entity - b.entity ||
      Number(b.label) - Number(a.label) ||
      b.prior - a.prior ||
      a.cases - b.cases ||
      a.lost - b.lost,
  );
}

/** Null where two names of one bucket have one fingerprint, or a bucket is too full. */
function writeTable(
  names: readonly Name[],
  seed: number,
): { readonly buckets: Uint32Array; readonly names: Uint8Array } | null {
  const count = Math.max(1, Math.ceil(names.length / BUCKET_NAMES));
  const placed = names
    .map((name) => ({
      name,
      bucket: bucketOf(name.first, seed, count),
      print: printOf(name.first, name.second, seed) | 0,
    }))
    .sort((a, b) => a.bucket - b.bucket || a.print - b.print);
  const buckets = new Uint32Array(count + 1);
  const writer = new ByteWriter();
  for (let bucket = 0, from = 0; bucket < count; bucket++) {
    let to = from;
    while (placed[to]?.bucket === bucket) to++;
    const members = placed.slice(from, to);
    const clash = members.some(({ print }, index) => members[index + 1]?.print === print);
    if (clash || members.length > 255) return null;
    writer.byte(members.length);
    for (const { print } of members) writer.uint32(print >>> 0);
    for (const { name } of members) writeLinks(writer, name.links);
    buckets[bucket + 1] = writer.length;
    from = to;
  }
  return { buckets, names: writer.bytes() };
}

function writeLinks(writer: ByteWriter, links: readonly Link[]): void {
  links.forEach(({ entity, prior, label, cases, lost }, index) => {
    writer.byte(prior + (index === links.length - 1 ? LAST : 0));
    const flags = (lost > 0 ? LINK.marked : 0) + (label ? LINK.label : 0);
    writer.varint(LINK.scale * entity + flags);
    writer.byte(cases);
    if (lost > 0) writer.int16(lost);
  });
}
