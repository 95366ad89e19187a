/** Counts of what cards say of a day, and how much of it is right. */
import type { HolderVerdict } from './evalHolders';
import type { Verdict } from './evalOffices';
import type { TableSays } from './tableTerm';

/** Of what the card says without doubt, so much has to be right. */
export const GOAL = 0.995;

/** One thing that the card says, or does not say, without a doubt. */
export interface Cell {
  readonly sure: boolean;
  readonly table: TableSays;
}

/** Of some verdicts: what was said, and what the table says to that. */
export interface Tally {
  readonly said: number;
  readonly right: number;
  readonly no: number;
  readonly unclear: number;
  /** Offices that the table is sure of, whether said or not. */
  readonly held: number;
}

/** Counts what was said. */
export const tallyOf = (cells: readonly Cell[]): Tally => {
  const count = (test: (cell: Cell) => boolean): number => cells.filter(test).length;
  return {
    said: count(({ sure }) => sure),
    right: count(({ sure, table }) => sure && table === 'held'),
    no: count(({ sure, table }) => sure && table === 'not'),
    unclear: count(({ sure, table }) => sure && table === 'unclear'),
    held: count(({ table }) => table === 'held'),
  };
};

/** An office of the stamp: "yes" and "open" are said without a doubt. */
export const sureOf = ({ answer, table }: Verdict): Cell => ({
  sure: answer === 'yes' || answer === 'open',
  table,
});

/** A holder among the facts of a country. */
export const sureHolder = ({ answer, table }: HolderVerdict): Cell => ({
  sure: answer === 'sure',
  table,
});

/** Nothing that the table excludes, and enough of it right. */
export const isGood = ({ said, right, no }: Tally): boolean => no === 0 && right >= GOAL * said;
