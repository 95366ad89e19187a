import { describe, expect, it } from 'vitest';
import { articleRegion } from '../../src/page/articleRegion';
import { PROSE, page, SENTENCES } from './parse';

const TITLE = 'A crane falls at Norwick';

const read = (body: string, title: string | null = TITLE): [string, string][] => {
  const region = articleRegion(page(body).body, { title });
  return region?.runs.map(({ run, role }): [string, string] => [role, run.text]) ?? [];
};

const texts = (body: string, title?: string | null): string[] =>
  read(body, title).map(([, text]) => text);

const story = (inside: string, around = ''): string =>
  `<header><nav><a href="/">Home</a> <a href="/news">News from the coast</a></nav></header>
   <main><article><h1>${TITLE}</h1>${inside}</article></main>${around}
   <footer><p>The Norwick Courier is printed in Southhaven and read all over the coast, every day.</p></footer>`;

const OTHER =
  'A quite different story about a lighthouse was told at length on another page of this site.';

describe('articleRegion: what is inside', () => {
  it('reads headline, standfirst, paragraphs, lists, quotes and captions in order', () => {
    const body = story(`
      <p class="standfirst">The eastern quay is closed until the cause of the accident is known.</p>
      <figure><img src="a.jpg"><figcaption>The fallen crane on Monday</figcaption></figure>
      <p>${SENTENCES[0]}</p><p>${SENTENCES[1]}</p>
      <h2>What happens now</h2>
      <p>${SENTENCES[2]}</p>
      <ul><li>Boats leave from Southhaven</li><li>Tickets stay valid</li></ul>
      <blockquote><p>We shall rebuild it, whatever it costs and however long it takes.</p></blockquote>
      <p>${SENTENCES[3]}</p><p>${SENTENCES[4]}</p>`);
    expect(read(body).map(([role]) => role)).toEqual([
      'headline',
      'standfirst',
      'caption',
      'paragraph',
      'paragraph',
      'subheading',
      'paragraph',
      'item',
      'item',
      'quote',
      'paragraph',
      'paragraph',
    ]);
  });

  it.each([
    [
      'paragraphs in boxes of their own',
      SENTENCES.map((s) => `<div class="c-block"><p>${s}</p></div>`).join(''),
    ],
    [
      'two sections',
      `<section>${SENTENCES.slice(0, 3)
        .map((s) => `<p>${s}</p>`)
        .join('')}</section><div class="ad">Advertisement</div><section>${SENTENCES.slice(3)
        .map((s) => `<p>${s}</p>`)
        .join('')}</section>`,
    ],
    ['divs instead of paragraphs', SENTENCES.map((s) => `<div>${s}</div>`).join('')],
    ['line breaks instead of paragraphs', `<div>${SENTENCES.join('<br><br>')}</div>`],
    [
      'spans inside paragraphs',
      SENTENCES.map((s) => `<p><span class="author-tag">${s}</span></p>`).join(''),
    ],
    ['a form around the page', `<form action="/">${PROSE}</form>`],
    ['a class that cries wolf', `<div class="has-newsletter sidebar-right">${PROSE}</div>`],
    ['a story that is folded away', `<div hidden>${PROSE}</div>`],
  ])('reads all of a story with %s', (_, inside) => {
    expect(texts(story(inside))).toEqual([TITLE, ...SENTENCES]);
  });

  it('joins what inline elements part, and takes a line break for a space of its own', () => {
    const body = story(
      `<p>The <b>mayor</b> of <a href="/n">Nor<wbr>wick</a>, Anna<br>Bergström, spoke to reporters on the quay.</p>${PROSE}`,
    );
    expect(texts(body)[1]).toBe(
      'The mayor of Norwick, Anna\nBergström, spoke to reporters on the quay.',
    );
  });

  it.each([
    ['scripts', '<script>let a = "crane";</script>'],
    ['styles', '<style>p { color: red }</style>'],
    [
      'noscript',
      '<noscript>Please switch on JavaScript, or you will miss the pictures.</noscript>',
    ],
    [
      'templates',
      '<template><p>A template that nobody ever sees on this page at all.</p></template>',
    ],
    ['text for screen readers only', '<span class="sr-only">opens in a new window</span>'],
    ['text clipped to nothing', '<span style="clip: rect(0 0 0 0)">opens in a new window</span>'],
  ])('leaves %s out of a paragraph', (_, html) => {
    expect(texts(story(`<p>${SENTENCES[0]}${html}</p>${PROSE}`))[1]).toBe(SENTENCES[0]);
  });
});

describe('articleRegion: what is outside', () => {
  it.each([
    ['navigation', `<nav><p>${OTHER}</p></nav>`],
    ['an aside', `<aside><h3>Lighthouse</h3><p>${OTHER}</p></aside>`],
    [
      'related links',
      `<div class="related-links"><h3>More</h3><ul><li><a href="/x">${OTHER}</a></li></ul></div>`,
    ],
    [
      'a list of links without a telling name',
      `<div class="x1"><h3>From the archive</h3><ul><li><a href="/x">${OTHER}</a></li><li><a href="/y">${OTHER}</a></li></ul></div>`,
    ],
    ['a teaser', `<div class="x2"><a href="/x"><h3>Lighthouse</h3><p>${OTHER}</p></a></div>`],
    [
      'a teaser with a linked headline',
      `<div class="x3"><h3><a href="/x">Lighthouse</a></h3><p>${OTHER}</p></div>`,
    ],
    [
      'the caption of another story',
      `<div class="x4"><a href="/x"><figure><img src="l.jpg"><figcaption>${OTHER}</figcaption></figure><h3>Lighthouse</h3></a></div>`,
    ],
    [
      'another article element',
      `<article class="card"><h3><a href="/x">Lighthouse</a></h3><p>${OTHER}</p></article>`,
    ],
    [
      'a donation box',
      '<div class="donation-box"><p>Norwick needs a free press. Give us five pounds a month, and we shall keep going.</p></div>',
    ],
    [
      'a newsletter',
      '<div class="c-newsletter"><p>Get our best stories every morning, straight to your letter box at the quay.</p></div>',
    ],
    [
      'a registration banner',
      '<section class="registration-banner"><p>Register now to read three more stories this month, free of charge.</p></section>',
    ],
    [
      'a request among the paragraphs',
      '<p><em>Sign up for our harbour letter, which is sent on Fridays.</em></p>',
    ],
    ['a pointer to another story', `<p><strong>Read more:</strong> <a href="/x">${OTHER}</a></p>`],
    ['comments', `<div id="comments"><p>${OTHER}</p><p>${OTHER}</p></div>`],
    [
      'the author',
      '<div class="author-bio"><p>A. Writer has told of harbours and quays for twenty years, and lives in Southhaven.</p></div>',
    ],
    ['a credit', '<p>Reporting by A. Writer in Norwick; editing by B. Reader in Southhaven.</p>'],
    ['a consent box', `<div id="onetrust-consent-sdk">${`<p>${OTHER}</p>`.repeat(12)}</div>`],
    [
      'a post embedded from elsewhere',
      `<blockquote class="twitter-tweet"><p>${OTHER}</p></blockquote>`,
    ],
    ['an advertisement', `<div class="ad-slot"><p>${OTHER}</p></div>`],
    ['a dialog', `<div role="dialog"><p>${OTHER}</p></div>`],
    ['a hidden box', `<div style="display: none"><p>${OTHER}</p></div>`],
  ])('%s', (_, clutter) => {
    const half = SENTENCES.map((s) => `<p>${s}</p>`);
    const among = story(`${half.slice(0, 3).join('')}${clutter}${half.slice(3).join('')}`);
    expect(texts(among), 'among the paragraphs').toEqual([TITLE, ...SENTENCES]);
    const below = story(PROSE, clutter);
    expect(texts(below), 'below the story').toEqual([TITLE, ...SENTENCES]);
  });

  it('a heading whose text was left out', () => {
    const body = story(`${PROSE}<h2>You may like</h2><div class="teasers"><p>${OTHER}</p></div>`);
    expect(texts(body)).toEqual([TITLE, ...SENTENCES]);
  });

  it('a second story that the site appended', () => {
    const second = `<article><h1>The lighthouse of Southhaven</h1>${`<p>${OTHER}</p>`.repeat(20)}</article>`;
    expect(texts(`<main><article><h1>${TITLE}</h1>${PROSE}</article>${second}</main>`)).toEqual([
      TITLE,
      ...SENTENCES,
    ]);
  });

  it('everything, where there is no prose', () => {
    expect(
      articleRegion(page('<h1>Shoes</h1><ul><li>41</li><li>42</li></ul>').body, { title: 'Shoes' }),
    ).toBeNull();
  });
});

describe('articleRegion: root', () => {
  it('is the smallest element that holds the whole story', () => {
    const body = page(
      `<div id="page"><div id="story"><header><h1>${TITLE}</h1></header><div>${PROSE}</div></div><footer></footer></div>`,
    ).body;
    expect(articleRegion(body, { title: TITLE })?.root.id).toBe('story');
  });
});

describe('articleRegion: standfirst', () => {
  it.each([
    [
      'without a full stop',
      '<div class="x">Nobody knows why the steel gave way on the eastern quay</div>',
    ],
    [
      'in a box that sounds like something else',
      '<div class="article__teaser"><p>Nobody knows why the steel gave way on the eastern quay</p></div>',
    ],
  ])('is known by the page’s description, %s', (_, html) => {
    const body = page(`<main><h1>${TITLE}</h1>${html}<div>${PROSE}</div></main>`).body;
    const said = {
      title: TITLE,
      descriptions: ['Nobody knows why the steel gave way on the eastern quay.'],
    };
    expect(articleRegion(body, said)?.runs[1]?.role).toBe('standfirst');
  });
});

describe('articleRegion: headline', () => {
  it.each([
    ['with the outlet’s name in the title', `<h1>${TITLE}</h1>`, `${TITLE} | The Norwick Courier`],
    ['with a kicker', `<h1><span>Harbour</span> ${TITLE}</h1>`, TITLE],
    ['as a lower heading', `<h2>${TITLE}</h2>`, TITLE],
    ['that says something else than the title', '<h1>Steel on the quay: the day after</h1>', TITLE],
  ])('%s', (_, heading, title) => {
    expect(read(`<main>${heading}<div>${PROSE}</div></main>`, title)[0]?.[0]).toBe('headline');
  });
});
