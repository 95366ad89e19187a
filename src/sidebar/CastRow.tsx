import { listFormat } from '../lib/formats';
import type { Text } from '../lib/text';
import type { During } from '../wikidata/types';
import type { CastRow as Row } from './castGroups';
import { usePanel } from './context';
import { Face } from './Face';
import { formatDuring } from './formatTime';
import { QuoteWords } from './InArticle';
import { Mentions } from './Mentions';
import { otherName } from './otherName';
import { RoleNote } from './RoleRows';

interface Props {
  readonly row: Row;
  /** Is this the one row that the Tab key stops at? */
  readonly current: boolean;
  readonly onFocus: () => void;
}

/** The second line of a row: what this is, or why that is not known. */
const lineOf = (row: Row, text: Text): string | null => {
  const { line } = row;
  if (row.certainty === 'ambiguous') {
    const names = listFormat(text.locale, { type: 'disjunction' }).format(row.maybe);
    return text.say('possibly', names);
  }
  if (row.certainty === 'possible')
    return line === null ? text.say('hedge') : text.say('possibly', line);
  if (row.certainty === 'several')
    return line === null ? text.say('severalPossible') : text.say('severalPossibleRole', line);
  const role = row.certainty === 'sure' ? roleLine(row, text) : null;
  if (role !== null) return role;
  if (line !== null && row.lineSource === 'article') return text.say('quoted', line);
  return line;
};

/** An office that nobody has ended may have been left since: the year it is held from is said. */
const roleLine = ({ role }: Row, text: Text): string | null => {
  if (role === null) return null;
  if (role.holds === 'maybe') return text.say('possibly', role.label);
  const since = role.holds === 'open' ? yearOnly(role.during) : null;
  const span = since && formatDuring(since, text);
  return span === null ? role.label : text.say('withSpan', role.label, span);
};

const YEAR = 9;

const yearOnly = ({ from, ...during }: During): During => ({
  ...during,
  from: from && { ...from, month: null, day: null, precision: Math.min(from.precision, YEAR) },
});

const Line = ({ row }: { readonly row: Row }) => {
  const { text } = usePanel();
  const line = lineOf(row, text);
  if (line !== null) return <span class="line">{line}</span>;
  if (row.certainty !== 'asking') return null;
  return (
    <span class="line" aria-hidden="true">
      <i class="bone" />
    </span>
  );
};

/** The name as printed, and beside it what the reader's language calls what is linked for sure. */
const Name = ({ row }: { readonly row: Row }) => {
  const { panel } = usePanel();
  const label = row.certainty === 'sure' && row.label !== null ? row.label : '';
  const other = otherName(row.name, label);
  return (
    <span class="name">
      <bdi lang={panel.state.value.article?.language ?? ''}>{row.name}</bdi>
      {other !== null && ' '}
      {other !== null && <bdi class="other-name">{other}</bdi>}
    </span>
  );
};

/** What else the article calls it. */
const OtherNames = ({ row }: { readonly row: Row }) => {
  const { text } = usePanel();
  if (row.otherNames.length === 0) return null;
  const names = row.otherNames.map((name) => text.say('quoted', name));
  const list = listFormat(text.locale).format(names);
  return <span class="line">{text.say('alsoCalled', list)}</span>;
};

/** What the article says of a name without an entry: all that there is to know. */
const Sentence = ({ row }: { readonly row: Row }) => {
  const { panel } = usePanel();
  if (row.quote === null) return null;
  return (
    <span class="line sentence" lang={panel.state.value.article?.language ?? ''}>
      <QuoteWords quote={row.quote} />
    </span>
  );
};

/** That the reader said what this is. */
const Said = ({ row }: { readonly row: Row }) => {
  const { text } = usePanel();
  return row.said === null ? null : <span class="line">{text.say('yourChoice')}</span>;
};

/** One name of the cast: opens its card, and leads to its mentions. */
export const CastRow = ({ row, current, onFocus }: Props) => {
  const { panel } = usePanel();
  const unsure = ['possible', 'several', 'ambiguous'].includes(row.certainty);
  const tabIndex = current ? 0 : -1;
  return (
    <li class={`row ${unsure ? 'unsure' : ''}`} onFocusIn={onFocus}>
      <button
        type="button"
        class="row-open"
        data-entity={row.entity}
        {...(row.item === null ? {} : { 'data-item': row.item })}
        {...(current ? { 'data-arrive': '' } : {})}
        tabIndex={tabIndex}
        onClick={() => panel.dispatch({ type: 'open', view: { type: 'name', entity: row.entity } })}
      >
        <Face name={row.name} kind={row.kind} thumbnail={row.thumbnail} />
        <span class="words">
          <Name row={row} />
          <OtherNames row={row} />
          <Line row={row} />
          <RoleNote entity={row.entity} />
          <Sentence row={row} />
          <Said row={row} />
        </span>
      </button>
      <Mentions {...row} tabIndex={tabIndex} />
    </li>
  );
};
