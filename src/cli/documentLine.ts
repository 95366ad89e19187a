import * as v from 'valibot';

const schema = v.object({
  id: v.union([v.string(), v.number(), v.null()]),
  text: v.string(),
  title: v.nullish(v.string()),
  lang: v.nullish(v.string()),
  date: v.nullish(v.string()),
  url: v.nullish(v.string()),
});

/** One document as `annotate` reads it: a line of JSON. Unknown fields are ignored. */
export type DocumentLine = v.InferOutput<typeof schema>;

/**
 * Reads a line of input.
 * @throws {Error} with a message for the person who wrote the line, where it is not JSON or not of
 *   that shape
 */
export function parseDocumentLine(line: string): DocumentLine {
  const result = v.safeParse(schema, parseJson(line));
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = issue === undefined ? null : v.getDotPath(issue);
  throw new Error(path === null ? 'not an object with id and text' : `${path}: ${issue?.message}`);
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
