import { useRef, useState } from 'preact/hooks';
import type { Text } from '../lib/text';
import { isBusy, type Knowledge } from './createKnowledge';
import { PackProgress } from './PackProgress';

interface Props {
  readonly knowledge: Knowledge;
  readonly text: Text;
}
type Part = Props & { readonly busy: boolean };

/** One button, so that the focus stays where it was when choosing turns into cancelling. */
const FileButton = ({ knowledge, text, busy }: Part) => {
  const input = useRef<HTMLInputElement>(null);
  const choose = (list: FileList | null): void => {
    const [file] = list ?? [];
    if (file !== undefined) void knowledge.install(file);
    // The same file, mended, may be chosen again.
    if (input.current !== null) input.current.value = '';
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".pack"
        hidden
        onChange={(event) => choose(event.currentTarget.files)}
      />
      <button
        type="button"
        class="pill"
        onClick={() => (busy ? knowledge.cancel() : input.current?.click())}
      >
        {text.say(busy ? 'packCancel' : 'packChoose')}
      </button>
    </>
  );
};

const AddressForm = ({ knowledge, text, busy }: Part) => {
  const [address, setAddress] = useState('');
  return (
    <form
      class="pack-address"
      onSubmit={(event) => {
        event.preventDefault();
        // In the click itself: later the browser would not ask for the site.
        void knowledge.install(address);
      }}
    >
      <label for="pack-address">{text.say('packAddress')}</label>
      <span class="pack-line">
        <input
          id="pack-address"
          type="text"
          inputmode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://"
          dir="ltr"
          aria-describedby="pack-address-hint"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="pill" disabled={busy || address.trim() === ''}>
          {text.say('packInstall')}
        </button>
      </span>
      <small id="pack-address-hint">{text.say('packAddressHint')}</small>
    </form>
  );
};

/** Another pack, from a file (chosen or dropped here) or from an address. */
export const PackInstaller = ({ knowledge, text }: Props) => {
  const [over, setOver] = useState(false);
  const { step } = knowledge.state.value;
  const busy = isBusy(step);
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) void knowledge.install(file);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is one way more; the button does the same.
    <div
      class={over ? 'pack-drop over' : 'pack-drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <h3>{text.say('packInstallTitle')}</h3>
      <p class="row-action">
        <FileButton {...{ knowledge, text, busy }} />
        {!busy && <span>{text.say('packDrop')}</span>}
      </p>
      <AddressForm {...{ knowledge, text, busy }} />
      <PackProgress step={step} text={text} />
    </div>
  );
};
