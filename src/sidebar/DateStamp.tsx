import type { Card } from '../wikidata/types';
import type { CardView } from './cardView';
import { usePanel } from './context';
import { DayNote } from './DayNote';
import { formatDay } from './formatTime';
import { Heads } from './Heads';
import type { SinceLine, StampLine } from './onDayLines';
import { roleMatch } from './roleMatch';
import { SinceThen } from './SinceThen';
import { SourceMark } from './Sources';
import type { ToldDay } from './toldDay';

const Office = ({ line, says }: { readonly line: StampLine; readonly says: string | null }) => {
  const { text } = usePanel();
  const doubt = line.possibly ? text.say('datesNotExact') : null;
  const small = [...line.details, line.span, doubt];
  const words = small.filter((part) => part !== null);
  return (
    <div class={`office ${line.possibly ? 'possibly' : ''}`}>
      <p class="what">
        {line.possibly && <span class="hedge">{text.say('hedge')} </span>}
        <span lang={line.what.language}>{line.what.text}</span>
      </p>
      <p class="span">
        {words.join(' · ')}
        <SourceMark of={line} />
        {line.abolished !== null && ` · ${line.abolished}`}
        {says !== null && ` · ${says}`}
      </p>
    </div>
  );
};

const SinceWords = ({ line }: { readonly line: SinceLine }) => (
  <>
    {line.words}
    {line.rests !== null && <SourceMark of={line.rests} />}
  </>
);

/**
 * The offices of the day. The article's word for the person stands beside the office that it names,
 * or below them all.
 */
const Offices = (props: {
  readonly offices: readonly StampLine[];
  readonly title: string | null;
}) => {
  const { text } = usePanel();
  const { offices, title } = props;
  const named =
    title === null
      ? null
      : roleMatch(
          title,
          offices.map(({ what }) => what.text),
        );
  return (
    <>
      {offices.map((line, i) => (
        <Office
          key={`${line.what.text} ${line.span}`}
          line={line}
          says={i === named && title !== null ? text.say('articleSays', title) : null}
        />
      ))}
      {title !== null && named === null && <p class="says">{text.say('articleCalls', title)}</p>}
    </>
  );
};

const When = ({ told }: { readonly told: ToldDay }) => {
  const { text } = usePanel();
  const day = formatDay(told.day, text);
  return <h2 class="when">{text.say(told.isToday ? 'onToday' : 'onDay', day)}</h2>;
};

interface Props {
  readonly card: Card;
  readonly view: CardView;
  /** The role that the article itself gives, or null. */
  readonly title: string | null;
}

/** Is there something to say of the day? */
export const isStamped = ({ stamp, heads, notYet, told }: CardView): boolean =>
  stamp !== null || heads.length > 0 || notYet !== null || told.basis !== 'stated';

/** What was true on the article's day: the signature of the card. */
export const DateStamp = ({ card, view, title }: Props) => {
  const { text } = usePanel();
  const { told, stamp, heads, notYet } = view;
  if (!isStamped(view)) return null;
  const offices = stamp?.offices ?? [];
  const none = card.kind === 'person' && stamp !== null && offices.length === 0;
  const nothing = notYet ?? (none ? 'noOfficeThen' : null);
  return (
    <section class="stamp">
      <When told={told} />
      {nothing !== null && <p class="span">{text.say(nothing)}</p>}
      <Offices offices={offices} title={title} />
      <Heads heads={heads} />
      <SinceThen
        look="since"
        items={(stamp?.since ?? []).map((line) => <SinceWords line={line} />)}
      />
      <DayNote told={told} />
    </section>
  );
};
