import type { EntityRecord } from './entityRecord';

/** One name of an entity, as it is spelled. */
export interface SpelledName {
  readonly text: string;
  /** 0 to 1; null where the record does not tell. */
  readonly prior: number | null;
  readonly label: boolean;
}

/** Wikidata's language of what is the same in all. */
export const EVERY_LANGUAGE = 'mul';

/**
 * The names of an entity in the languages of a pack: labels, aliases and anchors, each spelling
 * once. Where languages print one name with different shares, the largest counts.
 */
export function namesOf(
  record: EntityRecord,
  languages: readonly string[],
): readonly SpelledName[] {
  const names = new Map<string, SpelledName>();
  const add = (text: string, label: boolean, prior: number | null) => {
    const known = names.get(text);
    const priors = [known?.prior ?? null, prior].filter((each) => each !== null);
    names.set(text, {
      text,
      prior: priors.length > 0 ? Math.max(...priors) : null,
      label: label || known?.label === true,
    });
  };
  for (const language of [...languages, EVERY_LANGUAGE]) {
    const label = record.labels[language];
    if (label !== undefined) add(label, true, null);
    for (const alias of record.aliases?.[language] ?? []) add(alias, false, null);
    for (const [text, share] of Object.entries(record.anchors?.[language] ?? {})) {
      add(text, false, share);
    }
  }
  return [...names.values()];
}
