// Asking: again while the worker wakes, never once it has said no, and silence when the extension is gone.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ask, askTab, isAlive, Orphaned, Refused } from '../../../platform/ask.ts';
import { fakeBrowser } from './fake-browser.ts';

const held = vi.hoisted(() => ({ browser: undefined as unknown as ReturnType<typeof fakeBrowser> }));
vi.mock('../../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));
beforeEach(() => {
  vi.useFakeTimers();
  held.browser = fakeBrowser();
});
afterEach(() => {
  vi.useRealTimers();
});

const ASLEEP = 'Could not establish connection. Receiving end does not exist.';
const sent = () => held.browser.runtime.sendMessage;
/** Lets all pauses pass and gives what came of it. */
async function outcome<Value>(work: Promise<Value>): Promise<Value | Error> {
  const settled = work.catch((error: unknown) => error as Error);
  await vi.runAllTimersAsync();
  return settled;
}

test('an answer is given back, and the question is in our envelope', async () => {
  sent().mockResolvedValue({ ok: true, body: { ok: true, cards: 3, day: 'Nov 2026' } });
  expect(await outcome(ask('health', {}))).toEqual({ ok: true, cards: 3, day: 'Nov 2026' });
  expect(sent().mock.calls).toEqual([[{ chiosa: 1, kind: 'health', body: {} }]]);
});

test.each([
  [ASLEEP],
  ['A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received'],
  ['The message port closed before a response was received.'],
])('asks again while the worker wakes: %s', async (said) => {
  sent().mockRejectedValueOnce(new Error(said)).mockRejectedValueOnce(new Error(said)).mockResolvedValue({ ok: true, body: 5 });
  expect(await outcome(ask('health', {}))).toBe(5);
  expect(sent()).toHaveBeenCalledTimes(3);
});

test.each([undefined, null])('an answer of %s is no answer: nobody listened yet', async (nothing) => {
  sent().mockResolvedValueOnce(nothing).mockResolvedValue({ ok: true, body: 5 });
  expect(await outcome(ask('health', {}))).toBe(5);
});

test('waits longer each time, and gives up after five tries with what the browser said', async () => {
  const at: number[] = [];
  const start = Date.now();
  sent().mockImplementation(async () => {
    at.push(Date.now() - start);
    throw new Error(ASLEEP);
  });
  expect(String(await outcome(ask('health', {})))).toContain(ASLEEP);
  expect(at).toEqual([0, 50, 150, 350, 750]);
});

test('a refusal is final and keeps the words and the code', async () => {
  sent().mockResolvedValue({ ok: false, code: 'Damaged', message: 'Receiving end does not exist: said by the library.' });
  const error = await outcome(ask('health', {}));
  expect(error).toBeInstanceOf(Refused);
  expect(error).toMatchObject({ code: 'Damaged', message: 'Receiving end does not exist: said by the library.' });
  expect(sent()).toHaveBeenCalledOnce();
});

test('another failure is not tried again', async () => {
  sent().mockRejectedValue(new Error('Message length exceeded maximum allowed length.'));
  expect(String(await outcome(ask('health', {})))).toContain('length exceeded');
  expect(sent()).toHaveBeenCalledOnce();
});

test('an extension that is gone is said at once, without a message', async () => {
  held.browser.runtime.id = undefined;
  expect(await outcome(ask('health', {}))).toBeInstanceOf(Orphaned);
  expect(sent()).not.toHaveBeenCalled();
});

test('an extension that goes while it is asked', async () => {
  sent().mockRejectedValueOnce(new Error('Extension context invalidated.'));
  expect(await outcome(ask('health', {}))).toBeInstanceOf(Orphaned);
  sent().mockImplementation(async () => {
    held.browser.runtime.id = undefined;
    throw new Error(ASLEEP);
  });
  expect(await outcome(ask('health', {}))).toBeInstanceOf(Orphaned);
  expect(sent()).toHaveBeenCalledTimes(2);
});

test('alive is having an id; a runtime that throws or is missing has none', () => {
  expect(isAlive()).toBe(true);
  Object.defineProperty(held.browser.runtime, 'id', {
    get() {
      throw new Error('Extension context invalidated.');
    },
  });
  expect(isAlive()).toBe(false);
  Object.assign(held.browser, { runtime: undefined });
  expect(isAlive()).toBe(false);
});

test('a page is asked in its top frame, once', async () => {
  const { sendMessage } = held.browser.tabs;
  sendMessage.mockResolvedValueOnce({ ok: true, body: { shown: 1, of: 2 } });
  expect(await askTab(7, 'show', { card: 'a', nth: 1 })).toEqual({ shown: 1, of: 2 });
  expect(sendMessage.mock.calls).toEqual([[7, { chiosa: 1, kind: 'show', body: { card: 'a', nth: 1 } }, { frameId: 0 }]]);
  sendMessage.mockResolvedValueOnce(undefined);
  await expect(askTab(7, 'state', {})).rejects.toThrow('No page answers.');
  sendMessage.mockResolvedValueOnce({ ok: false, code: 'Error', message: 'broken' });
  await expect(askTab(7, 'state', {})).rejects.toBeInstanceOf(Refused);
  sendMessage.mockRejectedValueOnce(new Error(ASLEEP));
  await expect(askTab(7, 'state', {})).rejects.toThrow('Receiving end');
  expect(sendMessage).toHaveBeenCalledTimes(4);
});
