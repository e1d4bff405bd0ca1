// Answering: only our own scripts, only our envelopes, only kinds we have; a failure comes back as words.
import { beforeEach, expect, test, vi } from 'vitest';
import { answer } from '../../../platform/answer.ts';
import { fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
beforeEach(() => {
  held.browser = fakeBrowser();
});

const OURS = { id: 'ours', tab: { id: 4 } };
/** What the listener gives back: undefined leaves a message to others. */
function deliver(message: unknown, from: unknown = OURS): unknown {
  const [listener] = held.browser.runtime.onMessage.listeners;
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const kept = listener!(message, from, resolve);
  if (kept === undefined) return undefined;
  expect(kept).toBe(true);
  return promise;
}
const asked = (kind: string, body: unknown = {}) => ({ chiosa: 1, kind, body });

function listening(badge: (body: { count: number }) => undefined = () => undefined) {
  const handler = vi.fn(badge);
  answer({ badge: handler });
  return handler;
}

test('a handler gets the body and who asks; its answer comes in an envelope', async () => {
  const card = vi.fn(async () => ({ id: 'x' }) as never);
  answer({ card });
  expect(await deliver(asked('card', { id: 'x', page: [] }))).toEqual({ ok: true, body: { id: 'x' } });
  expect(card.mock.calls).toEqual([[{ id: 'x', page: [] }, OURS]]);
});

test('an answer of undefined is still an answer', async () => {
  listening();
  expect(await deliver(asked('badge', { count: 1 }))).toEqual({ ok: true, body: null });
});

test.each([[{ id: 'another' }], [{}], [{ id: undefined, url: 'https://a.example' }]])('a message from %j is left alone', (from) => {
  const handler = listening();
  expect(deliver(asked('badge'), from)).toBeUndefined();
  expect(handler).not.toHaveBeenCalled();
});

test.each([[null], [undefined], ['badge'], [5], [[]], [{}], [{ kind: 'badge' }], [{ chiosa: 2, kind: 'badge' }], [{ chiosa: '1', kind: 'badge' }], [{ chiosa: 1 }], [{ chiosa: 1, kind: ['badge'] }], [{ type: 'wxt:content-script-started' }]])(
  'what is no envelope of ours is left alone: %j',
  (message) => {
    const handler = listening();
    expect(deliver(message)).toBeUndefined();
    expect(handler).not.toHaveBeenCalled();
  },
);

test.each(['read', '', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])('the kind "%s", which nobody handles, is left alone', (kind) => {
  listening();
  expect(deliver(asked(kind))).toBeUndefined();
});

test.each([
  [new RangeError('too much'), 'RangeError', 'too much'],
  ['just words', 'Error', 'just words'],
  [undefined, 'Error', 'undefined'],
])('a handler that throws %s gives ok: false', async (thrown, code, message) => {
  listening(() => {
    throw thrown;
  });
  expect(await deliver(asked('badge', { count: 1 }))).toEqual({ ok: false, code, message });
});

test('a handler that rejects gives ok: false', async () => {
  answer({ health: () => Promise.reject(new Error('no library')) });
  expect(await deliver(asked('health'))).toEqual({ ok: false, code: 'Error', message: 'no library' });
});

test('nothing is answered after the signal aborts, also when the extension is gone', () => {
  const end = new AbortController();
  answer({ badge: () => undefined }, end.signal);
  expect(held.browser.runtime.onMessage.listeners.size).toBe(1);
  end.abort();
  expect(held.browser.runtime.onMessage.listeners.size).toBe(0);
  const late = new AbortController();
  answer({ badge: () => undefined }, late.signal);
  Object.assign(held.browser, { runtime: undefined });
  late.abort();
  expect(late.signal.aborted).toBe(true);
});
