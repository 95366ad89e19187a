import type { Contender } from './contender';
import { describesTeam } from './describesTeam';
import { KnownContender } from './knownContender';
import type { Referent } from './referent';

function isTeam(contender: Contender): boolean {
  if (contender.kind !== 'organisation') return false;
  return contender instanceof KnownContender
    ? contender.about.isTeam
    : describesTeam(contender.description);
}

/**
 * The candidates without the teams that bear the name of their town or country, for an article that
 * does not tell of sport: who writes that there was a fire in Leverkusen does not mean its eleven.
 * What was learned cannot tell: its sets are full of tables of results, and a pack that holds a club
 * need not hold the town. Teams by a name of their own stay: "Arsenal", "Manchester United".
 * @param ofSport whether the article tells of sport; asked only where something hangs on it
 */
export function withoutTeams(
  contenders: readonly Contender[],
  { kind }: Referent,
  ofSport: () => boolean,
): readonly Contender[] {
  if (kind !== 'place' || !contenders.some(isTeam) || ofSport()) return contenders;
  return contenders.filter((contender) => !isTeam(contender));
}
