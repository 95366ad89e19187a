import type { Sentence } from '../sentences';
import { LABEL_COUNT, TYPES } from './labels';
import type { Word } from './words';

/** Neighbouring words of a sentence that may belong to names, labelled together. */
export interface Segment {
  readonly sentence: Sentence;
  /** Index of its first word, counted from the sentence's first. */
  readonly first: number;
  readonly length: number;
  readonly words: readonly Word[];
  /**
   * Which place of the arrays below is its first. The segments of a document may share them: an array
   * of its own for each of a thousand segments costs more than all that is computed in them.
   */
  readonly place: number;
  /** `[places][labels]`: logarithms, not normalised. */
  readonly emissions: Float32Array;
  /** `[places][labels]`: probabilities. */
  readonly marginals: Float32Array;
  /** `[places]`. */
  readonly labels: Uint8Array;
}

/** O and the types. */
const CLASSES = TYPES.length + 1;

/**
 * Of every capitalised word of the sentences that speak, by its hash: where in `numbers` how often it
 * was seen stands, and behind that the sum of its shares of each class.
 */
interface Sums {
  readonly places: ReadonlyMap<number, number>;
  readonly numbers: Float64Array;
}

const ROW = 1 + CLASSES;

// From this many other occurrences on they count in full.
const ENOUGH = 3;

/**
 * Lets the occurrences of a word speak for one another: to the emissions of each comes the logarithm
 * of the average of what the others are held to be, begin and inside taken together, because a
 * surname that ends a full name begins the name where it stands alone. After the label consistency
 * of Krishnan and Manning (2006), with marginals in place of a second trained model.
 *
 *     emission[y] += weight · min(1, √(others / 3)) · log(average[class of y] + floor)
 *
 * Headlines in capitals listen and do not speak. Of a document, {@link conversing} are enough.
 * @param settings `[weight, floor]`
 * @returns the segments whose emissions changed
 */
export function consistent(
  segments: readonly Segment[],
  settings: Float32Array,
): readonly Segment[] {
  const [weight = 0, floor = 1] = settings;
  const sums = sumsOf(segments);
  return segments.filter((segment) => hears(segment, sums, { weight, floor }));
}

/**
 * The segments with a capitalised word that another place of the document has too. Only these can
 * hear or be heard, so that the marginals of the others need not be known for {@link consistent}.
 */
export function conversing(segments: readonly Segment[]): readonly Segment[] {
  const counts = new Map<number, number>();
  for (const { words } of segments) {
    for (const { capital, lower } of words) {
      if (capital) counts.set(lower, (counts.get(lower) ?? 0) + 1);
    }
  }
  const isShared = ({ capital, lower }: Word) => capital && (counts.get(lower) ?? 0) > 1;
  return segments.filter(({ words }) => words.some(isShared));
}

/** Whether any word of a segment heard something; what it heard is added to the emissions. */
function hears(
  segment: Segment,
  { places, numbers }: Sums,
  { weight, floor }: { readonly weight: number; readonly floor: number },
): boolean {
  const { words, length, emissions, place, sentence } = segment;
  const speaks = sentence.style === 'mixed';
  let changed = false;
  for (let i = 0; i < length; i++) {
    const word = words[i];
    const sum = word?.capital === true ? places.get(word.lower) : undefined;
    if (sum === undefined) continue;
    const others = (numbers[sum] ?? 0) - (speaks ? 1 : 0);
    if (others < 1) continue;
    changed = true;
    const strength = weight * Math.min(1, Math.sqrt(others / ENOUGH));
    for (let c = 0; c < CLASSES; c++) {
      const own = speaks ? shareOf(segment, i, c) : 0;
      const average = Math.max(0, (numbers[sum + 1 + c] ?? 0) - own) / others;
      const value = strength * Math.log(average + floor);
      const at = (place + i) * LABEL_COUNT;
      for (let y = c === 0 ? 0 : 2 * c - 1; y <= 2 * c; y++) {
        emissions[at + y] = (emissions[at + y] ?? 0) + value;
      }
    }
  }
  return changed;
}

function shareOf({ marginals, place }: Segment, i: number, c: number): number {
  const at = (place + i) * LABEL_COUNT;
  if (c === 0) return marginals[at] ?? 0;
  return (marginals[at + 2 * c - 1] ?? 0) + (marginals[at + 2 * c] ?? 0);
}

// One array for all words: a small one for each costs more than what is added up in it.
function sumsOf(segments: readonly Segment[]): Sums {
  const places = new Map<number, number>();
  const words = segments.reduce((sum, { length }) => sum + length, 0);
  const numbers = new Float64Array(words * ROW);
  for (const segment of segments) {
    if (segment.sentence.style !== 'mixed') continue;
    for (let i = 0; i < segment.length; i++) {
      const word = segment.words[i];
      if (word?.capital !== true) continue;
      let at = places.get(word.lower);
      if (at === undefined) {
        at = places.size * ROW;
        places.set(word.lower, at);
      }
      numbers[at] = (numbers[at] ?? 0) + 1;
      for (let c = 0; c < CLASSES; c++) {
        numbers[at + 1 + c] = (numbers[at + 1 + c] ?? 0) + shareOf(segment, i, c);
      }
    }
  }
  return { places, numbers };
}
