import type { PopupToBackground } from '../protocol/directions';
import type { Handlers } from '../protocol/serve';
import { runOnce } from './runOnce';

/** What the background does for the toolbar popup. */
export const answerPopup: Handlers<PopupToBackground> = {
  runOnce: ({ tab }) => runOnce(tab),
};
