import { languageNames } from '../lib/languageNames';
import type { Extract as Source } from '../wikidata/types';
import { usePanel } from './context';
import { OutLink } from './OutLink';
import { shorten } from './shorten';
import { Woven } from './Woven';

const LICENCE = 'https://creativecommons.org/licenses/by-sa/4.0/';

/** About six lines of the panel: enough to know who this is, short enough to go back to reading. */
const LENGTH = 460;

const baseOf = (language: string): string => language.split('-')[0]?.toLowerCase() ?? '';

/** That the words are in another language than the reader's, where Wikipedia has none in it. */
const OtherLanguage = ({ language }: { readonly language: string }) => {
  const { text } = usePanel();
  if (baseOf(language) === baseOf(text.locale)) return null;
  const [name = language] = languageNames([language], text.locale);
  return <> · {text.say('inLanguage', name)}</>;
};

/** Wikipedia's first paragraph with what its licence asks for: title, source, licence, changes. */
export const Extract = ({ extract }: { readonly extract: Source }) => {
  const { words, cut } = shorten(extract.text, extract.language, LENGTH);
  return (
    <section class="extract">
      <p lang={extract.language} dir={extract.direction}>
        {words}
      </p>
      <p class="source">
        <Woven
          message={cut ? 'extractSourceShortened' : 'extractSource'}
          parts={[
            <OutLink key="article" href={extract.url}>
              <bdi lang={extract.language}>{extract.title}</bdi>
            </OutLink>,
            <OutLink key="licence" href={LICENCE}>
              CC BY-SA 4.0
            </OutLink>,
          ]}
        />
        <OtherLanguage language={extract.language} />
      </p>
    </section>
  );
};
