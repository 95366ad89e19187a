/**
 * A site that is one page: its links replace the story and the address by `history.pushState`.
 * Both addresses serve the same document, which then shows the story of its address.
 */
import type { SandboxArticle } from '../../worldTypes';

const ORIGIN = 'https://www.dw.com';
const PARIS = '/en/scholz-and-macron-mark-60-years-of-friendship-treaty/a-64478000';
const BEIJING = '/en/china-says-it-has-been-open-about-covid-data/a-64478001';

export interface Story {
  readonly path: string;
  readonly headline: string;
  /** ISO 8601 with zone. */
  readonly published: string;
  readonly paragraphs: readonly string[];
}

const STORIES: readonly Story[] = [
  {
    path: PARIS,
    headline: 'Scholz and Macron mark 60 years of the Élysée Treaty',
    published: '2023-01-22T18:02:00+01:00',
    paragraphs: [
      'German Chancellor Olaf Scholz and French President Emmanuel Macron met in Paris on Sunday to mark sixty years of the treaty that turned two enemies into neighbors.',
      'At a ceremony at the Sorbonne, Mr. Scholz called the friendship between Germany and France the engine of a united Europe. Macron answered that the two countries had to become pioneers once more.',
      'The treaty was signed on January 22, 1963 by Charles de Gaulle and Konrad Adenauer. Since then ministers of both countries have met twice a year, and more than eight million young people have taken part in exchanges.',
      'The war in Ukraine has strained the partnership. Paris had said this month that it would send light tanks to Kyiv; Berlin has not yet agreed to send its heavier ones. Asked about them, Scholz said that Germany would go on acting with its allies, and first of all with the United States.',
      'Both leaders face doubts at home. In Berlin, the Greens and the Free Democrats press for a decision on tanks; in Paris, a reform of pensions has brought more than a million people onto the streets.',
      'Macron did not rule out French tanks. He said that he had asked his defense minister to work on the question, and that three conditions would have to be met.',
      'President Volodymyr Zelenskyy has asked both governments for faster help.',
      'After the ceremony the two governments sat down together at the Élysée Palace, where they agreed on a pipeline for hydrogen and on closer ties of their railways.',
    ],
  },
  {
    path: BEIJING,
    headline: 'China says it has been open about Covid data',
    published: '2023-03-01T11:30:00+01:00',
    paragraphs: [
      'China has been open and transparent about the origins of Covid-19, Mao Ning, a spokeswoman for China’s foreign ministry, said on Wednesday.',
      'Ms. Mao was answering a question about Christopher Wray, the director of the FBI, who had told an American broadcaster the day before that the pandemic had most likely begun with an incident in a laboratory in Wuhan.',
      'Mao urged the United States at the daily briefing in Beijing to respect science and facts, and said that her country had shared more data than any other.',
      'The World Health Organization in Geneva says that it has not settled the question and that all hypotheses remain on the table. The WHO has asked Beijing for records of the first known cases.',
      'A team sent to Wuhan in 2021 called it extremely unlikely that the virus had escaped from a laboratory, but its leader said later that more work was needed. Agencies of the American government are divided; most of them that hold an opinion hold it with low confidence.',
      'The virus was first reported from Wuhan at the end of 2019. By the spring of 2020 it had reached nearly every country, and three years later the World Health Organization still counts thousands of deaths a week, most of them among the old and the unvaccinated.',
      'In Brussels, officials of the European Union said that they backed a second study. None has been agreed.',
    ],
  },
];

/** The story of an address of this site, or undefined. */
export function storyAt(path: string): Story | undefined {
  return STORIES.find((story) => story.path === path);
}

/** The whole site in one script: no story's text is in the document that the server sends. */
const SCRIPT = `
const stories = ${JSON.stringify(STORIES).replaceAll('<', '\\u003c')};
const root = document.querySelector('#root');
const make = (name, text, attributes = {}) => {
  const element = document.createElement(name);
  if (text) element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
};
function show() {
  const story = stories.find(({ path }) => path === location.pathname) ?? stories[0];
  document.title = story.headline + ' – DW';
  document.querySelector('#data').textContent = JSON.stringify({
    '@context': 'https://schema.org', '@type': 'NewsArticle', headline: story.headline,
    datePublished: story.published, url: location.origin + story.path,
  });
  const article = make('article');
  article.append(make('h1', story.headline), make('time', story.published.slice(0, 10), { datetime: story.published }));
  for (const text of story.paragraphs) article.append(make('p', text));
  const more = make('aside', '', { class: 'more' });
  more.append(make('h2', 'More stories'));
  for (const other of stories) if (other !== story)
    more.append(make('a', other.headline, { href: other.path, 'data-inner': '' }));
  root.replaceChildren(article, more);
  window.scrollTo(0, 0);
}
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-inner]');
  if (!link || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  history.pushState({}, '', link.getAttribute('href'));
  setTimeout(show, 30);
});
addEventListener('popstate', show);
show();
`;

const html = `<!DOCTYPE html>
<!-- Written for Sidelight's tests; not published by this outlet. -->
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>DW</title>
<meta property="og:type" content="article">
<script type="application/ld+json" id="data"></script>
<style>
body { margin: 0; font: 18px/1.6 "Noto Sans", Arial, sans-serif; color: #000c22; }
header { background: #002d5a; color: #fff; padding: 14px 24px; } header a { color: #fff; margin-inline-end: 20px; text-decoration: none; }
#root { max-width: 700px; margin: 24px auto; padding: 0 16px; } h1 { font-size: 34px; line-height: 1.2; } time { color: #5a6b7d; font-size: 15px; }
.more { border-top: 2px solid #05b2fc; margin-top: 28px; } footer { background: #f1f5f8; padding: 20px 24px; font-size: 14px; }
@media (prefers-color-scheme: dark) { body { background: #0e1722; color: #e9eef3; } footer { background: #1a2531; } a { color: #7cc7ff; } }
</style>
</head>
<body>
<header><a href="/en/top-stories/s-9097">DW</a><a href="/en/europe/s-1433">Europe</a><a href="/en/germany/s-1432">Germany</a><a href="/en/asia/s-12758">Asia</a></header>
<main id="root"></main>
<footer><p>Written for Sidelight's tests; not published by this outlet.</p><p>Legal notice · Data protection</p></footer>
<script>${SCRIPT}</script>
</body>
</html>
`;

const [paris, beijing] = STORIES.map(
  ({ path, headline, published }, index): SandboxArticle => ({
    name: index === 0 ? 'single-page-paris' : 'single-page-beijing',
    url: ORIGIN + path,
    title: headline,
    language: 'en',
    day: published.slice(0, 10),
    html,
  }),
);

/** The story of 22 January 2023, with a link that turns the page into {@link BEIJING}'s. */
export const singlePage: readonly SandboxArticle[] = [paris, beijing].filter(
  (article) => article !== undefined,
);
