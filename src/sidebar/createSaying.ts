import type { CastEntity } from '../protocol/panelPort';
import type { Gateway } from './gateway';
import type { PanelEvent } from './reduce';
import type { Said } from './state';

/** Bound of the protocol: UTF-16 units of a name. */
const LONGEST = 300;

/** The reader's word on names. */
export interface Saying {
  /** Says what a name stands for: at once here, and remembered for every page. */
  readonly say: (entity: number, said: Said) => void;
  /** Takes back what was said of a name. */
  readonly unsay: (name: string) => void;
}

interface Around {
  readonly gateway: Gateway;
  readonly dispatch: (event: PanelEvent) => void;
  /** Of the article that is open. */
  readonly entities: () => readonly CastEntity[];
}

/**
 * The panel shows what was said before it is kept: the page is read anew a moment later, with it.
 * Where the browser cannot keep it, the panel says so.
 */
export const createSaying = ({ gateway, dispatch, entities }: Around): Saying => {
  const kept = (asking: Promise<{ readonly ok: boolean }>): void =>
    void asking.then((answer) => answer.ok || dispatch({ type: 'unkept' }));

  return {
    say: (entity, said) => {
      const name = entities()
        .find((one) => one.entity === entity)
        ?.name.slice(0, LONGEST);
      dispatch({ type: 'say', entity, said });
      if (name === undefined) return;
      const isItem = said.what === 'item';
      const what = isItem ? said.choice.item : said.what;
      const label = isItem ? said.choice.label : null;
      kept(gateway.ask('correct', { name, what, label }));
    },
    unsay: (name) => {
      dispatch({ type: 'unsay', name });
      kept(gateway.ask('forget', { name: name.slice(0, LONGEST) }));
    },
  };
};
