import { phrases, valuesByKey, words } from '../descriptor';
import { LazyWords } from '../lazyWords';

const LISTED = phrases(`
president; vice president; vice-president; prime minister; first minister; deputy first minister; premier; taoiseach;
tánaiste; chancellor; chancellor of the exchequer; home secretary; secretary of state; attorney general;
attorney-general; chief justice; pope; pontiff; king; queen; emperor; empress; emir; sultan; crown prince; first lady;
head of state; head of government; monarch; governor-general; supreme leader; dalai lama`);

/** How English names who governs without naming anybody. */
export const OFFICES = {
  listed: LISTED,
  starts: new LazyWords(() => [...LISTED].map((office) => office.split(' ')[0] ?? '')),
  withField: words('minister secretary'),
  ranks: words('deputy acting interim caretaker shadow'),
  epithets: words('new current outgoing incumbent embattled longtime ailing newly-elected'),
  // Lower case, these are of games, beasts and feelings as well.
  capitalised: words('king queen emperor empress'),
  counterpart: 'counterpart',
  possessives: words('his her its their our my your'),
  of: 'of',
  ranking: words('a an the his her their ranked seeded seed world at number wears wearing as'),
  ranked: words('in on of seed shirt jersey player spot'),
  lands: words('country nation kingdom republic'),
  metonyms: valuesByKey(`
prime minister/United Kingdom: no_10 number_10 number_ten downing_street; chancellor/United Kingdom: no_11 number_11;
president/United States: white_house oval_office; president/South Korea: blue_house`),
};
