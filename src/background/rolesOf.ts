import type { Lexicon } from '../engine/lexicon';
import { roleMentions } from '../engine/office/roleMentions';
import { settingOf } from '../engine/office/settingOf';
import type { RoleMention, TitledEntity } from '../engine/office/types';
import type { Document, ItemId, Recognition } from '../engine/types';
import type { PageRole, PageRoles } from '../protocol/roles';
import { quoteOf } from './castOf';

/** At most this many of the article's own sentences travel with each role. */
const QUOTES = 3;
/** An article of so many different roles is a list, and the panel's message has walls. */
const MOST = 40;

/**
 * The roles of a linked article that name nobody, the most often named first, and what of the
 * article tells which countries they are of.
 * @param outlet the country of the outlet; null where it is not known
 */
export function rolesOf(
  document: Document,
  recognition: Recognition,
  { lexicon, outlet }: { readonly lexicon: Lexicon; readonly outlet: ItemId | null },
): PageRoles {
  const { roles: mentions, titled } = roleMentions(document, recognition, lexicon);
  if (mentions.length === 0) return { roles: [], setting: [], titled: [], outlet };
  const groups = [...grouped(mentions).values()].sort((a, b) => b.length - a.length);
  return {
    roles: groups.slice(0, MOST).flatMap((group, role) => pageRole(document, group, role)),
    setting: settingOf(recognition, mentions, lexicon),
    titled: distinct(titled).slice(0, MOST),
    outlet,
  };
}

function grouped(mentions: readonly RoleMention[]): ReadonlyMap<string, readonly RoleMention[]> {
  const groups = new Map<string, RoleMention[]>();
  for (const mention of mentions) {
    const kinds = mention.readings.map(({ kind }) => kind).join();
    const key = `${kinds} ${mention.country} ${mention.house ? mention.text : ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return groups;
}

function pageRole(
  { blocks }: Document,
  group: readonly RoleMention[],
  role: number,
): readonly PageRole[] {
  const [first] = group;
  if (first === undefined) return [];
  const { readings, country, house } = first;
  const text = commonest(group.map((mention) => mention.text));
  const quotes = group.slice(0, QUOTES).flatMap((mention) => {
    const block = blocks[mention.block];
    return block === undefined ? [] : [quoteOf(block, mention)];
  });
  return [{ role, text, readings, country, house, count: group.length, quotes }];
}

/** A role that a sentence begins with has a capital that it has nowhere else. */
function commonest(texts: readonly string[]): string {
  const times = (text: string): number => texts.filter((other) => other === text).length;
  return texts.toSorted((a, b) => times(b) - times(a))[0] ?? '';
}

function distinct(titled: readonly TitledEntity[]): readonly TitledEntity[] {
  const keyOf = ({ entity, kind, country }: TitledEntity): string => `${entity} ${kind} ${country}`;
  return [...new Map(titled.map((one) => [keyOf(one), one])).values()];
}
