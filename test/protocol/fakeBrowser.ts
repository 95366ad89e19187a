/**
 * A browser with just enough messaging for the protocol room: what one side sends, the listeners
 * of the other get. It stands where the real one does, on the global object, so no module is mocked.
 */
type Listener = (message: unknown, sender: object) => unknown;

export interface FakeBrowser {
  /** Who the listeners think is sending. */
  sender: { id: string; url: string; tab?: { id: number } };
  /** False: as after an update, every call throws. */
  connected: boolean;
  readonly listeners: Listener[];
  readonly sent: unknown[];
}

/** Puts the fake on the global object, and answers with its controls. Import the room after it. */
export const installFakeBrowser = (): FakeBrowser => {
  const fake: FakeBrowser = {
    sender: { id: 'sidelight', url: 'https://news.example/a', tab: { id: 7 } },
    connected: true,
    listeners: [],
    sent: [],
  };
  const deliver = async (message: unknown): Promise<unknown> => {
    if (!fake.connected) throw new Error('Extension context invalidated.');
    fake.sent.push(message);
    for (const listener of fake.listeners) {
      const reply = listener(structuredClone(message), fake.sender);
      if (reply !== undefined) return structuredClone(await reply);
    }
    throw new Error('Could not establish connection. Receiving end does not exist.');
  };
  const runtime = {
    get id() {
      return fake.connected ? 'sidelight' : undefined;
    },
    getURL: (path: string) => `chrome-extension://sidelight/${path}`,
    sendMessage: deliver,
    onMessage: { addListener: (listener: Listener) => fake.listeners.push(listener) },
  };
  const tabs = { sendMessage: (_tab: number, message: unknown) => deliver(message) };
  Object.assign(globalThis, {
    chrome: { runtime: { id: 'sidelight' } },
    browser: { runtime, tabs },
  });
  return fake;
};
