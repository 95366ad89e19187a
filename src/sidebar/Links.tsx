import type { ItemId } from '../engine/types';
import { numberFormat, relativeFormat } from '../lib/formats';
import type { Text } from '../lib/text';
import type { CastEntity } from '../protocol/panelPort';
import type { Card } from '../wikidata/types';
import { usePanel } from './context';
import { Icon } from './Icon';
import { OutLink } from './OutLink';

const DAY = 86_400_000;

/** "3 days ago", "2 months ago": how fresh the entry is. Null where it is not known. */
export const agoWords = (modified: string | null, now: number, text: Text): string | null => {
  const then = modified === null ? Number.NaN : Date.parse(modified);
  if (Number.isNaN(then) || then > now) return null;
  const days = Math.floor((now - then) / DAY);
  const format = relativeFormat(text.locale, { numeric: 'auto' });
  if (days < 45) return format.format(-days, 'day');
  return days < 700
    ? format.format(-Math.round(days / 30.4), 'month')
    : format.format(-Math.round(days / 365.25), 'year');
};

/** A page about the entry. */
const pageOf = (query: string): string => `https://www.wikidata.org/w/index.php?${query}`;

const historyOf = (item: ItemId): string => pageOf(`title=${item}&action=history`);

/**
 * That the entry is edited heavily now, once that is known: said last, where nothing moves when it
 * comes, and leading to who did it.
 */
const Edited = ({ item }: { readonly item: ItemId }) => {
  const { panel, text } = usePanel();
  const load = panel.state.value.edits.get(item);
  if (load?.state !== 'have' || load.value === null) return null;
  const { count, more } = load.value;
  const words = more
    ? text.say('editedMore', numberFormat(text.locale).format(count))
    : text.count('editedOften', count);
  return (
    <p class="source">
      <OutLink href={historyOf(item)}>{words}</OutLink>
    </p>
  );
};

interface Props {
  readonly card: Card;
  readonly entity: CastEntity | null;
}

/** Where to read on, and the way out where this is the wrong one. */
export const Links = ({ card, entity }: Props) => {
  const { panel, text } = usePanel();
  const ago = agoWords(card.modified, panel.gateway.now(), text);
  return (
    <footer class="links">
      <p class="pills">
        {card.wikipediaUrl !== null && (
          <OutLink class="pill" href={card.wikipediaUrl}>
            Wikipedia <Icon name="out" />
          </OutLink>
        )}
        <OutLink class="pill" href={card.wikidataUrl}>
          Wikidata <Icon name="out" />
        </OutLink>
        {entity !== null && (
          <button
            type="button"
            class="pill"
            onClick={() =>
              panel.dispatch({ type: 'open', view: { type: 'which', entity: entity.entity } })
            }
          >
            {text.say('notThisOne')}
          </button>
        )}
      </p>
      <p class="source">
        {ago === null ? text.say('factsSource') : text.say('factsSourceEdited', ago)}{' '}
        <OutLink href={historyOf(card.item)}>{text.say('entryHistory')}</OutLink> ·{' '}
        <OutLink href={pageOf(`title=Talk:${card.item}&action=edit&section=new`)}>
          {text.say('reportError')}
        </OutLink>
      </p>
      <Edited item={card.item} />
    </footer>
  );
};
