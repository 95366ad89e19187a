import { basename } from 'node:path';
import { lineAt, type SourceFile, type SyntaxNode, walk } from './sourceFiles';

/** A function and its length in lines, both ends counted. */
export interface FunctionLength {
  readonly where: string;
  readonly lines: number;
}

const FUNCTIONS = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression']);
/** What a suite consists of. It is a list, not a function to be held in the head at once. */
const SUITE_PARTS = /^(it|test|describe|suite)\b/;

/** The length of each function of a file; the bodies of test suites do not count. */
export function functionLengths(file: SourceFile): readonly FunctionLength[] {
  const lengths: FunctionLength[] = [];
  walk(file.program, (node) => {
    if (!FUNCTIONS.has(node.type) || isSuite(file, node)) return;
    const first = lineAt(file.text, node.start);
    lengths.push({
      where: `${file.path}:${first}`,
      lines: lineAt(file.text, node.end) - first + 1,
    });
  });
  return lengths;
}

/** The value that a share of all values does not exceed. `share` is 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** Names by which a string becomes markup or code. None has a use in an extension of ours. */
const SINKS = new Set([
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'dangerouslySetInnerHTML',
  'createContextualFragment',
  'setHTMLUnsafe',
  'parseHTMLUnsafe',
  'srcdoc',
  'srcDoc',
  'execCommand',
  'eval',
  'Function',
]);

/** Where a file names a sink for markup or code: `path:line name`. Types do not count. */
export function htmlSinks(file: SourceFile): readonly string[] {
  return occurrences(file, (node, ancestors) => {
    const name = nameOf(node);
    const isType = ancestors.some(({ type }) => type === 'TSTypeReference');
    return name !== null && SINKS.has(name) && !isType ? name : null;
  });
}

/** Where a file steps out of the type system: `any`, or `!` behind an expression. */
export function typeEscapes(file: SourceFile): readonly string[] {
  return occurrences(file, ({ type }) => {
    if (type === 'TSAnyKeyword') return 'any';
    return type === 'TSNonNullExpression' ? 'non-null !' : null;
  });
}

/** Where a file waits, asks the clock or throws dice: what the engine must not do. */
export function impurities(file: SourceFile): readonly string[] {
  return occurrences(file, (node) => {
    if (node.type === 'AwaitExpression' || node.async === true) return 'await';
    if (node.type !== 'MemberExpression' && node.type !== 'NewExpression') return null;
    const source = file.text.slice(node.start, node.end);
    return /^(Math\.random|Date\.now|new Date|performance\.|crypto\.)/.exec(source)?.[0] ?? null;
  });
}

/** Exported functions without a docstring right above: `path:line`. */
export function undocumented(file: SourceFile): readonly string[] {
  return occurrences(file, (node) => {
    if (!/^Export(Named|Default)Declaration$/.test(node.type) || !declaresFunction(node))
      return null;
    return hasDocstring(file, node.start) ? null : 'has no docstring';
  });
}

/**
 * False where a file has one export and is not named after it: `compounds.ts` may hold
 * `splitCompounds`, `helpers.ts` may not. A file with several exports is named for what they share.
 */
export function isNamedAfterExport({ path, exports }: SourceFile): boolean {
  const [only, ...others] = exports;
  if (only === undefined || others.length > 0) return true;
  const plain = (name: string) => name.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
  const file = plain(basename(path).replace(/\.\w+$/, ''));
  return plain(only).includes(file) || file.includes(plain(only));
}

function isSuite(file: SourceFile, node: SyntaxNode): boolean {
  const statements = (node.body as SyntaxNode | null)?.body;
  if (!/\.test\.tsx?$/.test(file.path) || !Array.isArray(statements)) return false;
  const parts = statements.filter(({ type }) => type === 'ExpressionStatement');
  return parts.some(({ start, end }) => SUITE_PARTS.test(file.text.slice(start, end)));
}

function nameOf(node: SyntaxNode): string | null {
  if (node.type === 'Identifier' || node.type === 'JSXIdentifier') return String(node.name);
  return node.type === 'Literal' && typeof node.value === 'string' ? node.value : null;
}

function declaresFunction(node: SyntaxNode): boolean {
  const declaration = node.declaration as SyntaxNode | null;
  if (declaration?.type === 'FunctionDeclaration') return true;
  if (declaration?.type !== 'VariableDeclaration') return false;
  const declarators = declaration.declarations as readonly SyntaxNode[];
  return declarators.some((each) => FUNCTIONS.has((each.init as SyntaxNode | null)?.type ?? ''));
}

function hasDocstring({ comments, text }: SourceFile, offset: number): boolean {
  const above = comments.findLast(({ end }) => end <= offset);
  return above?.value.startsWith('*') === true && text.slice(above.end, offset).trim() === '';
}

function occurrences(
  file: SourceFile,
  find: (node: SyntaxNode, ancestors: readonly SyntaxNode[]) => string | null,
): readonly string[] {
  const found: string[] = [];
  walk(file.program, (node, ancestors) => {
    const what = find(node, ancestors);
    if (what !== null) found.push(`${file.path}:${lineAt(file.text, node.start)} ${what}`);
  });
  return found;
}
