/** Roles of the fixtures' article and who held them: a note, a certain row, a doubtful one, a hand-over. */
import type { OfficeKind } from '../../src/engine/office/types';
import type { ItemId } from '../../src/engine/types';
import type { PageRole, PageRoles, RoleAnswer } from '../../src/protocol/roles';
import { quote } from './fixtures';

const role = (at: number, marked: string, kind: OfficeKind, count = 1): PageRole => {
  const { text, start, end } = quote(marked);
  const readings = [{ kind, among: null, except: [], gender: null }];
  const said = { role: at, text: text.slice(start, end), readings, country: null };
  return { ...said, house: false, count, quotes: [{ text, start, end }] };
};

export const pageRoles: PageRoles = {
  roles: [
    role(0, 'The *prime minister* was told of the call on Tuesday.', 'headOfGovernment', 3),
    role(1, 'Nobody in *No 10* had read the letter.', 'headOfGovernment'),
    role(2, 'A second letter went to France’s *president*.', 'president'),
    role(3, 'The *chancellor* asked what the journey had cost.', 'financeMinister'),
    role(4, 'In Lisbon the *defence minister* gave no answer.', 'defenceMinister'),
  ],
  setting: [{ item: 'Q145', share: 0.7 }],
  titled: [],
  outlet: 'Q145',
};

const held = (
  at: number,
  kind: OfficeKind,
  [country, office]: readonly [ItemId, string],
  holders: readonly (readonly [ItemId, string])[],
): RoleAnswer => ({
  ...{ role: at, kind, country, countryName: null, office: { text: office, language: 'en' } },
  ...{ ground: 'given', certain: true },
  holders: holders.map(([item, text]) => ({ item, entity: null, name: { text, language: 'en' } })),
});

const JOHNSON = ['Q180589', 'Boris Johnson'] as const;
const BRITAIN = ['Q145', 'Prime Minister of the United Kingdom'] as const;

export const roleAnswers: readonly RoleAnswer[] = [
  held(0, 'headOfGovernment', BRITAIN, [JOHNSON]),
  held(1, 'headOfGovernment', BRITAIN, [JOHNSON]),
  held(
    2,
    'president',
    ['Q142', 'President of the French Republic'],
    [['Q3052772', 'Emmanuel Macron']],
  ),
  {
    ...held(
      3,
      'financeMinister',
      ['Q145', 'Chancellor of the Exchequer'],
      [['Q20055561', 'Rishi Sunak']],
    ),
    ground: 'guess',
  },
];
