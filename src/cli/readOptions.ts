import { parseArgs } from 'node:util';

/** What `annotate` was asked to do. */
export interface Options {
  readonly mode: 'lines' | 'html' | 'help' | 'version';
  /** The page for `--html`: a path, or `-` for standard input. */
  readonly file: string;
  /** BCP 47 tag for documents that state none; null lets the text decide. */
  readonly lang: string | null;
  readonly pretty: boolean;
  /** Find names by rules, without any weights. */
  readonly rules: boolean;
  /** Folder of the weights; null: the one beside the program. */
  readonly weights: string | null;
  /** The pack to link with; null: the one beside the program. */
  readonly pack: string | null;
  /** Find names, and leave them without items. */
  readonly unlinked: boolean;
}

/**
 * Reads the command line.
 * @param args the arguments after the program's name
 * @throws {UsageError} on an unknown option, a missing value or a stray argument
 */
export function readOptions(args: readonly string[]): Options {
  const { values } = parse(args);
  const lang = values.lang ?? null;
  if (lang !== null && !isLanguageTag(lang)) {
    throw new UsageError(`--lang takes a language tag such as en or de-AT, not "${lang}"`);
  }
  const file = values.html ?? '-';
  const mode = values.html === undefined ? 'lines' : 'html';
  const asked = values.help ? 'help' : values.version ? 'version' : mode;
  const { pretty = false, rules = false, weights = null } = values;
  const { pack = null, unlinked = false } = values;
  if (rules && weights !== null) throw new UsageError('--rules has no use for --weights');
  if (unlinked && pack !== null) throw new UsageError('--unlinked has no use for --pack');
  return { mode: asked, file, lang, pretty, rules, weights, pack, unlinked };
}

/** A command line that cannot be followed; the message is for the person who typed it. */
export class UsageError extends Error {}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        html: { type: 'string' },
        lang: { type: 'string' },
        pretty: { type: 'boolean' },
        rules: { type: 'boolean' },
        weights: { type: 'string' },
        pack: { type: 'string' },
        unlinked: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
