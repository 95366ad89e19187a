import { listFormat, numberFormat } from '../lib/formats';
import { usePanel } from './context';
import { Face } from './Face';
import { dayPoint, formatTime } from './formatTime';
import { type RoleRow, shownRoles, viewOfRole } from './shownRoles';
import { toldDay } from './toldDay';

/** The office and the day, and what is not certain of them. */
const RoleLine = ({ row }: { readonly row: RoleRow }) => {
  const { panel, text } = usePanel();
  const { office, handOver, unsaid } = row;
  const point = dayPoint(toldDay(panel.state.value, panel.gateway.now()).day);
  const when = point === null ? null : text.say('onDayShort', formatTime(point, text));
  const notes = [
    ...(handOver ? [text.say('roleHandOver')] : []),
    ...(unsaid ? [text.say('roleCountryUnsaid')] : []),
  ];
  return (
    <>
      <span class="line">
        {office !== null && <span lang={office.language}>{office.text}</span>}
        {office !== null && when !== null && ' '}
        {when}
      </span>
      {notes.map((note) => (
        <span key={note} class="role-note">
          {note}
        </span>
      ))}
    </>
  );
};

/** The article's sentence with the role marked. */
const RoleQuote = ({ row }: { readonly row: RoleRow }) => {
  const { panel } = usePanel();
  const [quote] = row.quotes;
  if (quote === undefined) return null;
  return (
    <blockquote class="role-quote" lang={panel.state.value.article?.language ?? ''}>
      {quote.text.slice(0, quote.start)}
      <mark>{quote.text.slice(quote.start, quote.end)}</mark>
      {quote.text.slice(quote.end)}
    </blockquote>
  );
};

const Row = ({ row }: { readonly row: RoleRow }) => {
  const { panel, text } = usePanel();
  const view = viewOfRole(row);
  const said = listFormat(text.locale).format(row.said.map((one) => text.say('quoted', one)));
  const { holder } = row;
  return (
    <li class={`row role ${row.possibly ? 'unsure' : ''}`}>
      <button
        type="button"
        class="row-open"
        disabled={view === null}
        onClick={() => view !== null && panel.dispatch({ type: 'open', view })}
      >
        <Face name={holder.name.text} kind="person" thumbnail={row.thumbnail} />
        <span class="words">
          <span class="role-said" lang={panel.state.value.article?.language ?? ''}>
            {said} <i class="role-arrow" aria-hidden="true" />
          </span>
          <span class="name">
            {row.possibly && <span class="hedge">{text.say('hedge')} </span>}
            <span lang={holder.name.language}>{holder.name.text}</span>
          </span>
          <RoleLine row={row} />
        </span>
      </button>
      <RoleQuote row={row} />
    </li>
  );
};

/** Those whom the article names by their office alone, and who held it on the article's day. */
export const RoleRows = () => {
  const { panel, text } = usePanel();
  const { rows } = shownRoles(panel.state.value);
  if (rows.length === 0) return null;
  return (
    <section class="group group-role">
      <h2>
        <span class="form person">{text.say('rolesHeading')}</span>
        <span class="tally" aria-hidden="true">
          {numberFormat(text.locale).format(rows.length)}
        </span>
      </h2>
      <ul>
        {rows.map((row) => (
          <Row key={`${row.key} ${row.possibly}`} row={row} />
        ))}
      </ul>
    </section>
  );
};

/** On the row of somebody in the cast: the roles that mean this person, too. */
export const RoleNote = ({ entity }: { readonly entity: number }) => {
  const { panel, text } = usePanel();
  const said = shownRoles(panel.state.value).notes.get(entity);
  if (said === undefined) return null;
  const list = listFormat(text.locale).format(said.map((one) => text.say('quoted', one)));
  return <span class="role-note">{text.say('alsoRole', list)}</span>;
};
