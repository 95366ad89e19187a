import { languageOf } from '../engine/language/languageOf';
import type { Contender } from '../engine/link/contender';
import { PRIMARY_TOPIC } from '../engine/link/primaryTopic';
import type { ItemId } from '../engine/types';
import type { SidebarToBackground } from '../protocol/directions';
import type { Link, LinkAnswer } from '../protocol/links';
import type { Params } from '../protocol/message';
import type { Choice, NameAnswer, NameQuery, Outcome } from '../wikidata/types';
import { dayOf } from './dayOf';
import { type Described, describeLink } from './describeLink';
import { type Knowledge, linkArticle } from './linkArticle';
import { givesOtherRole } from './otherRole';
import { type CastName, recast } from './recast';
import { toldContender } from './toldContender';

/** What answering takes. */
export interface Sources extends Knowledge {
  /** The reader's language. */
  readonly readerLanguage: string;
  /** Asks Wikipedia for names: the only thing here that leaves the device. */
  readonly resolve: (names: readonly NameQuery[]) => Promise<Outcome<readonly NameAnswer[]>>;
}

type Asked = Pick<Params<SidebarToBackground, 'resolve'>, 'language' | 'day' | 'outlet' | 'names'>;

const queryOf = ({ entity, name, forms, kind }: CastName): NameQuery => ({
  ...{ entity, name, forms, kind },
});

/** What Wikipedia told of one name, as candidates. */
const contendersOf = (
  answer: NameAnswer,
  { forms }: CastName,
  { lexicon }: Knowledge,
): readonly Contender[] => {
  if (answer.state === 'found') {
    return [toldContender(answer.choice, forms, { lexicon, prior: PRIMARY_TOPIC })];
  }
  if (answer.state !== 'several') return [];
  return answer.choices.map((choice) => toldContender(choice, forms, { lexicon, prior: null }));
};

const choicesIn = (answers: readonly NameAnswer[]): ReadonlyMap<ItemId, Choice> =>
  new Map(
    answers
      .flatMap((answer) => {
        if (answer.state === 'found') return [answer.choice];
        return answer.state === 'several' ? answer.choices : [];
      })
      .map((choice) => [choice.item, choice]),
  );

/** What only Wikipedia knows and the article contradicts is not stated with confidence. */
const guarded = (link: Link, name: CastName, { lexicon, recognition }: Described): Link => {
  const { description, item } = link.choice;
  if (lexicon.indexOf(item) !== null) return link;
  if (!givesOtherRole(name, description, languageOf(recognition.language))) return link;
  return { ...link, band: 'unsure', doubts: ['role', ...link.doubts.slice(0, 1)] };
};

/** What is known of one name, once everything that is known of it was weighed. */
const answerOf = (
  told: NameAnswer,
  described: Described,
  name: CastName,
  at: number,
): LinkAnswer => {
  const { entity } = told;
  const { link, candidates } = describeLink(described, at);
  if (link !== null) return { entity, state: 'found', ...guarded(link, name, described) };
  if (candidates.length > 0) return { entity, state: 'several', choices: candidates };
  // Nothing to offer: Wikipedia's own word on it stands.
  if (told.state === 'several') return { entity, state: 'several', choices: [] };
  return { entity, state: told.state === 'unasked' ? 'unasked' : 'unknown' };
};

/**
 * Links the names that the panel asks for: Wikipedia's titles and the pack's entities are weighed
 * by one ranker, with the whole cast around them. A page that bears exactly the printed name is one
 * candidate among others, and may be none of them. Fails where Wikipedia does; rejects where
 * `resolve` does.
 */
export const answerNames = async (
  { language, day, outlet, names }: Asked,
  sources: Sources,
): Promise<Outcome<readonly LinkAnswer[]>> => {
  const outcome = await sources.resolve(names.filter(({ ask }) => ask).map(queryOf));
  if (!outcome.ok) return outcome;
  const told = outcome.value;
  const indexOf = new Map(names.map(({ entity }, index) => [entity, index]));
  const found = new Map(
    told.flatMap((answer) => {
      const index = indexOf.get(answer.entity);
      const name = names[index ?? -1];
      return index === undefined || name === undefined
        ? []
        : [[index, contendersOf(answer, name, sources)] as const];
    }),
  );
  const small = recast(names, language);
  const described: Described = {
    recognition: linkArticle({ ...small, day, outlet, found }, sources),
    blocks: small.document.blocks,
    lexicon: sources.lexicon,
    language: sources.readerLanguage,
    said: sources.said,
    when: dayOf(day),
    told: choicesIn(told),
  };
  const answers = told.flatMap((answer) => {
    const at = indexOf.get(answer.entity) ?? -1;
    const name = names[at];
    return name === undefined ? [] : [answerOf(answer, described, name, at)];
  });
  return { ok: true, value: answers };
};
