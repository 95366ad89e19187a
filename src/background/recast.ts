import type { Document, Entity, Mention, Recognition } from '../engine/types';
import type { SidebarToBackground } from '../protocol/directions';
import type { Params } from '../protocol/message';

/** A name of the cast as the panel sends it. */
export type CastName = Params<SidebarToBackground, 'resolve'>['names'][number];

/**
 * The small document that a cast is: its quotes as blocks, its names as what was recognised in
 * them. The background keeps no article, so the panel sends back what telling names apart takes:
 * the sentences around each. Entities stand in the order of the names.
 */
export function recast(
  names: readonly CastName[],
  language: string,
): { readonly document: Document; readonly recognition: Recognition } {
  const blocks = names.flatMap(({ quotes }) =>
    quotes.map(({ text }) => ({ role: 'paragraph' as const, text })),
  );
  const mentions = mentionsOf(names);
  const entities = names.map((name, index): Entity => {
    const own = mentions.flatMap(({ entity }, i) => (entity === index ? [i] : []));
    return {
      ...{ name: name.name, kind: name.kind, forms: name.forms, mentions: own, item: null },
      ...{ score: name.score, candidates: [], maybe: [], reason: 'recognised' as const },
    };
  });
  const rest = { demonyms: [], asides: [], roles: [] };
  return { document: { language, blocks }, recognition: { language, mentions, entities, ...rest } };
}

function mentionsOf(names: readonly CastName[]): readonly Mention[] {
  let block = 0;
  return names.flatMap(({ kind, score, title, quotes }, entity) =>
    quotes.map(({ text, start, end }): Mention => {
      const sentence = { start: 0, end: text.length };
      const at = { block: block++, start, end, text: text.slice(start, end) };
      return { ...at, kind, score, entity, sentence, title, gender: null };
    }),
  );
}
