/** Referents, candidates and their rows, put together by hand. */

import type { Field } from '../../../src/engine/link/coherence';
import type { Contender } from '../../../src/engine/link/contender';
import { EVIDENCE, OTHERS } from '../../../src/engine/link/evidence';
import { type EvidenceRow, EvidenceTable } from '../../../src/engine/link/evidenceTable';
import type { Row } from '../../../src/engine/link/ownEvidence';
import type { RankWeights } from '../../../src/engine/link/ranker';
import type { Referent } from '../../../src/engine/link/referent';
import { SETTING_EVIDENCE } from '../../../src/engine/link/settingEvidence';

/** A referent that is named nowhere, unless it is said where. */
export const referent = (names: readonly string[], rest: Partial<Referent> = {}): Referent => ({
  ...{ kind: null, score: 1, names, shorter: [], spans: [], sentences: [], titles: [] },
  ...{ gender: null, acting: [], demonym: false },
  ...rest,
});

/** A candidate of which little is known. */
export const contender = (rest: Partial<Contender> = {}): Contender => ({
  ...{ item: 'Q1', entity: 0, label: 'Name', description: null, kind: null, popularity: null },
  ...{ prior: null, isLabel: true, spelling: 'same', known: 1, coordinates: null, begin: null },
  ...{ end: null, related: [] },
  ...rest,
});

/** The evidence of a candidate, from all its features in the order of `EVIDENCE`. */
export function evidenceOf(all: readonly number[], table = new EvidenceTable()): EvidenceRow {
  const from = table.size;
  for (let i = 0; i < OTHERS.first; i++) table.add(i, all[i] ?? 0);
  const others = table.size;
  table.addOthers();
  for (let i = OTHERS.first; i <= OTHERS.last; i++) {
    table.values[others + i - OTHERS.first] = all[i] ?? 0;
  }
  for (let i = OTHERS.last + 1; i < EVIDENCE.length; i++) table.add(i, all[i] ?? 0);
  return { table, from, others, to: table.size };
}

/** A row without evidence; its topic is that of its label. */
export const row = (rest: Partial<Contender> = {}, topic: readonly number[] = []): Row => ({
  contender: contender(rest),
  ...evidenceOf([]),
  about: { named: topic, described: [] },
  nameStems: [],
});

/** Candidates with their shares. */
export const field = (rows: readonly Row[], shares: readonly number[]): Field => ({
  referent: referent(['Name']),
  rows,
  setting: new Float64Array(SETTING_EVIDENCE.length),
  shares: Float64Array.from(shares),
});

/** Weights that look at nothing, in so many rounds with one hidden unit. */
export function blankWeights(rounds = 0): RankWeights {
  const zeros = (length: number) => Array.from({ length }, () => 0);
  const linear = () => ({
    candidate: zeros(EVIDENCE.length),
    setting: zeros(SETTING_EVIDENCE.length),
  });
  return {
    own: linear(),
    joint: Array.from({ length: rounds }, () => ({
      ...linear(),
      hidden: [zeros(EVIDENCE.length + SETTING_EVIDENCE.length + 1)],
      output: [0],
    })),
  };
}
