/**
 * Why an element is held for something beside the story: by what it is, or by what its author
 * calls it. A suspicion is only that: an element that holds most of the page's prose is acquitted.
 */
export type Suspicion = 'element' | 'role' | 'name';

const ELEMENTS = new Set(['nav', 'aside', 'footer', 'form', 'dialog', 'menu']);

const ROLES = new Set(
  'navigation complementary contentinfo search dialog alertdialog alert menu menubar form tablist toolbar banner'.split(
    ' ',
  ),
);

/**
 * Words in class names and ids that name what stands around a story. A word counts only as a whole
 * part of a name (`related-links`, `RelatedLinks`, `o-related`), never inside another.
 */
const WORDS = new Set(
  // Other stories
  (
    'related relateds relatedlinks relatedcontent recommended recommendation recommendations recirc recirculation ' +
    'recommends trending popular mostread mostpopular mostviewed teaser teasers readmore readnext ' +
    'upnext nextup morefrom moreon moreonthis seealso alsoread lire linkbox outbrain taboola ' +
    'zergnet revcontent carousel slideshow swiperteaser playlist latest topstories ' +
    // Asking the reader for something
    'newsletter newsletters signup subscribe subscription subscriptions paywallbox promo promos promotion ' +
    'promobox donate donation donations contribute contributions support register registration regwall ' +
    'login signin cta epic membership marketing ' +
    // Advertising
    'ad ads adv advert adverts advertisement advertising adslot adbox sponsor sponsored sponsors ' +
    'affiliate affiliates shopping product products deals anzeige werbung publicite publicidad ' +
    'pubblicita reklame annonce ' +
    // Talking about the story
    'comment comments commenting disqus livefyre kommentar kommentare commentaires comentarios coral ' +
    'share sharing sharebar social socials follow followus addthis sharethis reactions ' +
    // About the page
    'nav navigation navbar menu breadcrumb breadcrumbs sidebar rail footer masthead cookie cookies ' +
    'consent gdpr onetrust banner modal popup popover overlay toast tooltip skip toolbar pagination pager ' +
    'widget widgets byline bylines author authors authorbio bio biography contributor contributors ' +
    'tag tags tagcloud taglist topics keywords copyright disclaimer correction corrections credit credits ' +
    'timestamp dateline datetime meta metadata infobox factbox weather poll quiz survey ' +
    'feedback rating jobs horoscope tv stocks ticker'
  ).split(' '),
);

/** Two words that mean it only together, in any part of the name. */
const PAIRS = new Set(
  (
    'read-more read-next read-also also-read more-from more-on more-stories most-read most-popular most-viewed ' +
    'up-next see-also sign-up sign-in log-in top-stories other-news more-news latest-news about-author author-info ' +
    'follow-us next-article more-articles other-articles article-list'
  ).split(' '),
);

/** `Article_body__x9`, `article-body`, `articleBody` → `article`, `body`. */
const partsOf = (name: string): string[] =>
  name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);

const namesClutter = (name: string): boolean => {
  const parts = partsOf(name);
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (WORDS.has(part)) return true;
    if (i > 0 && PAIRS.has(`${parts[i - 1]}-${part}`)) return true;
  }
  return false;
};

/** Names are few and come again and again on a page and across pages. */
const known = new Map<string, boolean>();
const KNOWN_MOST = 4000;

const isClutterName = (name: string): boolean => {
  let verdict = known.get(name);
  if (verdict === undefined) {
    if (known.size >= KNOWN_MOST) known.clear();
    verdict = namesClutter(name);
    known.set(name, verdict);
  }
  return verdict;
};

const hasClutterName = (element: Element): boolean => {
  const id = element.getAttribute('id');
  const names = element.getAttribute('class');
  return (id !== null && isClutterName(id)) || (names?.split(/\s+/).some(isClutterName) ?? false);
};

/** Is this element held for something beside the story, and why? */
export const suspicionOf = (element: Element, tag: string): Suspicion | null => {
  if (ELEMENTS.has(tag)) return 'element';
  const role = element.getAttribute('role');
  if (role !== null && ROLES.has(role)) return 'role';
  return hasClutterName(element) ? 'name' : null;
};
