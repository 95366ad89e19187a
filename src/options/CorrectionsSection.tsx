import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '../lib/text';
import { correctionKey } from '../settings/correctionKey';
import type { Correction } from '../settings/corrections';
import type { Corrections } from './createCorrections';
import { Section } from './Section';

interface Props {
  readonly corrections: Corrections;
  readonly text: Text;
}

/** From so many on, finding one by eye takes longer than typing. */
const MANY = 8;
/** Rows that are drawn before the reader asks for all. */
const AT_FIRST = 20;

const meaning = ({ what, label }: Correction, text: Text): string => {
  if (what === 'never') return text.say('saidNever');
  return what === 'none' ? text.say('saidNone') : text.say('saidItem', label ?? what);
};

const contains = (query: string) => {
  const wanted = correctionKey(query);
  return ({ key, label }: Correction): boolean =>
    key.includes(wanted) || correctionKey(label ?? '').includes(wanted);
};

interface RowProps {
  readonly one: Correction;
  readonly text: Text;
  readonly onRemove: () => void;
}

const Row = ({ one, text, onRemove }: RowProps) => (
  <li>
    <span>
      <bdi>{text.say('quoted', one.name)}</bdi>
      <small>{meaning(one, text)}</small>
    </span>
    <button
      type="button"
      class="pill"
      aria-label={text.say('saidForget', one.name)}
      onClick={onRemove}
    >
      {text.say('remove')}
    </button>
  </li>
);

/**
 * The button that was pressed has gone with its row: the focus goes to the way back, in the same
 * turn, so that a key pressed next does not go to nobody.
 */
const Undo = ({ corrections, text }: Props) => {
  const button = useRef<HTMLButtonElement>(null);
  const { removed } = corrections.state.value;
  useLayoutEffect(() => {
    if (removed.length > 0) button.current?.focus();
  }, [removed]);
  return (
    <p class="row-action">
      <span role="status">
        {removed.length > 0 ? text.count('saidRemoved', removed.length) : ''}
      </span>
      {removed.length > 0 && (
        <button ref={button} type="button" class="pill" onClick={() => void corrections.undo()}>
          {text.say('undo')}
        </button>
      )}
    </p>
  );
};

const Filter = (props: {
  readonly value: string;
  readonly found: number;
  readonly text: Text;
  readonly onInput: (value: string) => void;
}) => (
  <div class="filter">
    <input
      type="search"
      value={props.value}
      aria-label={props.text.say('filterLabel')}
      placeholder={props.text.say('filterLabel')}
      autocomplete="off"
      spellcheck={false}
      onInput={(event) => props.onInput(event.currentTarget.value)}
    />
    <p class={props.found === 0 ? 'empty' : 'unseen'} role="status">
      {props.value !== '' &&
        (props.found === 0
          ? props.text.say('filterNone', props.value)
          : props.text.count('filterFound', props.found))}
    </p>
  </div>
);

const List = ({ corrections, text }: Props) => {
  const [query, setQuery] = useState('');
  const [all, setAll] = useState(false);
  const list = corrections.state.value.list ?? [];
  // A filter that became needless with the last rows would hide those that are left.
  const filtered = list.length >= MANY ? list.filter(contains(query)) : list;
  const shown = all ? filtered : filtered.slice(0, AT_FIRST);
  return (
    <>
      {list.length >= MANY && (
        <Filter value={query} found={filtered.length} text={text} onInput={setQuery} />
      )}
      <ul class="sites">
        {shown.map((one) => (
          <Row key={one.key} one={one} text={text} onRemove={() => void corrections.remove(one)} />
        ))}
      </ul>
      <p class="row-action">
        {shown.length < filtered.length && (
          <button type="button" class="pill" onClick={() => setAll(true)}>
            {text.count('saidShowAll', filtered.length)}
          </button>
        )}
        {list.length > 1 && (
          <button type="button" class="pill" onClick={() => void corrections.removeAll()}>
            {text.count('saidRemoveAll', list.length)}
          </button>
        )}
      </p>
    </>
  );
};

/** What the reader said of names, each to be taken back. */
export const CorrectionsSection = ({ corrections, text }: Props) => {
  const { list, failed } = corrections.state.value;
  return (
    <Section title={text.say('optionsCorrections')}>
      {list?.length === 0 ? (
        <p class="empty">{text.say('saidNothing')}</p>
      ) : (
        <p>{text.say('saidIntro')}</p>
      )}
      {list !== null && list.length > 0 && <List {...{ corrections, text }} />}
      <Undo {...{ corrections, text }} />
      {failed && (
        <p role="alert" class="fault">
          {text.say('saidFailed')}
        </p>
      )}
    </Section>
  );
};
