// Settings in storage: what is loaded from a broken one, what a failed save leaves, who hears of a change, export and import.
import { beforeEach, expect, test, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../../platform/settings-schema.ts';
import { exportSettings, importSettings, loadSettings, saveSettings, watchSettings } from '../../../platform/settings.ts';
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

const DARK: Settings = { ...DEFAULTS, theme: 'dark', off: ['a.example'], delay: 500 };

test('an empty storage gives the defaults', async () => {
  expect(await loadSettings()).toEqual({ settings: DEFAULTS, damaged: [] });
});

test('what is saved is loaded', async () => {
  await saveSettings(DARK);
  expect(await loadSettings()).toEqual({ settings: DARK, damaged: [] });
});

test('a storage that cannot be read gives the defaults and says so', async () => {
  held.browser.storage.local.get.mockRejectedValue(new Error('corrupted'));
  expect(await loadSettings()).toEqual({ settings: DEFAULTS, damaged: [], broken: 'storage' });
  held.browser.storage.local.get.mockImplementation(() => {
    throw new Error('no storage at all');
  });
  expect((await loadSettings()).broken).toBe('storage');
});

test('damaged fields are named, the others kept', async () => {
  held.browser.stored.set('settings', { ...DARK, delay: 'soon', key: 7 });
  expect(await loadSettings()).toEqual({ settings: { ...DARK, delay: DEFAULTS.delay, key: DEFAULTS.key }, damaged: ['key', 'delay'] });
});

test('a save that fails rejects, and what was stored stays', async () => {
  await saveSettings(DARK);
  held.browser.storage.local.set.mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
  await expect(saveSettings({ ...DARK, theme: 'light' })).rejects.toThrow('quota');
  expect((await loadSettings()).settings).toEqual(DARK);
});

test('a change is heard, repaired, until the signal aborts', async () => {
  const end = new AbortController();
  const seen: Settings[] = [];
  watchSettings(end.signal, (settings) => seen.push(settings));
  await saveSettings(DARK);
  await held.browser.storage.local.set({ settings: { ...DARK, theme: 'pink' } });
  expect(seen).toEqual([DARK, { ...DARK, theme: 'auto' }]);
  end.abort();
  await saveSettings(DEFAULTS);
  expect(seen).toHaveLength(2);
  expect(held.browser.storage.onChanged.listeners.size).toBe(0);
});

test('other keys, other areas and a removal are told apart', () => {
  const seen: Settings[] = [];
  watchSettings(new AbortController().signal, (settings) => seen.push(settings));
  const [change] = held.browser.storage.onChanged.listeners;
  change!({ other: { newValue: DARK } }, 'local');
  change!({ settings: { newValue: DARK } }, 'sync');
  expect(seen).toEqual([]);
  change!({ settings: { oldValue: DARK } }, 'local');
  expect(seen).toEqual([DEFAULTS]);
});

test('the end of a script whose extension is gone does no harm', () => {
  const end = new AbortController();
  watchSettings(end.signal, () => undefined);
  Object.assign(held.browser, { storage: undefined });
  end.abort();
  expect(end.signal.aborted).toBe(true);
});

test('what is exported can be imported, everything of it', () => {
  const all: Settings = { ...DARK, kinds: { ...DEFAULTS.kinds, weapon: false }, only: ['b.example', 'xn--bcher-kva.example'], on: false };
  const text = exportSettings(all);
  expect(importSettings(text)).toEqual({ settings: all });
  expect(JSON.parse(text)).toMatchObject({ app: 'chiosa', version: 1 });
});

test.each([
  ['', 'not-json'],
  ['{"app": "chiosa", "version": 1, "settings": {', 'not-json'],
  ['null', 'not-ours'],
  ['5', 'not-ours'],
  ['"chiosa"', 'not-ours'],
  ['[]', 'not-ours'],
  ['{"settings": {}}', 'not-ours'],
  ['{"app": "other", "version": 1, "settings": {}}', 'not-ours'],
  ['{"app": "chiosa", "version": 1}', 'not-ours'],
  ['{"app": "chiosa", "version": 1, "settings": null}', 'not-ours'],
  ['{"app": "chiosa", "version": 1, "settings": []}', 'not-ours'],
  ['{"app": "chiosa", "version": 2, "settings": {}}', 'other-version'],
  ['{"app": "chiosa", "settings": {}}', 'other-version'],
  ['{"app": "chiosa", "version": 1, "settings": {"theme": "pink"}}', 'field:theme'],
  ['{"app": "chiosa", "version": 1, "settings": {"theme": "dark", "delay": 1, "on": "yes"}}', 'field:on, delay'],
  [' '.repeat(2_000_001), 'too-large'],
])('%.70s is refused: %s', (text, error) => {
  expect(importSettings(text)).toEqual({ error });
});
