import { Switch } from '../lib/Switch';
import type { MessageKey, Text } from '../lib/text';
import type { Settings } from '../settings/schema';
import { ContactTable } from './ContactTable';
import { CorrectionsSection } from './CorrectionsSection';
import type { Options, OptionsState } from './createOptions';
import { KnowledgeSection } from './KnowledgeSection';
import { RadioGroup } from './RadioGroup';
import { Section } from './Section';
import { SiteList } from './SiteList';

interface Props {
  readonly options: Options;
  readonly text: Text;
}
type Loaded = Props & { readonly state: OptionsState };

const THEMES: readonly (readonly [Settings['theme'], MessageKey])[] = [
  ['auto', 'themeAuto'],
  ['light', 'themeLight'],
  ['dark', 'themeDark'],
];
const MARKS: readonly (readonly [Settings['marks'], MessageKey])[] = [
  ['first', 'marksFirst'],
  ['all', 'marksAll'],
];

const worded = <V extends string>(list: readonly (readonly [V, MessageKey])[], text: Text) =>
  list.map(([value, key]) => ({ value, label: text.say(key) }));

const Reading = ({ options, text, state: { settings } }: Loaded) => (
  <Section title={text.say('optionsReading')}>
    <RadioGroup
      name="marks"
      legend={text.say('marksLegend')}
      choices={worded(MARKS, text)}
      value={settings.marks}
      onChange={(marks) => void options.save({ marks })}
    />
    <RadioGroup
      name="theme"
      legend={text.say('themeLegend')}
      choices={worded(THEMES, text)}
      value={settings.theme}
      onChange={(theme) => void options.save({ theme })}
    />
  </Section>
);

const Sites = ({ options, text, state: { settings, origins } }: Loaded) => (
  <Section title={text.say('optionsSites')}>
    <Switch
      label={text.say('popupEverywhere')}
      detail={text.say('everywhereDetail')}
      on={settings.enabled}
      onChange={(enabled) => void options.save({ enabled })}
    />
    <SiteList
      title={text.say('sitesOffTitle')}
      empty={text.say('sitesOffNone')}
      sites={settings.sitesOff}
      remove={(site) => text.say('switchOnAgain', site)}
      removeLabel={text.say('remove')}
      onRemove={(site) => void options.restoreSite(site)}
    />
    <SiteList
      title={text.say('sitesAddedTitle')}
      empty={text.say('sitesAddedNone')}
      sites={origins}
      remove={(site) => text.say('takeBack', site)}
      removeLabel={text.say('remove')}
      onRemove={(site) => void options.removeOrigin(site)}
    />
  </Section>
);

const CACHE_WORDS: Readonly<Record<OptionsState['cache'], MessageKey | null>> = {
  kept: null,
  clearing: 'cacheClearing',
  cleared: 'cacheCleared',
  failed: 'cacheFailed',
};

const Privacy = ({ options, text, state: { settings, cache } }: Loaded) => {
  const words = CACHE_WORDS[cache];
  return (
    <Section title={text.say('optionsPrivacy')}>
      <p>{text.say('privacyDevice')}</p>
      <Switch
        label={text.say('networkSwitch')}
        detail={text.say('networkDetail')}
        on={settings.network}
        onChange={(network) => void options.save({ network })}
      />
      <ContactTable text={text} />
      <p>{text.say('privacyNever')}</p>
      <h3>{text.say('cacheTitle')}</h3>
      <p>{text.say('cacheBody')}</p>
      <p class="row-action">
        <button type="button" class="pill" onClick={() => void options.clearCache()}>
          {text.say('cacheClear')}
        </button>
        <span role="status">{words === null ? '' : text.say(words)}</span>
      </p>
    </Section>
  );
};

const Keys = ({ text, state }: Loaded) => (
  <Section title={text.say('optionsKeys')}>
    <p>
      {state.shortcut === null ? text.say('shortcutNone') : text.say('shortcutIs', state.shortcut)}
    </p>
    <p class="source">{text.say('shortcutHint')}</p>
  </Section>
);

/** The settings page. */
export const App = ({ options, text }: Props) => {
  const state = options.state.value;
  const loaded = state === null ? null : { options, text, state };
  return (
    <main aria-busy={state === null}>
      <h1>{text.say('optionsTitle')}</h1>
      {loaded !== null && (
        <>
          <Reading {...loaded} />
          <Sites {...loaded} />
          <KnowledgeSection knowledge={options.knowledge} text={text} />
          <CorrectionsSection corrections={options.corrections} text={text} />
          <Privacy {...loaded} />
          <Keys {...loaded} />
        </>
      )}
      <footer class="source">{text.say('version', options.version)}</footer>
    </main>
  );
};
