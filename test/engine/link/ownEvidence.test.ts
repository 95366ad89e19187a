import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { languageOf } from '../../../src/engine/language/languageOf';
import type { Contender } from '../../../src/engine/link/contender';
import {
  AT,
  EVIDENCE,
  type Feature,
  kindOfEvidence,
  OTHERS,
} from '../../../src/engine/link/evidence';
import { allIn, valueIn } from '../../../src/engine/link/evidenceTable';
import { ownEvidence } from '../../../src/engine/link/ownEvidence';
import type { Referent } from '../../../src/engine/link/referent';
import { SETTING_EVIDENCE, settingEvidence } from '../../../src/engine/link/settingEvidence';
import { surroundingsOf } from '../../../src/engine/link/surroundings';
import { KINDS } from '../../../src/engine/types';
import { contender, referent } from './madeFields';
import { documentOf } from './madeLexicon';

const TEXT = 'Mao Ning, a spokeswoman for the ministry, declined.';
const SPAN = {
  spans: [{ block: 0, start: 0, end: 8 }],
  sentences: [{ start: 0, end: TEXT.length }],
};

interface Setting {
  readonly referent: Referent;
  readonly year?: number | null;
}

function weigh(contenders: readonly Contender[], { referent: of, year = null }: Setting) {
  const around = surroundingsOf(documentOf(TEXT), [of], { language: languageOf('en'), year });
  const at = { referent: of, index: 0, around };
  const rows = ownEvidence(contenders, at);
  return { rows, setting: settingEvidence(at, rows) };
}

/** The named features of the first candidate. */
function told(contenders: readonly Contender[], setting: Setting, ...names: readonly Feature[]) {
  const { rows } = weigh(contenders, setting);
  return names.map((name) => rows[0] && valueIn(rows[0], AT[name]));
}

const mao = referent(['Mao Ning'], { ...SPAN, kind: 'person' });

const anyContender = fc.record({
  ...{
    label: fc.constantFrom('Mao Ning', 'Ning', ''),
    popularity: fc.constantFrom(null, 0, 0.5, 1),
  },
  ...{ prior: fc.constantFrom(null, 0, 1e-9, 0.5, 1), kind: fc.constantFrom(null, ...KINDS) },
  ...{ begin: fc.constantFrom(null, -44, 2020), end: fc.constantFrom(null, 1900) },
  ...{ spelling: fc.constantFrom('same', 'case', 'folded') },
  description: fc.constantFrom(null, '', 'Chinese spokeswoman'),
});

describe('the evidence of a candidate', () => {
  test('is finite, of small size, and leaves what the others tell at 0', () => {
    const kind = fc.constantFrom(null, ...KINDS);
    fc.assert(
      fc.property(
        fc.array(anyContender, { maxLength: 4 }),
        kind,
        fc.boolean(),
        (all, own, demonym) => {
          const of = { ...mao, kind: own, demonym };
          const { rows, setting } = weigh(
            all.map((each) => contender(each)),
            { referent: of, year: 2022 },
          );
          const values = rows.flatMap((row) => [...allIn(row)]);
          expect(values.filter((value) => !(Math.abs(value) < 10))).toEqual([]);
          expect([...setting].filter((value) => !(Math.abs(value) < 10))).toEqual([]);
          for (const row of rows) {
            const others = EVIDENCE.filter((name) => kindOfEvidence(name) === 'coherence');
            expect(others.filter((name) => valueIn(row, AT[name]) !== 0)).toEqual([]);
            const features = [...row.table.features.subarray(row.from, row.to)];
            expect(features).toEqual([...new Set(features)].sort((a, b) => a - b));
            expect(features[row.others - row.from]).toBe(OTHERS.first);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test('prior and popularity, each beside the greatest', () => {
    const all = [
      contender({ prior: 0.1, popularity: 0.2 }),
      contender({ prior: 1, popularity: 0.9 }),
    ];
    const [prior, behind, first, lessPopular, most] = told(
      ...([all, { referent: mao }] as const),
      ...(['prior', 'lessLikely', 'likeliest', 'lessPopular', 'mostPopular'] as const),
    );
    expect(prior).toBeCloseTo(Math.log(0.1) / 4);
    expect(behind).toBeCloseTo(Math.log(10) / 4);
    expect(lessPopular).toBeCloseTo(0.7);
    expect([first, most]).toEqual([0, 0]);
    const best = [...all].reverse();
    expect(
      told(best, { referent: mao }, 'prior', 'lessLikely', 'likeliest', 'mostPopular', 'unstated'),
    ).toEqual([0, 0, 1, 1, 0]);
    expect(
      told([contender(), contender({ prior: 0.5 })], { referent: mao }, 'prior', 'unstated'),
    ).toEqual([0, 1]);
  });

  test.each<[string, Partial<Contender>, readonly number[]]>([
    ['the name itself', { label: 'Mao Ning' }, [1, 0, 0, 0, 0]],
    ['a word more in front', { label: 'Li Mao Ning' }, [0, 1 / 3, 1, 0, 0]],
    ['a word more behind', { label: 'Mao Ning (singer)' }, [0, 1 / 3, 0, 1, 0]],
    ['in other letters', { label: 'Mao Ning', spelling: 'folded' }, [1, 0, 0, 0, 1]],
    ['no label', { label: '' }, [0, 0, 0, 0, 0]],
  ])('a label: %s', (_, known, expected) => {
    const names = ['exact', 'extraWords', 'otherFirst', 'otherLast', 'otherLetters'] as const;
    expect(told([contender(known)], { referent: mao }, ...names)).toEqual(expected);
  });

  test('capitals tell nothing where all names are shouted', () => {
    const cased = contender({ spelling: 'case' });
    expect(told([cased], { referent: mao }, 'otherCase')).toEqual([1]);
    expect(told([cased], { referent: referent(['MAO NING']) }, 'otherCase')).toEqual([0]);
  });

  const kinds = [
    'kindAgrees',
    'kindDiffers',
    'personDiffers',
    'placeForOrganisation',
    'organisationForPlace',
    'kindUnknown',
  ] as const;
  test.each<[Referent['kind'], Contender['kind'], readonly number[]]>([
    ['person', 'person', [1, 0, 0, 0, 0, 0]],
    ['person', 'place', [0, 1, 1, 0, 0, 0]],
    ['organisation', 'place', [0, 1, 0, 1, 0, 0]],
    ['place', 'organisation', [0, 1, 0, 0, 1, 0]],
    ['place', null, [0, 0, 0, 0, 0, 1]],
    [null, 'place', [0, 0, 0, 0, 0, 0]],
  ])('held to be %s, known as %s', (kind, known, expected) => {
    expect(told([contender({ kind: known })], { referent: { ...mao, kind } }, ...kinds)).toEqual(
      expected,
    );
  });

  test('a demonym wants a place, and no other kind counts there', () => {
    const demonym = referent(['Chinese'], { kind: 'place', demonym: true });
    const of = (kind: Contender['kind']) =>
      told(
        [contender({ kind })],
        { referent: demonym },
        'demonymPlace',
        'demonymOther',
        'kindAgrees',
      );
    expect([of('place'), of('organisation'), of(null)]).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
    ]);
  });

  test('the role that the article gives speaks for whose description has it', () => {
    const said = (description: string | null) =>
      told(
        [contender({ label: 'Mao Ning', description })],
        { referent: mao },
        'role',
        'undescribed',
      );
    const [spokeswoman = 0] = said('spokeswoman of the ministry of China');
    expect(spokeswoman).toBeCloseTo(Math.log1p(2));
    expect(said('singer and actress')).toEqual([0, 0]);
    expect(said(null)).toEqual([0, 1]);
  });

  test.each<[Partial<Contender>, number | null, readonly number[]]>([
    [{ kind: 'person', begin: 2015 }, 2010, [1, 0]],
    [{ kind: 'person', begin: 2005 }, 2010, [1, 0]],
    [{ kind: 'person', begin: 1990 }, 2010, [0, 0]],
    [{ kind: 'organisation', begin: 2011 }, 2010, [1, 0]],
    [{ kind: 'organisation', begin: 2010 }, 2010, [0, 0]],
    [{ kind: 'person', begin: 1700 }, 2010, [0, 1]],
    [{ kind: 'person', begin: 1900, end: 1929 }, 2010, [0, 1]],
    [{ kind: 'person', begin: 1900, end: 1931 }, 2010, [0, 0]],
    [{ kind: 'place', begin: -753 }, 2010, [0, 0]],
    [{ kind: 'person', begin: 2015 }, null, [0, 0]],
  ])('%j in %s', (known, year, expected) => {
    expect(told([contender(known)], { referent: mao, year }, 'notYet', 'longGone')).toEqual(
      expected,
    );
  });
});

describe('the evidence of a setting', () => {
  const at = (of: Referent, contenders: readonly Contender[]) => {
    const { setting } = weigh(contenders, { referent: of });
    return Object.fromEntries(SETTING_EVIDENCE.map((name, i) => [name, setting[i]]));
  };

  test('what all candidates share', () => {
    const all = [
      contender({ prior: 0.4, popularity: 0.3, kind: 'person' }),
      contender({ isLabel: false }),
    ];
    expect(at({ ...mao, score: 0.75 }, all)).toMatchObject({
      ...{ always: 1, person: 1, place: 0, unknownKind: 0, inFull: 1, doubt: 0.25, opening: 1 },
      ...{ noPrior: 0, topPrior: 0.4, topPopularity: 0.3, noSpelling: 0, noKind: 0 },
      ...{ candidates: Math.log(2) / 2, namesakes: Math.log(2) / 2 },
    });
  });

  test('without a candidate', () => {
    expect(at(mao, [])).toMatchObject({
      ...{ noPrior: 1, topPrior: 0, candidates: 0, namesakes: 0, noSpelling: 1, noKind: 1 },
    });
    expect(at({ ...mao, kind: null }, [])).toMatchObject({ unknownKind: 1, noKind: 0 });
  });
});
