/** How much of the gold a region holds, and how much of the region is gold. */
import type { BlockRole } from '../../src/engine/types';

/** A block of a region; readability knows no roles and calls all of its blocks paragraphs. */
export interface MeasuredBlock {
  readonly role: BlockRole;
  readonly text: string;
}

/** Counts of letters and digits; sums of these over pages give a set's measures. */
export interface RegionCounts {
  /** In all gold paragraphs. */
  readonly gold: number;
  /** In those, or those of their sentences, that the region holds. */
  readonly found: number;
  /** In the region's blocks, without headline, standfirst and captions. */
  readonly region: number;
  /** In those, or those of their sentences, that the gold holds. */
  readonly right: number;
}

/** The gold mostly leaves these out, so they count neither for nor against. */
const UNCOUNTED = new Set<BlockRole>(['headline', 'standfirst', 'caption']);

/** Fewer letters than this are found by chance. */
const TELLING = 9;

/** Letters and digits only: spaces, quotes and dashes differ between page and gold. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();

const piecesOf = (text: string): string[] => text.split(/(?<=[.!?:;,…。！？"”])\s+|\n/).map(bare);

/**
 * Letters of `text` that stand in `whole`: all of them if it does, else those of its sentences and
 * clauses that do. The gold runs a link's label into a sentence, or two paragraphs into one.
 */
const heldBy = (text: string, whole: string): number => {
  const letters = bare(text);
  if (whole.includes(letters)) return letters.length;
  const held = piecesOf(text).filter((p) => p.length >= TELLING && whole.includes(p));
  return Math.min(
    letters.length,
    held.reduce((sum, p) => sum + p.length, 0),
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Measures one page's region against its gold paragraphs. */
export const measureRegion = (
  blocks: readonly MeasuredBlock[],
  gold: readonly string[],
): RegionCounts => {
  const region = blocks.map((block) => bare(block.text)).join('');
  const all = gold.map(bare).join('');
  const counted = blocks.filter((block) => !UNCOUNTED.has(block.role)).map((block) => block.text);
  return {
    gold: sum(gold.map((paragraph) => bare(paragraph).length)),
    found: sum(gold.map((paragraph) => heldBy(paragraph, region))),
    region: sum(counted.map((text) => bare(text).length)),
    right: sum(counted.map((text) => heldBy(text, all))),
  };
};

/** Sums counts over pages. */
export const addCounts = (counts: readonly RegionCounts[]): RegionCounts => ({
  gold: sum(counts.map((c) => c.gold)),
  found: sum(counts.map((c) => c.found)),
  region: sum(counts.map((c) => c.region)),
  right: sum(counts.map((c) => c.right)),
});

/** Share of the gold found; null where there is no gold. */
export const recallOf = (c: RegionCounts): number | null =>
  c.gold === 0 ? null : c.found / c.gold;

/** Share of the region that is gold; null where there is no region. */
export const precisionOf = (c: RegionCounts): number | null =>
  c.region === 0 ? null : c.right / c.region;

/** Parts of the gold that a region lacks, and blocks that are not in the gold: to see causes. */
export const regionFaults = (
  blocks: readonly MeasuredBlock[],
  gold: readonly string[],
): { readonly missing: readonly string[]; readonly extra: readonly MeasuredBlock[] } => {
  const region = blocks.map((block) => bare(block.text)).join('');
  const all = gold.map(bare).join('');
  return {
    missing: gold.filter((paragraph) => heldBy(paragraph, region) < bare(paragraph).length * 0.9),
    extra: blocks.filter(
      ({ role, text }) => !UNCOUNTED.has(role) && heldBy(text, all) < bare(text).length * 0.5,
    ),
  };
};
