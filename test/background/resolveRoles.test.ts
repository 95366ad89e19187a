import { beforeAll, describe, expect, it } from 'vitest';
import { resolveRoles } from '../../src/background/resolveRoles';
import { rolesOf } from '../../src/background/rolesOf';
import { link } from '../../src/engine/link/link';
import { Ranker } from '../../src/engine/link/ranker';
import { RANK_WEIGHTS } from '../../src/engine/link/rankWeights';
import { HolderIndex, heldIn } from '../../src/engine/office/holderIndex';
import { recognise } from '../../src/engine/recognise';
import { starterPack } from '../../src/maker/starterPack';
import { PackedLexicon } from '../../src/pack/packedLexicon';
import type { RoleAnswer } from '../../src/protocol/roles';
import type { HeadAnswer, HeadQuery } from '../../src/wikidata/heads';
import type { Outcome } from '../../src/wikidata/types';
import { STARTER_FILES, STARTER_META } from '../starter/starterFiles';
import { ELSEWHERE, GIVEN, type RoleSentence, WEIGHED } from './roleSentences';

let lexicon: PackedLexicon;
let index: HolderIndex;
beforeAll(() => {
  lexicon = new PackedLexicon(new Uint8Array(starterPack(STARTER_FILES, STARTER_META)));
  index = new HolderIndex(lexicon, heldIn(lexicon, 0, lexicon.size));
}, 60_000);

const ranker = new Ranker(RANK_WEIGHTS);
const NOTHING: Outcome<readonly HeadAnswer[]> = { ok: true, value: [] };

const ask = async (
  [language, host, day, marked]: RoleSentence,
  told: Outcome<readonly HeadAnswer[]> = NOTHING,
) => {
  const text = marked.replaceAll('*', '');
  const document = { language, blocks: [{ role: 'paragraph' as const, text }] };
  const year = Number(day.slice(0, 4));
  const found = link(document, recognise(document), { lexicon, ranker, year });
  const { roles, setting, titled } = rolesOf(document, found, lexicon);
  const queries: HeadQuery[] = [];
  const people = found.entities.flatMap(({ kind, item, name }, entity) =>
    kind === 'person' ? [{ entity, item, name }] : [],
  );
  const outcome = await resolveRoles(
    {
      ...{ language: 'en', day, host, people, setting: [...setting], titled: [...titled] },
      roles: roles.map(({ role, readings, country, count }) => ({
        ...{ role, country, count },
        readings: readings.map((one) => ({
          ...one,
          among: one.among === null ? null : [...one.among],
          except: [...one.except],
        })),
      })),
    },
    {
      ...{ lexicon, index, today: '2026-11-26' },
      heads: async (asked) => {
        queries.push(...asked.queries);
        return told;
      },
    },
  );
  return { roles, outcome, queries };
};

const said = ({ holders, ground, certain }: RoleAnswer): string =>
  holders.map(({ item }) => item).join(' ') + (ground === 'given' && certain ? '' : ' ?');

const marks = (text: string): string => text.split('*')[1] ?? '';

const check = async (sentence: RoleSentence): Promise<void> => {
  const { roles, outcome } = await ask(sentence);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const who = sentence[4];
  const role = roles.find(({ text }) => marks(sentence[3]).includes(text));
  const answer = outcome.value.find((one) => one.role === role?.role);
  expect(answer === undefined ? '' : said(answer)).toBe(who);
};

describe('a role that gives its country', () => {
  it.each(GIVEN)('%s %s %s: %s → %s', async (...sentence) => check(sentence));
});

describe('a role whose country the article tells', () => {
  it.each(WEIGHED)('%s %s %s: %s → %s', async (...sentence) => check(sentence));
});

describe('roles in other languages', () => {
  it.each(ELSEWHERE)('%s %s %s: %s → %s', async (...sentence) => check(sentence));
});
