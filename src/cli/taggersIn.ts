import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kernel } from '../engine/crf/kernel';
import type { Tagger } from '../engine/crf/tagger';
import { taggerFrom } from '../engine/crf/taggerFrom';
import { trainedLanguage } from '../engine/crf/trainedLanguage';

/** The trained tagger for a document of a language; null where rules find its names. */
export type TaggerOf = (language: string) => Tagger | null;

/**
 * The taggers whose weights lie in a folder, each read at the first document of its language.
 * @param kernel what runs the model; null: it is run without
 * @param complain is told once of each file that is missing or damaged; rules stand in for it
 */
export function taggersIn(
  folder: string,
  kernel: Kernel | null,
  complain: (file: string, error: unknown) => void,
): TaggerOf {
  const loaded = new Map<string, Tagger | null>();
  const load = (code: string): Tagger | null => {
    const file = join(folder, `${code}.bin`);
    try {
      return taggerFrom(readFileSync(file), code, kernel);
    } catch (error) {
      complain(file, error);
      return null;
    }
  };
  return (language) => {
    const code = trainedLanguage(language);
    if (code === null) return null;
    const tagger = loaded.has(code) ? (loaded.get(code) ?? null) : load(code);
    loaded.set(code, tagger);
    return tagger;
  };
}
