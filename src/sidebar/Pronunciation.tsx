import type { Recording, Pronunciation as Spoken } from '../wikidata/types';
import { usePanel } from './context';
import { IconButton } from './IconButton';
import { OutLink } from './OutLink';
import { useHearing } from './useHearing';
import { Woven } from './Woven';

/** What to name for a recording: an author, a licence, its page. */
const Credit = ({ recording }: { readonly recording: Recording }) => {
  const { author, licence, licenceUrl, page } = recording;
  return (
    <p class="source">
      <Woven
        message="recordingCredit"
        parts={[
          <OutLink key="author" href={page}>
            <bdi>{author}</bdi>
          </OutLink>,
          licenceUrl === null ? (
            licence
          ) : (
            <OutLink key="licence" href={licenceUrl}>
              {licence}
            </OutLink>
          ),
        ]}
      />
    </p>
  );
};

const Listen = ({
  recording: spoken,
}: {
  readonly recording: NonNullable<Spoken['recording']>;
}) => {
  const { text } = usePanel();
  const { hearing, recording, toggle } = useHearing(spoken.file);
  const language = spoken.language?.text ?? null;
  const listen = text.say('listen');
  const isOn = hearing === 'loading' || hearing === 'playing';
  const label = language === null ? listen : text.say('withNote', listen, language);
  return (
    <>
      <IconButton
        icon={isOn ? 'stop' : 'sound'}
        class={`listen ${hearing}`}
        label={isOn ? text.say('stopListening') : label}
        onClick={toggle}
      />
      {recording !== null && <Credit recording={recording} />}
      <span class="heard" role="status">
        {hearing === 'failed' && text.say('recordingFailed')}
        {hearing === 'loading' && <span class="unseen">{text.say('loading')}</span>}
      </span>
    </>
  );
};

/**
 * How the name is spoken. The recording, and what is known of it, is asked for when the reader
 * wants to hear it, and not before; one that this browser cannot play is not offered.
 */
export const Pronunciation = ({ spoken }: { readonly spoken: Spoken }) => {
  const { panel } = usePanel();
  const { ipa, recording } = spoken;
  const playable = recording !== null && panel.gateway.player.canPlay(recording.file);
  if (ipa === null && !playable) return null;
  return (
    <div class="spoken">
      {ipa !== null && (
        <span class="ipa">
          <bdi lang="und-fonipa">{/^[[/]/.test(ipa.text) ? ipa.text : `[${ipa.text}]`}</bdi>
          {ipa.language !== null && ' '}
          {ipa.language !== null && <bdi lang={ipa.language.language}>{ipa.language.text}</bdi>}
        </span>
      )}
      {playable && <Listen recording={recording} />}
    </div>
  );
};
