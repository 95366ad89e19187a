import { Icon, type IconName } from './Icon';

interface Props {
  readonly icon: IconName;
  readonly label: string;
  readonly onClick: () => void;
  readonly disabled?: boolean;
  readonly tabIndex?: number;
  readonly class?: string;
}

/** A button that shows a drawing and says words. Disabled ones keep their place and the focus. */
export const IconButton = (props: Props) => (
  <button
    type="button"
    class={`icon-button ${props.class ?? ''}`}
    aria-label={props.label}
    title={props.label}
    aria-disabled={props.disabled === true}
    tabIndex={props.tabIndex ?? 0}
    onClick={() => {
      if (props.disabled !== true) props.onClick();
    }}
  >
    <Icon name={props.icon} />
  </button>
);
