/** What descriptions call a team, in the languages that they mostly are in. */
const TEAM =
  /(?<!\p{L})(?:\p{L}*(?:club|team|verein|mannschaft)|franchise|клуб|команда|збірна|сборная|équipe|equipo|selección|klub|drużyna|reprezentacja|squadra|فريق|منتخب|نادي)(?!\p{L})/iu;

/** Is it a team that a description tells of? */
export const describesTeam = (description: string | null): boolean =>
  description !== null && TEAM.test(description);
