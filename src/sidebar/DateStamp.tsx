import type { Card } from '../wikidata/types';
import { usePanel } from './context';
import { type StampLine, stampOf } from './onDayLines';

const Office = ({ line, says }: { readonly line: StampLine; readonly says: string | null }) => {
  const { text } = usePanel();
  const small = [
    ...line.details,
    line.span,
    line.possibly ? text.say('datesNotExact') : null,
    says,
  ];
  const words = small.filter((part) => part !== null);
  return (
    <div class={`office ${line.possibly ? 'possibly' : ''}`}>
      <p class="what">
        {line.possibly && <span class="hedge">{text.say('hedge')} </span>}
        <span lang={line.what.language}>{line.what.text}</span>
      </p>
      {words.length > 0 && <p class="span">{words.join(' · ')}</p>}
    </div>
  );
};

const Since = ({ lines }: { readonly lines: readonly string[] }) => {
  const { text } = usePanel();
  const [only] = lines;
  if (lines.length === 1)
    return (
      <p class="since">
        <b>{text.say('sinceThen')}</b> {only}
      </p>
    );
  return (
    <div class="since">
      <b>{text.say('sinceThen')}</b>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
};

interface Props {
  readonly card: Card;
  /** The role that the article itself gives, or null. */
  readonly title: string | null;
}

/** What was true on the article's day: the signature of the card. */
export const DateStamp = ({ card, title }: Props) => {
  const { text } = usePanel();
  const stamp = stampOf(card.onDay, card.kind, text);
  if (stamp === null) return null;
  const says = title === null ? null : text.say('articleSays', title);
  return (
    <section class="stamp">
      <h2 class="when">{stamp.when}</h2>
      {stamp.offices.length === 0 && <p class="span">{text.say('noOfficeThen')}</p>}
      {stamp.offices.map((line, i) => (
        <Office key={line.what.text} line={line} says={i === 0 ? says : null} />
      ))}
      {stamp.since.length > 0 && <Since lines={stamp.since} />}
    </section>
  );
};
