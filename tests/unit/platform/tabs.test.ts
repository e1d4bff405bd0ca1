// The tab in front, followed: another tab, another page in it, other names found on it; and the panel that a browser has.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { panelHere } from '../../../platform/panel.ts';
import { type Tab, watchTab } from '../../../platform/tabs.ts';

type Listener = (...args: unknown[]) => unknown;
const event = () => {
  const listeners = new Set<Listener>();
  return { listeners, addListener: (listener: Listener) => void listeners.add(listener), removeListener: (listener: Listener) => void listeners.delete(listener) };
};
const made = () => ({
  front: [{ id: 4, url: 'https://agenzia.example/a', windowId: 2, status: 'complete' }] as { id: number; url: string; windowId: number; status: string }[],
  runtime: { onMessage: event() },
  tabs: { onActivated: event(), onUpdated: event(), query: vi.fn(async () => held.browser.front) },
});
const held = vi.hoisted(() => ({ browser: undefined as never as ReturnType<typeof made> & Record<string, unknown> }));
vi.mock('../../../platform/browser.ts', () => ({
  get browser() {
    return held.browser;
  },
}));

let life: AbortController;
let seen: (Tab | undefined)[];
const fire = (on: ReturnType<typeof event>, ...args: unknown[]) => [...on.listeners].map((listener) => listener(...args));
const pass = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

beforeEach(async () => {
  vi.useFakeTimers();
  held.browser = made();
  life = new AbortController();
  seen = [];
  watchTab(life.signal, (tab) => seen.push(tab));
  await pass();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('the tab in front is told at once', () => {
  expect(seen).toEqual([{ id: 4, url: 'https://agenzia.example/a', window: 2, loading: false }]);
});

test('another tab in front is told, another window’s is not', async () => {
  fire(held.browser.tabs.onActivated, { tabId: 9, windowId: 3 });
  await pass();
  expect(seen).toHaveLength(1);
  held.browser.front = [{ id: 5, url: 'https://agenzia.example/b', windowId: 2, status: 'loading' }];
  fire(held.browser.tabs.onActivated, { tabId: 5, windowId: 2 });
  await pass();
  expect(seen.at(-1)).toMatchObject({ id: 5, loading: true });
  held.browser.front = [];
  fire(held.browser.tabs.onActivated, { tabId: 6, windowId: 2 });
  await pass();
  expect(seen.at(-1)).toBeUndefined();
  expect(seen).toHaveLength(3);
});

test('another page in it is told, and one that has come; what else changes is not, nor what happens in other tabs', async () => {
  fire(held.browser.tabs.onUpdated, 4, { status: 'loading' });
  await pass();
  fire(held.browser.tabs.onUpdated, 4, { title: 'New title' });
  fire(held.browser.tabs.onUpdated, 9, { status: 'complete' });
  await pass();
  expect(seen).toHaveLength(2);
});

test('other names found on it are told, many at once as one, and the message is left to whom it is for', async () => {
  for (let count = 0; count < 20; count++) expect(fire(held.browser.runtime.onMessage, { chiosa: 1, kind: 'badge', body: { count } }, { tab: { id: 4 } })).toEqual([undefined]);
  fire(held.browser.runtime.onMessage, { chiosa: 1, kind: 'badge', body: { count: 1 } }, { tab: { id: 9 } });
  fire(held.browser.runtime.onMessage, { chiosa: 1, kind: 'read' }, { tab: { id: 4 } });
  fire(held.browser.runtime.onMessage, null, { tab: { id: 4 } });
  fire(held.browser.runtime.onMessage, { chiosa: 1, kind: 'badge' }, {});
  await pass(1000);
  expect(seen).toHaveLength(2);
});

test('an answer that is overtaken is dropped', async () => {
  let late: (tabs: unknown[]) => void = () => undefined;
  held.browser.tabs.query.mockImplementationOnce(() => new Promise((resolve) => (late = resolve as typeof late)));
  fire(held.browser.tabs.onUpdated, 4, { status: 'loading' });
  fire(held.browser.tabs.onUpdated, 4, { status: 'complete' });
  await pass();
  late([{ id: 99, status: 'complete' }]);
  await pass();
  expect(seen.map((tab) => tab?.id)).toEqual([4, 4]);
});

test('nothing is told and nothing listened to after the end', async () => {
  fire(held.browser.runtime.onMessage, { kind: 'badge' }, { tab: { id: 4 } });
  life.abort();
  await pass(1000);
  expect(seen).toHaveLength(1);
  for (const on of [held.browser.tabs.onActivated, held.browser.tabs.onUpdated, held.browser.runtime.onMessage]) expect(on.listeners.size).toBe(0);
});

test('the panel is the one that the browser has, opened in the window asked for', async () => {
  expect(panelHere()).toBeUndefined();
  const open = vi.fn(async () => undefined);
  held.browser['sidebarAction'] = { open };
  expect(panelHere()?.name).toBe('sidebar');
  await panelHere()?.open(2);
  expect(open.mock.calls).toEqual([[]]);
  held.browser['sidePanel'] = { open };
  expect(panelHere()?.name).toBe('sidePanel');
  await panelHere()?.open(2);
  expect(open.mock.lastCall).toEqual([{ windowId: 2 }]);
});
