/** `npm run bench`: how fast names are recognised and articles read, in Node, and what it takes. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { corporaIn } from '../engine/corpora';
import { benchMemory, benchWeights } from './benchFootprint';
import { benchLinks } from './benchLinks';
import { benchPack } from './benchPack';
import { benchPages } from './benchPages';
import { benchPanel } from './benchPanel';
import { benchSizes } from './benchSizes';
import { corpusStories, sandboxStories } from './benchStories';
import { benchWake } from './benchWake';
import {
  decodeModels,
  engineUnderTest,
  engineWith,
  readKernel,
  readWeights,
} from './engineUnderTest';
import { runTool, UsageError } from './runTool';

const HELP = `npm run bench -- [options]

Times recognition over articles of several sizes. Their text is the sandbox's English articles, each
time with other names and its sentences in another order, so that no text comes twice and nothing is
won by remembering one. All times are medians; MB is a million bytes of UTF-8.

  --data DIR     the English documents of all *.jsonl.gz in this folder as the text instead
  --json FILE    also write all results to FILE
  --only PART    nothing but the engine, the pack, links, or panel or wake, which are measured only
                 if asked for: they start real browsers, for minutes
  --lives N      panel, wake: how often each browser is started; default 2
  --against DIR  panel, wake: the dist of another checkout, measured in turn with this one's
  --help         this text

warm           one call of recognise, after many on other articles of the size
fastest        the fastest of those calls: what a machine busy with other work spoils least
first          the first call in a fresh process, and in a fresh worker thread: medians of nine, of
               three for 2 MB. The engine's modules are loaded and its weights decoded before
load, decode   that loading and decoding; reading the files is not in it
rehearsed      the first call in a fresh worker that has rehearsed, as the background does while the
               page still loads: our own sentences, read in the time that stands beside it
cold           the speed of the first call in a fresh process
compromise     people, places and organisations by compromise, warm, on the same articles
Memory         in fresh processes; all but the peak after a collection of garbage
Weights        of the last build, gzip and brotli at their best
readArticle    on the parsed page; parsing by linkedom is not in it
Pack           of generated entities in one language. A name may be that of several: a pair is a
               name and an entity. Per name and per pair: the name table with its candidates and
               shares; per entity: all else
Names          in fresh processes, the pack beside a JSON array of the same names parsed into a Set.
               wake: from the file to the first answer, what a service worker pays each time it
               starts; ready again: opening once the code is compiled; lookup: median, half of the
               names known, half not; heap: beyond the bytes of the file
Linking        of articles put together from the linking sets, with the pack of their table, after
               those of all other sets: each for the first time (median), and again. By the
               processor's clock, helpers of the engine included

Panel          in Chromium and in Firefox, headless, in the sandbox, with the build that ships and a
               probe beside it. Milliseconds, median / 90th percentile, from the click (list: from
               the panel's being put into the page). memory: the panel has the card; cache: the
               background kept it; asleep: the same, the background just stopped; near: and
               the mouse rested on the name for 200 ms before; network:
               the sandbox's Wikimedia is asked; opens: the panel was closed.
               first: anything of that card, skeleton or whole. Painted is what the next task after
               the frame finds drawn; the compositor may show it up to a frame later. FCP: of the
               panel's document, by the browser's own entry. page: to the article's own next paint,
               by the click's event entry, in steps of 8 ms, 16 at least. shift: the largest sum of
               layout-shift entries after that first paint (Chromium); moved: blocks that were in
               sight then and stand elsewhere after; longest task: in the panel's page (Chromium)

Wake           in the same browsers: from a page to its first painted name, milliseconds, median /
               90th percentile, with the background running, and just stopped as browsers do after
               half a minute. slow: how long the page's last script takes to come. After parsing:
               from DOMContentLoaded. After start: from the navigation's start, the page included

Exit status: 0, 2 for bad usage.`;

const readOptions = () =>
  parseArgs({
    options: {
      data: { type: 'string' },
      json: { type: 'string' },
      only: { type: 'string' },
      lives: { type: 'string', default: '2' },
      against: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;

/** All that concerns recognition and reading. */
async function benchEngine(data: string | undefined) {
  if (data !== undefined && corporaIn(data).length === 0) {
    throw new UsageError(`No corpus in ${data}.`);
  }
  const source = data === undefined ? sandboxStories : corpusStories(data);
  const weights = readWeights();
  const engine = engineWith(decodeModels(weights, readKernel()));
  return {
    sizes: await benchSizes(engine, source),
    memory: benchMemory(source),
    weights: benchWeights(weights),
    pages: await benchPages(),
  };
}

async function main(): Promise<void> {
  const { data, json, only, help, lives, against } = readOptions();
  if (help) {
    console.log(HELP);
    return;
  }
  if (only !== undefined && !['pack', 'engine', 'links', 'panel', 'wake'].includes(only)) {
    throw new UsageError('--only takes pack, engine, links, panel or wake.');
  }
  const isAsked = (part: string): boolean => only === undefined || only === part;
  if (!/^[1-9]\d?$/.test(lives)) throw new UsageError('--lives takes a number from 1 to 99.');
  const results = {
    node: process.version,
    ...(isAsked('engine') ? await benchEngine(data) : {}),
    ...(isAsked('pack') ? { pack: benchPack() } : {}),
    ...(isAsked('links') ? { links: benchLinks(engineUnderTest()) } : {}),
    ...(only === 'panel' ? { panel: await benchPanel({ lives: Number(lives), against }) } : {}),
    ...(only === 'wake' ? { wake: await benchWake({ lives: Number(lives), against }) } : {}),
  };
  if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 1)}\n`);
}

await runTool(main);
