import type { Text } from '../lib/text';
import type { Labelled, Source } from '../wikidata/types';
import { formatTime } from './formatTime';
import { readableHost } from './readableHost';
import { hostOf } from './sourceNotes';

/** What a source is called: by its name, else by its host; null where it has neither. */
export const sourceName = ({ by, url }: Source): Labelled | null => {
  if (by !== null) return by;
  const host = url === null ? null : hostOf(url);
  return host === null ? null : { text: readableHost(host), language: 'mul' };
};

/** "4 March 2020", "read on 4 March 2020"; null where no day is stated. */
export const sourceDate = ({ on, looked }: Source, text: Text): string | null => {
  if (on === null) return null;
  return looked && on.day !== null
    ? text.say('sourceLooked', formatTime(on, text))
    : formatTime(on, text);
};

/** A source in plain words, for a label: "gov.uk, read on 4 March 2020". */
export const sourceWords = (source: Source | null, text: Text): string => {
  if (source === null) return text.say('sourceNone');
  const name = sourceName(source)?.text ?? text.say('sourceElse');
  const called = source.type === 'imported' ? text.say('sourceImported', name) : name;
  const date = sourceDate(source, text);
  return date === null ? called : text.say('withSpan', called, date);
};
