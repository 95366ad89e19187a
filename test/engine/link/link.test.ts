import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Correction, link } from '../../../src/engine/link/link';
import { recognise } from '../../../src/engine/recognise';
import { bandOf, type Document, type ItemId, type Recognition } from '../../../src/engine/types';
import type { EntityRecord } from '../../../src/pack/entityRecord';
import { documentOf, itemsOf, lexiconOf, linked, record, SHIPPED } from './madeLexicon';

const CITY = { coordinates: [29.8, -95.4] as const, descriptions: { en: 'city in Texas' } };
const HOUSTON = record('Q16555', 'place', ['Houston'], { ...CITY, popularity: 900 });
const TRUSS = record('Q272201', 'person', ['Liz Truss'], {
  ...{ popularity: 300, begin: '1975', descriptions: { en: 'British politician' } },
});
const KYIV = record('Q1899', 'place', ['Kyiv', 'Kiev'], {
  ...{ popularity: 700, coordinates: [50.45, 30.52], related: ['Q212'] },
  descriptions: { en: 'capital of Ukraine' },
});
const UKRAINE = record('Q212', 'place', ['Ukraine', 'Ukrainian'], {
  ...{ popularity: 900, coordinates: [49, 32], descriptions: { en: 'country in Europe' } },
});
const FRANCE = record('Q142', 'place', ['France', 'French'], {
  ...{ popularity: 990, coordinates: [47, 2], descriptions: { en: 'country in Europe' } },
});
const WASHINGTON = record('Q61', 'place', ['Washington', 'Washington, D.C.'], {
  ...{ popularity: 950, coordinates: [38.9, -77], descriptions: { en: 'capital of the US' } },
});
const WORLD = [HOUSTON, TRUSS, KYIV, UKRAINE, FRANCE, WASHINGTON];

function checkLinks(before: Recognition, after: Recognition): void {
  expect(after.entities).toHaveLength(before.entities.length);
  expect(after.mentions.map(({ metonym, ...rest }) => rest)).toEqual(before.mentions);
  for (const { item, candidates, reason } of after.entities) {
    const scores = candidates.map(({ score }) => score);
    expect(scores.filter((score) => !(score >= 0 && score <= 1))).toEqual([]);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(new Set(candidates.map((each) => each.item)).size).toBe(candidates.length);
    if (item === null) continue;
    expect(reason).toBe('linked');
    expect(candidates.find((each) => each.item === item)?.score).toBeGreaterThanOrEqual(0.5);
  }
}

describe('link', () => {
  test('of any text: an answer, with the names as they were and sound candidates', () => {
    const piece = fc.constantFrom(
      ...'Houston|Liz Truss|Ms Truss|Kyiv|Kiev|French|Ukrainian|Washington said|in|.|,|The'.split(
        '|',
      ),
      ...['\uD800', '\uDC00', '😀', '\u0000', 'Łódź', '\u202E', '2', '\n', "'s"],
    );
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' '));
    const lexicon = lexiconOf(...WORLD);
    const language = fc.constantFrom('en', 'uk', 'de', '', 'xx');
    fc.assert(
      fc.property(fc.array(text, { maxLength: 4 }), language, (texts, tag) => {
        const document = documentOf(texts, tag);
        const found = recognise(document);
        const after = link(document, found, { lexicon, ranker: SHIPPED, year: 2024 });
        checkLinks(found, after);
        expect(link(document, found, { lexicon, ranker: SHIPPED, year: 2024 })).toEqual(after);
      }),
      { numRuns: 40 },
    );
  });

  test('mentions of one chain have one item', () => {
    const found = linked(
      'British Prime Minister Liz Truss left. Ms Truss spoke. Truss had won.',
      WORLD,
    );
    const items = found.mentions.map(({ entity }) => found.entities[entity]?.item);
    expect(found.mentions.map(({ text }) => text)).toEqual(['Liz Truss', 'Truss', 'Truss']);
    expect(new Set(items)).toEqual(new Set(['Q272201']));
  });

  test.each([
    'Houston Fakelastname opened a shop in Houston.',
    'In Houston, Houston Fakelastname opened a shop. Mr Fakelastname likes it.',
    'Lucy Houston Fakelastname opened a shop. Ms Fakelastname moved to Houston.',
  ])('part of an unknown full name never links: %s', (text) => {
    const { entities } = linked(text, WORLD);
    const person = entities.find(({ name }) => name.includes('Fakelastname'));
    expect([person?.item, person?.candidates]).toEqual([null, []]);
    expect(entities.find(({ name }) => name === 'Houston')?.item).toBe('Q16555');
  });

  test('neither does a part in other letters', () => {
    const lodz = record('Q580', 'place', ["O'Brien"], { popularity: 900 });
    const { entities } = linked("Conor O'Brien left. Mr O’Brien spoke.", [lodz]);
    expect(entities.map(({ item, candidates }) => [item, candidates])).toEqual([[null, []]]);
  });

  test('a bare surname of two persons of the document stays open', () => {
    const weber = record('Q900', 'person', ['Weber'], { popularity: 999 });
    const { entities } = linked(
      ['Anna Weber met Paul Weber in Kyiv.', 'Nothing else came of the meeting. Weber left.'],
      [...WORLD, weber],
    );
    const open = entities.find(({ maybe }) => maybe.length > 0);
    expect(open).toMatchObject({ name: 'Weber', item: null, candidates: [] });
    expect(entities.find(({ name }) => name === 'Anna Weber')?.item).toBeNull();
  });

  test('two of one name and equal evidence: none is sure, and both are offered', () => {
    const twin = { popularity: 100, descriptions: { en: 'English footballer' }, begin: '1990' };
    const twins = [
      record('Q901', 'person', ['Tom Okafor'], twin),
      record('Q902', 'person', ['Tom Okafor'], twin),
    ];
    const { entities } = linked('Tom Okafor came to Kyiv. Okafor said little.', [
      ...WORLD,
      ...twins,
    ]);
    const okafor = entities.find(({ name }) => name === 'Tom Okafor');
    expect(okafor && bandOf(okafor)).not.toBe('sure');
    expect(okafor?.candidates.map(({ item }) => item).sort()).toEqual(['Q901', 'Q902']);
    const [first, second] = okafor?.candidates ?? [];
    expect(first?.score).toBeCloseTo(second?.score ?? 0, 3);
  });

  // Where nobody else bears the name, the fixed weights against it are too small.
  test('somebody born after the article is not linked', () => {
    const born = (begin: string) =>
      linked(
        'Tom Okafor came to Kyiv.',
        [KYIV, record('Q901', 'person', ['Tom Okafor'], { popularity: 100, begin })],
        {
          year: 2010,
        },
      );
    expect(itemsOf(born('2015'), 'Tom Okafor')).toEqual([null]);
    expect(itemsOf(born('1970'), 'Tom Okafor')).toEqual(['Q901']);
  });

  test('a nationality has the item of its country', () => {
    const { demonyms, entities } = linked('The French and Ukrainian ministers met in Kyiv.', WORLD);
    expect(demonyms.map(({ text, item }) => [text, item])).toEqual([
      ['French', 'Q142'],
      ['Ukrainian', 'Q212'],
    ]);
    expect(entities.map(({ item }) => item)).toEqual(['Q1899']);
  });

  test('a place that speaks is linked as the place, and marked', () => {
    const found = linked(
      'Washington said on Monday that it would help. He flew to Washington.',
      WORLD,
    );
    expect(itemsOf(found, 'Washington')).toEqual(['Q61', 'Q61']);
    expect(found.mentions.map(({ metonym = false }) => metonym)).toEqual([true, false]);
  });

  // The recogniser takes it for an organisation.
  test('the Kremlin is linked as a place, and speaks', () => {
    const kremlin = record('Q133274', 'place', ['Moscow Kremlin', 'Kremlin'], {
      ...{ popularity: 500, coordinates: [55.75, 37.62] },
      descriptions: { en: 'seat of the president of Russia' },
    });
    const found = linked('The Kremlin said no. Reporters waited at the Kremlin.', [
      ...WORLD,
      kremlin,
    ]);
    expect(itemsOf(found, 'Kremlin')).toEqual(['Q133274', 'Q133274']);
    const own = found.mentions.filter(({ text }) => text === 'Kremlin');
    expect(own.map(({ metonym = false }) => metonym)).toEqual([true, false]);
  });

  test('where the likeliest is no known item, nothing is linked, and it is not offered', () => {
    const unknown = record('Q2000000001', 'person', ['Tom Okafor'], { popularity: 900 });
    const { entities } = linked('Tom Okafor came.', [
      unknown,
      record('Q901', 'place', ['Tom Okafor']),
    ]);
    expect(entities[0]?.item).toBeNull();
    expect(entities[0]?.candidates.map(({ item }) => item)).not.toContain('Q2000000001');
  });
});

describe('a correction', () => {
  const corrected = (said: Correction | null) =>
    linked('Houston Fakelastname opened a shop in Houston.', WORLD, {
      correction: (names) => (names.includes('Houston') ? said : null),
    }).entities.find(({ name }) => name === 'Houston');

  test('"none" wins, and the candidates stay', () => {
    const houston = corrected('none');
    expect(houston).toMatchObject({ item: null, reason: 'corrected' });
    expect(houston?.candidates.map(({ item }) => item)).toContain('Q16555');
  });

  test.each(['Q999', 'Q16555'] as const)('%s wins, and is sure', (item) => {
    const houston = corrected(item);
    expect(houston).toMatchObject({ item, reason: 'corrected' });
    expect(houston && bandOf(houston)).toBe('sure');
    expect(houston?.candidates.filter((each) => each.item === item)).toEqual([{ item, score: 1 }]);
    expect(houston?.candidates.map((each) => each.item)).toContain('Q16555');
  });

  test('nothing said changes nothing', () => {
    expect(corrected(null)).toMatchObject({ item: 'Q16555', reason: 'linked' });
  });

  test('it is asked for by every form', () => {
    const asked: (readonly string[])[] = [];
    linked('Liz Truss left. Ms Truss spoke.', WORLD, {
      correction: (names) => {
        asked.push(names);
        return null;
      },
    });
    expect(asked).toEqual([['Liz Truss', 'Truss']]);
  });

  test.each<[Correction | null, ItemId | undefined]>([
    ['none', undefined],
    ['Q150', 'Q150'],
    [null, 'Q142'],
  ])('%s of a word for what is French', (said, item) => {
    const france = record('Q142', 'place', ['France', 'French'], { popularity: 9 });
    const { demonyms } = linked('French officials met in Kyiv.', [france, ...WORLD], {
      correction: (names) => (names.includes('French') ? said : null),
    });
    expect(demonyms.map((demonym) => demonym.item)).toEqual([item]);
  });
});

describe('documents of unusual size and shape', () => {
  const answer = (
    document: Document,
    found: Recognition,
    records: readonly EntityRecord[] = WORLD,
  ) => link(document, found, { lexicon: lexiconOf(...records), ranker: SHIPPED, year: null });

  test.each([
    ['nothing', []],
    ['an empty block', ['']],
    ['lone surrogates', ['\uD83D Liz Truss \uDE00 in Kyiv\uD800.']],
    ['a name of 5,000 characters', [`${'Truss '.repeat(834)}left Kyiv.`]],
    ['a word of 5,000 letters', [`T${'r'.repeat(5000)} left Kyiv.`]],
  ])('%s', (_, texts) => {
    const document = documentOf(texts);
    const found = recognise(document);
    checkLinks(found, answer(document, found));
  });

  /** A document of one block without a full stop, in which every so many words are a name. */
  function hugeTable(
    names: number,
    beside = 1,
  ): { readonly document: Document; readonly found: Recognition } {
    const words = Array.from({ length: names }, (_, i) => `Town${i}${' beside'.repeat(beside)}`);
    const text = words.join(' ');
    let at = 0;
    const mentions = words.map((word, entity) => {
      const name = word.split(' ')[0] ?? '';
      const start = at;
      at += word.length + 1;
      return {
        ...{ block: 0, start, end: start + name.length, text: name, kind: 'place' as const },
        ...{ score: 1, entity, title: null, gender: null },
        sentence: { start: 0, end: text.length },
      };
    });
    const entities = mentions.map(({ text: name }, i) => ({
      ...{ name, kind: 'place' as const, forms: [name], mentions: [i], item: null, score: 1 },
      ...{ candidates: [], maybe: [], reason: 'recognised' as const },
    }));
    const document = documentOf(text);
    return {
      document,
      found: { language: 'en', mentions, entities, demonyms: [], asides: [], roles: [] },
    };
  }

  test('200,000 words in one sentence, a name in every ten', () => {
    const { document, found } = hugeTable(20_000, 9);
    const towns = [5, 10_000, 19_999].map((i) => record(`Q${i}`, 'place', [`Town${i}`], CITY));
    const { entities } = answer(document, found, towns);
    const offered = entities.flatMap(({ candidates }, i) => (candidates.length > 0 ? [i] : []));
    expect(offered).toEqual([5, 10_000, 19_999]);
  }, 60_000);

  test('thousands of places that all lie somewhere', () => {
    const count = 2000;
    const { document, found } = hugeTable(count);
    const towns = Array.from({ length: count }, (_, i) =>
      record(`Q${i + 1}`, 'place', [`Town${i}`], { coordinates: [(i % 90) - 45, i % 180] }),
    );
    const { entities } = answer(document, found, towns);
    expect(entities.filter(({ candidates }) => candidates.length === 1)).toHaveLength(count);
  }, 60_000);
});
