/** What stands in the panel, rendered without a browser. */
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import type { Card } from '../../src/wikidata/types';
import { KULEBA, KYIV, TRUSS } from './cards';
import { failing, fine, type World } from './fakeGateway';
import { answers, article } from './fixtures';
import { eachInADocument, shown, withCard, words } from './panelInDom';

eachInADocument();

describe('a card', () => {
  test('carries the date stamp: the day, the office, its span, the article’s word for it', async () => {
    const body = await shown(withCard(KULEBA), 1);
    const stamp = words(body.querySelector('.stamp'));
    expect(stamp).toContain('On 2 February 2022');
    expect(stamp).toContain('Minister of Foreign Affairs of Ukraine');
    expect(stamp).toContain('4 March 2020 – 5 September 2024');
    expect(stamp).toContain('the article says “foreign minister”');
    expect(stamp).toContain('Since then: left office on 5 September 2024');
  });

  test('gives Wikipedia’s words with title, licence and a link to each', async () => {
    const body = await shown(withCard(KULEBA), 1);
    const source = body.querySelector('.extract .source');
    expect(words(source)).toBe('From “Dmytro Kuleba”, Wikipedia, CC BY-SA 4.0');
    const links = [...(source?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'https://en.wikipedia.org/wiki/Dmytro_Kuleba',
      'https://creativecommons.org/licenses/by-sa/4.0/',
    ]);
  });

  test('says so where the words were cut', async () => {
    const { extract } = KULEBA;
    if (extract === null) throw new Error('no fixture');
    const long = { ...KULEBA, extract: { ...extract, text: 'A sentence of its own. '.repeat(60) } };
    const body = await shown(withCard(long), 1);
    expect(words(body.querySelector('.extract .source'))).toMatch(/, shortened$/);
  });

  test('gives the picture with its author, licence and size', async () => {
    const body = await shown(withCard(KULEBA), 1);
    const picture = body.querySelector('figure');
    expect(words(picture?.querySelector('figcaption') ?? null)).toBe('A. Photographer, CC BY 4.0');
    expect(picture?.querySelector('img')?.getAttribute('alt')).toBe('Picture: Dmytro Kuleba');
    expect(picture?.querySelector('img')?.getAttribute('width')).toBe('160');
  });

  test('opens links in a tab of their own, without telling where from', async () => {
    const body = await shown(withCard(KULEBA), 1);
    const links = [...body.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(5);
    for (const link of links) {
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toContain('noopener');
    }
  });

  test('shows labels as text, whatever they contain', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const label = { text: evil, language: 'en' };
    const card: Card = {
      ...KYIV,
      name: label,
      description: label,
      wikipediaUrl: 'javascript:alert(1)',
      facts: [
        {
          key: 'country',
          property: 'P17',
          values: [{ type: 'item', item: 'Q1', label, during: null }],
        },
        {
          key: 'website',
          property: 'P856',
          values: [{ type: 'url', url: 'javascript:alert(1)', during: null }],
        },
      ],
    };
    const body = await shown(withCard(card), 1);
    expect(body.querySelector('h1')?.textContent).toBe(evil);
    expect(body.querySelector('img[src=x]')).toBeNull();
    expect(body.querySelector('a[href^=javascript]')).toBeNull();
  });

  test('never shows a bare item number', async () => {
    for (const card of [KULEBA, TRUSS, KYIV]) {
      const body = await shown(withCard(card), 1);
      expect(words(body)).not.toMatch(/\bQ[1-9]\d*\b/);
    }
  });

  test('is headed by the name it was opened by where its entry has none', async () => {
    const card: Card = { ...KULEBA, name: { text: '', language: 'mul' } };
    const body = await shown(withCard(card), 1);
    expect(body.querySelector('h1')?.textContent).toBe('Dmytro Kuleba');
    expect(body.querySelector('h1')?.getAttribute('lang')).toBeNull();
    expect(body.querySelector('figure img')?.getAttribute('alt')).toBe('Picture: Dmytro Kuleba');
  });

  test('says nothing of a picture that its requests did not reach', async () => {
    const failure = { code: 'slowed', retryAfter: null } as const;
    const body = await shown(withCard({ ...TRUSS, missing: [{ part: 'picture', failure }] }), 1);
    expect(body.querySelector('.missing')).toBeNull();
  });

  test('says quietly which parts are missing', async () => {
    const body = await shown(withCard(TRUSS), 1);
    expect(words(body.querySelector('.missing'))).toContain('The picture could not be loaded.');
    expect(body.querySelector('.stamp')).not.toBeNull();
  });
});

describe('without a card', () => {
  test('a name nobody knows shows the article’s own sentence and a search', async () => {
    const body = await shown({ names: fine(answers) }, 10);
    expect(words(body.querySelector('blockquote'))).toContain('a shopkeeper, said the street');
    expect(words(body.querySelector('mark'))).toBe('Marlow Petrescu-Hale');
    const search = [...body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(search).toContain('https://www.wikidata.org/w/index.php?search=Marlow+Petrescu-Hale');
  });

  test('such a name shows what Wikidata’s search found, as an offer', async () => {
    const hit = { item: 'Q5', label: 'Marlow Hale', description: 'shopkeeper', thumbnail: null };
    const body = await shown({ names: fine(answers), choices: fine([hit]) } as World, 10);
    expect([...body.querySelectorAll('.offers .name')].map(words)).toEqual(['Marlow Hale']);
    expect(words(body.querySelector('.kicker'))).toBe('Is it this?');
    expect(words(body.querySelector('p.unseen[role=status]'))).toContain(
      'One entry bears this name.',
    );
    expect(words(body.querySelector('mark'))).toBe('Marlow Petrescu-Hale');
  });

  test('offers credit their pictures too', async () => {
    for (const entity of [8, 9]) {
      const body = await shown({ names: fine(answers) }, entity);
      expect(body.querySelectorAll('.row img').length).toBeGreaterThan(0);
      expect(body.querySelectorAll('.credits li')).toHaveLength(
        body.querySelectorAll('.row img').length,
      );
      render(null, body);
    }
  });

  test('a bare surname offers the people of this article, and nobody else', async () => {
    const body = await shown({ names: fine(answers) }, 8);
    const offered = [...body.querySelectorAll('.offers .name')].map(words);
    expect(offered).toEqual(['Boris Johnson', 'Alan Johnson']);
  });

  test('a failure keeps the name and the article’s words, and offers a way on', async () => {
    const failed = { names: fine(answers), cards: { Q44743215: failing('unavailable') } };
    const body = await shown(failed, 1);
    expect(words(body.querySelector('h1'))).toBe('Dmytro Kuleba');
    expect(words(body.querySelector('.notice button'))).toBe('Try again');
    expect(body.querySelectorAll('blockquote').length).toBe(2);
  });

  test('a deleted entry offers no second try', async () => {
    const body = await shown({ names: fine(answers), cards: { Q44743215: failing('gone') } }, 1);
    expect(words(body.querySelector('.notice'))).toContain('Entry deleted');
    expect(body.querySelector('.notice button')).toBeNull();
  });
});

describe('the cast', () => {
  test('lists every name at once, with lines to come', async () => {
    const body = await shown({ names: null });
    expect(body.querySelectorAll('.row').length).toBe(article.entities.length);
    expect(body.querySelectorAll('.row .bone').length).toBeGreaterThan(0);
  });

  test.each([
    ['with names', article],
    ['without', { ...article, entities: [] }],
  ])('says where rules had to find them, and only there: %s', async (_, read) => {
    const fine = await shown({ names: null }, undefined, read);
    expect(fine.querySelector('.by-rules')).toBeNull();
    render(null, fine);
    const damaged = await shown({ names: null }, undefined, { ...read, fault: 'checksum' });
    expect(words(damaged.querySelector('.by-rules'))).toMatch(/^Names are found by simple rules/);
  });

  test('keeps its names when nothing can be looked up', async () => {
    const body = await shown({ names: failing('offline') });
    expect(words(body.querySelector('.notice'))).toContain('Offline');
    expect(body.querySelectorAll('.row').length).toBe(article.entities.length);
    expect(body.querySelectorAll('.bone').length).toBe(0);
  });

  test('credits each small picture, with links to its page and licence', async () => {
    const body = await shown({ names: fine(answers) });
    const credits = body.querySelector('.cast > .credits');
    const lines = [...(credits?.querySelectorAll('li') ?? [])];
    expect(words(credits?.querySelector('summary') ?? null)).toBe('Picture credits');
    expect(lines.map(words)).toContain('Liz Truss – Anna Example, CC BY-SA 4.0');
    expect(lines).toHaveLength(body.querySelectorAll('.cast img').length);
    const [truss] = lines.filter((line) => words(line).startsWith('Liz Truss'));
    expect([...(truss?.querySelectorAll('a') ?? [])].map((a) => a.getAttribute('href'))).toEqual([
      'https://commons.wikimedia.org/wiki/File:Drawing_person_20.svg',
      'https://creativecommons.org/licenses/by-sa/4.0',
    ]);
  });

  test('has no credits where it shows no picture', async () => {
    const body = await shown({ names: failing('offline') });
    expect(body.querySelector('.credits')).toBeNull();
  });

  test('marks doubt in words, not by looks alone', async () => {
    const body = await shown({ names: fine(answers) });
    const unsure = [...body.querySelectorAll('.row.unsure')].map(words);
    expect(unsure[0]).toContain('possibly Boris Johnson or Alan Johnson');
    expect(unsure[1]).toContain('several possible');
  });
});
