import type { CastEntity } from '../protocol/panelPort';
import type { Card } from '../wikidata/types';
import { cardView } from './cardView';
import { usePanel } from './context';
import { DateStamp, isStamped } from './DateStamp';
import { Extract } from './Extract';
import { Facts } from './Facts';
import { focusArrival } from './focusArrival';
import { InArticle } from './InArticle';
import { isEditedLately } from './isEditedLately';
import { isUnpaid } from './isUnpaid';
import { Links } from './Links';
import { CardMap, hasMap } from './map/CardMap';
import { NotesProvider, Sources } from './Sources';

interface Props {
  readonly card: Card;
  readonly entity: CastEntity | null;
}

/** A part that could not be fetched is said quietly; the rest of the card stands. */
const Missing = ({ card }: { readonly card: Card }) => {
  const { panel, text } = usePanel();
  const parts = new Set(card.missing.filter((one) => !isUnpaid(one)).map(({ part }) => part));
  if (parts.size === 0) return null;
  return (
    <p class="missing">
      {parts.has('extract') && <>{text.say('missingExtract')} </>}
      {parts.has('picture') && <>{text.say('missingPicture')} </>}
      {parts.has('labels') && <>{text.say('missingLabels')} </>}
      <button
        type="button"
        class="link"
        onClick={() => {
          focusArrival(document);
          panel.dispatch({ type: 'again', item: card.item });
        }}
      >
        {text.say('tryAgain')}
      </button>
    </p>
  );
};

/** All that is known of an item, most telling first: the day, the words, the facts, the article. */
export const CardBody = ({ card, entity }: Props) => {
  const { panel, text } = usePanel();
  const now = panel.gateway.now();
  const view = cardView(card, { state: panel.state.value, now, text });
  const onLook = (): void => {
    if (isEditedLately(card.modified, panel.gateway.now()))
      panel.dispatch({ type: 'watch', item: card.item });
  };
  return (
    <NotesProvider value={view.notes}>
      <DateStamp card={card} view={view} title={entity?.title ?? null} />
      {card.extract !== null && <Extract extract={card.extract} />}
      <Missing card={card} />
      {/* One of its own for each place: a new one is drawn after the card's first paint. */}
      {hasMap(card) && <CardMap key={card.item} card={card} />}
      <Facts view={view} />
      <Sources onLook={onLook} />
      {entity !== null && <InArticle entity={entity} withTitle={!isStamped(view)} />}
      <Links card={card} entity={entity} />
    </NotesProvider>
  );
};
