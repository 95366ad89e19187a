import { listFormat } from '../lib/formats';
import type { Fact, FactValue } from '../wikidata/types';
import { usePanel } from './context';
import { formatDuring } from './formatTime';
import { ItemLink } from './ItemLink';
import { SinceThen } from './SinceThen';
import { SourceMark } from './Sources';
import { Woven } from './Woven';

/** Without dates nobody knows whether it was so on that day: that is a doubt like dates too coarse. */
const isDoubtful = ({ possibly, during }: FactValue): boolean =>
  possibly === true || during === null;

const Head = ({ value }: { readonly value: FactValue }) => {
  const { text } = usePanel();
  const { during } = value;
  const span = during === null ? text.say('datesNone') : formatDuring(during, text);
  return (
    <>
      <p class="what">
        {isDoubtful(value) && <span class="hedge">{text.say('hedge')} </span>}
        {value.type === 'item' ? <ItemLink value={value} /> : text.say('valueUnknown')}
      </p>
      <p class="span">
        {span}
        <SourceMark of={value} />
      </p>
    </>
  );
};

/** Who came after: only those of whom it is certain, which those without dates never are. */
const Later = ({ value }: { readonly value: FactValue }) => {
  const { text } = usePanel();
  if (value.type !== 'item' || value.during === null) return null;
  // A mark alone on a line would belong to nothing.
  const when = (
    <span class="during">
      {formatDuring(value.during, text)}
      <SourceMark of={value} />
    </span>
  );
  return <Woven message="withSpan" parts={[<ItemLink value={value} />, when]} />;
};

/** Offices that the same people held for the same time, together: many a president is premier, too. */
interface Office {
  readonly keys: readonly string[];
  readonly values: readonly FactValue[];
  readonly since: readonly FactValue[];
}

const holdersOf = ({ values, since = [] }: Fact): string =>
  JSON.stringify(
    [values, since].map((list) =>
      list.map((value) => [value.type === 'item' ? value.item : value.type, value.during]),
    ),
  );

const officesOf = (heads: readonly Fact[]): readonly Office[] => {
  const offices = new Map<string, Office>();
  for (const head of heads) {
    const { key, values, since = [] } = head;
    const holders = holdersOf(head);
    const before = offices.get(holders);
    offices.set(holders, {
      ...(before ?? { values, since }),
      keys: [...(before?.keys ?? []), key],
    });
  }
  return [...offices.values()];
};

/** Who stood at the head of a country, place or organisation on the day, one block an office. */
export const Heads = ({ heads }: { readonly heads: readonly Fact[] }) => {
  const { text } = usePanel();
  const list = listFormat(text.locale, { type: 'unit', style: 'short' });
  return (
    <>
      {officesOf(heads).map(({ keys, values, since }) => (
        <div key={keys.join()} class={`office ${values.every(isDoubtful) ? 'possibly' : ''}`}>
          <p class="role">{list.format(keys.map((key) => text.find(`fact_${key}`) ?? ''))}</p>
          {values.map((value, i) => (
            <Head key={i} value={value} />
          ))}
          <SinceThen look="later" items={since.map((value) => <Later value={value} />)} />
        </div>
      ))}
    </>
  );
};
