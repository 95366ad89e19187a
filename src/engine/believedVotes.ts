import type { Language } from './language/descriptor';
import type { Run } from './runs';
import type { Votes } from './votes';

// The votes of one mention sum to about what a head word weighs among the rules' cues.
const VOTES = 4;

/**
 * A model's shares as votes. What it holds to be none of person, place and organisation counts
 * against all three, and for an event or a work where a head word says so.
 * @param types as of a `TaggedSpan`
 */
export function believedVotes(
  run: Run,
  types: readonly number[],
  { eventHeads, workHeads }: Language,
): Votes {
  const [person = 0, place = 0, organisation = 0, other = 0] = types;
  return {
    person: VOTES * Math.max(0, person - other),
    place: VOTES * Math.max(0, place - other),
    organisation: VOTES * Math.max(0, organisation - other),
    event: hasHead(run, eventHeads) ? VOTES * other : 0,
    work: hasHead(run, workHeads) ? VOTES * other : 0,
  };
}

function hasHead({ sentence, from, to }: Run, heads: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (heads.has(sentence.tokens[i]?.lower ?? '')) return true;
  return false;
}
