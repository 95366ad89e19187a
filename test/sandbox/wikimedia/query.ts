/** `action=query`: pages by title, their properties, and continuation. */
import type { Wiki, World } from '../worldTypes';
import { PROP_MODULES, type PropModule } from './pageProps';
import { type PageSet, readPageSet } from './pageSet';
import { NotServed, type Parameters } from './parameters';

type Fields = Record<string, unknown>;

/** Modules that MediaWiki has and the double has not: asking for one is flagged, not guessed. */
const NOT_SERVED = ['info', 'pageterms', 'entityterms', 'redirects', 'revisions', 'langlinks'];
const LISTS = ['list', 'generator', 'meta'];

/** The parameter in which each module sends its continuation. */
const RESUME: Readonly<Record<string, string>> = {
  coordinates: 'cocontinue',
  pageimages: 'picontinue',
  extracts: 'excontinue',
};

const modulesOf = (parameters: Parameters): string[] => {
  const asked = parameters.list('prop') ?? [];
  const missing = asked.filter((name) => NOT_SERVED.includes(name));
  const lists = LISTS.filter((name) => parameters.flag(name));
  if (missing.length + lists.length > 0) throw new NotServed([...missing, ...lists].join(', '));
  return parameters.list('prop', { known: (name) => PROP_MODULES.has(name) }) ?? [];
};

/** Modules that an earlier answer completed: `continue=||pageprops|description` names them. */
const finishedBefore = (parameters: Parameters): readonly string[] => {
  const [, , ...names] = (parameters.text('continue') ?? '').split('|');
  return names;
};

interface Outcome {
  readonly fields: Map<number, Fields>;
  readonly resume: Fields;
  readonly finished: readonly string[];
}

const runModules = (
  world: World,
  wiki: Wiki,
  { parameters, set }: { readonly parameters: Parameters; readonly set: PageSet },
): Outcome => {
  const before = finishedBefore(parameters);
  const fields = new Map<number, Fields>();
  const finished = [...before];
  let resume: Fields = {};
  for (const name of modulesOf(parameters)) {
    const module: PropModule | undefined = PROP_MODULES.get(name);
    const own = RESUME[name];
    const sent = own ? parameters.text(own) : undefined;
    if (!module || before.includes(name)) continue;
    const request = { world, wiki, parameters: parameters.of(name), pages: set.pages };
    const answer = module({ ...request, resume: sent });
    for (const [id, added] of answer.fields) fields.set(id, { ...fields.get(id), ...added });
    if (answer.resume) resume = { ...resume, ...answer.resume };
    else finished.push(name);
  }
  return { fields, resume, finished };
};

const NONE: PageSet = { mappings: {}, pages: [] };

/** Answers a request to a wiki. A page without anything to say is still listed. */
export const query = (world: World, wiki: Wiki, parameters: Parameters): Fields => {
  const set = readPageSet(wiki, parameters);
  const { fields, resume, finished } = runModules(world, wiki, { parameters, set: set ?? NONE });
  if (!set) return { batchcomplete: true };
  const pages = set.pages.map((page) => ({ ...page.fields, ...fields.get(page.id) }));
  const goesOn = Object.keys(resume).length > 0;
  return {
    ...(goesOn ? { continue: { ...resume, continue: `||${finished.join('|')}` } } : {}),
    ...(goesOn ? {} : { batchcomplete: true }),
    query: { ...set.mappings, ...(pages.length > 0 ? { pages } : {}) },
  };
};
