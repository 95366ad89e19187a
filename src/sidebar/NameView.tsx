import type { Kind } from '../engine/types';
import type { MessageKey, Text } from '../lib/text';
import type { Doubt } from '../protocol/links';
import type { CastEntity } from '../protocol/panelPort';
import type { Card, Labelled } from '../wikidata/types';
import { CardBody } from './CardBody';
import { Correcting } from './Correcting';
import { usePanel } from './context';
import { DoubtLine } from './DoubtLine';
import { labelOf } from './formatFact';
import { InArticle, Quotes } from './InArticle';
import { leadOf } from './leadOf';
import { Notice } from './Notice';
import { KnownOffers, PeopleOffers } from './Offers';
import { OutLink } from './OutLink';
import { otherName } from './otherName';
import { isWide, Picture } from './Picture';
import { Pronunciation } from './Pronunciation';
import { SaidByReader } from './SaidByReader';
import { CardSkeleton, RowsSkeleton } from './Skeleton';
import type { StoryView } from './state';
import { answerOf, type Subject } from './subject';
import { isEnough } from './troubleWords';
import { Woven } from './Woven';

type Named = Exclude<Subject, { type: StoryView }>;

const KIND_WORDS: Readonly<Record<Kind, MessageKey>> = {
  person: 'kindPerson',
  place: 'kindPlace',
  organisation: 'kindOrganisation',
  event: 'kindEvent',
  work: 'kindWork',
};

/** Citizenship, country, headquarters' country, country of origin: whichever is stated. */
const COUNTRY = ['P27', 'P17', 'P495'] as const;

const cardOf = (subject: Named): Card | null =>
  subject.type === 'card' && subject.load?.state === 'have' ? subject.load.value : null;

const kindOf = (subject: Named): Kind | null =>
  cardOf(subject)?.kind ?? subject.entity?.kind ?? null;

/** Why a card may be another's; null where its link is not unsure. */
const useDoubts = (subject: Named): readonly Doubt[] | null => {
  const { panel } = usePanel();
  if (subject.type !== 'card' || subject.entity === null) return null;
  const answer = answerOf(panel.state.value, subject.entity.entity);
  return answer?.state === 'found' && answer.band === 'unsure' ? answer.doubts : null;
};

const kickerOf = (subject: Named, text: Text): string => {
  if (subject.type === 'unknown')
    return text.say(subject.search === 'said' ? 'yourChoice' : 'kickerUnknown');
  if (subject.type === 'correct') return text.say('notThisOne');
  if (subject.type === 'which' && subject.choices.length === 1) return text.say('kickerOne');
  if (subject.type === 'which' || subject.type === 'people') return text.say('kickerUnsure');
  const kind = kindOf(subject);
  const card = cardOf(subject);
  const country = card === null ? null : labelOf(card, COUNTRY);
  const parts = [kind === null ? text.say('kindOther') : text.say(KIND_WORDS[kind]), country];
  return parts.filter((part) => part !== null && part !== card?.name.text).join(' · ');
};

/** An entry may have no name at all: then the one that it was opened by. */
const nameOf = (subject: Named): Labelled | string => {
  if (subject.type !== 'card') return subject.entity.name;
  const name = cardOf(subject)?.name;
  if (name !== undefined && name.text.trim() !== '') return name;
  return subject.name || (subject.entity?.name ?? '');
};

const wordsOf = (name: Labelled | string): string => (typeof name === 'string' ? name : name.text);

const Name = ({ subject }: { readonly subject: Named }) => {
  const name = nameOf(subject);
  const lang = typeof name === 'string' ? undefined : name.language;
  const unsure = useDoubts(subject) !== null;
  return (
    <h1
      class={`title ${unsure ? 'unsure' : ''}`}
      tabIndex={-1}
      data-arrive
      {...(lang ? { lang } : {})}
    >
      <bdi>{wordsOf(name)}</bdi>
    </h1>
  );
};

/** The name in its own language, and as the article prints it, where those are other names. */
const OtherNames = ({ subject }: { readonly subject: Named }) => {
  const { panel, text } = usePanel();
  const shown = wordsOf(nameOf(subject));
  const native = cardOf(subject)?.nativeName ?? null;
  const printed = subject.type === 'card' ? (subject.entity?.name ?? '') : '';
  const isNew = native === null || otherName(native.text, printed) !== null;
  const other = isNew ? otherName(shown, printed) : null;
  return (
    <>
      {native !== null && native.text !== shown && (
        <p class="native" lang={native.language}>
          <bdi>{native.text}</bdi>
        </p>
      )}
      {other !== null && (
        <p class="native" lang={text.locale}>
          <Woven
            message="printedAs"
            parts={[
              <bdi key="printed" lang={panel.state.value.article?.language ?? ''}>
                {other}
              </bdi>,
            ]}
          />
        </p>
      )}
    </>
  );
};

const Description = ({ subject }: { readonly subject: Named }) => {
  const { text } = usePanel();
  if (subject.type !== 'card') return <p class="description">{text.say(leadOf(subject))}</p>;
  const card = cardOf(subject);
  if (card === null)
    return <p class="description">{subject.choice?.description ?? <i class="bone bone-most" />}</p>;
  if (card.description === null) return null;
  return (
    <p class="description" lang={card.description.language}>
      {card.description.text}
    </p>
  );
};

/** What holds a picture's place until it is known; a person's face is waited for even unannounced. */
const PictureBones = ({ subject, wide }: { readonly subject: Named; readonly wide: boolean }) => {
  if (subject.type !== 'card' || subject.load?.state === 'failed') return null;
  const thumbnail = subject.choice?.thumbnail ?? null;
  const isFace = thumbnail === null && kindOf(subject) === 'person';
  const expected = isFace || thumbnail !== null;
  if (!expected || wide !== (thumbnail !== null && isWide(thumbnail))) return null;
  return <div class={`picture picture-bones ${wide ? 'wide' : ''}`} aria-hidden="true" />;
};

/**
 * A portrait stands beside the name, so that it comes before it; a landscape below, where it pushes
 * nothing aside that is being read when it arrives.
 */
const HeadPicture = ({ subject, wide }: { readonly subject: Named; readonly wide: boolean }) => {
  const card = cardOf(subject);
  if (card === null) return <PictureBones subject={subject} wide={wide} />;
  if (card.picture === null || isWide(card.picture) !== wide) return null;
  return <Picture picture={card.picture} name={wordsOf(nameOf(subject))} />;
};

/** Kicker, name, description, native name and picture: the same frame in every state. */
const Head = ({ subject }: { readonly subject: Named }) => {
  const { text } = usePanel();
  const card = cardOf(subject);
  const kind = kindOf(subject);
  const doubts = useDoubts(subject);
  return (
    <header class="head">
      <HeadPicture subject={subject} wide={false} />
      <p class="kicker">
        <span class={`form ${kind ?? 'other'}`}>{kickerOf(subject, text)}</span>
      </p>
      <Name subject={subject} />
      <Description subject={subject} />
      <OtherNames subject={subject} />
      {card?.pronunciation && <Pronunciation key={card.item} spoken={card.pronunciation} />}
      <HeadPicture subject={subject} wide={true} />
      {doubts !== null && <DoubtLine doubts={doubts} />}
      {subject.entity !== null && <SaidByReader entity={subject.entity} />}
    </header>
  );
};

const SearchLink = ({ name }: { readonly name: string }) => {
  const { text } = usePanel();
  const href = `https://www.wikidata.org/w/index.php?${new URLSearchParams({ search: name })}`;
  return (
    <OutLink class="pill" href={href}>
      {text.say('searchWikidata')}
    </OutLink>
  );
};

/** "Not this one?": what else it may be, as far as that is known, and the ways to say so. */
const CorrectBody = ({ subject }: { readonly subject: Extract<Subject, { type: 'correct' }> }) => {
  const { entity, choices, load } = subject;
  return (
    <>
      {load?.state === 'asked' && <RowsSkeleton />}
      {load?.state === 'failed' && <Notice trouble={load.trouble} />}
      <KnownOffers entity={entity} choices={choices} />
      <Correcting entity={entity} />
    </>
  );
};

/** What is left to do with a name that nobody knows. */
const UnknownWays = ({ entity }: { readonly entity: CastEntity }) => {
  const { panel, text } = usePanel();
  const which = { type: 'which', entity: entity.entity } as const;
  return (
    <p class="pills">
      <SearchLink name={entity.name} />
      <button
        type="button"
        class="pill"
        onClick={() => panel.dispatch({ type: 'open', view: which })}
      >
        {text.say('chooseEntry')}
      </button>
    </p>
  );
};

const Body = ({ subject }: { readonly subject: Named }) => {
  switch (subject.type) {
    case 'card': {
      const { load, entity } = subject;
      if (load?.state === 'have') return <CardBody card={load.value} entity={entity} />;
      return load?.state === 'failed' ? <Notice trouble={load.trouble} /> : <CardSkeleton />;
    }
    case 'waiting':
      return <CardSkeleton />;
    case 'trouble':
      return (
        <>
          <Notice trouble={subject.trouble} />
          {isEnough(subject.trouble) && (
            <p class="pills">
              <SearchLink name={subject.entity.name} />
            </p>
          )}
        </>
      );
    case 'people':
      return <PeopleOffers maybe={subject.maybe} />;
    case 'which':
      return (
        <>
          <KnownOffers entity={subject.entity} choices={subject.choices} />
          <Correcting entity={subject.entity} />
        </>
      );
    case 'correct':
      return <CorrectBody subject={subject} />;
    case 'unknown':
      return (
        <>
          <Quotes entity={subject.entity} />
          <UnknownWays entity={subject.entity} />
        </>
      );
  }
};

/** Everything the panel has to say of one name, whatever is known of it by now. */
export const NameView = ({ subject }: { readonly subject: Named }) => (
  <article class="card">
    <Head subject={subject} />
    <Body subject={subject} />
    {cardOf(subject) === null && subject.type !== 'unknown' && subject.entity !== null && (
      <InArticle entity={subject.entity} withTitle={true} />
    )}
  </article>
);
