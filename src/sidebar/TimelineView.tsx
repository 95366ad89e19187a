import { useMemo } from 'preact/hooks';
import type { Text } from '../lib/text';
import { usePanel } from './context';
import { formatDay, formatDuring, formatTime } from './formatTime';
import { lastOpened } from './lastOpened';
import { Notice } from './Notice';
import { RowsSkeleton } from './Skeleton';
import type { PanelState } from './state';
import { linkedRows } from './storyItems';
import { type Bar, type Part, type Timeline, type TimelineRow, timelineOf } from './timelineOf';
import { toldDay } from './toldDay';

const DAY = 86_400_000;

const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;
const along = ({ from, to }: Part) => ({
  insetInlineStart: percent(from),
  inlineSize: percent(to - from),
});

/** The stretch as a drawing; its words stand beside it. */
const Track = ({ bar, day }: { readonly bar: Bar; readonly day: number }) => {
  const form = [
    'stretch',
    bar.held ? 'held' : '',
    bar.earlier ? 'earlier' : '',
    bar.later ? 'later' : '',
  ];
  return (
    <span class="track" aria-hidden="true">
      <i class={form.join(' ')} style={along(bar.whole)} />
      {bar.sure !== null && (
        <i class={`stretch sure ${bar.held ? 'held' : ''}`} style={along(bar.sure)} />
      )}
      <i class="tick" style={{ insetInlineStart: percent(day) }} />
    </span>
  );
};

const Span = ({ bar, day }: { readonly bar: Bar; readonly day: number }) => {
  const { text } = usePanel();
  const { label, during } = bar.span;
  const when = formatDuring(during, text);
  return (
    <li class={`span ${bar.held ? 'held' : ''}`}>
      <span class="span-words">
        <span {...(label === null ? {} : { lang: label.language })}>
          {label === null ? text.say('timelineExisted') : label.text}
        </span>
        {when !== null && ' '}
        {when !== null && <span class="during">{when}</span>}
        {bar.held && ' '}
        {bar.held && <span class="unseen">{text.say('timelineThen')}</span>}
      </span>
      <Track bar={bar} day={day} />
    </li>
  );
};

interface RowProps {
  readonly row: TimelineRow;
  readonly of: ReturnType<typeof linkedRows>[number];
  readonly day: number;
  readonly arrive: boolean;
}

const Row = ({ row, of, day, arrive }: RowProps) => {
  const { panel } = usePanel();
  const isSure = of.certainty === 'sure';
  return (
    <li class={`life ${of.kind ?? 'other'} ${isSure ? '' : 'unsure'}`}>
      <button
        type="button"
        class="life-name"
        {...(arrive ? { 'data-arrive': '' } : {})}
        onClick={() => panel.dispatch({ type: 'open', view: { type: 'name', entity: of.entity } })}
      >
        {of.name}
      </button>
      <ul>
        {row.bars.map((bar, i) => (
          <Span key={i} bar={bar} day={day} />
        ))}
      </ul>
    </li>
  );
};

/** The article's day and the years, in the Gregorian calendar as everywhere. */
const Axis = ({ timeline, label }: { readonly timeline: Timeline; readonly label: string }) => {
  const { text } = usePanel();
  const yearOf = (year: number): string =>
    formatTime({ year, month: null, day: null, precision: 9, julian: false }, text);
  const { day } = timeline;
  // Towards the middle, so that it does not stand out of the axis.
  const dayPlace =
    day > 0.5 ? { insetInlineEnd: percent(1 - day) } : { insetInlineStart: percent(day) };
  return (
    <div class="axis" aria-hidden="true">
      <span class="axis-day">
        <b style={dayPlace}>{label}</b>
      </span>
      <span class="axis-years">
        {timeline.years.map(({ year, at }) => (
          <span key={year} style={{ insetInlineStart: percent(at) }}>
            {yearOf(year)}
          </span>
        ))}
      </span>
    </div>
  );
};

/** The day that the line stands for: the one that the cards tell of. */
const useDay = (state: PanelState, text: Text) => {
  const { panel } = usePanel();
  const now = panel.gateway.now();
  const { day, basis } = toldDay(state, now);
  const when = { day: Date.parse(day) / DAY, today: Math.floor(now / DAY) };
  const isNow = basis === 'none' || basis === 'ahead';
  const label = isNow ? text.say('timelineToday') : formatDay(day, text, 'short');
  return { when, label };
};

const Told = ({ state }: { readonly state: PanelState }) => {
  const { text } = usePanel();
  const { lives } = state;
  const { when, label } = useDay(state, text);
  const told = lives?.state === 'have' ? lives.value : null;
  const timeline = useMemo(() => timelineOf(told?.lives ?? [], when), [told, when.day, when.today]);
  const rows = new Map(linkedRows(state).map((row) => [row.item, row]));
  const shown = timeline.rows.flatMap((row) => {
    const of = rows.get(row.life.item);
    return of === undefined ? [] : [{ row, of }];
  });
  const last = lastOpened(state);
  const from = Math.max(
    0,
    shown.findIndex(({ of }) => of.entity === last),
  );
  if (shown.length === 0)
    return told?.trouble ? (
      <Notice trouble={told.trouble} />
    ) : (
      <p class="lead">{text.say('timelineNone')}</p>
    );
  return (
    <>
      {told?.trouble && <Notice trouble={told.trouble} />}
      <div class="timeline">
        <Axis timeline={timeline} label={label} />
        <i
          class="day-line"
          aria-hidden="true"
          style={{ insetInlineStart: percent(timeline.day) }}
        />
        <ol>
          {shown.map(({ row, of }, i) => (
            <Row key={of.item} row={row} of={of} day={timeline.day} arrive={i === from} />
          ))}
        </ol>
      </div>
    </>
  );
};

/** Who held what and what was there, along time, with the article's day as a line through it. */
export const TimelineView = () => {
  const { panel } = usePanel();
  const state = panel.state.value;
  const { lives } = state;
  return (
    <>
      {lives?.state === 'failed' && <Notice trouble={lives.trouble} />}
      {lives?.state === 'have' && <Told state={state} />}
      {(lives === null || lives.state === 'asked') && <RowsSkeleton />}
    </>
  );
};
