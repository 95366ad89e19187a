/**
 * Stands in for webextension-polyfill in the content script, which rides in every article: the
 * polyfill is a quarter of the bytes it may have, and bridges callbacks that Chrome has answered
 * with promises since Manifest V3. One thing is left to bridge: a listener of `onMessage` that
 * returns a promise, which Chrome understands only where it also offers `browser`.
 * Every access goes to the live API: after an update `runtime.id` is gone, and must be seen to be.
 */
const api = () => globalThis.browser ?? globalThis.chrome;

const onMessage = {
  addListener(listener) {
    api().runtime.onMessage.addListener((message, sender, respond) => {
      const answer = listener(message, sender);
      if (!(answer instanceof Promise)) return undefined;
      answer.then(respond);
      return true; // "the answer comes later"
    });
  },
};

const runtime = new Proxy(
  {},
  { get: (_, key) => (key === 'onMessage' ? onMessage : api().runtime?.[key]) },
);

export default new Proxy({}, { get: (_, key) => (key === 'runtime' ? runtime : api()[key]) });
