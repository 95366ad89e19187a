import type { CastRow } from './castGroups';
import { usePanel } from './context';
import { RelationWords } from './RelationWords';
import type { RelationGroup, RelationLine } from './storyRelations';

interface NameProps {
  readonly row: CastRow;
  readonly class: string;
  readonly arrive?: boolean;
}

/** A name that opens its card. */
const Name = ({ row, class: kind, arrive = false }: NameProps) => {
  const { panel } = usePanel();
  return (
    <button
      type="button"
      class={`link ${kind} ${row.certainty === 'possible' ? 'unsure' : ''}`}
      {...(arrive ? { 'data-arrive': '' } : {})}
      onClick={() => panel.dispatch({ type: 'open', view: { type: 'name', entity: row.entity } })}
    >
      <bdi>{row.name}</bdi>
    </button>
  );
};

const Line = ({ line }: { readonly line: RelationLine }) => (
  <li class={line.unsure ? 'unsure' : ''}>
    <RelationWords line={line}>
      <Name row={line.to} class="to" />
    </RelationWords>
    {line.small.length > 0 && <span class="span">{line.small.join(' · ')}</span>}
  </li>
);

interface Props {
  readonly groups: readonly RelationGroup[];
  /** The name whose card was open before: it takes the focus again. */
  readonly last: number | null;
}

/** The relations in words: each name once, and under it what it is to others. */
export const RelationList = ({ groups, last }: Props) => (
  <ul class="relations">
    {groups.map(({ row, lines }) => (
      <li key={row.entity} class="relation-group">
        <Name row={row} class="from" arrive={row.entity === last} />
        <ul>
          {lines.map((line) => (
            <Line key={line.key} line={line} />
          ))}
        </ul>
      </li>
    ))}
  </ul>
);
