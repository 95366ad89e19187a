/**
 * Why an element is held for something beside the story: by what it is, by its role, by what its
 * author calls it, because it may be a story of its own (`<article>`), or because it is hidden:
 * folded text and stories behind a paywall are, but so is much else. A suspicion is only that: see
 * {@link tryClutter}. `consent` is certain.
 */
export type Suspicion = 'element' | 'role' | 'name' | 'story' | 'hidden' | 'consent';

const ELEMENTS = new Set(['aside', 'footer', 'form', 'dialog', 'menu']);

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
 * Words in class names and ids that name what stands around a story: other stories; requests to
 * the reader; advertising; talk about the story; what belongs to the page. A word counts only as a
 * whole part of a name (`related-links`, `RelatedLinks`, `o-related`), with or without a plural s.
 */
const WORDS = new Set(
  (
    'related recommended recommendation recirc trending popular teaser ' +
    'carousel slideshow playlist ' +
    'newsletter signup subscribe subscription promo promotion promotional donate donation contribute ' +
    'register registration regwall login signin cta membership marketing ' +
    'ad adv advert advertisement advertising sponsor sponsored affiliate shopping anzeige ' +
    'werbung ' +
    'comment commenting kommentar comentario share sharing social follow ' +
    'tweet instagram tiktok ' +
    'nav navigation breadcrumb sidebar rail footer masthead modal popup popover overlay toast ' +
    'tooltip skip toolbar pagination pager byline author bio contributor tag keyword ' +
    'copyright disclaimer credit lightbox timestamp dateline datetime weather poll quiz survey ' +
    'rating job ticker'
  ).split(' '),
);

/** Two words that mean it only together, one after the other. */
const PAIRS = new Set(
  (
    'read-more read-next read-also also-read more-from more-on more-stories most-read most-popular ' +
    'most-viewed up-next see-also sign-up sign-in log-in top-stories more-news latest-news about-author ' +
    'next-article more-articles article-list info-box fact-box link-box external-content article-meta reg-wall message-bar audio-player video-player line-clamp'
  ).split(' '),
);

/** What names the plural names the thing. */
const isWord = (part: string): boolean => WORDS.has(part) || WORDS.has(part.replace(/s$/, ''));

/** `Article_body__x9`, `article-body2` → `article`, `body`. A part with a digit inside is a hash. */
const partsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\d*(?:[^a-z\d]+|$)/);

const judge = (name: string): Suspicion | null => {
  const parts = partsOf(name);
  let found: Suspicion | null = null;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (CONSENT.has(part)) return 'consent';
    if (isWord(part) || (i > 0 && PAIRS.has(`${parts[i - 1]}-${part}`))) found = 'name';
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
  if (tag !== 'article' && element.attributes.length === 0) return null;
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return 'role';
  if (tag === 'article') return 'story';
  if (isHidden(element)) return 'hidden';
  return FRAMES.has(tag) ? null : byName(element);
};
