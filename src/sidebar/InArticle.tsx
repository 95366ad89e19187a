import type { CastEntity, Quote } from '../protocol/panelPort';
import { usePanel } from './context';

/** A sentence of the article with the name marked. */
export const QuoteWords = ({ quote }: { readonly quote: Quote }) => (
  <>
    {quote.text.slice(0, quote.start)}
    <mark>{quote.text.slice(quote.start, quote.end)}</mark>
    {quote.text.slice(quote.end)}
  </>
);

/** The article's own sentence, with the name marked, and whom a place speaks for in it. */
const QuoteLine = ({ quote }: { readonly quote: Quote }) => {
  const { text } = usePanel();
  return (
    <blockquote>
      <QuoteWords quote={quote} />
      {quote.metonym && (
        <small class="stands-for" lang={text.locale}>
          {text.say('hereGovernment')}
        </small>
      )}
    </blockquote>
  );
};

/** The article's own sentences with a name in them. */
export const Quotes = ({ entity }: { readonly entity: CastEntity }) => {
  const { panel } = usePanel();
  return (
    <div class="quotes" lang={panel.state.value.article?.language ?? ''}>
      {entity.quotes.map((quote) => (
        <QuoteLine key={quote.text} quote={quote} />
      ))}
    </div>
  );
};

interface Props {
  readonly entity: CastEntity;
  /** The role is told here, unless the date stamp already does. */
  readonly withTitle: boolean;
}

/** What the article itself says of a name. Needs no network, so it stands in every state. */
export const InArticle = ({ entity, withTitle }: Props) => {
  const { text } = usePanel();
  const title = withTitle ? entity.title : null;
  if (entity.quotes.length === 0 && title === null) return null;
  return (
    <section class="in-article">
      <h2>{text.say('inThisArticle')}</h2>
      {title !== null && <p>{text.say('articleCalls', title)}</p>}
      <Quotes entity={entity} />
    </section>
  );
};
