import type { ComponentChildren } from 'preact';
import type { FactValue } from '../wikidata/types';
import type { CardView } from './cardView';
import { usePanel } from './context';
import { formatAge, formatQuantity, readUrl } from './formatFact';
import { formatDay, formatDuring, formatTime } from './formatTime';
import { ItemLink } from './ItemLink';
import { OutLink } from './OutLink';
import { SourceMark, useNotes } from './Sources';

/** A figure; where it was converted, the one that Wikidata has is told on pointing at it. */
const Quantity = ({ value }: { readonly value: Extract<FactValue, { type: 'quantity' }> }) => {
  const { text } = usePanel();
  const { words, original } = formatQuantity(value, text);
  return <span {...(original === null ? {} : { title: original })}>{words}</span>;
};

const Value = ({ value }: { readonly value: FactValue }) => {
  const { text } = usePanel();
  switch (value.type) {
    case 'item':
      return <ItemLink value={value} />;
    case 'time':
      return <>{formatTime(value.time, text)}</>;
    case 'quantity':
      return <Quantity value={value} />;
    case 'url':
      return <OutLink href={value.url}>{readUrl(value.url)?.words ?? value.url}</OutLink>;
    case 'text':
      return <bdi {...(value.language ? { lang: value.language } : {})}>{value.text}</bdi>;
    case 'unknown':
      return <i>{text.say('valueUnknown')}</i>;
  }
};

const Hedge = ({ value }: { readonly value: FactValue }) => {
  const { text } = usePanel();
  return value.possibly ? <span class="hedge">{text.say('hedge')} </span> : null;
};

/** A value and what must not begin a line without it; around a button browsers would else break. */
const Kept = (props: { readonly value: FactValue; readonly children: ComponentChildren }) => {
  const whole = (
    <>
      <Value value={props.value} />
      {props.children}
    </>
  );
  return props.value.type === 'item' ? <span class="kept">{whole}</span> : whole;
};

/** A span of time with its mark, which would else stand on a line of its own where it wraps. */
const Spanned = ({ span, value }: { readonly span: string; readonly value: FactValue }) => (
  <>
    {' '}
    <span class="during">
      {span}
      <SourceMark of={value} />
    </span>
  </>
);

/** Marked once, at its end, where all of it rests on the same; else each by itself. */
const CommaList = ({ values }: { readonly values: readonly FactValue[] }) => {
  const { text } = usePanel();
  const notes = useNotes();
  const isOne = new Set(values.map((value) => notes.of(value))).size === 1;
  const last = values.length - 1;
  return (
    <dd>
      {values.map((value, i) => {
        const comma = i < last ? text.say('comma') : '';
        return (
          <>
            <Hedge value={value} />
            <Kept value={value}>
              {isOne && i < last ? comma : <SourceMark of={value} behind={comma} />}
            </Kept>
            {i < last && ' '}
          </>
        );
      })}
    </dd>
  );
};

/** Short values on one line, dated ones on a line each. */
const Values = ({ values }: { readonly values: readonly FactValue[] }) => {
  const { text } = usePanel();
  if (values.every(({ during }) => during === null)) return <CommaList values={values} />;
  return (
    <>
      {values.map((value, i) => {
        const span = value.during === null ? null : formatDuring(value.during, text);
        return (
          <dd key={i}>
            <Hedge value={value} />
            {span === null ? (
              <Kept value={value}>
                <SourceMark of={value} />
              </Kept>
            ) : (
              <>
                <Value value={value} />
                <Spanned span={span} value={value} />
              </>
            )}
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

const AgeLine = ({ view }: { readonly view: CardView }) => {
  const { text } = usePanel();
  const { age, told } = view;
  if (age === null) return null;
  return (
    <Line name={text.say(told.isToday ? 'ageNow' : 'ageThen')}>
      <dd>
        {formatAge(age, text)}{' '}
        {!told.isToday && (
          <span class="during">{text.say('onDayShort', formatDay(told.day, text))}</span>
        )}
      </dd>
    </Line>
  );
};

/** What Wikidata states, one line a property. */
export const Facts = ({ view }: { readonly view: CardView }) => {
  const { text } = usePanel();
  if (view.facts.length === 0 && view.age === null) return null;
  return (
    <dl class="facts">
      <AgeLine view={view} />
      {view.facts.map((fact) => (
        <Line key={fact.key} name={text.find(`fact_${fact.key}`) ?? ''}>
          <Values values={fact.values} />
        </Line>
      ))}
    </dl>
  );
};
