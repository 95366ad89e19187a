/** Small lexicons for tests of the linker, of invented and of well-known entities. */

import type { LinkOptions } from '../../../src/engine/link/link';
import { link } from '../../../src/engine/link/link';
import { Ranker } from '../../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../../src/engine/link/rankWeights';
import { recognise } from '../../../src/engine/recognise';
import type { Document, ItemId, Kind, Recognition } from '../../../src/engine/types';
import type { EntityRecord } from '../../../src/pack/entityRecord';
import { MapLexicon } from '../../pack/mapLexicon';

/** A record with English names, the first its label. */
export const record = (
  id: ItemId,
  kind: Kind | null,
  [label = '', ...aliases]: readonly string[],
  rest: Partial<EntityRecord> = {},
): EntityRecord => ({ id, kind, labels: { en: label }, aliases: { en: aliases }, ...rest });

/** A lexicon of English. */
export const lexiconOf = (...records: readonly EntityRecord[]): MapLexicon =>
  new MapLexicon(records, ['en']);

/** A document of paragraphs. */
export const documentOf = (texts: readonly string[] | string, language = 'en'): Document => ({
  language,
  blocks: (typeof texts === 'string' ? [texts] : texts).map((text) => ({
    role: 'paragraph',
    text,
  })),
});

/** The ranker as it ships. */
export const SHIPPED = new Ranker(RANK_WEIGHTS);

/** What the engine links in a text, by rules and with the shipped ranker. */
export function linked(
  texts: readonly string[] | string,
  records: readonly EntityRecord[],
  options: Partial<LinkOptions> = {},
): Recognition {
  const document = documentOf(texts);
  const lexicon = lexiconOf(...records);
  return link(document, recognise(document), { lexicon, ranker: SHIPPED, year: null, ...options });
}

/** The items of the mentions with a text, in reading order. */
export const itemsOf = ({ mentions, entities }: Recognition, text: string) =>
  mentions.filter((each) => each.text === text).map(({ entity }) => entities[entity]?.item ?? null);
