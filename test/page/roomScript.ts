/**
 * A content script of the tests: the page room alone, in the isolated world where it has to work.
 * Names come from `<meta name="names" content="Anna Bergström=person; Norwick=place">`; commands
 * come and events go as events of the window, so that the page's DOM stays as it was.
 */
import type { Kind } from '../../src/engine/types';
import { jumpAmong } from '../../src/page/jump';
import { mentionAtPoint } from '../../src/page/mentionAtPoint';
import type { PageMention } from '../../src/page/pageMention';
import { createPainter } from '../../src/page/paint';
import { openPanelHost, type PanelHost } from '../../src/page/panelHost';
import { watchPointer } from '../../src/page/pointer';
import { type Article, readArticle, toRange } from '../../src/page/readArticle';
import { watchPage } from '../../src/page/watchPage';

const say = (what: string): void => {
  window.dispatchEvent(new CustomEvent('room-said', { detail: what }));
};

const namesOf = (doc: Document): [string, Kind | null][] =>
  (doc.querySelector('meta[name="names"]')?.getAttribute('content') ?? '')
    .split(';')
    .map((entry): [string, Kind | null] => {
      const [name = '', kind = ''] = entry.trim().split('=');
      return [name, kind === '' ? null : (kind as Kind)];
    });

const mentionsOf = (article: Article): PageMention[] => {
  const found: PageMention[] = [];
  namesOf(document).forEach(([name, kind], entity) => {
    let marked = true;
    for (const block of article.blocks) {
      for (let at = block.text.indexOf(name); at >= 0; at = block.text.indexOf(name, at + 1)) {
        const range = toRange(block, at, at + name.length);
        if (range === null) continue;
        found.push({
          mention: found.length,
          entity,
          kind,
          faint: false,
          sure: kind !== null,
          marked,
          range,
        });
        marked = false;
      }
    }
  });
  return found;
};

const life = new AbortController();
const { signal } = life;
const painter = createPainter(document, signal);
let mentions: PageMention[] = [];
let article: Article | null = null;
let panel: PanelHost | null = null;
let at: number | null = null;

const nameOf = (mention: PageMention | null): string =>
  mention === null ? 'none' : (namesOf(document)[mention.entity]?.[0] ?? '');

const read = (): number => {
  article = readArticle(document);
  mentions = article === null ? [] : mentionsOf(article);
  painter.paint(mentions);
  return mentions.length;
};

const pointer = watchPointer({
  doc: document,
  find: (point) => mentionAtPoint(document, mentions, point),
  onName: (mention) => say(`name:${nameOf(mention)}`),
  onNear: () => say('near'),
  signal,
});

watchPage({
  doc: document,
  onChange: (change) => {
    const before = mentions.length;
    const after = read();
    say(`${change}:${after}`);
    return after > before;
  },
  signal,
});

const commands: Record<string, (argument: string) => void> = {
  open: (entity) => painter.open(entity === '' ? [] : [Number(entity)]),
  flash: (mention) => {
    const range = mentions[Number(mention)]?.range;
    if (range) painter.flash(range);
  },
  clear: () => painter.clear(),
  menu: () => say(`menu:${nameOf(pointer.underMenu())}`),
  jump: (entity) => {
    const places = mentions
      .filter((m) => m.entity === Math.abs(Number(entity)))
      .map((m) => m.range);
    at = jumpAmong({ places, current: at, step: entity.startsWith('-') ? -1 : 1 });
    say(`jump:${at}`);
  },
  panel: (src) => {
    panel = openPanelHost({
      page: document,
      src,
      title: 'Test panel',
      width: 360,
      region: article?.root ?? null,
      onRemoved: () => say('removed'),
      signal,
    });
  },
  resize: (width) => panel?.resize(Number(width)),
  focus: () => panel?.focus(),
  close: () => panel?.close(),
  stop: () => life.abort(),
};

window.addEventListener('room', (event) => {
  const [name = '', argument = ''] = String((event as CustomEvent<string>).detail).split(/:(.*)/);
  commands[name]?.(argument);
  say(`done:${name}`);
});

read();
say('ready');
