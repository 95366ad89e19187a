/** How the names of an article relate, and what they were on its day, rendered without a browser. */
import { describe, expect, test } from 'vitest';
import type { ArticleState } from '../../src/protocol/panelPort';
import { viewOf } from '../../src/sidebar/state';
import { OWN_RELATION_KEYS } from '../../src/wikidata/relationTable';
import type { Relation } from '../../src/wikidata/types';
import { failing, fine, type World } from './fakeGateway';
import { ROLES, VISIT } from './fixtures';
import { connected, domEvent, eachInADocument } from './panelInDom';
import { RELATIONS, STORY } from './relations';

eachInADocument();

const wait = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
const settled = (): Promise<void> => wait(0);
/** The panel asks for roles when the list has been in front for a moment. */
const aMomentLater = async (): Promise<void> => {
  await wait(80);
  await settled();
};
const all = (relations: readonly Relation[] = RELATIONS): World => ({
  relations: fine({ relations, failure: null }),
});

interface How {
  readonly relations?: boolean;
  readonly read?: ArticleState;
  /** The entity whose name was clicked on to open the panel. */
  readonly clicked?: number;
}

const shown = async (world: World, { relations = true, read = STORY, clicked }: How = {}) => {
  const { gateway, panel, body } = connected(world);
  if (relations) panel.dispatch({ type: 'open', view: { type: 'relations' } });
  gateway.fromPage({ type: 'article', state: 'found', article: read });
  if (clicked !== undefined) gateway.fromPage({ type: 'show', visit: VISIT, entity: clicked });
  if (relations) panel.dispatch({ type: 'open', view: { type: 'relations' } });
  await settled();
  await settled();
  return { body, panel, gateway };
};
const words = (body: HTMLElement, selector: string): readonly string[] =>
  [...body.querySelectorAll(selector)].map((one) => (one.textContent ?? '').replace(/\s+/g, ' '));
const asked = (gateway: { readonly asked: readonly string[] }, name: string): readonly string[] =>
  gateway.asked.filter((line) => line.startsWith(`${name} `));

describe('the relations', () => {
  test('of an article dated ahead are those of today, and say so', async () => {
    const { body } = await shown(all(), { read: { ...STORY, day: '2099-01-01' } });
    expect(words(body, '.when')).toEqual([expect.stringMatching(/^On \d+ \w+ 2026$/)]);
  });

  test('are told in words, under the names, with their dates', async () => {
    const { body } = await shown(all());
    expect(words(body, '.relations .from')).toEqual([
      ...['Liz Truss', 'Dmytro Kuleba', 'Boris Johnson', 'Vladimir Putin', 'Kyiv'],
      ...['Downing Street', 'United Kingdom'],
    ]);
    expect(words(body, '.relations ul li')).toEqual([
      'Secretary of State for Foreign, Commonwealth and Development Affairs → United Kingdom15 September 2021 – 6 September 2022',
      'In the cabinet of → Boris Johnson15 September 2021 – 6 September 2022',
      'Minister of Foreign Affairs of Ukraine → Ukraine4 March 2020 – 5 September 2024',
      'Prime Minister of the United Kingdom → United Kingdom24 July 2019 – 6 September 2022',
      'President of Russia → Russiasince 7 May 2012',
      'Capital of → Ukrainepossibly',
      'Country → United Kingdom',
      'Member of → Natosince 4 April 1949',
    ]);
    expect(words(body, '.when')).toEqual(['On 2 February 2022']);
  });

  test('open the card of either side', async () => {
    const { body, panel } = await shown(all());
    body.querySelector<HTMLElement>('.relations .to')?.click();
    await settled();
    expect(viewOf(panel.state.value)).toEqual({ type: 'name', entity: 13 });
    panel.dispatch({ type: 'move', step: -1 });
    await settled();
    body.querySelector<HTMLElement>('.relations .from')?.click();
    await settled();
    expect(viewOf(panel.state.value)).toEqual({ type: 'name', entity: 0 });
  });

  test('are asked for once, when the view is opened, by the items alone', async () => {
    const { panel, gateway } = await shown(all(), { relations: false });
    expect(asked(gateway, 'relations')).toEqual([]);
    panel.dispatch({ type: 'open', view: { type: 'relations' } });
    await settled();
    panel.dispatch({ type: 'move', step: -1 });
    panel.dispatch({ type: 'move', step: 1 });
    await settled();
    const [only, ...more] = asked(gateway, 'relations');
    expect(more).toEqual([]);
    const { items, ...rest } = JSON.parse((only ?? '').replace(/^\S+ /, ''));
    expect(rest).toEqual({ visit: VISIT, language: 'en-GB', day: '2022-02-02' });
    // Most important first; the one that the reader said is none of those known is not among them.
    expect(items.slice(0, 2)).toEqual(['Q526407', 'Q44743215']);
    expect(items).not.toContain('Q649');
    expect(only).not.toContain('Truss');
  });

  test('may be drawn: every name a button, every line in words for the one pointed at', async () => {
    const { body } = await shown(all());
    const [, drawing] = body.querySelectorAll<HTMLElement>('.ways button');
    drawing?.click();
    await settled();
    expect([...words(body, '.node-from')].sort()).toEqual(
      ['Dmytro Kuleba', 'Downing Street', 'Kyiv', 'Liz Truss', 'Vladimir Putin'].sort(),
    );
    expect(body.querySelectorAll('.graph-lines g')).toHaveLength(RELATIONS.length);
    const truss = [...body.querySelectorAll<HTMLElement>('.node button')].find(
      ({ textContent }) => textContent === 'Liz Truss',
    );
    truss?.dispatchEvent(domEvent('focusin'));
    truss?.dispatchEvent(domEvent('focus', false));
    await settled();
    expect(words(body, '.graph-caption p')).toHaveLength(2);
    expect(words(body, '.graph-caption p')[1]).toBe(
      'Liz Truss – In the cabinet of → Boris Johnson',
    );
    expect(body.querySelectorAll('.graph-lines .on')).toHaveLength(2);
  });

  test('say that there are none', async () => {
    const { body } = await shown(all([]));
    expect(words(body, '.story-relations')).toEqual([
      'No statement on Wikidata relates these names on that day.',
    ]);
  });

  test('say why there are none, and come after all', async () => {
    const failure = failing('offline').failure;
    const world = { relations: fine({ relations: [], failure }) };
    const { body, panel, gateway } = await shown(world);
    expect(words(body, '.notice-title')).toEqual(['Offline']);
    panel.dispatch({ type: 'retry' });
    await settled();
    expect(asked(gateway, 'relations')).toHaveLength(2);
  });

  test('that are known stand beside the reason why others are missing', async () => {
    const failure = failing('slowed', 20_000).failure;
    const { body } = await shown({
      relations: fine({ relations: RELATIONS.slice(0, 1), failure }),
    });
    expect(body.querySelectorAll('.notice')).toHaveLength(1);
    expect(words(body, '.relations .to')).toEqual(['United Kingdom']);
  });

  test('are waited for in their own shape', async () => {
    const { body } = await shown({ relations: null });
    expect(body.querySelectorAll('.row-bones').length).toBeGreaterThan(0);
  });

  test('leave out a name that was corrected since', async () => {
    const { body, panel } = await shown(all());
    panel.dispatch({ type: 'say', entity: 13, said: { what: 'none' } });
    panel.dispatch({ type: 'open', view: { type: 'relations' } });
    await settled();
    expect(words(body, '.relations .to')).not.toContain('United Kingdom');
  });

  test('of every kind have words', async () => {
    const [one] = RELATIONS;
    if (one === undefined) throw new Error('no fixture');
    const each = OWN_RELATION_KEYS.map((key) => ({ ...one, key }));
    const { body } = await shown(all(each));
    expect(body.querySelectorAll('.relations ul li')).toHaveLength(OWN_RELATION_KEYS.length);
  });
});

describe('the roles of the day', () => {
  const one = (language = 'en-GB'): World => ({
    language,
    roles: fine([
      { item: 'Q526407', role: { ...ROLES[0], label: 'by the request' } as never },
      { item: 'Q44743215', role: null },
    ]),
  });
  const lines = (body: HTMLElement) => words(body, '.group-person .line');

  test('are asked for where the device does not know somebody’s, and go before its own', async () => {
    const { body, gateway } = await shown(one(), { relations: false });
    await aMomentLater();
    expect(asked(gateway, 'roles')).toHaveLength(1);
    expect(lines(body)[0]).toBe('by the request');
    // Wikidata says that this one held nothing then: so the description stands.
    expect(lines(body)[1]).toBe('Ukrainian politician and diplomat');
    expect(lines(body)).toContain('President of Russia, since 2012');
  });

  test('are not asked for where the device knows all of them', async () => {
    const entities = STORY.entities.filter(({ entity }) => entity < 4);
    const read = { ...STORY, entities };
    const english = (await shown(one(), { relations: false, read })).gateway;
    await aMomentLater();
    expect(asked(english, 'roles')).toEqual([]);
    // In English only: a reader of Ukrainian is told in Ukrainian, by a request.
    const { gateway } = await shown(one('uk'), { relations: false, read });
    await aMomentLater();
    expect(asked(gateway, 'roles')).toHaveLength(1);
  });

  test('are not asked for where a click on a name opened the panel', async () => {
    const { panel, gateway } = await shown(one(), { relations: false, clicked: 1 });
    await aMomentLater();
    expect(asked(gateway, 'roles')).toEqual([]);
    panel.dispatch({ type: 'move', step: -1 });
    await aMomentLater();
    expect(asked(gateway, 'roles')).toHaveLength(1);
  });

  test.each(['offline', 'refused', 'unavailable'] as const)(
    'are no trouble where they fail: %s',
    async (code) => {
      const { body, gateway } = await shown({ roles: failing(code) }, { relations: false });
      await aMomentLater();
      expect(asked(gateway, 'roles')).toHaveLength(1);
      expect(body.querySelectorAll('.notice')).toHaveLength(0);
      expect(lines(body)[0]).toBe(ROLES[0]?.label);
    },
  );
});
