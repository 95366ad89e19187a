import type { ComponentChildren } from 'preact';
import type { Card, Fact, FactValue } from '../wikidata/types';
import { usePanel } from './context';
import { ageOn, formatQuantity, readUrl } from './formatFact';
import { formatDay, formatDuring, formatTime } from './formatTime';
import { OutLink } from './OutLink';
import { entityOfItem } from './subject';

type ItemValue = Extract<FactValue, { type: 'item' }>;

/** Another item: its place in this article's cast if it has one, else its card. */
const ItemLink = ({ value }: { readonly value: ItemValue }) => {
  const { panel } = usePanel();
  const { item, label } = value;
  const open = (): void => {
    const entity = entityOfItem(panel.state.peek(), item);
    const view =
      entity === null
        ? ({ type: 'item', item, label } as const)
        : ({ type: 'name', entity: entity.entity } as const);
    panel.dispatch({ type: 'open', view });
  };
  return (
    <button type="button" class="link" lang={label.language} onClick={open}>
      {label.text}
    </button>
  );
};

const Value = ({ value }: { readonly value: FactValue }) => {
  const { text } = usePanel();
  switch (value.type) {
    case 'item':
      return <ItemLink value={value} />;
    case 'time':
      return <>{formatTime(value.time, text)}</>;
    case 'quantity':
      return <>{formatQuantity(value, text)}</>;
    case 'url':
      return <OutLink href={value.url}>{readUrl(value.url)?.words ?? value.url}</OutLink>;
    case 'text':
      return <span {...(value.language ? { lang: value.language } : {})}>{value.text}</span>;
    case 'unknown':
      return <i>{text.say('valueUnknown')}</i>;
  }
};

const Hedge = ({ value }: { readonly value: FactValue }) => {
  const { text } = usePanel();
  return value.possibly ? <span class="hedge">{text.say('hedge')} </span> : null;
};

/** Short values on one line, dated ones on a line each. */
const Values = ({ values }: { readonly values: readonly FactValue[] }) => {
  const { text } = usePanel();
  if (values.every(({ during }) => during === null))
    return (
      <dd>
        {values.map((value, i) => (
          <>
            {i > 0 && ', '}
            <Hedge value={value} />
            <Value value={value} />
          </>
        ))}
      </dd>
    );
  return (
    <>
      {values.map((value, i) => {
        const span = value.during === null ? null : formatDuring(value.during, text);
        return (
          <dd key={i}>
            <Hedge value={value} />
            <Value value={value} />
            {span !== null && ' '}
            {span !== null && <span class="during">{span}</span>}
          </dd>
        );
      })}
    </>
  );
};

const Line = (props: { readonly name: string; readonly children: ComponentChildren }) => (
  <div class="fact">
    <dt>{props.name}</dt>
    {props.children}
  </div>
);

/** The name of a fact in the reader's language. A fact nobody has named is not shown. */
const useFactName = (): ((fact: Fact) => string | null) => {
  const { text } = usePanel();
  return (fact) => text.find(`fact_${fact.key}`);
};

/** What Wikidata states, one line a property. */
export const Facts = ({ card, day }: { readonly card: Card; readonly day: string | null }) => {
  const { text } = usePanel();
  const nameOf = useFactName();
  const age = ageOn(card, day);
  const lines = card.facts.flatMap((fact) => {
    const name = nameOf(fact);
    return name === null || fact.values.length === 0 ? [] : { fact, name };
  });
  if (lines.length === 0 && age === null) return null;
  return (
    <dl class="facts">
      {age !== null && day !== null && (
        <Line name={text.say('ageThen')}>
          <dd>
            {new Intl.NumberFormat(text.locale).format(age)}{' '}
            <span class="during">{text.say('onDayShort', formatDay(day, text))}</span>
          </dd>
        </Line>
      )}
      {lines.map(({ fact, name }) => (
        <Line key={fact.key} name={name}>
          <Values values={fact.values} />
        </Line>
      ))}
    </dl>
  );
};
