/** A card and the cast in every language of the interface, rendered without a browser. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { describe, expect, test } from 'vitest';
import english from '../../src/_locales/en/messages.json';
import { ARABIC } from './arabicCard';
import { KULEBA, KYIV } from './cards';
import { textIn } from './englishText';
import { fine, type World } from './fakeGateway';
import { answers, arabicAnswers, article, VISIT } from './fixtures';
import { bodyOf, connected, eachInADocument } from './panelInDom';

eachInADocument();

interface Shown {
  readonly language: string;
  readonly world?: World;
  readonly entity?: number;
  readonly side?: 'left' | 'right';
}

const WORLD: World = {
  names: fine(answers),
  cards: { Q44743215: fine(KULEBA), Q1899: fine(KYIV) },
};

/** The panel as a reader of this language sees it. */
const shown = async ({ language, world = WORLD, entity, side }: Shown) => {
  const { gateway, body } = connected({ ...world, language }, textIn(language));
  gateway.fromPage({ type: 'article', state: 'found', article });
  if (side !== undefined) gateway.fromPage({ type: 'focus', side });
  if (entity !== undefined) gateway.fromPage({ type: 'show', visit: VISIT, entity });
  await new Promise((resolve) => setTimeout(resolve, 0));
  return { body, gateway };
};

/** Words as they are read: spaces of every kind alike, marks of direction left out. */
const words = (element: Node | null | undefined): string =>
  (element?.textContent ?? '')
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

const ALL = readdirSync(join(import.meta.dirname, '..', '..', 'src', '_locales')).sort();

test('there are seven languages', () => {
  expect(ALL).toEqual(['ar', 'de', 'en', 'es', 'fr', 'pl', 'uk']);
});

describe('the stamp of a card', () => {
  test.each([
    ['en-GB', 'On 2 February 2022', 'Since then: left office on 5 September 2024'],
    ['de', 'Am 2. Februar 2022', 'Seither: aus dem Amt geschieden am 5. September 2024'],
    ['uk', 'Станом на 2 лютого 2022 р.', 'Відтоді: залишає посаду: 5 вересня 2024 р.'],
    ['fr', 'Le 2 février 2022', 'Depuis : fin de mandat le 5 septembre 2024'],
    ['es', 'El 2 de febrero de 2022', 'Desde entonces: dejó el cargo el 5 de septiembre de 2024'],
    ['pl', 'W dniu 2 lutego 2022', 'Od tego czasu: koniec urzędowania: 5 września 2024'],
    ['ar', 'في 2 فبراير 2022', 'منذ ذلك الحين: ترك المنصب في 5 سبتمبر 2024'],
    ['ar-EG', 'في ٢ فبراير ٢٠٢٢', 'منذ ذلك الحين: ترك المنصب في ٥ سبتمبر ٢٠٢٤'],
    ['ar-SA', 'في ٢ فبراير ٢٠٢٢', 'منذ ذلك الحين: ترك المنصب في ٥ سبتمبر ٢٠٢٤'],
  ])('in %s', async (language, when, since) => {
    const { body } = await shown({ language, entity: 1 });
    expect(words(body.querySelector('.stamp .when'))).toBe(when);
    expect(words(body.querySelector('.stamp .since'))).toBe(since);
  });
});

describe('numbers and dates on a card', () => {
  test.each([
    ['en-GB', ['2,952,301 (2022)', '847.66 km²', 'since 5 June 2014', '5th century']],
    ['de', ['2.952.301 (2022)', '847,66 km²', 'seit dem 5. Juni 2014', '5. Jahrhundert']],
    ['uk', ['2 952 301 (2022)', '847,66 km²', 'від 5 червня 2014 р.', 'V століття']],
    ['fr', ['2 952 301 (2022)', '847,66 km²', 'depuis le 5 juin 2014', 'Ve siècle']],
    ['es', ['2.952.301 (2022)', '847,66 km²', 'desde el 5 de junio de 2014', 'siglo V']],
    ['pl', ['2 952 301 (2022)', '847,66 km²', 'od 5 czerwca 2014', 'V wiek']],
    ['ar', ['2,952,301 (2022)', '847.66 km²', 'منذ 5 يونيو 2014', 'القرن الـ5']],
    ['ar-EG', ['٢٬٩٥٢٬٣٠١ (٢٠٢٢)', '٨٤٧٫٦٦ km²', 'منذ ٥ يونيو ٢٠١٤', 'القرن الـ٥']],
  ])('in %s', async (language, expected) => {
    const { body } = await shown({ language, entity: 4 });
    const card = words(body.querySelector('.card'));
    for (const one of expected) expect(card).toContain(one);
  });
});

describe.each(ALL)('in %s', (language) => {
  test('no fact and no button is nameless, and no key stands in for a text', async () => {
    const { body } = await shown({ language, entity: 1 });
    const names = [...body.querySelectorAll('.facts dt')].map(words);
    expect(names).toHaveLength(7);
    expect(names.filter((name) => name === '' || name.includes('_'))).toEqual([]);
    const said = [...body.querySelectorAll('*')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      ...[...element.childNodes].filter(({ nodeType }) => nodeType === 3).map(words),
    ]);
    expect(said.filter((text) => text in english)).toEqual([]);
    const silent = [...body.querySelectorAll('button')].filter(
      (button) => words(button) === '' && !button.getAttribute('aria-label'),
    );
    expect(silent).toEqual([]);
  });

  test('the cast has its names as printed, each in a direction of its own', async () => {
    const { body } = await shown({ language });
    const rows = [...body.querySelectorAll('.row')];
    expect(rows).toHaveLength(13);
    const printed = rows.map((row) => row.querySelector('.name bdi'));
    expect(words(printed[0])).toBe('Liz Truss');
    expect(printed.every((name) => name?.getAttribute('lang') === 'en')).toBe(true);
  });

  test('words of Wikipedia in another language say which that is', async () => {
    const { body } = await shown({ language, entity: 1 });
    const [, note = ''] = words(body.querySelector('.extract .source')).split(' · ');
    const name = new Intl.DisplayNames(language, { type: 'language' }).of('en') ?? '';
    expect(note.includes(name)).toBe(language !== 'en');
  });
});

describe('an Arabic reader', () => {
  const world: World = { names: fine(arabicAnswers), cards: { Q44743215: fine(ARABIC) } };

  test('sees names as printed beside those in Arabic script', async () => {
    const { body } = await shown({ language: 'ar', world });
    expect(words(body.querySelector('[data-entity="1"] .name'))).toBe(
      'Dmytro Kuleba دميترو كوليبا',
    );
  });

  test('sees on a card all three: the Arabic name, the person’s own, and the printed one', async () => {
    const { body } = await shown({ language: 'ar', world, entity: 1 });
    expect(words(body.querySelector('.title'))).toBe('دميترو كوليبا');
    expect([...body.querySelectorAll('.native')].map(words)).toEqual([
      'Дмитро Кулеба',
      'ورد في المقال: Dmytro Kuleba',
    ]);
  });

  test('takes the panel by its free edge, wherever the page has room for it', async () => {
    const edge = async (side: 'left' | 'right'): Promise<string | null | undefined> => {
      const { body } = await shown({ language: 'ar', world, side });
      return body.querySelector('.handle')?.getAttribute('dir');
    };
    expect(await edge('left')).toBe('rtl');
    render(null, bodyOf());
    expect(await edge('right')).toBe('ltr');
  });
});

test('where the printed name says what the card is called, it is not said again', async () => {
  const { body } = await shown({ language: 'en', entity: 1 });
  expect([...body.querySelectorAll('.native')].map(words)).toEqual(['Дмитро Кулеба']);
});
