import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const PROGRAM = join(import.meta.dirname, '../../dist/cli/annotate.mjs');

/** A text with its language, and the day it was printed where that counts. */
export interface PrintedText {
  readonly text: string;
  readonly lang: string;
  readonly date?: string;
}

/** By the built program with the pack that ships: of each text, the item of each name, by its form. */
export function itemsInTexts(
  texts: readonly PrintedText[],
): readonly ReadonlyMap<string, string | null>[] {
  const input = texts.map((text, id) => JSON.stringify({ id, ...text })).join('\n');
  const { stdout } = spawnSync(process.execPath, [PROGRAM], { input, encoding: 'utf8' });
  return stdout
    .trim()
    .split('\n')
    .map((line) => {
      const { mentions } = JSON.parse(line) as {
        mentions: readonly { text: string; item: string | null }[];
      };
      return new Map(mentions.map(({ text, item }) => [text, item]));
    });
}
