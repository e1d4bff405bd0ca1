// A background that fails and recovers: a page that changes after the failure is read again, after a while.
// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Reader } from '../../../page/reader.ts';
import type { Changes } from '../../../page/watch.ts';
import { Refused } from '../../../platform/ask.ts';
import { DEFAULTS } from '../../../platform/settings-schema.ts';
import { FakeBackground, paintedIn, stubHighlights } from './fake-background.ts';

const held = vi.hoisted(() => ({ ask: undefined as unknown as FakeBackground['ask'], change: undefined as unknown as (changes: Changes) => void }));
vi.mock('../../../platform/browser.ts', () => ({ browser: {} }));
vi.mock('../../../platform/ask.ts', async (original) => ({ ...(await original<object>()), ask: (...question: Parameters<FakeBackground['ask']>) => held.ask(...question) }));
vi.mock('../../../page/watch.ts', () => ({
  watchPage: (_: AbortSignal, onChange: (changes: Changes) => void) => {
    held.change = onChange;
  },
}));

let background: FakeBackground;
let registry: ReturnType<typeof stubHighlights>;
let end: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  background = new FakeBackground();
  background.failures = [new Refused('Error', 'damaged')];
  held.ask = background.ask;
  registry = stubHighlights();
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  document.body.innerHTML = '';
});

const painted = () => paintedIn(registry);
const startFailing = async () => {
  document.body.innerHTML = '<p>Shoigu</p><p id="two">Bagheri</p>';
  const reader = new Reader(DEFAULTS, end.signal, { onChange: () => undefined, onOrphaned: () => undefined });
  reader.start();
  await vi.advanceTimersByTimeAsync(10);
  return reader;
};
const change = () => held.change({ roots: [document.querySelector('#two')!], moved: false });

test('a change reads the whole page: not at once, and without another one', async () => {
  const reader = await startFailing();
  await vi.advanceTimersByTimeAsync(2000);
  change();
  change();
  await vi.advanceTimersByTimeAsync(2900);
  expect([reader.state, background.sent.length]).toEqual(['damaged', 1]);
  await vi.advanceTimersByTimeAsync(200);
  expect([reader.state, painted(), background.sent.length]).toEqual(['ready', ['Bagheri', 'Shoigu'], 2]);
});

test('a change long after it at once', async () => {
  const reader = await startFailing();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(background.sent).toHaveLength(1);
  change();
  await vi.advanceTimersByTimeAsync(10);
  expect([reader.state, painted()]).toEqual(['ready', ['Bagheri', 'Shoigu']]);
});

test('and fails again: the next change waits again', async () => {
  const reader = await startFailing();
  background.failures = [new Refused('Error', 'damaged')];
  change();
  await vi.advanceTimersByTimeAsync(5100);
  expect([reader.state, background.sent.length]).toEqual(['damaged', 2]);
  change();
  await vi.advanceTimersByTimeAsync(4800);
  expect(background.sent).toHaveLength(2);
  await vi.advanceTimersByTimeAsync(200);
  expect([reader.state, background.sent.length]).toEqual(['ready', 3]);
});

test('what was asked for meanwhile is not read once more, and after the end nothing is', async () => {
  const reader = await startFailing();
  change();
  reader.retry();
  await vi.advanceTimersByTimeAsync(10_000);
  expect([reader.state, background.sent.length]).toEqual(['ready', 2]);
  background.failures = [new Refused('Error', 'damaged')];
  change();
  await vi.advanceTimersByTimeAsync(10);
  change();
  end.abort();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(background.sent).toHaveLength(3);
});
