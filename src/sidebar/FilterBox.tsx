import { usePanel } from './context';
import { Icon } from './Icon';

interface Props {
  readonly value: string;
  readonly found: number;
  readonly onInput: (value: string) => void;
}

/** Finds a name in a long cast. Esc empties it first and closes the panel only after that. */
export const FilterBox = ({ value, found, onInput }: Props) => {
  const { text } = usePanel();
  return (
    <div class="filter">
      <Icon name="search" />
      <input
        type="search"
        value={value}
        aria-label={text.say('filterLabel')}
        placeholder={text.say('filterLabel')}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          event.preventDefault();
          event.stopPropagation();
          onInput('');
        }}
      />
      <p class={found === 0 ? 'filter-none' : 'unseen'} role="status">
        {value === ''
          ? ''
          : found === 0
            ? text.say('filterNone', value)
            : text.count('filterFound', found)}
      </p>
    </div>
  );
};
