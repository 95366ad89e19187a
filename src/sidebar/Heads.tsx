import { listFormat } from '../lib/formats';
import type { Fact, FactValue } from '../wikidata/types';
import { usePanel } from './context';
import { formatDuring } from './formatTime';
import { ItemLink } from './ItemLink';
import { SourceMark } from './Sources';

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

/** Offices that the same people held for the same time, together: many a president is premier, too. */
interface Office {
  readonly keys: readonly string[];
  readonly values: readonly FactValue[];
}

const holdersOf = ({ values }: Pick<Fact, 'values'>): string =>
  JSON.stringify(
    values.map((value) => [value.type === 'item' ? value.item : value.type, value.during]),
  );

const officesOf = (heads: readonly Fact[]): readonly Office[] => {
  const offices = new Map<string, Office>();
  for (const { key, values } of heads) {
    const holders = holdersOf({ values });
    const before = offices.get(holders);
    offices.set(holders, {
      values: before?.values ?? values,
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
      {officesOf(heads).map(({ keys, values }) => (
        <div key={keys.join()} class={`office ${values.every(isDoubtful) ? 'possibly' : ''}`}>
          <p class="role">{list.format(keys.map((key) => text.find(`fact_${key}`) ?? ''))}</p>
          {values.map((value, i) => (
            <Head key={i} value={value} />
          ))}
        </div>
      ))}
    </>
  );
};
