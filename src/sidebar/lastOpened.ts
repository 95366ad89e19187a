import { entityOf, type PanelState } from './state';

/** The entity whose card was open before the cast came back: its row takes the focus again. */
export const lastOpened = ({ history }: PanelState): number | null => {
  const ahead = history.views[history.at + 1] ?? history.views[history.at - 1];
  return ahead === undefined ? null : entityOf(ahead);
};
