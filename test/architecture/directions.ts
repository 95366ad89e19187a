import { posix } from 'node:path';
import type { Import, SourceFile } from './sourceFiles';

/**
 * Which room may import which. `engine:types` grants a room's vocabulary only: imports of types,
 * and whatever its `types.ts` holds (`KINDS` is a constant beside the type it makes). A file name
 * after the colon grants that module too.
 */
export const DIRECTIONS: Readonly<Record<string, readonly string[]>> = {
  lib: [],
  // AssemblyScript: compiled by itself, and called by the engine as a file of bytes.
  kernel: [],
  engine: ['lib'],
  pack: ['engine:types', 'engine:lexicon', 'lib'],
  // Making a pack is work for a terminal; nothing of it ships.
  maker: ['pack', 'wikidata', 'engine:types', 'engine:lexicon', 'lib'],
  article: ['lib'],
  page: ['article:types', 'engine:types', 'lib'],
  wikidata: ['engine:types', 'lib'],
  settings: ['engine:types', 'lib'],
  protocol: ['article:types', 'engine:types', 'wikidata:types', 'lib'],
  content: ['page', 'protocol', 'settings', 'engine:types', 'lib'],
  background: ['article', 'engine', 'pack', 'wikidata', 'protocol', 'settings', 'lib'],
  sidebar: ['protocol', 'settings', 'engine:types', 'wikidata:types', 'lib'],
  // It installs packs itself: 40 MB do not travel through messages to the background.
  options: ['pack', 'protocol', 'settings', 'engine:types', 'wikidata:types', 'lib'],
  popup: ['protocol', 'settings', 'lib'],
  // Learning reads and writes what the engine's model is; the engine knows nothing of it.
  train: ['engine', 'lib'],
  cli: ['engine', 'pack', 'maker', 'train', 'wikidata', 'page', 'article', 'lib'],
};

/** The room a file of `src` belongs to: the folder right under it, or '' for a file in none. */
export function roomOf(path: string): string {
  const [, room, ...rest] = path.split('/');
  return rest.length > 0 ? (room ?? '') : '';
}

/** The path a relative specifier leads to, without extension; null for a package. */
export function targetOf(file: SourceFile, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null;
  return posix.join(posix.dirname(file.path), specifier).replace(/\.(ts|tsx|js|mjs)$/, '');
}

/** The imports of a file that its room does not have leave for, as sentences. */
export function forbiddenImports(file: SourceFile): readonly string[] {
  const room = roomOf(file.path);
  const granted = DIRECTIONS[room];
  if (!granted) return [`${file.path}: the room "${room}" is in no table of directions`];
  return file.imports
    .filter((each) => !isGranted({ file, room, granted, each }))
    .map(({ specifier }) => `${file.path} imports ${specifier}: ${room} may not`);
}

function isGranted(question: {
  readonly file: SourceFile;
  readonly room: string;
  readonly granted: readonly string[];
  readonly each: Import;
}): boolean {
  const { file, room, granted, each } = question;
  const target = targetOf(file, each.specifier);
  if (target === null) return room !== 'engine' || each.typeOnly;
  const targetRoom = roomOf(target);
  // Data without code, such as the list of sites, the message keys or the version.
  if (target.endsWith('.json')) return room !== 'engine';
  if (!target.startsWith('src/')) return false;
  if (targetRoom === room || granted.includes(targetRoom)) return true;
  const module = posix.basename(target);
  if (granted.includes(`${targetRoom}:${module}`)) return true;
  return each.typeOnly && granted.includes(`${targetRoom}:types`);
}

/** Files that import one another in a circle, each circle once, as `a → b → a`. */
export function importCycles(files: readonly SourceFile[]): readonly string[] {
  const byName = new Map(files.map((file) => [file.path.replace(/\.(ts|tsx|mjs)$/, ''), file]));
  const settled = new Set<string>();
  const cycles: string[] = [];
  const visit = (name: string, trail: readonly string[]) => {
    const at = trail.indexOf(name);
    if (at >= 0) cycles.push([...trail.slice(at), name].join(' → '));
    const file = byName.get(name);
    if (at >= 0 || settled.has(name) || !file) return;
    for (const { specifier } of file.imports) {
      const target = targetOf(file, specifier);
      if (target !== null) visit(target, [...trail, name]);
    }
    settled.add(name);
  };
  for (const name of byName.keys()) visit(name, []);
  return cycles;
}
