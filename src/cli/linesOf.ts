/**
 * The lines of a byte stream, one at a time, so that a file of any size is read in little memory.
 * Only LF and CR LF end a line: JSON may hold U+2028 as it is. A byte order mark at the front is
 * dropped; bytes that are not UTF-8 become U+FFFD.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  // A long line arrives in many chunks: they are kept apart until its end, or copying each time
  // what came before would take time with the square of its length.
  let parts: string[] = [];
  for await (const chunk of stream) {
    const pieces = decoder.decode(chunk, { stream: true }).split('\n');
    const rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      yield ended([...parts, piece]);
      parts = [];
    }
    parts.push(rest);
  }
  const last = ended([...parts, decoder.decode()]);
  if (last !== '') yield last;
}

function ended(parts: readonly string[]): string {
  const line = parts.join('');
  return line.endsWith('\r') ? line.slice(0, -1) : line;
}
