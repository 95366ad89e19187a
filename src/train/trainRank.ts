import { Coherence, type Field } from '../engine/link/coherence';
import { EVIDENCE, type EvidenceKind, kindOfEvidence } from '../engine/link/evidence';
import { allIn } from '../engine/link/evidenceTable';
import {
  type JointWeights,
  type LinearWeights,
  Ranker,
  type RankWeights,
} from '../engine/link/ranker';
import { shortlist } from '../engine/link/shortlist';
import { goldItemOf, type LinkSample } from './linkSamples';
import { RANK_RECIPE } from './rankRecipe';
import { type RankExample, type RankModel, trainRanker } from './trainRanker';

/** Evidence that the other referents' candidates give, and that is filled in between the passes. */
const OTHERS: ReadonlySet<EvidenceKind> = new Set(['coherence', 'place']);

/** A referent in training: its candidates change from round to round, its item does not. */
interface Pupil {
  readonly field: Field;
  readonly gold: { readonly item: string | null; readonly weight: number } | null;
}

/** A document in training. */
type Lesson = readonly Pupil[];

/**
 * Learns the ranker: first the pass by own evidence, then each round of the joint one on the
 * probabilities that the pass before it gives, as it will meet them in use.
 * @param without a kind of evidence to leave out, for an ablation
 */
export function trainRank(
  samples: readonly LinkSample[],
  without: EvidenceKind | null = null,
): RankWeights {
  const kindAt = (feature: number): EvidenceKind | null => {
    const name = EVIDENCE[feature];
    return name === undefined ? null : kindOfEvidence(name);
  };
  const allowed = (feature: number): boolean => kindAt(feature) !== without;
  const isOwn = (feature: number): boolean =>
    allowed(feature) && !OTHERS.has(kindAt(feature) ?? 'prior');
  let lessons = samples.map(lessonOf);
  const own = linearOf(trainRanker(examplesOf(lessons), RANK_RECIPE.own, isOwn), allowed);
  const joint: JointWeights[] = [];
  const first = new Ranker({ own, joint }, Math.tanh);
  lessons = lessons.map((lesson) => lesson.map((pupil) => shortlisted(pupil, first)));
  for (let round = 0; round < RANK_RECIPE.rounds; round++) {
    for (const lesson of lessons) new Coherence(lesson.map(({ field }) => field)).fill();
    joint.push(jointOf(trainRanker(examplesOf(lessons), RANK_RECIPE.joint, allowed), allowed));
    const ranker = new Ranker({ own, joint }, Math.tanh);
    for (const { field } of lessons.flat()) {
      field.shares = ranker.joint(field, round);
    }
  }
  return { own, joint };
}

function lessonOf({ set, fields, labels }: LinkSample): Lesson {
  return fields.map((field, index) => {
    const own = labels.filter((each) => each.field === index).map(({ label }) => label);
    const gold = goldItemOf(own);
    const weight = RANK_RECIPE.weights[set] ?? 1;
    // Ten mentions of one name teach more than one, and not ten times as much.
    return {
      field: { ...field },
      gold: gold === undefined ? null : { item: gold.item, weight: weight * Math.sqrt(gold.count) },
    };
  });
}

const evidenceOf = ({ rows, setting }: Field) => ({
  rows: rows.map(allIn),
  setting,
});

function shortlisted({ field, gold }: Pupil, ranker: Ranker): Pupil {
  const shares = ranker.own(field);
  return { gold, field: { ...field, ...shortlist(field.rows, shares) } };
}

function examplesOf(lessons: readonly Lesson[]): readonly RankExample[] {
  return lessons.flat().flatMap(({ field, gold }): readonly RankExample[] => {
    if (gold === null || field.rows.length === 0) return [];
    const right = field.rows.findIndex(({ contender }) => contender.item === gold.item);
    return [{ ...evidenceOf(field), gold: right, weight: gold.weight }];
  });
}

/** Weights are kept to three decimals: the engine reads what was printed. */
const round = (values: Float64Array): readonly number[] =>
  Array.from(values, (value) => Math.round(value * 1000) / 1000 || 0);

type Allowed = (feature: number) => boolean;

function linearOf({ values, features, rows }: RankModel, allowed: Allowed): LinearWeights {
  return {
    candidate: withFixed(round(values.subarray(0, features)), allowed),
    setting: round(values.subarray(features, rows)),
  };
}

const withFixed = (values: readonly number[], allowed: Allowed): readonly number[] =>
  values.map((value, i) =>
    allowed(i) ? (RANK_RECIPE.fixed[EVIDENCE[i] ?? 'prior'] ?? value) : value,
  );

function jointOf(model: RankModel, allowed: Allowed): JointWeights {
  const { values, rows, width, hidden, output } = model;
  return {
    ...linearOf(model, allowed),
    hidden: Array.from({ length: hidden }, (_, h) =>
      round(values.subarray(rows + h * width, rows + (h + 1) * width)),
    ),
    output: round(values.subarray(output)),
  };
}
