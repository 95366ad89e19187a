import { languageNames } from '../lib/languageNames';
import type { Text } from '../lib/text';
import type { PackDescription } from '../pack/store';
import { formatSize } from './formatSize';

interface Props {
  readonly pack: PackDescription;
  readonly text: Text;
}

/** A pack made by others may say anything of itself, at any length. */
const LONGEST = 200;
/** More languages than these make no line that anyone reads. */
const MOST_LANGUAGES = 12;

const shortened = (said: string): string =>
  said.length > LONGEST ? `${said.slice(0, LONGEST)}…` : said;

/** The day a pack was made, in words; as it says itself where that is no day. */
const dayOf = (date: string, locale: string): string => {
  const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(time)) return shortened(date);
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    calendar: 'gregory',
  }).format(time);
};

const languagesOf = (tags: readonly string[], text: Text): string => {
  const names = languageNames(tags.slice(0, MOST_LANGUAGES), text.locale).map(shortened);
  const more = tags.length - names.length;
  const all = more > 0 ? [...names, text.count('packMoreLanguages', more)] : names;
  return new Intl.ListFormat(text.locale).format(all);
};

/** What a pack says of itself: the facts that a reader chooses packs by. */
export const PackFacts = ({ pack, text }: Props) => {
  const number = new Intl.NumberFormat(text.locale);
  const rows: readonly (readonly [string, string])[] = [
    [text.say('packOrigin'), text.say(pack.bundled ? 'packCame' : 'packInstalled')],
    [text.say('packDate'), dayOf(pack.date, text.locale)],
    [text.say('packSize'), formatSize(pack.bytes, text.locale)],
    [text.say('packLanguages'), languagesOf(pack.languages, text)],
    [text.say('packEntities'), text.count('packNames', pack.names, number.format(pack.entities))],
    [text.say('packSource'), shortened(pack.source)],
  ];
  return (
    <>
      <h3 class="pack-name">
        <bdi>{shortened(pack.name)}</bdi>
      </h3>
      <dl class="pack-facts">
        {rows.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <bdi>{value}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
};
