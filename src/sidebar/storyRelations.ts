/** The relations of an article as the panel tells them: by name, in words. Pure. */
import type { MessageKey, Text } from '../lib/text';
import type { Labelled, Relation } from '../wikidata/types';
import type { CastRow } from './castGroups';
import { formatDuring } from './formatTime';
import type { PanelState } from './state';
import { linkedRows } from './storyItems';

/** Words for relations that are no fact of a card. */
const OWN_WORDS: Readonly<Record<string, MessageKey>> = {
  appointed_by: 'relation_appointed_by',
  cabinet: 'relation_cabinet',
  predecessor: 'relation_predecessor',
};

/** One relation: from the name that it stands under, in these words, to another. */
export interface RelationLine {
  readonly key: string;
  readonly from: CastRow;
  readonly words: Labelled | string;
  readonly to: CastRow;
  /** The office that makes it, where the words are not its name, and its dates. */
  readonly small: readonly string[];
  /** The dates are not exact enough, or one of the names may be another. */
  readonly unsure: boolean;
}

/** All relations that are told of one name. */
export interface RelationGroup {
  readonly row: CastRow;
  readonly lines: readonly RelationLine[];
}

const wordsOf = ({ key, label }: Relation, text: Text): Labelled | string | null => {
  if (key === 'office') return label;
  const own = OWN_WORDS[key];
  return own === undefined ? text.find(`fact_${key}`) : text.say(own);
};

interface Doubts {
  readonly relation: Relation;
  /** One of the two names may be another. */
  readonly doubtful: boolean;
  /** Is the office told of in a line before? */
  readonly told: boolean;
}

const smallOf = ({ relation, doubtful, told }: Doubts, text: Text): readonly string[] => {
  const { key, label, during, holds } = relation;
  const office = key === 'office' || told ? null : (label?.text ?? null);
  const span = during === null ? null : formatDuring(during, text);
  const inexact = holds === 'maybe' ? text.say('datesNotExact') : null;
  return [office, span, inexact, doubtful ? text.say('hedge') : null].filter(
    (part) => part !== null,
  );
};

const wordsText = (words: Labelled | string): string =>
  typeof words === 'string' ? words : words.text;

/** The relations under the names that they are told of, most important name first. */
export const relationGroups = (
  state: PanelState,
  relations: readonly Relation[],
  text: Text,
): readonly RelationGroup[] => {
  const rows = new Map(linkedRows(state).map((row) => [row.item, row]));
  const groups = new Map<CastRow, RelationLine[]>();
  for (const relation of relations) {
    const [from, to] = [rows.get(relation.from), rows.get(relation.to)];
    const words = wordsOf(relation, text);
    // A name that was corrected since, or words that no catalogue has.
    if (from === undefined || to === undefined || words === null) continue;
    const doubtful = [from, to].some(({ certainty }) => certainty === 'possible');
    const before = groups.get(from) ?? [];
    const told = before.some((line) => wordsText(line.words) === relation.label?.text);
    const line = {
      ...{ key: `${relation.key} ${relation.to}`, from, words, to },
      small: smallOf({ relation, doubtful, told }, text),
      unsure: doubtful || relation.holds === 'maybe',
    };
    groups.set(from, [...before, line]);
  }
  return [...groups].map(([row, lines]) => ({ row, lines }));
};
