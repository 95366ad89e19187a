import type { Cluster } from './cluster';
import { votesOf } from './forms';
import type { Language } from './language/descriptor';
import { type Name, printed, wordsOf } from './names';
import { nominative } from './nominative';
import { obliqueness } from './stem';
import type { Document, Entity, Kind, Mention, Reason, Recognition } from './types';
import { winner } from './votes';

/** Turns clusters of names into the result: mentions in reading order, entities by first mention. */
export function assemble(
  document: Document,
  clusters: readonly Cluster[],
  language: Language,
): Recognition {
  const drafts = draftsOf(clusters, language);
  const placed: Placed[] = [];
  const rank = new Map<number, number>();
  for (const draft of drafts) {
    for (const name of draft.cluster.names) placed.push({ name, draft, entity: rank.size });
    rank.set(draft.index, rank.size);
  }
  placed.sort((a, b) => byPosition(a.name, b.name));
  const mentions: Mention[] = [];
  for (const each of placed) {
    each.draft.mentions.push(mentions.length);
    mentions.push(mentionOf(document, each));
  }
  const entities = drafts.map((draft) => entityOf(draft, rank, language));
  return { language: document.language, mentions, entities, demonyms: [], asides: [], roles: [] };
}

/** An entity before all is known of it. */
interface Draft {
  readonly cluster: Cluster;
  /** Among the clusters. */
  readonly index: number;
  readonly first: Name;
  readonly kind: Kind | null;
  readonly lead: number;
  readonly mentions: number[];
}

/** A name with what it names, and the index of that. */
interface Placed {
  readonly name: Name;
  readonly draft: Draft;
  readonly entity: number;
}

/** What will be entities, by first mention. */
function draftsOf(clusters: readonly Cluster[], language: Language): readonly Draft[] {
  const drafts: Draft[] = [];
  clusters.forEach((cluster, index) => {
    const first = firstOf(cluster.names);
    if (first === undefined) return;
    const { kind, lead } = winner(votesOf(cluster.names, language));
    drafts.push({ cluster, index, first, kind, lead, mentions: [] });
  });
  return drafts.sort((a, b) => byPosition(a.first, b.first));
}

function byPosition(a: Name, b: Name): number {
  return a.sentence.block - b.sentence.block || a.from - b.from;
}

function firstOf(names: readonly Name[]): Name | undefined {
  let first = names[0];
  for (const name of names) if (first !== undefined && byPosition(name, first) < 0) first = name;
  return first;
}

function mentionOf(document: Document, { name, draft, entity }: Placed): Mention {
  const { sentence, from, to, score, title, gender } = name;
  const start = sentence.tokens[from]?.start ?? 0;
  const end = sentence.tokens[to - 1]?.end ?? start;
  return {
    block: sentence.block,
    start,
    end,
    text: document.blocks[sentence.block]?.text.slice(start, end) ?? '',
    kind: draft.kind,
    score,
    entity,
    sentence: { start: sentence.start, end: sentence.end },
    title,
    gender,
  };
}

function entityOf(
  { cluster, kind, lead, mentions }: Draft,
  rank: ReadonlyMap<number, number>,
  language: Language,
): Entity {
  const forms = formsByFullness(cluster.names, language);
  return {
    name: forms[0] ?? '',
    kind,
    forms,
    mentions,
    item: null,
    score: round(bestScore(cluster.names) * (kind === null ? 0.4 : lead)),
    candidates: [],
    maybe: cluster.maybe.map((index) => rank.get(index) ?? 0),
    reason: reasonOf(cluster, kind),
  };
}

function bestScore(names: readonly Name[]): number {
  let best = -Infinity;
  for (const { score } of names) if (score > best) best = score;
  return best;
}

function round(score: number): number {
  return Math.round(score * 100) / 100;
}

function reasonOf({ maybe, joined }: Cluster, kind: Kind | null): Reason {
  if (maybe.length > 0) return 'ambiguous';
  if (joined) return 'coreference';
  return kind === null ? 'recognised' : 'cue';
}

/** The form in which something is always named, as most things are; null where there are several. */
function onlyForm(names: readonly Name[]): string | null {
  const text = names[0] === undefined ? null : printed(names[0]);
  for (let i = 1; i < names.length; i++) {
    const name = names[i];
    if (name !== undefined && printed(name) !== text) return null;
  }
  return text;
}

/** One form of an entity's name, with what decides where it is listed. */
interface Printed {
  readonly text: string;
  readonly words: number;
  readonly upper: boolean;
  readonly oblique: number;
  count: number;
}

/**
 * Every distinct form, fullest first: most words, then nominative, most often printed, first seen. Forms
 * from a headline in capitals come last, since nobody's name is written so.
 */
function formsByFullness(names: readonly Name[], language: Language): readonly string[] {
  // Where names do not decline there is no nominative to find.
  const only = language.nominatives.size === 0 ? onlyForm(names) : null;
  if (only !== null) return [only];
  const forms = distinctForms(names, language)
    .sort(
      (a, b) =>
        Number(a.upper) - Number(b.upper) ||
        b.words - a.words ||
        a.oblique - b.oblique ||
        b.count - a.count,
    )
    .map(({ text }) => text);
  if (language.nominatives.size === 0) return forms;
  const [fullest] = forms;
  const singles = forms.filter((form) => !form.includes(' '));
  const nominal = fullest === undefined ? null : nominative(fullest.split(' '), singles, language);
  return nominal === null ? forms : [...new Set([nominal, ...forms])];
}

/** In order of first appearance. */
function distinctForms(names: readonly Name[], language: Language): Printed[] {
  const byText = new Map<string, Printed>();
  for (const name of names) {
    const text = printed(name);
    const known = byText.get(text);
    if (known !== undefined) known.count++;
    else {
      const upper = text.length > 3 && text === text.toUpperCase();
      const oblique = obliqueness(wordsOf(name), language);
      byText.set(text, { text, words: name.to - name.from, upper, oblique, count: 1 });
    }
  }
  return [...byText.values()];
}
