/** `npm run eval:time`: is what the card says of a day true? By two tables of office holders. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type HolderVerdict, readLeaders, scoreHolders, WRITINGS } from './evalHolders';
import { type OfficeScore, readPeople, scoreOffices } from './evalOffices';
import { runTool, UsageError } from './runTool';
import { percent, table } from './table';
import { isGood, sureHolder, sureOf, type Tally, tallyOf } from './tallyTime';
import { STYLES } from './writeTerm';

const SHARED = process.env.SIDELIGHT_SHARED ?? join(process.cwd(), '../shared');
const FOLDER = join(SHARED, 'data/people');
const FILES = { people: 'office-holders.jsonl', leaders: 'world-leaders-2021.csv' } as const;
const PAIRS = 20_000;
const SEED = 20_220_202;

const HELP = `npm run eval:time -- [options]

Compares what the card says of a day with two tables of who held what when. The tables become items
of Wikidata, their dates written in all the ways that are in use there (to the day, month, year or
decade, in the Julian calendar, several of them, an end that nobody knows, a successor without an
end); the card is made of these by the code that ships, and its offices of the day are compared with
the table, which is read by comparing text.

  --data DIR   the folder of ${FILES.people} and ${FILES.leaders}
               (default: data/people of the shared folder: SIDELIGHT_SHARED or ../shared)
  --pairs N    how many pairs of a person and a day (default: ${PAIRS.toLocaleString('en')}), most of them within
               two days of a beginning or an end
  --seed N     of the pairs and of how dates are written (default: ${SEED})
  --json FILE  also write the results to FILE, with each pair that is wrong
  --help       this text

said     the card says so: "yes" with dates of beginning and end, "open" where no end is recorded
right    of these, how many the table holds to be so. On a day of handing over both holders are
no       the table says that it was not so
unclear  the table's own date is as coarse as the day is near, or its end lies before its start
held     offices that the table is sure of; found: how many of them the card states without a doubt.
         Coarse dates keep it from saying more than "possibly"; of a country it names one head, or
         two on a day of handing over, and no whole council

Exit status: 0; 1 where the card says what a table excludes, or fewer than 99.5% right; 2 for bad
usage.`;

const HEAD = ['said', 'right', '%', 'no', 'unclear', 'held', 'found %'];

const row = (names: readonly string[], { said, right, no, unclear, held }: Tally) => [
  ...names,
  ...[String(said), String(right), percent(right / said)],
  ...[String(no), String(unclear), String(held), percent(right / held)],
];

const ANSWERS = ['yes', 'open', 'maybe', 'silent'] as const;

function printOffices({ people, pairs, verdicts, since, died, spans }: OfficeScore): void {
  console.log(`\nOffices of ${people} people on ${pairs} days, by how their dates are written`);
  const styles = Object.keys(STYLES).map((style) =>
    row([style], tallyOf(verdicts.filter((one) => one.style === style).map(sureOf))),
  );
  const all = row(['together'], tallyOf(verdicts.map(sureOf)));
  console.log(table({ head: ['dates', ...HEAD], rows: [...styles, all] }));
  console.log('\nThe same by what the card answers, and what the table says');
  const count = (answer: string, says: string): number =>
    verdicts.filter((one) => one.answer === answer && one.table === says).length;
  const rows = ANSWERS.map((answer) => [
    answer,
    ...(['held', 'unclear', 'not'] as const).map((says) => String(count(answer, says))),
  ]);
  console.log(table({ head: ['card', 'held', 'unclear', 'not held'], rows }));
  console.log('\nWhat else the stamp says');
  const others = { 'since then': since, died, 'dates of an office': spans };
  console.log(
    table({
      head: ['line', 'said', 'wrong'],
      rows: Object.entries(others).map(([name, { said, wrong }]) => [
        ...[name, String(said), String(wrong)],
      ]),
    }),
  );
}

const NAMES = { P35: 'head of state', P6: 'head of government' } as const;

function printHolders(verdicts: readonly HolderVerdict[]): void {
  const countries = new Set(verdicts.map(({ country }) => country)).size;
  console.log(`\nHeads of ${countries} countries, three days of each year from 2015 to 2022`);
  const rows = WRITINGS.flatMap((writing) =>
    (['P35', 'P6'] as const).map((property) => {
      const some = verdicts.filter((one) => one.writing === writing && one.property === property);
      return row([writing, NAMES[property]], tallyOf(some.map(sureHolder)));
    }),
  );
  console.log(table({ labels: 2, head: ['statements', 'office', ...HEAD], rows }));
  console.log('\nThe same by year, statements as they should be');
  const plain = verdicts.filter(({ writing }) => writing !== 'endless');
  const years = [...new Set(plain.map(({ year }) => year))].map((year) =>
    row([String(year)], tallyOf(plain.filter((one) => one.year === year).map(sureHolder))),
  );
  console.log(table({ head: ['year', ...HEAD], rows: years }));
}

const numberOf = (option: string, text: string): number => {
  const value = Number(text);
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new UsageError(`${option} takes 1, 2, 3, …, not "${text}".`);
};

function readOptions() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: FOLDER },
      pairs: { type: 'string', default: String(PAIRS) },
      seed: { type: 'string', default: String(SEED) },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const { data, json, help } = values;
  const [pairs, seed] = [numberOf('--pairs', values.pairs), numberOf('--seed', values.seed)];
  if (!help && data !== FOLDER && !existsSync(data)) throw new UsageError(`No folder ${data}.`);
  return { data, json, help, pairs, seed };
}

function main(): void {
  const { data, json, help, pairs, seed } = readOptions();
  if (help) {
    console.log(HELP);
    return;
  }
  const [people, leaders] = [join(data, FILES.people), join(data, FILES.leaders)];
  const absent = [people, leaders].filter((file) => !existsSync(file));
  for (const file of absent) console.log(`Not compared: ${file} is not there.`);
  const offices = existsSync(people) ? scoreOffices(readPeople(people), { pairs, seed }) : null;
  const holders = existsSync(leaders) ? scoreHolders(readLeaders(leaders)) : [];
  if (offices !== null) printOffices(offices);
  if (holders.length > 0) printHolders(holders);
  const tallies = [(offices?.verdicts ?? []).map(sureOf), holders.map(sureHolder)].map(tallyOf);
  const wrong = [
    ...(offices?.verdicts ?? []).filter((one) => sureOf(one).sure && one.table !== 'held'),
    ...holders.filter((one) => sureHolder(one).sure && one.table !== 'held'),
  ];
  if (json !== undefined) {
    writeFileSync(json, `${JSON.stringify({ pairs, seed, tallies, wrong }, null, 1)}\n`);
  }
  if (!tallies.every(isGood)) process.exitCode = 1;
}

await runTool(main);
