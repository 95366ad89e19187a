import {
  AFTER,
  BEFORE,
  factsOf,
  MIDDLE_COUNT,
  MIXED,
  NEIGHBOURS,
  rowAt,
  rowWithin,
  SMALL_COUNT,
} from './document';
import { clear, push } from './features';
import {
  CAPITAL,
  CASING,
  COARSE,
  CODE,
  EVERYDAY,
  FLAGS,
  LIST,
  LOWER,
  MARK,
  OPENS,
  rowOf,
  SHAPE,
} from './words';

// The features of a place that depend on more than one word, or on the document, as in
// `engine/crf/context.ts`: weights are learned with those.

let from: i32 = 0;
let to: i32 = 0;
let style: i32 = MIXED;
let open: bool = true;
let initial: bool = true;
// The run of capitalised words that was met last.
let runFrom: i32 = 0;
let runTo: i32 = 0;

/** Turns to the sentence of the words `first` up to `last`. */
export function enterSentence(first: i32, last: i32, itsStyle: i32): void {
  from = first;
  to = last;
  style = itsStyle;
  open = true;
  initial = true;
  runFrom = first;
  runTo = first;
}

/** Goes to a place; to be called for every place of the sentence, in order. */
export function enterPlace(i: i32): void {
  const flags = load<i32>(rowAt(i), FLAGS);
  initial = open;
  open = (flags & MARK) !== 0 && (open || (flags & OPENS) !== 0);
}

/** Gathers the features of the place that was entered last. */
export function gatherFeatures(i: i32): void {
  clear();
  const row = rowAt(i);
  const facts = factsOf(row);
  const left = rowWithin(i - 1, from, to);
  const right = rowWithin(i + 1, from, to);
  pushNeighbours(rowWithin(i - 2, from, to), left, row, right, rowWithin(i + 2, from, to));
  pushUsage(row, facts);
  if (!is(row, CAPITAL)) return;
  if (mayName(row)) pushRun(i);
  if (facts !== 0) {
    pushBeside(facts, BEFORE, left, 131);
    pushBeside(facts, AFTER, right, 132);
  }
}

function is(row: usize, flag: i32): bool {
  return (load<i32>(row, FLAGS) & flag) !== 0;
}

function pushNeighbours(b2: usize, b: usize, w: usize, a: usize, a2: usize): void {
  const lower = load<i32>(w, LOWER);
  const code = load<i32>(w, CODE);
  const casing = load<i32>(w, CASING);
  const bLower = load<i32>(b, LOWER);
  const aLower = load<i32>(a, LOWER);
  const bCode = load<i32>(b, CODE);
  const aCode = load<i32>(a, CODE);
  push(80, bLower, lower);
  push(81, lower, aLower);
  push(82, bLower, aLower);
  push(83, load<i32>(b2, LOWER), bLower);
  push(84, aLower, load<i32>(a2, LOWER));
  push(85, load<i32>(b, SHAPE), load<i32>(w, SHAPE), load<i32>(a, SHAPE));
  push(90, bCode, code, casing);
  push(91, code, aCode, casing);
  push(92, bCode, code, aCode);
  push(93, load<i32>(b2, CODE), bCode);
  push(94, aCode, load<i32>(a2, CODE));
  push(95, load<i32>(b, COARSE), load<i32>(w, COARSE), casing);
  push(96, load<i32>(w, COARSE), load<i32>(a, COARSE), casing);
  push(97, load<i32>(b, LIST), load<i32>(w, LIST), load<i32>(a, LIST));
  push(98, load<i32>(w, LIST), load<i32>(a, LIST), casing);
}

function pushUsage(row: usize, facts: usize): void {
  const styled = style + (initial ? 4 : 0);
  const small = facts === 0 ? 0 : min(2, load<i32>(facts, SMALL_COUNT));
  // The place itself is no witness for itself.
  const own = is(row, CAPITAL) && !initial && style === MIXED ? 1 : 0;
  const middle = min(2, (facts === 0 ? 0 : load<i32>(facts, MIDDLE_COUNT)) - own);
  const casing = load<i32>(row, CASING);
  push(110, casing, styled);
  push(111, small * 3 + middle, casing, styled);
  push(112, small, middle * 4 + style, load<i32>(row, CODE));
  push(113, load<i32>(row, LIST), styled, small);
}

function pushRun(i: i32): void {
  if (i >= runTo || i < runFrom) findRun(i);
  const length = min(runTo - runFrom, 5);
  const left = rowWithin(runFrom - 1, from, to);
  const right = rowWithin(runTo, from, to);
  const first = rowAt(runFrom);
  const last = rowAt(runTo - 1);
  const passed = i - runFrom;
  const ahead = runTo - 1 - i;
  push(120, load<i32>(left, LOWER));
  push(121, load<i32>(right, LOWER));
  push(122, length, min(passed, 4), style);
  push(123, load<i32>(last, LOWER), min(ahead, 2));
  push(124, load<i32>(first, LOWER), min(passed, 2));
  push(125, load<i32>(left, LOWER), load<i32>(right, LOWER));
  push(126, length, min(ahead, 4), style + (initial ? 4 : 0));
  push(127, load<i32>(last, CODE), min(ahead, 2));
  push(128, load<i32>(left, CODE), min(length, 3), min(passed, 3));
  push(129, load<i32>(right, CODE), min(length, 3), min(ahead, 3));
  push(130, load<i32>(first, CODE), min(passed, 2));
  push(139, load<i32>(last, LIST), min(ahead, 2));
  push(140, load<i32>(left, LIST), min(passed, 2));
  push(141, load<i32>(right, LIST), min(ahead, 2));
}

// In Title Case and CAPITALS everyday words end a run, which would be the whole headline otherwise.
function mayName(row: usize): bool {
  return is(row, CAPITAL) && !(style !== MIXED && is(row, EVERYDAY));
}

function findRun(i: i32): void {
  runFrom = i;
  runTo = i + 1;
  while (runTo < to && mayName(rowAt(runTo))) runTo++;
}

// What stands beside the word where else the document has it: two words on each side.
function pushBeside(facts: usize, side: usize, own: usize, template: i32): void {
  const kept = load<i32>(facts, NEIGHBOURS);
  let told = 0;
  for (let k = 0; k < kept; k++) {
    const row = rowOf(load<i32>(facts + ((<usize>k) << 2) + side));
    if (row === own) continue;
    if (told++ === 2) return;
    push(template, load<i32>(row, LOWER));
    push(template + 2, load<i32>(row, CODE));
  }
}
