import type { FactValue } from '../wikidata/types';
import { usePanel } from './context';
import { entityOfItem } from './subject';

interface Props {
  readonly value: Extract<FactValue, { type: 'item' }>;
}

/** Another item: its place in this article's cast if it has one, else its card. */
export const ItemLink = ({ value }: Props) => {
  const { panel } = usePanel();
  const { item, label } = value;
  const open = (): void => {
    const entity = entityOfItem(panel.state.peek(), item);
    const view =
      entity === null
        ? ({ type: 'item', item, label } as const)
        : ({ type: 'name', entity: entity.entity } as const);
    panel.dispatch({ type: 'open', view });
  };
  return (
    <button type="button" class="link" lang={label.language} onClick={open}>
      {label.text}
    </button>
  );
};
