import { parseHTML } from 'linkedom';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { pageMentions } from '../../src/content/pageMentions';
import type { Visit } from '../../src/content/readVisit';
import { recognise } from '../../src/engine/recognise';
import type { Entity } from '../../src/engine/types';
import { readArticle } from '../../src/page/readArticle';
import type { CastEntity } from '../../src/protocol/panelPort';

/** linkedom has no ranges of its own; a static one is only a record. */
class RecordedRange {
  constructor(bounds: StaticRangeInit) {
    Object.assign(this, bounds);
  }
}
beforeAll(() => {
  vi.stubGlobal('StaticRange', RecordedRange);
});

const FILLER =
  'The harbour of the town was closed for the whole day because a crane had fallen on the mole, and nobody could say when it would open again. ';

const castEntity = ({ name, forms, kind, maybe }: Entity, entity: number): CastEntity => ({
  ...{
    entity,
    name,
    forms,
    kind,
    count: 1,
    headline: false,
    first: 0,
    score: 1,
    title: null,
    maybe,
    quotes: [],
  },
  ...{ link: null, candidates: [], said: null },
});

const visitOf = (body: string): Visit => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><body><article>${body}<p>${FILLER}</p><p>${FILLER}</p></article></body></html>`,
  );
  const article = readArticle(document as unknown as Document);
  if (article === null) throw new Error('no article');
  const blocks = article.blocks.map(({ role, text }) => ({ role, text }));
  const recognition = recognise({ language: 'en', blocks });
  const state = {
    ...{ visit: 'v', title: null, url: '', language: 'en', day: null, published: null },
    ...{
      entities: recognition.entities.map(castEntity),
      fault: null,
      roles: { roles: [], setting: [], titled: [], outlet: null },
      pack: 'whole' as const,
    },
  };
  return { id: 'v', article, recognition, state };
};

const textOf = ({ range }: { readonly range: StaticRange }): string =>
  range.startContainer.nodeValue?.slice(range.startOffset, range.endOffset) ?? '';
const marked = (visit: Visit, marks: 'first' | 'all') =>
  pageMentions(visit, marks).filter((mention) => mention.marked);

describe('pageMentions', () => {
  const story = visitOf(
    '<h1>Dmytro Kuleba visits the harbour</h1>' +
      `<p>${FILLER}It was <a href="/k">Dmytro Kuleba</a> who came first, said Liz Truss.</p>` +
      `<p>${FILLER}On Monday Dmytro Kuleba left again, and Liz Truss stayed.</p>`,
  );

  it('knows the place of every mention', () => {
    const all = pageMentions(story, 'first');
    expect(all.map(textOf)).toEqual(story.recognition.mentions.map(({ text }) => text));
  });

  it('marks each entity once: in the story, and where the click is not a link’s', () => {
    const kuleba = marked(story, 'first').filter((mention) => textOf(mention) === 'Dmytro Kuleba');
    expect(kuleba).toHaveLength(1);
    expect(kuleba[0]?.range.startContainer.nodeValue).toContain('On Monday');
    const truss = marked(story, 'first').filter((mention) => textOf(mention) === 'Liz Truss');
    expect(truss).toHaveLength(1);
  });

  it('marks all if the reader wants all', () => {
    expect(marked(story, 'all')).toHaveLength(story.recognition.mentions.length);
  });

  it('marks a name that only the headline has, and one that is always a link', () => {
    const visit = visitOf(
      `<h1>Emmanuel Macron visits the harbour</h1><p>${FILLER}It was <a href="/t">Liz Truss</a> who came.</p>`,
    );
    expect(marked(visit, 'first').map(textOf)).toEqual(
      expect.arrayContaining(['Emmanuel Macron', 'Liz Truss']),
    );
  });

  it('leaves nationalities and offices alone: they name nobody', () => {
    const visit = visitOf(
      `<p>${FILLER}The French Prime Minister met Liz Truss in Kyiv, and Ukrainian officials saw it.</p>`,
    );
    const { demonyms, roles } = visit.recognition;
    expect(demonyms.map(({ text }) => text)).toEqual(['French', 'Ukrainian']);
    expect(roles.map(({ text }) => text)).toEqual(['French Prime Minister']);
    expect(pageMentions(visit, 'all').map(textOf)).toEqual(['Liz Truss', 'Kyiv']);
  });

  it('is sure of no bare surname that two people share', () => {
    const visit = visitOf(
      `<p>${FILLER}Anna Miller met Peter Miller in the town. Later Miller left.</p>`,
    );
    const bare = pageMentions(visit, 'all').filter((mention) => textOf(mention) === 'Miller');
    expect(bare.map(({ sure }) => sure)).toEqual([false]);
  });

  it('leaves out what the cast does: names that are never to be highlighted', () => {
    const entities = story.state.entities.filter(({ name }) => name !== 'Liz Truss');
    const without = { ...story, state: { ...story.state, entities } };
    expect(new Set(pageMentions(without, 'all').map(textOf))).toEqual(new Set(['Dmytro Kuleba']));
  });

  it('tells links in doubt from those that are not', () => {
    const link = (band: 'likely' | 'unsure') => ({
      choice: { item: 'Q1', label: 'x', description: null, thumbnail: null } as const,
      ...{ band, doubts: [] },
    });
    const entities = story.state.entities.map((one) => ({
      ...one,
      link: link(one.name === 'Liz Truss' ? 'unsure' : 'likely'),
    }));
    const doubted = pageMentions({ ...story, state: { ...story.state, entities } }, 'all');
    const faint = doubted.filter((mention) => mention.faint).map(textOf);
    expect(new Set(faint)).toEqual(new Set(['Liz Truss']));
  });
});
