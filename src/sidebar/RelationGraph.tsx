import { useState } from 'preact/hooks';
import type { CastRow } from './castGroups';
import { usePanel } from './context';
import { graphLayout, type Spot } from './graphLayout';
import { RelationWords } from './RelationWords';
import type { RelationGroup, RelationLine } from './storyRelations';

/** Width of the gap that the lines run in, and room for the tips of their arrows. CSS pixels. */
const GAP = 72;
const TIP = 5;

const keyOf = ({ entity }: CastRow): string => String(entity);

/** From column to column in one sweep; between two of one column, out and back. */
const pathOf = (from: Spot, to: Spot): string => {
  if (from.side === 'from')
    return `M0 ${from.y}C${GAP / 2} ${from.y} ${GAP / 2} ${to.y} ${GAP} ${to.y}`;
  const out = Math.max(TIP, GAP - 16 - Math.abs(to.y - from.y) / 5);
  return `M${GAP} ${from.y}C${out} ${from.y} ${out} ${to.y} ${GAP} ${to.y}`;
};

interface LinesProps {
  readonly lines: readonly RelationLine[];
  readonly spots: ReadonlyMap<string, Spot>;
  readonly height: number;
  readonly chosen: string | null;
}

const Lines = ({ lines, spots, height, chosen }: LinesProps) => (
  <svg class="graph-lines" width={GAP} height={height} viewBox={`0 0 ${GAP} ${height}`} aria-hidden>
    {lines.map((line) => {
      const [from, to] = [spots.get(keyOf(line.from)), spots.get(keyOf(line.to))];
      if (from === undefined || to === undefined) return null;
      const on = chosen === from.key || chosen === to.key;
      const tip = `M${GAP - TIP} ${to.y - TIP + 1}L${GAP} ${to.y}L${GAP - TIP} ${to.y + TIP - 1}`;
      return (
        <g
          key={`${from.key} ${line.key}`}
          class={`${on ? 'on' : ''} ${line.unsure ? 'unsure' : ''}`}
        >
          <path d={pathOf(from, to)} />
          <path class="tip" d={tip} />
        </g>
      );
    })}
  </svg>
);

interface NodeProps {
  readonly row: CastRow;
  readonly spot: Spot;
  readonly state: 'chosen' | 'near' | 'far' | null;
  readonly onPoint: () => void;
}

const Node = ({ row, spot, state, onPoint }: NodeProps) => {
  const { panel } = usePanel();
  const unsure = row.certainty === 'possible';
  return (
    <li class={`node node-${spot.side} ${state ?? ''}`} style={{ top: `${spot.y}px` }}>
      <button
        type="button"
        class={unsure ? 'unsure' : ''}
        onPointerEnter={onPoint}
        onFocus={onPoint}
        onClick={() => panel.dispatch({ type: 'open', view: { type: 'name', entity: row.entity } })}
      >
        <bdi class={`form ${row.kind ?? 'other'}`}>{row.name}</bdi>
      </button>
    </li>
  );
};

/** What the name pointed at is to others, in words. */
const Caption = ({ lines }: { readonly lines: readonly RelationLine[] }) => {
  const { text } = usePanel();
  return (
    <div class="graph-caption">
      {lines.length === 0 && <p>{text.say('relationsPoint')}</p>}
      {lines.map((line) => (
        <p key={`${line.from.entity} ${line.key}`}>
          <b>
            <bdi>{line.from.name}</bdi>
          </b>
          {' – '}
          <RelationWords line={line}>
            <b>
              <bdi>{line.to.name}</bdi>
            </b>
          </RelationWords>
        </p>
      ))}
    </div>
  );
};

/** The relations as a drawing: who is told of on one side, what of on the other. */
export const RelationGraph = ({ groups }: { readonly groups: readonly RelationGroup[] }) => {
  const { text } = usePanel();
  const [chosen, setChosen] = useState<string | null>(null);
  const lines = groups.flatMap((group) => group.lines);
  const rows = new Map(lines.flatMap(({ from, to }) => [from, to]).map((row) => [keyOf(row), row]));
  const links = lines.map(({ from, to }) => ({ from: keyOf(from), to: keyOf(to) }));
  const { spots, height } = graphLayout([...rows.keys()], links);
  const near = new Set(
    links.flatMap(({ from, to }) => (from === chosen ? [to] : to === chosen ? [from] : [])),
  );
  const stateOf = (key: string) =>
    chosen === null ? null : key === chosen ? 'chosen' : near.has(key) ? 'near' : 'far';
  const told = lines.filter((_, i) => links[i]?.from === chosen || links[i]?.to === chosen);
  return (
    <section class="graph" aria-label={text.say('relationsDrawn')}>
      <div class={`field ${chosen === null ? '' : 'choosing'}`} style={{ height: `${height}px` }}>
        <ul>
          {spots.map((spot) => {
            const row = rows.get(spot.key);
            const point = () => setChosen(spot.key);
            return row === undefined ? null : (
              <Node
                key={spot.key}
                row={row}
                spot={spot}
                state={stateOf(spot.key)}
                onPoint={point}
              />
            );
          })}
        </ul>
        <Lines
          lines={lines}
          spots={new Map(spots.map((spot) => [spot.key, spot]))}
          height={height}
          chosen={chosen}
        />
      </div>
      <Caption lines={told} />
    </section>
  );
};
