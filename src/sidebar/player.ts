/** Milliseconds without a sound after which a recording counts as not to be had. */
const PATIENCE = 20_000;

/** Kinds of sound file on Commons, by the ending of the name. */
const TYPES: Readonly<Record<string, string>> = {
  ...{ ogg: 'audio/ogg', oga: 'audio/ogg', opus: 'audio/ogg; codecs=opus', webm: 'audio/webm' },
  ...{ wav: 'audio/wav', mp3: 'audio/mpeg', flac: 'audio/flac' },
};

/** What plays recordings. */
export interface Player {
  /** Can this browser play a file of this name? What it cannot is not offered. */
  readonly canPlay: (file: string) => boolean;
  /**
   * Fetches a sound and plays it to its end; resolves then, or when `signal` aborts. Rejects where
   * it cannot be had or played, or has not begun after 20 seconds. `onStart` is called once it is
   * heard. Until then nothing is asked for.
   */
  readonly play: (
    src: string,
    options: { readonly signal: AbortSignal; readonly onStart: () => void },
  ) => Promise<void>;
}

type Sound = Pick<
  HTMLAudioElement,
  'src' | 'play' | 'pause' | 'canPlayType' | 'addEventListener' | 'removeAttribute'
>;

/** A player of the sounds that `make` makes: the browser's `Audio`, or a test's own. */
export const createPlayer = (make: () => Sound): Player => ({
  canPlay: (file) => {
    const type = TYPES[file.split('.').at(-1)?.toLowerCase() ?? ''];
    return type !== undefined && make().canPlayType(type) !== '';
  },
  play: (src, { signal, onStart }) =>
    new Promise((resolve, reject) => {
      const sound = make();
      const timer = setTimeout(() => end(() => reject(new Error('no sound in time'))), PATIENCE);
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        sound.pause();
        // Without an address it lets go of the connection.
        sound.removeAttribute('src');
        settle();
      };
      sound.addEventListener('playing', () => {
        clearTimeout(timer);
        onStart();
      });
      sound.addEventListener('ended', () => end(resolve));
      sound.addEventListener('error', () => end(() => reject(new Error('no sound'))));
      signal.addEventListener('abort', () => end(resolve), { once: true });
      sound.src = src;
      sound.play().catch((reason: unknown) => {
        if (!signal.aborted) end(() => reject(reason));
      });
    }),
});
