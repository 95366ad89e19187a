import type { Contender } from './contender';
import type { Referent } from './referent';

/** What descriptions call a team, in the languages that they mostly are in. */
const TEAM =
  /(?<!\p{L})(?:\p{L}*(?:club|team|verein|mannschaft)|franchise|клуб|команда|збірна|сборная|équipe|equipo|selección|klub|drużyna|reprezentacja|squadra|فريق|منتخب|نادي)(?!\p{L})/iu;

const isTeam = ({ kind, description }: Contender): boolean =>
  kind === 'organisation' && description !== null && TEAM.test(description);

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
