const SNIFFED = 2048;

/**
 * Decodes a saved page by its byte order mark, else by the charset that its head declares, else as
 * UTF-8 (after the HTML standard's "determining the character encoding", without its guesses).
 */
export function decodeHtml(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, SNIFFED));
  const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  return decoderFor(markOf(bytes) ?? declared ?? 'utf-8').decode(bytes);
}

function markOf([first, second]: Uint8Array): string | null {
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xef && second === 0xbb ? 'utf-8' : null;
}

function decoderFor(label: string): TextDecoder {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder();
  }
}
