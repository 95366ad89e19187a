import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { type Comment, type ParseResult, parseSync, visitorKeys } from 'oxc-parser';

/** A node of the syntax tree (TS-ESTree), with what a generic walk needs of it. */
export interface SyntaxNode {
  readonly type: string;
  /** UTF-16 offsets in the file. */
  readonly start: number;
  readonly end: number;
  readonly [field: string]: unknown;
}

/** A module specifier as written, and whether nothing but types comes through it. */
export interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** A parsed source file. */
export interface SourceFile {
  /** From the repository's root, with forward slashes: `src/engine/types.ts`. */
  readonly path: string;
  readonly text: string;
  readonly program: SyntaxNode;
  readonly comments: readonly Comment[];
  readonly imports: readonly Import[];
  /** Exported names, types among them. */
  readonly exports: readonly string[];
}

/**
 * Parses every TypeScript and JavaScript module under a folder, at any depth.
 * TypeScript 7 has no parser API; oxc-parser reads the same syntax into the standard tree.
 * @throws where a file does not parse
 */
export function sourceFiles(root: string, folder: string): readonly SourceFile[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join(folder, path.replaceAll('\\', '/')))
    .filter((path) => /\.(ts|tsx|m?js)$/.test(path));
  return paths.sort().map((path) => parse(path, readFileSync(join(root, path), 'utf8')));
}

/** Parses one file. @throws where it does not parse */
export function parse(path: string, text: string): SourceFile {
  const result = parseSync(path, text, { sourceType: 'module' });
  const [error] = result.errors;
  if (error) throw new Error(`${path}: ${error.message}`);
  return {
    path,
    text,
    program: result.program as unknown as SyntaxNode,
    comments: result.comments,
    imports: readImports(result, text),
    exports: result.module.staticExports
      .flatMap((statement) => statement.entries)
      .flatMap((entry) => entry.exportName.name ?? []),
  };
}

/** Calls `visit` for every node with its chain of ancestors, the nearest last. */
export function walk(
  root: SyntaxNode,
  visit: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => void,
): void {
  const ancestors: SyntaxNode[] = [];
  const enter = (node: SyntaxNode) => {
    visit(node, ancestors);
    ancestors.push(node);
    for (const key of visitorKeys[node.type] ?? [])
      for (const child of children(node[key])) enter(child);
    ancestors.pop();
  };
  enter(root);
}

/** The number of the line, from 1, that an offset is in. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

function children(value: unknown): readonly SyntaxNode[] {
  if (Array.isArray(value)) return value.flatMap(children);
  return typeof value === 'object' && value !== null && 'type' in value
    ? [value as SyntaxNode]
    : [];
}

function readImports({ module }: ParseResult, text: string): readonly Import[] {
  const imported = module.staticImports.map(({ moduleRequest, entries }) => ({
    specifier: moduleRequest.value,
    typeOnly: entries.length > 0 && entries.every((entry) => entry.isType),
  }));
  const exported = module.staticExports
    .flatMap((statement) => statement.entries)
    .flatMap(({ moduleRequest, isType }) =>
      moduleRequest ? [{ specifier: moduleRequest.value, typeOnly: isType }] : [],
    );
  const dynamic = module.dynamicImports.map(({ moduleRequest }) => ({
    specifier: text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    typeOnly: false,
  }));
  return [...imported, ...exported, ...dynamic];
}
