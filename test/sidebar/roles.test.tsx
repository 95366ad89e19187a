/** Roles that name nobody, in the panel without a browser. */
import { describe, expect, test, vi } from 'vitest';
import { failing, fine, type World } from './fakeGateway';
import { answers, article } from './fixtures';
import { connected, eachInADocument, settled } from './panelInDom';
import { pageRoles, roleAnswers } from './roleWorld';

eachInADocument();

const shown = async (world: World, roles = pageRoles) => {
  const { gateway, panel, body } = connected({ names: fine(answers), ...world });
  gateway.fromPage({ type: 'article', state: 'found', article: { ...article, roles } });
  const asked = () => gateway.asked.filter((line) => line.startsWith('holders'));
  const isThere = () => ['have', 'failed'].includes(panel.state.value.holders?.state ?? '');
  if (roles.roles.length > 0) await vi.waitUntil(isThere, { timeout: 10_000, interval: 5 });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { body, panel, asked: asked() };
};
const words = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the roles of an article', () => {
  test('stand under the cast as said, with who held them on the day', async () => {
    const { body } = await shown({ holders: fine(roleAnswers) });
    const rows = [...body.querySelectorAll('.group-role .row')].map(words);
    expect(rows).toHaveLength(2);
    expect(rows[0]).toMatch(
      /“president”.*Emmanuel Macron.*President of the French Republic on 2 February 2022/,
    );
    expect(rows[1]).toMatch(
      /“chancellor”.*possibly Rishi Sunak.*the country by what the article is about/,
    );
  });

  test('are a note on the row of somebody who is there anyway', async () => {
    const { body } = await shown({ holders: fine(roleAnswers) });
    const rows = [...body.querySelectorAll('.row')].filter((row) =>
      row.querySelector('.role-note'),
    );
    expect(words(rows[0])).toMatch(/Boris Johnson.*also as “prime minister” and “No 10”/);
  });

  test('are asked for once, after the names, with their items and without a sentence', async () => {
    const { asked } = await shown({ holders: fine(roleAnswers) });
    expect(asked).toHaveLength(1);
    const { people, outlet, roles } = JSON.parse(asked[0]?.slice('holders '.length) ?? '{}');
    expect(people).toContainEqual({ entity: 2, name: 'Boris Johnson', item: 'Q180589' });
    expect(outlet).toBe('Q145');
    expect(JSON.stringify(roles)).not.toContain('Tuesday');
  });

  test('cost no question where there are none, and no section where none is known', async () => {
    const none = await shown({}, { roles: [], setting: [], titled: [], outlet: null });
    expect(none.asked).toEqual([]);
    const failed = await shown({ holders: failing('offline') });
    expect(failed.body.querySelector('.group-role')).toBeNull();
  });

  test('lead to the card of the person', async () => {
    const { body, panel } = await shown({ holders: fine(roleAnswers) });
    body.querySelector<HTMLElement>('.group-role .row-open')?.click();
    await settled();
    expect(panel.state.value.history.views.at(-1)).toMatchObject({
      type: 'item',
      item: 'Q3052772',
    });
  });
});
