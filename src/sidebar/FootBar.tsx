import { numberFormat } from '../lib/formats';
import type { CastEntity } from '../protocol/panelPort';
import { usePanel } from './context';
import { IconButton } from './IconButton';
import { sameItem } from './subject';

/** The way through the mentions of the open name, always in reach while its card is read. */
export const FootBar = ({ entity }: { readonly entity: CastEntity }) => {
  const { panel, text } = usePanel();
  const same = sameItem(panel.state.value, entity.entity);
  const all = [entity, ...same].reduce((sum, { count }) => sum + count, 0);
  const place = panel.state.value.places.get(entity.entity) ?? null;
  const numbers = numberFormat(text.locale);
  const words =
    place === null
      ? text.count('mentions', all)
      : text.say('placeLong', numbers.format(place.mention), numbers.format(place.of));
  return (
    <footer class="foot">
      <span role="status">{words}</span>
      <span class="foot-steps">
        <IconButton
          icon="up"
          label={text.say('previousMention')}
          onClick={() => panel.jump(entity.entity, -1)}
        />
        <IconButton
          icon="down"
          label={text.say('nextMention')}
          onClick={() => panel.jump(entity.entity, 1)}
        />
      </span>
    </footer>
  );
};
