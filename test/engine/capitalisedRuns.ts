import type { FoundSpan } from './scoreSpans';

const WORD = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[-’'.&]\p{L}[\p{L}\p{M}\p{N}]*)*`;
const RUN = new RegExp(String.raw`${WORD}(?:(?: | of | & |(?<=\b\p{Lu})\. )${WORD})*`, 'gu');
const GENITIVE = /['’]s?$/u;
// What opens English sentences, and what is capitalised and names nothing.
const DROPPED = new Set(
  (
    'The A An This That These Those He She It They We You I In On At For From By With As But And Or ' +
    'If When While After Before Since Although Though However Then There Here His Her Its Their Our ' +
    'My Your Who What Where Why How Which Not No Yes So Some Many Most All Both Each One Two Three ' +
    'Other Another Such To Of Under Over During According Meanwhile Also Now Last Next Monday ' +
    'Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July ' +
    'August September October November December Mr Mrs Ms Dr President Prime Minister Sen Gov'
  ).split(' '),
);

/**
 * The yardstick: runs of words that begin with a capital, "of" between them allowed, less the words
 * that open English sentences, days, months and titles before them. It knows no types.
 */
export function capitalisedRuns(text: string): readonly FoundSpan[] {
  return [...text.matchAll(RUN)].flatMap(({ index, 0: whole }) => {
    let run = whole.replace(GENITIVE, '');
    let start = index;
    for (;;) {
      const [first = ''] = run.split(/[ .’']/u, 1);
      if (first === '' || !DROPPED.has(first)) break;
      const rest = run.slice(first.length).replace(/^(?:[ .]|['’]\p{Ll}+|of )+/u, '');
      start += run.length - rest.length;
      run = rest;
    }
    return run === '' ? [] : [{ start, end: start + run.length, type: null }];
  });
}
