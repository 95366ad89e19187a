/**
 * Why an element is held for something beside the story: by what it is, by its role, by what its
 * author calls it, because it may be a story of its own (`<article>`), or because it is hidden:
 * folded text and stories behind a paywall are, but so is much else. A suspicion is only that: see
 * {@link tryClutter}. `consent` is certain.
 */
export type Suspicion = 'element' | 'role' | 'name' | 'story' | 'hidden' | 'consent';

const ELEMENTS = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);

const ROLES = new Set(
  (
    'navigation complementary contentinfo search dialog alertdialog alert menu menubar form ' +
    'tablist toolbar banner'
  ).split(' '),
);

/** What asks for consent never is the story, however much it says. */
const CONSENT = new Set(
  'cookie cookies consent gdpr ccpa onetrust didomi usercentrics cookiebot cmp'.split(' '),
);

/**
 * Words in class names and ids that name what stands around a story. A word counts only as a whole
 * part of a name (`related-links`, `RelatedLinks`, `o-related`), never inside another.
 */
const WORDS = new Set(
  // Other stories
  (
    'related relateds relatedlinks relatedcontent recommended recommendation recommendations recirc ' +
    'recirculation recommends trending popular mostread mostpopular mostviewed teaser teasers readmore ' +
    'readnext upnext nextup morefrom moreon seealso alsoread linkbox outbrain taboola zergnet ' +
    'revcontent carousel slideshow playlist topstories ' +
    // Asking the reader for something
    'newsletter newsletters signup subscribe subscription subscriptions promo promos promotion ' +
    'promotional promobox donate donation donations contribute register registration regwall login ' +
    'signin cta membership marketing ' +
    // Advertising
    'ad ads adv advert adverts advertisement advertising adslot adbox sponsor sponsored sponsors ' +
    'affiliate affiliates shopping anzeige werbung publicite publicidad pubblicita reklame annonce ' +
    // Talking about the story
    'comment comments commenting disqus livefyre kommentar kommentare commentaires comentarios ' +
    'share sharing sharebar socials follow addthis sharethis tweet instagram tiktok ' +
    // About the page
    'nav navigation navbar breadcrumb breadcrumbs sidebar rail footer masthead modal popup popover ' +
    'overlay toast tooltip skip toolbar pagination pager byline bylines author authors authorbio bio ' +
    'contributor contributors tag tags tagcloud taglist keywords copyright disclaimer credit credits ' +
    'lightbox timestamp dateline datetime weather poll quiz survey feedback rating jobs horoscope ticker'
  ).split(' '),
);

/** Two words that mean it only together, one after the other. */
const PAIRS = new Set(
  (
    'read-more read-next read-also also-read more-from more-on more-stories most-read most-popular ' +
    'most-viewed up-next see-also sign-up sign-in log-in top-stories other-news more-news latest-news ' +
    'about-author author-info follow-us next-article more-articles other-articles article-list ' +
    'line-clamp info-box fact-box link-box twitter-tweet external-content article-meta'
  ).split(' '),
);

/** `Article_body__x9`, `article-body`, `articleBody` → `article`, `body`. */
const partsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);

const judge = (name: string): Suspicion | null => {
  const parts = partsOf(name);
  let found: Suspicion | null = null;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (CONSENT.has(part)) return 'consent';
    if (WORDS.has(part) || (i > 0 && PAIRS.has(`${parts[i - 1]}-${part}`))) found = 'name';
  }
  return found;
};

/** Names are few and come again and again on a page and across pages. */
const known = new Map<string, Suspicion | null>();
const KNOWN_MOST = 4000;

const suspicionOfName = (name: string): Suspicion | null => {
  let verdict = known.get(name);
  if (verdict === undefined) {
    if (known.size >= KNOWN_MOST) known.clear();
    verdict = judge(name);
    known.set(name, verdict);
  }
  return verdict;
};

/** These hold the whole page or the story, and carry the page's state in their class names. */
const FRAMES = new Set(['html', 'body', 'main']);

const byName = (element: Element): Suspicion | null => {
  const id = element.getAttribute('id');
  const names = element.getAttribute('class')?.split(/\s+/) ?? [];
  const found = (id === null ? names : [id, ...names]).map(suspicionOfName);
  return found.includes('consent') ? 'consent' : found.includes('name') ? 'name' : null;
};

const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

const isHidden = (element: Element): boolean =>
  element.hasAttribute('hidden') || UNSEEN_STYLE.test(element.getAttribute('style') ?? '');

/** Is this element held for something beside the story, and why? `tag` is its local name. */
export const suspicionOf = (element: Element, tag: string): Suspicion | null => {
  if (ELEMENTS.has(tag)) return 'element';
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return 'role';
  if (tag === 'article') return 'story';
  if (isHidden(element)) return 'hidden';
  return FRAMES.has(tag) ? null : byName(element);
};
