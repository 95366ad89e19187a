import type { Block } from '../types';

/**
 * Beginnings of words that articles on sport cannot do without and others seldom have, by language.
 * Names of sports travel, so all are looked for in any language.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: `football soccer rugby cricket basketball baseball hockey tennis handball volleyball golf
    league championship tournament midfield goalkeep goalless striker winger quarterback wicket innings
    batsm halftime half-time kickoff kick-off playoff play-off semifinal semi-final quarterfinal
    quarter-final relegat touchdown premiership fixture referee squad match coach cup teammate olympi
    standings athletics grand\\sprix`,
  de: `fußball bundesliga liga pokal spieltag spieler trainer torwart torhüter stürmer mittelfeld
    halbzeit elfmeter meisterschaft turnier achtelfinal viertelfinal halbfinal endspiel abstieg aufstieg
    anpfiff schiedsrichter sieg niederlage tabelle`,
  uk: `футбол хокей баскетбол теніс волейбол гандбол ліг[аиу] чемпіонат турнір матч тренер воротар
    нападник півзахисник півфінал чвертьфінал кубок збірн гравц гравець суперкуб`,
  ru: `хоккей теннис волейбол лиг[аиу] чемпионат турнир тренер вратар нападающ полузащитник полуфинал
    четвертьфинал сборн игрок арбитр`,
  fr: `ligue championnat tournoi entraîneur gardien\\sde\\sbut attaquant milieu\\sde\\sterrain mi-temps
    demi-finale quart\\sde\\sfinale joueur buteur coupe arbitre penalty`,
  es: `fútbol baloncesto tenis campeonato torneo entrenador portero delantero centrocampista semifinal
    jugador partido copa árbitro goles`,
  pl: `piłka piłkar koszyk siatk mistrzostw turniej mecz trener bramkar napastnik pomocnik półfinał
    ćwierćfinał puchar zawodnik sędzia`,
  it: `calcio campionato torneo allenatore portiere attaccante centrocampista partita coppa giocator`,
};

/** One group for all, so that a word is told from others by its beginning. */
const SPORT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.values(WORDS).join(' ').trim().split(/\s+/).join('|')})`,
  'giu',
);
/** "3-1", "2:0", "6–4": not the time of day, which has two figures behind its colon. */
const SCORE = /(?<![\p{L}\p{N}:.–-])\d{1,3}(?:[-–]\d{1,3}|:\d)(?![\p{L}\p{N}:–-])/gu;

/** UTF-16 units of text for each word of sport, or score, at most: reports have one in 60 or so. */
const STRETCH = 400;
/** A figure of speech is none. */
const FEWEST = 2;

/**
 * Whether a document tells of sport, by two different words of it at least and how thickly they
 * stand. A report in passing does not count: "the league of nations", a riot outside a stadium.
 */
export function tellsOfSport(blocks: readonly Block[]): boolean {
  const different = new Set<string>();
  let found = 0;
  let length = 0;
  for (const { text } of blocks) {
    length += text.length;
    for (const [word] of text.matchAll(SPORT)) {
      different.add(word.toLowerCase());
      found++;
    }
    for (const _ of text.matchAll(SCORE)) {
      different.add('score');
      found++;
    }
  }
  return different.size >= FEWEST && found * STRETCH >= length;
}
