import { expect, test } from 'vitest';
import { Context } from '../../../src/engine/crf/context';
import { wordClasses } from '../../../src/engine/crf/createTagger';
import { featureList } from '../../../src/engine/crf/featureList';
import { feature } from '../../../src/engine/crf/hash';
import { wordOf } from '../../../src/engine/crf/words';
import { en } from '../../../src/engine/language/en';
import type { Style } from '../../../src/engine/sentences';
import { tokenise } from '../../../src/engine/tokenise';

const CLASSES = wordClasses(new Uint16Array(0), en);

/** Template 122: how long the run of capitals is, how many words of it come before, and the style. */
const run = (length: number, passed: number, style: Style) =>
  feature(122, length, passed, 1 + ['mixed', 'title', 'upper'].indexOf(style));

function featuresAt(text: string, at: number, style: Style, cuts: boolean): readonly number[] {
  const words = tokenise(text, en).map((token) => wordOf(token, CLASSES));
  const context = new Context(words, new Map(), { style, everywhere: false, cuts });
  const list = featureList();
  for (let i = 0; i <= at; i++) {
    list.length = 0;
    context.enter(i);
    context.fill(i, list);
  }
  return [...list.items.subarray(0, list.length)];
}

const HEADLINE = 'People Say Osimhen Okafor Will Come Home';

test('in headlines everyday words end a run of capitals where that is asked for', () => {
  expect(featuresAt(HEADLINE, 2, 'title', true)).toContain(run(2, 0, 'title'));
  expect(featuresAt(HEADLINE, 3, 'title', true)).toContain(run(2, 1, 'title'));
  expect(featuresAt(HEADLINE.toUpperCase(), 2, 'upper', true)).toContain(run(2, 0, 'upper'));
  expect(featuresAt(HEADLINE, 2, 'title', false)).toContain(run(5, 2, 'title'));
});

test('in ordinary sentences nothing is cut: "New York Times" is one run', () => {
  const text = 'He read New York Times Radio today';
  expect(featuresAt(text, 2, 'mixed', true)).toContain(run(4, 0, 'mixed'));
  expect(featuresAt(text, 2, 'mixed', true)).toEqual(featuresAt(text, 2, 'mixed', false));
});

test('an everyday word of a headline has fewer features than one that may be a name', () => {
  const everyday = featuresAt(HEADLINE, 1, 'title', true);
  expect(everyday.length).toBeLessThan(featuresAt(HEADLINE, 1, 'title', false).length);
});
