/** What everybody was on the article's day, from their briefs: the line of a cast. Pure. */
import type { Brief } from './readBriefs';
import { draftStamp, labelStamp } from './tenures';
import type { Role } from './types';

/**
 * The most telling office that somebody held on a day (ISO 8601): the one that their card begins
 * with. Null where none held, or where the reader's language has no name for it. `today` counts
 * days since 1970-01-01.
 */
export const roleOn = (
  { item, names }: Brief,
  when: { readonly day: string; readonly today: number },
): Role | null => {
  const [description] = Object.values(item.descriptions);
  const stamp = labelStamp(draftStamp(item, when), {
    labelOf: (id) => names[id] ?? null,
    description: description?.text ?? null,
  });
  const [first] = stamp?.then ?? [];
  if (first === undefined) return null;
  const { label, during, holds } = first;
  return { label: label.text, language: label.language, during, holds };
};
