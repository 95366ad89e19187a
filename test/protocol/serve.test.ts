import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { isRecord } from '../../src/lib/guards';
import { message } from '../../src/protocol/message';
import { installFakeBrowser } from './fakeBrowser';

const fake = installFakeBrowser();
const { answer, isContentScript, isExtensionPage, serve } = await import(
  '../../src/protocol/serve'
);
const { callBackground, callTab, isConnected } = await import('../../src/protocol/call');

const direction = {
  double: message<number>()(
    (value): value is { n: number } => isRecord(value) && typeof value.n === 'number',
  ),
  fail: message<null>()(isRecord),
};
const handlers = {
  double: ({ n }: { n: number }) => n * 2,
  fail: () => {
    throw new Error('broken');
  },
};
const service = { direction: 'test', messages: direction, allow: () => true, handlers };
const call = callBackground<typeof direction>('test');

beforeEach(() => {
  fake.connected = true;
  fake.listeners.length = 0;
  fake.sent.length = 0;
  fake.sender.id = 'sidelight';
});

describe('serve and call', () => {
  it('carry params there and the reply back', async () => {
    serve(service);
    expect(await call('double', { n: 21 })).toEqual({ ok: true, value: 42 });
    expect(await callTab<typeof direction>('test', 3)('double', { n: 1 })).toEqual({
      ok: true,
      value: 2,
    });
  });

  it('answer bad params, a handler that throws and a name nobody declared as data', async () => {
    serve(service);
    const bad = await call('double', { n: 'x' } as never);
    expect(bad).toMatchObject({ ok: false, error: { code: 'bad-params', message: 'double' } });
    expect(await call('fail', {})).toMatchObject({ error: { code: 'failed', message: 'broken' } });
    const nobody = await call('toString' as never, {} as never);
    expect(nobody).toMatchObject({ error: { code: 'unknown-message' } });
  });

  it('leave other directions and other extensions alone', async () => {
    serve({ ...service, direction: 'other' });
    expect(await call('double', { n: 1 })).toMatchObject({ error: { code: 'no-answer' } });
    serve(service);
    fake.sender.id = 'stranger';
    expect(await call('double', { n: 1 })).toMatchObject({ error: { code: 'no-answer' } });
  });

  it('ask a second time when nobody answers, and not when the extension is gone', async () => {
    await call('double', { n: 1 });
    expect(fake.sent).toHaveLength(2);
    fake.connected = false;
    expect(await call('double', { n: 1 })).toMatchObject({ error: { code: 'disconnected' } });
    expect(isConnected()).toBe(false);
  });

  it('never throw, whatever arrives', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), fc.anything(), async (name, params) => {
        const sender = { tab: 1, url: 'https://news.example/' };
        const reply = await answer(service, { direction: 'test', name, params }, sender);
        expect(reply).toHaveProperty('ok');
      }),
    );
  });
});

describe('senders', () => {
  it.each([
    [{ tab: 1, url: 'https://news.example/' }, true, false],
    [{ tab: 1, url: 'chrome-extension://sidelight/sidebar.html' }, false, true],
    [{ tab: null, url: 'chrome-extension://sidelight/popup.html' }, false, true],
    [{ tab: null, url: '' }, false, false],
    [{ tab: 1, url: 'chrome-extension://sidelight.evil.example/' }, true, false],
  ])('%j: content script %s, page of ours %s', (sender, content, page) => {
    expect(isContentScript(sender)).toBe(content);
    expect(isExtensionPage(sender)).toBe(page);
  });

  it('that are not allowed are told so', async () => {
    const closed = { ...service, allow: () => false };
    const envelope = { direction: 'test', name: 'double', params: { n: 1 } };
    expect(await answer(closed, envelope, { tab: null, url: '' })).toMatchObject({
      error: { code: 'not-allowed' },
    });
  });
});
