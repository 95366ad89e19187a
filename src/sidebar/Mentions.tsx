import { numberFormat } from '../lib/formats';
import { usePanel } from './context';
import { IconButton } from './IconButton';
import type { Place } from './state';

interface Props {
  readonly entity: number;
  readonly name: string;
  readonly count: number;
  readonly place: Place | null;
  readonly tabIndex: number;
}

/** How often a name stands in the article, and the way to each of those places. */
export const Mentions = ({ entity, name, count, place, tabIndex }: Props) => {
  const { panel, text } = usePanel();
  const numbers = numberFormat(text.locale);
  const shown =
    place === null
      ? numbers.format(count)
      : text.say('placeShort', numbers.format(place.mention), numbers.format(place.of));
  return (
    <span class="mentions">
      <span class="count">
        <span aria-hidden="true">{shown}</span>
        <span class="unseen">{text.count('mentions', count)}</span>
      </span>
      <span class="steps">
        {count > 1 && (
          <IconButton
            icon="up"
            label={text.say('previousMentionOf', name)}
            tabIndex={tabIndex}
            onClick={() => panel.jump(entity, -1)}
          />
        )}
        <IconButton
          icon="down"
          label={text.say('nextMentionOf', name)}
          tabIndex={tabIndex}
          onClick={() => panel.jump(entity, 1)}
        />
      </span>
    </span>
  );
};
