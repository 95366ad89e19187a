/** One person with an office, an article and a picture, as the three APIs tell of her. */
import { claim, office, rawItem, text, time, to } from './raw';
import type { TestWorld } from './wikimedia';

/** An item that has nothing but a name. */
const named = (id: string, value: string, language = 'en') =>
  rawItem(id, {}, { labels: { en: { language, 'for-language': 'en', value } } });

/** A minister of the test's own making. */
export const MINISTER = rawItem(
  'Q1001',
  {
    P31: [claim(to('Q5'))],
    P569: [claim(time('1981-04-19'))],
    P39: [
      {
        ...office('Q11', { from: time('2020-03-04'), until: time('2024-09-05') }),
        references: [{ snaks: { P248: [to('Q14')], P813: [time('2024-09-06')] } }],
      },
    ],
    P106: [claim(to('Q12')), claim(to('Q13'))],
    P18: [claim(text('Minister 2022.jpg'))],
  },
  {
    labels: { en: { language: 'en', value: 'Ann Minister' } },
    descriptions: { en: { language: 'en', value: 'politician' } },
    sitelinks: { enwiki: { site: 'enwiki', title: 'Ann Minister' } },
    modified: '2026-10-01T00:00:00Z',
  },
);

/** The summary of her article. */
export const SUMMARY = {
  type: 'standard',
  titles: { normalized: 'Ann Minister' },
  wikibase_item: 'Q1001',
  lang: 'en',
  dir: 'ltr',
  content_urls: { desktop: { page: 'https://en.wikipedia.org/wiki/Ann_Minister' } },
  extract: 'Ann Minister is a politician.',
  extract_html: '<p><img src=x onerror=alert(1)>Ann</p>',
};

/** Her picture's `imageinfo`. */
export const FILE = {
  url: 'https://upload.wikimedia.org/wikipedia/commons/a/a0/Minister_2022.jpg',
  thumburl:
    'https://upload.wikimedia.org/wikipedia/commons/thumb/a/a0/Minister_2022.jpg/330px-Minister_2022.jpg',
  thumbwidth: 330,
  thumbheight: 440,
  descriptionurl: 'https://commons.wikimedia.org/wiki/File:Minister_2022.jpg',
  extmetadata: {
    Artist: { value: '<a href="//x">Jo &amp; <b>Co</b></a>' },
    LicenseShortName: { value: 'CC BY-SA 4.0' },
    LicenseUrl: { value: 'https://creativecommons.org/licenses/by-sa/4.0' },
  },
};

/** All that is known of her. */
export const WORLD: TestWorld = {
  entities: {
    Q1001: MINISTER,
    Q11: named('Q11', 'foreign minister'),
    Q12: named('Q12', 'politician', 'mul'),
    Q13: rawItem('Q13', {}, { labels: {} }),
    Q14: named('Q14', 'register of ministers'),
  },
  summaries: { Ann_Minister: SUMMARY },
  files: { 'Minister 2022.jpg': FILE },
};
