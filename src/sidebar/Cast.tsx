import { useMemo, useState } from 'preact/hooks';
import { numberFormat } from '../lib/formats';
import type { MessageKey } from '../lib/text';
import { CastRow } from './CastRow';
import { Credits } from './Credits';
import { type CastGroup, castGroups, type GroupKey, isRowOf } from './castGroups';
import { usePanel } from './context';
import { DamagedFiles } from './DamagedFiles';
import { FilterBox } from './FilterBox';
import { lastOpened } from './lastOpened';
import { Notice } from './Notice';
import { RoleRows } from './RoleRows';
import { HiddenByReader } from './SaidByReader';

/** From this many names on, a box to find one in. */
const FILTER_FROM = 13;

const HEADINGS: Readonly<Record<GroupKey, MessageKey>> = {
  person: 'groupPerson',
  place: 'groupPlace',
  organisation: 'groupOrganisation',
  event: 'groupEvent',
  work: 'groupWork',
  other: 'groupOther',
  unsure: 'groupUnsure',
  unknown: 'groupUnknown',
};

interface GroupProps {
  readonly group: CastGroup;
  readonly current: number | null;
  readonly onFocus: (entity: number) => void;
}

/** The heading carries the underline of its kind: the list is also the legend to the page. */
const Group = ({ group, current, onFocus }: GroupProps) => {
  const { text } = usePanel();
  return (
    <section class={`group group-${group.key}`}>
      <h2>
        <span class={`form ${group.key}`}>{text.say(HEADINGS[group.key])}</span>
        <span class="tally" aria-hidden="true">
          {numberFormat(text.locale).format(group.rows.length)}
        </span>
      </h2>
      <ul>
        {group.rows.map((row) => (
          <CastRow
            key={row.entity}
            row={row}
            current={row.entity === current}
            onFocus={() => onFocus(row.entity)}
          />
        ))}
      </ul>
    </section>
  );
};

/** Arrow keys, Home and End go from name to name; Tab goes on to the mentions of this one. */
const moveFocus = (event: KeyboardEvent): void => {
  const list = event.currentTarget;
  const from = (event.target as HTMLElement).closest('.row');
  if (!(list instanceof HTMLElement) || from === null) return;
  const rows = [...list.querySelectorAll('.row')];
  const at = rows.indexOf(from);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  rows[to]?.querySelector<HTMLElement>('.row-open')?.focus();
};

/** The cast of this article: everybody and everything it names. */
export const Cast = () => {
  const { panel, text } = usePanel();
  const state = panel.state.value;
  const [filter, setFilter] = useState('');
  const groups = useMemo(() => castGroups(state, filter), [state, filter]);
  const rows = groups.flatMap((group) => group.rows);
  const [focused, setFocused] = useState<number | null>(lastOpened(state));
  const last = focused === null ? undefined : rows.find((row) => isRowOf(row, focused));
  const current = (last ?? rows[0])?.entity ?? null;
  const all = state.article?.entities.length ?? 0;
  if (all === 0)
    return (
      <>
        <HiddenByReader />
        <p class="lead">{text.say('noNames')}</p>
        <DamagedFiles />
      </>
    );
  return (
    <div class="cast">
      {panel.gateway.place === 'window' && state.article?.title && (
        <p class="headline" lang={state.article.language}>
          {state.article.title}
        </p>
      )}
      <HiddenByReader />
      {state.answers?.state === 'failed' && <Notice trouble={state.answers.trouble} />}
      {all >= FILTER_FROM && <FilterBox value={filter} found={rows.length} onInput={setFilter} />}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys only move the focus of the buttons inside */}
      <div onKeyDown={moveFocus}>
        {groups.map((group) => (
          <Group key={group.key} group={group} current={current} onFocus={setFocused} />
        ))}
        {filter.trim() === '' && <RoleRows />}
      </div>
      <DamagedFiles />
      <Credits of={rows} />
    </div>
  );
};
