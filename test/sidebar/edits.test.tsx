/** When the panel asks how heavily an entry is edited, and what it says of it. */
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/wikidata/types';
import { KULEBA } from './cards';
import { failing, fine, type World } from './fakeGateway';
import { article, VISIT } from './fixtures';
import {
  connected,
  domEvent,
  eachInADocument,
  found,
  settled,
  withCard,
  words,
} from './panelInDom';

eachInADocument();

const LATE: Card = { ...KULEBA, modified: '2026-11-23T08:00:00Z' };
const HEAVY = { edits: fine({ count: 14, more: false }) } as const;
const SAID = 'Edited 14 times in the last two days: facts here may be in dispute.';

/** A card comes first: the panel asks a moment after it. */
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 80));

const opened = async (world: World) => {
  const { gateway, panel, body } = connected(world);
  gateway.fromPage({ type: 'article', state: 'found', article });
  gateway.fromPage({ type: 'show', visit: VISIT, entity: 1 });
  await settled();
  const before = [...gateway.asked];
  await moment();
  const edits = () => gateway.asked.filter((line) => line.startsWith('edits'));
  return { gateway, panel, body, before, edits };
};

describe('an entry that was edited lately', () => {
  test('is asked about after its card, once, where that left a request over', async () => {
    const { panel, body, before, edits } = await opened({ ...withCard(LATE), ...HEAVY, left: 1 });
    expect(before.some((line) => line.startsWith('edits'))).toBe(false);
    expect(edits()).toEqual([`edits {"visit":"${VISIT}","item":"Q44743215"}`]);
    const said = found(body, '.links p:last-child a');
    expect(words(said)).toBe(SAID);
    expect(said.getAttribute('href')).toMatch(/title=Q44743215&action=history$/);
    panel.dispatch({ type: 'move', step: -1 });
    panel.dispatch({ type: 'move', step: 1 });
    await moment();
    expect(edits()).toHaveLength(1);
  });

  test('whose card cost all it may is asked about when the reader comes to its sources', async () => {
    const { body, edits } = await opened({ ...withCard(LATE), ...HEAVY });
    expect(edits()).toEqual([]);
    found(body, '.sources').dispatchEvent(domEvent('focusin'));
    await moment();
    expect(edits()).toHaveLength(1);
    expect(words(body)).toContain(SAID);
  });

  test('is not said to be in dispute where it is not, nor where nobody knows', async () => {
    for (const edits of [fine(null), failing('offline'), null]) {
      const { body } = await opened({ ...withCard(LATE), left: 2, edits });
      expect(words(body)).not.toMatch(/dispute|offline|try again/i);
    }
  });

  test('says so where there were more edits than were counted', async () => {
    const edits = fine({ count: 50, more: true });
    const { body } = await opened({ ...withCard(LATE), left: 1, edits });
    expect(words(body)).toContain('Edited more than 50 times in the last two days');
  });

  test('keeps what is known of it when late text brings a new reading', async () => {
    const { gateway, body, edits } = await opened({ ...withCard(LATE), ...HEAVY, left: 1 });
    const visit = `${VISIT}.2`;
    gateway.fromPage({ type: 'article', state: 'found', article: { ...article, visit } });
    gateway.fromPage({ type: 'show', visit, entity: 1 });
    await moment();
    expect(words(body)).toContain(SAID);
    expect(edits()).toHaveLength(1);
  });
});

test('an entry that rested is not asked about, whatever its card cost', async () => {
  const { body, edits } = await opened({ ...withCard(KULEBA), ...HEAVY, left: 4 });
  found(body, '.sources').dispatchEvent(domEvent('focusin'));
  await moment();
  expect(edits()).toEqual([]);
});
