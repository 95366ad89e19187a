/** Doubt said in words, and the reader's word against it. */
import { describe, expect, test } from 'vitest';
import type { Panel } from '../../src/sidebar/createPanel';
import { subjectOf } from '../../src/sidebar/subject';
import { KYIV } from './cards';
import { type FakeGateway, failing, fine, type World } from './fakeGateway';
import { article, entity, GEORGIAS, linked, VISIT } from './fixtures';
import { connected, domEvent, eachInADocument, settled } from './panelInDom';

eachInADocument();

interface Shown {
  readonly gateway: FakeGateway;
  readonly panel: Panel;
  readonly words: (selector: string) => string;
  readonly press: (label: string) => Promise<void>;
}

const shown = async (number: number | null, world: World = {}, read = linked): Promise<Shown> => {
  const { gateway, panel, body } = connected(world);
  gateway.fromPage({ type: 'article', state: 'found', article: read });
  if (number !== null) gateway.fromPage({ type: 'show', visit: VISIT, entity: number });
  await settled();
  return {
    gateway,
    panel,
    words: (selector) =>
      [...body.querySelectorAll(selector)].map(({ textContent }) => textContent).join(' | '),
    press: async (label) => {
      const button = [...body.querySelectorAll('button')].find((b) => b.textContent === label);
      if (button === undefined) throw new Error(`no button ${label}`);
      button.dispatchEvent(domEvent('click'));
      await settled();
    },
  };
};
const asked = ({ gateway }: Shown, name: string): readonly unknown[] =>
  gateway.asked.flatMap((line) =>
    line.startsWith(`${name} `) ? [JSON.parse(line.slice(name.length + 1))] : [],
  );

describe('names that the device knows', () => {
  test('are described at once, and only the others are asked for', async () => {
    const panel = await shown(null);
    expect(panel.words('.row .line')).toContain('intergovernmental military alliance');
    expect(panel.words('.row .line')).toContain('Minister of Foreign Affairs of Ukraine');
    expect(panel.words('.row .line')).toContain('President of Russia, since 2012');
    const [{ names }] = asked(panel, 'resolve') as [{ names: { entity: number; ask: boolean }[] }];
    const open = names.filter(({ ask }) => ask).map((one) => one.entity);
    // Kyiv, in doubt, and the shopkeeper, of whom nobody knows.
    expect(open.sort((a, b) => a - b)).toEqual([4, 10]);
  });

  test('ask for nothing where all are sure', async () => {
    const sure = linked.entities.filter(({ entity: number }) => ![4, 10, 11].includes(number));
    const panel = await shown(null, {}, { ...linked, entities: sure });
    expect(panel.gateway.asked).toEqual([]);
    expect(panel.words('.bone')).toBe('');
  });

  test('say "possibly" and why where they are in doubt, and for whom a place speaks', async () => {
    const panel = await shown(4, { cards: { Q1899: fine(KYIV) } });
    expect(panel.words('.doubt')).toBe(
      'Possibly. Others bear this name, too. Nothing the article says around the name fits the description.',
    );
    expect(panel.words('.stands-for')).toBe('here: its government');
    panel.panel.dispatch({ type: 'open', view: { type: 'cast' } });
    await settled();
    expect(panel.words('.row.unsure .line')).toContain('possibly capital and largest city');
  });

  test('say so where a pack cannot be opened', async () => {
    const of = async (pack: 'bundled' | 'none') =>
      (await shown(null, {}, { ...linked, pack })).words('.by-rules');
    expect(await of('bundled')).toContain('Your own knowledge pack cannot be opened');
    expect(await of('none')).toContain('Names are not linked on this device');
  });
});

describe('"Not this one?"', () => {
  const world: World = { cards: { Q1899: fine(KYIV), Q212819: fine(KYIV) } };

  test('offers what the device knows, without a request', async () => {
    const panel = await shown(4, world);
    await panel.press('Not this one?');
    expect(panel.words('.offers .name')).toBe('Kyiv Oblast');
    expect(asked(panel, 'choices')).toEqual([]);
  });

  test('remembers the one that is chosen, opens its card, and says whose choice it is', async () => {
    const panel = await shown(4, world);
    await panel.press('Not this one?');
    await panel.press('K' + 'Kyiv Oblast' + 'region of Ukraine around its capital');
    expect(asked(panel, 'correct')).toEqual([
      { name: 'Kyiv', what: 'Q212819', label: 'Kyiv Oblast' },
    ]);
    expect(subjectOf(panel.panel.state.value)).toMatchObject({ type: 'card', item: 'Q212819' });
    expect(panel.words('.said')).toContain('You chose this entry.');
    await panel.press('Undo');
    expect(asked(panel, 'forget')).toEqual([{ name: 'Kyiv' }]);
    expect(subjectOf(panel.panel.state.value)).toMatchObject({ type: 'card', item: 'Q1899' });
  });

  test('takes "None of these" for an answer, and asks nobody', async () => {
    const panel = await shown(4, world);
    await panel.press('Not this one?');
    await panel.press('None of these');
    expect(asked(panel, 'correct')).toEqual([{ name: 'Kyiv', what: 'none', label: null }]);
    expect(panel.words('.description')).toContain('You said that it is none of the known entries.');
    expect(asked(panel, 'choices')).toEqual([]);
  });

  test('takes a name off the cast, says so, and gives it back', async () => {
    const panel = await shown(4, world);
    await panel.press('Not this one?');
    await panel.press('Never highlight this name');
    expect(asked(panel, 'correct')).toEqual([{ name: 'Kyiv', what: 'never', label: null }]);
    expect(panel.words('.row .name')).not.toContain('Kyiv');
    expect(panel.words('[role=status]')).toContain('“Kyiv” is no longer highlighted');
    await panel.press('Undo');
    expect(panel.words('.row .name')).toContain('Kyiv');
    expect(panel.words('.said')).toBe('');
  });

  test('says so where the browser cannot remember it', async () => {
    const panel = await shown(4, { ...world, full: true });
    await panel.press('Not this one?');
    await panel.press('None of these');
    expect(panel.words('.said')).toContain('The browser could not remember it');
  });

  test('searches for other words only when they are sent off', async () => {
    const panel = await shown(9, { choices: fine(GEORGIAS.slice(1)) });
    panel.panel.dispatch({ type: 'open', view: { type: 'which', entity: 9 } });
    await settled();
    expect(asked(panel, 'choices')).toEqual([]);
    panel.panel.dispatch({ type: 'search', entity: 9, words: 'Georgia, U.S.' });
    await settled();
    expect(asked(panel, 'choices')).toMatchObject([
      { name: { name: 'Georgia, U.S.', forms: ['Georgia, U.S.'] } },
    ]);
    expect(panel.words('.correcting .name')).toBe('Georgia | Georgia');
    expect(panel.words('[role=status]')).toContain('2 entries found');
  });

  test.each([
    ['nothing found', fine([]), 'Wikidata has nothing called “Xyz”.'],
    ['no network', failing('offline'), 'Offline'],
  ] as const)('says what came of a search: %s', async (_, choices, expected) => {
    const panel = await shown(9, { choices });
    panel.panel.dispatch({ type: 'open', view: { type: 'which', entity: 9 } });
    panel.panel.dispatch({ type: 'search', entity: 9, words: 'Xyz' });
    await settled();
    expect(panel.words('.correcting')).toContain(expected);
  });

  test('looks the name itself up where nothing else is known', async () => {
    const one = entity({ entity: 0, name: 'Liz Truss' });
    const panel = await shown(0, {}, { ...article, entities: [one] });
    panel.panel.dispatch({ type: 'open', view: { type: 'which', entity: 0 } });
    await settled();
    expect(asked(panel, 'choices')).toMatchObject([{ name: { name: 'Liz Truss' } }]);
  });
});
