import { Switch } from '../lib/Switch';
import type { MessageKey, Text } from '../lib/text';
import { isOnFor } from '../settings/schema';
import type { Popup } from './createPopup';
import type { PopupGateway } from './gateway';
import { hostOf, offersAlways, type PopupState, type Situation, situationOf } from './popupState';

interface Props {
  readonly popup: Popup;
  readonly gateway: PopupGateway;
  readonly text: Text;
}

const LINES: Readonly<Record<Exclude<Situation, 'found'>, MessageKey>> = {
  asking: 'popupAsking',
  'off-everywhere': 'popupOffEverywhere',
  'off-here': 'popupOffHere',
  closed: 'popupClosed',
  reading: 'popupReading',
  'no-names': 'popupNoNames',
  'no-article': 'popupNoArticle',
  failed: 'popupFailed',
};

/** The number of names, large, or one sentence on why there is none. */
const Status = ({ state, text }: { readonly state: PopupState; readonly text: Text }) => {
  const situation = situationOf(state);
  if (situation !== 'found')
    return (
      <p class="status" role="status">
        {text.say(LINES[situation])}
      </p>
    );
  const names = state.report?.names ?? 0;
  return (
    <p class="status status-found" role="status">
      <b aria-hidden="true">{new Intl.NumberFormat(text.locale).format(names)}</b>
      <span aria-hidden="true">{text.count('popupFoundRest', names)}</span>
      <span class="unseen">{text.count('popupFound', names)}</span>
    </p>
  );
};

const Actions = ({ popup, state, text }: Props & { readonly state: PopupState }) => {
  const situation = situationOf(state);
  return (
    <>
      {situation === 'found' && (
        <button type="button" class="primary" onClick={() => void popup.openPanel()}>
          {text.say(state.report?.panelOpen ? 'popupShowPanel' : 'popupOpenPanel')}
        </button>
      )}
      {offersAlways(state) && (
        <div class="offer">
          <p>{text.say('popupOnce')}</p>
          <button type="button" class="pill" onClick={() => void popup.always()}>
            {text.say('popupAlways')}
          </button>
          <p role="status">{state.cannotAsk ? text.say('popupCannotAsk') : ''}</p>
        </div>
      )}
    </>
  );
};

const Switches = ({ popup, state, text }: Props & { readonly state: PopupState }) => {
  const host = hostOf(state.tab);
  const { settings } = state;
  return (
    <div class="switches">
      {host !== null && state.reach !== 'closed' && (
        <Switch
          label={text.say('popupThisSite')}
          detail={host}
          on={isOnFor(settings, host)}
          disabled={!settings.enabled}
          onChange={(on) => void popup.switchSite(on)}
        />
      )}
      <Switch
        label={text.say('popupEverywhere')}
        on={settings.enabled}
        onChange={(on) => void popup.switchAll(on)}
      />
    </div>
  );
};

/** The popup under the toolbar button. */
export const App = (props: Props) => {
  const { popup, gateway, text } = props;
  const state = popup.state.value;
  return (
    <main aria-busy={state === null}>
      <h1>{text.say('extensionName')}</h1>
      {state !== null && (
        <>
          <Status state={state} text={text} />
          <Actions {...props} state={state} />
          <Switches {...props} state={state} />
        </>
      )}
      <button type="button" class="link settings" onClick={gateway.openSettings}>
        {text.say('settings')}
      </button>
    </main>
  );
};
