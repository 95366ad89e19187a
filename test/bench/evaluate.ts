/** `npm run eval`: how well names are recognised, by the sandbox's gold and by the corpora's. */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setsIn } from '../../src/train/linkingSets';
import { CORPORA_FOLDER, corporaIn } from '../engine/corpora';
import {
  decodeModels,
  engineWith,
  engineWithPack,
  readKernel,
  readWeights,
  type Variant,
  variantsWith,
} from './engineUnderTest';
import { evaluateAblations } from './evalAblations';
import { ARTICLE_NAMES, evaluateArticles } from './evalArticles';
import { evaluateCalibration } from './evalCalibration';
import { evalChains } from './evalChains';
import { evaluateCorpora, PEER_CHOICES, type PeerChoice } from './evalCorpora';
import { evaluateHeadlines } from './evalHeadlines';
import { evaluateLinks, packFor } from './evalLinks';
import { evaluateRegions } from './evalRegions';
import { setsOf } from './evaluationSets';
import { LINKING_FOLDER } from './linkingFolder';
import { runTool, UsageError } from './runTool';

const SECTIONS = [
  'articles',
  'chains',
  'links',
  'corpora',
  'headlines',
  'calibration',
  'regions',
  'ablations',
] as const;
type Section = (typeof SECTIONS)[number];

const HELP = `npm run eval -- [options]

Scores recognition by exact spans: on the sandbox's articles, which need nothing else, and on the
development corpora where they are there.

  --data DIR     the folder of the corpora, all *.jsonl.gz in it (default: data/ner/dev of the
                 shared folder, which is SIDELIGHT_SHARED or ../shared). A file whose name begins
                 with "de-" or ends in "-de" is German, and so on; others are English
                 Sets of documents with items, *.jsonl, are looked for there too (default:
                 data/linking of the shared folder)
  --pack FILE    the pack to link with (default: made of kb.jsonl.gz beside those sets)
  --only NAME    only this article, corpus or section; may be given several times. Sections:
                 ${SECTIONS.join(', ')}
  --peers WHICH  compromise on a sample of large corpora (every 6th document, as row "… 1/6", with
                 all others on the same documents), on all of them, or on none: sample (default),
                 all, none. It reads 60 KB a second
  --ablations    also score the engine with its parts taken out; the section is off otherwise
  --json FILE    also write all results to FILE
  --help         this text

typed      persons, places and organisations: exact span and right type. MISC (nationalities, events,
           works, products) is left out of both what was found and the gold
free       the same two sets, whatever the type
all        all gold spans and all found, MISC and demonyms too, whatever the type; no figure where
           the gold has no MISC. A mention without a kind, an event and a work are MISC
headlines  English, each sentence a document of its own: as printed, and given to the engine as a
           headline in Title Case and in capitals. On the sample too
gold       of the sandbox's articles: mentions that must be found; optional ones count neither way
kinds      of the mentions found right, how many have the right kind

There is no lenient score any more: until now a span found on MISC gold counted as no mistake.

Exit status: 0, 2 for bad usage.`;

const readOptions = () =>
  parseArgs({
    options: {
      data: { type: 'string' },
      pack: { type: 'string' },
      only: { type: 'string', multiple: true, default: [] },
      peers: { type: 'string', default: 'sample' },
      ablations: { type: 'boolean', default: false },
      json: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  }).values;

type Options = ReturnType<typeof readOptions>;

/** What is to be done, by the command line. */
interface Plan {
  readonly articles: readonly string[];
  readonly corpora: readonly string[];
  readonly sections: ReadonlySet<Section>;
  readonly folder: string;
  /** Where sets with items are, and with which pack they are linked. */
  readonly linking: string;
  readonly pack: string | undefined;
  readonly peers: PeerChoice;
}

const isSection = (name: string): name is Section => SECTIONS.some((section) => section === name);

function sectionsOf({ only, ablations }: Options): ReadonlySet<Section> {
  const chosen = only.filter(isSection);
  // A corpus or an article without a section: all that is said of it.
  const wanted = chosen.length > 0 ? chosen : SECTIONS.filter((section) => section !== 'ablations');
  return new Set(ablations ? [...wanted, 'ablations'] : wanted);
}

/** @throws UsageError where an option names what is not there. */
function planOf(options: Options): Plan {
  const { data, only } = options;
  const folder = data ?? CORPORA_FOLDER;
  const present = corporaIn(folder);
  if (data !== undefined && present.length === 0 && setsIn(data).length === 0)
    throw new UsageError(`No corpus in ${data}.`);
  const known = [...SECTIONS, ...ARTICLE_NAMES, ...present];
  const unknown = only.find((name) => !known.includes(name));
  if (unknown !== undefined) {
    throw new UsageError(`Nothing is called "${unknown}". There are: ${known.join(', ')}.`);
  }
  const peers = PEER_CHOICES.find((choice) => choice === options.peers);
  if (!peers) throw new UsageError(`--peers takes ${PEER_CHOICES.join(', ')}.`);
  const things = only.filter((name) => !isSection(name));
  const isWanted = (name: string) => things.length === 0 || things.includes(name);
  return {
    articles: ARTICLE_NAMES.filter(isWanted),
    corpora: present.filter(isWanted),
    sections: sectionsOf(options),
    folder,
    linking: data ?? LINKING_FOLDER,
    pack: options.pack,
    peers,
  };
}

const isEmpty = (result: unknown): boolean =>
  result === null || (Array.isArray(result) && result.length === 0);

function evaluate({ articles, corpora, sections, folder, linking, pack, peers }: Plan): object {
  const files = readWeights();
  const models = decodeModels(files, readKernel());
  const engine = engineWith(models);
  const sets = corpora.flatMap((file) => setsOf(folder, file));
  const when = <T>(section: Section, of: readonly unknown[], run: () => T): T | null =>
    sections.has(section) && of.length > 0 ? run() : null;
  const english = sets.filter(({ language }) => language === 'en');
  return {
    articles: when('articles', articles, () => evaluateArticles(articles, engine)),
    chains: sections.has('chains') ? evalChains(engine) : null,
    links: when('links', setsIn(linking), () => evalLinks({ folder: linking, pack, engine })),
    corpora: when('corpora', sets, () =>
      evaluateCorpora(sets, { engine, packed: engineWithPack(models), peers }),
    ),
    headlines: when('headlines', sets, () => evaluateHeadlines(sets, { engine, peers })),
    calibration: when('calibration', sets, () => evaluateCalibration(english, engine)),
    regions: when('regions', sets, () => evaluateRegions(sets, engine)),
    ablations: when('ablations', sets, () =>
      evaluateAblations(sets, { engine, variants: variantsWith(files) }),
    ),
  };
}

function evalLinks(plan: {
  readonly folder: string;
  readonly pack: string | undefined;
  readonly engine: Variant;
}): object | null {
  const lexicon = packFor(plan.folder, plan.pack);
  if (lexicon !== null) return evaluateLinks({ ...plan, lexicon });
  console.log(`\nNo links scored: no table of entities in ${plan.folder}, and no --pack.`);
  return null;
}

function main(): void {
  const options = readOptions();
  if (options.help) {
    console.log(HELP);
    return;
  }
  const plan = planOf(options);
  const results = evaluate(plan);
  if (corporaIn(plan.folder).length === 0) {
    console.log(`\nNo corpora scored: there are none in ${plan.folder}.`);
  }
  if (Object.values(results).every(isEmpty)) {
    console.log('Nothing was scored: what was chosen has no such section.');
  }
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
  }
}

await runTool(main);
