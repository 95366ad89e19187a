/** Cards of no day and of days to come; what they rest on; the largest. */
import { describe, expect, it } from 'vitest';
import { ask, cardOf, cardRoom } from './cardRoom';
import { MINISTER, WORLD } from './minister';
import { claim, office, rawItem, text, time, to } from './raw';
import { isLabels } from './wikimedia';

const { server, serve, make } = cardRoom();

describe('a card', () => {
  it('names what its statements cite by the same request for names, where there is room', async () => {
    const { card, asked } = await make(WORLD);
    expect(card.onDay?.then[0]?.source).toMatchObject({ by: { text: 'register of ministers' } });
    expect(asked().filter(isLabels)).toHaveLength(1);
  });

  it('asks for no name that only a source has', async () => {
    const { test, asked } = await make(WORLD);
    const before = asked().length;
    const Q1002 = rawItem('Q1002', {
      P31: [claim(to('Q5'))],
      P106: [{ ...claim(to('Q12')), references: [{ snaks: { P248: [to('Q15')] } }] }],
    });
    serve({ ...WORLD, entities: { ...WORLD.entities, Q1002 } });
    const other = cardOf(await ask(test, { item: 'Q1002' }));
    expect(other.facts[0]?.values[0]?.source).toMatchObject({ type: 'stated', by: null });
    expect(asked()).toHaveLength(before + 1);
  });

  it.each([
    ['states no day', null],
    ['is dated years ahead', '2031-05-01'],
  ])('tells the present where the article %s', async (_, day) => {
    const { card } = await make(WORLD, { day });
    expect(card.onDay).toBeNull();
    expect(card.facts.find(({ key }) => key === 'position')?.values).toHaveLength(1);
    const Q1001 = {
      ...MINISTER,
      claims: { ...MINISTER.claims, P39: [office('Q11', { from: time('2020-03-04') })] },
    };
    const still = await make({ ...WORLD, entities: { ...WORLD.entities, Q1001 } }, { day });
    expect(still.card.onDay?.then).toMatchObject([{ item: 'Q11', holds: 'open' }]);
    expect(still.card.onDay?.day).toBe(new Date(still.clock.now()).toISOString().slice(0, 10));
  });

  it('reads an item of three megabytes and ninety offices like any other', async () => {
    const offices = Array.from({ length: 90 }, (_, i) =>
      office(`Q${2000 + i}`, { from: time(String(1900 + i)), until: time(String(1901 + i)) }),
    );
    const sentence = 'x'.repeat(1000);
    const P1 = Array.from({ length: 3000 }, () => claim(text(sentence)));
    const claims = { ...MINISTER.claims, P39: [...(MINISTER.claims.P39 ?? []), ...offices], P1 };
    const Q1001 = { ...MINISTER, claims };
    expect(JSON.stringify(Q1001).length).toBeGreaterThan(3_000_000);
    const { card } = await make({ ...WORLD, entities: { ...WORLD.entities, Q1001 } });
    expect(card.onDay?.then).toMatchObject([{ item: 'Q11', holds: 'yes' }]);
    expect(card.missing).toEqual([]);
    const posted = server().bodies.filter((body) => body !== '');
    expect(JSON.parse(posted.at(-1) ?? '').variables.ids.length).toBeLessThanOrEqual(50);
  });
});
