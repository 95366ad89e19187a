import { outletCode } from '../article/outletCode';
import { countryItem } from '../engine/office/countryCodes';
import { recognise } from '../engine/recognise';
import type { Document } from '../engine/types';
import { hostOf } from '../lib/hostOf';
import type { Understanding } from '../protocol/directions';
import type { PackState } from '../protocol/panelPort';
import { castOf } from './castOf';
import { dayOf } from './dayOf';
import { type Knowledge, linkArticle } from './linkArticle';
import { rolesOf } from './rolesOf';
import type { Taggers } from './taggers';

/** What an article is read with. */
export interface Sources {
  readonly taggers: Pick<Taggers, 'of'>;
  readonly loadKnowledge: () => Promise<Knowledge & { readonly pack: PackState }>;
  /** The reader's language. */
  readonly reader: () => string;
}

interface Article {
  /** `article.turn`: readings of one article have what stands before the dot in common. */
  readonly visit: string;
  readonly document: Document;
  /** The day it was published, ISO 8601; null where the page states none. */
  readonly day: string | null;
  /** Where it was published. */
  readonly url: string;
}

/** Finds the names of an article and who they are, by what the device knows. Sends nothing. */
export const understand = async (
  { visit, document, day, url }: Article,
  { taggers, loadKnowledge, reader }: Sources,
): Promise<Omit<Understanding, 'visit' | 'facts'>> => {
  const [{ tagger, finder, fault }, { pack, ...knowledge }] = await Promise.all([
    taggers.of(document.language, visit.split('.')[0] ?? visit),
    loadKnowledge(),
  ]);
  const { lexicon } = knowledge;
  const found = recognise(document, tagger, lexicon);
  const outlet = countryItem(outletCode(hostOf(url)));
  const recognition = linkArticle({ document, recognition: found, day, outlet }, knowledge);
  const when = dayOf(day);
  const { blocks } = document;
  const cast = castOf({ recognition, blocks, ...knowledge, language: reader(), when });
  const roles = rolesOf(document, recognition, { lexicon, outlet });
  return { recognition, cast, roles, finder, fault, pack };
};
