/** From a page to its painted names, with the background awake and asleep, in real browsers. */
import { type BrowserName, browsersAvailable } from '../sandbox/launch';
import { folderOf, type PanelOptions, type Spread, spreadOf, times } from './benchPanel';
import { table } from './table';
import { STATES, visitAsleep, type WakeSample } from './wakeVisits';

/** All visits of one kind in one browser with one build. */
export interface WakeRow extends Pick<WakeSample, 'state' | 'slow'> {
  readonly build: string;
  readonly browser: BrowserName;
  readonly visits: number;
  readonly parsed: Spread | null;
  readonly started: Spread | null;
}

/** Milliseconds that the last script of a page takes to come. */
const SLOW = [0, 150, 500] as const;
const VISITS = 6;

/** Sums up the samples of one browser with one build, a row for each kind of visit. */
export const wakeRows = (
  samples: readonly WakeSample[],
  about: Pick<WakeRow, 'build' | 'browser'>,
): readonly WakeRow[] =>
  SLOW.flatMap((slow) => STATES.map((state) => ({ slow, state }))).flatMap(({ slow, state }) => {
    const all = samples.filter((sample) => sample.slow === slow && sample.state === state);
    if (all.length === 0) return [];
    return {
      ...{ ...about, slow, state, visits: all.length },
      parsed: spreadOf(all.map(({ parsed }) => parsed)),
      started: spreadOf(all.map(({ started }) => started)),
    };
  });

const HEAD = ['Wake', 'build', 'background', 'slow', 'visits', 'after parsing', 'after start'];

const print = (rows: readonly WakeRow[]): void =>
  console.log(
    `\n${table({
      head: HEAD,
      rows: rows.map(({ browser, build, state, slow, visits, parsed, started }) => [
        ...[browser, build, state, String(slow), String(visits), times(parsed), times(started)],
      ]),
      labels: 3,
    })}`,
  );

/** Prints a table of visits a browser and gives the rows. Builds take turns. */
export const benchWake = async ({ lives, against }: PanelOptions): Promise<readonly WakeRow[]> => {
  const dists = [...(against === undefined ? [] : [['other', against]]), ['this', 'dist']] as const;
  const rows: WakeRow[] = [];
  for (const browser of browsersAvailable()) {
    const samples = new Map<string, WakeSample[]>(dists.map(([build = '']) => [build, []]));
    for (let life = 0; life < lives; life++) {
      for (const slow of SLOW) {
        for (const [build = '', dist = ''] of life % 2 === 0 ? dists : dists.toReversed()) {
          const about = { build: folderOf(dist, browser), visits: VISITS, slow };
          samples.get(build)?.push(...(await visitAsleep(browser, about)));
        }
      }
    }
    const own = [...samples].flatMap(([build, all]) => wakeRows(all, { build, browser }));
    print(own);
    rows.push(...own);
  }
  return rows;
};
