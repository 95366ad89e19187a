import { useState } from 'preact/hooks';
import type { Text } from '../lib/text';

interface Props {
  readonly text: Text;
  readonly disabled: boolean;
  readonly onRemove: () => void;
}

/**
 * Asks before it removes: a pack is gone for good, and may have been a long download. The first
 * button stays the same one and then keeps the pack, so that a double click removes nothing.
 */
export const PackRemoval = ({ text, disabled, onRemove }: Props) => {
  const [asking, setAsking] = useState(false);
  const sure = asking && !disabled;
  return (
    <p class="row-action">
      <button
        type="button"
        class="pill"
        disabled={disabled}
        aria-describedby={sure ? 'pack-sure' : undefined}
        onClick={() => setAsking(!asking)}
      >
        {text.say(sure ? 'packKeepIt' : 'packRemove')}
      </button>
      {sure && (
        <>
          <button type="button" class="pill" onClick={onRemove}>
            {text.say('packRemoveIt')}
          </button>
          <span id="pack-sure" role="status">
            {text.say('packSure')}
          </span>
        </>
      )}
    </p>
  );
};
