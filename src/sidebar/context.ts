import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../lib/text';
import type { Panel } from './createPanel';

export interface PanelContext {
  readonly panel: Panel;
  readonly text: Text;
}

const Context = createContext<PanelContext | null>(null);

export const PanelProvider = Context.Provider;

/** The panel and its texts, for every component below the provider. */
export const usePanel = (): PanelContext => {
  const context = useContext(Context);
  if (context === null) throw new Error('a component of the panel stands outside it');
  return context;
};
