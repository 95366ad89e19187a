import type { Fact, FactValue } from '../wikidata/types';
import { usePanel } from './context';
import { formatDuring } from './formatTime';
import { ItemLink } from './ItemLink';
import { Marks } from './Sources';

const Head = ({ value }: { readonly value: FactValue }) => {
  const { text } = usePanel();
  if (value.type !== 'item') return <p class="span">{text.say('valueUnknown')}</p>;
  const span = value.during === null ? null : formatDuring(value.during, text);
  return (
    <>
      <p class="what">
        {value.possibly && <span class="hedge">{text.say('hedge')} </span>}
        <ItemLink value={value} />
      </p>
      <p class="span">
        {span}
        <Marks of={[value]} />
      </p>
    </>
  );
};

/** Who stood at the head of a country, place or organisation on the day, one block an office. */
export const Heads = ({ heads }: { readonly heads: readonly Fact[] }) => {
  const { text } = usePanel();
  return (
    <>
      {heads.map(({ key, values }) => (
        <div key={key} class={`office ${values.every((one) => one.possibly) ? 'possibly' : ''}`}>
          <p class="role">{text.find(`fact_${key}`)}</p>
          {values.map((value, i) => (
            <Head key={i} value={value} />
          ))}
        </div>
      ))}
    </>
  );
};
