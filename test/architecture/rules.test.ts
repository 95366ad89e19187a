import { describe, expect, it } from 'vitest';
import { forbiddenImports, importCycles } from './directions';
import {
  functionLengths,
  htmlSinks,
  impurities,
  isNamedAfterExport,
  percentile,
  typeEscapes,
  undocumented,
} from './measures';
import { parse } from './sourceFiles';

const file = (path: string, text: string) => parse(path, text);

describe('forbiddenImports', () => {
  it.each([
    ['src/engine/a.ts', "import { b } from '../lib/b';", 0],
    ['src/engine/a.ts', "import { b } from '../page/b';", 1],
    ['src/engine/a.ts', "import browser from 'webextension-polyfill';", 1],
    ['src/page/a.ts', "import { KINDS } from '../engine/types';", 0],
    ['src/page/a.ts', "import type { Rule } from '../engine/rules';", 0],
    ['src/page/a.ts', "import { type Rule } from '../engine/rules';", 0],
    ['src/page/a.ts', "import { rule } from '../engine/rules';", 1],
    ['src/page/a.ts', "export { rule } from '../engine/rules';", 1],
    ['src/page/a.ts', "export const a = () => import('../wikidata/b');", 1],
    ['src/sidebar/a.tsx', "import type { Card } from '../wikidata/types';", 0],
    ['src/sidebar/a.tsx', "import '../background/background';", 1],
    ['src/content/a.ts', "import type { B } from '../wikidata/b';", 1],
    ['src/cli/a.ts', "import { b } from '../page/b';", 0],
    ['src/page/a.ts', "import { b } from '../../test/b';", 1],
    ['src/cli/a.ts', "import { version } from '../../package.json';", 0],
    ['src/engine/a.ts', "import names from './names.json';", 1],
    ['src/cellar/a.ts', '', 1],
  ])('%s with %s: %i', (path, text, count) => {
    expect(forbiddenImports(file(path, text))).toHaveLength(count);
  });
});

describe('importCycles', () => {
  it('finds a circle through three files, and none where there is none', () => {
    const circle = [
      file('src/lib/a.ts', "import './b';"),
      file('src/lib/b.ts', "import type { C } from './c';"),
      file('src/lib/c.ts', "export * from './a';"),
    ];
    expect(importCycles(circle)).toEqual(['src/lib/a → src/lib/b → src/lib/c → src/lib/a']);
    expect(importCycles(circle.slice(0, 2))).toEqual([]);
  });
});

describe('measures', () => {
  it('count the lines of a function, and not of a suite', () => {
    const text = "function a() {\n  return 1;\n}\neach('x', () => {\n  it('y', () => {\n  });\n});";
    expect(functionLengths(file('test/a.test.ts', text)).map(({ lines }) => lines)).toEqual([3, 2]);
  });

  it.each([
    [[], 0],
    [[7], 7],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 10],
  ])('take the 90th percentile of %j', (values, expected) => {
    expect(percentile(values, 0.9)).toBe(expected);
  });

  it.each([
    'a.innerHTML = b;',
    "a['innerHTML'] = b;",
    'a.insertAdjacentHTML("beforeend", b);',
    'const c = <p dangerouslySetInnerHTML={{ __html: b }} />;',
    'const c = <iframe srcDoc={b} />;',
    'eval(b);',
    'new Function(b);',
  ])('see the sink in %s', (text) => {
    expect(htmlSinks(file('src/sidebar/a.tsx', text))).toHaveLength(1);
  });

  it('let text pass', () => {
    const text = 'a.textContent = b; // never innerHTML\nconst f: Function | null = null;';
    expect(htmlSinks(file('src/sidebar/a.ts', text))).toEqual([]);
  });

  it.each([
    ['const a: any = 1;', 1],
    ['const a = b as Record<string, any>;', 1],
    ['const a = b!;', 1],
    ['const a = !b; const c = a !== b; // any', 0],
  ])('see the type escapes of %s', (text, count) => {
    expect(typeEscapes(file('src/lib/a.ts', text))).toHaveLength(count);
  });

  it.each([
    ['export async function a() {}', 1],
    ['const a = Date.now();', 1],
    ['const a = new Date();', 1],
    ['const a = Math.random();', 1],
    ['const a = Math.max(1, 2); const now = 1;', 0],
  ])('see what is impure in %s', (text, count) => {
    expect(impurities(file('src/engine/a.ts', text))).toHaveLength(count);
  });

  it.each([
    ['/** Says. */\nexport function a() {}', 0],
    ['/** Says. */\nexport const a = () => 1;', 0],
    ['export function a() {}', 1],
    ['// Says.\nexport const a = () => 1;', 1],
    ['/** Of b. */\nconst b = 1;\nexport function a() {}', 1],
    ['export const a = 1;', 0],
  ])('miss the docstring in %j: %i', (text, count) => {
    expect(undocumented(file('src/lib/a.ts', text))).toHaveLength(count);
  });

  it.each([
    ['src/lib/newToken.ts', 'export const newToken = 1;', true],
    ['src/engine/compounds.ts', 'export function splitCompounds() {}', true],
    ['src/lib/helpers.ts', 'export function clamp() {}', false],
    ['src/lib/text.ts', 'export interface Text {}\nexport const createText = 1;', true],
    ['src/popup/popup.tsx', 'start();', true],
  ])('judge the name of %s', (path, text, expected) => {
    expect(isNamedAfterExport(file(path, text))).toBe(expected);
  });
});
