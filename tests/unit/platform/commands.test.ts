// Shortcuts as the browser has them and its page for them; access to pages; the first run.
import { beforeEach, expect, test, vi } from 'vitest';
import { askAccess, watchAccess } from '../../../platform/access.ts';
import { openShortcuts, shortcuts } from '../../../platform/commands.ts';
import { onFirstRun } from '../../../platform/installed.ts';

type Listener = (...args: unknown[]) => unknown;
const event = () => {
  const listeners = new Set<Listener>();
  return { listeners, addListener: (one: Listener) => void listeners.add(one), removeListener: (one: Listener) => void listeners.delete(one) };
};
const made = () => ({
  commands: { getAll: vi.fn(async () => [{ name: 'open-card', shortcut: 'Alt+O' }, { name: 'next-mention', description: 'Next' }, { name: '_execute_action', shortcut: '' }]) } as Record<string, unknown> | undefined,
  permissions: { contains: vi.fn(async () => false), request: vi.fn(async () => true), onAdded: event(), onRemoved: event() },
  runtime: { onInstalled: event() },
  tabs: { create: vi.fn<(options: { url: string }) => Promise<undefined>>(async () => undefined) },
});
const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../../platform/browser.ts', () => fake);
let browser: ReturnType<typeof made>;
beforeEach(() => {
  browser = made();
  for (const key of Object.keys(fake.browser)) delete fake.browser[key];
  Object.assign(fake.browser, browser);
});

test('shortcuts come in the order of the commands, those that are not set as empty', async () => {
  expect(await shortcuts()).toEqual([
    { name: '_execute_action', description: '', keys: '' },
    { name: 'next-mention', description: 'Next', keys: '' },
    { name: 'open-card', description: '', keys: 'Alt+O' },
  ]);
});

test('a phone has no shortcuts', async () => {
  delete fake.browser['commands'];
  expect(await shortcuts()).toBeUndefined();
});

test('Firefox opens its own page for shortcuts, Chrome an address, and a refusal is told', async () => {
  const openShortcutSettings = vi.fn(async () => undefined);
  fake.browser['commands'] = { openShortcutSettings };
  expect(await openShortcuts()).toBe(true);
  expect([openShortcutSettings.mock.calls.length, browser.tabs.create.mock.calls.length]).toEqual([1, 0]);
  fake.browser['commands'] = {};
  expect(await openShortcuts()).toBe(true);
  expect(browser.tabs.create).toHaveBeenCalledWith({ url: 'chrome://extensions/shortcuts' });
  browser.tabs.create.mockRejectedValue(new Error('not allowed'));
  expect(await openShortcuts()).toBe(false);
});

test('access is told now and at each change, until nobody listens', async () => {
  const told: boolean[] = [];
  const life = new AbortController();
  watchAccess(life.signal, (may) => void told.push(may));
  await vi.waitFor(() => expect(told).toEqual([false]));
  browser.permissions.contains.mockResolvedValue(true);
  for (const listener of browser.permissions.onAdded.listeners) listener();
  await vi.waitFor(() => expect(told).toEqual([false, true]));
  life.abort();
  expect(browser.permissions.onAdded.listeners.size + browser.permissions.onRemoved.listeners.size).toBe(0);
});

test('the browser is asked at once, within the press, and an error is a no', async () => {
  const asked = askAccess();
  expect(browser.permissions.request).toHaveBeenCalledWith({ origins: ['<all_urls>'] });
  expect(await asked).toBe(true);
  browser.permissions.request.mockRejectedValue(new Error('may only be called from a user input handler'));
  expect(await askAccess()).toBe(false);
});

test('the first run is an installation, not an update', () => {
  const run = vi.fn(async () => undefined);
  onFirstRun(run);
  for (const listener of browser.runtime.onInstalled.listeners) {
    listener({ reason: 'update' });
    listener({ reason: 'browser_update' });
    expect(run).not.toHaveBeenCalled();
    listener({ reason: 'install' });
  }
  expect(run).toHaveBeenCalledOnce();
});
