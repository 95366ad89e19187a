import { HASH_START, hashUnit, mix } from './hash';
import { codeSlots, codes } from './tables';

const DOT: i32 = 0x2e;
const VALUE_BITS: i32 = 12;

/** The code of the word that was looked up last, and its coarse class. 0: unknown. */
export let code: i32 = 0;
export let coarse: i32 = 0;

/** Looks a lower-cased word up, without its dots: see `engine/crf/codeTable.ts`. */
export function lookUp(text: usize, length: i32): void {
  const value = packedOf(text, length);
  code = value & 255;
  coarse = value === 0 ? 0 : 1 + (value >> 8);
}

function packedOf(text: usize, length: i32): i32 {
  const third = <u32>(codeSlots / 3);
  if (third === 0) return 0;
  let hash = HASH_START;
  for (let i = 0; i < length; i++) {
    const unit = <i32>load<u16>(text + ((<usize>i) << 1));
    if (unit !== DOT) hash = hashUnit(hash, unit);
  }
  hash = mix(hash);
  const check = (mix(hash ^ 0x632be5ab) & 15) << VALUE_BITS;
  const value =
    slotAt(<u32>hash % third) ^
    slotAt(third + (<u32>mix(hash ^ 0x5bd1e995) % third)) ^
    slotAt(2 * third + (<u32>mix(hash ^ 0x2545f491) % third)) ^
    check;
  return value >> VALUE_BITS === 0 ? value : 0;
}

function slotAt(slot: u32): i32 {
  return <i32>load<u16>(codes + ((<usize>slot) << 1));
}
