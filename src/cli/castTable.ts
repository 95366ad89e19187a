import { type Entity, KINDS, type Recognition } from '../engine/types';

/** The entities of a document as a table for people: kind, mentions, score, name, other forms. */
export function castTable(id: string, recognition: Recognition): string {
  const rows = [...recognition.entities].sort(byKindAndCount).map(row);
  const count = `${recognition.entities.length} entities, ${recognition.mentions.length} mentions`;
  return [`${id}: ${count}`, ...rows, ''].join('\n');
}

function byKindAndCount(a: Entity, b: Entity): number {
  return rank(a) - rank(b) || b.mentions.length - a.mentions.length;
}

function rank({ kind }: Entity): number {
  return kind === null ? KINDS.length : KINDS.indexOf(kind);
}

function row({ kind, mentions, score, item, name, forms }: Entity): string {
  const others = forms.slice(1).join(', ');
  const cells = [(kind ?? '?').padEnd(12), String(mentions.length).padStart(4), score.toFixed(2)];
  return `  ${cells.join('  ')}  ${name}${item === null ? '' : ` ${item}`}${others && `  (${others})`}`;
}
